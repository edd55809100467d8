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
