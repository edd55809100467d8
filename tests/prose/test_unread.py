"""Signs that were meant as markup and would be shown as they stand."""

from __future__ import annotations

import time

import pytest

from overens.prose.unread import unread

from .sources import html_of, read


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Se [avtalet] (agreements/exempel).", ["[avtalet](agreements/exempel)"]),
        ("Se [sidan] (https://exempel.example/a).", ["[sidan](https://exempel.example/a)"]),
        ("Se (avtalet)[../exempel/].", ["[avtalet](../exempel/)"]),
        ("Så här:\n\n• ett\n• två\n\n•tre", ["- ett", "- tre"]),
        ("Så här:\n\n-ett\n-två", ["- ett"]),
        ("Så här:\n\n1) ett\n2) två", ["1. ett"]),
        ("Ett.\n\n**Fet text utan slut\n\nTvå.", ["**Fet text utan slut**"]),
        ("Ett **fet** ord, 2**3 och `**` är rätt.\n\n* ett\n* två", []),
        ("| A | B |\n| 1 | 2 |\n| 3 | 4 |", ["| --- | --- |"]),
        ("Text\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n| C | D |\n| 3 | 4 |", ["| --- | --- |"]),
    ],
)
def test_what_was_meant_is_told(text: str, meant: list[str]) -> None:
    assert [one.suggestion for one in unread(text)] == meant


def test_it_is_told_where_it_begins() -> None:
    text = "Ett.\n\n| A | B |\n| 1 | 2 |\n\nSe [x] (#y)."
    assert [text[one.offset :].split("\n")[0] for one in sorted(unread(text))] == ["| A | B |", "[x] (#y)."]


@pytest.mark.parametrize(
    "text",
    [
        "Ordet [sic] (så står det) och (fotnot)[^1].",
        "[avtalet](agreements/exempel) och (se [sidan](/om/))",
        "| A | B |\n|:---|---:|\n| 1 | 2 |\n| 3 | 4 |",
        "A | B\n--- | ---\n1 | 2",
        "| ensam rad | som inte är en tabell |",
        "Priset är 5 • 10 kronor",
        "`[x] (#y)` och\n\n```\n• ett\n```\n\n    | A | B |\n    | 1 | 2 |\n",
    ],
)
def test_what_can_be_meant_as_it_stands_is_left(text: str) -> None:
    assert list(unread(text)) == []


def test_a_flood_of_signs_is_told_in_a_time_that_grows_with_their_number() -> None:
    begun = time.perf_counter()
    _, found = read("Ett.\n\n• två\n\n" * 20_000)
    assert len(found) == 20_000
    assert time.perf_counter() - begun < 10


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Se [avtalet]https://exempel.example/a.", ["[avtalet](https://exempel.example/a)"]),
        ("Se [avtalet (https://exempel.example/a)].", ["[avtalet](https://exempel.example/a)"]),
        ("Se avtalet](https://exempel.example/a).", ["[avtalet](https://exempel.example/a)"]),
        ("Se www.exempel.example/a. Och (https://exempel.example).",
         ["<https://www.exempel.example/a>", "<https://exempel.example>"]),
        ("Ett ~~struket~~ ord.", [None]),
        ("Ett ==markerat== ord.", [None]),
        ("**Fet **text och ** mer** och **så**.", ["**Fet**", "**mer**"]),
        ("Så här:\n\n– ett\n– två", ["- ett"]),
        ("Så är det[1].\n\n[1] Källa: SCB", ["[^1]", "[^1]: Källa: SCB"]),
        ("Så här:\n\no ett\no två", ["- ett"]),
        ("Så här:\n\n1.Ett\n2.Två", ["1. Ett"]),
        ("Så här:\n\na) ett\nb) två", ["1. ett"]),
        ("| A | B |\n|---|\n| 1 | 2 |", ["| --- | --- |"]),
        ("| A | B\n| 1 | 2", ["| --- | --- |"]),
        ("År\tAntal\n2018\t15\n2019\t17", ["| År | Antal |"]),
    ],
)  # fmt: skip
def test_what_comes_from_mail_and_office_programs_is_told(text: str, meant: list[str | None]) -> None:
    assert [one.suggestion for one in sorted(unread(text))] == meant
    assert {one.code for one in unread(text)} == {"unread-markup"}


@pytest.mark.parametrize(
    "text",
    [
        "Se [avtalet](https://exempel.example/a), <https://exempel.example> och `https://exempel.example`.",
        "Se [avtalet][a] och [så här].\n\n[A]: https://exempel.example\n[så här]: <https://exempel.example>",
        "– Ja, sa hon.\n\n– Nej, sa han.",
        "Han sa [det][…] och [1][2].[^3]\n\n[^3]: En not.",
        "Det är 2 == 2 och ~ett ungefär.",
        "Text\n| A | B |\n|---|---|\n| 1 \\| 2 | `a|b` |\n| 1 | 2 | |\nMer text",
    ],
)
def test_nothing_else_is(text: str) -> None:
    assert list(unread(text)) == []


def test_a_link_whose_address_is_left_behind_is_told_and_an_address_that_no_link_has() -> None:
    _, found = read("Se [avtalet][saknas], [detta][] och ![bild][b].\n\n[OBS]: viktigt")
    assert [(one.code, one.place.line, one.place.column, one.value("label")) for one in found] == [
        ("link-without-line", 1, 4, "saknas"),
        ("link-without-line", 1, 23, "detta"),
        ("link-without-line", 1, 37, "b"),
        ("line-of-no-link", 3, 1, None),
    ]


def test_cells_that_no_column_holds_are_told() -> None:
    _, found = read("| A | B |\n|---|---|\n| 1 | 2 | tre | fyra |\n| 1 | 2 |\n\nA | B\n--|--\n1 | 2 | 3")
    assert [(one.code, one.place.line, one.place.column, one.value("written")) for one in found] == [
        ("extra-cells", 3, 11, "tre | fyra"),
        ("extra-cells", 8, 9, "3"),
    ]


def test_a_table_needs_no_blank_lines_around_it() -> None:
    html = html_of("Så här:\n| A | B |\n|---|---|\n| 1 | 2 |\nMer text.")
    assert html.startswith("<p>Så här:</p>")
    assert html.endswith("<p>Mer text.</p>")
    assert html.count("<tr>") == 2


def test_code_between_lines_of_backquotes_is_shown_as_it_stands() -> None:
    code = "titel: *A*\n\n- [b](c)\n| d | e |\n|---|---|"
    text = f"Så här:\n```yaml\n{code}\n```\n# Rubrik\n\n* ett\n\n  ```\n  två\n\n  tre\n  ```\n* fyra"
    prose, found = read(text)
    assert found == ()
    assert f"<p>Så här:</p>\n<pre><code>{code}</code></pre>\n<h2" in prose.html
    assert "<p>ett</p>\n<pre><code>två\n\ntre</code></pre></li>\n<li>" in prose.html


def test_many_fences_and_brackets_cost_no_more_than_their_number() -> None:
    begun = time.perf_counter()
    for text in ("```a\n" * 20_000, "[a][b] " * 1_000 + "\n\n[c]: d\n" * 5_000, "| a " * 20_000 + "\n|---"):
        list(unread(text))
        read(text)
    assert time.perf_counter() - begun < 10


def test_an_address_in_html_code_is_told_with_the_code() -> None:
    assert [one.code for one in read('Se <a href="https://exempel.example">sidan</a>.')[1]] == ["raw-html"]
