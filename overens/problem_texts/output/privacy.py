"""Texts about what a strict Content-Security-Policy stops, and about requests to others."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="foreign-request",
        severity="error",
        message=Text(
            sv="`{page}`{more} hämtar något från en annan webbplats: `{target}` genom `{tag}`.",
            en="`{page}`{more} fetches something from another site: `{target}` by `{tag}`.",
        ),
        hint=Text(
            sv="Lägg filen på den egna webbplatsen, eller länka till den med en vanlig länk.",
            en="Put the file on the site itself, or link to it with an ordinary link.",
        ),
        explanation=Text(
            sv="När en sida hämtar bilder, typsnitt eller skript från någon annan får den andra veta vem som läser "
            "vad. "
            "Därför hämtas allt härifrån, och webbläsaren stoppar resten. Länkar till andra går bra: där väljer "
            "läsaren själv.",
            en="When a page fetches pictures, fonts or scripts from somebody else, they learn who reads what. So "
            "everything is fetched from here, and the browser stops the rest. Links to others are fine: there the "
            "reader chooses.",
        ),
    ),
    ProblemKind(
        code="data-in-page-broken",
        severity="error",
        message=Text(
            sv="Sidan `{page}`{more} har uppgifter för maskiner (`application/ld+json`) som inte går att läsa.",
            en="The page `{page}`{more} has data for machines (`application/ld+json`) that cannot be read.",
        ),
        hint=Text(
            sv='Skriv `<script type="application/ld+json">` utan fler attribut, och ett JSON-objekt utan tecknen `<` och '
            "`&`: de skrivs `\\u003c` och `\\u0026`.",
            en='Write `<script type="application/ld+json">` without other attributes, and a JSON object without the '
            "signs `<` and `&`: they are written `\\u003c` and `\\u0026`.",
        ),
        explanation=Text(
            sv="Sökmotorer läser vad en sida handlar om i ett block med uppgifter. Webbläsaren kör det inte. Tecknen "
            "`<` och `&` betyder olika saker i HTML och XML och får därför inte finnas där.",
            en="Search engines read what a page is about in a block of data. The browser does not run it. The signs "
            "`<` and `&` mean different things in HTML and XML, so they may not stand there.",
        ),
    ),
    ProblemKind(
        code="foreign-form",
        severity="error",
        message=Text(
            sv="Ett formulär på sidan `{page}`{more} skickas till `{target}`.",
            en="A form on the page `{page}`{more} is sent to `{target}`.",
        ),
        hint=Text(
            sv="Låt formuläret leda till en egen sida, eller länka till den andra webbplatsens formulär.",
            en="Let the form lead to a page of the site, or link to the other site's form.",
        ),
        explanation=Text(
            sv="Det som skrivs i ett formulär får bara skickas till den egna webbplatsen. Webbläsaren stoppar annat.",
            en="What is written into a form may be sent to the site itself only. The browser stops anything else.",
        ),
    ),
    ProblemKind(
        code="file-in-address",
        severity="error",
        message=Text(
            sv="`{page}`{more} har en fil inbakad i en adress, `{target}` i `{tag}`.",
            en="`{page}`{more} has a file baked into an address, `{target}` in `{tag}`.",
        ),
        hint=Text(
            sv="Lägg filen i `templates/static/` och hämta den därifrån.",
            en="Put the file into `templates/static/` and fetch it from there.",
        ),
        explanation=Text(
            sv="Adresser som börjar med `data:` eller `blob:` stoppas av webbplatsens säkerhetsregler, så bilden syns "
            "inte.",
            en="Addresses that begin with `data:` or `blob:` are stopped by the site's security policy, so the picture "
            "is not shown.",
        ),
    ),
    ProblemKind(
        code="script-in-page",
        severity="error",
        message=Text(
            sv="`{page}`{more} har skript inne i sidan, i `{tag}`.",
            en="`{page}`{more} has script inside the page, in `{tag}`.",
        ),
        hint=Text(
            sv='Flytta koden till en fil, och hämta den med `<script src="…" defer="defer"></script>`.',
            en='Move the code to a file, and fetch it with `<script src="…" defer="defer"></script>`.',
        ),
        explanation=Text(
            sv="Webbplatsens säkerhetsregler tillåter bara skript från egna filer. Då kan text som någon skrivit "
            "aldrig "
            'bli kod. Det gäller också `onclick` och liknande, och `<script type="application/ld+json">`.',
            en="The site's security policy allows script from its own files only. Then text that somebody wrote can "
            "never become code. This holds for `onclick` and the like as well, and for "
            '`<script type="application/ld+json">`.',
        ),
    ),
    ProblemKind(
        code="style-in-page",
        severity="error",
        message=Text(
            sv="Sidan `{page}`{more} har formgivning inne i sidan, i `{tag}`.",
            en="The page `{page}`{more} has styling inside the page, in `{tag}`.",
        ),
        hint=Text(
            sv="Ge elementet en klass, och skriv formgivningen i komponentens `.css`-fil.",
            en="Give the element a class, and write the styling in the component's `.css` file.",
        ),
        explanation=Text(
            sv='Webbplatsens säkerhetsregler tillåter bara formgivning från egna filer, så `<style>` och `style="…"` '
            "skulle inte ha någon verkan.",
            en='The site\'s security policy allows styling from its own files only, so `<style>` and `style="…"` '
            "would have no effect.",
        ),
    ),
    ProblemKind(
        code="element-forbidden",
        severity="error",
        message=Text(
            sv="Sidan `{page}`{more} har ett element som inte får finnas: `{tag}`.",
            en="The page `{page}`{more} has an element that is not allowed: `{tag}`.",
        ),
        hint=Text(sv="Använd en vanlig länk i stället.", en="Use an ordinary link instead."),
        explanation=Text(
            sv="Inbäddade sidor och insticksprogram stoppas av webbplatsens säkerhetsregler, och `<base>` ändrar vart "
            "alla länkar leder. Film och kartor från andra länkas i stället för att bäddas in.",
            en="Embedded pages and plug-ins are stopped by the site's security policy, and `<base>` changes where all "
            "links lead. Films and maps of others are linked to, not embedded.",
        ),
    ),
    ProblemKind(
        code="cookie-set",
        severity="error",
        message=Text(
            sv="`{page}`{more} använder kakor.",
            en="`{page}`{more} uses cookies.",
        ),
        hint=Text(
            sv="Ta bort det. Det som ska minnas mellan sidor kan stå i adressen.",
            en="Remove it. What must be remembered between pages can stand in the address.",
        ),
        explanation=Text(
            sv="Webbplatsen sätter inga kakor. Därför behöver den inte heller fråga läsaren om lov.",
            en="The site sets no cookies. So it need not ask the reader for leave either.",
        ),
    ),
)
