"""The made-up corpus as Hugo's content, with the same knowledge of the country beside it as ships with this program.

Hugo decides which pages there are before it has read the others. What it would need to know of them for that is given
to it, in its favour: on how many pages the agreements of a county and the comparisons stand, and which years there are.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.corpus import SOURCE, Document, as_yaml, documents
from overens.models.vocabularies import Term, base_vocabularies
from overens.open_data import DATASETS, FOLDER, Dataset
from overens.open_data.fields import Field
from overens.open_data.schemas import schema_bytes
from overens.open_data.tables import columns
from overens.pages.atlas import LOCAL, NATIONAL
from overens.pages.comparison import MOST
from overens.pages.comparison_groups import ON_A_PAGE
from overens.pages.long_lists import LONGEST
from overens.register import (
    COUNTIES,
    COUNTY_BY_CODE,
    MUNICIPALITIES,
    MUNICIPALITY_BY_CODE,
    County,
    Municipality,
    find_municipality,
    neighbours,
)
from overens.register.shapes import drawing
from overens.texts import Texts, read_texts

ROOT = Path(__file__).resolve().parent.parent
SECTIONS = {"agreements": "overenskommelser", "job-tracks": "jobbspar"}


def write_hugo(folder: Path, agreements: int) -> None:
    """Content, data and schemas for the site whose templates are in `benchmarks/hugo`."""
    found = list(documents(agreements))
    for number, document in enumerate(found, 1):
        file = folder / "content" / SECTIONS[document.kind] / f"{document.id}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\n{as_yaml(_front_matter(document, number))}---\n\n{document.body}", encoding="utf-8")
    texts = read_texts(ROOT / "templates/texts", ("sv",))["sv"]
    country = drawing((one.code for one in MUNICIPALITIES), NATIONAL)
    data: dict[str, Any] = {
        "kommuner": {one.slug: _municipality(one, country.paths[one.code]) for one in MUNICIPALITIES},
        "lan": {one.slug: _county(one) for one in COUNTIES},
        "land": {"width": country.width, "height": country.height},
        "ord": {name: {id_: _term(one) for id_, one in terms.items()} for name, terms in _terms().items()},
        "ordlistor": [{"lista": name, **_term(one)} for name, terms in _terms().items() for one in terms.values()],
        "mangder": {one.stem: _dataset(one, texts) for one in DATASETS},
        "kallor": SOURCE,
        "sidor": _pages(found),
    }
    (folder / "data").mkdir(parents=True, exist_ok=True)
    for name, value in data.items():
        (folder / "data" / f"{name}.json").write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    schemas = folder / "static" / FOLDER.strip("/")
    schemas.mkdir(parents=True, exist_ok=True)
    for one in DATASETS:
        (schemas / f"{one.stem}.schema.json").write_bytes(schema_bytes(one, texts(f"open-data.set.{one.stem}.title")))


def _front_matter(document: Document, number: int) -> dict[str, Any]:
    """What Hugo's taxonomies and sorting need at the top, and all fields as they are."""
    facts = document.facts
    municipalities = _municipalities(document)
    about: dict[str, Any] = {
        "title": facts["titel"],
        "date": facts["granskad"],
        "weight": number,
        "plats": municipalities[0].name,
        "kommuner": [one.slug for one in municipalities],
        "lan": [COUNTY_BY_CODE[one.county_code].slug for one in municipalities],
        "kallor": facts["källa"],
    }
    if document.kind == "job-tracks":
        about["branscher"] = facts["branscher"]
        about["yrken"] = [one["namn"] for one in facts["yrken"]]
        about["huvudyrke"] = about["yrken"][0]
        about["arbetsgivare"] = sorted({one["namn"] for one in facts["arbetsgivare"]})
    return {**about, "facts": facts}


def _municipalities(document: Document) -> list[Municipality]:
    return [one for name in document.facts["kommuner"] if (one := find_municipality(name))]


def _municipality(one: Municipality, path: str) -> dict[str, Any]:
    county = COUNTY_BY_CODE[one.county_code]
    around = (MUNICIPALITY_BY_CODE[code].slug for code in neighbours(one.code))
    return {
        "code": one.code,
        "name": one.name,
        "official": one.official_name,
        "county": county.slug,
        "neighbours": list(around),
        "path": path,
    }


def _county(one: County) -> dict[str, Any]:
    inside = [place for place in MUNICIPALITIES if place.county_code == one.code]
    drawn = drawing((place.code for place in inside), LOCAL)
    paths = {place.slug: drawn.paths[place.code] for place in inside}
    names = {"code": one.code, "name": one.name, "official": one.official_name}
    return {**names, "width": drawn.width, "height": drawn.height, "paths": paths}


def _terms() -> dict[str, dict[str, Term]]:
    return {name: dict(terms) for name, terms in base_vocabularies().terms.items()}


def _term(one: Term) -> dict[str, Any]:
    about = {
        "id": one.id,
        "etikett": one.label,
        "engelska": one.label_en,
        "beskrivning": one.description,
        "kod": one.code,
        "från": one.from_.text if one.from_ else None,
        "till": one.to.text if one.to else None,
    }
    return {key: value for key, value in about.items() if value}


def _dataset(one: Dataset, texts: Texts) -> dict[str, Any]:
    """What its page and its files say of the set itself."""
    shown = ((column.name, column.kind.removesuffix("s"), column.field) for column in columns(one.columns_of))
    return {
        "title": texts(f"open-data.set.{one.stem}.title"),
        "text": texts(f"open-data.set.{one.stem}.text"),
        "fields": [_described(texts, *field) for field in _fields(one.fields)],
        "columns": [_described(texts, *column) for column in shown],
    }


def _fields(fields: Iterable[Field], within: str = "") -> Iterator[tuple[str, str, Field]]:
    for field in fields:
        yield within + field.key, field.kind, field
        yield from _fields(field.fields, f"{within}{field.key}.")


def _described(texts: Texts, name: str, kind: str, field: Field) -> dict[str, str]:
    return {"name": name, "kind": texts(f"open-data.type.{kind}"), "title": field.title, "text": field.description}


def _pages(found: list[Document]) -> dict[str, Any]:
    """The pages that Hugo cannot count itself: of lists and comparisons, and the years."""
    agreements = [one for one in found if one.kind == "agreements"]
    tracks = [one for one in found if one.kind == "job-tracks"]
    counties = Counter(place.county_code for one in agreements for place in _municipalities(one))
    sectors = Counter(sector for one in tracks for sector in one.facts["branscher"])
    first = min(int(one.facts["undertecknad"][:4]) for one in agreements)
    return {
        "lan": {one.slug: _page_count(counties[one.code]) for one in COUNTIES},
        "listor": {one.slug: max(1, math.ceil(counties[one.code] / LONGEST)) for one in COUNTIES},
        "branscher": {id_: _page_count(sectors[id_]) for id_ in _terms()["branscher"]},
        "years": [str(year) for year in range(first, 2027)],
    }


def _page_count(records: int) -> int:
    return max(1, math.ceil(math.ceil(records / MOST) / ON_A_PAGE))
