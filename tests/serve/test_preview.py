"""The preview runs for real, in a process of its own, with a build that copies a text into a page."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

SERVER = """
import signal
import sys
import time
from pathlib import Path
from overens.serve import Attempt, Preview, serve

# Tests that run in the background inherit that Ctrl-C is ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)

content, site = Path(sys.argv[1]), Path(sys.argv[2])

def build(show):
    text = (content / "text.txt").read_text(encoding="utf-8")
    if "bråttom" in text:
        show({"om/index.html": b"<html><head></head>" + text.encode() + b"</html>"})
        while (content / "text.txt").read_text(encoding="utf-8") == text:
            time.sleep(0.05)
    while "vänta" in text:
        time.sleep(0.05)
        text = (content / "text.txt").read_text(encoding="utf-8")
    if "fel" in text:
        return Attempt(True, "1 fel: <" + text + ">")
    site.mkdir(exist_ok=True)
    (site / "om").mkdir(exist_ok=True)
    for name in ("index.html", "om/index.html"):
        (site / "new").write_text(text, encoding="utf-8")
        (site / "new").replace(site / name)  # as a real build does: nobody reads half a page
    (site / "404.html").write_text('saknas <link href="https://exempel.example/a.css"/>', encoding="utf-8")
    return Attempt(False, "Inga fel.")

def started(address):
    print(address, flush=True)

