"""Pydantic's errors as far as we use them: their codes among ours, and their places in a file."""

from __future__ import annotations

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from overens.problem_texts import KINDS
from overens.sources import Loc

_SHAPES: dict[tuple[str, type], str] = {
    ("string_type", list): "list-for-text",
    ("string_type", dict): "mapping-for-text",
    ("tuple_type", str): "text-for-list",
    ("tuple_type", dict): "mapping-for-list",
    ("model_type", str): "text-for-mapping",
    ("model_type", list): "list-for-mapping",
    ("dict_type", str): "text-for-mapping",
    ("dict_type", list): "list-for-mapping",
}
MOST_PROBLEMS = 200
"""Problems told of one file; the rest wait until these are put right."""

_OPENING = ("[", "{", '"', "'")

_CODES = {
    "string_pattern_mismatch": "several-lines",
    "string_too_long": "too-long",
    "extra_forbidden": "unknown-key",
    "missing": "missing-key",
}


def errors_of(error: ValidationError) -> tuple[ErrorDetails, ...]:
    """The errors of a validation, with context and input."""
    return tuple(error.errors(include_url=False))


def code_of(error: ErrorDetails) -> str:
    """The code of the problem that an error is."""
    kind, loc = error["type"], error["loc"]
    if kind in KINDS:
        return kind
    if kind == "missing" and loc[-2:] == ("bild", "alt"):
        return "missing-alt"
    return _CODES.get(kind) or _SHAPES[kind, type(error["input"])]


def judged_loc(error: ErrorDetails) -> Loc:
    """The place that decides whether an error is told. A key with nothing but an opening sign is a key all the same."""
    loc = plain_loc(error["loc"])
    return loc[:-1] if error["type"] == "extra_forbidden" and error["input"] in _OPENING else loc


def plain_loc(loc: Loc) -> Loc:
    """A place without pydantic's own marks: `[key]` says that the key of a mapping is wrong, not its value."""
    return loc[:-1] if loc[-1:] == ("[key]",) else loc
