"""Links and images: where they lead, where they stand, what is refused."""

from __future__ import annotations

import pytest

from overens.problems import Place
from overens.prose import read_prose
from overens.sources import Mark

from .sources import codes, html_of, read, yaml_source


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("[ett spår](job-tracks/oskarshamn-svets)", "job-tracks/oskarshamn-svets"),
        ("[ett avtal](agreements/hudiksvall-2018#mal)", "agreements/hudiksvall-2018#mal"),
        ("[modellen](/modellen/)", "/modellen/"),
        ("[rubriken](#mal-och-medel)", "#mal-och-medel"),
        ("[avtalet](avtal.pdf)", "avtal.pdf"),
        ("[webbplats](https://exempel.se/a?b=1&c=2)", "https://exempel.se/a?b=1&c=2"),
        ("[webbplats](<https://exempel.se/a b> 'Titel')", "https://exempel.se/a%20b"),
        ("[webbplats](http://exempel.se)", "http://exempel.se"),
        ("[e-post](mailto:info@exempel.se)", "mailto:info@exempel.se"),
        ("[telefon](tel:070-12 34)", "tel:070-1234"),
        ("<https://exempel.se/a_b_c>", "https://exempel.se/a_b_c"),
        ("<info@exempel.se>", "mailto:info@exempel.se"),
        ("[texten][Namn]\n\n[namn]: pages/om", "pages/om"),
        ("[namn][]\n\n[namn]: <pages/om> 'Titel'", "pages/om"),
        ("[namn]\n\n[namn]:\n    pages/om", "pages/om"),
        ("[sida](pages/a\\_b)", "pages/a_b"),
        ("[sida](pages/&#97;)", "pages/a"),
    ],
)
def test_links_are_left_open(text: str, target: str) -> None:
    prose, problems = read(text)
    assert [link.target for link in prose.links] == [target]
    assert problems == ()
    assert f'href="{target.replace("&", "&amp;")}"' in html_of(text)


def test_links_know_their_place() -> None:
    text = (
        "Ett [a](pages/a).\n\n- två [bb](pages/b)\n  och ![bild](c.png)\n\n"
        "> <https://exempel.se>\n\n[dd]\n\n[dd]: pages/d\n"
    )
    links = read(text, line=11)[0].links
    assert [(link.target, link.place.line, link.place.column) for link in links] == [
        ("pages/a", 11, 9), ("pages/b", 13, 12), ("c.png", 14, 15), ("https://exempel.se", 16, 3), ("pages/d", 20, 7),
    ]  # fmt: skip
    assert [link.text for link in links] == ["a", "bb", "bild", "https://exempel.se", "dd"]
    assert [link.number for link in links] == [0, 1, 2, 3, 4]


def test_places_in_a_text_of_a_yaml_file() -> None:
    lines = "titel: Exempel\nsammanfattning: |\n  Ett stycke.\n\n  Se [spåret](job-tracks/x).\n"
    source = yaml_source(lines, ("sammanfattning",), Mark(2, 17, block=True))
    text = "Ett stycke.\n\nSe [spåret](job-tracks/x).\n"
    prose, _ = read_prose(text, source, ("sammanfattning",), top_heading=3)
    assert prose.links[0].place == Place("agreements/exempel.yaml", 5, 15)


def test_links_in_code_are_left_alone() -> None:
    text = "`[a](b)` och\n\n    [c](d) <https://exempel.se> # x\n"
    assert read(text)[0].links == ()
    assert "[a](b)" in html_of(text)
    assert "[c](d) &lt;https://exempel.se&gt; # x" in html_of(text)
    assert read(text)[1] == ()


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "java&#115;cript:alert(1)", "&#x6A;avascript&colon;alert(1)",
        "javascript&#58;alert(1)", "java&#10;script:alert(1)", "&#1;javascript:alert(1)", "java&Tab;script:alert(1)",
        "\\javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "C:\\avtal.pdf",
        "ftp://exempel.se",
        "//exempel.se/x", "/\\exempel.se", "https:exempel.se", "https://", "https:///x",
        "mailto:inget", "tel:ring", "pages/\u202eom", "blob:https://exempel.se",
        "javascript:alert(1)//https://exempel.se",
    ],
)  # fmt: skip
def test_links_that_may_not_be(target: str) -> None:
    text = f"Ett.\n\n[se detta](<{target}>)"
    prose, problems = read(text)
    assert [(problem.code, problem.place.line) for problem in problems] == [("forbidden-link", 3)]
    assert prose.html == "<p>Ett.</p>\n<p>se detta</p>"


