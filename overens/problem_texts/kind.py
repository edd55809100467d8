"""The shape of one kind of problem."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Text:
    """One text in the two languages of messages. `{name}` is filled from the problem's values."""

    sv: str
    en: str

    def in_language(self, language: str) -> str:
        """The Swedish text for `sv`, the English for anything else."""
        return self.sv if language == "sv" else self.en


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """Everything that is said about one kind of problem.

    `code` is permanent. `message` says what is wrong, `hint` what to write instead; `hint_suggested`
    replaces the hint where the problem carries a `suggestion`. `explanation` is the paragraph that
    `explain` and the reference page show: why the rule exists, with an example of right writing.
    `rule` is the Swedish name that `undantag` may name, for kinds that may be switched off for one file.
    """

    code: str
    severity: Literal["error", "warning"]
    message: Text
    hint: Text
    explanation: Text
    hint_suggested: Text | None = None
    rule: str | None = None
