"""Texts about the head of a Markdown file: its keys between two lines of `---`."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="head-missing",
        severity="error",
        message=Text(
            sv="Filen börjar inte med ett huvud mellan två rader med `---`.",
            en="The file does not begin with a head between two lines of `---`.",
        ),
        hint=Text(
            sv="Skriv överst: en rad `---`, sedan `titel:` och de andra nycklarna, sedan en rad `---`.",
            en="Write at the top: a line `---`, then `titel:` and the other keys, then a line `---`.",
        ),
        hint_suggested=Text(
            sv="Ta bort mellanslagen före `{suggestion}`, både här och på raden mellan nycklarna och texten.",
            en="Remove the spaces before `{suggestion}`, both here and on the line between the keys and the text.",
        ),
        explanation=Text(
            sv="Nyheter, exempel, statsbidrag, sidor och översättningar har sina uppgifter överst i textfilen, mellan "
            "två rader som bara består av tre bindestreck. Under den andra raden börjar texten.",
            en="News, examples, grants, pages and translations have their facts at the top of the text file, between "
            "two lines of nothing but three hyphens. Below the second line the text begins.",
        ),
    ),
    ProblemKind(
        code="head-not-closed",
        severity="error",
        message=Text(
            sv="Huvudet överst i filen avslutas inte.",
            en="The head at the top of the file is not closed.",
        ),
        hint=Text(
            sv="Skriv en rad med bara `---` mellan nycklarna och texten.",
            en="Write a line of nothing but `---` between the keys and the text.",
        ),
        hint_suggested=Text(
            sv="Ta bort mellanslagen före `{suggestion}`.",
            en="Remove the spaces before `{suggestion}`.",
        ),
        explanation=Text(
            sv="Huvudet står mellan två rader med tre bindestreck. Den andra raden saknas eller är skriven på annat "
            "sätt; Word gör gärna om bindestrecken till ett långt streck (—).",
            en="The head stands between two lines of three hyphens. The second is missing or written otherwise; Word "
            "likes to turn the hyphens into one long dash (—).",
        ),
    ),
)
