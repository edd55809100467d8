"""Quotes: opened and never closed, text after the closing one, a backslash between double ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from overens.sources.findings import finding
from overens.sources.fix import Fix, continuation, in_quotes, lines_of_text, segment, shortened
from overens.sources.known_keys import may_be_prose
from overens.sources.scene import Scene, entry_of, quoted, without_comment

_BACKSLASH = re.compile(r"\\(?![\"\\])")


def unclosed(scene: Scene) -> Iterator[Fix]:
    """A quote that is not closed where its text ends."""
    place = _opened_at(scene)
    if not place:
        return
    line, column = place
    text = scene.lines[line]
    quote = text[column : column + 1]
    if quote not in ("'", '"'):
        return
    found = finding("unclosed-quote", line, column, quote=quote)
    if column == entry_of(text).content and entry_of(text[:column] + text[column + 1 :]).key:
        yield Fix(found, {line: text[:column] + text[column + 1 :]})
    if scene.brackets and scene.brackets[-1][0] == line:
        _, end = segment(text, column + 1)
        yield Fix(found, {line: text[:column] + quoted(text[column + 1 : end]) + text[end:]})
        return
    last = continuation(scene.lines, line, column)
    if last > line and quote not in "".join(scene.lines[line + 1 : last + 1]):
        yield Fix(found, {last: scene.lines[last].rstrip() + quote})
    # Something is left of it, that the key be read.
    yield Fix(found, {line: text[:column] + quoted(text[column + 1 :].rstrip() or quote)})


def _opened_at(scene: Scene) -> tuple[int, int] | None:
    trouble, last = scene.trouble, scene.last
    if trouble.code:
        return (trouble.line, trouble.column) if trouble.code == "unclosed-quote" else None
    if "scanning a quoted scalar" in trouble.reason:
        return trouble.since
    if last is None or last.style not in ("'", '"'):
        return None
    start, end = last.start_mark, last.end_mark
    if start.line < end.line == trouble.line and trouble.column >= end.column:
        return start.line, start.column
    return None


def text_after_lines(scene: Scene) -> Iterator[Fix]:
    """Text after the closing quote of a text that goes over several lines, all of them deeper than its key."""
    last, trouble = scene.last, scene.trouble
    if last is None or last.style not in ("'", '"') or trouble.code or scene.brackets:
        return
    first, end = last.start_mark, last.end_mark
    if not first.line < end.line == trouble.line or trouble.column < end.column:
        return
    between = lines_of_text(scene.lines, first.line, first.column, first.line + 1)
    if end.line not in between:
        return
    found = finding("text-after-quote", first.line, first.column, quote=last.style)
    head = scene.lines[first.line]
    yield Fix(
        found, {first.line: head[: first.column] + quoted(head[first.column + 1 :]), **dict.fromkeys(between, "")}
    )


def text_after(scene: Scene) -> Iterator[Fix]:
    """Text after a closing quote: `'Kommunens's avtal'`, `"Avtal" med Nacka`."""
    last, trouble = scene.last, scene.trouble
    if last is None or last.style not in ("'", '"') or trouble.code or last.start_mark.line != trouble.line:
        return
    if scene.last_event is not last:  # A bracket has been closed since: what follows, follows that.
        return
    end = last.end_mark
    if end.line != trouble.line or trouble.column < end.column:
        return
    line = scene.lines[trouble.line]
    start = last.start_mark.column
    stop = start + len(without_comment(line[start:]))
    if scene.brackets:
        if line[end.column : end.column + 1] == ";":
            right = f"{line[: end.column]},{line[end.column + 1 :]}"
            yield Fix(finding("missing-comma", trouble.line, end.column), {trouble.line: right})
            return
        if line[end.column : end.column + 1].isspace():
            return
        stop = segment(line, end.column)[1]
    if stop <= end.column:
        return
    raw = line[start:stop]
    if line[end.column : stop].strip() in (",", ";", "."):  # as between brackets, or at the end of a sentence
        right = line[start : end.column]
        found = finding("text-after-quote", trouble.line, start, quote=raw[0], suggestion=shortened(right))
        yield Fix(found, {trouble.line: line[:start] + right + line[stop:]})
        return
    # `'Nackas' avtal'` is one text with a quote in it, `"ett" och "två"` a text that begins with a quoted word.
    inner = raw[1:-1] if raw[-1] == raw[0] and raw.count(raw[0]) % 2 else raw
    more = [] if scene.brackets else lines_of_text(scene.lines, trouble.line, start, trouble.line + 1)
    if more:  # It goes on below as well: the whole of it is one mistake.
        found = finding("text-after-quote", trouble.line, start, quote=raw[0])
        changes = {trouble.line: line[:start] + quoted(inner), **dict.fromkeys(more, "")}
        yield Fix(found, changes)
    found = finding("text-after-quote", trouble.line, start, quote=raw[0], suggestion=in_quotes(inner))
    yield Fix(found, {trouble.line: line[:start] + quoted(inner) + line[stop:]})


def text_below(scene: Scene) -> Iterator[Fix]:
    """A value between quotes or brackets, and lines below it that go on with its text."""
    number, place = scene.line, scene.closed
    if scene.trouble.code or scene.brackets or not place or scene.above(number) != place[1][0]:
        return
    (first, column), (last, end) = place
    lines = lines_of_text(scene.lines, first, column, number)
    if not lines:
        return
    owner = scene.entry(first)
    if not scene.lines[first][:column].strip():  # The value stands on a line of its own, below its key.
        owner = scene.entry(scene.above(first))
    start = shortened(f"{owner.key}: |") if owner.key and may_be_prose(owner.key) else None
    sign = scene.lines[last][end - 1 : end]
    found = finding("text-goes-on", number, scene.entry(number).content, sign=sign, suggestion=start)
    yield Fix(found, dict.fromkeys(lines, ""), tuple(range(first, last + 1)))


def backslash(scene: Scene) -> Iterator[Fix]:
    r"""A backslash between double quotes, where YAML gives it a meaning: `"C:\mapp"`."""
    reason = scene.trouble.reason
    if "escape" not in reason and "hexdec" not in reason:
        return
    number = scene.line
    line = scene.lines[number]
    since_line, since_column = scene.trouble.since
    start = since_column + 1 if since_line == number else entry_of(line).indent
    first = _BACKSLASH.search(line, start)
    if not first:
        return
    found = finding("backslash", number, first.start())
    yield Fix(found, {number: line[:start] + _BACKSLASH.sub(r"\\\\", line[start:])})
    yield Fix(found, {number: line[:start] + line[start:].replace("\\", "/")})
