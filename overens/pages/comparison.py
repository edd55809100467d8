"""Records side by side, field by field: the one place where it is decided what is alike and what differs.

A record becomes a `Side`; `compare` lays two or three of them beside each other. The pages show what it gives; the
script of the free choice does the same with the sides written as JSON (`exports/comparisons.py`), and a test in the
browser holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from overens.pages.shapes import Linked
from overens.prose import Prose
from overens.texts import Texts

MOST = 3
"""No more records than this stand side by side: more cannot be read on a phone or on paper."""

SECTION = 100
"""Places of the fields of one section: field 3 of section 2 has the place 203."""

Form = Literal["list", "text", "steps"]
Verdict = Literal["differs", "missing", "same"]

VERDICTS: tuple[Verdict, ...] = ("differs", "missing", "same")
"""It differs; it cannot be told, since it is not known of all; it is the same for all. Texts `comparison.verdict.*`."""


@dataclass(frozen=True, slots=True)
class Field:
    """What one record says of one thing, in lines: a text, its page, a small note. Without lines nothing is known.

    `form` is how several lines are shown: a list, paragraphs, or steps in order. `reading` marks what is our reading
    and not the source's.
    """

    label: str
    lines: tuple[Linked, ...]
    form: Form = "list"
    reading: bool = False


Slot = tuple[Field, ...]
"""Fields that stand at the same place: one, as many as the record has goals or measures, or none."""

Place = tuple[int, str]
"""Where a row stands: the number of its place, and its label, as several goals stand at the same place."""


@dataclass(frozen=True, slots=True)
class Side:
    """One record ready to be compared.

    `names` are what it can be called, the shortest first, the last one of its own; `choice` what it is called where it
    is chosen. `detail` tells more, under the name. `fields` are those that say something.
    """

    id: str
    title: str
    href: str
    detail: str
    names: tuple[str, ...]
    choice: str
    fields: Mapping[Place, Field]


@dataclass(frozen=True, slots=True)
class Row:
    """One thing, and what each record says of it, None where nothing is known.

    `shared` are lines that are the same for all though the row differs.
    """

    label: str
    verdict: Verdict
    cells: tuple[Field | None, ...]
    shared: frozenset[Linked] = frozenset()


@dataclass(frozen=True, slots=True)
class Section:
    """Rows about one subject."""

    label: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column."""

    name: str
    title: str
    href: str
    detail: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two or three records beside each other. `sections` hold what differs or is not known of all, `same` the rest.

    `label` names the records (`Kalmar och Sundsvall`), `summary` counts the rows in words.
    """

    id: str
    label: str
    summary: str
    columns: tuple[Column, ...]
    sections: tuple[Section, ...]
    same: tuple[Section, ...]
    same_count: str


def said(label: str, *texts: str | None, reading: bool = False) -> Slot:
    """A field of plain texts; those that are None or empty are not known."""
    return _slot(label, (Linked(text) for text in texts if text), "list", reading)


def listed(label: str, lines: Iterable[Linked], *, reading: bool = False) -> Slot:
    """A field of lines whose order means nothing."""
    return _slot(label, lines, "list", reading)


def steps(label: str, lines: Iterable[Linked], *, reading: bool = False) -> Slot:
    """A field of lines in order."""
    return _slot(label, lines, "steps", reading)


def paragraphs(label: str, lines: Iterable[Linked]) -> Slot:
    """A field of lines that are read on end."""
    return _slot(label, lines, "text")


def prose(label: str, text: Prose | None, *, reading: bool = False) -> Slot:
    """A field of running text, as paragraphs without markup: links and the like stand on the record's own page."""
    parts = (" ".join(part.split()) for part in text.text.split("\n\n")) if text else ()
    return _slot(label, (Linked(part) for part in parts if part), "text", reading)


def _slot(label: str, lines: Iterable[Linked], form: Form, reading: bool = False) -> Slot:
    """A slot of one field; empty where nothing is known, as most are."""
    known = tuple(lines)
    return (Field(label, known, form, reading),) if known else ()


def placed(texts: Texts, sections: Iterable[Iterable[Slot]]) -> dict[Place, Field]:
    """The fields of a record by their places. What says two things of one is put together.

    Labels are in the language of the page: those of the model's own fields come from the model in Swedish.
    """
    found: dict[Place, Field] = {}
    for number, slots in enumerate(sections):
        for place, slot in enumerate(slots, number * SECTION):
            for field in slot:
                key = place, texts.of_field(field.label)
                before = found.get(key)
                if before or key[1] != field.label:
                    lines = (*before.lines, *field.lines) if before else field.lines
                    found[key] = Field(key[1], lines, field.form, field.reading)
                else:
                    found[key] = field
    return found


def compare(texts: Texts, sides: Sequence[Side], sections: Sequence[str], id_: str) -> Comparison:
    """Lay two or three sides beside each other. `sections` are the sections' labels; `id_` is unique on the page."""
    names = names_of(sides)
    rows = list(_rows(sides))
    verdicts = [row.verdict for _, row in rows]
    counts = {one: verdicts.count(one) for one in VERDICTS}
    return Comparison(
        id=id_,
        label=together(texts, names),
        summary=texts("comparison.summary", **counts),
        columns=tuple(Column(name, one.title, one.href, one.detail) for name, one in zip(names, sides, strict=True)),
        sections=tuple(_grouped((one for one in rows if one[1].verdict != "same"), sections)),
        same=tuple(_grouped((one for one in rows if one[1].verdict == "same"), sections)),
        same_count=texts("comparison.same-rows", number=counts["same"]),
    )


def names_of(sides: Sequence[Side]) -> tuple[str, ...]:
    """The shortest names that tell the sides apart."""
    for names in zip(*(one.names for one in sides), strict=True):
        if len(set(names)) == len(sides):
            return names
    return tuple(one.names[-1] for one in sides)


def together(texts: Texts, names: Sequence[str]) -> str:
    """Names in a row: `Kalmar, Solna och Sundsvall`."""
    *first, last = (str(texts.signed(name)) for name in names)
    return f"{', '.join(first)} {texts('comparison.and')} {last}" if first else last


def _rows(sides: Sequence[Side]) -> Iterator[tuple[int, Row]]:
    """Every field that any side has, in the order of their places; at one place in the order met with."""
    keys = dict.fromkeys(key for side in sides for key in side.fields)
    for key in sorted(keys, key=lambda key: key[0]):
        yield key[0], _row(key[1], tuple(side.fields.get(key) for side in sides))


def _row(label: str, cells: tuple[Field | None, ...]) -> Row:
    known = [one for one in cells if one]
    whole = len(known) == len(cells)
    if any(_differ(one, known[0]) for one in known[1:]):
        shared = frozenset.intersection(*(frozenset(one.lines) for one in known)) if whole else frozenset()
        return Row(label, "differs", cells, shared)
    return Row(label, "same" if whole else "missing", cells)


def _differ(one: Field, other: Field) -> bool:
    """Whether two fields say different things. Of a list the order does not count."""
    if one.lines == other.lines:
        return False
    return one.form != "list" or frozenset(one.lines) != frozenset(other.lines)


def _grouped(rows: Iterable[tuple[int, Row]], labels: Sequence[str]) -> Iterator[Section]:
    """The rows by section, sections without rows left out."""
    found: dict[int, list[Row]] = {}
    for place, row in rows:
        found.setdefault(place // SECTION, []).append(row)
    for number, group in found.items():
        yield Section(labels[number], tuple(group))
