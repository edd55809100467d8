"""Texts about Markdown text: markup, links, images, headings."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        "raw-html", "warning",
        Text("`{markup}` är HTML-kod. Den visas för läsaren som den står.",
             "`{markup}` is HTML code. Readers will see it as it stands."),
        Text("Ta bort koden eller skriv det du menar med vanlig text: `**fet**`, `*kursiv*`, en tom rad för nytt stycke.",
             "Remove the code, or write what you mean as plain text: `**bold**`, `*italic*`, a blank line between "
             "paragraphs."),
        Text("HTML-kod i text släpps aldrig igenom till webbplatsen. Det skyddar läsarna och håller sidorna lika. Ofta "
             "har koden följt med när text kopierats från en webbsida. Ska koden synas, som i en anvisning, skriv den "
             "mellan grava accenter: `` `<br>` ``.",
             "HTML code in texts is never let through to the site. That protects readers and keeps pages alike. Often "
             "the code came along when text was copied from a web page. If readers are meant to see the code, put it "
             "between backticks: `` `<br>` ``."),
    ),
    ProblemKind(
        "forbidden-link", "error",
        Text("Länken till `{target}` får inte finnas på webbplatsen.", "A link to `{target}` is not allowed."),
        Text("Länka med `https://…`, `mailto:…` eller `tel:…`, eller till en sida här: "
             "`[texten](job-tracks/exempel)`, `[texten](/modellen/)`, `[texten](avtal.pdf)`.",
             "Link with `https://…`, `mailto:…` or `tel:…`, or to a page here: `[the text](job-tracks/example)`, "
             "`[the text](/modellen/)`, `[the text](agreement.pdf)`."),
        Text("En länk leder till en annan webbplats (`https://`), en e-postadress (`mailto:`), ett telefonnummer "
             "(`tel:`) eller något på den här webbplatsen. Andra slag, som `javascript:` och `data:`, kan skada "
             "läsarens dator, och sökvägar på en egen dator (`C:\\…`, `file:`) når ingen annan. Adressen får inte heller "
             "innehålla osynliga tecken eller bakstreck.",
             "A link leads to another site (`https://`), an e-mail address (`mailto:`), a telephone number (`tel:`) or "
             "something on this site. Other kinds, such as `javascript:` and `data:`, can harm readers, and paths on "
             "one's own computer (`C:\\…`, `file:`) reach nobody else. Invisible characters and backslashes are not "
             "allowed in the address either."),
        Text("Skriv `{suggestion}`. En fil ligger i sidans egen mapp och nämns med bara sitt namn.",
             "Write `{suggestion}`. A file lies in the page's own folder and is given by its name alone."),
    ),
    ProblemKind(
        "link-without-address", "error",
        Text("Länken ”{text}” leder ingenstans: parentesen efter den är tom.",
             "The link “{text}” leads nowhere: the brackets after it are empty."),
        Text("Skriv dit den ska leda, som `(https://…)`, `(job-tracks/exempel)` eller `(/modellen/)`, eller ta bort "
             "hak- och parenteserna.",
             "Write where it shall lead, as `(https://…)`, `(job-tracks/exempel)` or `(/modellen/)`, or remove the "
             "brackets."),
        Text("En länk skrivs `[texten](adressen)`. Utan adress skulle texten se ut som en länk som inte fungerar.",
             "A link is written `[the text](the address)`. Without an address the text would look like a link that "
             "does not work."),
    ),
    ProblemKind(
        "link-without-text", "error",
        Text("Länken till `{target}` har ingen text att klicka på.", "The link to `{target}` has no text to click."),
        Text("Skriv inom hakparentesen vart länken leder: `[överenskommelsen för Åmål](…)`.",
             "Write between the square brackets where the link leads: `[the agreement of Åmål](…)`."),
        Text("En länk utan text syns inte och läses inte upp. Skriv `[texten](adressen)` med hakparentes och parentes "
             "tätt ihop.",
             "A link without text cannot be seen or read aloud. Write `[the text](the address)` with the two brackets "
             "close together."),
    ),
    ProblemKind(
        "vague-link-text", "warning",
        Text("Länktexten `{text}` säger inte vart länken leder.",
             "The link text `{text}` does not say where the link leads."),
        Text("Skriv målet i stället, till exempel `[Hudiksvalls överenskommelse](…)`.",
             "Name the target instead, for example `[the agreement of Hudiksvall](…)`."),
        Text("Den som lyssnar på sidan får ofta en lista över länkarna, utan texten runt dem. Där säger ”klicka här” och "
             "”läs mer” ingenting. Skriv vad läsaren kommer till.",
             "People who listen to a page often get a list of its links, without the text around them. There, “click "
             "here” and “read more” say nothing. Write what the reader will come to."),
        rule="intetsägande-länktext",
    ),
    ProblemKind(
        "image-without-alt", "error",
        Text("Bilden `{target}` saknar beskrivning för den som inte ser den.",
             "The image `{target}` has no description for those who cannot see it."),
        Text("Beskriv bilden inom hakparentesen: `![Två personer svetsar i en verkstad]({target})`.",
             "Describe the image between the square brackets: `![Two people welding in a workshop]({target})`."),
        Text("Beskrivningen läses upp för den som inte ser bilden, och är ett krav i lagen om tillgänglighet till "
             "digital offentlig service. Skriv vad bilden visar och varför den är här, i en mening.",
             "The description is read aloud to those who cannot see the image; the law on accessible digital public "
             "service demands it. Say in one sentence what the image shows and why it is here."),
    ),
    ProblemKind(
        "image-elsewhere", "error",
        Text("Bilden `{target}` ligger inte bland sidans egna filer.",
             "The image `{target}` is not among the page's own files."),
        Text("Lägg bilden (png, jpg, webp, avif eller gif) i mappen `{folder}` och skriv bara filens namn: "
             "`![beskrivning](bild.png)`.",
             "Put the image (png, jpg, webp, avif or gif) into the folder `{folder}` and write only the file's "
             "name: `![description](image.png)`."),
        Text("Bilder hämtas aldrig från andra webbplatser: då skulle läsarens besök synas där, och bilden kan bytas eller "
             "försvinna. Varje post har en egen mapp för sina filer, med samma namn som posten.",
             "Images are never fetched from other sites: the reader's visit would be seen there, and the image may "
             "change or vanish. Each record has a folder of its own for its files, with the record's name."),
    ),
    ProblemKind(
        "heading-level-skipped", "warning",
        Text("Rubriken `{text}` ligger mer än ett steg under rubriken före.",
             "The heading `{text}` is more than one step below the one before."),
        Text("Börja med `{wanted}` i stället för `{written}`.", "Begin it with `{wanted}` instead of `{written}`."),
        Text("Rubrikerna är textens innehållsförteckning. Den som lyssnar hoppar mellan dem, och ett överhoppat steg "
             "låter som om något saknas. Välj nivå efter innehållet, inte efter hur stor rubriken ser ut.",
             "Headings are the contents list of the text. Listeners jump between them, and a skipped step sounds as if "
             "something were missing. Choose the level by what it says, not by how big it looks."),
        rule="hoppad-rubriknivå",
    ),
    ProblemKind(
        "footnote-without-text", "warning",
        Text("Fotnoten `[^{label}]` har ingen text; tecknen visas som de står.",
             "The footnote `[^{label}]` has no text; readers see it as it stands."),
        Text("Skriv fotnotens text på en egen rad, med en tom rad före: `[^{label}]: Texten.`",
             "Write the text of the footnote on a line of its own, with a blank line before: `[^{label}]: The text.`"),
        Text("En fotnot har två delar: märket i texten, `[^1]`, och längre ner raden `[^1]: Texten.` med samma märke.",
             "A footnote has two parts: the mark in the text, `[^1]`, and further down the line `[^1]: The text.` with "
             "the same mark."),
        hint_suggested=Text("Skriv kolon efter märket: `{suggestion}`", "Write a colon after the mark: `{suggestion}`"),
    ),
    ProblemKind(
        "unread-markup", "warning",
        Text("`{written}` visas som det står för läsaren.", "Readers will see `{written}` as it stands."),
        Text("Ta bort tecknen, och det som inte ska läsas.", "Remove the signs, and what is not to be read."),
        Text("En länk skrivs `[ord](adress)` utan mellanslag emellan, en punkt i en lista med `- ` först på raden. Under "
             "tabellens första rad står en rad med streck: `| --- | --- |`. Andra tecken, till exempel från Word, blir "
             "inte till länkar, listor och tabeller. Ska tecknen visas som de står: skriv bakvända citattecken (`) "
             "runt dem.",
             "A link is written `[words](address)` without a space between, an item of a list with `- ` at the beginning "
             "of the line. Below the first row of a table stands a row of dashes: `| --- | --- |`. Other signs, such as "
             "those pasted from a word processor, do not become links, lists and tables. To show the signs as they "
             "stand, put backquotes (`) around them."),
        Text("Skriv det så här: `{suggestion}`.", "Write it like this: `{suggestion}`."),
        rule="oläst-formatering",
    ),
    ProblemKind(
        "link-without-line", "warning",
        Text("`{written}` visas som det står för läsaren: ingen rad säger vart `[{label}]` leder.",
             "Readers will see `{written}` as it stands: no line says where `[{label}]` leads."),
        Text("Skriv adressen inom parentes: `[{text}](adressen)`.",
             "Write the address in round brackets: `[{text}](the address)`."),
        Text("En länk skrivs `[texten](adressen)`. Två hakparenteser efter varandra blir en länk bara om det längre ner "
             "i texten finns en rad med adressen, `[namnet]: https://exempel.se`. Ofta har den raden blivit kvar där "
             "texten kopierades.",
             "A link is written `[the text](the address)`. Two square brackets in a row become a link only where a line "
             "further down in the text has the address, `[the name]: https://exempel.se`. Often that line was left "
             "behind where the text was copied."),
    ),
    ProblemKind(
        "line-of-no-link", "warning",
        Text("Raden `{written}` syns inte för läsaren.", "Readers will not see the line `{written}`."),
        Text("Ta bort raden, eller skriv den utan hakparenteser om den ska läsas.",
             "Remove the line, or write it without square brackets if it is to be read."),
        Text("En rad som börjar med `[ett namn]:` och ett enda ord säger vart länken med det namnet leder, och visas inte "
             "själv. Här finns ingen sådan länk. Enklast är att skriva adressen i länken: `[texten](adressen)`.",
             "A line that begins with `[a name]:` and one single word says where the link of that name leads, and is not "
             "shown itself. There is no such link here. It is easiest to write the address in the link: `[the "
             "text](the address)`."),
    ),
    ProblemKind(
        "extra-cells", "warning",
        Text("Raden har {cells} celler men tabellen {columns} kolumner: `{written}` syns inte för läsaren.",
             "The row has {cells} cells but the table {columns} columns: readers will not see `{written}`."),
        Text("Ta bort ett `|`, eller ge tabellens två första rader fler kolumner. Ett `|` som ska läsas skrivs `\\|`.",
             "Remove a `|`, or give the first two rows of the table more columns. A `|` to be read is written `\\|`."),
        Text("Tabellens första rad säger hur många kolumner den har, och raden med streck under den ska ha lika många. "
             "Celler därutöver får ingen plats.",
             "The first row of a table says how many columns it has, and the row of dashes below it must have as many. "
             "There is no room for cells beyond those."),
    ),
    ProblemKind(
        "text-too-nested", "error",
        Text("Texten är för invecklad för att läsas: för många nivåer eller tecken för formatering på ett ställe.",
             "The text is too tangled to read: too many levels or signs of markup in one place."),
        Text("Dela upp stycket med tomma rader, och håll listor och citat till högst {levels} nivåer.",
             "Part the paragraph with blank lines, and keep lists and quotations to at most {levels} levels."),
        Text("Gränsen är långt över vad en text för läsare behöver. När den nås har oftast något annat än text klistrats "
             "in, till exempel en tabell eller innehållet i en datafil. Lägg sådant som bilaga.",
             "The limit is far above what a text for readers needs. When it is reached, something other than text has "
             "usually been pasted in, such as a table or the contents of a data file. Attach that as a file."),
    ),
)  # fmt: skip
