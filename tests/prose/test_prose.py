"""Markdown texts as safe HTML: what writers can use."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from overens.prose import Prose, closed

from .sources import codes, html_of, read

LONG = "Överenskommelsen gäller samverkan om unga."


def test_a_plain_text_becomes_paragraphs() -> None:
    prose, problems = read("Ett stycke.\nSamma stycke.\n\n\nEtt till.\n")
    assert prose == Prose(
        html="<p>Ett stycke.\nSamma stycke.</p>\n<p>Ett till.</p>",
        text="Ett stycke. Samma stycke.\n\nEtt till.",
    )
    assert problems == ()


def test_an_empty_text_is_empty() -> None:
    assert read("")[0] == read(" \n\n \n")[0] == Prose("")


@pytest.mark.parametrize(
    ("written", "html"),
    [
        ("**fet** och *kursiv*", "<p><strong>fet</strong> och <em>kursiv</em></p>"),
        ("två  \nrader", "<p>två<br/>\nrader</p>"),
        ("a < b & c > d", "<p>a &lt; b &amp; c &gt; d</p>"),
        ("&auml;&nbsp;&#228; &okänd; &#x202E;", "<p>ä\u00a0ä &amp;okänd; &amp;#x202E;</p>"),
        ("`<b> &amp; *x*`", "<p><code>&lt;b&gt; &amp;amp; *x*</code></p>"),
        ("\\*inte kursiv\\* \\<b>", "<p>*inte kursiv* &lt;b&gt;</p>"),
        ("snabb_spår_test", "<p>snabb_spår_test</p>"),
        ("> citat", "<blockquote>\n<p>citat</p>\n</blockquote>"),
        ("a\n\n---\n\nb", "<p>a</p>\n<hr/>\n<p>b</p>"),
        ("3. tre\n4. fyra", '<ol start="3">\n<li>tre</li>\n<li>fyra</li>\n</ol>'),
        ("- a\n    - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul></li>\n</ul>"),
        ("Ord\n:   Förklaring", "<dl>\n<dt>Ord</dt>\n<dd>Förklaring</dd>\n</dl>"),
        ("    kod <b>\n    [x](y)", "<pre><code>kod &lt;b&gt;\n[x](y)</code></pre>"),
    ],
)
def test_markup(written: str, html: str) -> None:
    assert html_of(written) == html
    assert read(written)[1] == ()


def test_tables_can_be_scrolled_and_read_aloud() -> None:
    assert html_of("| Namn | Antal | |\n|:--|--:|--|\n| a | 1 | x |") == (
        '<div class="table-scroll" role="group" tabindex="0" aria-label="Tabell">\n<table aria-label="Tabell">\n'
        "<thead>\n<tr>\n"
        '<th scope="col">Namn</th>\n<th scope="col" class="right">Antal</th>\n<td></td>\n</tr>\n</thead>\n'
        '<tbody>\n<tr>\n<td>a</td>\n<td class="right">1</td>\n<td>x</td>\n</tr>\n</tbody>\n</table>\n</div>'
    )


def test_a_table_is_named_by_the_heading_above_it() -> None:
    html = html_of("# Mål & medel\n\n| A | B |\n|--|--|\n| 1 | 2 |\n\n## Mer\n\n| A | B |\n|--|--|\n| 1 | 2 |")
    named = '<table>\n<caption class="visually-hidden">'
    assert f"{named}Mål &amp; medel</caption>" in html
    assert f"{named}Mer</caption>" in html
    ET.fromstring(f"<div>{html}</div>")


def test_the_plain_text_has_blocks_apart() -> None:
    text = read("# Rubrik\n\nEtt **två**.\n\n- a\n- b [c](pages/om)\n\n| x | y |\n|-|-|\n| 1 | 2 |\n")[0].text
    assert text.split("\n\n") == ["Rubrik", "Ett två.", "a", "b c", "x", "y", "1", "2"]


def test_footnotes_lead_there_and_back() -> None:
    html = html_of("Ett.[^a] Två.[^b] Igen.[^a]\n\n[^a]: Första.\n\n    Mer.\n[^b]: Andra.\n")
    first = "fot-pages-om-sv-text-1"
    for part in (
        f'href="#{first}"',
        f'id="{first}"',
        f'id="{first}-ref"',
        f'id="{first}-ref-2"',
        'aria-label="Fotnot 1"',
    ):
        assert part in html
    assert f'href="#{first}-ref"' in html
    assert f'href="#{first}-ref-2"' in html
    assert html.count("<li id=") == 2
    assert read("Ett.[^a]\n\n[^a]: Not.", language="en")[0].html.count("Back to the text") == 1


def test_footnotes_of_two_texts_fit_one_page() -> None:
    text = "Ett.[^1]\n\n[^1]: Not."
    assert read(text)[0].html != read(text, language="en")[0].html


def test_a_footnote_nobody_refers_to_has_no_way_back() -> None:
    html = html_of("Text *a*.\n\n[^1]: Not.")
    assert "<p>Not.</p></li>" in html


def test_a_footnote_without_text_is_told() -> None:
    assert codes("Ett.\n\nTvå [^x] och `[^y]`.") == [("footnote-without-text", 3)]


def test_a_footnote_that_only_lacks_its_colon_is_told_once_at_its_text() -> None:
    _, problems = read("Ett[^a] och[^a] mer[^b].\n\n[^a] Not med [^b].\n")
    told = [(one.code, one.place.line, one.value("label"), one.value("suggestion")) for one in problems]
    assert told == [
        ("footnote-without-text", 1, "b", None),
        ("footnote-without-text", 3, "a", "[^a]: Not med [^b]."),
        ("footnote-without-text", 3, "b", None),
    ]


def test_footnotes_that_define_footnotes() -> None:
    assert html_of("a[^1] b[^2]\n\n[^1]: > [^2]: > djupt\n").count("<li id=") == 2


def test_html_is_text_with_a_warning_at_its_line() -> None:
    text = 'Ett.\n\n<div class="x">\n\nHej <b>du</b>.\n\n</div>\n\n<!-- gömt -->\n\n`<i>` &lt;u&gt;\n\n    <s>\n'
    html = html_of(text)
    assert '&lt;div class="x"&gt;' in html
    assert "Hej &lt;b&gt;du&lt;/b&gt;." in html
    assert "&lt;!-- gömt --&gt;" in html
    assert codes(text) == [("raw-html", 3), ("raw-html", 5), ("raw-html", 9)]


@pytest.mark.parametrize("text", ["a < b", "1 <2 och 3> 2", "<3", "x <- y", "&lt;b&gt;"])
def test_signs_that_are_no_html(text: str) -> None:
    assert codes(text) == []


def test_a_stray_closing_tag_is_told() -> None:
    assert codes("a </div> b") == [("raw-html", 1)]


def test_one_object_serves_many_texts() -> None:
    first = read("[a][x] [^1] *b*\n\n[x]: https://exempel.se\n[^1]: n")[0]
    assert "<a" not in html_of("[a][x] *b*")
    assert "footnotes" not in html_of("*b*")
    assert read("[a][x] [^1] *b*\n\n[x]: https://exempel.se\n[^1]: n")[0] == first


def test_characters_that_no_page_may_hold_are_replaced() -> None:
    assert (
        html_of("a\x02klzzwxh:0000\x03 *b* \U000f0000 \ud800")
        == "<p>a\ufffdklzzwxh:0000\ufffd <em>b</em> \ufffd \ufffd</p>"
    )


def test_closing_escapes_addresses() -> None:
    prose = read("[a text](pages/om)")[0]
    assert closed(prose, lambda link: f'../x/?a=1&b="{link.target}"') == (
        '<p><a href="../x/?a=1&amp;b=&quot;pages/om&quot;">a text</a></p>'
    )


def test_what_looks_like_a_placeholder_is_text() -> None:
    assert html_of('href="x" [b c](y) \U000f0000') == '<p>href="x" <a href="y">b c</a> \ufffd</p>'
