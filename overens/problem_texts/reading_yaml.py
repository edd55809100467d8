"""Texts about the build of a YAML text: indentation, keys, and the parts of YAML that are not used here."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

_NOT_USED_SV = (
    "YAML har sätt att namnge en bit text och återanvända den (`&` och `*`), att slå ihop poster (`<<`) och att märka "
    "värden med typer (`!`). De används inte här: de är svåra att läsa och kan göra en liten fil oerhört stor. Börjar "
    "en text med något av de tecknen ska den stå inom citattecken."
)
_NOT_USED_EN = (
    "YAML has ways to name a piece of text and use it again (`&` and `*`), to merge records (`<<`) and to mark values "
    "with types (`!`). They are not used here: they are hard to read and can make a small file enormous. A text that "
    "begins with one of those characters goes between quotes."
)

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="too-deep",
        severity="error",
        message=Text(
            sv="Filen har fler än {limit} nivåer inuti varandra och läses inte.",
            en="The file has more than {limit} levels inside each other and is not read.",
        ),
        hint=Text(
            sv="Kontrollera indragen och parenteserna `[ ]` och `{{ }}` på raden.",
            en="Check the indentation and the brackets `[ ]` and `{{ }}` on the line.",
        ),
        explanation=Text(
            sv="Innehållet behöver bara några få nivåer. Så djupa filer är trasiga, eller gjorda för att stoppa "
            "programmet.",
            en="Content needs a few levels only. Files so deep are broken, or made to stop the program.",
        ),
    ),
    ProblemKind(
        code="reading-stopped",
        severity="error",
        message=Text(
            sv="Filen har så många fel att bara de första visas.",
            en="The file has so many mistakes that only the first are shown.",
        ),
        hint=Text(sv="Rätta dem som visas och kör igen.", en="Correct those shown and run again."),
        explanation=Text(
            sv="När felen i en fil blir för många är resten sällan att lita på. Rätta dem som visas och kör igen.",
            en="When a file has too many mistakes the rest is seldom to be trusted. Correct those shown and run again.",
        ),
    ),
    ProblemKind(
        code="tab-indentation",
        severity="error",
        message=Text(
            sv="Raden är indragen med tabb.",
            en="The line is indented with a tab.",
        ),
        hint=Text(
            sv="Byt tabben mot två mellanslag för varje nivå.",
            en="Replace the tab with two spaces for each level.",
        ),
        explanation=Text(
            sv="Indraget visar vad som hör till vad. En tabb är olika bred i olika program, därför används bara "
            "mellanslag: två för varje nivå. De flesta textredigerare kan ställas in på det.",
            en="The indentation shows what belongs to what. A tab differs in width between programs, so only spaces "
            "are used: two for each level. Most editors can be set to do so.",
        ),
    ),
    ProblemKind(
        code="odd-space",
        severity="error",
        message=Text(
            sv="Mellanslaget här är av en annan sort än det vanliga ({name}).",
            en="The space here is of another sort than the usual one ({name}).",
        ),
        hint=Text(
            sv="Radera det och skriv ett vanligt mellanslag.",
            en="Delete it and type an ordinary space.",
        ),
        explanation=Text(
            sv="Text från Word och webben har ibland hårda mellanslag, som ser likadana ut. I indrag och efter kolon "
            "och streck måste det vara ett vanligt mellanslag. Inne i texter går båda bra.",
            en="Text from Word and the web sometimes has no-break spaces, which look the same. In the indentation and "
            "after colons and dashes an ordinary space is needed. Inside texts both will do.",
        ),
    ),
    ProblemKind(
        code="wrong-indentation",
        severity="error",
        message=Text(
            sv="Raden är indragen för mycket eller för lite.",
            en="The line is indented too much or too little.",
        ),
        hint=Text(
            sv="Ställ den rakt under den rad den hör ihop med.",
            en="Put it straight below the line that it goes with.",
        ),
        explanation=Text(
            sv="Rader som hör till samma sak börjar lika långt in. Det som hör till en nyckel ovanför dras in två "
            "mellanslag mer än den:\n\nkontakt:\n  funktion: Växeln\n  epost: post@exempel.se",
            en="Lines of the same thing begin at the same column. What belongs to a key above is indented two spaces "
            "more:\n\nkontakt:\n  funktion: Växeln\n  epost: post@exempel.se",
        ),
    ),
    ProblemKind(
        code="duplicate-key",
        severity="error",
        message=Text(
            sv="`{key}` står två gånger; första gången på rad {first}.",
            en="`{key}` is given twice; the first time on line {first}.",
        ),
        hint=Text(
            sv="Ta bort den ena. Flera värden skrivs som en lista under en enda nyckel.",
            en="Remove one of them. Several values are written as a list below one key.",
        ),
        explanation=Text(
            sv="En nyckel får bara stå en gång i samma post, annars går det inte att veta vilket värde som gäller. "
            "Flera värden skrivs som en lista:\n\nkommuner:\n  - Åmål\n  - Bengtsfors",
            en="A key may stand only once in a record, or nobody knows which value holds. Several values are written "
            "as a list:\n\nkommuner:\n  - Åmål\n  - Bengtsfors",
        ),
    ),
    ProblemKind(
        code="keys-in-a-row",
        severity="error",
        message=Text(sv="Här står flera nycklar på samma rad.", en="There are several keys on one line here."),
        hint=Text(
            sv="Skriv dem på var sin rad, rakt under varandra: {items}.",
            en="Write each on a line of its own, straight below each other: {items}.",
        ),
        explanation=Text(
            sv="En rad har en nyckel och en uppgift. Kommatecken skiljer bara uppgifter åt mellan parenteser:\n\n"
            "insatser:\n  - insats: sfi\n    omfattning: 20 veckor",
            en="A line has one key and one value. Commas divide values between brackets only:\n\n"
            "insatser:\n  - insats: sfi\n    omfattning: 20 veckor",
        ),
    ),
    ProblemKind(
        code="anchor",
        severity="error",
        message=Text(sv="Här står ett ankare: `&{name}`.", en="There is an anchor here: `&{name}`."),
        hint=Text(
            sv="Ta bort det. Är det en del av texten: skriv citattecken runt hela värdet.",
            en="Remove it. If it is part of the text, put quotes around the whole value.",
        ),
        explanation=Text(sv=_NOT_USED_SV, en=_NOT_USED_EN),
    ),
    ProblemKind(
        code="alias",
        severity="error",
        message=Text(
            sv="Här står en hänvisning till ett ankare: `*{name}`.",
            en="There is a reference to an anchor here: `*{name}`.",
        ),
        hint=Text(
            sv="Skriv ut värdet. Är stjärnan en del av texten: skriv `'*{name}'`.",
            en="Write out the value. If the star is part of the text, write `'*{name}'`.",
        ),
        explanation=Text(sv=_NOT_USED_SV, en=_NOT_USED_EN),
    ),
    ProblemKind(
        code="tag",
        severity="error",
        message=Text(sv="Här står en typmärkning: `{name}`.", en="There is a type tag here: `{name}`."),
        hint=Text(
            sv="Ta bort den. Är utropstecknet en del av texten: skriv citattecken runt hela värdet.",
            en="Remove it. If the exclamation mark is part of the text, put quotes around the whole value.",
        ),
        explanation=Text(sv=_NOT_USED_SV, en=_NOT_USED_EN),
    ),
    ProblemKind(
        code="merge-key",
        severity="error",
        message=Text(sv="Nyckeln `<<` används inte här.", en="The key `<<` is not used here."),
        hint=Text(
            sv="Ta bort raden och skriv ut uppgifterna i stället.",
            en="Remove the line and write out the facts instead.",
        ),
        explanation=Text(sv=_NOT_USED_SV, en=_NOT_USED_EN),
    ),
    ProblemKind(
        code="complex-key",
        severity="error",
        message=Text(
            sv="Nyckeln är en lista eller en grupp i stället för ett ord.",
            en="The key is a list or a group instead of a word.",
        ),
        hint=Text(
            sv="Skriv ett ord före kolonet. Börjar ett värde med `{{` eller `[`: skriv citattecken runt det.",
            en="Write a word before the colon. If a value begins with `{{` or `[`, put quotes around it.",
        ),
        explanation=Text(
            sv="Före kolonet står alltid ett enda ord, som `titel`. Parenteser och frågetecken har en särskild "
            "betydelse i YAML, så en text som börjar med dem behöver citattecken: `titel: '[utkast] Exempelavtal'`.",
            en="Before the colon there is always one word, such as `titel`. Brackets and question marks mean something "
            "to YAML, so a text that begins with them needs quotes: `titel: '[utkast] Exempelavtal'`.",
        ),
    ),
    ProblemKind(
        code="empty-key",
        severity="error",
        message=Text(sv="Det står ingen nyckel före kolonet.", en="There is no key before the colon."),
        hint=Text(
            sv="Skriv nyckelns namn före kolonet, eller ta bort raden.",
            en="Write the key's name before the colon, or remove the line.",
        ),
        explanation=Text(
            sv="Varje uppgift har ett namn: `titel: Exempelavtal`. Börjar en text med kolon behöver den citattecken.",
            en="Each fact has a name: `titel: Exempelavtal`. A text that begins with a colon needs quotes.",
        ),
    ),
    ProblemKind(
        code="unreadable-line",
        severity="error",
        message=Text(sv="Raden går inte att läsa.", en="The line cannot be read."),
        hint=Text(
            sv="Skriv den som `nyckel: värde`, med citattecken runt värdet om det innehåller särskilda tecken.",
            en="Write it as `key: value`, with quotes around the value if it holds special characters.",
        ),
        explanation=Text(
            sv="Något på raden, eller på raden ovanför, går inte att tolka. Vanliga skäl: ett kolon i texten, ett "
            "citattecken eller en parentes som inte avslutas, eller fel indrag.",
            en="Something on the line, or on the one above, cannot be understood. Usual reasons: a colon in the text, "
            "a quote or bracket that is not closed, or wrong indentation.",
        ),
    ),
)
