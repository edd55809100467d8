"""What must not stand in any text of a file: template leftovers, personal numbers, people's own e-mail addresses.

Looked for in every value, whatever its field; personal numbers in the whole file, comments and its name included.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Any, NamedTuple

from overens.models.errors import MOST_PROBLEMS
from overens.problems import Place, Problem, problem
from overens.sources import Loc, Source
from overens.swedish import personal_numbers
from overens.swedish.amounts import has_template_leftover

_TEN_DIGITS = re.compile(r"\d(?:[\W_]{0,40}\d){9}")
_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_FOREIGN = bytes({*range(0xD9, 0x100)} - {0xE2})
"""What begins a letter in UTF-8 from Arabic on, where scripts have their own digits; not dashes and quotation marks."""
_SHAPES = bytes.maketrans(b"123456789" + _LETTERS + _FOREIGN, b"0" * 9 + b"a" * len(_LETTERS) + b"?" * len(_FOREIGN))
_PASSED_OVER = bytes({*range(0x100)} - {*b"0123456789", *_LETTERS, *_FOREIGN})
_INSTRUCTION = re.compile(r"\[\s*(?:ange|fyll|skriv|beskriv|infoga|välj)", re.IGNORECASE)
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_OF_A_LOGIN = re.compile(r"://[^\s/@]*$")
_DIGIT = re.compile(r"\d")
_DIGITS = 10
_LONGEST_LOGIN = 100
_ENTITY = re.compile(r"&#?\w{1,10};")
_SIGN = re.compile(r"&#?\w{1,10};|\\(?=[^\w\s])|[*_`~]+| *\n(?!\s*\n)[ >]*")
"""What Markdown takes away or puts something else for: entities, escapes, emphasis, line ends within a paragraph."""

_FREE_SERVICES = re.compile(
    r"@(?:.*\.)?(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|telia|bredband|comhem|spray|passagen"
    r"|home|tele2|proton|protonmail|swipnet|bahnhof|glocalnet)\.[a-z.]+$",
    re.IGNORECASE,
)
_PERSON = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)*\.(?:[^\W\d_]+\.)*[^\W\d_]{2,}(?:-[^\W\d_]+)*\d*@")
_FUNCTION = re.compile(
    r"info|kontakt|kontor|registrator|arbet|utbildning|vux|kommun|nämnd|namnd|förvaltning|forvaltning|enhet|service"
    r"|support|jobb|press|diari|post|expedition|reception|styrelse|social|stod|stöd|kund|projekt|centrum|center|redaktion",
    re.IGNORECASE,
)


class Scan(NamedTuple):
    """What was found, and the values it was found in: nothing more need be said about them."""

    problems: list[Problem]
    places: frozenset[Loc]


def scan(source: Source) -> Scan:
    """Look through a file. Most hold nothing that must be looked at closer, and that is seen from the text at once."""
    if _is_harmless(source.text):
        return Scan(list(_numbers_in_names(source)), frozenset())
    numbers = tuple(_numbers_in_lines(source))
    problems = [problem("personal-number", place) for place in numbers]
    lines = [place.line for place in numbers]
    problems += _numbers_in_names(source)
    places = {loc for loc in source.key_marks if loc and personal_numbers.find(str(loc[-1]))}
    for loc, text in _texts(source.data, ()):
        if _is_harmless(text) or source.is_suspect(loc):
            continue
        if personal_numbers.find(text):
            places.add(loc)
            problems += _number_in_value(source, loc, text, lines)
        for line, column in hidden_numbers(text):
            places.add(loc)
            problems.append(problem("personal-number", source.text_place(loc, line, column)))
        for line, column in leftovers(text):
            places.add(loc)
            problems.append(problem("template-leftover", source.text_place(loc, line, column)))
        for line, column in private_addresses(text):
            problems.append(problem("private-email", source.text_place(loc, line, column)))
    for loc in _lists_for_leftovers(source.data, source, ()):
        places.add(loc)
        problems.append(problem("template-leftover", source.place(loc)))
    problems += _in_body(source)
    return Scan(_first_errors(problems), frozenset(places))


def _first_errors(problems: list[Problem]) -> list[Problem]:
    """All warnings; of far too many errors the first, and that there are more."""
    if len(problems) <= MOST_PROBLEMS:
        return problems
    errors = sorted((one for one in set(problems) if one.severity == "error"), key=lambda one: one.place)
    told = errors[:MOST_PROBLEMS]
    told += [problem("reading-stopped", one.place) for one in errors[MOST_PROBLEMS : MOST_PROBLEMS + 1]]
    return [*told, *(one for one in problems if one.severity == "warning")]


def _is_harmless(text: str) -> bool:
    """Whether a text can hold nothing that is looked for. One with escapes must be looked at when they are read."""
    if "@" in text or "\\" in text or "licka " in text or "licka\n" in text:
        return False
    if ("&" in text and _ENTITY.search(text)) or ("[" in text and _INSTRUCTION.search(text)):
        return False
    return not (_may_hold_ten_digits(text) and _TEN_DIGITS.search(text))


def _may_hold_ten_digits(text: str) -> bool:
    """Whether ten digits stand with no letter between, or digits of another script may. Far quicker than to be sure."""
    shapes = text.encode("utf-8", "replace").translate(_SHAPES, _PASSED_OVER)
    return b"0" * _DIGITS in shapes or b"?" in shapes


def leftovers(text: str) -> Iterator[tuple[int, int]]:
    """Line (from 0) and column (from 1) of each line where a template's instruction begins."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if has_template_leftover(line):
            yield number, line.find("[") + 1 or 1
        elif line.rfind("[") > line.rfind("]") and number + 1 < len(lines):
            begun = line[line.rfind("[") :]
            if has_template_leftover(f"{begun} {lines[number + 1].strip()}"):
                yield number, line.rfind("[") + 1


