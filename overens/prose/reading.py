"""From a writer's Markdown to safe HTML and a list of what to tell the writer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from overens.problems import Place, Problem, problem, sorted_once
from overens.prose import marks
from overens.prose.bounds import MOST_LEVELS, TooTangled, tangled_at
from overens.prose.headings import Outline
from overens.prose.marks import Marked
from overens.prose.parsing import Parsed, parse
from overens.prose.plain import plain_prose
from overens.prose.safety import safe
from overens.prose.tags import first_of_each
from overens.prose.unread import Unread, unread
from overens.prose.values import Heading, OpenLink, Prose
from overens.prose.writing import Finding, Writing
from overens.sources import Loc, Source
from overens.swedish.slugs import slug

_LONGEST_VALUE = 80
_NOTE_TEXT = re.compile(r"[ \t]*(\[\^[^\]\n]*\])[ \t]*(\S[^\n]*)")
"""A line that begins with a footnote's mark and goes on."""

_NOTHING = Prose("")

_OF_LINK_TEXTS = frozenset({"vague-link-text"})
"""Problems of what a link says, not of where it leads."""

_LONGEST_WAY = 200
"""Characters of a link's text that are looked back over."""


def read_prose(
    markdown: str, source: Source, loc: Loc | None, *, top_heading: int
) -> tuple[Prose, tuple[Problem, ...]]:
    """Make a text safe to show.

    `loc` is the key of the text in its source, None for the body of a Markdown file. The highest heading becomes one
    of level `top_heading` (2 for `h2`). Links are left open, for `closed`. A text that is too tangled to read comes
    back empty with a problem.
    """
    text = marks.cleaned(markdown)
    place = _places(text, source, loc)
    prose, found = _made(text, source, loc, top_heading, place)
    if any(one.code == "text-too-nested" for one in found):
        return prose, found
    signs = [_told(one, place(one.offset)) for one in unread(text)]
    return prose, sorted_once((*found, *signs)) if signs else found


def _told(one: Unread, place: Place) -> Problem:
    said = {name: str(value) for name, value in one.values}
    offered = {"suggestion": one.suggestion} if one.suggestion else {}
    return problem(one.code, place, **_shortened({"written": one.written, **said, **offered}))


def _made(
    text: str, source: Source, loc: Loc | None, top_heading: int, place: Callable[[int], Place]
) -> tuple[Prose, tuple[Problem, ...]]:
    plain = plain_prose(text)
    if plain is not None:
        return plain, ()
    try:
        tangled = tangled_at(text)
        if tangled is not None:
            return _NOTHING, (problem("text-too-nested", place(tangled), levels=MOST_LEVELS),)
        return _read(text, source, loc, top_heading, place)
    except TooTangled as found:
        return _NOTHING, (problem("text-too-nested", place(_offset(found, text)), levels=MOST_LEVELS),)


def _read(
    text: str, source: Source, loc: Loc | None, top_heading: int, place: Callable[[int], Place]
) -> tuple[Prose, tuple[Problem, ...]]:
    marked = marks.marked(text)
    if marked is None:
        raise TooTangled(text[:1])
    parsed = parse(marked.text, _prefix(source, loc))
    tags = [str(element.tag) for element in parsed.root.iter()]
    levels = (int(tag[1]) for tag in tags if len(tag) == 2 and tag[1].isdigit())
    outline = Outline.of(levels, top_heading, _home(source, loc))
    writing = Writing(outline, source.language, parsed.note_uses, f"{source.kind}/{source.id}/")
    writing.children(parsed.root)

    def at(mark: int | None) -> Place:
        return place(marked.offsets[mark] if mark is not None else 0)

    links = tuple(
        OpenLink(n, outline.target(link.address), at(link.mark), link.text) for n, link in enumerate(writing.targets)
    )
    headings = tuple(Heading(entry.level, entry.text, entry.id, at(entry.mark)) for entry in outline.entries)
    prose = Prose(safe("".join(writing.html)).strip(), links, headings, writing.text())
    found = [*writing.findings, *_noticed(parsed, marked, text)]

    def where(one: Finding) -> Place:
        if one.code in _OF_LINK_TEXTS and one.mark is not None:
            return place(_beginning_of_text(text, marked.offsets[one.mark]))
        return at(one.mark)

    return prose, sorted_once([problem(one.code, where(one), **_shortened(one.values)) for one in found])


def _beginning_of_text(text: str, address: int) -> int:
    """Where the text of a link begins whose address is at an offset; the address itself where they stand apart."""
    between = text.rfind("](", max(0, address - _LONGEST_WAY), address)
    between = -1 if text[between + 2 : address].strip(" \n<") else between
    begin = text.rfind("[", max(0, between - _LONGEST_WAY), between) if between >= 0 else -1
    return begin + 1 or address


def _noticed(parsed: Parsed, marked: Marked, text: str) -> list[Finding]:
    tags = first_of_each(parsed.tags, marked.offsets)
    return [
        *(Finding("raw-html", mark, {"markup": markup}) for mark, markup in tags),
        *_notes_without_text(parsed, marked, text),
    ]


def _notes_without_text(parsed: Parsed, marked: Marked, text: str) -> Iterator[Finding]:
    """References to no note; a text that only lacks its colon (`[^1] Texten.`) once, for all that refer to it."""
    missing = dict.fromkeys(parsed.missing_notes)  # the parser may look at one reference several times
    found = {mark: _beginning_line(text, marked.offsets[mark]) for mark, _ in missing}
    meant = {label: mark for mark, label in reversed(missing) if found[mark]}
    for mark, label in missing:
        if label not in meant:
            yield Finding("footnote-without-text", mark, {"label": label})
        elif mark == meant[label] and (said := found[mark]):
            yield Finding("footnote-without-text", mark, {"label": label, "suggestion": f"{said[1]}: {said[2]}"})


def _beginning_line(text: str, mark_at: int) -> re.Match[str] | None:
    """The line of a footnote's mark, if it begins with that mark and goes on."""
    line = _NOTE_TEXT.match(text, text.rfind("\n", 0, mark_at) + 1)
    return line if line and line.start(1) == mark_at else None


def _places(text: str, source: Source, loc: Loc | None) -> Callable[[int], Place]:
    starts: list[int] = []

    def place(offset: int) -> Place:
        starts.extend(() if starts else marks.line_starts(text))
        line, column = marks.line_and_column(starts, offset)
        if loc is None:
            return Place(source.path, source.body_line + line, column)
        return source.text_place(loc, line, column)

    return place


def _offset(found: TooTangled, text: str) -> int:
    """Where the piece of text that was too much begins, as nearly as it can be told."""
    plain = marks.unmarked(found.snippet).split("\n")[0][:40]
    return max(0, text.find(plain))


def _prefix(source: Source, loc: Loc | None) -> str:
    """What the ids of footnotes begin with: unlike those of any other text."""
    return slug("-".join(map(str, ("fot", source.kind, source.id, source.language, *(loc or ("text",))))))


def _home(source: Source, loc: Loc | None) -> str:
    """What the ids of a text's headings begin with. A page shows one body, but it can show many values."""
    return "" if loc is None else slug("-".join(map(str, (source.kind, source.id, *loc))))


def _shortened(values: dict[str, str]) -> dict[str, str]:
    def short(value: str) -> str:
        return value if len(value) <= _LONGEST_VALUE else f"{value[: _LONGEST_VALUE - 1]}…"

    return {name: short(value) for name, value in values.items()}
