"""Lists of words whose names are a slip."""

from __future__ import annotations

from collections.abc import Callable

from overens.problems import Problem

Check = Callable[..., tuple[Problem, ...]]


def test_a_name_near_one_of_the_programs_own_is_told_with_it(check_content: Check) -> None:
    lists = "målgrupper:\n  a: {etikett: A}\nmalgrupper:\n  b: {etikett: B}\negna-ord:\n  c: {etikett: C}\n"
    (found,) = check_content({"vocabularies.yaml": lists})
    assert (found.code, found.place.line, found.place.column) == ("unknown-key", 3, 1)
    assert found.value("suggestion") == "målgrupper"
