"""Texts about the markup of finished pages. They are mostly read by whoever writes templates."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="page-tags-crossed",
        severity="error",
        message=Text(
            sv="På sidan `{page}`{more} stängs `</{closed}>` på rad {page_line}, men `<{tag}>` från rad {opened} är "
            "fortfarande öppen.",
            en="On the page `{page}`{more}, `</{closed}>` closes on line {page_line} while `<{tag}>` of line {opened} is "
            "still open.",
        ),
        hint=Text(
            sv="Stäng `<{tag}>` först. Element utan innehåll skrivs `<br/>`.",
            en="Close `<{tag}>` first. Elements without content are written `<br/>`.",
        ),
        explanation=Text(
            sv="En webbläsare gissar när taggar inte är stängda i rätt ordning, och olika hjälpmedel gissar olika. "
            "Därför måste varje sida vara hel: det som öppnas sist stängs först, till exempel "
            "`<p>Ett <strong>ord</strong></p>`.",
            en="A browser guesses when tags are not closed in the right order, and different aids guess differently. "
            "So every page must be whole: what was opened last is closed first, for example "
            "`<p>One <strong>word</strong></p>`.",
        ),
    ),
    ProblemKind(
        code="page-tag-unclosed",
        severity="error",
        message=Text(
            sv="På sidan `{page}`{more} stängs aldrig `<{tag}>` från rad {page_line}.",
            en="On the page `{page}`{more}, `<{tag}>` of line {page_line} is never closed.",
        ),
        hint=Text(sv="Lägg till `</{tag}>` i mallen.", en="Add `</{tag}>` to the template."),
        explanation=Text(
            sv="Sidan tar slut medan ett element ännu är öppet. Oftast saknas en sluttagg i en mall, eller slutet på "
            "ett villkor där den står.",
            en="The page ends while an element is still open. Usually a template lacks a closing tag, or the end of "
            "the condition in which it stands.",
        ),
    ),
    ProblemKind(
        code="page-entity-unknown",
        severity="error",
        message=Text(
            sv="Sidan `{page}`{more} har `{entity}` på rad {page_line}, som inte kan läsas.",
            en="The page `{page}`{more} has `{entity}` on line {page_line}, which cannot be read.",
        ),
        hint=Text(
            sv="Skriv tecknet självt (`–`, `é`, hårt blanksteg), och `&` som `&amp;`.",
            en="Write the character itself (`–`, `é`, a no-break space), and `&` as `&amp;`.",
        ),
        explanation=Text(
            sv="Sidorna skrivs i UTF-8, där alla tecken kan stå som de är. Bara `&amp;`, `&lt;`, `&gt;` och `&quot;` "
            "behövs, för tecken som annars betyder något i HTML.",
            en="The pages are written in UTF-8, where every character can stand as it is. Only `&amp;`, `&lt;`, "
            "`&gt;` and `&quot;` are needed, for characters that otherwise mean something in HTML.",
        ),
    ),
    ProblemKind(
        code="page-not-well-formed",
        severity="error",
        message=Text(
            sv="`{page}`{more} går inte att läsa från rad {page_line}, vid `{excerpt}`.",
            en="`{page}`{more} cannot be read from line {page_line} on, at `{excerpt}`.",
        ),
        hint=Text(
            sv='Kontrollera att attribut har citattecken och ett värde (`hidden="hidden"`), att inget attribut står '
            "två gånger och att `<` och `&` i text skrivs `&lt;` och `&amp;`.",
            en='Check that attributes have quotation marks and a value (`hidden="hidden"`), that no attribute '
            "stands twice, and that `<` and `&` in text are written `&lt;` and `&amp;`.",
        ),
        explanation=Text(
            sv="Sidorna är HTML som också är välformad XML. Då kan varje sida kontrolleras snabbt och säkert innan den "
            "publiceras, och andra program kan läsa den.",
            en="The pages are HTML that is well-formed XML too. Then each page can be checked quickly and surely "
            "before it is published, and other programs can read it.",
        ),
    ),
    ProblemKind(
        code="page-only-xml",
        severity="error",
        message=Text(
            sv="Sidan `{page}`{more} har `{tag}` på rad {page_line}, som webbläsare läser på ett annat sätt.",
            en="The page `{page}`{more} has `{tag}` on line {page_line}, which browsers read differently.",
        ),
        hint=Text(
            sv="Skriv ett tomt element med sluttagg (`<span></span>`), och `<br/>` eller `<img …/>` utan sluttagg.",
            en="Write an empty element with a closing tag (`<span></span>`), and `<br/>` or `<img …/>` without one.",
        ),
        explanation=Text(
            sv="I HTML är `<span/>` bara en starttagg: allt som följer hamnar inuti den. Och `</br>` blir en "
            "radbrytning "
            "till. Avsnitt med `<![CDATA[` och rader med `<?xml` hör inte heller hemma på en webbsida.",
            en="In HTML `<span/>` is only an opening tag: all that follows ends up inside it. And `</br>` becomes one "
            "more line break. Sections with `<![CDATA[` and lines with `<?xml` do not belong on a web page either.",
        ),
    ),
    ProblemKind(
        code="page-part-missing",
        severity="error",
        message=Text(
            sv="Sidan `{page}`{more} saknar {part}.",
            en="The page `{page}`{more} lacks {part}.",
        ),
        hint=Text(sv="Lägg till {part} i mallen.", en="Add {part} to the template."),
        explanation=Text(
            sv='Varje sida börjar med `<!DOCTYPE html>`, har sitt språk (`<html lang="sv">`), sin teckenkodning '
            '(`<meta charset="utf-8"/>` allra först i `<head>`), en titel och en huvudrubrik (`<h1>`). Skärmläsare, '
            "sökmotorer och webbläsare bygger på dem.",
            en='Every page begins with `<!DOCTYPE html>`, has its language (`<html lang="sv">`), its character set '
            '(`<meta charset="utf-8"/>` first in `<head>`), a title and a main heading (`<h1>`). Screen readers, '
            "search engines and browsers rely on them.",
        ),
    ),
    ProblemKind(
        code="page-h1-twice",
        severity="error",
        message=Text(
            sv="Sidan `{page}`{more} har en huvudrubrik (`<h1>`) till på rad {page_line}.",
            en="The page `{page}`{more} has one more main heading (`<h1>`) on line {page_line}.",
        ),
        hint=Text(sv="Gör den till `<h2>`.", en="Make it `<h2>`."),
        explanation=Text(
            sv="Sidans titel är dess enda huvudrubrik. Rubriker i löpande text börjar en nivå ned: `## Rubrik`.",
            en="The title of the page is its only main heading. Headings in running text begin one level down: "
            "`## Heading`.",
        ),
    ),
    ProblemKind(
        code="page-id-twice",
        severity="error",
        message=Text(
            sv='Sidan `{page}`{more} har `id="{id}"` på två ställen, senast på rad {page_line}.',
            en='The page `{page}`{more} has `id="{id}"` in two places, the later on line {page_line}.',
        ),
        hint=Text(sv="Ge ett av dem ett annat id.", en="Give one of them another id."),
        explanation=Text(
            sv="Ett id pekar ut ett enda ställe på sidan. Står det två gånger leder länkar till fel ställe, och en "
            "skärmläsare kan läsa fel etikett.",
            en="An id points out a single place on the page. If it stands twice, links lead to the wrong place, and a "
            "screen reader may read the wrong label.",
        ),
    ),
    ProblemKind(
        code="page-id-missing",
        severity="error",
        message=Text(
            sv="På sidan `{page}`{more}, rad {page_line}, hänvisar `{attribute}` till id:t `{id}`, som inte finns där.",
            en="On the page `{page}`{more}, line {page_line}, `{attribute}` refers to the id `{id}`, which is not there.",
        ),
        hint=Text(sv="Skriv ett id som finns på sidan.", en="Write an id that exists on the page."),
        explanation=Text(
            sv="Attribut som `for` och `aria-labelledby` knyter ihop två element på samma sida genom ett id. Leder de "
            "ingenstans saknar fältet eller tabellen sitt namn för den som använder skärmläsare.",
            en="Attributes such as `for` and `aria-labelledby` tie two elements of one page together by an id. If "
            "they lead nowhere, the field or table has no name for those who use a screen reader.",
        ),
    ),
)
