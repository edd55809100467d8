from __future__ import annotations

from pathlib import Path
from typing import Any

FILES = {
    "agreements/exempel.yaml": "titel: Exempelavtal\ntyp: unga\nkommuner: [Åmål]\n",
    "agreements/utkast.yaml": "titel: Utkastet\ntyp: unga\nkommuner: [Åmål]\nutkast: ja\n",
    "pages/arabiska.md": "---\ntitel: العربية\n---\nText.\n",
}


def image(page: Any) -> str | None:
    found = [one.get("content") for one in page.iter("meta") if one.get("property") == "og:image"]
    return found[0] if found else None


def parsed(content: bytes) -> Any:
    from xml.etree.ElementTree import fromstring

    return fromstring(content.decode().replace("<!DOCTYPE html>", "", 1))


def test_only_publishing_makes_pictures(build: Any) -> None:
    plain = build(FILES)
    assert not [path for path in plain.files if path.endswith("delning.png")]
    assert image(parsed(plain.files["overenskommelser/exempel/index.html"])) is None


def test_every_page_has_a_picture_that_exists(build: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr("overens.pictures.drawing.drawn", lambda drawing, _: drawing.encode())
    site = build(FILES, share_images=True, drafts=True)
    assert [one for one in site.problems if one.severity == "error"] == []
    for path, content in site.files.items():
        if path.endswith("index.html") and b'http-equiv="refresh"' not in content:
            address = image(parsed(content))
            assert address is not None, path
            assert address.removeprefix("https://overens.example/") in site.files
    told = {
        "overenskommelser/exempel/index.html": "https://overens.example/overenskommelser/exempel/delning.png",
        "overenskommelser/utkast/index.html": "https://overens.example/delning.png",
        "arabiska/index.html": "https://overens.example/delning.png",
        "404.html": "https://overens.example/delning.png",
    }
    for path, address in told.items():
        assert image(parsed(site.files[path])) == address
    drawing = site.files["overenskommelser/exempel/delning.png"].decode()
    assert ">Exempelavtal</text>" in drawing
    assert ">Överenskommelser</text>" in drawing
    assert "Utkastet" not in "".join(site.files[path].decode() for path in site.files if path.endswith("delning.png"))


def test_a_preview_has_none(build: Any) -> None:
    site = build(FILES, share_images=True, preview=True)
    assert not [path for path in site.files if path.endswith("delning.png")]


def test_a_memory_changes_no_byte(build: Any, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("overens.pictures.drawing.drawn", lambda drawing, _: drawing.encode())
    without = build(FILES, share_images=True).files
    cold = build(FILES, share_images=True, cache=tmp_path / "minne").files
    warm = build(FILES, share_images=True, cache=tmp_path / "minne").files
    assert dict(without) == dict(cold) == dict(warm)
