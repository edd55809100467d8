"""Texts about the weight of finished files."""

from __future__ import annotations

from overens.problem_texts.kind import ProblemKind, Text

KINDS: tuple[ProblemKind, ...] = (
    ProblemKind(
        code="file-too-heavy",
        severity="warning",
        rule="tung-fil",
        message=Text(
            sv="`{file}` är {size} kB, mer än gränsen {limit} kB.",
            en="`{file}` is {size} kB, more than the limit of {limit} kB.",
        ),
        hint=Text(
            sv="Korta eller dela upp innehållet, gör bilden mindre, eller ändra gränsen i `config.yaml`.",
            en="Shorten or divide the content, make the picture smaller, or change the limit in `config.yaml`.",
        ),
        explanation=Text(
            sv="Tunga sidor tar lång tid att hämta på en telefon med dålig täckning. Gränserna står under `gränser` i "
            "`config.yaml`.",
            en="Heavy pages take long to fetch on a phone with poor coverage. The limits stand under `gränser` in "
            "`config.yaml`.",
        ),
    ),
)
