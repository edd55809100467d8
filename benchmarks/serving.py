"""A static host on this machine: packs what can be packed, and sends the headers that the site asks for.

It does what Netlify, Cloudflare Pages and their like do with a folder: gzip, `_headers`, `404.html` for what is not
there. HTTP/1.1 with kept connections, as a browser meets them.
"""

from __future__ import annotations

import gzip
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from fnmatch import fnmatchcase
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

PACKED = {
    ".atom": "application/atom+xml",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".md": "text/markdown; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".xml": "application/xml",
}
"""What hosts pack on the way, and the type they send it as."""

LEVEL = 6
"""What nginx and most hosts use for what they pack while sending or once at publishing."""


@cache
def packed(file: Path) -> bytes:
    """The bytes of a file as they go over the line. The same bytes each time."""
    content = file.read_bytes()
    return gzip.compress(content, LEVEL, mtime=0) if file.suffix in PACKED else content


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a built site on a free port; gives its address, which ends in a slash.

    The page for addresses that lead nowhere has absolute links, for it is shown below any address. Here they lead to
    this host, so that the page is whole.
    """
    rules = _rules(folder / "_headers")
    server = _Server(("127.0.0.1", 0), partial(_Handler, folder=folder, rules=rules))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _rules(file: Path) -> list[tuple[str, dict[str, str]]]:
    """The rules of `_headers` (Netlify's form): a pattern of paths on a line of its own, its fields indented below."""
    rules: list[tuple[str, dict[str, str]]] = []
    for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
        if line.startswith("/"):
            rules.append((line.strip(), {}))
        elif line.strip():
            name, _, value = line.partition(":")
            rules[-1][1][name.strip()] = value.strip()
    return rules


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that closes a connection is no error."""


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: Any, folder: Path, rules: list[tuple[str, dict[str, str]]], **more: Any) -> None:
        self.rules = rules
        super().__init__(*arguments, directory=str(folder), **more)

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def _answer(self, *, with_body: bool) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir() and not self.path.partition("?")[0].endswith("/"):
            self.send_response(301)
            self.send_header("Location", self.path.partition("?")[0] + "/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        file = path if found else Path(self.directory) / "404.html"
        body, is_packed = self._body(file)
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", PACKED.get(file.suffix) or self.guess_type(str(file)))
        self.send_header("Content-Length", str(len(body)))
        if is_packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def _body(self, file: Path) -> tuple[bytes, bool]:
        wants = "gzip" in self.headers.get("Accept-Encoding", "")
        if file.name == "404.html" and file.exists():
            content = self._at_home(file.read_bytes())
            return (gzip.compress(content, LEVEL, mtime=0), True) if wants else (content, False)
        if not file.is_file():
            return b"", False
        return (packed(file), file.suffix in PACKED) if wants else (file.read_bytes(), False)

    def _at_home(self, content: bytes) -> bytes:
        """The page with its links to the published host led to this one."""
        home = re.search(rb'<link rel="canonical" href="(https?://[^/"]+)', content)
        return content.replace(home[1], f"http://{self.headers['Host']}".encode()) if home else content

    def end_headers(self) -> None:
        path = self.path.partition("?")[0]
        for pattern, fields in self.rules:
            if fnmatchcase(path, pattern):
                for name, value in fields.items():
                    self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002 - the library's name
        pass
