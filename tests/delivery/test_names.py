from __future__ import annotations

import unicodedata

import pytest

from overens.delivery import DeliveryRefused
from overens.delivery.names import folders_of, refuse_names


@pytest.mark.parametrize(
    "path",
    [
        "../x.html",
        "a/../../x.html",
        "/etc/passwd",
        "a//b.html",
        "a/./b.html",
        "",
        "a/",
        "C:/x.html",
        "a\\b.html",
        "a/b?.html",
        "fil\x00.html",
        "fil\n.html",
        "slut./index.html",
        "slut /index.html",
        "aux/index.html",
        "kommuner/CON/index.html",
        "nul.html",
        "com1.txt",
        "LPT9",
        "x" * 256,
        unicodedata.normalize("NFD", "åmål.pdf"),
    ],
)
def test_a_name_that_is_unsafe_somewhere_is_refused(path: str) -> None:
    with pytest.raises(DeliveryRefused) as refused:
        refuse_names({"index.html": b"", path: b""})
    assert refused.value.reason == "name"
    assert path in refused.value.sv


@pytest.mark.parametrize(
    "path",
    [
        ".overens",
        ".nojekyll",
        "_redirects",
        "404.html",
        "bilagor/Åtgärdsplan 2018 (slutlig).pdf",
        "kommuner/console/index.html",
        "a.b-c_d.e",
        "x" * 255,
    ],
)
def test_an_ordinary_name_passes(path: str) -> None:
    refuse_names({path: b""})


@pytest.mark.parametrize(
    "paths",
    [
        ("Bild.png", "bild.png"),
        ("A/x.html", "a/y.html"),
        ("a", "a/index.html"),
        ("a/b", "a/b/c"),
    ],
)
def test_names_that_are_one_on_some_computers_are_refused(paths: tuple[str, ...]) -> None:
    with pytest.raises(DeliveryRefused) as refused:
        refuse_names(dict.fromkeys(paths, b""))
    assert refused.value.reason == "names-alike"


def test_folders_of_paths_are_found_at_every_depth() -> None:
    assert folders_of(["a.html", "b/c/d.html", "b/e.html"]) == {"b", "b/c"}
