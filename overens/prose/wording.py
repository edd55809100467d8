"""Words: link texts that say nothing, and the few words of our own inside a text."""

from __future__ import annotations

from dataclasses import dataclass

_VAGUE = frozenset({
    "här", "hit", "klicka", "klicka här", "klicka på länken", "tryck här", "se här", "läs här", "läs mer", "läs mera",
    "läs mer här", "läs mer om detta", "mer", "mer information", "mer info", "länk", "länken", "länk här", "denna länk",
    "den här länken", "denna sida", "den här sidan", "ladda ner", "ladda ned", "ladda ner här", "öppna",
    "here", "click", "click here", "see here", "read more", "read more here", "more", "more information", "link",
    "this link", "this page", "download",
})  # fmt: skip
_AROUND = " \t\n.,:;!?…→»>()[]\"'”’"


@dataclass(frozen=True, slots=True)
class Labels:
    """What is read aloud where there is only a sign to see."""

    table: str
    note: str
    back: str


_SWEDISH = Labels("Tabell", "Fotnot", "Tillbaka till texten")
_ENGLISH = Labels("Table", "Footnote", "Back to the text")


class _ByLanguage(dict[str, Labels]):
    def __missing__(self, language: str) -> Labels:
        return _SWEDISH


LABELS = _ByLanguage(en=_ENGLISH)


def is_vague(text: str) -> bool:
    """Whether a link text says nothing about where the link leads, heard by itself."""
    return " ".join(text.casefold().strip(_AROUND).split()) in _VAGUE
