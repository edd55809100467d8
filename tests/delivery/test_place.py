from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from overens.delivery import MARKER, DeliveryRefused, deliver

Snapshot = Callable[[Path], dict[str, bytes]]
Write = Callable[[Path, Mapping[str, bytes]], None]

SITE = {"index.html": b"start"}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def refusal(output: Path, protected: tuple[Path, ...] = (), roots: tuple[Path, ...] = ()) -> DeliveryRefused:
    with pytest.raises(DeliveryRefused) as refused:
        deliver(SITE, output, protected, roots)
    return refused.value


def test_a_folder_with_other_things_is_refused_and_left_alone(tmp_path: Path, write: Write, snapshot: Snapshot) -> None:
    site = tmp_path / "site"
    write(site, {"semester.jpg": b"bild", "index.html": b"min"})

    refused = refusal(site)

    assert refused.reason == "not-ours"
    assert "index.html" in refused.sv
    assert "--output" in refused.sv
    assert "index.html" in refused.en
    assert snapshot(site) == {"semester.jpg": b"bild", "index.html": b"min"}
    assert names(tmp_path) == ["site"]


@pytest.mark.parametrize("content", [b"", b"something else\n"])
def test_a_file_that_only_bears_the_name_of_our_mark_is_not_our_mark(tmp_path: Path, content: bytes) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / MARKER).write_bytes(content)

    assert refusal(site).reason == "not-ours"


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "site").write_bytes(b"x")

    assert refusal(tmp_path / "site").reason == "file"
    assert (tmp_path / "site").read_bytes() == b"x"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
@pytest.mark.parametrize("target", ["real", "missing"])
def test_a_link_is_refused(tmp_path: Path, target: str) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "site").symlink_to(tmp_path / target)

    assert refusal(tmp_path / "site").reason == "link"
    assert (tmp_path / "site").is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_above_the_output_is_followed(tmp_path: Path, snapshot: Snapshot) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")

    deliver(SITE, tmp_path / "link" / "site")

    assert snapshot(tmp_path / "real" / "site") == SITE


@pytest.mark.parametrize("output", ["content", "content/site", ".", "content/../content"])
def test_the_output_may_not_be_hold_or_lie_in_the_content(tmp_path: Path, output: str, write: Write) -> None:
    content = tmp_path / "content"
    write(content, {"agreements/exempel.yaml": b"titel: Exempel"})

    assert refusal(tmp_path / output, (content,)).reason == "overlap"
    assert (content / "agreements" / "exempel.yaml").read_bytes() == b"titel: Exempel"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_the_content_is_found_behind_a_link_too(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "content")

    assert refusal(tmp_path / "link" / "site", (tmp_path / "content",)).reason == "overlap"
    assert refusal(tmp_path / "content" / "site", (tmp_path / "link",)).reason == "overlap"


def test_the_output_may_lie_in_the_project_but_not_be_or_hold_it(tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()

    deliver(SITE, project / "site", roots=(project,))

    assert refusal(project, roots=(project,)).reason == "overlap"
    assert refusal(tmp_path, roots=(project,)).reason == "overlap"


def test_the_root_of_the_file_system_is_refused(tmp_path: Path) -> None:
    assert refusal(Path(tmp_path.anchor)).reason == "overlap"


def test_a_mounted_disk_is_refused_and_a_folder_in_it_is_not(small_disk: Path, snapshot: Snapshot) -> None:
    refused = refusal(small_disk)

    deliver(SITE, small_disk / "site")

    assert refused.reason == "mount"
    assert snapshot(small_disk / "site") == SITE
