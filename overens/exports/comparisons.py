"""What the free choice of the page `/jamfor/` reads: a small file for each record, and a list of names for each kind.

A file holds the record as it is compared on the ready pages (`Side`), with links as they are from `/jamfor/`:
`rows` are `[place, label, lines, form, reading]`, the last two left out where they say nothing, and a line is a text
or `[text, href, note]` with 0 for what is not there. At a thousand records a kind would be some megabytes; a comparison
fetches two or three kilobytes of it. Each language of the page has files of its own, beside its page; what is Swedish
in those of another language has signs around it (`passages`), which become elements in the browser.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from overens.exports.exported import Exported, json_bytes
from overens.files import FileSet
from overens.pages.comparison import Field, Side
from overens.pages.comparison_kinds import KINDS, Kind
from overens.pages.page import Context
from overens.pages.shapes import Linked
from overens.passages import signed
from overens.plan import Route
from overens.subjects import Subject


def comparisons(site: Exported) -> FileSet:
    """`jamfor/<kind>/<id>.json` for every record, and `jamfor/<kind>.json` with the names of all."""
    files: dict[str, bytes] = {}
    for route in site.plan.languages(Subject("compare")):
        files |= _in_language(site, route)
    return FileSet(files)


def _in_language(site: Exported, route: Route) -> dict[str, bytes]:
    """The files beside the page at a route."""
    context = site.context(route)
    folder = route.address.strip("/")
    files: dict[str, bytes] = {}
    for kind in KINDS.values():
        made = [_file(context, kind, record) for record in kind.records(site.catalogue)]
        choices = dict(_choices([(id_, choice) for id_, choice, _ in made]))
        files |= {f"{folder}/{kind.word}/{id_}.json": content for id_, _, content in made}
        files[f"{folder}/{kind.word}.json"] = json_bytes([[id_, choice] for id_, choice in choices.items()])
    return files


def _file(context: Context, kind: Kind, record: Any) -> tuple[str, str, bytes]:
    """A record's id, what it is called in the form, and its file."""
    side = kind.side(context, record)
    swedish = context.texts.swedish
    return side.id, side.choice, json_bytes(_side(side, partial(signed, swedish=swedish) if swedish else str))


def _choices(named: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """What each record is called in the form; two never the same."""
    counts = Counter(choice for _, choice in named)
    for id_, choice in named:
        yield id_, choice if counts[choice] == 1 else f"{choice} ({id_})"


Told = Callable[[str], str]
"""Makes of a text what is written of it."""


def _side(side: Side, told: Told) -> dict[str, object]:
    return {
        "choice": side.choice,
        "title": told(side.title),
        "href": side.href,
        "detail": told(side.detail),
        "names": [told(name) for name in side.names],
        "rows": [_row(place, field, told) for (place, _), field in side.fields.items()],
    }


def _row(place: int, field: Field, told: Told) -> list[object]:
    row: list[object] = [place, told(field.label), [_line(one, told) for one in field.lines]]
    if field.form != "list" or field.reading:
        row.append(field.form)
    if field.reading:
        row.append(1)
    return row


def _line(line: Linked, told: Told) -> str | list[object]:
    text = told(line.text)
    return text if line.href is None and line.note is None else [text, line.href or 0, told(line.note or "") or 0]
