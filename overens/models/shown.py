"""What a problem repeats of what is written: shortened, in quotes, and no more than its text speaks of."""

from __future__ import annotations

from typing import Any

from overens.problem_texts import KINDS

_SHOWN = 60
"""Characters of a value that a message repeats."""


def spoken_of(code: str, values: dict[str, Any]) -> dict[str, Any]:
    """Only the values that the texts of the code speak of: two problems with the same words are one."""
    kind = KINDS[code]
    texts = (kind.message, kind.hint, *((kind.hint_suggested,) if kind.hint_suggested else ()))
    return {name: value for name, value in values.items() if any(f"{{{name}}}" in text.sv for text in texts)}


def in_quotes(written: dict[str, Any]) -> str | None:
    """The text that became a mapping because of its colon, in quotes; None where it is not as simple as that."""
    key, value = next(iter(written.items()))
    if len(written) > 1 or not isinstance(value, str):
        return None
    text = f"{key}: {value}".replace("'", "''")
    return f"'{text}'" if len(text) <= _SHOWN and "\n" not in text else None


def shown(text: str) -> str:
    """The text on one line, not too long."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


def is_plain(value: object) -> bool:
    """Whether a value is a text that may stand after a key as it is."""
    return isinstance(value, str) and value[:1].isalnum() and ": " not in value and " #" not in value
