"""Texts about links of the finished site."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="page-link-broken",
        severity="error",
        message=Text(
            sv="Sidan `{page}`{more} länkar till `{target}`, men någon sådan sida finns inte.",
            en="The page `{page}`{more} links to `{target}`, but there is no such page.",
        ),
        hint=Text(
            sv="Rätta länken i texten eller i mallen, eller ta bort den.",
            en="Correct the link in the text or the template, or remove it.",
        ),
        explanation=Text(
            sv="Varje länk inom webbplatsen följs innan något skrivs, så att ingen läsare hamnar på en sida som inte "
            "finns. Länkar i löpande text skrivs med postens plats i innehållet, till exempel "
            "`[jobbspåret](job-tracks/exempel)`: då räknas adressen ut. Gäller felet många sidor står länken "
            "oftast i en mall.",
            en="Every link within the site is followed before anything is written, so that no reader ends at a page "
            "that is not there. Links in running text name the record's place in the content, for example "
            "`[the track](job-tracks/exempel)`: the address is then worked out. If many pages have the fault, the "
            "link usually stands in a template.",
        ),
    ),
    ProblemKind(
        code="page-fragment-missing",
        severity="error",
        message=Text(
            sv="Sidan `{page}`{more} länkar till `#{fragment}` på `{target}`, men där finns ingen sådan rubrik eller plats.",
            en="The page `{page}`{more} links to `#{fragment}` on `{target}`, which has no such heading or place.",
        ),
        hint=Text(
            sv="Skriv rubrikens id som det är nu, eller länka till hela sidan.",
            en="Write the heading's id as it is now, or link to the whole page.",
        ),
        explanation=Text(
            sv="Det som står efter `#` i en länk är id:t för ett ställe på sidan, oftast en rubrik. När rubriken "
            "skrivs om byter den id, och länken leder då bara till sidans början. Rätt till exempel: "
            "`[målen](agreements/exempel#mal)`, där sidan har rubriken `Mål`.",
            en="What follows `#` in a link is the id of a place on the page, usually a heading. When the heading is "
            "reworded its id changes, and the link then leads only to the top. Right for example: "
            "`[the goals](agreements/exempel#mal)`, where the page has the heading `Mål`.",
        ),
    ),
    ProblemKind(
        code="page-file-missing",
        severity="error",
        message=Text(
            sv="`{page}`{more} hämtar filen `{target}`, som inte finns på webbplatsen.",
            en="`{page}`{more} fetches the file `{target}`, which is not on the site.",
        ),
        hint=Text(
            sv="Lägg filen där, eller rätta adressen i mallen.",
            en="Put the file there, or correct the address in the template.",
        ),
        explanation=Text(
            sv="Bilder, formatmallar och skript hämtas av läsarens webbläsare när sidan visas. Saknas en av dem ser "
            "sidan trasig ut. Filer som hör till en post ligger i postens egen mapp, till exempel "
            "`content/news/exempel/bild.png`; filer som hör till formgivningen ligger i `templates/static/`.",
            en="Pictures, style sheets and scripts are fetched by the reader's browser to show the page. Without one "
            "of them the page looks broken. Files of a record lie in its own folder, for example "
            "`content/news/exempel/bild.png`; files of the design lie in `templates/static/`.",
        ),
    ),
    ProblemKind(
        code="link-without-slash",
        severity="error",
        message=Text(
            sv="Sidan `{page}`{more} länkar till `{target}` utan snedstreck på slutet.",
            en="The page `{page}`{more} links to `{target}` without a slash at the end.",
        ),
        hint=Text(sv="Skriv `{target}/`.", en="Write `{target}/`."),
        explanation=Text(
            sv="Varje sida är en mapp, och dess adress slutar med `/`. Utan snedstrecket svarar många webbservrar med "
            "en omväg, och några svarar att sidan inte finns.",
            en="Every page is a folder, and its address ends in `/`. Without the slash many web servers answer with a "
            "detour, and some that there is no such page.",
        ),
    ),
    ProblemKind(
        code="link-rooted",
        severity="error",
        message=Text(
            sv="Sidan `{page}`{more} har adressen `{target}`, som börjar med `/`.",
            en="The page `{page}`{more} has the address `{target}`, which begins with `/`.",
        ),
        hint=Text(
            sv="Skriv den från sidan räknat: `../` för varje mapp uppåt.",
            en="Write it as seen from the page: `../` for each folder upwards.",
        ),
        explanation=Text(
            sv="Adresser inom webbplatsen skrivs från den egna sidan räknat, till exempel `../../kommuner/amal/`. Då "
            "fungerar webbplatsen också när den ligger i en mapp på en annan webbplats eller öppnas för granskning.",
            en="Addresses within the site are written as seen from the page itself, for example "
            "`../../kommuner/amal/`. Then the site also works in a folder of another site, or in a preview.",
        ),
    ),
    ProblemKind(
        code="link-relative-on-error-page",
        severity="error",
        message=Text(
            sv="Felsidan `{page}`{more} har adressen `{target}`, räknad från sidan själv.",
            en="The error page `{page}`{more} has the address `{target}`, as seen from the page itself.",
        ),
        hint=Text(
            sv="Skriv hela adressen, med början som i `config.yaml`.",
            en="Write the whole address, beginning as in `config.yaml`.",
        ),
        explanation=Text(
            sv="Felsidan visas på vilken adress som helst där det inte finns någon sida. En adress som räknas från "
            "sidan själv leder då fel. Därför är felsidan den enda som skriver ut hela adresser.",
            en="The error page is shown at any address that has no page. An address as seen from the page itself then "
            "leads astray. So the error page is the only one that writes whole addresses.",
        ),
    ),
    ProblemKind(
        code="link-forbidden",
        severity="error",
        message=Text(
            sv="Sidan `{page}`{more} har en länk som inte får finnas: `{target}`.",
            en="The page `{page}`{more} has a link that is not allowed: `{target}`.",
        ),
        hint=Text(
            sv="En länk får börja med `https://`, `http://`, `mailto:` eller `tel:`, eller leda till en egen sida.",
            en="A link may begin with `https://`, `http://`, `mailto:` or `tel:`, or lead to a page of the site.",
        ),
        explanation=Text(
            sv="Länkar som börjar med till exempel `javascript:`, `data:` eller `file:` kan köra kod hos läsaren eller "
            "leder till filer på den egna datorn. Webbläsaren stoppar dem på den här webbplatsen.",
            en="Links that begin with for example `javascript:`, `data:` or `file:` can run code at the reader's or "
            "lead to files on one's own computer. On this site the browser stops them.",
        ),
    ),
)
