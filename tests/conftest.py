from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest

from overens.config import read_config
from overens.files import FileSet
from overens.pipeline import Settings, render_site
from overens.problems import Problem

ROOT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-broken",
        action="store_true",
        help="write what is reported now into tests/broken/*.txt, to be read through before it is committed",
    )


@dataclass(frozen=True)
class BuiltSite:
    """A whole small site, built from texts without touching the disk but for its content."""

    files: FileSet
    problems: tuple[Problem, ...]

    def page(self, address: str) -> Element:
        """The page at an address, as the tree that every page also is."""
        file = address.lstrip("/") + ("" if address.endswith(".html") else "index.html")
        return fromstring(self.files[file].decode().replace("<!DOCTYPE html>", "", 1))

    def text(self, address: str) -> str:
        """What a reader reads in the main part of the page, its white space folded."""
        main = self.page(address).find(".//main")
        assert main is not None
        return " ".join("".join(main.itertext()).split())

    def links(self, address: str) -> dict[str, str]:
        """Text -> address of every link in the main part of the page."""
        main = self.page(address).find(".//main")
        assert main is not None
        return {" ".join("".join(link.itertext()).split()): link.get("href", "") for link in main.iter("a")}

    @property
    def codes(self) -> list[tuple[str, str, int]]:
        """Code, file and line of every problem."""
        return [(one.code, one.place.path, one.place.line) for one in self.problems]


Build = Callable[..., BuiltSite]


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """Build a site from `{path below content: text}`; keyword arguments are settings (`as_of`, `drafts` …)."""

    def built(files: dict[str, str], **said: object) -> BuiltSite:
        content = tmp_path / "content"
        for path, text in files.items():
            file = content / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        config, _, problems = read_config(ROOT / "config.yaml")
        assert config is not None, problems
        values = {"as_of": date(2026, 11, 21), "search": False, **said}
        settings = Settings(config, content, ROOT / "templates", tmp_path / "site", **values)  # type: ignore[arg-type]
        return BuiltSite(*render_site(settings))

    return built
