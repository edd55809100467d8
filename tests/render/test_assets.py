"""The style sheet and the files beside the pages."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from overens.assets import REVIEW, minified, page_sheets, read_assets, style_parts
from overens.pages import PAGE_TYPES
from overens.problems import SetupError

TEMPLATES = Path(__file__).parents[2] / "templates"


def folder(tmp_path: Path) -> Path:
    for name in ("styles", "components/b", "components/a", "pages", "static", "scripts"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("tokens", "base", "layout", "print"):
        (tmp_path / f"styles/{name}.css").write_text(f".{name} {{ color: red; }}\n", encoding="utf-8")
    (tmp_path / "components/b/b.css").write_text(".b { color: red }", encoding="utf-8")
    (tmp_path / "components/a/a.css").write_text(".a { color: red }", encoding="utf-8")
    (tmp_path / "pages/start.css").write_text(".start { color: red }", encoding="utf-8")
    (tmp_path / "static/favicon.svg").write_bytes(b"<svg/>")
    (tmp_path / "scripts/search.js").write_text("1", encoding="utf-8")
    return tmp_path


def test_parts_come_in_the_stated_order(tmp_path: Path) -> None:
    assets = read_assets(folder(tmp_path))
    names = re.findall(r"\.(\w+)\{", assets.files[assets.css].decode())
    assert names == ["tokens", "base", "layout", "a", "b", "print"]


def test_what_one_page_type_needs_is_a_sheet_of_its_own(tmp_path: Path) -> None:
    assets = read_assets(folder(tmp_path))
    assert list(assets.styles) == ["start"]
    assert re.fullmatch(r"assets/start-[0-9a-f]{12}\.css", assets.styles["start"])
    assert assets.files[assets.styles["start"]] == b".start{color:red}"


def test_name_follows_from_the_content(tmp_path: Path) -> None:
    templates = folder(tmp_path)
    first, again = read_assets(templates), read_assets(templates)
    assert first == again
    (templates / "components/a/a.css").write_text(".a { color: blue }", encoding="utf-8")
    assert read_assets(templates).css != first.css
    assert re.fullmatch(r"assets/overens-[0-9a-f]{12}\.css", first.css)


def test_scripts_and_static_files_come_along(tmp_path: Path) -> None:
    assets = read_assets(folder(tmp_path))
    assert assets.files[assets.scripts["search"]].strip() == b"1"
    assert assets.files["favicon.svg"] == b"<svg/>"


def test_missing_part_is_a_set_up_error(tmp_path: Path) -> None:
    templates = folder(tmp_path)
    (templates / "styles/print.css").unlink()
    with pytest.raises(SetupError, match=r"print\.css"):
        read_assets(templates)


@pytest.mark.parametrize(
    ("written", "small"),
    [
        ("a { color : red ; }\n/* it's b */ b { }", "a{color :red}b{}"),
        (".a > .b + .c { width: calc(1px + 2px - (3px * 2)) }", ".a>.b + .c{width:calc(1px + 2px - (3px * 2))}"),
        ('a::before { content: "a  /* b */ \' ;}" }', 'a::before{content:"a  /* b */ \' ;}"}'),
        (r"""a { b: "\" }  " ; c: '\2192' }""", r"""a{b:"\" }  ";c:'\2192'}"""),
        ("@media screen and (min-width: 1rem) { a { b: c } }", "@media screen and (min-width:1rem){a{b:c}}"),
        ("@container (min-width: 1rem) { a :is(b, c) { --x: 0 } }", "@container (min-width:1rem){a :is(b,c){--x:0}}"),
        ("a { margin: -1px -2px; margin: calc(-1 * var(--a)) }", "a{margin:-1px -2px;margin:calc(-1 * var(--a))}"),
        ("a/* b */ .c, d ~ e { }", "a .c,d ~ e{}"),
    ],
)
def test_smaller_but_the_same_rules(written: str, small: str) -> None:
    assert minified(written) == small


def test_style_sheet_keeps_its_budget_and_asks_nobody() -> None:
    assets = read_assets(TEMPLATES)
    css = assets.files[assets.css]
    # As servers pack it while sending. What a page type needs beside it is weighed with its page (test_budgets).
    assert len(gzip.compress(css, 6)) <= 10 * 1024
    assert b"url(" not in css
    assert b"@import" not in css


def test_every_part_is_in_the_style_sheet() -> None:
    sheets = {part for parts in page_sheets(TEMPLATES).values() for part in parts}
    apart = set((TEMPLATES / "static").rglob("*.css"))  # of files that are no pages: a feed opened in a browser
    assert set(TEMPLATES.rglob("*.css")) - apart == {*style_parts(TEMPLATES), *sheets}


def test_a_component_that_is_only_somewhere_is_in_the_sheets_there(tmp_path: Path) -> None:
    templates = folder(tmp_path)
    (templates / "components/a/a.css").write_text("/* Only on: start, other */\n.a { color: blue }", encoding="utf-8")
    assets = read_assets(templates)
    assert b".a{" not in assets.files[assets.css]
    found = {page_type: assets.files[path] for page_type, path in assets.styles.items()}
    alone = b".a{color:blue}"
    assert found == {"other": alone, "start": alone + b".start{color:red}", REVIEW: alone}


def test_components_are_only_where_they_say() -> None:
    for page_type, parts in page_sheets(TEMPLATES).items():
        for part in parts:
            if part.parent.parent.name == "components" and page_type != REVIEW:
                used = f"components/{part.parent.name}/{part.stem}.html"
                assert used in (TEMPLATES / f"pages/{page_type}.html").read_text(encoding="utf-8"), page_type
    everywhere = [file for file in TEMPLATES.rglob("*.html") if file.parent != TEMPLATES / "pages"]
    for part in page_sheets(TEMPLATES)[REVIEW]:
        used = f'"components/{part.parent.name}/{part.stem}.html"'
        assert not [file for file in everywhere if used in file.read_text(encoding="utf-8")], used
        pages = {file.stem for file in TEMPLATES.glob("pages/*.html") if used in file.read_text(encoding="utf-8")}
        assert pages == {one for one, parts in page_sheets(TEMPLATES).items() if part in parts} - {REVIEW}


def test_the_sheet_of_a_page_type_has_its_name() -> None:
    assert set(read_assets(TEMPLATES).styles) <= {*PAGE_TYPES, REVIEW}


def test_icons_are_there() -> None:
    assert {"favicon.svg", "favicon.ico", "apple-touch-icon.png"} <= set(read_assets(TEMPLATES).files)


@pytest.mark.parametrize("sheet", sorted(TEMPLATES.glob("pages/*.css")), ids=lambda sheet: sheet.stem)
def test_the_sheet_of_a_page_type_styles_nothing_of_others(sheet: Path) -> None:
    others = "\n".join(
        file.read_text(encoding="utf-8") for file in TEMPLATES.rglob("*.html") if file != sheet.with_suffix(".html")
    )
    css = re.sub(r"/\*.*?\*/|@[^{]*\{|\{[^{}]*\}", "{}", sheet.read_text(encoding="utf-8"), flags=re.DOTALL)
    for selector in filter(str.strip, re.split(r"[{}]|,(?![^(]*\))", css)):
        own = [
            name
            for name in re.findall(r"\.([a-z][\w-]*)", selector)
            if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", others)
        ]
        assert own, f"{selector.strip()} concerns other pages, too: it belongs to a component"
