"""Texts about names and words: places, vocabularies, codes, addresses, ids."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

_MEANT = Text("Menade du `{suggestion}`?", "Did you mean `{suggestion}`?")

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        "county-for-municipality", "error",
        Text("`{value}` är ett län, ingen kommun.", "`{value}` is a county, not a municipality."),
        Text("Skriv kommunerna i länet som avses.", "Write the municipalities of the county that are meant."),
        Text("Under `kommuner` står kommuner; länet följer av dem. Ett jobbspår som gäller ett helt län kan ha `län` i "
             "stället.",
             "`kommuner` takes municipalities; the county follows from them. A job track for a whole county may have "
             "`län` instead."),
        Text("Skriv kommunerna i länet som avses, eller `{suggestion}`.",
             "Write the municipalities of the county that are meant, or `{suggestion}`."),
    ),
    ProblemKind(
        "unknown-municipality", "error",
        Text("Det finns ingen kommun som heter eller har koden `{value}`.",
             "There is no municipality with the name or code `{value}`."),
        Text("Skriv namnet som `Upplands Väsby`, eller den fyrsiffriga koden som `0114`.",
             "Write the name as `Upplands Väsby`, or the four-digit code as `0114`."),
        Text("Sverige har 290 kommuner. Skriv namnet utan ordet kommun, eller SCB:s kod med fyra siffror. Länet "
             "följer av kommunen.",
             "Sweden has 290 municipalities. Write the name without the word kommun, or the four-digit code of "
             "Statistics Sweden."),
        _MEANT,
    ),
    ProblemKind(
        "unknown-county", "error",
        Text("Det finns inget län som heter eller har koden `{value}`.",
             "There is no county with the name or code `{value}`."),
        Text("Skriv namnet som `Västra Götaland`, eller den tvåsiffriga koden som `14`.",
             "Write the name as `Västra Götaland`, or the two-digit code as `14`."),
        Text("Sverige har 21 län. Skriv namnet, eller SCB:s kod med två siffror.",
             "Sweden has 21 counties. Write the name, or the two-digit code of Statistics Sweden."),
        _MEANT,
    ),
    ProblemKind(
        "unknown-word", "error",
        Text("`{value}` finns inte i listan {vocabulary}.", "`{value}` is not in the list {vocabulary}."),
        Text("Välj ett ord ur listan, eller lägg till ordet i `vocabularies.yaml`. I listan finns {words}. "
             "Alla ord visas av `python build.py explain {vocabulary}`.",
             "Choose a word from the list, or add the word to `vocabularies.yaml`. The list holds {words}. "
             "All words are shown by `python build.py explain {vocabulary}`."),
        Text("Arter, branscher, målgrupper, insatser och liknande väljs ur listor, så att sidorna kan räkna och "
             "sortera. Orden skrivs med små bokstäver, bindestreck och å, ä, ö: `vård-omsorg`. Nya ord läggs till i "
             "`vocabularies.yaml`.",
             "Types, sectors, target groups, interventions and the like are chosen from lists, so that pages can "
             "count and sort. Words are lower case with hyphens and å, ä, ö: `vård-omsorg`. New words are added in "
             "`vocabularies.yaml`."),
        _MEANT,
    ),
    ProblemKind(
        "invalid-ssyk", "error",
        Text("`{value}` är ingen SSYK-kod.", "`{value}` is no SSYK code."),
        Text("Skriv fyra siffror, till exempel `7212`.", "Write four digits, as `7212`."),
        Text("Yrken kodas med SSYK 2012 på fyra siffror. Utelämna `ssyk` om koden inte är känd.",
             "Occupations are coded with SSYK 2012, four digits. Leave `ssyk` out if the code is not known."),
    ),
    ProblemKind(
        "invalid-organisation-number", "error",
        Text("`{value}` är inget organisationsnummer.", "`{value}` is no organisation number."),
        Text("Skriv tio siffror, till exempel `212000-0746`, och kontrollera att ingen siffra är fel.",
             "Write ten digits, as `212000-0746`, and make sure that no digit is wrong."),
        Text("Ett organisationsnummer har tio siffror, och den sista är en kontrollsiffra som avslöjar "
             "felskrivningar.",
             "An organisation number has ten digits; the last is a check digit that gives slips away."),
    ),
    ProblemKind(
        "invalid-link", "error",
        Text("`{value}` är ingen fullständig webbadress.", "`{value}` is no complete web address."),
        Text("Skriv hela adressen, med `https://` först.", "Write the whole address, beginning with `https://`."),
        Text("Bara adresser som börjar med `https://` eller `http://` godtas, utan blanksteg: "
             "`https://exempel.se/sida`.",
             "Only addresses that begin with `https://` or `http://` are accepted, without spaces: "
             "`https://exempel.se/sida`."),
        Text("Skriv i stället `{suggestion}`.", "Write `{suggestion}` instead."),
    ),
    ProblemKind(
        "link-with-login", "error",
        Text("Adressen `{target}` har ett användarnamn eller lösenord i sig.",
             "The address `{target}` holds a user name or a password."),
        Text("Skriv `{suggestion}`. Ett lösenord som har stått här bör bytas: andra kan ha läst det.",
             "Write `{suggestion}`. A password that has stood here should be changed: others may have read it."),
        Text("Det som står före `@` i en webbadress är en inloggning. På en webbplats som alla läser blir den känd för "
             "alla. Länka till en sida som går att läsa utan att logga in.",
             "What stands before the `@` in a web address is a login. On a site that everybody reads, everybody would "
             "know it. Link to a page that can be read without logging in."),
    ),
    ProblemKind(
        "invalid-phone", "error",
        Text("`{value}` är inget telefonnummer.", "`{value}` is no telephone number."),
        Text("Skriv ett nummer, till exempel `0123-45 67 00`, eller ta bort raden.",
             "Write a number, for example `0123-45 67 00`, or remove the line."),
        Text("Här står ett nummer, eller hur man ringer: `via växeln`. E-postadresser skrivs vid `epost` och webbadresser "
             "vid `länk`. Använd numret till växeln eller en funktion, inte en persons.",
             "Here stands a number, or how to call: `via växeln`. E-mail addresses go with `epost` and web addresses with "
             "`länk`. Use the number of the switchboard or a function, not a person's."),
        Text("Skriv i stället `{suggestion}`.", "Write `{suggestion}` instead."),
    ),
    ProblemKind(
        "invalid-email", "error",
        Text("`{value}` är ingen e-postadress.", "`{value}` is no e-mail address."),
        Text("Skriv en adress som `arbetsmarknad@exempel.se`.",
             "Write an address such as `arbetsmarknad@exempel.se`."),
        Text("En e-postadress har ett @ och slutar med en domän. Skriv bara adressen, utan namn före.",
             "An e-mail address has an @ and ends in a domain. Write only the address, without a name before it."),
        Text("Skriv i stället `{suggestion}`.", "Write `{suggestion}` instead."),
    ),
    ProblemKind(
        "private-email", "warning",
        Text("E-postadressen ser ut att vara en persons egen.", "The e-mail address looks like a person's own."),
        Text("Använd en funktionsbrevlåda, till exempel `arbetsmarknad@exempel.se`.",
             "Use a function mailbox, as `arbetsmarknad@exempel.se`."),
        Text("En persons adress är en personuppgift och blir inaktuell när hen byter arbete. Är den redan offentlig "
             "och måste stå kvar, skriv ett `undantag` med skäl.",
             "A person's address is personal data and goes out of date when they change jobs. If it is public "
             "already and must stay, write an `undantag` with the reason."),
        rule="privat-e-post",
    ),
    ProblemKind(
        "invalid-file-name", "error",
        Text("`{value}` är inget godkänt filnamn.", "`{value}` is no acceptable file name."),
        Text("Skriv bara filens namn, med små bokstäver a–z, siffror, bindestreck och punkt: `bilaga-1.pdf`.",
             "Write only the name of the file, with lower-case a–z, digits, hyphens and dots: `bilaga-1.pdf`."),
        Text("Filen ska ligga i postens egen mapp, med samma namn som posten. Sökvägar, blanksteg och å, ä, ö godtas "
             "inte.",
             "The file belongs in the record's own folder, named as the record. Paths, spaces and å, ä, ö are not "
             "accepted."),
        Text("Döp filen till `{suggestion}` och skriv det här, utan mappens namn.",
             "Name the file `{suggestion}` and write that here, without the name of its folder."),
    ),
    ProblemKind(
        "invalid-id", "error",
        Text("`{value}` går inte att använda som id.", "`{value}` cannot be used as an id."),
        Text("Skriv små bokstäver a–z, siffror och bindestreck: `kalmar-2015`.",
             "Write lower-case a–z, digits and hyphens: `kalmar-2015`."),
        Text("Ett id blir en del av en adress och ändras aldrig. Därför innehåller det bara a–z, siffror och "
             "bindestreck.",
             "An id becomes part of an address and never changes. So it holds only a–z, digits and hyphens."),
        _MEANT,
    ),
    ProblemKind(
        "invalid-word-id", "error",
        Text("`{value}` går inte att använda som ord i en lista.", "`{value}` cannot be used as a word of a list."),
        Text("Skriv små bokstäver (även å, ä, ö), siffror och bindestreck: `vård-omsorg`.",
             "Write lower-case letters (å, ä, ö too), digits and hyphens: `vård-omsorg`."),
        Text("Ordlistornas id skrivs med små bokstäver och bindestreck i stället för blanksteg. Det läsaren ser står "
             "i `etikett`.",
             "The ids of the vocabularies are lower case, with hyphens for spaces. What readers see stands in "
             "`etikett`."),
        _MEANT,
    ),
)  # fmt: skip
