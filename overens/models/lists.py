"""The items that one text holds where a list belongs: pasted with bullets, one on each line, or with signs between.

What is offered is to be written as it stands, so it is offered only where it is plain how the text parts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from overens.sources import Loc, Source

Fits = Callable[[str], bool]
"""Whether a text can be one item."""

LONGEST_OFFER = 100
"""Characters of what is offered on one line."""

_BULLET = re.compile(r"\s*(?:[•‣▪◦·●○*–—-]|o(?=\s)|[0-9]{1,2}[.)])\s+")
_BULLET_WITHIN = re.compile(r"(?:^|\s+)[•‣▪◦●]\s*|\s+[·–—]\s+")
_NUMBER_WITHIN = re.compile(r"(?:^|\s+)[0-9]{1,2}[.)]\s+")
_COMMAS = re.compile(r"\s*[,;]\s*(?:(?:och|samt|&)\s+)?")
_SENTENCE = re.compile(r"\s*[,;]\s*(?:(?:och|samt|&)\s+)?|\s+(?:och|samt|&)\s+")
_SIGNS = re.compile(r"\s*[,;/|+]\s*(?:(?:och|samt|&)\s+)?|\s+(?:och|samt|&|eller)\s+")
_COMPANY = re.compile(r"(?:AB|HB|KB|[Ss]on|[Ss]öner|[Dd]öttrar|[Pp]artners?)\W*")
_IDS = re.compile(r"[\s,;/]+(?:(?:och|samt|&)\s+)?")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MUST_BE_QUOTED = re.compile(r"[,\[\]{}'\"]|:(?:\s|$)|\s#|^[\s!&*%@`|>#?:-]|^$")
_MUST_BE_QUOTED_ON_A_LINE = re.compile(r":(?:\s|$)|\s#|^[\s!&*%@`|>#\[{'\"]|^[?:-](?:\s|$)|^$")
_SHORT_LINE = 40  # characters; a longer one is likely a sentence that goes on
_SHORT_ITEM = 4  # words


def lines_of(source: Source, loc: Loc, text: str) -> list[str]:
    """The lines on which a text is written, which YAML joins into one."""
    if "\n" in text:
        return [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    place, wanted = source.place(loc), " ".join(text.split())
    found: list[str] = []
    so_far = ""
    for number, line in enumerate(source.lines[place.line - 1 : place.line + 99]):
        part = " ".join(line[place.column - 1 :].split() if number == 0 else line.split())
        if not part:
            continue
        found.append(part)
        so_far = f"{so_far} {part}".strip()
        if so_far == wanted:
            return found
        if not wanted.startswith(so_far):
            break
    return [wanted]


def marked_items(lines: Sequence[str]) -> list[str] | None:
    """The items of a list with bullets or numbers; what goes on at the next line belongs to the item above."""
    if not lines:
        return None
    if not _BULLET.match(lines[0]):
        return _marked_within(lines[0]) if len(lines) == 1 else None
    items: list[str] = []
    for line in lines:
        if _BULLET.match(line):
            items.append(_BULLET.sub("", line, count=1).strip())
        else:
            items[-1] = f"{items[-1]} {line.strip()}"
    if len(items) == 1:
        items = _marked_within(lines[0]) or items
    return [_without_end(item) for item in items]


def _marked_within(line: str) -> list[str] | None:
    for mark in (_BULLET_WITHIN, _NUMBER_WITHIN):
        found = mark.match(line)
        items = [item.strip() for item in mark.split(line) if item.strip()]
        if found and len(items) > 1:
            return items
    return None


def words_of_a_list(lines: Sequence[str], fits: Fits) -> list[str]:
    """The items where each is one of a closed list of words. Words that do not fit are kept: they are told later."""
    marked = marked_items(lines)
    text = " ".join(lines)
    if marked:
        return [one for item in marked for one in (several_words(item, fits) or [item])]
    if len(lines) > 1 and all(fits(_without_end(line)) for line in lines):
        return [_without_end(line) for line in lines]
    if fits(text):
        return [text]
    return several_words(text, fits) or [one for one in _SENTENCE.split(_bare(text)) if one]


def several_words(text: str, fits: Fits) -> list[str] | None:
    """The words of a closed list that stand in one text (`unga/nyanlända`, `Åmål Mellerud`), if all of it is such."""
    if fits(text):
        return None
    bare = _bare(text)
    for sign in (_COMMAS, _SENTENCE, _SIGNS):
        items = [item for item in sign.split(bare) if item]
        if items and all(fits(item) for item in items) and (len(items) > 1 or bare != text):
            return items
    return _by_blanks(bare.split(), fits)


def _by_blanks(words: Sequence[str], fits: Fits) -> list[str] | None:
    """Words with only blanks between; a name may have a blank itself (`Upplands Väsby Åmål`)."""
    items: list[str] = []
    rest = list(words)[:40]
    while rest:
        end = next((end for end in (3, 2, 1) if end <= len(rest) and fits(" ".join(rest[:end]))), 0)
        if not end:
            return None
        items.append(" ".join(rest[:end]))
        rest = rest[end:]
    return items if len(items) > 1 and len(words) <= 40 else None


def ids_of_a_list(lines: Sequence[str]) -> list[str] | None:
    """Ids of other files, with anything between them; None where they are not written as ids."""
    items = marked_items(lines) or [item for item in _IDS.split(_bare(" ".join(lines))) if item not in ("", "och")]
    return items if all(_ID.fullmatch(item) for item in items) else None


def names_of_a_list(lines: Sequence[str]) -> list[str] | None:
    """The items where each is a name of anything: parted by commas, and by `och` where it stands between names."""
    found = _on_lines(lines)
    if found or len(lines) > 1:
        return found
    text = lines[0]
    by_sentence = [item for item in _SENTENCE.split(text) if item]
    if not _COMMAS.search(text):
        if len(by_sentence) == 1:
            return [text]
        all_names = all(item[0].isupper() for item in by_sentence)
        return by_sentence if all_names and not _COMPANY.fullmatch(by_sentence[-1].split()[-1]) else None
    return by_sentence


def texts_of_a_list(lines: Sequence[str]) -> list[str] | None:
    """The items where each may be a sentence: a comma parts them only where all are short."""
    found = _on_lines(lines)
    if found or len(lines) > 1:
        return found
    items = [item for item in re.split(r"\s*[,;]\s*", lines[0]) if item]
    if len(items) > 1 and any(len(item.split()) > _SHORT_ITEM or " och " in item for item in items):
        return None
    return items


def _on_lines(lines: Sequence[str]) -> list[str] | None:
    marked = marked_items(lines)
    if marked:
        return marked
    apart = len(lines) > 1 and all(len(one) <= _SHORT_LINE and not one[0].islower() for one in lines)
    return [_without_end(line) for line in lines] if apart else None


def in_brackets(items: Sequence[str]) -> str | None:
    """`[unga, nyanlända]`; None where it would be too long to show whole."""
    written = f"[{', '.join(_quoted(item, _MUST_BE_QUOTED) for item in items)}]"
    return written if len(written) <= LONGEST_OFFER else None


def in_braces(values: Mapping[str, str]) -> str:
    """`{namn: Exempelkommun}`."""
    return f"{{{', '.join(f'{key}: {_quoted(text, _MUST_BE_QUOTED)}' for key, text in values.items())}}}"


def as_lines(items: Sequence[str], key: str | None = None) -> str | None:
    """Each item as the line to write it on, with its key if it has one, or None where they are too long to show."""
    start = f"- {key}: " if key else "- "
    written = ", ".join(f"`{start}{_quoted(item, _MUST_BE_QUOTED_ON_A_LINE)}`" for item in items)
    return written if len(written) <= 2 * LONGEST_OFFER else None


def _quoted(text: str, dangerous: re.Pattern[str]) -> str:
    return "'" + text.replace("'", "''") + "'" if dangerous.search(text) else text


def _without_end(text: str) -> str:
    return text.strip().rstrip(",;").rstrip()


def _bare(text: str) -> str:
    return text.strip().strip("()").strip().rstrip(".,;") or text
