"""Broken examples: small sites in one text file, each with one mistake and the report it must give.

The form is Go's txtar: text before the first `-- name --` line is a comment, each such line begins a file.
The tests run them; `explain` and the reference page show them. A line `$ check --strict` in the comment names
the command (else `check`). Words in brackets after a name make files that text cannot show:

`(latin-1)`, `(utf-16)` encoding · `(bom)` byte-order mark first · `(crlf)` line ends · `(nfd)` decomposed letters ·
`(base64)` the body holds bytes · `(joined)` without the last line end · `(repeat 200)` the body so many times ·
`(size 104857600)` filled up with zero bytes to that size · `(symlink sources.yaml)`, `(fifo)` no plain file.
Several are separated by commas.
"""

from __future__ import annotations

import base64
import os
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

REPORT = "report"
_HEADER = re.compile(r"-- (?P<name>.+?)(?: \((?P<forms>[^()]+)\))? --")


@dataclass(frozen=True, slots=True)
class Section:
    """One file of an example: its path, the words in brackets, its text."""

    name: str
    forms: tuple[str, ...]
    body: str


@dataclass(frozen=True, slots=True)
class Example:
    """One broken example. `command` is what to run, without `python build.py`; `report` what it must say."""

    command: tuple[str, ...]
    comment: str
    files: tuple[Section, ...]
    report: str

    @property
    def plain(self) -> bool:
        """Whether the files can be shown as text as they are."""
        return not any(section.forms for section in self.files)


def read_example(text: str) -> Example:
    """Take an example apart. Raises `ValueError` if a bracket word is unknown."""
    comment: list[str] = []
    sections: list[tuple[str, tuple[str, ...], list[str]]] = []
    for line in text.splitlines(keepends=True):
        header = _HEADER.fullmatch(line.rstrip("\n"))
        if header:
            forms = tuple(word.strip() for word in (header["forms"] or "").split(",") if word.strip())
            sections.append((header["name"], forms, []))
        else:
            (sections[-1][2] if sections else comment).append(line)
    made = [Section(name, forms, "".join(body)) for name, forms, body in sections]
    for section in made:
        for form in section.forms:
            _form(form)
    files = tuple(section for section in made if section.name != REPORT)
    report = next((section.body for section in made if section.name == REPORT), "")
    command = next((line[2:].split() for line in comment if line.startswith("$ ")), ["check"])
    words = "".join(line for line in comment if not line.startswith("$ ")).strip()
    return Example(tuple(command), words, files, report)


def with_report(text: str, report: str) -> str:
    """The example's text with another report."""
    head = re.split(rf"^-- {REPORT} --\n", text, maxsplit=1, flags=re.MULTILINE)[0]
    return f"{head.rstrip()}\n-- {REPORT} --\n{report}"


def lay_out(example: Example, folder: Path) -> None:
    """Write an example's files below a folder. Raises `OSError` where the system has no such kind of file."""
    for section in example.files:
        target = folder / section.name
        target.parent.mkdir(parents=True, exist_ok=True)
        special = next((form for form in section.forms if form.startswith(("symlink ", "fifo"))), None)
        if special is None:
            _write_plain(section, target)
        elif special == "fifo":
            if not hasattr(os, "mkfifo"):
                raise OSError("named pipes are not files on this system")
            os.mkfifo(target)
        else:
            target.symlink_to(special.removeprefix("symlink "))


def _write_plain(section: Section, target: Path) -> None:
    text: str | bytes = section.body
    for form in section.forms:
        text = _form(form)(text)
    target.write_bytes(text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text)
    size = next((int(form.removeprefix("size ")) for form in section.forms if form.startswith("size ")), None)
    if size is not None:
        os.truncate(target, size)


def _form(form: str) -> Callable[[str | bytes], str | bytes]:
    name, _, argument = form.partition(" ")
    if name == "repeat":
        return lambda body: body * int(argument)
    if name in {"symlink", "fifo", "size"}:
        return lambda body: body
    if name not in _FORMS:
        raise ValueError(f"unknown word in brackets: {form}")
    return _FORMS[name]


def _text(body: str | bytes) -> str:
    return body if isinstance(body, str) else body.decode()


_FORMS: dict[str, Callable[[str | bytes], str | bytes]] = {
    "latin-1": lambda body: _text(body).encode("latin-1"),
    "utf-16": lambda body: _text(body).encode("utf-16"),
    "bom": lambda body: "\ufeff" + _text(body),
    "crlf": lambda body: _text(body).replace("\n", "\r\n"),
    "nfd": lambda body: unicodedata.normalize("NFD", _text(body)),
    "base64": lambda body: base64.b64decode(body),
    "joined": lambda body: _text(body).removesuffix("\n"),
}


def read_examples(folder: Path, codes: Iterable[str]) -> dict[str, Example]:
    """The examples of some codes, by code; those without a file are left out."""
    files = {code: folder / f"{code}.txt" for code in codes}
    return {code: read_example(file.read_text(encoding="utf-8")) for code, file in files.items() if file.is_file()}
