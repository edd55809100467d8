"""Whether an agreement applies on a day: the questions in the order of CONTENT.md §3, with partial dates and chains."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overens.catalogue.validity import IN_FORCE, validity
from overens.models import Agreement
from overens.subjects import Subject
from overens.swedish.dates import parse_date

DAYS = st.dates(date(2014, 1, 1), date(2022, 12, 31))
WRITTEN = st.none() | st.sampled_from(["2016", "2017-05", "2018-03-04", "hösten 2018", "vintern 2018–2019", "2020"])


def agreement(**said: object) -> Agreement:
    """An agreement with these facts; dates as a writer writes them."""
    dates = ("signed", "start", "end", "terminated")
    facts = {
        key: parse_date(value) if key in dates and isinstance(value, str) else value for key, value in said.items()
    }
    return Agreement.model_construct(title="Exempelavtal", type="unga", municipalities=("1492",), **facts)


def status(as_of: str, *successors: Agreement, **said: object) -> str:
    named = tuple((Subject("agreements", f"ny-{number}"), one) for number, one in enumerate(successors))
    return validity(agreement(**said), named, date.fromisoformat(as_of)).status


@pytest.mark.parametrize(
    ("as_of", "said", "expected"),
    [
        # started, and an end ahead
        ("2018-01-25", {"signed": "2018-01-25", "end": "2020-12-31"}, "gäller"),
        ("2020-12-31", {"signed": "2018-01-25", "end": "2020-12-31"}, "gäller"),
        ("2021-01-01", {"signed": "2018-01-25", "end": "2020-12-31"}, "upphörd"),
        # the start given decides, not the signing
        ("2018-01-26", {"signed": "2018-01-25", "start": "2018-02-01", "end": "2020"}, "kommande"),
        ("2018-02-01", {"signed": "2018-01-25", "start": "2018-02-01", "end": "2020"}, "gäller"),
        # partial dates: from the first day of the start to the last day of the end
        ("2018-08-31", {"start": "hösten 2018", "end": "2019"}, "kommande"),
        ("2018-09-01", {"start": "hösten 2018", "end": "2019"}, "gäller"),
        ("2019-12-31", {"start": "hösten 2018", "end": "2019"}, "gäller"),
        ("2020-01-01", {"start": "hösten 2018", "end": "2019"}, "upphörd"),
        ("2019-02-28", {"start": "2018", "end": "vintern 2018–2019"}, "gäller"),
        ("2019-03-01", {"start": "2018", "end": "vintern 2018–2019"}, "upphörd"),
        ("2020-02-29", {"start": "2018", "end": "2020-02"}, "gäller"),
        # no end by agreement, and no end known
        ("2030-01-01", {"signed": "2018", "open_ended": True}, "gäller tills vidare"),
        ("2030-01-01", {"signed": "2018", "open_ended": True, "end": "2020"}, "upphörd"),
        ("2018-06-01", {"signed": "2018"}, "okänd"),
        ("2030-01-01", {"signed": "2018"}, "okänd"),
        # ended early, on the day itself
        ("2019-04-30", {"signed": "2018", "end": "2020", "terminated": "2019-05-01"}, "gäller"),
        ("2019-05-01", {"signed": "2018", "end": "2020", "terminated": "2019-05-01"}, "uppsagd"),
        ("2025-01-01", {"signed": "2018", "end": "2020", "terminated": "2019-05-01"}, "uppsagd"),
        ("2019-05-01", {"terminated": "2019-05-01"}, "uppsagd"),
        # without any date
        ("2020-01-01", {}, "okänd"),
        ("2020-01-01", {"end": "2025"}, "okänd"),
        ("2026-01-01", {"end": "2025"}, "upphörd"),
    ],
)
def test_the_questions_in_their_order(as_of, said, expected):
    assert status(as_of, **said) == expected


class Happened:
    def __init__(self, event: str) -> None:
        self.event = event


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (["avsiktsförklaring"], "förberedelse"),
        (["avsiktsförklaring", "tjänsteskrivelse", "utkast", "yttrande", "beslut", "förberedelse"], "förberedelse"),
        (["avsiktsförklaring", "undertecknad"], "okänd"),
        (["reviderad"], "okänd"),
        ([], "okänd"),
    ],
)
def test_only_events_before_the_signing_mean_preparation(events, expected):
    assert status("2020-01-01", events=tuple(Happened(one) for one in events)) == expected


def test_a_dated_agreement_is_not_in_preparation_whatever_events_it_had():
    assert status("2020-01-01", signed="2018", events=(Happened("beslut"),)) == "okänd"


def test_another_takes_over_on_the_day_it_starts():
    new = agreement(signed="2019-01-10", start="2019-02-01")
    assert status("2019-01-31", new, signed="2018", end="2020") == "gäller"
    assert status("2019-02-01", new, signed="2018", end="2020") == "ersatt"
    assert status("2025-01-01", new, signed="2018", end="2020") == "ersatt", "also after its own end"


def test_one_without_a_known_start_takes_over_nothing():
    assert status("2025-01-01", agreement(), signed="2018", open_ended=True) == "gäller tills vidare"


def test_terminated_comes_before_replaced():
    new = agreement(signed="2019-02-01")
    assert status("2019-03-01", new, signed="2018", terminated="2019-01-01") == "uppsagd"


def test_the_one_that_took_over_is_named():
    ahead, begun = agreement(signed="2030"), agreement(signed="2019")
    named = ((Subject("agreements", "sen"), ahead), (Subject("agreements", "ny"), begun))
    found = validity(agreement(signed="2018"), named, date(2020, 1, 1))
    assert (found.status, found.by) == ("ersatt", Subject("agreements", "ny"))
    assert not found.in_force


def test_a_chain_in_a_whole_site(build):
    def text(title: str, signed: int, replaces: str = "") -> str:
        more = f"ersätter: [{replaces}]\n" if replaces else ""
        return f"titel: {title}\ntyp: unga\nkommuner: [Åmål]\nundertecknad: {signed}\ntillsvidare: ja\n{more}"

    files = {
        "agreements/a.yaml": text("A", 2015),
        "agreements/b.yaml": text("B", 2017, "a"),
        "agreements/c.yaml": text("C", 2019, "b"),
    }
    expected = {
        2016: ["gäller tills vidare", "kommande", "kommande"],
        2018: ["ersatt", "gäller tills vidare", "kommande"],
        2020: ["ersatt", "ersatt", "gäller tills vidare"],
    }
    for year, statuses in expected.items():
        catalogue = build(files, as_of=date(year, 6, 1)).prepared.content.catalogue
        assert [catalogue.validity(catalogue.agreements[id_]).status for id_ in "abc"] == statuses


def test_a_chain_that_bites_its_tail_stops_the_build(build):
    files = {
        f"agreements/{one}.yaml": f"titel: {one}\ntyp: unga\nkommuner: [Åmål]\nersätter: [{other}]\n"
        for one, other in (("a", "b"), ("b", "c"), ("c", "a"))
    }
    errors = [one for one in build(files).prepared.problems if one.severity == "error"]
    assert errors != []
    assert {one.place.path.split("/")[0] for one in errors} == {"agreements"}


@given(as_of=DAYS, signed=WRITTEN, start=WRITTEN, end=WRITTEN, terminated=WRITTEN, open_ended=st.booleans())
def test_in_force_only_between_start_and_end(as_of, signed, start, end, terminated, open_ended):
    one = agreement(signed=signed, start=start, end=end, terminated=terminated, open_ended=open_ended)
    found = validity(one, (), as_of)
    assert found.in_force == (found.status in IN_FORCE)
    if found.in_force:
        assert found.start is not None
        assert found.start.first <= as_of
        assert found.end is None or as_of <= found.end.last


@given(as_of=DAYS, signed=WRITTEN, end=WRITTEN, terminated=WRITTEN)
def test_what_has_ended_stays_ended(as_of, signed, end, terminated):
    one = agreement(signed=signed, end=end, terminated=terminated)
    ended = {"uppsagd", "upphörd", "ersatt"}
    if validity(one, (), as_of).status in ended:
        assert validity(one, (), as_of + timedelta(days=400)).status in ended