@pytest.mark.parametrize("text", ["<javascript:alert(1)>", "<data:text/html,x>", "[a b][x]\n\n[x]: javascript:x"])
def test_other_ways_to_link_are_no_way_round(text: str) -> None:
    assert [code for code, _ in codes(text)] == ["forbidden-link"]
    assert "<a" not in html_of(text)


@pytest.mark.parametrize("text", ["klicka här", "Läs mer", "här", "**Läs mer** »", "click here", "Länk.", "läs mer…"])
def test_link_texts_that_say_nothing(text: str) -> None:
    assert codes(f"Ett.\n\n[{text}](pages/om)") == [("vague-link-text", 3)]


def test_what_a_link_says_is_told_at_its_text_and_not_at_its_address() -> None:
    _, found = read("Se [Om](pages/om), [läs mer](pages/om), [här\nnere](pages/om) och [här][x].\n\n[x]: pages/om\n")
    assert [(one.code, one.place.line, one.place.column) for one in found] == [
        ("vague-link-text", 1, 21),
        ("vague-link-text", 4, 6),
    ]


@pytest.mark.parametrize("text", ["Läs mer om modellen", "Härnösand", "länken till Åmål"])
def test_link_texts_that_say_something(text: str) -> None:
    assert codes(f"[{text}](pages/om)") == []


def test_a_link_needs_an_address() -> None:
    assert codes("a [underlaget]() b") == [("link-without-address", 1)]
    assert html_of("a [underlaget]( ) b") == "<p>a underlaget b</p>"


def test_a_link_needs_a_text() -> None:
    assert codes("a [](pages/om) b") == [("link-without-text", 1)]
    assert html_of("a [](pages/om) b") == "<p>a  b</p>"
    assert codes("[![En bild](b.png)](pages/om)") == []


def test_links_are_never_inside_links() -> None:
    html = html_of("[se <https://exempel.se> och [detta](pages/a)](pages/b)")
    assert html.count("<a ") == html.count("</a>") == 1


def test_images_are_the_records_own() -> None:
    assert html_of('![En "bild"](bild.png)') == '<p><img src="bild.png" alt="En &quot;bild&quot;" loading="lazy"/></p>'
    assert read("![En bild](bild.png)")[0].links[0].target == "bild.png"


@pytest.mark.parametrize(
    "target",
    [
        "https://exempel.se/a.png",
        "//exempel.se/a.png",
        "../a.png",
        "/a.png",
        "data:image/png;base64,x",
        "a.pdf",
        "#a.png",
    ],
)
def test_other_images_are_refused(target: str) -> None:
    assert codes(f"![En bild]({target})") == [("image-elsewhere", 1)]
    assert html_of(f"![En bild]({target})") == "<p>En bild</p>"


def test_an_image_needs_a_description() -> None:
    assert codes("Ett.\n\n![](bild.png)") == [("image-without-alt", 3)]
    assert codes("![ ][b]\n\n[b]: bild.png") == [("image-without-alt", 3)]


@pytest.mark.parametrize(
    ("target", "meant"),
    [
        ("job-tracks\\svets", "job-tracks/svets"),
        ("C:\\Users\\x\\avtal.pdf", "avtal.pdf"),
        ("file:///C:/x.pdf", "x.pdf"),
        ("javascript:x", None),
    ],
)
def test_a_path_of_another_computer_is_told_with_what_to_write(target: str, meant: str | None) -> None:
    (problem,) = read(f"[avtalet]({target})")[1]
    assert (problem.code, problem.value("suggestion")) == ("forbidden-link", meant)


@pytest.mark.parametrize(
    "text",
    ["[sidan](https://namn:ord@exempel.se/a)", "<https://namn:ord@exempel.se/a>", "https://namn:ord@exempel.se/a"],
)
def test_a_link_with_a_password_is_told_once_with_the_same_link_without_it(text: str) -> None:
    _, (found,) = read(f"Se {text} nu.")
    assert (found.code, found.value("suggestion")) == ("link-with-login", "https://exempel.se/a")
