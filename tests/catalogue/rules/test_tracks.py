"""Three tracks at least, one of them for people with short education."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., list[tuple[str, int, str]]]
SOURCES = {"sources.yaml": "k: {titel: Källa}\n"}
TRACK = "titel: Spår\nkommuner: [Åmål]\nkälla: [k]\n"
SHORT = TRACK + "målgrupper: [kortutbildade]\n"
FEW = ("agreements/a.yaml", 4, "few-job-tracks")
NONE = ("agreements/a.yaml", 4, "no-track-for-short-education")
TWICE = ("agreements/a.yaml", 4, "listed-twice")


def agreement(tracks: str, kind: str = "fördjupad-nyanlända") -> str:
    return f"titel: A\ntyp: {kind}\nkommuner: [Åmål]\n" + (f"jobbspår: {tracks}\n" if tracks else "")


def files(listed: str, tracks: dict[str, str], kind: str = "fördjupad-nyanlända") -> dict[str, str]:
    return {
        "agreements/a.yaml": agreement(listed, kind),
        **SOURCES,
        **{f"job-tracks/{id_}.yaml": text for id_, text in tracks.items()},
    }


@pytest.mark.parametrize(
    ("listed", "tracks", "expected"),
    [
        ("[x]", {"x": TRACK}, [FEW, NONE]),
        ("[x]", {"x": SHORT}, [FEW]),
        ("[x, y, z]", {"x": TRACK, "y": TRACK, "z": TRACK}, [NONE]),
        ("[x, y, z]", {"x": TRACK, "y": SHORT, "z": TRACK}, []),
        ("[x, x, x]", {"x": SHORT}, [FEW, TWICE, TWICE]),
        ("", {"x": TRACK}, []),
    ],
)
def test_what_is_listed(told: Told, listed: str, tracks: dict[str, str], expected: list[object]) -> None:
    assert told(files(listed, tracks)) == expected


def test_other_agreements_need_none(told: Told) -> None:
    assert told(files("[x]", {"x": TRACK}, "samlad")) == []


def test_tracks_that_point_back_count_too(told: Told) -> None:
    back = SHORT + "överenskommelser: [a]\n"
    assert told(files("[x]", {"x": TRACK, "y": back, "z": back})) == []
    assert told(files("[x]", {"x": TRACK, "y": TRACK + "överenskommelser: [a]\n", "z": back})) == []


@pytest.mark.parametrize("more", ["fel: 1\n", "utkast: ja\n"])
def test_a_track_that_cannot_be_looked_at_changes_nothing_for_the_worse(told: Told, more: str) -> None:
    own = [("job-tracks/z.yaml", 4, "unknown-key")] if "fel" in more else []
    assert told(files("[x, y, z]", {"x": TRACK, "y": TRACK, "z": TRACK + more})) == own
    back = TRACK + more + "överenskommelser: [a]\n"
    assert told(files("[x, y]", {"x": TRACK, "y": TRACK, "z": back})) == own


def test_a_track_that_is_no_mapping_may_name_the_agreement(told: Told) -> None:
    listed = {"x": TRACK, "y": TRACK, "z": "överenskommelser\n- a\n"}
    assert [code for _, _, code in told(files("[x, y]", listed))] == ["not-a-mapping"]


def test_another_file_with_mistakes_hides_nothing(told: Told) -> None:
    found = told(files("[x]", {"x": SHORT, "z": TRACK + "fel: 1\n"}))
    assert found == [FEW, ("job-tracks/z.yaml", 4, "unknown-key")]


def test_a_reference_to_nothing_is_told_once(told: Told) -> None:
    found = told(files("[x, y, zz]", {"x": TRACK, "y": TRACK}))
    assert found == [("agreements/a.yaml", 4, "unknown-reference")]


def test_a_mistake_elsewhere_in_the_agreement_hides_nothing(told: Told) -> None:
    content = files("[x]", {"x": TRACK, "y": TRACK + "överenskommelser: [a]\n"})
    content["agreements/a.yaml"] += "målgrupper: [okänd-grupp]\n"
    assert told(content) == [FEW, NONE, ("agreements/a.yaml", 5, "unknown-word")]
