"""Files beside records: their kind, their contents, their size."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from overens.catalogue.rules.attachments import kind_of_content
from overens.config import ConfiguredLimits
from overens.problems import Problem

Check = Callable[..., tuple[Problem, ...]]
Told = Callable[..., list[tuple[str, int, str]]]
AGREEMENT = "titel: A\ntyp: unga\nkommuner: [Åmål]\n"
NEWS = "---\ntitel: A\ndatum: 2018\nbild:\n  fil: {name}\n  alt: Exempel\n---\n"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
JPG = b"\xff\xd8\xff\xe0" + bytes(20)


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (PNG, "png"),
        (JPG, "jpg"),
        (b"GIF89a" + bytes(9), "gif"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "webp"),
        (b"\0\0\0\x1cftypavif" + bytes(9), "avif"),
        (b"%PDF-1.7\n", "pdf"),
        (b"\xef\xbb\xbf\n%PDF-1.4", "pdf"),
        (b"RIFF\x10\0\0\0WAVE", None),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>", None),
        (b"", None),
    ],
)
def test_kinds_by_their_marks(start: bytes, kind: str | None) -> None:
    assert kind_of_content(start) == kind


def test_what_is_what_it_says(told: Told) -> None:
    files = {"a.png": PNG, "b.jpg": JPG, "c.jpeg": JPG, "d.webp": b"RIFF\x10\0\0\0WEBPVP8 ", "e.gif": b"GIF89a"}
    assert told({"agreements/a.yaml": AGREEMENT} | {f"agreements/a/{name}": data for name, data in files.items()}) == []


def test_kinds_that_are_not_published(told: Told) -> None:
    names = ("a.svg", "b.docx", "c.html", "d", "e.js", "f.pdf.exe")
    files = {"agreements/a.yaml": AGREEMENT} | {f"agreements/a/{name}": PNG for name in names}
    assert told(files) == [("agreements/a.yaml", 1, "attachment-type")] * len(names)


def test_contents_of_another_kind(check_content: Check) -> None:
    named = AGREEMENT + "bilagor:\n  - titel: Kartläggning\n    fil: a.pdf\n  - {titel: Tom, fil: b.png}\n"
    found = check_content({"agreements/a.yaml": named, "agreements/a/a.pdf": JPG, "agreements/a/b.png": b""})
    assert [(one.place.line, one.code, one.value("suggestion")) for one in found] == [
        (6, "attachment-content", ".jpg"),
        (7, "attachment-content", None),
    ]


def test_a_document_is_no_image(told: Told) -> None:
    files = {"news/a.md": NEWS.replace("{name}", "a.pdf"), "news/a/a.pdf": JPG}
    assert sorted(told(files)) == [("news/a.md", 5, "attachment-content"), ("news/a.md", 5, "not-an-image")]


def test_a_large_file_is_a_warning_at_its_name(check_content: Check) -> None:
    limits = ConfiguredLimits.model_validate({"bilaga": "1 MB"})
    files = {"news/a.md": NEWS.replace("{name}", "a.png"), "news/a/a.png": PNG + bytes(2_000_000)}
    (found,) = check_content(files, limits=limits)
    assert (found.code, found.severity, found.place.line) == ("attachment-large", "warning", 5)
    assert (found.value("size"), found.value("limit")) == ("2 MB", "1 MB")


def test_a_file_of_just_the_limit_is_not_large(check_content: Check) -> None:
    limits = ConfiguredLimits.model_validate({"bilaga": "1 MB"})
    files = {"news/a.md": NEWS.replace("{name}", "a.png"), "news/a/a.png": PNG.ljust(limits.attachment_bytes, b"\0")}
    assert check_content(files, limits=limits) == ()


def test_files_of_drafts_wait_and_those_of_records_with_mistakes_do_not(told: Told) -> None:
    files = {"agreements/a.yaml": AGREEMENT + "utkast: ja\n", "agreements/a/a.svg": PNG}
    assert told(files) == []
    assert told({"agreements/a.yaml": AGREEMENT + "fel: ja\n"}) == [
        ("agreements/a.yaml", 1, "attachment-type"),
        ("agreements/a.yaml", 4, "unknown-key"),
    ]


def test_a_reason_under_tolkning_is_no_file(told: Told) -> None:
    record = "titel: A\nlänk: https://exempel.example\ntolkning: {fil: Framgår inte., källa: Framgår inte.}\n"
    assert told({"publications/a.yaml": record}) == []
