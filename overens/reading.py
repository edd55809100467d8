"""From files to records: each file read, given its types, its texts made safe; then the files of a record joined.

`read_file` is pure and runs in worker processes; `gather` joins `<id>.yaml`, `<id>.md` and translations.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import BaseModel

from overens.languages import has_interface, needs_review
from overens.models import (
    Partial,
    Translation,
    Vocabularies,
    read_as_far_as_it_goes,
    texts_of,
    told_once,
    with_small_keys,
)
from overens.problems import Problem, problem
from overens.prose import Prose, read_prose
from overens.sources import Limits, Loc, Source, SourceFile, read_source
from overens.subjects import SECTION_TEXTS, Subject
from overens.swedish.date_formats import plain_date
from overens.swedish.readability import lix

Facts = TypeVar("Facts", bound=BaseModel, covariant=True)

BODY: Loc = ("",)
"""Where a Markdown body stands among a file's texts; no YAML key is empty."""

BODY_HEADING = 2
FIELD_HEADING = 3

WHOLE_FILES = ("sources", "vocabularies", "rules", "redirects")
"""Files at the top of the content folder, which hold many small records."""


_SWEDISH = frozenset({"sv", "lattlast"})


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What one file became. `facts` is None where it could not be understood; its problems say why.

    `readability` is the LIX of the longer Swedish texts, by their place. `left` is what remains of facts with mistakes
    when those are left out: for what else may be wrong, never to be shown.
    """

    file: SourceFile
    source: Source | None
    facts: BaseModel | None
    prose: Mapping[Loc, Prose]
    problems: tuple[Problem, ...]
    readability: Mapping[Loc, int] = field(default_factory=dict)
    left: Partial | None = None


@dataclass(frozen=True, slots=True)
class TranslatedText:
    """A record's title, summary and running text in another language."""

    language: str
    title: str
    summary: Prose | None
    body: Prose | None
    source: Source
    reviewed: str | None


@dataclass(frozen=True, slots=True)
class Record(Generic[Facts]):
    """All that is known under one id: facts, texts by the place of their key, running text, translations."""

    kind: str
    id: str
    facts: Facts
    source: Source
    prose: Mapping[Loc, Prose]
    body: Prose | None = None
    body_source: Source | None = None
    translations: Mapping[str, TranslatedText] = field(default_factory=dict)

    @property
    def subject(self) -> Subject:
        """The record as a subject of pages and links."""
        return Subject(self.kind, self.id)

    def text(self, *loc: str | int) -> Prose | None:
        """The safe HTML of a text field, by its YAML keys (`text("sammanfattning")`)."""
        return self.prose.get(loc)


Records = Mapping[str, Mapping[str, Record[Any]]]
"""Kind -> id -> record."""


def read_file(file: SourceFile, limits: Limits, vocabularies: Vocabularies) -> ReadFile:
    """Read one file as far as it can be read."""
    source, problems = read_source(file, limits)
    if source is None:
        return ReadFile(file, None, None, {}, problems)
    source, slips = with_small_keys(source)
    facts, wrong, part = read_as_far_as_it_goes(source, vocabularies)
    found = told_once((*problems, *slips), wrong, source)
    prose: dict[Loc, Prose] = {}
    # Of a record with mistakes, the texts without them: what is wrong in those is told in the same run.
    for place, text in texts_of(part.facts):
        loc = part.written(place)
        prose[loc], wrong = read_prose(str(text), source, loc, top_heading=FIELD_HEADING)
        found += wrong
    if source.body and source.body.strip():
        prose[BODY], wrong = read_prose(source.body, source, None, top_heading=BODY_HEADING)
        found += wrong
    left = part if facts is None else None
    return ReadFile(file, source, facts, prose, tuple(found), dict(_readability(source, prose)), left)


def _readability(source: Source, prose: Mapping[Loc, Prose]) -> Iterator[tuple[Loc, int]]:
    """Measured here, where it is done on all cores."""
    for loc, text in prose.items():
        value = lix(text.text) if source.language in _SWEDISH else None
        if value is not None:
            yield loc, value


