from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from overens.cli.project import EXAMPLES, REFERENCE
from overens.problem_texts import FAMILIES, KINDS
from overens.reporting.examples import read_examples
from overens.reporting.explanation import FAMILY_TITLES, rules
from overens.reporting.reference import reference_page

from .conftest import Outcome

Run = Callable[..., Outcome]


@pytest.mark.parametrize("code", sorted(KINDS))
def test_every_code_is_explained_in_both_languages(run: Run, code: str) -> None:
    for language in ("sv", "en"):
        outcome = run("explain", code, "--lang", language, config=False)
        assert outcome.code == 0
        assert outcome.out.startswith(f"{code} (")
        words = KINDS[code].explanation.in_language(language).split()
        assert " ".join(words) in " ".join(outcome.out.split())


def test_a_rule_is_explained_by_its_swedish_name(run: Run) -> None:
    for rule, code in rules().items():
        outcome = run("explain", rule, config=False)
        assert outcome.out.startswith(f"{code} (")
        assert f"undantag: [{{regel: {rule}," in " ".join(outcome.out.split())


def test_the_parts_of_a_page_type_are_named(run: Run) -> None:
    outcome = run("explain", "municipality", config=False)
    assert outcome.code == 0
    for path in (
        "overens/pages/municipality.py",
        "templates/pages/municipality.html",
        "tests/pages/test_municipality.py",
    ):
        assert path in outcome.out
    assert run("explain", "agreement-list", config=False).out == run("explain", "agreement_list", config=False).out


def test_a_near_miss_is_suggested(run: Run) -> None:
    outcome = run("explain", "config-unknwon-key", config=False)
    assert outcome.code == 2
    assert "Menade du config-unknown-key?" in outcome.err


def test_without_a_word_all_codes_are_listed(run: Run) -> None:
    told = run("explain", config=False).out
    for code in KINDS:
        assert f"  {code}\n" in told


def test_an_answer_can_be_had_as_json(run: Run) -> None:
    told = run("explain", "config-value", "--format", "json", config=False).json
    assert told["problems"] == []
    assert told["text"].startswith("config-value (fel)")


def test_every_family_has_a_title_for_people() -> None:
    assert list(FAMILY_TITLES) == list(FAMILIES)


def test_the_page_for_staff_is_up_to_date() -> None:
    written = REFERENCE.read_text(encoding="utf-8") if REFERENCE.is_file() else ""
    assert written == reference_page(read_examples(EXAMPLES, KINDS)), "run: python build.py reference"


def test_the_words_of_a_list_are_shown_with_those_that_the_content_adds(run: Run, place: Path) -> None:
    (place / "content" / "vocabularies.yaml").write_text(
        "insats: {provsvetsning: {etikett: Provsvetsning, engelska: Trial welding}}\n", encoding="utf-8"
    )
    outcome = run("explain", "insats")
    assert outcome.code == 0
    rows = [line.split() for line in outcome.out.splitlines()]
    assert ["provsvetsning", "Provsvetsning"] in rows
    assert ["praktik", "Praktik"] in rows
    assert "Trial welding" in run("explain", "insats", "--lang", "en").out


def test_the_words_of_a_list_are_shown_without_content_too(run: Run) -> None:
    assert "fördjupad-nyanlända" in run("explain", "typ", "--content", "saknas").out


def test_a_page_type_with_a_style_of_its_own_names_it(run: Run) -> None:
    assert "templates/pages/employer_list.css" in run("explain", "employer-list", config=False).out
