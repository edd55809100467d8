from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import get_args
from xml.etree.ElementTree import Element, fromstring

import pytest

from overens.config import read_config
from overens.exports import Exported
from overens.files import FileSet
from overens.finished import Desk, desk_of, make_page
from overens.languages import SWEDISH
from overens.open_data import OpenData
from overens.passages import swedish_texts
from overens.pipeline import Prepared, Settings, prepare, render_site
from overens.problem_texts import KINDS
from overens.problems import Problem
from overens.prose import Terms
from overens.settings import Clock
from overens.tested import FILE, Trials, Tried, written

ROOT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-broken",
        action="store_true",
        help="write what is reported now into tests/broken/*.txt, to be read through before it is committed",
    )
    parser.addoption(
        "--record-accessibility",
        action="store_true",
        help="write what the tests of accessibility find into tillganglighet.yaml, for the accessibility statement",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # Last, for the driver of the browser leaves an event loop and a thread in the process: beside them neither the
    # preview's own loop nor forked workers can be tested.
    items.sort(key=lambda item: "browser" in item.path.parts)


@dataclass(frozen=True)
class BuiltSite:
    """A small site, made from texts. A page is made when a test asks for it; `files` is the whole site."""

    settings: Settings

    @cached_property
    def prepared(self) -> Prepared:
        """The content, read, linked and planned."""
        return prepare(self.settings, Clock())

    @cached_property
    def _whole(self) -> tuple[FileSet, tuple[Problem, ...]]:
        return render_site(self.settings)

    @property
    def files(self) -> FileSet:
        """The whole site, every page and every file beside them."""
        return self._whole[0]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that is wrong with the content and with the site made of it."""
        return self._whole[1]

    @property
    def exported(self) -> Exported:
        """What the exports are made from, but for the pages: those are most of what a small site costs."""
        desk = self._desk
        assert [one for one in self.prepared.problems if one.severity == "error"] == []
        return Exported((), desk.plan, desk.catalogue, desk.config, desk.texts)

    @property
    def codes(self) -> list[tuple[str, str, int]]:
        """Code, file and line of every problem."""
        return [(one.code, one.place.path, one.place.line) for one in self.problems]

    @property
    def addresses(self) -> list[str]:
        """Every address of the plan."""
        return list(self.prepared.plan.by_address)

    def source(self, address: str) -> str:
        """The page at an address, without its soft hyphens; no page may have a fault that the build would tell of."""
        return self.written(address).replace("\u00ad", "")

    def written(self, address: str) -> str:
        """The page at an address as it is written."""
        errors = [one for one in self.prepared.problems if one.severity == "error"]
        assert errors == []
        made = make_page(self._desk, self.prepared.plan.by_address[address])
        assert [fault for fault in made.facts.faults if KINDS[fault.code].severity == "error"] == []
        return made.content.decode()

    def search_words(self, address: str) -> tuple[str, ...]:
        """The words that the page at an address is found by, though it may not hold them."""
        search = make_page(self._desk, self.prepared.plan.by_address[address]).search
        return search.words if search else ()

    @cached_property
    def _desk(self) -> Desk:
        # Templates are read once for all tests: they are most of what a small site costs.
        content, plan = self.prepared.content, self.prepared.plan
        shared, config = _shared_desk(self), self.settings.config
        texts = {
            one: words if one in SWEDISH else replace(words, swedish=swedish_texts(content.catalogue, config, words))
            for one, words in shared.texts.items()
        }
        data = OpenData(content.catalogue, plan, config, texts["sv"])
        said = {"config": config, "open_data": data, "tested": self.settings.tested, "texts": texts}
        said["terms"] = Terms.of(content.catalogue.vocabularies)
        return replace(shared, catalogue=content.catalogue, plan=plan, **said)

    def page(self, address: str) -> Element:
        """The page at an address, as the tree that every page also is."""
        return fromstring(self.source(address).replace("<!DOCTYPE html>", "", 1))

    def main(self, address: str) -> Element:
        """The main part of the page."""
        main = self.page(address).find(".//main")
        assert main is not None
        return main

    def text(self, address: str) -> str:
        """What a reader reads in the main part of the page, its white space folded."""
        return words(self.main(address))

    def links(self, address: str) -> dict[str, str]:
        """Text -> address of every link in the main part of the page."""
        return {words(link): link.get("href", "") for link in self.main(address).iter("a")}

    def headings(self, address: str) -> list[str]:
        """The headings of the main part in the order of reading."""
        return [words(one) for one in self.main(address).iter() if one.tag in ("h1", "h2", "h3", "h4")]


def words(element: Element) -> str:
    """The text of an element, its white space folded."""
    return " ".join("".join(element.itertext()).split())


_desks: dict[tuple[Path, bool, tuple[str, ...]], Desk] = {}


def _shared_desk(site: BuiltSite) -> Desk:
    key = (site.settings.templates, site.settings.preview, site.settings.config.languages)
    if key not in _desks:
        _desks[key] = desk_of(site.settings, site.prepared.content, site.prepared.plan, site.prepared.workshop)
    return _desks[key]


@cache
def project_config():
    config, _, problems = read_config(ROOT / "config.yaml")
    assert config is not None, problems
    return config


@dataclass
class Recorder:
    """What the tests of accessibility find. Trials of one name are added up."""

    trials: dict[str, tuple[int, int]] = field(default_factory=dict)
    pages: dict[str, tuple[str, int]] = field(default_factory=dict)
    tools: dict[str, str] = field(default_factory=dict)

    def add(self, trial: str, pages: int, faults: int) -> None:
        """A trial of so many pages found so many faults."""
        before = self.trials.get(trial, (0, 0))
        self.trials[trial] = (before[0] + pages, before[1] + faults)

    def tried(self, day: date) -> Tried:
        """All of it, in the order in which it is told."""
        return Tried.model_validate(
            {
                "datum": day,
                "verktyg": [{"namn": name, "version": self.tools[name]} for name in sorted(self.tools)],
                "prov": [
                    {"prov": trial, "sidor": self.trials[trial][0], "fel": self.trials[trial][1]}
                    for trial in get_args(Trials)
                    if trial in self.trials
                ],
                "sidtyper": [
                    {"sidtyp": page_type, "sida": address, "fel": faults}
                    for page_type, (address, faults) in self.pages.items()
                ],
            }
        )


_recorder = Recorder()


@pytest.fixture(scope="session")
def recorder() -> Recorder:
    return _recorder


def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.config.getoption("--record-accessibility"):
        (ROOT / FILE).write_text(written(_recorder.tried(date.today())), encoding="utf-8")  # noqa: DTZ011 - the tester's day


Build = Callable[..., BuiltSite]


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """Build a site from `{path below content: text}`; keyword arguments are settings (`as_of`, `drafts` …)."""

    def built(files: dict[str, str | bytes], **said: object) -> BuiltSite:
        content = tmp_path / "content"
        content.mkdir(exist_ok=True)
        for path, text in files.items():
            file = content / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text if isinstance(text, bytes) else text.encode())
        values = {"config": project_config(), "as_of": date(2026, 11, 21), "search": False, **said}
        return BuiltSite(Settings(content=content, templates=ROOT / "templates", output=tmp_path / "site", **values))  # type: ignore[arg-type]

    return built


@pytest.fixture(scope="session")
def project() -> BuiltSite:
    """The project's own content, on a day that does not move."""
    places = (ROOT / "content", ROOT / "templates", ROOT / "nowhere")
    return BuiltSite(Settings(project_config(), *places, date(2026, 11, 21), jobs=2, search=False))
