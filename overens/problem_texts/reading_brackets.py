"""Texts about lists and groups between brackets."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="unclosed-bracket",
        severity="error",
        message=Text(
            sv="Parentesen `{bracket}` som börjar här avslutas inte med `{closing}`.",
            en="The bracket `{bracket}` that opens here is not closed with `{closing}`.",
        ),
        hint=Text(
            sv="Skriv `{closing}` där den slutar. Är den en del av en text: skriv citattecken runt hela värdet.",
            en="Write `{closing}` where it ends. If it is part of a text, put quotes around the whole value.",
        ),
        explanation=Text(
            sv="Korta listor skrivs mellan hakparenteser: `kommuner: [Åmål, Bengtsfors]`, och små grupper mellan "
            "klamrar: `målvärde: {värde: 40, datum: 2018-12-31}`. Varje parentes måste avslutas med sin egen sort.",
            en="Short lists are written between square brackets: `kommuner: [Åmål, Bengtsfors]`, and small groups "
            "between braces: `målvärde: {värde: 40, datum: 2018-12-31}`. Each must be closed with its own sort.",
        ),
    ),
    ProblemKind(
        code="extra-bracket",
        severity="error",
        message=Text(
            sv="Här finns en parentes för mycket: `{bracket}`.",
            en="There is a bracket too many here: `{bracket}`.",
        ),
        hint=Text(sv="Ta bort den.", en="Remove it."),
        explanation=Text(
            sv="Varje avslutande parentes hör till en som öppnar. Rätt: `kommuner: [Åmål, Bengtsfors]`.",
            en="Each closing bracket belongs to one that opens. Right: `kommuner: [Åmål, Bengtsfors]`.",
        ),
    ),
    ProblemKind(
        code="extra-comma",
        severity="error",
        message=Text(
            sv="Här finns ett kommatecken för mycket: det står inget värde före det.",
            en="There is a comma too many here: no value stands before it.",
        ),
        hint=Text(
            sv="Ta bort det, eller skriv värdet som saknas framför.",
            en="Remove it, or write the missing value before it.",
        ),
        explanation=Text(
            sv="Mellan parenteser skiljs värdena åt med ett enda komma: `kommuner: [Åmål, Bengtsfors]`.",
            en="Between brackets the values are divided by a single comma: `kommuner: [Åmål, Bengtsfors]`.",
        ),
    ),
    ProblemKind(
        code="missing-comma",
        severity="error",
        message=Text(
            sv="Här saknas ett kommatecken mellan två värden.",
            en="A comma is missing here between two values.",
        ),
        hint=Text(sv="Skriv ett kommatecken efter det första.", en="Write a comma after the first."),
        hint_suggested=Text(
            sv="Skriv ett kommatecken sist på raden: `{suggestion}`.",
            en="Write a comma at the end of the line: `{suggestion}`.",
        ),
        explanation=Text(
            sv="Mellan parenteser skiljs värdena åt med komma och mellanslag: `kommuner: [Åmål, Bengtsfors]`.",
            en="Between brackets the values are divided by a comma and a space: `kommuner: [Åmål, Bengtsfors]`.",
        ),
    ),
    ProblemKind(
        code="decimal-comma",
        severity="error",
        message=Text(
            sv="Talet delas vid kommatecknet, eftersom det står mellan klamrar.",
            en="The number is split at the comma, since it stands between braces.",
        ),
        hint=Text(sv="Skriv talet med citattecken: `{right}`.", en="Write the number in quotes: `{right}`."),
        explanation=Text(
            sv="Mellan klamrar skiljer kommatecknet uppgifterna åt, så `{värde: 15,6}` läses som två. Skriv "
            "`{värde: '15,6'}`, eller varje uppgift på en egen rad utan klamrar.",
            en="Between braces the comma divides the facts, so `{värde: 15,6}` is read as two. Write "
            "`{värde: '15,6'}`, or each fact on a line of its own without braces.",
        ),
    ),
    ProblemKind(
        code="comma-in-braces",
        severity="error",
        message=Text(
            sv="`{word}` står mellan klamrar utan nyckel och kolon.",
            en="`{word}` stands between braces without a key and a colon.",
        ),
        hint=Text(
            sv="Skriv `nyckel: värde` mellan klamrarna. Hör ordet till en text med komma: skriv citattecken runt "
            "texten.",
            en="Write `key: value` between the braces. If the word is part of a text with a comma, put quotes around "
            "the text.",
        ),
        hint_suggested=Text(
            sv="Hör det till texten före kommat: skriv citattecken runt hela, `{suggestion}`.",
            en="If it is part of the text before the comma, put quotes around it all: `{suggestion}`.",
        ),
        explanation=Text(
            sv="Mellan klamrar skiljer kommatecknet uppgifterna åt, och varje uppgift har en nyckel. En text med komma "
            "behöver därför citattecken: `{namn: 'Vård, skola och omsorg', roll: part}`.",
            en="Between braces the comma divides the facts, and each fact has a key. A text with a comma so needs "
            "quotes: `{namn: 'Vård, skola och omsorg', roll: part}`.",
        ),
    ),
    ProblemKind(
        code="braces-for-list",
        severity="error",
        message=Text(
            sv="Värdena står mellan klamrar, men har inga nycklar.",
            en="The values stand between braces, but have no keys.",
        ),
        hint=Text(
            sv="Är det en lista: skriv hakparenteser, `{right}`. Är det en text: skriv citattecken runt.",
            en="If it is a list, use square brackets: `{right}`. If it is a text, put quotes around it.",
        ),
        explanation=Text(
            sv="Listor skrivs mellan hakparenteser: `kommuner: [Åmål, Bengtsfors]`. Klamrar används för uppgifter med "
            "nycklar: `målvärde: {värde: 40, datum: 2018-12-31}`.",
            en="Lists are written between square brackets: `kommuner: [Åmål, Bengtsfors]`. Braces are for facts with "
            "keys: `målvärde: {värde: 40, datum: 2018-12-31}`.",
        ),
    ),
)
