"""The real site in a real browser: built once, served with the strict policy, with everything that goes wrong noted.

`site` is a `Served`: `url`, `folder`; `serve` serves a folder under other conditions. `visit` opens a page of the site
and gives back the page with its `notes`: console errors, violations of the policy, requests to other hosts.
"""

from __future__ import annotations

import gzip
import importlib.util
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from benchmarks.browser import ARGUMENTS, chromium
from overens.config import read_config
from overens.pipeline import prepare, render_site
from overens.render.renderer import SECURITY_POLICY
from overens.settings import Clock, Settings

sync_api = pytest.importorskip("playwright.sync_api")

ROOT = Path(__file__).resolve().parents[2]
AS_OF = date(2026, 1, 1)
PACKED = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".ics", ".webmanifest")


@dataclass(slots=True)
class Served:
    """A folder that is served. `sent` are the requests: path and bytes of the body, as packed on the way."""

    url: str
    folder: Path
    sent: list[tuple[str, int]] = field(default_factory=list)


@dataclass(slots=True)
class Notes:
    """What went wrong on a page, and what it asked for."""

    errors: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)


class _Handler(SimpleHTTPRequestHandler):
    """Static files below an optional path, packed as a web server would, with the policy in the header."""

    def __init__(self, *arguments: Any, served: Served, policy: str, below: str, **more: Any) -> None:
        self.served, self.policy, self.below = served, policy, below
        super().__init__(*arguments, directory=str(served.folder), **more)

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not self.path.startswith(self.below) or not path.is_file():
            self.send_error(404)
            return
        body = path.read_bytes()
        packed = path.suffix in PACKED and "gzip" in self.headers.get("Accept-Encoding", "")
        body = gzip.compress(body, 6) if packed else body
        self.served.sent.append((self.path, len(body)))
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(body)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.removeprefix(self.below))

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", self.policy)
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002 - the library's name
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that closes a connection is no error."""


@contextmanager
def served_folder(folder: Path, policy: str = SECURITY_POLICY, below: str = "/") -> Iterator[Served]:
    """Serve a folder on a free port of this machine, below a path of it."""
    served = Served("", folder)
    server = _Server(("127.0.0.1", 0), partial(_Handler, served=served, policy=policy, below=below))
    served.url = f"http://127.0.0.1:{server.server_port}{below}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """What the project's own site is built from."""
    config = read_config(ROOT / "config.yaml")[0]
    assert config is not None
    folder = tmp_path_factory.mktemp("webbplats")
    return Settings(config, ROOT / "content", ROOT / "templates", folder, AS_OF, jobs=2)


@pytest.fixture(scope="session")
def site_folder(settings: Settings) -> Path:
    """The project's own site, built once; `OVERENS_BUILT_SITE` names one that is built already."""
    ready = os.environ.get("OVERENS_BUILT_SITE")
    if ready:
        return Path(ready)
    files, problems = render_site(settings)
    assert files, [one for one in problems if one.severity == "error"]
    for path, content in files.items():
        file = settings.output / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return settings.output


@pytest.fixture(scope="session")
def example_pages(settings: Settings, site_folder: Path) -> dict[str, str]:
    """The address of the longest page of every page type: the one that shows most."""
    found: dict[str, tuple[int, str]] = {}
    for route in prepare(settings, Clock()).plan.routes:
        file = site_folder / route.file
        if file.exists():
            found[route.page_type] = max(found.get(route.page_type, (0, "")), (file.stat().st_size, route.address))
    return {page_type: address for page_type, (_, address) in found.items()}


@pytest.fixture(scope="session")
def site(site_folder: Path) -> Iterator[Served]:
    with served_folder(site_folder) as served:
        yield served


@pytest.fixture(scope="session")
def site_url(site: Served) -> str:
    return site.url


@pytest.fixture(scope="session")
def searching() -> Any:
    """The module beside this one that knows how to use the search page."""
    return _beside("searching")


@pytest.fixture(scope="session")
def looking() -> Any:
    """The module beside this one that knows what to ask of a page."""
    return _beside("looking")


def _beside(name: str) -> Any:
    told = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert told is not None
    assert told.loader is not None
    module = importlib.util.module_from_spec(told)
    told.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def serve() -> Callable[..., Any]:
    return served_folder


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Debian's Chromium."""
    program = chromium()
    if program is None:
        pytest.skip("no Chromium is installed")
    with sync_api.sync_playwright() as play:
        opened = play.chromium.launch(executable_path=program, headless=True, args=ARGUMENTS)
        yield opened
        opened.close()


def noting(page: Any, own: str) -> Notes:
    """Begin to note what goes wrong on a page; all that is not below `own` is foreign."""
    notes = Notes()

    def said(message: Any) -> None:
        if message.type == "error":
            kind = notes.violations if "Content Security Policy" in message.text else notes.errors
            kind.append(message.text)

    def asked(request: Any) -> None:
        notes.requests.append(request.url)
        if not request.url.startswith((own, "data:", "about:")):
            notes.foreign.append(request.url)

    page.on("console", said)
    page.on("pageerror", lambda error: notes.errors.append(str(error)))
    page.on("request", asked)
    return notes


@pytest.fixture
def visit(browser: Any, site_url: str) -> Iterator[Callable[..., Any]]:
    """`visit(address, base=…, **context)` opens a page in a context of its own and returns it; `page.notes` tells."""
    contexts = []

    def opened(address: str, base: str = site_url, **options: Any) -> Any:
        context = browser.new_context(**{"locale": "sv-SE", "viewport": {"width": 1280, "height": 900}, **options})
        contexts.append(context)
        page = context.new_page()
        page.notes = noting(page, base)
        page.goto(base + address.lstrip("/"))
        return page

    yield opened
    for context in contexts:
        context.close()
