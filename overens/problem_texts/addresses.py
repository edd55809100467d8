"""Texts about addresses: planned twice, vanished, redirected."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="address-taken",
        severity="error",
        message=Text(
            sv="Adressen {address} är redan upptagen.",
            en="The address {address} is taken already.",
        ),
        hint=Text(
            sv="Två sidor kan inte ha samma adress. Ge filen ett annat namn.",
            en="Two pages cannot share one address. Give the file another name.",
        ),
        explanation=Text(
            sv="Filens namn blir sidans adress, och en adress kan bara visa en sida. En sida i pages/ får inte heller "
            "heta som en av webbplatsens egna avdelningar, till exempel kommuner.md eller sok.md, eller som dess mappar "
            "för filer: assets.md och icons.md.",
            en="A file's name becomes the page's address, and one address can show one page only. Nor may a page in "
            "pages/ be named as one of the site's own sections, such as kommuner.md or sok.md, or as its folders for "
            "files: assets.md and icons.md.",
        ),
    ),
    ProblemKind(
        code="address-vanished",
        severity="error",
        message=Text(
            sv="Adressen {address} har varit publicerad, men ingen sida finns där längre.",
            en="The address {address} has been published, but no page is there any more.",
        ),
        hint=Text(
            sv="Lägg tillbaka filen, eller skriv den gamla adressen under `tidigareadresser` i filen som tar över, "
            "eller `{address}: borttagen` i redirects.yaml.",
            en="Put the file back, or write the old address under `tidigareadresser` in the file that takes over, "
            "or `{address}: borttagen` in redirects.yaml.",
        ),
        explanation=Text(
            sv="Andra länkar till våra sidor. Filen addresses.txt minns varje adress som har publicerats, så att ingen "
            "länk dör av misstag. Byter en fil namn ska den gamla adressen leda vidare: "
            "`tidigareadresser: [/jobbspar/gamla-namnet/]`.",
            en="Others link to our pages. The file addresses.txt remembers every address that has been published, so "
            "that no link dies by mistake. When a file is renamed, the old address must lead on: "
            "`tidigareadresser: [/jobbspar/old-name/]`.",
        ),
    ),
    ProblemKind(
        code="record-vanished",
        severity="error",
        message=Text(
            sv="Adressen {address} har varit publicerad, men ingen sida finns där längre. Med den försvinner sidor som "
            "gjordes av samma uppgifter ({count}): {others}.",
            en="The address {address} has been published, but no page is there any more. Pages that were made of the "
            "same facts go with it ({count}): {others}.",
        ),
        hint=Text(
            sv="Lägg tillbaka filen. Är det meningen att sidorna ska bort: skriv en rad för var och en i redirects.yaml, "
            "som `{address}: borttagen`.",
            en="Put the file back. If the pages are meant to go, write a line for each in redirects.yaml, as `{address}: "
            "borttagen`.",
        ),
        explanation=Text(
            sv="Ett jobbspår ger sidor åt sina arbetsgivare och yrken, och jämförelser med andra. Tas jobbspåret bort "
            "försvinner de som inget annat jobbspår nämner. Har filen bara bytt namn räcker "
            "`tidigareadresser: [gamla-namnet]` i den nya.",
            en="A job track makes pages for its employers and occupations, and comparisons with others. When the track "
            "is removed, those that no other track names go too. If the file was only renamed, "
            "`tidigareadresser: [old-name]` in the new one is enough.",
        ),
    ),
    ProblemKind(
        code="language-vanished",
        severity="error",
        message=Text(
            sv="Språket `{language}` visas inte längre, men {count} adresser som börjar med /{language}/ har varit "
            "publicerade.",
            en="The language `{language}` is shown no longer, but {count} addresses that begin with /{language}/ have "
            "been published.",
        ),
        hint=Text(
            sv="Lägg tillbaka `{language}` vid `språk` i config.yaml. Är det meningen att språket ska bort: skriv "
            "`/{language}/*: borttagen` i redirects.yaml.",
            en="Put `{language}` back at `språk` in config.yaml. If the language is meant to go, write "
            "`/{language}/*: borttagen` in redirects.yaml.",
        ),
        explanation=Text(
            sv="Alla sidor på ett språk försvinner när språket tas ur config.yaml, och andra länkar till dem. Med stjärna "
            "gäller en rad i redirects.yaml alla adresser under en annan: `/en/*: borttagen`. Den som följer en gammal "
            "länk får då veta att sidan är borttagen.",
            en="All pages in a language vanish when it is taken out of config.yaml, and others link to them. With a star "
            "a line of redirects.yaml is about all addresses below another: `/en/*: borttagen`. Whoever follows an "
            "old link is then told that the page was removed.",
        ),
    ),
    ProblemKind(
        code="folder-vanished",
        severity="error",
        message=Text(
            sv="{count} adresser som börjar med {folder} har varit publicerade, men ingen sida finns kvar där.",
            en="{count} addresses that begin with {folder} have been published, but no page is left there.",
        ),
        hint=Text(
            sv="Lägg tillbaka filerna. Är det meningen att sidorna ska bort: skriv `{folder}*: borttagen` i "
            "redirects.yaml.",
            en="Put the files back. If the pages are meant to go, write `{folder}*: borttagen` in redirects.yaml.",
        ),
        explanation=Text(
            sv="En hel avdelning av webbplatsen är borta, ofta för att en mapp har flyttats eller tömts av misstag. Med "
            "stjärna gäller en rad i redirects.yaml alla adresser under en annan: `/nyheter/*: borttagen`, eller "
            "`/nyheter/*: /kontakt/` om de ska leda till en annan sida.",
            en="A whole section of the site is gone, often since a folder was moved or emptied by mistake. With a star a "
            "line of redirects.yaml is about all addresses below another: `/nyheter/*: borttagen`, or "
            "`/nyheter/*: /kontakt/` if they are to lead to another page.",
        ),
    ),
    ProblemKind(
        code="redirect-hides-page",
        severity="error",
        message=Text(
            sv="{address} står som tidigare adress, men där finns en sida.",
            en="{address} is given as a former address, but a page is there.",
        ),
        hint=Text(sv="Ta bort raden, eller byt namn på sidan.", en="Remove the line, or rename the page."),
        explanation=Text(
            sv="En tidigare adress leder läsaren vidare till en ny sida. Det går inte om adressen redan visar en sida.",
            en="A former address leads the reader on to a new page. That is impossible if the address shows a page.",
        ),
    ),
    ProblemKind(
        code="redirect-twice",
        severity="error",
        message=Text(
            sv="Den tidigare adressen {address} leder redan vidare från ett annat ställe.",
            en="The former address {address} already leads on from another place.",
        ),
        hint=Text(sv="Behåll bara en av raderna.", en="Keep one of the lines only."),
        explanation=Text(
            sv="En gammal adress kan bara leda till en ny sida.",
            en="An old address can lead to one new page only.",
        ),
    ),
    ProblemKind(
        code="redirect-to-nothing",
        severity="error",
        message=Text(
            sv="{address} ska leda till {target}, men där finns ingen sida.",
            en="{address} should lead to {target}, but no page is there.",
        ),
        hint=Text(
            sv="Skriv adressen till en sida som finns, med snedstreck först och sist, eller `borttagen`.",
            en="Write the address of a page that exists, with a slash first and last, or `borttagen`.",
        ),
        explanation=Text(
            sv="I redirects.yaml står gamla adresser och vart de leder: `/arbetsgivare/gammalt-namn/: "
            "/arbetsgivare/nytt-namn/`, eller `borttagen` för det som medvetet har tagits bort.",
            en="redirects.yaml holds old addresses and where they lead: `/arbetsgivare/old-name/: "
            "/arbetsgivare/new-name/`, or `borttagen` for what was removed on purpose.",
        ),
    ),
    ProblemKind(
        code="redirect-chain",
        severity="error",
        message=Text(
            sv="{address} leder till {target}, som själv leder vidare.",
            en="{address} leads to {target}, which itself leads on.",
        ),
        hint=Text(sv="Skriv den slutliga adressen direkt.", en="Write the final address at once."),
        explanation=Text(
            sv="Läsaren ska komma rätt i ett steg; kedjor av hänvisningar blir lätt ringar.",
            en="The reader should arrive in one step; chains of redirects easily become rings.",
        ),
    ),
    ProblemKind(
        code="link-to-nothing",
        severity="error",
        message=Text(sv="Länken {target} leder ingenstans.", en="The link {target} leads nowhere."),
        hint=Text(
            sv="Skriv mapp och filnamn utan ändelse, till exempel `job-tracks/oskarshamn-svets`, "
            "eller sidans adress, till exempel `/modellen/`.",
            en="Write folder and file name without its ending, such as `job-tracks/oskarshamn-svets`, "
            "or the page's address, such as `/modellen/`.",
        ),
        hint_suggested=Text(sv="Menade du `{suggestion}`?", en="Did you mean `{suggestion}`?"),
        explanation=Text(
            sv="Länkar till egna sidor skrivs med mapp och filnamn: `[jobbspåret](job-tracks/oskarshamn-svets)`. Då "
            "följer länken med om sidan byter adress, och bygget märker om sidan försvinner.",
            en="Links to our own pages are written with folder and file name: "
            "`[the track](job-tracks/oskarshamn-svets)`. Then the link follows if the page moves, and the build "
            "notices if the page disappears.",
        ),
    ),
    ProblemKind(
        code="link-to-draft",
        severity="error",
        message=Text(
            sv="Länken {target} leder till ett utkast, som inte publiceras.",
            en="The link {target} leads to a draft, which is not published.",
        ),
        hint=Text(
            sv="Ta bort länken tills vidare, eller ta bort `utkast: ja` i filen som den leder till.",
            en="Remove the link for now, or remove `utkast: ja` from the file it leads to.",
        ),
        explanation=Text(
            sv="Utkast syns bara i förhandsvisningen (`--drafts`). En länk till ett utkast skulle bli en död länk, och "
            "avslöja att utkastet finns.",
            en="Drafts are shown in the preview only (`--drafts`). A link to a draft would be a dead link, and would "
            "reveal that the draft exists.",
        ),
    ),
    ProblemKind(
        code="link-to-missing-heading",
        severity="error",
        message=Text(
            sv="Länken {target} leder till en rubrik som inte finns på sidan.",
            en="The link {target} leads to a heading that is not on the page.",
        ),
        hint=Text(
            sv="Skriv rubriken med små bokstäver, bindestreck och utan å, ä, ö: `## Våra mål` blir `#vara-mal`.",
            en="Write the heading in lower case, with hyphens and without å, ä, ö: `## Våra mål` becomes `#vara-mal`.",
        ),
        hint_suggested=Text(sv="Menade du `{suggestion}`?", en="Did you mean `{suggestion}`?"),
        explanation=Text(
            sv="En länk som börjar med # leder till en rubrik i samma text. Efter en annan sidas adress leder # till en "
            "rubrik på den sidan, till exempel `[målen](agreements/exempel#mal)`.",
            en="A link that begins with # leads to a heading in the same text. After another page's address, # leads "
            "to a heading on that page, such as `[the goals](agreements/exempel#mal)`.",
        ),
    ),
    ProblemKind(
        code="link-to-missing-file",
        severity="error",
        message=Text(sv="Filen {target} finns inte.", en="The file {target} does not exist."),
        hint=Text(
            sv="Lägg filen i mappen med samma namn som texten, till exempel agreements/hudiksvall-2018/avtal.pdf.",
            en="Put the file in the folder with the same name as the text, such as "
            "agreements/hudiksvall-2018/avtal.pdf.",
        ),
        hint_suggested=Text(sv="Menade du `{suggestion}`?", en="Did you mean `{suggestion}`?"),
        explanation=Text(
            sv="Filer som en sida länkar till eller visar ligger i en mapp med samma namn som sidans egen fil, och "
            "anges med bara sitt namn.",
            en="Files that a page links to or shows lie in a folder with the same name as the page's own file, and "
            "are given by their name alone.",
        ),
    ),
)
