"""What is alike, what differs and what cannot be told, and that no field of a record is forgotten."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from overens.pages import comparison_agreement, comparison_track
from overens.pages.comparison import Field, Side, compare, names_of
from overens.pages.comparison_kinds import KINDS
from overens.pages.shapes import Linked
from overens.texts import read_texts

ROOT = Path(__file__).resolve().parents[2]
TEXTS = read_texts(ROOT / "templates/texts", ["sv"])["sv"]


def side(name, *lines, form="list"):
    fields = {(0, "Exempel"): Field("Exempel", tuple(Linked(one) for one in lines), form)} if lines else {}
    return Side(name, name, "#", "", (name, f"{name} igen"), name, fields)


@pytest.mark.parametrize(
    ("sides", "verdict"),
    [
        ((("a",), ("a",)), "same"),
        ((("a",), ("b",)), "differs"),
        ((("a",), ()), "missing"),
        ((("a",), ("a",), ()), "missing"),
        ((("a",), ("b",), ()), "differs"),
        ((("a", "b"), ("b", "a")), "same"),
        ((("a", "b"), ("a",)), "differs"),
        ((("a",), ("a",), ("a",)), "same"),
    ],
)
def test_verdicts(sides, verdict):
    found = compare(TEXTS, [side(str(number), *lines) for number, lines in enumerate(sides)], ("Del",), "x")
    rows = [row for section in (*found.sections, *found.same) for row in section.rows]
    assert [row.verdict for row in rows] == [verdict]
    assert bool(found.same) == (verdict == "same")


def test_the_order_of_steps_matters():
    found = compare(TEXTS, [side("a", "1", "2", form="steps"), side("b", "2", "1", form="steps")], ("Del",), "x")
    assert found.sections[0].rows[0].verdict == "differs"


def test_what_is_not_known_of_any_is_no_row():
    assert compare(TEXTS, [side("a"), side("b")], ("Del",), "x").sections == ()


def test_shared_lines_are_marked_only_where_all_have_them():
    found = compare(TEXTS, [side("a", "1", "2"), side("b", "1"), side("c", "1", "3")], ("Del",), "x")
    assert found.sections[0].rows[0].shared == {Linked("1")}
    unknown = compare(TEXTS, [side("a", "1", "2"), side("b", "1"), side("c")], ("Del",), "x")
    assert unknown.sections[0].rows[0].shared == frozenset()


def test_names_are_as_short_as_they_can_be():
    assert names_of([side("a"), side("b")]) == ("a", "b")
    assert names_of([side("a"), side("a")]) == ("a igen", "a igen")
    assert compare(TEXTS, [side("a"), side("b"), side("c")], (), "x").label == "a, b och c"


RICH = {
    "sources.yaml": "exempelkalla: {titel: Exempelkälla}\n",
    "agreements/exempel.yaml": (ROOT / "tests/models/rich/agreement.yaml").read_text(encoding="utf-8"),
    "job-tracks/exempel-svets.yaml": (ROOT / "tests/models/rich/job-track.yaml").read_text(encoding="utf-8"),
    "agreements/exempel-2015.yaml": "titel: Exempel 2015\ntyp: unga\nkommuner: [Åmål]\n",
    "agreements/exempel-2016.yaml": "titel: Exempel 2016\ntyp: unga\nkommuner: [Åmål]\n",
}
LINKED = {"job_tracks", "agreements", "counties"}
"""What the catalogue knows in another way too: from the other end of a link, from the municipalities."""


@pytest.mark.parametrize(
    ("kind", "id_", "module"),
    [("agreements", "exempel", comparison_agreement), ("job-tracks", "exempel-svets", comparison_track)],
)
def test_every_field_of_a_record_is_compared_or_left_out_on_purpose(build, kind, id_, module):
    site = build(RICH)
    context = site._desk.context(site.prepared.plan.by_address["/jamfor/"])
    record = context.catalogue.of_kind(kind)[id_]
    whole = KINDS[kind].side(context, record).fields
    fields = type(record.facts).model_fields
    assert set(fields) >= module.LEFT_OUT
    for name in set(fields) - LINKED:
        alias = fields[name].alias
        known = getattr(record.facts, name)
        empty = () if isinstance(known, tuple) else "okänd" if name == "type" else False if known is True else None
        facts = record.facts.model_copy(update={name: empty if name not in ("title", "interpretation") else known})
        prose = {loc: text for loc, text in record.prose.items() if loc[0] != alias}
        without = KINDS[kind].side(context, replace(record, facts=facts, prose=prose)).fields
        assert (without == whole) == (name in module.LEFT_OUT or known in ((), None, False)), name


def test_the_files_of_the_free_choice_say_what_the_pages_say(project):
    page = project.main("/jamfor/lan/skane/")
    files = project.files
    links = [one.get("href") for head in page.iter("thead") for one in head.iter("a")]
    assert links
    for link in links:
        id_ = link.rstrip("/").rpartition("/")[2]
        said = json.loads(files[f"jamfor/overenskommelser/{id_}.json"])
        assert said["href"] == f"../overenskommelser/{id_}/"
        assert said["rows"][0][1] == "Sammanfattning"


def test_every_record_has_its_file_and_its_name(project):
    files = project.files
    for kind, number in (("kommuner", 290), ("overenskommelser", None), ("jobbspar", None)):
        names = json.loads(files[f"jamfor/{kind}.json"])
        assert len(names) == (number or len({id_ for id_, _ in names}))
        assert len({name for _, name in names}) == len(names)
        assert all(f"jamfor/{kind}/{id_}.json" in files for id_, _ in names)
        assert max(len(files[f"jamfor/{kind}/{id_}.json"]) for id_, _ in names) < 12_000
