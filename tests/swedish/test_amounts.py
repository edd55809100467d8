"""How much of an intervention."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overens.swedish.amount_lengths import amount_weeks, format_amount
from overens.swedish.amounts import Amount, has_template_leftover, parse_amount

N = None


def read(text: str) -> Amount:
    found = parse_amount(text)
    assert found, text
    assert found.text == text
    return found


@pytest.mark.parametrize(
    ("text", "least", "most", "unit", "per", "extent"),
    [
        ("800 gymnasiepoäng", 800, 800, "gymnasiepoäng", N, N),
        ("1 300 poäng", 1300, 1300, "gymnasiepoäng", N, N),
        ("1 300 poäng under 65 veckor", 1300, 1300, "gymnasiepoäng", N, "65 veckor"),
        ("1 300 poäng/65 veckor", 1300, 1300, "gymnasiepoäng", N, "65 veckor"),
        ("72 timmar under 5 veckor", 72, 72, "timmar", N, "5 veckor"),
        ("halva dagar", N, N, N, N, "halva dagar"),
        ("1 vecka", 1, 1, "veckor", N, N),
        ("1–6 månader", 1, 6, "månader", N, N),
        ("1-6 mån", 1, 6, "månader", N, N),
        ("7 till 27 veckor", 7, 27, "veckor", N, N),
        ("mellan 7 och 27 veckor", 7, 27, "veckor", N, N),
        ("3 dagar per vecka", 3, 3, "dagar", "vecka", N),
        ("3 dagar i veckan", 3, 3, "dagar", "vecka", N),
        ("3 till 4 dagar/vecka", 3, 4, "dagar", "vecka", N),
        ("6 timmar per dag under 5 veckor", 6, 6, "timmar", "dag", "5 veckor"),
        ("12 veckor till 2 år", 12, 104, "veckor", N, N),
        ("tolv veckor till två år", 12, 104, "veckor", N, N),
        ("3 månader till 1,5 år", 3, 18, "månader", N, N),
        ("minst 5 besök", 5, N, "besök", N, N),
        ("minst fem arbetsplatser", 5, N, "arbetsplatser", N, N),
        ("högst 6 månader", N, 6, "månader", N, N),
        ("cirka 12 veckor", 12, 12, "veckor", N, N),
        ("halvtid", N, N, N, N, "halvtid"),
        ("Halvtid", N, N, N, N, "halvtid"),
        ("12 veckor på halvtid", 12, 12, "veckor", N, "halvtid"),
        ("12 veckor, halvtid", 12, 12, "veckor", N, "halvtid"),
        ("halva dagar under 5 veckor", 5, 5, "veckor", N, "halva dagar"),
        ("50 procent", 50, 50, "procent", N, N),
        ("50%", 50, 50, "procent", N, N),
        ("1,5 år", "1.5", "1.5", "år", N, N),
        ("ett och ett halvt år", "1.5", "1.5", "år", N, N),
        ("ett halvår", 6, 6, "månader", N, N),
        ("ej angivet", N, N, N, N, "ej angivet"),
        ("ej tidsbegränsad", N, N, N, N, "ej tidsbegränsad"),
        ("tills vidare", N, N, N, N, "ej tidsbegränsad"),
        ("årligen", 1, 1, "år", N, N),
        ("vart tredje år", 3, 3, "år", N, N),
        ("2 gånger per år", 2, 2, "tillfällen", "år", N),
    ],
)
def test_amounts(
    text: str, least: int | str | None, most: int | str | None, unit: str | None, per: str | None, extent: str | None
) -> None:
    ends = [None if end is None else Decimal(end) for end in (least, most)]
    assert read(text) == Amount(text, ends[0], ends[1], unit, per, extent)


@pytest.mark.parametrize(
    "text",
    [
        "", "1 200", "3 dagar praktik + 2 dagar studier", "5 till 3 veckor", "2 år till 12 veckor",
        "20 timmar till 2 veckor",
        "en del", "veckor", "-3 veckor", "1,404,5 veckor", "[Ange omfattning]", "minst 3–5 veckor", "x " * 5000,
    ],
)  # fmt: skip
def test_unknown_wording(text: str) -> None:
    assert parse_amount(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Ange omfattning och typ av insats]", True),
        ("Vi träffas [ange hur ofta].", True),
        ("Klicka eller tryck här för att ange text.", True),
        ("[Ange din plats](pages/kontakt)", False),
        ("[1]", False),
        ("Angelägna insatser", False),
    ],
)
def test_template_leftovers(text: str, expected: bool) -> None:
    assert has_template_leftover(text) is expected


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("800 gymnasiepoäng", (40, 40)),
        ("800 gymnasiepoäng på halvtid", (80, 80)),
        ("800 poäng på 50 procent", (80, 80)),
        ("72 timmar under 5 veckor", (5, 5)),
        ("1 300 poäng under 65 veckor", (65, 65)),
        ("12 månader", (52, 52)),
        ("12 veckor till 2 år", (12, 104)),
        ("12 veckor på halvtid", (12, 12)),
        ("2 dagar", (0.4, 0.4)),
        ("40 timmar", (1, 1)),
        ("minst 5 veckor", (5, 5)),
        ("högst 5 veckor", (0, 5)),
        ("3 dagar per vecka", None),
        ("minst 5 besök", None),
        ("50 procent", None),
        ("halvtid", None),
        ("ej tidsbegränsad", None),
    ],
)
def test_lengths_in_weeks(text: str, weeks: tuple[float, float] | None) -> None:
    assert amount_weeks(read(text)) == weeks


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("800 gymnasiepoäng", "800 credits"), ("1 300 poäng under 65 veckor", "1,300 credits over 65 weeks"),
        ("1 vecka", "1 week"), ("12 veckor till 2 år", "12–104 weeks"), ("halva dagar", "half days"),
        ("minst 5 besök", "at least 5 visits"), ("cirka 12 veckor på halvtid", "about 12 weeks (half time)"),
        ("3 dagar per vecka", "3 days per week"), ("ej angivet", "not stated"),
    ],
)  # fmt: skip
def test_amounts_in_english(text: str, english: str) -> None:
    assert format_amount(read(text), "en") == english
    assert format_amount(read(text), "sv") == text


@given(
    st.decimals(0, 99_999, places=1),
    st.decimals(0, 99_999, places=1),
    st.sampled_from(["veckor", "timmar", "gymnasiepoäng", "besök", "procent"]),
    st.sampled_from(["–", "-", " till ", " – "]),
)
def test_a_range_keeps_its_ends_in_order(first: Decimal, last: Decimal, unit: str, dash: str) -> None:
    found = parse_amount(f"{first}{dash}{last} {unit}")
    if first > last:
        assert found is None
    else:
        assert found
        assert (found.min, found.max, found.unit) == (first, last, unit)


WORDS = st.sampled_from(
    ["minst", "högst", "tolv", "12", "1 300", "till", "–", "veckor", "år", "poäng", "under", "på", "per", "vecka",
     "halvtid",
     "halva dagar", "50 procent", "/", ",", "mellan", "och", "en halv", "x"]
)  # fmt: skip


@given(st.lists(WORDS, max_size=12))
def test_no_wording_upsets_the_reader(words: list[str]) -> None:
    found = parse_amount(" ".join(words))
    if found:
        assert found.min is None or found.max is None or found.min <= found.max
        assert found.unit or found.extent
        weeks = amount_weeks(found)
        assert weeks is None or 0 <= weeks[0] <= weeks[1]
        assert format_amount(found, "en")
