"""A new content file with every key explained: made from the models, so that it never falls behind them."""

from __future__ import annotations

import os
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from pydantic.fields import FieldInfo

from overens.models import BASE_VOCABULARIES, MODELS, ProseText
from overens.models.words import Word
from overens.problem_texts import Text
from overens.problems import SetupError
from overens.sources.names import verdict_on_record
from overens.swedish.personal_numbers import find
from overens.swedish.slugs import slug

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST = 100
"""Characters in an id: file systems take 255 in a name, but Windows has 260 for a whole path."""
_WIDTH = 100
_MOST_WORDS = 15


@dataclass(frozen=True, slots=True)
class Scaffold:
    """One kind of file that can be begun.

    `folder` is the kind's folder in content, `schema` the stem of its JSON Schema, `needed` the keys that a
    record must have (the models say so but for choices between keys). `in_markdown`: a text with a YAML head.
    """

    name: str
    title: Text
    folder: str
    schema: str
    needed: tuple[str, ...]
    note: str = ""
    in_markdown: bool = False

    @property
    def ending(self) -> str:
        """How the file's name ends."""
        return "md" if self.in_markdown else "yaml"


SCAFFOLDS: dict[str, Scaffold] = {
    scaffold.name: scaffold
    for scaffold in (
        Scaffold(
            "agreement", Text("överenskommelse", "agreement"), "agreements", "agreement", ("titel", "typ", "kommuner")
        ),
        Scaffold(
            "job-track",
            Text("jobbspår", "job track"),
            "job-tracks",
            "job-track",
            ("titel", "kommuner", "källa"),
            note="Gäller spåret ett helt län? Ta bort kommuner och skriv län i stället.",
        ),
        Scaffold("event", Text("händelse i kalendern", "event"), "events", "event", ("titel", "start")),
        Scaffold(
            "news",
            Text("nyhet", "news item"),
            "news",
            "news",
            ("titel", "datum"),
            note="Själva texten skriver du sist i filen, under de nedersta strecken.",
            in_markdown=True,
        ),
    )
}


def scaffold(kind: Scaffold, name: str, content: Path, schemas: Path) -> Path:
    """Begin a file of a kind under an id, and return its path.

    Raises `SetupError` for an id that cannot be an address, one that is taken, or a folder that cannot be used.
    """
    _refuse_bad(kind, name)
    folder = content / kind.folder
    if not content.is_dir():
        raise SetupError(
            f"Mappen {content} finns inte. Ange en annan med --content.",
            f"There is no folder {content}. Name another with --content.",
        )
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise SetupError(
            f"{folder} är ingen vanlig mapp. Byt ut den mot en.", f"{folder} is no plain folder. Replace it by one."
        )
    folder.mkdir(exist_ok=True)
    taken = next((file for file in sorted(folder.iterdir()) if file.name.split(".")[0] == name), None)
    if taken:
        raise SetupError(
            f"Det finns redan en {kind.title.sv} med id {name}: {taken}. Välj ett annat id.",
            f"There is already a file with the id {name}: {taken}. Choose another id.",
        )
    target = folder / f"{name}.{kind.ending}"
    with target.open("x", encoding="utf-8", newline="\n") as file:
        file.write(_written(kind, name, _schema_address(kind, folder, schemas)))
    return target


def _refuse_bad(kind: Scaffold, name: str) -> None:
    if not _ID.fullmatch(name):
        raise _no_id(name)
    if len(name) > _LONGEST:
        raise SetupError(
            f"Id:t är för långt: {len(name)} tecken, högst {_LONGEST}. Det blir en del av adressen: skriv ett kortare.",
            f"The id is too long: {len(name)} characters, at most {_LONGEST}. It becomes part of the address: write a "
            f"shorter one.",
        )
    better = verdict_on_record(kind.folder, f"{name}.{kind.ending}").suggestion
    if better:
        raise SetupError(
            f"”{name}” är ett ord som Windows har för sig självt, och kan inte vara ett id. Skriv till exempel "
            f"{better.partition('.')[0]}.",
            f"“{name}” is a word that Windows keeps for itself, and cannot be an id. Write for example "
            f"{better.partition('.')[0]}.",
        )
    if find(name):
        raise SetupError(
            "Id:t ser ut som ett personnummer, och det blir en del av adressen. Skriv ett annat.",
            "The id looks like a personal identity number, and it becomes part of the address. Write another.",
        )


