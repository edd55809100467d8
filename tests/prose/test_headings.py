"""Headings: fitted into the page, each with an id."""

from __future__ import annotations

import pytest

from .sources import codes, html_of, read


def outline(text: str, top: int = 2) -> list[tuple[int, str]]:
    return [(heading.level, heading.id) for heading in read(text, top=top)[0].headings]


@pytest.mark.parametrize(
    ("text", "top", "expected"),
    [
        ("# A\n\n## B\n\n# C", 2, [(2, "a"), (3, "b"), (2, "c")]),
        ("## A\n\n### B", 2, [(2, "a"), (3, "b")]),
        ("### A\n\n#### B", 3, [(3, "a"), (4, "b")]),
        ("A\n===\n\nB\n---", 2, [(2, "a"), (3, "b")]),
        (
            "# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F",
            3,
            [(3, "a"), (4, "b"), (5, "c"), (6, "d"), (6, "e"), (6, "f")],
        ),
        ("# A\n\n### B\n\n### C\n\n## D", 2, [(2, "a"), (3, "b"), (3, "c"), (3, "d")]),
        ("## A\n\n# B", 2, [(2, "a"), (2, "b")]),
    ],
)
def test_levels_fit_the_page_without_a_gap(text: str, top: int, expected: list[tuple[int, str]]) -> None:
    assert outline(text, top) == expected


def test_ids_are_unique() -> None:
    assert outline("# Mål\n\n# Mål\n\n# Mål 2\n\n# !?") == [(2, "mal"), (2, "mal-2"), (2, "mal-2-2"), (2, "avsnitt")]


def test_headings_know_their_text_and_place() -> None:
    prose = read("Ett.\n\n## Mål **och** [medel](pages/om) ##\n\nTvå\n---\n\n- # Tre\n", line=5)[0]
    assert [(h.text, h.place.line, h.place.column) for h in prose.headings] == [
        ("Mål och medel", 7, 1), ("Två", 9, 1), ("Tre", 12, 3),
    ]  # fmt: skip


def test_a_skipped_level_is_told_at_its_line() -> None:
    assert codes("# A\n\ntext\n\n### B\n\n### C") == [("heading-level-skipped", 5)]
    problem = read("# A\n\n### B")[1][0]
    assert (problem.value("wanted"), problem.value("written"), problem.value("text")) == ("##", "###", "B")
    assert codes("## A\n\n# B") == [("heading-level-skipped", 1)]
    assert codes("# A\n\n## B\n\n# C\n\n## D") == []


def test_signs_in_code_are_no_headings() -> None:
    assert html_of("    # a\n") == "<pre><code># a</code></pre>"
    assert outline("`# a`") == []
