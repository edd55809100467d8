"""Texts that are hard to read."""

from __future__ import annotations

from collections.abc import Callable

from overens.config import ConfiguredLimits
from overens.problems import Problem

Check = Callable[..., tuple[Problem, ...]]
Told = Callable[..., list[tuple[str, int, str]]]
HARD = "Arbetsmarknadsförvaltningens samverkansöverenskommelser förutsätter kompetensförsörjning och uppföljning. " * 20
EASY = "Vi ses på måndag. Ta med kaffe. Det blir bra. " * 15
HEAD = "---\ntitel: Exempel\n---\n"


def test_a_hard_text_is_told_at_its_first_line(check_content: Check) -> None:
    (found,) = check_content({"pages/x.md": f"{HEAD}\n\n{HARD}\n"})
    assert (found.code, found.place.line) == ("hard-to-read", 6)
    assert int(found.value("lix") or 0) > 70
    assert found.value("limit") == "55"


def test_texts_in_yaml_and_beside_it(told: Told) -> None:
    record = f"titel: A\ntyp: unga\nkommuner: [Åmål]\nsammanfattning: |\n  {HARD}\narbetsmarknad: |\n  {EASY}\n"
    assert told({"agreements/a.yaml": record, "agreements/a.md": HARD}) == [
        ("agreements/a.md", 1, "hard-to-read"),
        ("agreements/a.yaml", 5, "hard-to-read"),
    ]


def test_a_text_of_a_few_sentences_is_long_enough(told: Told) -> None:
    assert told({"pages/b.md": HEAD + " ".join(HARD.split()[:35])}) == [("pages/b.md", 4, "hard-to-read")]


def test_easy_short_and_foreign_texts_are_left_alone(told: Told) -> None:
    files = {
        "pages/a.md": HEAD + EASY,
        "pages/b.md": HEAD + " ".join(HARD.split()[:29]),
        "pages/a.en.md": HEAD + HARD,
    }
    assert told(files) == []


def test_the_limit_is_configured(told: Told) -> None:
    text = {"pages/x.md": HEAD + HARD}
    assert told(text, limits=ConfiguredLimits.model_validate({"lix": "100"})) == []
    assert told({"pages/x.md": HEAD + EASY}, limits=ConfiguredLimits.model_validate({"lix": "20"})) == []


def test_drafts_may_be_hard_until_they_are_shown(told: Told) -> None:
    text = {"pages/x.md": HEAD.replace("l\n", "l\nutkast: ja\n") + HARD}
    assert told(text) == []
    assert told(text, drafts=True) == [("pages/x.md", 5, "hard-to-read")]