def hidden_numbers(text: str) -> Iterator[tuple[int, int]]:
    r"""Line (from 0) and column (from 1) of each personal number that only the finished text shows whole.

    Written with Markdown's own signs in it (`811218\\-9876`, `**811218**-9876`), or broken over two lines.
    """
    if len(_DIGIT.findall(text)) < _DIGITS or not _SIGN.search(text):
        return
    shown: list[str] = []
    origins: list[int] = []
    last = 0
    for sign in (*_SIGN.finditer(text), None):
        end = sign.start() if sign else len(text)
        instead = _instead(sign[0]) if sign else ""
        origins += [*range(last, end), *[end] * len(instead)]
        shown += (text[last:end], instead)
        last = sign.end() if sign else end
    line = counted = 0
    for offset, written in personal_numbers.find("".join(shown)):
        first, end = origins[offset], origins[offset + len(written) - 1]
        if _SIGN.search(text, first, end):
            line, counted = line + text.count("\n", counted, first), first
            yield line, first - text.rfind("\n", 0, first)


def _instead(sign: str) -> str:
    """What a reader sees where a sign of Markdown stands."""
    if sign.startswith("&"):
        return unescape(sign)[:1]
    return " " if "\n" in sign else ""


def private_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Line (from 0) and column (from 1) of each e-mail address that looks like a person's own."""
    for number, line in enumerate(text.split("\n")):
        if "@" not in line:
            continue
        for found in _ADDRESS.finditer(line):
            before = line[max(0, found.start() - _LONGEST_LOGIN) : found.start()]
            if is_private(found[0]) and not _OF_A_LOGIN.search(before):
                yield number, found.start() + 1


def is_private(address: str) -> bool:
    """Whether an e-mail address looks like a person's: `namn.efternamn@…`, or a free service such as Gmail."""
    if _FREE_SERVICES.search(address):
        return True
    return bool(_PERSON.match(address)) and not _FUNCTION.search(address.partition("@")[0])


def _texts(value: Any, loc: Loc) -> Iterator[tuple[Loc, str]]:
    if isinstance(value, str):
        yield loc, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, (*loc, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _texts(inner, (*loc, index))


def _numbers_in_lines(source: Source) -> Iterator[Place]:
    for number, line in enumerate(source.lines, 1):
        for offset, _ in personal_numbers.find(line):
            yield Place(source.path, number, offset + 1)


def _number_in_value(source: Source, loc: Loc, text: str, told: Sequence[int]) -> Iterator[Problem]:
    """A number that the lines do not show whole (written with an escape, or broken over two lines).

    `told` are the numbers of lines with one that they do show, in order.
    """
    first = source.place(loc).line
    last = first + text.count("\n") + 2
    if bisect_left(told, first) == bisect_right(told, last):
        yield problem("personal-number", source.place(loc))


def _numbers_in_names(source: Source) -> Iterator[Problem]:
    """Names of the file and of the files beside it. A file must be named as it is, or nobody could find it."""
    if personal_numbers.find(source.path):
        yield problem("personal-number", Place(source.path))
    for file in source.attachments if source.language == "sv" else ():
        if personal_numbers.find(file.name):
            yield problem("personal-number", Place(f"{source.kind}/{source.id}/{file.name}"))


def _lists_for_leftovers(value: Any, source: Source, loc: Loc) -> Iterator[Loc]:
    """Instructions without quotation marks: YAML reads `[Ange omfattning]` as a list of one."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _lists_for_leftovers(inner, source, (*loc, key))
    elif isinstance(value, list):
        if all(isinstance(item, str) for item in value):
            written = f"[{', '.join(value)}]"
            if has_template_leftover(written) and source.is_in_brackets(loc):
                yield loc
            return
        for index, inner in enumerate(value):
            yield from _lists_for_leftovers(inner, source, (*loc, index))


def _in_body(source: Source) -> Iterator[Problem]:
    body = source.body
    if body:
        for line, column in leftovers(body):
            yield problem("template-leftover", Place(source.path, source.body_line + line, column))
        for line, column in private_addresses(body):
            yield problem("private-email", Place(source.path, source.body_line + line, column))
        for line, column in hidden_numbers(body):
            yield problem("personal-number", Place(source.path, source.body_line + line, column))
