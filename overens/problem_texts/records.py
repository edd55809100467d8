"""Texts about keys of a record: unknown, missing, wrong shape, and texts that must not be published."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

_MEANT = Text("Menade du `{suggestion}`?", "Did you mean `{suggestion}`?")

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        "unknown-key", "error",
        Text("Nyckeln `{key}` finns inte här.", "There is no key `{key}` here."),
        Text("Ta bort raden, eller byt till en nyckel som finns här, till exempel {keys}.",
             "Remove the line, or use a key that may stand here, such as {keys}."),
        Text("Varje slags fil har sina bestämda nycklar, och det finns bara ett sätt att skriva var och en: "
             "`målgrupper`, inte `malgrupper`. Annars skulle en felstavad uppgift försvinna utan att någon märkte "
             "det. Alla nycklar, med förklaring, står i en fil som är gjord med `python build.py new`.",
             "Every kind of file has its own keys, with one spelling each: `målgrupper`, not `malgrupper`. Otherwise "
             "a misspelt fact would vanish without anybody noticing. All keys are explained in a file made by "
             "`python build.py new`."),
        _MEANT,
    ),
    ProblemKind(
        "missing-key", "error",
        Text("Nyckeln `{key}` saknas.", "The key `{key}` is missing."),
        Text("Lägg till en rad med `{key}:` och uppgiften efter kolon.",
             "Add a line with `{key}:` and the fact after the colon."),
        Text("Några få nycklar måste finnas för att sidan ska gå att visa: en överenskommelse behöver `titel`, `typ` "
             "och `kommuner`, ett jobbspår `titel`, `källa` och var det finns. En nyckel utan uppgift räknas som att "
             "den saknas.",
             "A few keys are needed to show the page: an agreement needs `titel`, `typ` and `kommuner`, a job track "
             "`titel`, `källa` and its place. A key without a value counts as missing."),
    ),
    ProblemKind(
        "missing-alt", "error",
        Text("Bilden saknar alternativtext.", "The image has no alternative text."),
        Text("Lägg till `alt:` och beskriv med några ord vad bilden visar.",
             "Add `alt:` and say in a few words what the image shows."),
        Text("Den som inte ser bilden får alternativtexten uppläst. Lagen om tillgänglighet till digital offentlig "
             "service kräver den. Skriv vad bilden visar: `alt: Två personer svetsar i en verkstad`.",
             "Those who cannot see the image have the alternative text read to them; Swedish law on accessibility "
             "requires it. Say what the image shows: `alt: Två personer svetsar i en verkstad`."),
    ),
    ProblemKind(
        "list-for-text", "error",
        Text("Vid `{key}` ska det stå en enda text, men här står en lista.",
             "`{key}` takes one single text, but here is a list."),
        Text("Skriv en text efter kolon, utan bindestreck på raderna under och utan hakparenteser.",
             "Write one text after the colon, without dashes on the lines below and without square brackets."),
        Text("Några nycklar har en uppgift, andra flera. `titel: Exempelavtal` är en uppgift; `kommuner: [Åmål, "
             "Mellerud]` är en lista. Börjar texten med en hakparentes: sätt citattecken om hela texten.",
             "Some keys have one value, others several. `titel: Exempelavtal` is one; `kommuner: [Åmål, Mellerud]` "
             "is a list. If the text begins with a square bracket, put quotation marks around all of it."),
        Text("Skriv `{suggestion}`.", "Write `{suggestion}`."),
    ),
    ProblemKind(
        "mapping-for-text", "error",
        Text("Vid `{key}` ska det stå en enda text, men här står något som läses som nyckel och uppgift.",
             "`{key}` takes one single text, but what stands here is read as a key and a value."),
        Text("Finns det ett kolon i texten? Sätt citattecken om hela texten: `'Svets: grundkurs'`.",
             "Is there a colon in the text? Put quotation marks around all of it: `'Svets: grundkurs'`."),
        Text("Ett kolon med blanksteg efter skiljer en nyckel från dess uppgift. Ett kolon som hör till texten måste "
             "därför stå inom citattecken: `- 'Svets: grundkurs'`.",
             "A colon with a space after it parts a key from its value. A colon that belongs to the text must "
             "therefore stand within quotation marks: `- 'Svets: grundkurs'`."),
        Text("Hör kolonet till texten? Sätt citattecken om den: `{suggestion}`.",
             "Does the colon belong to the text? Put quotation marks around it: `{suggestion}`."),
    ),
    ProblemKind(
        "text-for-list", "error",
        Text("Vid `{key}` ska det stå en lista, men här står en text.", "`{key}` takes a list, but here is a text."),
        Text("Skriv `{key}: {value}`.", "Write `{key}: {value}`."),
        Text("Där det kan finnas flera uppgifter skriver man alltid en lista, också när den bara har en: `kommuner: "
             "[Åmål]`. Flera skiljs med komma: `kommuner: [Åmål, Mellerud]`. Man kan också skriva en på varje rad, "
             "med bindestreck.",
             "Where there may be several values, a list is always written, even for one: `kommuner: [Åmål]`. Several "
             "are parted by commas: `kommuner: [Åmål, Mellerud]`, or written one on each line with a dash."),
        Text("Skriv `{key}:` och på egna rader under, två mellanslag in: {suggestion}.",
             "Write `{key}:` and on lines of their own below, two spaces in: {suggestion}."),
    ),
    ProblemKind(
        "mapping-for-list", "error",
        Text("Vid `{key}` ska det stå en lista, men här står nycklar direkt.",
             "`{key}` takes a list, but here are keys at once."),
        Text("Sätt ett bindestreck och ett blanksteg före den första nyckeln, och dra in de andra lika långt: `- "
             "{first}: …`.",
             "Put a dash and a space before the first key, and indent the others as far: `- {first}: …`."),
        Text("Där det kan finnas flera av samma slag börjar var och en med ett bindestreck, också när det bara är "
             "en: `parter:` och på nästa rad `- namn: Exempelkommun`.",
             "Where there may be several of a kind, each begins with a dash, even if there is only one: `parter:` "
             "and on the next line `- namn: Exempelkommun`."),
        Text("Skriv {suggestion}.", "Write {suggestion}."),
    ),
    ProblemKind(
        "text-for-mapping", "error",
        Text("Vid `{key}` ska det stå nycklar med uppgifter, men här står en text.",
             "`{key}` takes keys with values, but here is a text."),
        Text("Skriv `{group}`.", "Write `{group}`."),
        Text("Några uppgifter har flera delar. De skrivs under nyckeln, indragna: `kontakt:` och på nästa rad `  "
             "funktion: Arbetsmarknadsenheten`. Det går också på en rad, med klammerparenteser: `kontakt: {funktion: "
             "Arbetsmarknadsenheten}`.",
             "Some values have several parts. They are written below the key, indented: `kontakt:` and on the next "
             "line `  funktion: Arbetsmarknadsenheten`. They may also stand on one line, in braces: `kontakt: "
             "{funktion: Arbetsmarknadsenheten}`."),
        Text("Skriv `{group}`. Här finns nycklarna {suggestion}.",
             "Write `{group}`. The keys here are {suggestion}."),
    ),
    ProblemKind(
        "list-for-mapping", "error",
        Text("Vid `{key}` ska det stå nycklar med uppgifter, men här står en lista.",
             "`{key}` takes keys with values, but here is a list."),
        Text("Ta bort bindestrecken eller hakparenteserna och skriv uppgifterna med nyckel, till exempel `{first}: …`.",
             "Remove the dashes or the square brackets and write each value with its key, as `{first}: …`."),
        Text("Några uppgifter finns det bara en av, men den har flera delar. De skrivs utan bindestreck: `kontakt:` "
             "och på nästa rad `  funktion: Arbetsmarknadsenheten`.",
             "Some values there is only one of, but with several parts. They are written without dashes: `kontakt:` "
             "and on the next line `  funktion: Arbetsmarknadsenheten`."),
        Text("Ta bort bindestrecken eller hakparenteserna och skriv uppgifterna med nyckel, till exempel `{first}: …`. Här finns nycklarna "
             "{suggestion}.",
             "Remove the dashes or the square brackets and write each value with its key, as `{first}: …`. The keys here are {suggestion}."),
    ),
    ProblemKind(
        "several-lines", "error",
        Text("Texten vid `{key}` ska stå på en enda rad.", "The text of `{key}` must be one single line."),
        Text("Skriv allt efter kolon på samma rad, utan `|`.",
             "Write all of it after the colon on the same line, without `|`."),
        Text("Titlar, namn och liknande visas i listor och rubriker och får bara vara en rad. Längre text hör hemma "
             "i `sammanfattning`, `beskrivning` eller i textfilen bredvid.",
             "Titles, names and the like are shown in lists and headings and may only be one line. Longer text "
             "belongs in `sammanfattning`, `beskrivning` or the text file beside."),
    ),
    ProblemKind(
        "too-long", "error",
        Text("Texten vid `{key}` är för lång: högst {limit} tecken.",
             "The text of `{key}` is too long: {limit} characters at most."),
        Text("Korta texten. Löpande text hör hemma i en textfil (`.md`) med samma namn.",
             "Shorten it. Running text belongs in a text file (`.md`) with the same name."),
        Text("Gränserna är satta långt över det längsta som finns i verkliga överenskommelser. Är texten längre har "
             "något hamnat fel, till exempel när ett helt dokument klistrats in.",
             "The limits are far above the longest in real agreements. A longer text is in the wrong place, as when "
             "a whole document has been pasted."),
    ),
    ProblemKind(
        "template-leftover", "error",
        Text("Här står mallens anvisning kvar i stället för uppgiften.",
             "The template's instruction still stands here instead of the fact."),
        Text("Skriv uppgiften, eller ta bort raden om den inte är känd.",
             "Write the fact, or remove the line if it is not known."),
        Text("`[Ange omfattning och typ av insats]` är en uppmaning till den som fyller i mallen. Den som läser "
             "webbplatsen ska få uppgiften. Är den okänd utelämnas nyckeln, eller så skriver man `ej angivet`.",
             "`[Ange omfattning och typ av insats]` tells whoever fills in the template what to do. Readers want the "
             "fact. Where it is unknown, leave the key out, or write `ej angivet`."),
    ),
    ProblemKind(
        "personal-number", "error",
        Text("Här står något som ser ut som ett personnummer eller samordningsnummer.",
             "Here is what looks like a personal identity number or coordination number."),
        Text("Ta bort numret. Det får aldrig publiceras, inte heller i ett filnamn.",
             "Remove the number. It must never be published, not in a file name either."),
        Text("Personnummer och samordningsnummer är personuppgifter och har ingen plats i publicerade "
             "överenskommelser. Alla skrivsätt med rätt kontrollsiffra hittas, i text, nycklar, kommentarer och "
             "filnamn. Numret visas inte i felmeddelandet.",
             "Personal identity numbers and coordination numbers are personal data and have no place in published "
             "agreements. All notations with a right check digit are found, in text, keys, comments and file names. "
             "The message does not repeat it."),
    ),
    ProblemKind(
        "unknown-rule", "error",
        Text("Det finns ingen regel som heter `{value}`.", "There is no rule called `{value}`."),
        Text("Skriv koden som den står i varningen, till exempel `few-job-tracks`, eller regelns svenska namn: "
             "`få-jobbspår`.",
             "Write the code as in the warning, for example `few-job-tracks`, or the Swedish name of the rule: "
             "`få-jobbspår`."),
        Text("`undantag` stänger av en regel för en fil. Koden står sist i varje varning. De svenska namnen visas av "
             "`python build.py explain` med koden efter, och på referenssidan.",
             "`undantag` switches a rule off for one file. The code stands last in each warning. The Swedish names "
             "are told by `python build.py explain` with the code after it, and on the reference page."),
        _MEANT,
    ),
    ProblemKind(
        "rule-always-on", "error",
        Text("Regeln `{value}` går inte att stänga av.", "The rule `{value}` cannot be switched off."),
        Text("Rätta det som regeln gäller, och ta bort undantaget.",
             "Put right what the rule is about, and remove the exemption."),
        Text("Bara varningar om innehållet kan stängas av, med skäl. Det som skulle göra en sida felaktig eller "
             "oläslig är alltid fel.",
             "Only warnings about the content can be switched off, with a reason. What would make a page wrong or "
             "unreadable is always an error."),
    ),
)  # fmt: skip
