"""The architecture, kept by reading the syntax trees: layers, families, stems, line budget, names, calls."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "overens"

LAYERS: tuple[tuple[str, ...], ...] = (
    ("problem_texts",),
    ("problems", "subjects", "languages", "files", "workers", "cache", "pdf"),
    ("swedish",),
    ("sources",),
    ("register",),
    ("tested",),
    ("models", "texts", "config"),
    ("settings",),
    ("prose",),
    ("reading",),
    ("catalogue",),
    ("content",),
    ("vanished",),
    ("plan",),
    ("links",),
    ("open_data", "pictures"),
    ("pages",),
    ("kept", "passages"),
    ("planning",),
    ("search_index",),
    ("render", "assets", "exports", "offline"),
    ("workshop",),
    ("checks", "delivery"),
    ("finished", "styleguide"),
    ("places",),
    ("pipeline",),
    ("ahead",),
    ("scaffold", "reporting", "importers"),
    ("serve",),
    ("cli",),
)
"""From the bottom. A module imports from its own layer's unit and from layers before it."""

FAMILIES = {
    "checks": ("accessibility", "links", "markup", "privacy", "weight"),
    "exports": (
        "attachments",
        "calendars",
        "comparisons",
        "coverage",
        "feeds",
        "headers",
        "manifest",
        "redirects",
        "robots",
        "search_files",
        "sitemap",
    ),
}
"""Families whose members know nothing of each other; only `__init__` names them all."""

ONLY_IN = {
    "yaml": ("sources",),
    "markdown": ("prose",),
    "jinja2": ("render",),
    "markupsafe": ("render",),
    "click": ("cli",),
    "livereload": ("serve",),
    "pypdf": ("pdf",),
    "resvg_py": ("pictures",),
    "pyphen": ("render",),
    "icalendar": ("exports",),
}
"""Library -> the units that may import it."""

FORBIDDEN_NAMES = {"site", "html", "calendar", "types", "markdown", "utils", "helpers", "misc"}
"""Module names that shadow others or say nothing."""

LINE_BUDGET = 250

TOO_LONG: set[str] = set()
LAYER_EXCEPTIONS: set[tuple[str, str]] = set()
"""Exceptions may only shrink: one that is no longer needed fails the test."""


@cache
def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def unit_of(path: Path) -> str:
    inside = path.relative_to(PACKAGE).parts
    return inside[0].removesuffix(".py")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Every module that a file imports, with the line; imports for types alone do not count."""
    tree = tree_of(path)
    unread = {id(node) for guard in ast.walk(tree) if _is_type_checking(guard) for node in ast.walk(guard)}
    for node in ast.walk(tree):
        if id(node) in unread:
            continue
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.lineno
            if node.module == "overens":
                yield from (
                    (f"overens.{alias.name}", node.lineno) for alias in node.names if not alias.name.startswith("_")
                )


def _is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def layer_of(unit: str) -> int:
    return next(number for number, layer in enumerate(LAYERS) if unit in layer)


@pytest.mark.parametrize("unit", sorted({unit_of(path) for path in modules()} - {"__init__"}))
def test_every_unit_has_a_layer(unit: str) -> None:
    assert any(unit in layer for layer in LAYERS), f"{unit} stands in no layer"


def test_modules_import_only_from_below() -> None:
    wrong = set()
    for path in modules():
        unit = unit_of(path)
        if unit == "__init__":
            continue
        for name, _ in imports(path):
            parts = name.split(".")
            if parts[0] == "overens" and len(parts) > 1 and parts[1] != unit and layer_of(parts[1]) >= layer_of(unit):
                wrong.add((path.relative_to(ROOT).as_posix(), name))
    assert wrong == LAYER_EXCEPTIONS


def test_libraries_stay_where_they_belong() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in modules()
        for name, line in imports(path)
        if (library := name.split(".")[0]) in ONLY_IN and unit_of(path) not in ONLY_IN[library]
    ]
    assert wrong == []


@pytest.mark.parametrize("family", FAMILIES)
def test_members_of_a_family_do_not_import_each_other(family: str) -> None:
    members = FAMILIES[family]
    wrong = [
        f"{member} imports {name}"
        for member in members
        for path in (*(PACKAGE / family).glob(f"{member}.py"), *(PACKAGE / family / member).glob("*.py"))
        for name, _ in imports(path)
        if name.startswith(f"overens.{family}.") and name.split(".")[2] in set(members) - {member}
    ]
    assert wrong == []


def test_page_types_do_not_import_each_other() -> None:
    from overens.pages import MODULES

    members = {module.__name__ for module in MODULES}
    wrong = [
        f"{path.stem} imports {name}"
        for path in sorted((PACKAGE / "pages").glob("*.py"))
        if path.stem != "__init__"
        for name, _ in imports(path)
        if name in members
    ]
    assert wrong == []


def test_page_types_share_their_stem_with_template_and_test() -> None:
    from overens.pages import PAGE_TYPES

    missing = [
        str(path.relative_to(ROOT))
        for name in PAGE_TYPES
        for path in (ROOT / f"templates/pages/{name}.html", ROOT / f"tests/pages/test_{name}.py")
        if not path.exists()
    ]
    assert missing == []


def test_modules_are_short_enough_to_read() -> None:
    long = {
        path.relative_to(ROOT).as_posix()
        for path in modules()
        if len(path.read_text(encoding="utf-8").splitlines()) > LINE_BUDGET
    }
    assert long == TOO_LONG


def test_module_names_say_something_and_shadow_nothing() -> None:
    assert [str(path) for path in modules() if path.stem in FORBIDDEN_NAMES] == []


def test_the_clock_and_the_environment_enter_at_the_edge() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno} {name}"
        for path in modules()
        if unit_of(path) != "cli"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute)
        and (name := ast.unparse(node))
        in ("date.today", "datetime.now", "datetime.today", "os.environ", "os.getenv", "time.time")
    ]
    assert wrong == []


def test_nothing_prints_but_reporting() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in modules()
        if unit_of(path) != "reporting"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert wrong == []


def test_yaml_is_never_loaded_by_its_own_rules() -> None:
    found = [str(path) for path in modules() if "safe_load" in path.read_text(encoding="utf-8")]
    assert found == []