def _no_id(name: str) -> SetupError:
    better = slug(name)
    sv = f"”{name}” kan inte vara ett id. Ett id blir en del av adressen: bara a–z, 0–9 och bindestreck."
    en = f"“{name}” cannot be an id. An id becomes part of the address: only a–z, 0–9 and hyphens."
    if _ID.fullmatch(better):
        sv, en = f"{sv} Skriv till exempel {better}.", f"{en} Write for example {better}."
    return SetupError(sv, en)


def _schema_address(kind: Scaffold, folder: Path, schemas: Path) -> str:
    file = schemas.absolute() / f"{kind.schema}.schema.json"
    try:
        return Path(os.path.relpath(file, folder.absolute())).as_posix()
    except ValueError:  # on Windows there is no way from one drive to another
        return file.as_uri()


def _written(kind: Scaffold, name: str, schema: str) -> str:
    head = "\n".join(_head(kind, name, schema)) + "\n"
    return f"---\n{head}---\n\n" if kind.in_markdown else head


def _head(kind: Scaffold, name: str, schema: str) -> Iterator[str]:
    fields = {str(field.alias): field for field in MODELS[kind.folder].model_fields.values()}
    path = f"{kind.folder}/{name}.{kind.ending}"
    yield f"# yaml-language-server: $schema={schema}"
    yield "# Rader som börjar med # är förklaringar och läses inte."
    yield "# Fyll i bara det som står i källan. Resten kan stå kvar som det är."
    yield f"# Kontrollera sedan med: python build.py check {path}"
    yield ""
    yield "# ---- Måste fyllas i ----"
    if kind.note:
        yield from _comment(kind.note)
    for key in kind.needed:
        yield from _key(key, fields[key], "")
    yield ""
    yield "# ---- Frivilligt: ta bort # och blanksteget framför en nyckel som du fyller i ----"
    for key, field in fields.items():
        if key not in kind.needed:
            yield from _key(key, field, "# ")


def _key(key: str, field: FieldInfo, off: str) -> Iterator[str]:
    yield ""
    yield from _comment(field.description or field.title or "")
    words = _words(field)
    if not all(word in (field.description or "") for word in words):
        yield from _comment(f"Ord att välja på: {', '.join(words)}.")
    if _is_prose(field.annotation):
        yield f"{off}{key}: |"
        yield f"{off}  Skriv här. Varje rad börjar med två blanksteg."
    else:
        yield f"{off}{key}:"


def _is_prose(annotation: object) -> bool:
    """Whether the value is running text; lists and objects that hold some are not."""
    return annotation is ProseText or ProseText in getattr(annotation, "__args__", ())


def _words(field: FieldInfo) -> tuple[str, ...]:
    """The words of the field's list, where they are few enough to be read through."""
    for mark in (*field.metadata, *_marks(field.annotation)):
        if isinstance(mark, Word):
            terms = BASE_VOCABULARIES.terms.get(mark.vocabulary, {})
            return tuple(terms) if len(terms) <= _MOST_WORDS else ()
    return ()


def _marks(annotation: object) -> Iterator[object]:
    for part in get_args(annotation):
        yield part
        yield from _marks(part)


def _comment(text: str) -> list[str]:
    return textwrap.wrap(
        text, _WIDTH, initial_indent="# ", subsequent_indent="# ", break_long_words=False, break_on_hyphens=False
    )
