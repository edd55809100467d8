from __future__ import annotations

import gzip
import json
import random
import tempfile
from pathlib import Path

import pytest

from overens.exports.search_documents import SearchDocument
from overens.search_index import ORDER, start_index

PAGE = (
    '<!DOCTYPE html><html lang="{language}"><head><title>{name}</title></head><body><main data-pagefind-body="">'
    '<p hidden="hidden" data-pagefind-meta="words:exempelord {name}"></p><h1>{name}</h1><p>{text}</p>'
    "</main></body></html>"
)


def documents(number: int = 40) -> list[SearchDocument]:
    made = []
    for one in range(number):
        language = "en" if one % 10 == 9 else "sv"
        text = " ".join(f"exempel{(one * step) % 97}" for step in range(1, 60))
        page = PAGE.format(language=language, name=f"Exempelstad {one}", text=text)
        made.append(SearchDocument(f"kommuner/exempelstad-{one}/index.html", page.encode()))
    return made


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return start_index(documents()).files()


def test_the_same_documents_give_the_same_bytes_in_any_order_and_folder(
    files: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in range(3):
        elsewhere = tmp_path / f"på ett annat ställe {seed}"
        elsewhere.mkdir()
        monkeypatch.setattr(tempfile, "tempdir", str(elsewhere))
        shuffled = documents()
        random.Random(seed).shuffle(shuffled)
        assert start_index(shuffled).files() == files
        assert list(elsewhere.iterdir()) == [], "nothing is left behind"


def test_only_what_the_search_page_loads_is_published(files: dict[str, bytes]) -> None:
    names = {path for path in files if "/fragment/" not in path and "/index/" not in path}
    (meta,) = (path for path in names if path.endswith(".pf_meta"))
    assert names == {"pagefind/pagefind.js", "pagefind/pagefind-entry.json", "pagefind/wasm.sv.pagefind", ORDER, meta}


def test_one_index_holds_all_languages(files: dict[str, bytes]) -> None:
    entry = json.loads(files["pagefind/pagefind-entry.json"])
    assert {name: one["page_count"] for name, one in entry["languages"].items()} == {"sv": 40}


def test_the_order_names_the_document_of_each_address(files: dict[str, bytes]) -> None:
    order = json.loads(files[ORDER])
    addresses = sorted("/" + one.path.removesuffix("index.html") for one in documents())
    assert len(order) == len(addresses)
    for name, address in zip(order, addresses, strict=True):
        told = gzip.decompress(files[f"pagefind/fragment/sv_{name}.pf_fragment"]).removeprefix(b"pagefind_dcd")
        assert json.loads(told)["url"] == address
