"""The words of the interface, one file for each language (`templates/texts/sv.yaml`).

A key that is missing, or a value that a text asks for and does not get, is our mistake and raises.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from overens.languages import BORROWED
from overens.problems import SetupError
from overens.sources import read_yaml_text
from overens.swedish.numbers import format_number

BEGIN, END = "\ue000", "\ue001"
"""Signs around a Swedish text within a sentence in another language, until the page is finished (`passages`)."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of one language, by dotted key (`status.gäller`).

    `borrowed` are those of them that another language lent. `swedish` are texts (see `alike`) that get signs around
    them where they are filled in. `fields` are Swedish titles and descriptions of records' fields with what they are in
    the language (`templates/texts/fields.en.yaml`).
    """

    language: str
    words: Mapping[str, str]
    borrowed: Mapping[str, str] = field(default_factory=dict, repr=False)
    swedish: frozenset[str] = field(default=frozenset(), repr=False)
    fields: Mapping[str, str] = field(default_factory=dict, repr=False)

    def __call__(self, key: str, **values: object) -> str:
        """The text of `key` with `{name}` filled in. Raises `KeyError` for a missing key or value."""
        text = self.words[key]
        if self.swedish:
            values = {name: self.signed(value) for name, value in values.items()}
        return text.format_map(values) if values or "{" in text else text

    def count(self, key: str, number: int) -> str:
        """The text of `key.one` or `key.other`, with `{number}` set the way the language writes numbers."""
        form = "one" if number == 1 else "other"
        return self(f"{key}.{form}", number=format_number(number, self.language))

    def signed(self, value: object) -> object:
        """The value, with signs around it if it is a Swedish text on a page in another language."""
        if isinstance(value, str) and alike(value) in self.swedish:
            return f"{BEGIN}{value}{END}"
        return value

    def of_field(self, swedish: str) -> str:
        """The title or the description of a record's field, which the models have in Swedish."""
        return self.fields.get(swedish, swedish)

    def has(self, key: str) -> bool:
        """Whether there is such a text: for words that follow from data."""
        return key in self.words


def alike(text: str) -> str:
    """A text as it is compared with others: on one line, without soft hyphens, whichever its first letter's case."""
    line = " ".join(text.replace("\xad", "").split())
    return line[:1].lower() + line[1:]


def texts_of(language: str, data: Mapping[str, object]) -> Texts:
    """Texts of nested groups as they were read; the groups' names become the parts of the key."""
    return Texts(language, dict(_flat(data, "")))


def _flat(group: Mapping[str, object], prefix: str) -> Iterable[tuple[str, str]]:
    for name, value in group.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", str(value)


def read_texts(folder: Path, languages: Iterable[str]) -> dict[str, Texts]:
    """The texts of every language, by language. A file that is missing or unreadable is a set-up error."""
    return {language: _read(folder, language) for language in languages}


def refuse_unknown(folder: Path, languages: Iterable[str]) -> None:
    """Raise `SetupError` for a language that nobody has written texts for.

    Swedish is always there. Without any texts nothing is known: that there are none is told when they are asked for.
    """
    for language in languages if folder.is_dir() else ():
        if language != "sv" and language not in BORROWED and not (folder / f"{language}.yaml").exists():
            _groups(folder / f"{language}.yaml", language)


def _read(folder: Path, language: str) -> Texts:
    file = folder / f"{language}.yaml"
    lender = _read(folder, BORROWED[language]).words if language in BORROWED else {}
    if lender and not file.exists():
        return Texts(language, lender, lender)
    own = texts_of(language, _groups(file, language)).words
    borrowed = {key: text for key, text in lender.items() if key not in own}
    return Texts(language, {**lender, **own}, borrowed, fields=_fields(folder / f"fields.{language}.yaml", language))


def _fields(file: Path, language: str) -> Mapping[str, str]:
    """What fields are called in the language; nothing where nobody has translated them."""
    groups = _groups(file, language).values() if file.exists() else ()
    return {str(swedish): str(own) for group in groups if isinstance(group, Mapping) for swedish, own in group.items()}


def _groups(file: Path, language: str) -> Mapping[str, object]:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SetupError(
            f"Ordlistan för språket ”{language}” kan inte läsas ({file}). Lägg dit filen eller ta bort språket.",
            f"The texts of the language '{language}' cannot be read ({file}). Add the file or remove the language.",
        ) from error
    data = read_yaml_text(text, file.name)[0]
    if not isinstance(data, Mapping):
        raise SetupError(
            f"Ordlistan {file} kan inte tolkas. Den ska ha rader av formen ”nyckel: text”.",
            f"The texts in {file} cannot be understood. They should be lines of the form 'key: text'.",
        )
    return data
