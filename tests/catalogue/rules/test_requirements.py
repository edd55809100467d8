"""Requirements of the model name the checks that watch them."""

from __future__ import annotations

from collections.abc import Callable

from overens.problems import Problem

Check = Callable[..., tuple[Problem, ...]]


def test_a_check_that_does_not_exist(check_content: Check) -> None:
    rules = (
        "a: {text: Krav., regel: few-job-tracks}\nb: {text: Krav., regel: få-jobbspår}\n"
        "c: {text: Krav., regel: unknown-key}\nd:\n  text: Krav.\n  regel: fa-jobbspar\n"
    )
    (found,) = check_content({"rules.yaml": rules})
    assert (found.code, found.place.line, found.value("suggestion")) == ("unknown-rule", 6, "få-jobbspår")


def test_an_entry_with_a_mistake_leaves_the_others_to_be_looked_at(check_content: Check) -> None:
    rules = "a:\n  regel: få-jobbspår\nb: {text: Krav., regel: fa-jobbspar}\n"
    found = check_content({"rules.yaml": rules})
    assert [(one.code, one.place.line) for one in found] == [("missing-key", 2), ("unknown-rule", 3)]
