"""What was known of a municipality on a day: from the dates, never from what applies today."""

from __future__ import annotations

from datetime import date

import pytest

from overens.catalogue.coverage import end_of, standing, year_ends

AMAL = "1492"
SOURCE = "exempelkalla:\n  titel: Exempelkälla\n"
AGREEMENT = "titel: Exempelavtal\ntyp: {type}\nkommuner: [Åmål]\nkälla: [exempelkalla]\n{dates}\n"
NOTE = "kommun: Åmål\n{stance}:\n  - typ: unga\n    datum: {when}\n    källa: [exempelkalla]\n"


def catalogue(build, as_of="2026-11-21", **files):
    named = {f"agreements/{name.replace('_', '-')}.yaml": text for name, text in files.items() if name != "note"}
    if "note" in files:
        named["municipalities/amal.yaml"] = files["note"]
    return build({"sources.yaml": SOURCE, **named}, as_of=date.fromisoformat(as_of)).prepared.content.catalogue


def agreement(dates: str, type_: str = "unga") -> str:
    return AGREEMENT.format(type=type_, dates=dates)


def states(found, *days: str) -> list[str]:
    return [standing(found, AMAL, date.fromisoformat(day)).state for day in days]


def ends(*years: int) -> list[str]:
    return [f"{year}-12-31" for year in years]


def test_an_agreement_counts_from_its_start_to_its_end(build):
    found = catalogue(build, a=agreement("startdatum: 2017-03-01\nslutdatum: 2019-06-30"))
    assert states(found, *ends(2016, 2017, 2018, 2019)) == ["inget-känt", "gäller", "gäller", "upphörd"]


def test_without_an_end_the_end_is_not_known_in_any_year(build):
    found = catalogue(build, a=agreement("undertecknad: hösten 2015"))
    assert states(found, *ends(2014, 2015, 2026)) == ["inget-känt", "slut-okänt", "slut-okänt"]


def test_until_further_notice_is_in_force(build):
    found = catalogue(build, a=agreement("startdatum: 2018\ntillsvidare: ja"))
    assert states(found, *ends(2017, 2018, 2025)) == ["inget-känt", "gäller", "gäller"]


def test_an_agreement_replaced_later_was_in_force_before(build):
    old = agreement("startdatum: 2016-01-01\ntillsvidare: ja")
    new = agreement("startdatum: 2020-05-01\nslutdatum: 2021-12-31\nersätter: [a]", "samlad")
    found = catalogue(build, a=old, b=new)
    assert found.validity(found.agreements["a"]).status == "ersatt"
    assert states(found, *ends(2019, 2020, 2021, 2022)) == ["gäller", "gäller", "gäller", "upphörd"]
    assert str(end_of(found, found.agreements["a"]).first) == "2020-05-01"


def test_an_agreement_ended_early_was_in_force_before(build):
    found = catalogue(build, a=agreement("startdatum: 2016-01-01\nslutdatum: 2022\nuppsagd: 2018-05-01"))
    assert states(found, *ends(2017, 2018)) == ["gäller", "upphörd"]


@pytest.mark.parametrize(("stance", "state"), [("avstått", "avstått"), ("väntar", "väntar")])
def test_a_stance_holds_for_its_own_year_and_is_not_carried_on(build, stance, state):
    found = catalogue(build, note=NOTE.format(stance=stance, when="2016"))
    assert states(found, *ends(2015, 2016, 2017)) == ["inget-känt", state, "inget-känt"]
    assert standing(found, AMAL, date(2016, 12, 31)).stance is not None


def test_a_winter_belongs_to_both_its_years(build):
    found = catalogue(build, note=NOTE.format(stance="avstått", when="vintern 2015–2016"))
    assert states(found, *ends(2014, 2015, 2016, 2017)) == ["inget-känt", "avstått", "avstått", "inget-känt"]


def test_preparations_are_of_their_year_until_it_is_signed(build):
    events = "händelser:\n  - händelse: utkast\n    datum: 2015-10-21\n  - händelse: yttrande\n    senast: 2015-10-30\n"
    found = catalogue(build, a=agreement(events))
    assert states(found, "2015-06-30", *ends(2015, 2016)) == ["inget-känt", "förberedelse", "inget-känt"]
    signed = catalogue(build, a=agreement(f"undertecknad: 2016-02-01\n{events}"))
    assert states(signed, *ends(2015, 2016)) == ["förberedelse", "slut-okänt"]


def test_a_letter_of_intent_is_no_agreement(build):
    found = catalogue(build, a=agreement("undertecknad: 2015-06-16", "avsiktsförklaring"))
    assert states(found, *ends(2015, 2016)) == ["förberedelse", "inget-känt"]


def test_an_undated_agreement_is_told_from_the_year_its_type_came(build):
    found = catalogue(build, a=agreement("", "fördjupad-nyanlända"))
    assert states(found, *ends(2017, 2018, 2026)) == ["inget-känt", "odaterad", "odaterad"]


def test_an_event_shows_that_an_undated_agreement_was_there(build):
    found = catalogue(build, a=agreement("händelser:\n  - händelse: reviderad\n    datum: 2019-04"))
    assert states(found, *ends(2018, 2019, 2020)) == ["odaterad", "slut-okänt", "slut-okänt"]


def test_the_most_decided_answer_is_the_answer(build):
    found = catalogue(
        build, a=agreement("startdatum: 2016-01-01\nslutdatum: 2017-12-31"), b=agreement(""),
        note=NOTE.format(stance="avstått", when="2016"),
    )  # fmt: skip
    assert states(found, *ends(2015, 2016, 2018)) == ["odaterad", "gäller", "odaterad"]


@pytest.mark.parametrize(
    ("as_of", "dates", "expected"),
    [
        ("2018-12-01", "undertecknad: 2017", ["2017-12-31", "2018-12-01"]),
        ("2018-12-31", "undertecknad: 2017", ["2017-12-31", "2018-12-31"]),
        ("2016-05-01", "undertecknad: 2009", ["2015-12-31", "2016-05-01"]),
        ("2016-05-01", "undertecknad: 2017", []),
        ("2016-05-01", "", []),
    ],
)
def test_the_years_come_from_the_dates_and_the_day(build, as_of, dates, expected):
    found = catalogue(build, as_of, a=agreement(dates))
    assert [str(day) for day in year_ends(found)] == expected
