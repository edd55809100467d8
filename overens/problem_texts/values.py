"""Texts about single values: dates, numbers, sums, amounts."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

_MEANT = Text("Menade du `{suggestion}`?", "Did you mean `{suggestion}`?")

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        "no-fact", "error",
        Text("`{value}` är ingen uppgift för `{key}`.", "`{value}` is no fact for `{key}`."),
        Text("Ta bort raden. Det som inte är känt, eller inte finns, lämnas bort.",
             "Remove the line. What is not known, or does not exist, is left out."),
        Text("En uppgift som ingen känner till lämnas bort. Sidan säger då själv att den saknas, om det har betydelse "
             "för läsaren. Är något osäkert på ett särskilt sätt: skriv det i ord i `beskrivning` eller `anmärkning`.",
             "A fact that nobody knows is left out. The page then says that it is missing, where that matters to the "
             "reader. If something is uncertain in a certain way, say so in words in `beskrivning` or `anmärkning`."),
    ),
    ProblemKind(
        "invalid-yes-no", "error",
        Text("Vid `{key}` ska det stå `ja` eller `nej`, inte `{value}`.",
             "`{key}` takes `ja` or `nej`, not `{value}`."),
        Text("Skriv `{key}: ja` eller `{key}: nej`.", "Write `{key}: ja` or `{key}: nej`."),
        Text("Några uppgifter är antingen eller. Är svaret okänt utelämnas nyckeln.",
             "Some facts are one or the other. Where the answer is unknown, leave the key out."),
    ),
    ProblemKind(
        "invalid-date", "error",
        Text("`{value}` går inte att läsa som ett datum.", "`{value}` cannot be read as a date."),
        Text("Skriv till exempel `2018-01-25`, `2018-01`, `2018`, `hösten 2015` eller `första kvartalet 2018`.",
             "Write for example `2018-01-25`, `2018-01`, `2018`, `hösten 2015` or `första kvartalet 2018`."),
        Text("Ett datum kan vara helt (`2018-01-25`), ofullständigt (`2018-01`, `2018`) eller i ord (`hösten 2015`, "
             "`sista september 2014`). Dagen måste finnas i almanackan. Skriv inte mer än källan säger.",
             "A date may be whole (`2018-01-25`), partial (`2018-01`, `2018`) or in words (`hösten 2015`, `sista "
             "september 2014`). The day must exist. Write no more than the source says."),
        _MEANT,
    ),
    ProblemKind(
        "impossible-date", "error",
        Text("Datumet `{value}` finns inte.", "There is no such date as `{value}`."),
        Text("Kontrollera år, månad (01–12) och dag mot källan.",
             "Check the year, the month (01–12) and the day against the source."),
        Text("Ett datum skrivs år, månad, dag: `2018-01-25`. Månaden är 01–12, och dagen måste finnas i den månaden. "
             "Är dagen osäker räcker månaden (`2018-01`) eller året.",
             "A date is written year, month, day: `2018-01-25`. The month is 01–12, and the day must exist in that "
             "month. If the day is uncertain, the month (`2018-01`) or the year (`2018`) will do."),
    ),
    ProblemKind(
        "no-end-date", "error",
        Text("`{value}` är inget datum, utan betyder att inget slut är bestämt.",
             "`{value}` is no date: it says that no end is set."),
        Text("Ta bort raden. Står det i överenskommelsen att den gäller tills vidare: skriv `tillsvidare: ja`.",
             "Remove the line. If the agreement says that it applies until further notice, write `tillsvidare: ja`."),
        Text("Ett påhittat slutdatum, som `9999-12-31`, skulle stå på sidan som om parterna hade skrivit det. Gäller "
             "något tills vidare finns nyckeln `tillsvidare: ja`; är slutet okänt utelämnas datumet.",
             "A made-up end date, such as `9999-12-31`, would stand on the page as if the parties had written it. "
             "What applies until further notice has the key `tillsvidare: ja`; where the end is unknown, leave the "
             "date out."),
    ),
    ProblemKind(
        "invalid-period", "error",
        Text("`{value}` går inte att läsa som en period.", "`{value}` cannot be read as a period."),
        Text("Skriv till exempel `2014/2015`, `2018–2022`, `april–september 2018` eller ett datum.",
             "Write for example `2014/2015`, `2018–2022`, `april–september 2018` or a date."),
        Text("En period är två år eller månader med streck emellan, ett läsår med snedstreck, eller vilket datum som "
             "helst. Den första delen kommer först i tiden.",
             "A period is two years or months with a dash between them, a school year with a slash, or any date. The "
             "earlier part comes first."),
        hint_suggested=Text("Menade du `{suggestion}`?", "Did you mean `{suggestion}`?"),
    ),
    ProblemKind(
        "invalid-moment", "error",
        Text("`{value}` går inte att läsa som dag och klockslag.", "`{value}` cannot be read as a day and a time."),
        Text("Skriv till exempel `2018-10-24 09:00`, `2018-10-24` eller `oktober 2018`.",
             "Write for example `2018-10-24 09:00`, `2018-10-24` or `oktober 2018`."),
        Text("Ett evenemang börjar en dag, gärna med klockslag. Är dagen inte känd räcker månaden eller året.",
             "An event begins on a day, preferably with a time. If the day is unknown, the month or the year will do."),
    ),
    ProblemKind(
        "invalid-number", "error",
        Text("`{value}` går inte att läsa som ett tal.", "`{value}` cannot be read as a number."),
        Text("Skriv bara talet, till exempel `1 404` eller `15,6`. Enheten har en egen nyckel.",
             "Write only the number, as `1 404` or `15,6`. The unit has a key of its own."),
        Text("Tal skrivs på svenska, `1 404` och `15,6`, eller med punkt, `15.6`. Ord som `cirka` skrivs i `gräns`, "
             "och `procent` i `enhet`.",
             "Numbers are written as in Swedish, `1 404` and `15,6`, or with a point, `15.6`. Words such as `cirka` "
             "go into `gräns`, and `procent` into `enhet`."),
        hint_suggested=Text("Skriv `{suggestion}`.", "Write `{suggestion}`."),
    ),
    ProblemKind(
        "invalid-count", "error",
        Text("Vid `{key}` ska det stå ett antal, inte `{value}`.", "`{key}` takes a count, not `{value}`."),
        Text("Skriv ett helt tal med siffror, till exempel `18`, utan komma och punkt.",
             "Write a whole number in figures, as `18`, without commas and full stops."),
        Text("Deltagare, platser och arbetsgivare räknas i hela tal, noll eller fler. Tusental skiljs med mellanslag: "
             "`1 404`. Platser kan vara ett intervall: `15–20`. Är antalet deltagare eller utfallet ungefärligt: skriv "
             "`gräns: cirka` på en egen rad.",
             "Participants, places and employers are counted in whole numbers, zero or more. Thousands are parted by "
             "spaces: `1 404`. Places may be an interval: `15–20`. If the number of participants or the outcome is not "
             "exact, write `gräns: cirka` on a line of its own."),
        hint_suggested=Text("Skriv `{suggestion}`.", "Write `{suggestion}`."),
    ),
    ProblemKind(
        "invalid-percent", "error",
        Text("Vid `{key}` ska det stå en andel i procent, inte `{value}`.",
             "`{key}` takes a share in per cent, not `{value}`."),
        Text("Skriv bara talet, från `0` till `100`, utan procenttecken.",
             "Write only the number, from `0` to `100`, without a percent sign."),
        Text("Andelar och svarsfrekvenser skrivs som tal mellan 0 och 100: `svarsfrekvens: 92`.",
             "Shares and response rates are numbers between 0 and 100: `svarsfrekvens: 92`."),
        _MEANT,
    ),
    ProblemKind(
        "invalid-interval", "error",
        Text("`{value}` går inte att läsa som ett tal eller ett intervall.",
             "`{value}` cannot be read as a number or an interval."),
        Text("Skriv till exempel `20` eller `15–20`, det mindre talet först.",
             "Write for example `20` or `15–20`, the smaller number first."),
        Text("Ett intervall är två tal med streck emellan, `300–400`. Enheten och ord som `cirka` har egna nycklar.",
             "An interval is two numbers with a dash between them, `300–400`. The unit and words such as `cirka` "
             "have keys of their own."),
        _MEANT,
    ),
    ProblemKind(
        "invalid-money", "error",
        Text("`{value}` går inte att läsa som ett belopp.", "`{value}` cannot be read as a sum of money."),
        Text("Skriv belopp och enhet, till exempel `450 000 kr` eller `25 mnkr`.",
             "Write the sum and its unit, as `450 000 kr` or `25 mnkr`."),
        Text("Ett belopp har alltid en enhet: `kr`, `tkr` eller `mnkr`. Annars vet läsaren inte om det är kronor "
             "eller miljoner. Tusental skiljs med mellanslag: `450.000 kr` kunde lika gärna läsas som 450 kronor.",
             "A sum always has a unit: `kr`, `tkr` or `mnkr`. Otherwise readers cannot tell kronor from millions. "
             "Thousands are parted by spaces, since `450.000 kr` could as well be read as 450 kronor."),
        hint_suggested=Text("Menade du `{suggestion}`?", "Did you mean `{suggestion}`?"),
    ),
    ProblemKind(
        "unknown-amount", "warning",
        Text("Omfattningen `{value}` förstår programmet inte; den visas som den står.",
             "The program does not understand the amount `{value}`; it is shown as it stands."),
        Text("Skriv om möjligt till exempel `12 veckor`, `800 gymnasiepoäng`, `3 dagar per vecka` eller `halva "
             "dagar`.",
             "If possible write for example `12 veckor`, `800 gymnasiepoäng`, `3 dagar per vecka` or `halva dagar`."),
        Text("Omfattningar läses som data, så att de kan jämföras. Ovanliga ord går också bra, men då visas de bara "
             "som text. Stäng av varningen för filen med `undantag` om källan måste återges så.",
             "Amounts are read as data, so that they can be compared. Unusual words are fine too, but are only shown "
             "as text. Switch the warning off for the file with `undantag` if the source must be given so."),
        rule="okänd-omfattning",
    ),
    ProblemKind(
        "invalid-module-number", "error",
        Text("Modulens nummer ska vara 1, 2 eller 3, inte `{value}`.",
             "The number of a module is 1, 2 or 3, not `{value}`."),
        Text("Skriv `nr: 1` (kartläggning), `nr: 2` (förberedande insatser) eller `nr: 3` (jobbspår).",
             "Write `nr: 1` (mapping), `nr: 2` (preparation) or `nr: 3` (job tracks)."),
        Text("Modellen har tre moduler. Följer överenskommelsen andra steg skrivs de i `process`, med dess egna ord.",
             "The model has three modules. If the agreement follows other steps, write them in `process`, in its own "
             "words."),
    ),
)  # fmt: skip
