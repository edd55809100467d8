"""Texts about `config.yaml`."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="config-unknown-key",
        severity="error",
        message=Text(
            sv="Inställningen `{key}` finns inte.",
            en="There is no setting `{key}`.",
        ),
        hint=Text(
            sv="Ta bort raden, eller välj en av dessa: {known}.",
            en="Remove the line, or choose one of these: {known}.",
        ),
        hint_suggested=Text(sv="Menade du `{suggestion}`?", en="Did you mean `{suggestion}`?"),
        explanation=Text(
            sv="Filen med inställningar (`config.yaml`) tar bara emot namn som programmet känner till. Annars kunde en "
            "felstavad inställning bli utan verkan utan att någon märkte det. Vilka namn som finns, och vad de "
            "betyder, står i kommentarerna i `config.yaml`. Rätt skrivet till exempel: `namn: Överens`.",
            en="The file of settings (`config.yaml`) takes only names that the program knows. Otherwise a misspelt "
            "setting would have no effect without anyone noticing. The names and their meaning stand in the comments "
            "of `config.yaml`. Right for example: `namn: Överens`.",
        ),
    ),
    ProblemKind(
        code="config-missing-key",
        severity="error",
        message=Text(
            sv="Inställningen `{key}` saknas.",
            en="The setting `{key}` is missing.",
        ),
        hint=Text(
            sv="Lägg till en rad, till exempel `{example}`.",
            en="Add a line, for example `{example}`.",
        ),
        explanation=Text(
            sv="Webbplatsen måste ha ett namn och en adress. Adressen behövs för att sidorna ska kunna uppge sin rätta "
            "plats för sökmotorer och nyhetsflöden. Rätt skrivet: `namn: Överens` och, på en egen rad, "
            "`adress: https://www.exempel.se`.",
            en="The site must have a name and an address. The address lets pages state their proper place to search "
            "engines and feeds. Right: `namn: Överens` and, on a line of its own, `adress: https://www.exempel.se`.",
        ),
    ),
    ProblemKind(
        code="config-value",
        severity="error",
        message=Text(
            sv="Värdet för inställningen `{key}` går inte att använda.",
            en="The value of the setting `{key}` cannot be used.",
        ),
        hint=Text(
            sv="Skriv till exempel `{example}`.",
            en="Write for example `{example}`.",
        ),
        explanation=Text(
            sv="Varje inställning i `config.yaml` har sin form: en adress börjar med `https://`, en storlek skrivs som "
            "`2 MB`, en tid som `6 månader`, språk som en lista `[sv, en]`. Vad som gäller för var och en står i "
            "kommentaren ovanför den i `config.yaml`.",
            en="Each setting in `config.yaml` has its form: an address begins with `https://`, a size is written as "
            "`2 MB`, a time as `6 månader`, languages as a list `[sv, en]`. The comment above each in `config.yaml` "
            "says which.",
        ),
    ),
    ProblemKind(
        code="config-listed-twice",
        severity="error",
        message=Text(
            sv="`{value}` står mer än en gång i inställningen `{key}`.",
            en="`{value}` stands more than once in the setting `{key}`.",
        ),
        hint=Text(
            sv="Skriv `{right}`. Var något annat menat: skriv det i stället.",
            en="Write `{right}`. If something else was meant, write that instead.",
        ),
        explanation=Text(
            sv="Samma sak två gånger i en lista har ingen verkan, och ofta var något annat menat: `språk: [sv, en]`, "
            "inte `språk: [sv, sv]`.",
            en="The same thing twice in a list has no effect, and often something else was meant: `språk: [sv, en]`, "
            "not `språk: [sv, sv]`.",
        ),
    ),
    ProblemKind(
        code="config-language-unused",
        severity="error",
        message=Text(
            sv="Inställningen `översättningar` har texter på `{value}`, som inte är något av webbplatsens andra språk.",
            en="The setting `översättningar` has texts in `{value}`, which is none of the site's other languages.",
        ),
        hint=Text(
            sv="Nu är `språk: [{languages}]`. Lägg till språket där, eller ta bort texterna. På webbplatsens eget språk, "
            "det första, skrivs de inte under `översättningar` utan direkt i inställningarna.",
            en="`språk` is now `[{languages}]`. Add the language there, or remove the texts. In the site's own language, "
            "the first, they are not written below `översättningar` but in the settings themselves.",
        ),
        hint_suggested=Text(sv="Menade du `{suggestion}`?", en="Did you mean `{suggestion}`?"),
        explanation=Text(
            sv="Texterna under `översättningar` visas på sidor på det språk som de står under. Ett språk som inte står i "
            "inställningen `språk` har inga sidor, och då syns texterna ingenstans. Texterna på webbplatsens eget språk, "
            "det första i listan, skriver du i inställningarna själva: `beskrivning`, `upplysning` och `rapportera`.",
            en="The texts below `översättningar` are shown on pages in the language that they stand below. A language "
            "that does not stand in the setting `språk` has no pages, and the texts are seen nowhere. The texts in the "
            "site's own language, the first of the list, are written in the settings themselves: `beskrivning`, "
            "`upplysning` and `rapportera`.",
        ),
    ),
)
