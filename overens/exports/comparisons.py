"""What the free choice of the page `/jamfor/` reads: a small file for each record, and a list of names for each kind.

A file holds the record as it is compared on the ready pages (`Side`), with links as they are from `/jamfor/`:
`rows` are `[place, label, lines, form, reading]`, the last two left out where they say nothing, and a line is a text
or `[text, href, note]` with 0 for what is not there. At a thousand records a kind would be some megabytes; a comparison
fetches two or three kilobytes of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Any

from overens.exports.exported import Exported, json_bytes
from overens.files import FileSet
from overens.pages.addresses import COMPARISONS
from overens.pages.comparison import Field, Side
from overens.pages.comparison_kinds import KINDS, Kind
from overens.pages.page import Context
from overens.pages.shapes import Linked
from overens.workers import map_parallel


def comparisons(site: Exported) -> FileSet:
    """`jamfor/<kind>/<id>.json` for every record, and `jamfor/<kind>.json` with the names of all."""
    route = site.plan.by_address.get(COMPARISONS)
    if route is None:
        return FileSet()
    context = site.context(route)
    folder = COMPARISONS.strip("/")
    files: dict[str, bytes] = {}
    for kind in KINDS.values():
        records = list(kind.records(site.catalogue))
        made = map_parallel(partial(_file, context, kind), records, site.jobs)
        choices = dict(_choices([(id_, choice) for id_, choice, _ in made]))
        files |= {f"{folder}/{kind.word}/{id_}.json": content for id_, _, content in made}
        files[f"{folder}/{kind.word}.json"] = json_bytes([[id_, choice] for id_, choice in choices.items()])
    return FileSet(files)


def _file(context: Context, kind: Kind, record: Any) -> tuple[str, str, bytes]:
    """A record's id, what it is called in the form, and its file."""
    side = kind.side(context, record)
    return side.id, side.choice, json_bytes(_side(side))


def _choices(named: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """What each record is called in the form; two never the same."""
    counts = Counter(choice for _, choice in named)
    for id_, choice in named:
        yield id_, choice if counts[choice] == 1 else f"{choice} ({id_})"


def _side(side: Side) -> dict[str, object]:
    return {
        "choice": side.choice,
        "title": side.title,
        "href": side.href,
        "detail": side.detail,
        "names": side.names,
        "rows": [_row(place, field) for (place, _), field in side.fields.items()],
    }


def _row(place: int, field: Field) -> list[object]:
    row: list[object] = [place, field.label, [_line(one) for one in field.lines]]
    if field.form != "list" or field.reading:
        row.append(field.form)
    if field.reading:
        row.append(1)
    return row


def _line(line: Linked) -> str | list[object]:
    return line.text if line.href is None and line.note is None else [line.text, line.href or 0, line.note or 0]
