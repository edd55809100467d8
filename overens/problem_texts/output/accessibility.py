"""Texts about accessibility, as far as it can be told from the finished pages."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="page-image-without-alt",
        severity="error",
        message=Text(
            sv="Bilden `{image}` på sidan `{page}`{more} saknar text för den som inte ser den.",
            en="The picture `{image}` on the page `{page}`{more} has no text for those who cannot see it.",
        ),
        hint=Text(
            sv='Lägg till `alt="…"` med vad bilden visar, eller `alt=""` om den bara är utsmyckning.',
            en='Add `alt="…"` with what the picture shows, or `alt=""` if it is decoration only.',
        ),
        explanation=Text(
            sv="Skärmläsare läser upp bildens alternativa text. Utan den läses ofta filnamnet. I innehållet skrivs den "
            "som `alt` under `bild`. (WCAG 2.2, 1.1.1.)",
            en="Screen readers read out the picture's alternative text. Without it they often read the file name. In "
            "the content it is written as `alt` under `bild`. (WCAG 2.2, 1.1.1.)",
        ),
    ),
    ProblemKind(
        code="page-field-without-label",
        severity="error",
        message=Text(
            sv="Fältet `{field}` på sidan `{page}`{more} har ingen etikett.",
            en="The field `{field}` on the page `{page}`{more} has no label.",
        ),
        hint=Text(
            sv='Lägg till `<label for="…">` med fältets id, eller `aria-label="…"`.',
            en='Add `<label for="…">` with the field\'s id, or `aria-label="…"`.',
        ),
        explanation=Text(
            sv="Den som använder skärmläsare eller talar till datorn når ett fält genom dess etikett. En förklarande "
            "text inuti fältet räcker inte. (WCAG 2.2, 1.3.1 och 4.1.2.)",
            en="Those who use a screen reader or speak to the computer reach a field by its label. An explaining text "
            "inside the field is not enough. (WCAG 2.2, 1.3.1 and 4.1.2.)",
        ),
    ),
    ProblemKind(
        code="page-heading-skipped",
        severity="warning",
        message=Text(
            sv="Sidan `{page}`{more} hoppar till en rubrik på nivå {level} där nivå {expected} är den närmaste.",
            en="The page `{page}`{more} jumps to a heading of level {level} where level {expected} is next.",
        ),
        hint=Text(sv="Gör den till nivå {expected}.", en="Make it level {expected}."),
        explanation=Text(
            sv="Många läser en sida genom dess rubriker, som en innehållsförteckning. Hoppas en nivå över ser det ut "
            "som om ett avsnitt saknas. (WCAG 2.2, 1.3.1.)",
            en="Many read a page by its headings, as a table of contents. If a level is skipped it looks as if a "
            "section is missing. (WCAG 2.2, 1.3.1.)",
        ),
    ),
    ProblemKind(
        code="page-table-without-caption",
        severity="warning",
        message=Text(
            sv="En tabell på sidan `{page}`{more} saknar rubrik.",
            en="A table on the page `{page}`{more} has no caption.",
        ),
        hint=Text(
            sv="Lägg till `<caption>` först i tabellen, eller `aria-labelledby` med id:t för rubriken ovanför.",
            en="Add `<caption>` first in the table, or `aria-labelledby` with the id of the heading above.",
        ),
        explanation=Text(
            sv="Tabellens rubrik säger vad den visar innan man går in i den. (WCAG 2.2, 1.3.1.)",
            en="The caption of a table says what it shows before one enters it. (WCAG 2.2, 1.3.1.)",
        ),
    ),
    ProblemKind(
        code="page-table-without-scope",
        severity="warning",
        message=Text(
            sv="En tabell på sidan `{page}`{more} har rubrikceller utan `scope`.",
            en="A table on the page `{page}`{more} has header cells without `scope`.",
        ),
        hint=Text(
            sv='Skriv `<th scope="col">` för en kolumns rubrik och `<th scope="row">` för en rads.',
            en='Write `<th scope="col">` for the header of a column and `<th scope="row">` for that of a row.',
        ),
        explanation=Text(
            sv="Med `scope` kan en skärmläsare läsa upp vilken rad och kolumn en siffra hör till. (WCAG 2.2, 1.3.1.)",
            en="With `scope` a screen reader can read out which row and column a figure belongs to. (WCAG 2.2, 1.3.1.)",
        ),
    ),
)
