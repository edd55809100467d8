"""Where long Swedish compounds may be broken: at their seams, found from the parts that our field is made of.

Patterns for syllables break "ungdom-sarbetslöshet" and "arbetsgivarut-skott". A compound that is made of the words
below is broken between them; what the lists do not cover is left to whoever asks.
"""

from __future__ import annotations

from functools import cache

# Parts as they stand before another part, with the letter that binds them.
_BEFORE = """
aktivitets anläggnings anställ anställnings arbets avfalls avsikts avtals barn beslut besluts bidrags bostads
bransch budget bygg byggnads civil delegations demokrati dokument effekt efter eko ekonomi ens enskilda
erfarenhets etablerings familje fastighets finansierings fler flerparts flykting folk fritids funktions förar
förare förberedande fördjupnings företags förmedlings försörjnings förvaltnings gemen genom givar grund
grundskole gränsöverskridande gymnasie götalands hallsta handels handlings hemtjänst hälso högskole höst individ
industri informations inriktnings insats integrations intresse introduktions invandrar jobb jämställdhets kart
kock kommun kommunal kompetens kompetensförsörjnings konferens kontakt kunskaps kvalitets köks köns lager lands
landsbygds lant lastbils ledar leverantörs lokal långtids läns lärar lönebidrags mark marknads med medborgar
migrations miljö mottagnings myndighets mål måltids mångfalds ned norr ny nyanlända nystarts när närings
närverks nätverks offentlig om omsorgs omställnings opinions ord ordförande organi organisations pedagog person
personal planerings plats praktik press process produktions program projekt prov rapport regerings regional
regions regler reglerings rehabiliterings rekryterings remiss resurs riks räddnings sam samarbets samhälles
samhälls samman samordnings samverkans sekretess sektors serie service skatte skinn skol skötar slut
slutbetänkande social språk spår stads standard start statistik stats stipendie studie styr styrgrupps stöd
svars svets syssel säkerhets säsongs teckens teknik text tids till tillgänglighets tillsvidare tillväxt tim
tjänste trafik trafikant transport trygghets träd trädgårds turist under underhålls undersköterske ungdoms
universitets upp uppdrags uppehålls uppföljnings uppsägnings utbildnings utrednings utvecklings vagge vaggeryds
validerings verksamhets vetenskaps volontär vuxen vår vård vårdnads väg vägar vägledar väster yrkes ålders
åldrings åter återvinnings åtgärds äldre äldreomsorgs ändamåls ändrings ärende öppen över överens
"""

# How parts begin that end a compound, or that are compounds of their own.
_AFTER = """
anmäl anord anställ ansvar ansök arbet arkiv assistent avdelning avtal avveck bas befatt behov berg besk beslut
besök betänk bevis bidrag bild bistånd biträd blankett bolag bostäd bransch brev budget byrå centrum chef
departement dialog direktör dokument effekt enhet enlig examen expert fas fatt folk fond form formulär forskning
frekvens fråg förare förbund fördel förening företag företräd förfar förklar förmedl förmåga förord förskol
försäkr försörj förteckning förvalt garanti gift givar givning grund grupp gymnasi gymnasial gänglig hammar
handl handläggar hantering helhet hjälp högskol inform inriktning insats institut integrer introduk jobb kart
kartlägg kategori klass kommelse kommitté kompetens konferens konsult kontakt kontor kontrakt koordinat krav
kunskap kurs kvalifik kvarter land ledamot ledamöt ledar ledning leverant liv ljus lokal lokaliserad lägg lösa
löshet lösning mark marknad medarbetar meddel medel medl medverkan minist modell mottag myndighet mål målsenlig
möjlig möte nedsätt ningar nivå norr nämnd näring nätverk område omsorg omvärld ordför ordning organisation
orienter paket parter pedagog pengar period person placering plan plats plikt politik praktik process profil
program projekt prov ramverk rapport redogör redovis reform region register rekryter resultat riks råd rådet
rätt sam samhäll samord samtal samverk sation sats seminar service skatt skett skola skrivelse skydd skötar
sköter skötsel social språk spår stadg statistik status stiftelse strateg struktur studi styr stånd stöd syssel
sysselsatt system sätt sök teckn tek tid tidning tillfäll tillstånd tillväxt titlar tjänst träff träning
undersök uppdrag uppfölj uppgift utbild utred utskott utveckl utvärd valider verk verkstad vikarie vill vård
vägled värd värder yrk åtag åtgärd ägar ändr ärend överens övergång
"""

SHORTEST = 3
"""Letters of the shortest part that is left before or after a seam."""

_FIRST = frozenset(part for part in _BEFORE.split() if len(part) >= SHORTEST)
_STARTS = frozenset(_AFTER.split())
_LONGEST_FIRST = max(map(len, _FIRST))
_LENGTHS = sorted({len(start) for start in _STARTS})


def seams(word: str) -> tuple[int, ...]:
    """The offsets at which the parts of a compound meet; none where its parts are not known."""
    return _seams(word.lower()) or ()


@cache
def _seams(word: str) -> tuple[int, ...] | None:
    """None where the word is neither known nor made of known parts. The longest first part is tried first."""
    for end in range(min(len(word) - SHORTEST, _LONGEST_FIRST), SHORTEST - 1, -1):
        if word[:end] in _FIRST:
            after = _seams(word[end:])
            if after is not None:
                return end, *(end + one for one in after)
    return () if any(word[:length] in _STARTS for length in _LENGTHS) else None
