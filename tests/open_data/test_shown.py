"""Nothing is in the open data that no page shows: every text of every record stands on the record's own page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

from overens.finished import make_page
from overens.open_data.values import PRECISIONS

NUMBERED = {"precision", "kronor", "min", "max", "fördelning"}

SHOWN_OTHERWISE = {
    "id", "adress", "precision", "från", "till", "tid", "kod", "status", "svar", "enhet", "per", "ssyk",
}  # fmt: skip
"""Keys whose values the pages show in other words: ids by titles, codes by labels (and on occupations' own pages)."""

WORDS = {
    "typ", "händelse", "målgrupper", "branscher", "bransch", "insats", "utfall", "roll", "mått", "slag", "fas", "läge",
    "belägg", "gräns", "sektor", "källa", "jobbspår", "överenskommelser", "ersätter", "ändrar", "kommuner", "län",
    "parallelltmed", "alternativtill",
}  # fmt: skip
"""Keys of vocabulary words and ids."""


def texts(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a record that is somebody's own words, with its key."""
    if isinstance(value, dict) and not NUMBERED.isdisjoint(value):
        return  # dates and amounts are shown in words that follow from the language of the page
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in SHOWN_OTHERWISE and name not in WORDS:
                yield from texts(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner, key)
    elif isinstance(value, str) and value not in PRECISIONS.values():
        yield key, value


def folded(text: str) -> str:
    return re.sub(r"[\W_]+", " ", unescape(text).replace("\u00ad", "")).casefold().strip()


def missing(site: Any, path: str) -> list[tuple[str, str, str]]:
    route = site.prepared.plan.by_address["/" + path.removesuffix("data.json")]
    source = make_page(site._desk, route).content.decode()
    body = source[source.index("<body") :]
    # Values of attributes too: the text for who does not see a picture, the targets of links.
    shown = folded(re.sub(r"<[^>]*>", "", body)) + folded(" ".join(re.findall(r'"([^"]*)"', body)))
    record = json.loads(site._desk.open_data.files[path])
    return [
        (path, key, block)
        for key, text in texts(record)
        for block in text.split("\n\n")
        if folded(block) and folded(block) not in shown
    ]


def test_every_text_of_the_projects_records_stands_on_its_page(project: Any) -> None:
    paths = [path for path in project._desk.open_data.files if path.endswith("data.json")]
    assert len(paths) > 350
    found = [one for path in paths if "kommuner/" not in path for one in missing(project, path)]
    assert found == [], found


def test_every_text_of_the_noted_municipalities_stands_on_their_page(project: Any) -> None:
    noted = ["osteraker", "taby", "vindeln", "mellerud"]
    assert [one for name in noted for one in missing(project, f"kommuner/{name}/data.json")] == []


RICH = Path(__file__).resolve().parents[1] / "models" / "rich"
RICH_FILES = {
    "agreements/x.yaml": "agreement",
    "events/x.yaml": "event",
    "examples/x.md": "example",
    "figures/x.yaml": "figure",
    "grants/x.md": "grant",
    "job-tracks/x.yaml": "job-track",
    "municipalities/taby.yaml": "municipality",
    "news/x.md": "news",
    "publications/x.yaml": "publication",
    "sources.yaml": "sources",
    "vocabularies.yaml": "vocabularies",
}


def test_every_field_that_the_models_have_is_shown(build: Any) -> None:
    texts = {path: (RICH / f"{stem}.yaml").read_text(encoding="utf-8") for path, stem in RICH_FILES.items()}
    site = build({path: f"---\n{text}---\nText.\n" if path.endswith(".md") else text for path, text in texts.items()})
    paths = [path for path in site._desk.open_data.files if path.endswith("/x/data.json")]
    assert len(paths) == 8
    found = [one for path in (*paths, "kommuner/taby/data.json") for one in missing(site, path)]
    # The summary of an event that has a description too stands in the calendar.
    assert [one for one in found if one[:2] != ("kalender/x/data.json", "sammanfattning")] == []