watched = [content], [content.parent / "config.yaml"]
serve(Preview(build, site, "https://exempel.example", "sv", *watched, started), int(sys.argv[3]))
"""


class Running:
    def __init__(self, folder: Path, text: str, port: int = 0) -> None:
        self.content, self.site = folder / "innehåll och mer", folder / "site"
        self.content.mkdir()
        self.config = folder / "config.yaml"
        self.config.write_text("a: 1", encoding="utf-8")
        self.write(text)
        self.process = subprocess.Popen(
            [sys.executable, "-c", SERVER, str(self.content), str(self.site), str(port)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        )
        assert self.process.stdout
        # The address is told after the first build; with a port of its own it is known before.
        self.address = f"http://127.0.0.1:{port}/" if port else self.process.stdout.readline().strip()

    def write(self, text: str) -> None:
        (self.content / "text.txt").write_text(text, encoding="utf-8")

    def get(self, path: str) -> tuple[int, str, dict[str, str]]:
        try:
            with urllib.request.urlopen(self.address.rstrip("/") + path) as answer:
                return answer.status, answer.read().decode(), dict(answer.headers)
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode(), dict(error.headers)
        except urllib.error.URLError as error:
            return 0, str(error), {}

    def until(self, path: str, wanted: str) -> str:
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            text = self.get(path)[1]
            if wanted in text:
                return text
            time.sleep(0.05)
        raise AssertionError(f"{wanted!r} never came; last: {text!r}")


@pytest.fixture
def start(tmp_path: Path) -> Iterator[object]:
    running: list[Running] = []

    def begin(text: str, port: int = 0) -> Running:
        running.append(Running(tmp_path, text, port))
        return running[-1]

    yield begin
    for one in running:
        one.process.kill()
        one.process.communicate()


def test_pages_are_shown_as_they_are_now(start) -> None:  # type: ignore[no-untyped-def]
    server = start("<p>Åmål</p>")
    status, text, headers = server.get("/om/")
    assert (status, text) == (200, "<p>Åmål</p>")
    assert headers["Cache-Control"] == "no-store"
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert server.get("/om")[1] == "<p>Åmål</p>"  # sent on to /om/
    server.write("<p>Säffle</p>")
    assert server.until("/om/", "Säffle")


def test_while_the_first_build_goes_on_it_says_so_and_then_shows_the_page(start) -> None:  # type: ignore[no-untyped-def]
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = start("vänta", port)
    page = server.until("/om/", "Webbplatsen byggs")
    assert "/livereload.js" in page, "it is told when the page is there"
    assert server.get("/om/")[0] == 503
    server.write("klart")
    assert server.until("/om/", "klart")


def test_feeds_and_calendars_are_told_apart_from_pages(start) -> None:  # type: ignore[no-untyped-def]
    server = start("x")
    calendar = "text/calendar; charset=utf-8"
    types = {"flode.xml": "application/xml", "flode.json": "application/json", "dag.ics": calendar}
    for name, kind in types.items():
        (server.site / name).write_text("å", encoding="utf-8")
        assert server.get(f"/{name}")[2]["Content-Type"] == kind


def test_nobody_else_can_reach_it(start) -> None:  # type: ignore[no-untyped-def]
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", start("x").address)


def test_a_missing_page_shows_the_sites_own_with_addresses_of_the_preview(start) -> None:  # type: ignore[no-untyped-def]
    status, text, _ = start("x").get("/finns/inte/")
    assert status == 404
    assert text == 'saknas <link href="/a.css"/>'


def test_nothing_outside_the_site_is_shown(start) -> None:  # type: ignore[no-untyped-def]
    assert start("x").get("/..%2fconfig.yaml")[0] in {403, 404}


def test_a_failed_build_keeps_the_last_good_page_and_shows_the_report(start) -> None:  # type: ignore[no-untyped-def]
    server = start("bra")
    server.write("fel & brister")
    report = server.until("/_overens/", "1 fel")
    assert "&lt;fel &amp; brister&gt;" in report
    assert server.get("/")[1] == "bra"
    status = json.loads(server.get("/_overens/status.json")[1])
    assert status["failed"] is True
    assert "kunde inte byggas" in status["banner"]
    server.write("bra igen")
    server.until("/", "bra igen")
    assert json.loads(server.get("/_overens/status.json")[1])["failed"] is False


def test_a_first_build_that_fails_shows_the_report_everywhere(start) -> None:  # type: ignore[no-untyped-def]
    server = start("fel från början")
    status, text, _ = server.get("/om/")
    assert status == 500
    assert "fel från början" in text
    assert 'src="/livereload.js"' in text
    server.write("bra")
    server.until("/om/", "bra")


def test_the_script_is_a_file_that_pages_refer_to_only_while_they_are_shown(start) -> None:  # type: ignore[no-untyped-def]
    page = "<html><head><title>Å</title></head><body>" + "<p>Åmål</p>" * 20_000 + "</body></html>"
    server = start(page)
    script = '<script defer="defer" src="/livereload.js"></script></head>'
    assert server.get("/")[1] == page.replace("</head>", script)
    assert (server.site / "index.html").read_text(encoding="utf-8") == page
    _, script, headers = server.get("/livereload.js")
    assert headers["Content-Type"].startswith("text/javascript")
    assert "/livereload" in script
    assert "status.json" in script


def test_the_configuration_is_watched_even_when_replaced(start) -> None:  # type: ignore[no-untyped-def]
    server = start("ett")
    time.sleep(0.3)  # the system needs a moment to begin to watch
    (server.site / "index.html").write_text("ändrad av någon annan", encoding="utf-8")
    new = server.config.with_suffix(".ny")
    new.write_text("a: 2", encoding="utf-8")
    new.replace(server.config)
    assert server.until("/", "ett") == "ett"


async def _listening(server: Running, origin: str) -> WebSocketClientConnection:
    url = server.address.replace("http:", "ws:") + "livereload"
    socket = await websocket_connect(HTTPRequest(url, headers={"Origin": origin}))
    await socket.write_message(json.dumps({"command": "hello", "protocols": []}))
    await socket.read_message()
    await socket.write_message(json.dumps({"command": "info", "url": server.address}))
    return socket


def test_every_change_reloads_the_page_however_close_together(start) -> None:  # type: ignore[no-untyped-def]
    server = start("0")

    async def listen() -> list[float]:
        socket = await _listening(server, server.address.rstrip("/"))
        await asyncio.sleep(0.5)
        waits = []
        for number in range(1, 5):
            began = time.monotonic()
            server.write(f"ändring {number}")
            while True:
                message = await asyncio.wait_for(socket.read_message(), 10)
                if json.loads(message or "{}").get("command") == "reload" and f"ändring {number}" in server.get("/")[1]:
                    break
            waits.append(time.monotonic() - began)
        socket.close()
        await asyncio.sleep(0.1)
        return waits

    assert len(asyncio.run(listen())) == 4


def test_what_was_changed_is_shown_while_the_rest_is_made(start) -> None:  # type: ignore[no-untyped-def]
    server = start("före")

    async def listen() -> tuple[str, str]:
        socket = await _listening(server, server.address.rstrip("/"))
        await asyncio.sleep(0.5)
        server.write("bråttom")
        await asyncio.wait_for(_reloaded(socket), 10)
        shown = server.get("/om/")[1], server.get("/")[1]
        server.write("efter")
        await asyncio.wait_for(_reloaded(socket), 10)
        socket.close()
        await asyncio.sleep(0.1)
        return shown

    early, other = asyncio.run(listen())
    assert "bråttom" in early, "the page is there before the build is done"
    assert "livereload.js" in early, "and reloads itself"
    assert other == "före", "the rest is as it was"
    assert server.until("/om/", "efter") == "efter"


async def _reloaded(socket: WebSocketClientConnection) -> None:
    while json.loads(await socket.read_message() or "{}").get("command") != "reload":
        pass


def test_pages_of_the_web_may_not_listen(start) -> None:  # type: ignore[no-untyped-def]
    server = start("x")
    with pytest.raises(Exception, match="403"):
        asyncio.run(_listening(server, "https://elak.example"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for other processes")
def test_it_stops_when_asked(start) -> None:  # type: ignore[no-untyped-def]
    server = start("x")
    server.process.send_signal(signal.SIGINT)
    server.process.wait(10)


def test_a_taken_port_is_told(start, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    from overens.problems import SetupError
    from overens.serve import Attempt, Preview, serve

    port = int(start("x").address.rsplit(":", 1)[1].rstrip("/"))
    preview = Preview(lambda _: Attempt(False, ""), tmp_path, "", "sv", [tmp_path], [], lambda _: None)
    with pytest.raises(SetupError) as told:
        serve(preview, port)
    assert f"--port {port + 1}" in told.value.sv
