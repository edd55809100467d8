"""What PDF files hold, however they were made."""

from __future__ import annotations

import importlib.util
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

import overens.pdf
from overens.pdf import PARTLY, read_pdfs


def load_made() -> Any:
    spec = importlib.util.spec_from_file_location("made_pdfs", Path(__file__).with_name("made_pdfs.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


made = load_made()


def test_texts_tags_properties_notes_and_locks() -> None:
    whole, scanned, tagged, noted, locked = read_pdfs(
        [
            made.pdf("Första sidan\nmed två rader", "Andra"),
            made.pdf("", ""),
            made.pdf("Text", tagged=True, title="Exempeltitel"),
            made.pdf("Text", note="En kommentar"),
            made.pdf("Text", password="hemligt"),
        ]
    )
    assert (whole.state, [page.strip() for page in whole.pages]) == ("whole", ["Första sidan\nmed två rader", "Andra"])
    assert (scanned.state, "".join(scanned.pages).strip(), scanned.tagged) == ("whole", "", False)
    assert tagged.tagged
    assert "Exempeltitel" in tagged.properties
    assert "En kommentar" in noted.pages[0]
    assert locked.state == "unreadable"


def test_hostile_files_neither_hang_nor_crash_nor_hide_the_next() -> None:
    files = made.hostile()
    begun = time.monotonic()
    found = list(read_pdfs([*files.values(), made.pdf("Efteråt")]))
    assert time.monotonic() - begun < 120
    assert len(found) == len(files) + 1
    assert found[-1].pages[0].strip() == "Efteråt"
    states = dict(zip(files, (one.state for one in found), strict=False))
    assert states["nothing"] == states["pages that hold themselves"] == "unreadable"


def test_a_file_that_ends_the_process_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    child = tmp_path / "child.py"
    child.write_text(
        "import json, sys\n"
        "while head := sys.stdin.buffer.read(8):\n"
        "    file = sys.stdin.buffer.read(int.from_bytes(head, 'big'))\n"
        "    if file == b'dog': sys.exit(3)\n"
        "    if file == b'hang':\n"
        "        while True: pass\n"
        "    page = file.decode()\n"
        "    told = {'state': 'whole', 'pages': [page], 'tagged': True, 'pictures': False, 'properties': ''}\n"
        "    print(json.dumps(told), flush=True)\n"
    )
    monkeypatch.setattr(overens.pdf, "CHILD", child)
    monkeypatch.setattr(overens.pdf, "SECONDS", 1)
    found = list(read_pdfs([b"ett", b"dog", b"tva", b"hang", b"tre"]))
    assert [one.pages for one in found] == [("ett",), (), ("tva",), (), ("tre",)]
    assert found[1] == found[3] == PARTLY


def test_the_same_file_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    file = made.pdf("Samma fil")
    first = list(read_pdfs([file]))

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr(subprocess, "run", refuse)
    assert list(read_pdfs([file, file])) == [*first, *first]


def test_no_more_files_are_taken_than_are_read_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overens.pdf, "_read_batch", lambda files: [PARTLY for _ in files])
    monkeypatch.setattr(overens.pdf, "BATCH_BYTES", 10)
    taken: list[int] = []

    def files() -> Any:
        for number in range(6):
            taken.append(number)
            yield b"%4d" % number

    reading = read_pdfs(files())
    next(reading)
    assert taken == [0, 1, 2]


def test_pictures_on_a_page_are_seen() -> None:
    picture = b"<</Type/XObject/Subtype/Image/Width 1/Height 1/Length 1>>stream\nA\nendstream"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<<%s>>>>"
    root = (b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]>>")
    scanned = made.by_hand(*root, page % b"/XObject<</I 4 0 R>>", picture)
    plain = made.by_hand(*root, page % b"")
    assert [one.pictures for one in read_pdfs([scanned, plain])] == [True, False]
