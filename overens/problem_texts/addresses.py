"""Texts about addresses: planned twice, vanished, redirected."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="address-taken",
        severity="error",
        message=Text(
            sv="Adressen {address} används redan av {other}.",
            en="The address {address} is already used by {other}.",
        ),
        hint=Text(
            sv="Två sidor kan inte ha samma adress. Ge den nyare filen ett annat namn.",
            en="Two pages cannot share one address. Give the newer file another name.",
        ),
        explanation=Text(
            sv="Filens namn blir sidans adress, och en adress kan bara visa en sida. En sida i pages/ får inte heller "
            "heta som en av webbplatsens egna avdelningar, till exempel kommuner.md eller sok.md.",
            en="A file's name becomes the page's address, and one address can show one page only. Nor may a page in "
            "pages/ be named as one of the site's own sections, such as kommuner.md or sok.md.",
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
)
