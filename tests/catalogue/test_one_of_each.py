"""One folder with one mistake of every kind: each is told once, at its line, and nothing else is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from overens.pipeline import check
from overens.register import MUNICIPALITIES
from overens.reporting.examples import Example, Section, lay_out, read_example
from overens.settings import Settings

FOLDER = Path(__file__).parent.parent / "broken"
TOLD = re.compile(r"^(?:Fel|Varning) i content/(.+?):(\d+)(?::\d+)?\n(?:.*\n)*?  Kod: ([a-z0-9-]+)$", re.MULTILINE)
ALONE = ("sources.yaml", "vocabularies.yaml", "rules.yaml", "redirects.yaml", "addresses.txt")
"""Files of which a folder has one: those of several examples are put after each other."""

KEPT_IDS = {"address-taken": {"kommuner"}, "redirect-hides-page": {"exempelsida"}}
"""Ids that are the mistake."""

NAMES = [one.name for one in MUNICIPALITIES if one.name != "Åmål"]

Found = tuple[str, int, str]


def test_one_mistake_of_each_kind(tmp_path: Path, one_config: Callable[[], object]) -> None:
    whole: dict[str, list[str]] = {name: [] for name in ALONE}
    expected: list[Found] = []
    for number, (code, example) in enumerate(sorted(examples().items())):
        lines = {name: len(text) for name, text in whole.items()}
        # In Latin-1 only å, ä and ö are another byte: that example needs a name that has them.
        moved = Moved(code, "Åmål" if code == "wrong-encoding" else NAMES[number], example)
        lay_out(replace(example, files=tuple(moved.files())), tmp_path)
        for section in example.files:
            name = section.name.removeprefix("content/")
            if name in whole:
                added = section.body.splitlines(keepends=True)
                whole[name] += added if "".join(added) not in "".join(whole[name]) else []
        for path, line, told in TOLD.findall(example.report):
            expected.append((moved.path(path), int(line) + lines.get(path, 0), told))
    for name, text in whole.items():
        if text:
            (tmp_path / "content" / name).write_text("".join(text), encoding="utf-8")

    today = date(2026, 1, 15)
    problems = check(Settings(one_config(), tmp_path / "content", Path(), Path(), today, today)).problems  # type: ignore[arg-type]
    found = [(one.place.path, one.place.line, one.code) for one in problems]

    assert len(expected) > 130
    assert sorted(set(found) - set(expected)) == []
    assert sorted(set(expected) - set(found)) == []
    assert sorted(found) == sorted(expected)


def examples() -> dict[str, Example]:
    """Those that can share a folder: not those that need settings of their own, or break one of the single files."""
    read = {path.stem: read_example(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.txt")}
    return {code: example for code, example in read.items() if _can_share(example)}


def _can_share(example: Example) -> bool:
    names = [section.name for section in example.files]
    broken = [name for name in ALONE if f"Fel i content/{name}:" in example.report]
    return (
        "config.yaml" not in names
        and not any(name.startswith("site/") for name in names)
        and not set(broken)
        - {
            "addresses.txt",
            "redirects.yaml",
        }
    )


class Moved:
    """An example with its records under other ids, and in a municipality of its own."""

    def __init__(self, code: str, municipality: str, example: Example) -> None:
        self.code = code
        self.municipality = municipality
        self.example = example
        paths = [section.name.removeprefix("content/") for section in example.files]
        self.ids = {path.split("/")[1].split(".")[0] for path in paths if self._is_record(path)}
        self.ids -= KEPT_IDS.get(code, set())

    @staticmethod
    def _is_record(path: str) -> bool:
        return "/" in path and not path.startswith("municipalities/")

    def path(self, path: str) -> str:
        """Where a file of the example is now."""
        if not self._is_record(path):
            return path
        folder, _, rest = path.partition("/")
        for id_ in sorted(self.ids, key=len, reverse=True):
            if rest == id_ or rest.startswith((f"{id_}.", f"{id_}/")):
                return f"{folder}/{id_}-{self.code}{rest.removeprefix(id_)}"
        return path

    def files(self) -> list[Section]:
        """The files, but for those of which a folder has one."""
        sections = [one for one in self.example.files if one.name.removeprefix("content/") not in ALONE]
        return [
            replace(one, name=f"content/{self.path(one.name.removeprefix('content/'))}", body=self._body(one))
            for one in sections
        ]

    def _body(self, section: Section) -> str:
        if "base64" in section.forms:
            return section.body
        body = section.body
        for id_ in self.ids:
            body = re.sub(rf"(?<![\w.-])((?:[a-z-]+/)?){re.escape(id_)}(?![\w-])", rf"\g<1>{id_}-{self.code}", body)
        return body if "municipalities/" in section.name else body.replace("Åmål", self.municipality)
