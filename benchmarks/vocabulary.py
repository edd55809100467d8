"""The words that the made-up corpus is written with: Swedish ones that agreements and job tracks really use."""

from __future__ import annotations

WORDS = tuple(
    """
    samverkan arbetsmarknad utbildning praktik handledare deltagare kommunen arbetsgivare insatser språkstöd
    kartläggning vägledning anställning kompetensförsörjning uppföljning målgruppen nyanlända långtidsarbetslösa
    yrkesvux validering styrgrupp arbetsgrupp samordnare överenskommelse ansvarig parterna gemensam planering
    kontaktperson matchning introduktion verksamhet resultat behov rekrytering stöd kvalitet ansvar mål tid
    arbetsförmedlare arbetsförmedlingen arbetslöshet arbetsliv arbetsplats arbetsplatsförlagd arbetssökande
    arbetssätt arbetsuppgifter arbetsinriktad arbetsmarknadsenheten arbetsmarknadsutbildning arbetsvillkor aktivitet
    aktivitetsplan avstämning avtal avslut bakgrund barnomsorg bedömning beslut besök beställning bransch
    branschorganisation bristyrken bostad chef delmål dialog dialogmöte digital dokumentation egenförsörjning
    ekonomi eftergymnasial elev enhet enkät erbjudande erfarenhet ersättning etablering etableringsprogrammet
    europeiska extratjänst familj flexibel folkhögskola fortbildning framgång frivillig funktionsnedsättning
    fördjupad förberedande förening företag förlängning förmåga förordning försörjningsstöd förutsättningar förskola
    förvaltning förankring garanti genomförande grundläggande grundskola grupp gymnasieskola gymnasium halvår
    handlingsplan handläggare helhet hinder hälsa hälsoinformation högskola idé individ individuell industri
    information inflytande inkludering inriktning inskrivning instegsjobb integration intervju intresse
    introduktionsjobb introduktionsprogram invandrare jobb jobbspår jämlik jämställdhet kandidat kartlagd klassrum
    kollega kommunal kommunikation kommunförbund kompetens konferens kontakt kontaktyta kostnad kunskap kunskapslyft
    kurs kvinnor kök lager lagstiftning ledning legitimation livsmedel lokal lokaler läge lärande lärare lärcentrum
    lärling lön lönebidrag lönestöd medarbetare medborgare medel mentor metod metodstöd migration mottagande
    myndighet män månad möjlighet möte nationell nivå nystartsjobb nyckeltal nätverk näringsliv närvaro omfattning
    område omsorg omvårdnad orientering partnerskap pedagog period personal personalbrist plan planeringssamtal
    plats politik praktikplats process program progression projekt prov prioritering påbörjad rapport region
    regional rehabilitering remiss rutin rådgivning samarbete samhälle samhällsorientering samlokalisering
    samordning samordningsförbund samråd samtal samtycke sekretess semester service sjukvård självförsörjning skola
    skolverket skriftlig slutbetyg snabbspår socialtjänst sommarjobb statistik stadsdel statsbidrag steg stegvis
    storhushåll studie studiebesök studieteknik studiemedel studievägledare studieväg städning stödinsats
    subventionerad svenska svensklärare svetsning sysselsättning syfte särskild teknik tidplan tillfälle
    tillgänglighet tillväxt tjänst trafik transport trygghet träning undersköterska undersökning undervisning ungdom
    ungdomar uppdrag uppgift upphandling uppstart urval utbildare utbildningsanordnare utbildningskontrakt
    utbildningsplikt utbyte utfall utredning utrikesfödda utvecklad utveckling utvärdering verkstad vikariat vilja
    vuxenutbildning vuxenutbildningen vård vårdbiträde väg väntetid yrke yrkesbevis yrkeserfarenhet yrkeshögskola
    yrkesintroduktion yrkeskunskap yrkeslärare yrkesroll yrkespaket yrkesspråk yrkessvenska yrkesutbildning ålder
    årlig återkoppling återrapportering åtagande åtgärd återväxt äldreomsorg ämne ändring öppen översyn övning
    övergång
    """.split()
)
"""More than three hundred, long compounds among them: what hyphenation, stemming and search meet in real texts."""

SMALL = tuple("och för med som i till av på vid om genom mellan efter samt inom utan under mot".split())
"""Those that bind others together in a sentence."""
