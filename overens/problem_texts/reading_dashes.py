"""Texts about the dashes of lists: left out, in the wrong place, or alone."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="missing-dash",
        severity="error",
        message=Text(sv="Raden står i en lista men saknar streck.", en="The line stands in a list but has no dash."),
        hint=Text(sv="Skriv `- ` först på raden.", en="Write `- ` first on the line."),
        hint_suggested=Text(sv="Skriv `{suggestion}`.", en="Write `{suggestion}`."),
        explanation=Text(
            sv="Varje punkt i en lista börjar med streck och mellanslag:\n\nkommuner:\n  - Åmål\n  - Bengtsfors",
            en="Each item of a list begins with a dash and a space:\n\nkommuner:\n  - Åmål\n  - Bengtsfors",
        ),
    ),
    ProblemKind(
        code="misplaced-dash",
        severity="error",
        message=Text(
            sv="Listpunkten står där ingen lista kan fortsätta, och läses som en del av texten ovanför.",
            en="The list item stands where no list can go on, and is read as part of the text above.",
        ),
        hint=Text(
            sv="Ställ strecket rakt under det förra. Hör raden till en text: skriv `|` efter nyckeln och texten under.",
            en="Put the dash straight below the one before. If the line is part of a text, write `|` after the key and "
            "the text below.",
        ),
        hint_suggested=Text(
            sv="Raderna ovanför är nycklar. Skriv även den här som en, utan streck: `{suggestion}`.",
            en="The lines above are keys. Write this as one too, without a dash: `{suggestion}`.",
        ),
        explanation=Text(
            sv="Punkterna i en lista börjar lika långt in, och nyckeln ovanför listan har inget värde på sin egen rad:"
            "\n\nkommuner:\n  - Åmål\n  - Bengtsfors",
            en="The items of a list begin at the same column, and the key above the list has no value on its own line:"
            "\n\nkommuner:\n  - Åmål\n  - Bengtsfors",
        ),
    ),
    ProblemKind(
        code="list-on-key-line",
        severity="error",
        message=Text(
            sv="En lista kan inte börja på samma rad som `{key}`.",
            en="A list cannot begin on the same line as `{key}`.",
        ),
        hint=Text(
            sv="Skriv `{item}` på raden under, två mellanslag in. Är strecket en del av texten: skriv citattecken "
            "runt.",
            en="Write `{item}` on the line below, two spaces in. If the dash is part of the text, put quotes around "
            "it.",
        ),
        hint_suggested=Text(
            sv="Skriv bara `{key}:` på den här raden, och `{suggestion}` på en egen rad rakt ovanför de andra "
            "punkterna.",
            en="Write only `{key}:` on this line, and `{suggestion}` on a line of its own straight above the other "
            "items.",
        ),
        explanation=Text(
            sv="Listans punkter står på egna rader under nyckeln:\n\nkommuner:\n  - Åmål\n  - Bengtsfors",
            en="The items of a list stand on lines of their own below the key:\n\nkommuner:\n  - Åmål\n  - Bengtsfors",
        ),
    ),
    ProblemKind(
        code="dash-for-unknown",
        severity="error",
        message=Text(
            sv="Efter `{key}` står bara ett streck.",
            en="There is only a dash after `{key}`.",
        ),
        hint=Text(
            sv="Är uppgiften inte känd: ta bort raden. Är det en lista: ta bort strecket och skriv punkterna på "
            "raderna under.",
            en="If the fact is not known, remove the line. If it is a list, remove the dash and write its items on the "
            "lines below.",
        ),
        explanation=Text(
            sv="En uppgift som ingen känner till lämnas bort. Sidan säger då själv att den saknas, om det har "
            "betydelse för läsaren. Ett ensamt streck betyder i YAML en tom punkt i en lista.",
            en="A fact that nobody knows is left out. The page then says that it is missing, where that matters to the "
            "reader. To YAML a dash alone is an empty item of a list.",
        ),
    ),
)