def gather(files: Iterable[ReadFile], drafts: bool) -> tuple[Records, dict[Subject, str], tuple[Problem, ...]]:
    """Join the files of each record.

    Returns the records, the subjects without a record and why (`broken`, `draft`), and problems of files that
    belong to nothing.
    """
    known = [file for file in files if file.source and file.source.kind not in WHOLE_FILES]
    hidden = _unread(files)
    mains = {(file.source.kind, file.source.id): file for file in known if file.source and is_main(file)}
    records: dict[str, dict[str, Record[Any]]] = {}
    for (kind, id_), main in mains.items():
        subject = Subject(kind, id_)
        if main.facts is None or main.source is None:
            hidden[subject] = "broken"
        elif getattr(main.facts, "draft", False) and not drafts:
            hidden[subject] = "draft"
        else:
            records.setdefault(kind, {})[id_] = Record(
                kind, id_, main.facts, main.source, main.prose, main.prose.get(BODY)
            )
    problems = [one for file in known for one in _joined(file, records, hidden, drafts)]
    return records, hidden, tuple(problems)


def _unread(files: Iterable[ReadFile]) -> dict[Subject, str]:
    """Files that could not even be opened as text still keep their id."""
    return {
        Subject(folder, stem): "broken"
        for folder, _, name in (file.file.path.partition("/") for file in files if file.source is None)
        if name and (stem := name.split(".")[0])
    }


def is_main(file: ReadFile) -> bool:
    """Whether the file holds a record's facts, not only its running text or a translation."""
    source = file.source
    if source is None or source.language != "sv":
        return False
    return source.path.endswith(".yaml") or source.kind in ("news", "examples", "grants", "pages")


def _joined(
    file: ReadFile,
    records: dict[str, dict[str, Record[Any]]],
    hidden: Mapping[Subject, str],
    drafts: bool,
) -> Iterator[Problem]:
    """Add a running text or a translation to its record; a problem if there is no such record."""
    source = file.source
    if source is None or is_main(file):
        return
    record = records.get(source.kind, {}).get(source.id)
    if record is None and is_section_text(source):
        _keep_section_text(file, source, records, drafts)
        return
    if record is None:
        is_told = any(one.code == "head-of-text" for one in file.problems)  # a record written as a text
        if Subject(source.kind, source.id) not in hidden and not is_told:
            code = "text-without-record" if source.language == "sv" else "translation-without-original"
            yield problem(code, source.place(()), file=source.path, id=source.id)
        return
    if source.language == "sv":
        body, translations = file.prose.get(BODY), record.translations
        joined = Record(record.kind, record.id, record.facts, record.source, record.prose, body, source, translations)
    else:
        translated = _translated(file, source, drafts)
        if translated is None:
            return
        translations = {**record.translations, source.language: translated}
        joined = Record(
            record.kind,
            record.id,
            record.facts,
            record.source,
            record.prose,
            record.body,
            record.body_source,
            translations,
        )
    records[source.kind][source.id] = joined


def is_section_text(source: Source) -> bool:
    """Whether a text stands for a page that is made from facts, in a language that only has texts."""
    return source.kind == "pages" and source.id in SECTION_TEXTS and not has_interface(source.language)


def _keep_section_text(
    file: ReadFile, source: Source, records: dict[str, dict[str, Record[Any]]], drafts: bool
) -> None:
    """Keep the text as a record of its own: `pages/jobbspar.lattlast.md` has no original but the list of tracks."""
    if file.facts is not None and _translated(file, source, drafts) is not None:
        id_ = f"{source.id}.{source.language}"
        made = Record("section-texts", id_, file.facts, source, file.prose, file.prose.get(BODY))
        records.setdefault("section-texts", {})[id_] = made


def _translated(file: ReadFile, source: Source, drafts: bool) -> TranslatedText | None:
    """The translation, unless it cannot be read or is not to be shown yet."""
    facts = file.facts
    if facts is None or (getattr(facts, "draft", False) and not drafts):
        return None
    reviewed = getattr(facts, "reviewed", None)
    if needs_review(source.language) and reviewed is None and not drafts:
        return None
    title = facts.title if isinstance(facts, Translation) else getattr(facts, "title", "")
    return TranslatedText(
        source.language,
        title,
        file.prose.get(("sammanfattning",)),
        file.prose.get(BODY),
        source,
        plain_date(reviewed) if reviewed else None,
    )
