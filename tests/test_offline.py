from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from overens.assets import read_scripts, smaller_script
from overens.files import FileSet
from overens.offline import version_of, worker
from overens.texts import Texts, read_texts

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"
SITE = FileSet({"index.html": b"<h1>Start</h1>", "om/index.html": b"<h1>Om</h1>"})


@pytest.fixture(scope="module")
def texts() -> dict[str, Texts]:
    return read_texts(TEMPLATES / "texts", ["sv", "en"])


def made(texts: dict[str, Texts], site: FileSet = SITE, *, on: bool = True) -> str:
    files = worker(TEMPLATES, site, "assets/stil.css", texts, on=on)
    assert list(files) == ["sw.js"]
    return files["sw.js"].decode()


def told(script: str) -> dict[str, object]:
    found = re.search(r"^const SITE = (\{.*\});$", script, re.MULTILINE)
    assert found is not None
    return dict(json.loads(found[1]))


def test_the_worker_knows_the_version_the_style_and_its_words(texts: dict[str, Texts]) -> None:
    site = told(made(texts))
    assert site["version"] == version_of(SITE)
    assert site["always"] == ["assets/stil.css", "favicon.svg", "offline/", "en/offline/"]
    assert set(site["words"]) == {"sv", "en"}  # type: ignore[call-overload]


def test_any_changed_byte_or_path_is_a_new_version() -> None:
    versions = {
        version_of(SITE),
        version_of(FileSet({"index.html": b"<h1>Start!</h1>", "om/index.html": b"<h1>Om</h1>"})),
        version_of(FileSet({"index.html": b"<h1>Start</h1>", "om2/index.html": b"<h1>Om</h1>"})),
        version_of(FileSet({"index.html": b"<h1>Start</h1>"})),
    }
    assert len(versions) == 4
    assert version_of(FileSet(dict(reversed(list(SITE.items()))))) == version_of(SITE)


def test_switched_off_the_worker_removes_itself_and_what_was_kept(texts: dict[str, Texts]) -> None:
    script = made(texts, on=False)
    assert "registration.unregister()" in script
    assert "caches.delete" in script
    assert '"fetch"' not in script


def test_pages_ask_for_the_worker_but_not_in_the_preview(build) -> None:  # type: ignore[no-untyped-def]
    assert re.search(r'src="(?:\./)?assets/site-[0-9a-f]+\.js\?offline"', build({}).source("/"))
    assert "?offline" not in build({}, preview=True).source("/")


def test_scripts_import_each_other_by_the_names_that_they_have_in_the_site() -> None:
    scripts = read_scripts(TEMPLATES)
    names = {path.removeprefix("assets/") for path, _ in scripts.values()}
    for stem, (_, body) in scripts.items():
        imported = set(re.findall(r'"\./([^"]+)"', body.decode()))
        assert imported <= names, stem
    assert b'"./suggest-' in scripts["site"][1]


def test_comments_and_indents_go_and_nothing_else() -> None:
    script = '// inledning\n/** Vad\n * den gör. */\nexport const a = "// kvar";\n\n  return a; // kvar'
    assert smaller_script(script) == 'export const a = "// kvar";\nreturn a; // kvar'
