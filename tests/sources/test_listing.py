"""What lies in a content folder: what is read, what is refused, and what it should have been called."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from overens.problems import Problem
from overens.sources import (
    Attachment,
    Limits,
    MissingContentError,
    SourceFile,
    list_sources,
    read_addresses,
    read_attachment,
)

LIMITS = Limits()


def put(folder: Path, *paths: str, text: str = "titel: x\n") -> None:
    for path in paths:
        full = folder / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_text(text, encoding="utf-8")


def listed(folder: Path) -> tuple[list[str], list[tuple[str, str, str | None]]]:
    files, problems = list_sources(folder)
    return [file.path for file in files if not file.refused], told(problems)


def told(problems: tuple[Problem, ...]) -> list[tuple[str, str, str | None]]:
    return [(p.place.path, p.code, p.value("suggestion")) for p in problems]


def test_all_kinds_are_found_in_order(tmp_path: Path) -> None:
    paths = [
        "agreements/a.en.md",
        "agreements/a.lattlast.md",
        "agreements/a.md",
        "agreements/a.yaml",
        "agreements/b-2018.yaml",
        "events/a.yaml",
        "examples/a.md",
        "figures/a.yaml",
        "grants/a.md",
        "job-tracks/a.yaml",
        "municipalities/amal.yaml",
        "news/2018-a.md",
        "pages/om.en.md",
        "pages/om.md",
        "publications/a.yaml",
        "redirects.yaml",
        "rules.yaml",
        "sources.yaml",
        "vocabularies.yaml",
    ]
    put(tmp_path, *paths)
    put(
        tmp_path, "addresses.txt", "schema/agreement.schema.json", ".gitkeep", "news/.gitkeep", "agreements/.x.yaml.swp"
    )
    (tmp_path / "Thumbs.db").touch()
    assert listed(tmp_path) == (paths, [])


def test_an_empty_folder_holds_nothing_and_a_missing_one_is_wrong_use(tmp_path: Path) -> None:
    assert list_sources(tmp_path) == ((), ())
    with pytest.raises(MissingContentError) as raised:
        list_sources(tmp_path / "saknas")
    assert "finns inte" in raised.value.sv
    put(tmp_path, "fil")
    with pytest.raises(MissingContentError):
        list_sources(tmp_path / "fil")


@pytest.mark.parametrize(
    ("path", "code", "suggestion"),
    [
        ("agreements/Åmål 2018.yaml", "file-name", "amal-2018.yaml"),
        ("agreements/A\u030ama\u030al.yaml", "file-name", "amal.yaml"),
        ("agreements/Exempel.YAML", "file-name", "exempel.yaml"),
        ("agreements/exempel_1.yml", "file-name", "exempel-1.yaml"),
        ("agreements/-exempel.yaml", "file-name", "exempel.yaml"),
        ("agreements/exempel.sv.md", "file-name", "exempel.md"),
        ("agreements/exempel.en.yaml", "file-name", "exempel.en.md"),
        ("agreements/exempel.EN.md", "file-name", "exempel.en.md"),
        ("agreements/exempel.lättläst.md", "file-name", "exempel.lattlast.md"),
        ("agreements/v1.2.yaml", "file-name", "v1-2.yaml"),
        ("agreements/con.yaml", "file-name", "con-1.yaml"),
        ("agreements/com1.en.md", "file-name", "com1-1.en.md"),
        ("agreements/å.yaml~", "unknown-file", None),
        ("agreements/exempel.yml", "file-ending", "exempel.yaml"),
        ("agreements/exempel.txt", "file-ending", "exempel.yaml"),
        ("agreements/exempel.yaml.txt", "file-ending", "exempel.yaml"),
        ("news/Exempel.md.txt", "file-name", "exempel.md"),
        ("agreements/exempel.en.md.txt", "file-name", "exempel.en.md"),
        ("agreements/exempel", "file-ending", "exempel.yaml"),
        ("agreements/2018/exempel.yaml", "unknown-file", None),
        ("news/exempel.yaml", "file-ending", "exempel.md"),
        ("news/exempel.markdown", "file-ending", "exempel.md"),
        ("municipalities/amal.md", "file-ending", "amal.yaml"),
        ("agreements/avtal.pdf", "unknown-file", None),
        ("agreements/README.md", "unused-file", None),
        ("sources.yml", "unknown-file", "sources.yaml"),
        ("vocabulary.yaml", "unknown-file", "vocabularies.yaml"),
        ("README.md", "unused-file", None),
        ("LÄSMIG.txt", "unused-file", None),
        ("avtal.yaml", "unknown-file", None),
        ("avtal/x.yaml", "unknown-folder", "agreements"),
        ("Jobbspår/x.yaml", "unknown-folder", "job-tracks"),
        ("agreement/x.yaml", "unknown-folder", "agreements"),
        ("xyzzy/x.yaml", "unknown-folder", None),
    ],
)
def test_a_wrong_name_is_told_with_the_right_one(tmp_path: Path, path: str, code: str, suggestion: str | None) -> None:
    put(tmp_path, path)
    files, problems = listed(tmp_path)
    assert files == []
    assert [(found, meant) for _, found, meant in problems] == [(code, suggestion)]


def test_a_misnamed_record_keeps_the_id_it_was_meant_to_have(tmp_path: Path) -> None:
    put(tmp_path, "agreements/Åmål.yaml", "agreements/mellerud.yml", "agreements/mellerud.yaml")
    files, _ = list_sources(tmp_path)
    assert [(file.path, file.refused) for file in files] == [
        ("agreements/amal.yaml", True),
        ("agreements/mellerud.yaml", False),
    ]


def test_attachments_go_with_the_main_file(tmp_path: Path) -> None:
    put(
        tmp_path,
        "agreements/x.yaml",
        "agreements/x.md",
        "agreements/x.en.md",
        "agreements/y.yaml",
        "news/z.md",
        "news/z.en.md",
    )
    put(
        tmp_path,
        "agreements/x/avtal.pdf",
        "agreements/x/a.1.png",
        "agreements/x/.gitkeep",
        "news/z/bild.jpg",
        text="12345",
    )
    files, problems = list_sources(tmp_path)
    assert problems == ()
    found = {file.path: [(a.name, a.size) for a in file.attachments] for file in files if file.attachments}
    assert found == {"agreements/x.yaml": [("a.1.png", 5), ("avtal.pdf", 5)], "news/z.md": [("bild.jpg", 5)]}
    (attachment,) = next(file.attachments for file in files if file.path == "news/z.md")
    assert read_attachment(attachment, LIMITS) == b"12345"


def test_attachments_are_judged_too(tmp_path: Path) -> None:
    put(
        tmp_path,
        "agreements/x.yaml",
        "agreements/x/Bilaga 1.pdf",
        "agreements/x/djup/a.pdf",
        "agreements/utan/a.pdf",
        "agreements/Åtta/a.pdf",
    )
    files, problems = list_sources(tmp_path)
    assert [p for _, p, _ in told(problems)] == [
        "attachment-without-record",
        "file-name",
        "folder-too-deep",
        "file-name",
    ]
    assert told(problems)[1] == ("agreements/x/Bilaga 1.pdf", "file-name", "bilaga-1.pdf")
    assert [file.path for file in files] == ["agreements/x.yaml"]


def test_an_attachment_that_became_a_link_is_not_read(tmp_path: Path) -> None:
    put(tmp_path, "hemligt.pdf", "content/agreements/x/a.pdf")
    full = tmp_path / "content/agreements/x/a.pdf"
    full.unlink()
    full.symlink_to(tmp_path / "hemligt.pdf")
    with pytest.raises(OSError):
        read_attachment(Attachment("a.pdf", 9, full), LIMITS)


def test_links_are_refused_wherever_they_lead(tmp_path: Path) -> None:
    content = tmp_path / "content"
    put(tmp_path, "utanför/x.yaml")
    put(content, "agreements/x.yaml", "agreements/x/a.pdf")
    (content / "agreements/y.yaml").symlink_to("x.yaml")
    (content / "agreements/inget.yaml").symlink_to("finns-inte.yaml")
    (content / "agreements/y").symlink_to(tmp_path / "utanför")
    (content / "agreements/x/b.pdf").symlink_to("a.pdf")
    (content / "news").symlink_to(tmp_path / "utanför")
    (content / "sources.yaml").symlink_to(tmp_path / "utanför" / "x.yaml")
    files, problems = list_sources(content)
    assert [p.code for p in problems] == ["not-a-file"] * 6
    assert [file.path for file in files if not file.refused] == ["agreements/x.yaml"]
    assert [file.path for file in files if file.refused] == [
        "agreements/inget.yaml",
        "agreements/y.yaml",
        "sources.yaml",
    ]


def test_a_folder_with_the_name_of_a_file_is_told_and_nothing_in_it_missed(tmp_path: Path) -> None:
    put(tmp_path, "agreements/x.yaml", "sources.yaml/seed-000.yaml")
    files, problems = list_sources(tmp_path)
    assert [(p.place.path, p.code) for p in problems] == [("sources.yaml", "unknown-folder")]
    assert [file.path for file in files if file.refused] == ["sources.yaml"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_pipes_are_not_opened(tmp_path: Path) -> None:
    put(tmp_path, "agreements/x.yaml")
    os.mkfifo(tmp_path / "agreements" / "y.yaml")
    assert listed(tmp_path) == (["agreements/x.yaml"], [("agreements/y.yaml", "not-a-file", None)])


def test_names_that_are_no_text_can_be_shown(tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"agre\xff\n")).mkdir()
        (tmp_path / "agreements").mkdir()
        (tmp_path / "agreements" / os.fsdecode(b"\xe5m\xe5l\n.yaml")).touch()
    except OSError:
        pytest.skip("the file system takes no such names")
    _, problems = list_sources(tmp_path)
    assert [p.code for p in problems] == ["file-name", "unknown-folder"]
    for found in problems:
        found.place.path.encode("utf-8")
        assert "\n" not in found.place.path


def test_the_order_of_the_disk_does_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(
        tmp_path,
        "agreements/b.yaml",
        "agreements/a.yaml",
        "news/Ä.md",
        "news/a.md",
        "agreements/a/2.pdf",
        "agreements/a/1.pdf",
    )
    first = list_sources(tmp_path)
    scandir = os.scandir

    class Backwards:
        def __init__(self, path: object) -> None:
            self.entries = scandir(path)  # type: ignore[arg-type]

        def __enter__(self) -> object:
            return iter(list(self.entries)[::-1])

        def __exit__(self, *_: object) -> None:
            self.entries.close()

    monkeypatch.setattr(os, "scandir", Backwards)
    assert list_sources(tmp_path) == first


def test_source_files_are_where_they_say(tmp_path: Path) -> None:
    put(tmp_path, "agreements/a.yaml")
    assert list_sources(tmp_path)[0] == (SourceFile("agreements/a.yaml", tmp_path / "agreements" / "a.yaml"),)


def test_addresses_have_their_lines(tmp_path: Path) -> None:
    assert read_addresses(tmp_path) == ((), ())
    put(
        tmp_path,
        "addresses.txt",
        text="\ufeff# publicerade\r\n/\r\n/kommuner/amal/\r\n\r\n/404.html\r\nkommuner\r\n /om/ \r\n",
    )
    addresses, problems = read_addresses(tmp_path)
    assert addresses == (("/", 2), ("/kommuner/amal/", 3), ("/404.html", 5), ("/om/", 7))
    assert [(p.code, p.place.line) for p in problems] == [("address-line", 6)]


def test_a_link_in_place_of_the_addresses_is_not_followed(tmp_path: Path) -> None:
    put(tmp_path, "x.txt", text="/hemligt/\n")
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "addresses.txt").symlink_to(tmp_path / "x.txt")
    addresses, problems = read_addresses(tmp_path / "content")
    assert addresses == ()
    assert [p.code for p in problems] == ["not-a-file"]
