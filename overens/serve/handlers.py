"""What the preview answers: files of the site, the latest report, livereload's own addresses."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import livereload
from livereload.handlers import LiveReloadHandler
from tornado import web
from tornado.httputil import HTTPHeaders

from overens.serve.notes import BANNER, NOTES, STYLE, missing_page, report_page, waiting_page, words

HEAD_END = b"</head>"
SCRIPT = b'<script defer="defer" src="/livereload.js"></script>'
LIBRARY = Path(livereload.__file__).parent / "vendors" / "livereload.js"

# Windows takes these from its registry, where other programs may have put something else.
for ending, kind in (
    (".js", "text/javascript"),
    (".css", "text/css"),
    (".svg", "image/svg+xml"),
    (".xml", "application/xml"),
    (".json", "application/json"),
    (".ics", "text/calendar"),
):
    mimetypes.add_type(kind, ending)


@dataclass(slots=True)
class State:
    """What the handlers need to know now. `address` is the site's own, which 404.html uses.

    `ahead` are pages that are newer than the site on disk, by their path in it.
    """

    site: Path
    address: str
    language: str
    failed: bool = False
    report: str = ""
    ahead: Mapping[str, bytes] = field(default_factory=dict)
    headers: dict[str, str] = field(
        default_factory=lambda: {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
    )


class Reload(LiveReloadHandler):  # type: ignore[misc]  # livereload carries no types
    """The socket that tells pages to reload themselves."""

    def check_origin(self, origin: str) -> bool:
        """Only pages of this preview may listen; livereload lets any page of the web."""
        return bool(origin.removeprefix("http://") == self.request.headers.get("Host"))


class Notes(web.RequestHandler):
    """The preview's own addresses."""

    def initialize(self, state: State) -> None:
        """Keep the state."""
        self.state = state

    def get(self, name: str) -> None:
        """Answer with a page, a style, a script or the status."""
        state = self.state
        for header, value in state.headers.items():
            self.set_header(header, value)
        if name == "style.css":
            self.set_header("Content-Type", "text/css; charset=utf-8")
            self.write(STYLE)
        elif name == "status.json":
            said = words(state.language)
            self.write({"failed": state.failed, "banner": said["banner"], "link": said["link"]})
        elif name == "livereload.js":
            self.set_header("Content-Type", "text/javascript; charset=utf-8")
            self.write(LIBRARY.read_bytes() + BANNER.encode())
        else:
            self.write(report_page(state.report, state.failed, state.language))


class SiteFiles(web.StaticFileHandler):
    """The files of the finished site, always as they are now."""

    def initialize(self, state: State) -> None:  # type: ignore[override]
        """Keep the state."""
        super().initialize(str(state.site), "index.html")
        self.state = state

    async def get(self, path: str, include_body: bool = True) -> None:
        """Answer with a file; while there has been no site to show, with the report or with why to wait."""
        state = self.state
        if not (state.site / "index.html").is_file() and (state.failed or not state.report):
            self.set_status(500 if state.failed else 503)
            page = report_page(state.report, True, state.language) if state.failed else waiting_page(state.language)
            await self.finish(page)
            return
        ahead = self.state.ahead.get(path if path and not path.endswith("/") else f"{path}index.html")
        if ahead is None:
            await super().get(path, include_body)
            return
        self.set_extra_headers(path)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        await self.finish(ahead if include_body else None)

    def set_extra_headers(self, path: str) -> None:  # noqa: ARG002 - tornado's signature
        """Let the browser keep nothing."""
        for header, value in self.state.headers.items():
            self.set_header(header, value)

    def compute_etag(self) -> str | None:
        """None: tornado would keep the first one for ever."""
        return None

    def should_return_304(self) -> bool:
        """Never: what has been changed must be seen."""
        return False

    def get_content_type(self) -> str:
        """The kind of the file; text is UTF-8, which tornado leaves unsaid."""
        kind = super().get_content_type()
        return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind

    def write_error(self, status_code: int, **details: Any) -> None:
        """The site's own error page, as a visitor sees it."""
        if status_code != 404:
            super().write_error(status_code, **details)
            return
        own = self.state.site / "404.html"
        self.set_header("Content-Type", "text/html; charset=utf-8")
        if own.is_file():
            # The one page that uses the site's public address, since it is shown at any depth.
            self.finish(own.read_text(encoding="utf-8").replace(f'"{self.state.address}/', '"/'))
        else:
            self.finish(missing_page(self.state.language))


class ScriptAdded(web.OutputTransform):
    """Gives every page of the site the preview's script, as it is shown: what is on disk stays fit to publish.

    livereload's own would put the script itself into the page, which a Content-Security-Policy stops.
    """

    def transform_first_chunk(
        self, status_code: int, headers: HTTPHeaders, chunk: bytes, finishing: bool
    ) -> tuple[int, HTTPHeaders, bytes]:
        """Add a reference at the end of the head, which lies in the first chunk."""
        if "html" in headers.get("Content-Type", "") and HEAD_END in chunk and SCRIPT not in chunk:
            chunk = chunk.replace(HEAD_END, SCRIPT + HEAD_END, 1)
            if "Content-Length" in headers:
                headers["Content-Length"] = str(int(headers["Content-Length"]) + len(SCRIPT))
        return super().transform_first_chunk(status_code, headers, chunk, finishing)


def application(state: State) -> web.Application:
    """All addresses of the preview."""
    own = {"state": state}
    return web.Application(
        [
            (r"/livereload", Reload),
            (r"/(livereload\.js)", Notes, own),
            (rf"{NOTES}(.*)", Notes, own),
            (r"/(.*)", SiteFiles, own),
        ],
        transforms=[ScriptAdded],
        log_function=lambda _: None,
    )
