from __future__ import annotations

from collections.abc import Callable

from overens.checks import Weights
from overens.problems import Problem

Page = Callable[..., bytes]
Check = Callable[..., tuple[Problem, ...]]


def test_a_page_over_its_limit_is_a_warning_at_its_source(page: Page, problems: Check) -> None:
    site = {"a/index.html": page("<p>" + "x" * 3000 + "</p>"), "b/index.html": page()}

    (found,) = problems(site, weights=Weights(page=2000), origins={"a/index.html": ("news/a.md",)})

    assert (found.code, found.severity, found.place.path) == ("file-too-heavy", "warning", "news/a.md")
    assert (found.value("size"), found.value("limit")) == ("3", "2")


def test_page_types_have_limits_of_their_own(page: Page, problems: Check) -> None:
    site = {"index.html": page("<p>" + "x" * 3000 + "</p>")}
    weights = Weights(page=2000, page_types={"start": 4000})

    assert problems(site, weights=weights, page_types={"index.html": "start"}) == ()
    assert len(problems(site, weights=weights, page_types={"index.html": "om"})) == 1


def test_other_files_have_limits_by_kind(problems: Check) -> None:
    site = dict.fromkeys(("a.css", "a.js", "a.png", "a.pdf", "ingen-ändelse"), b" " * 3000)
    weights = Weights(style=2000, script=2000, image=2000, other=2000)

    assert [problem.place.path for problem in problems(site, weights=weights)] == [
        "site/a.css",
        "site/a.js",
        "site/a.pdf",
        "site/a.png",
        "site/ingen-ändelse",
    ]
