"""Two versions of the same lines, as Git leaves them where it could not merge: told once, and the first is read."""

from __future__ import annotations

import re

from overens.problems import Place, Problem, problem

_MARKS = re.compile(r"^(?:<{7}|>{7})(?:[ \t]|$)", re.MULTILINE)
_BEGIN = re.compile(r"<{7}(?:[ \t]|\Z)")
_OTHER = re.compile(r"(?:={7}|\|{7})(?:[ \t]|\Z)")
_END = re.compile(r">{7}(?:[ \t]|\Z)")


def without_conflicts(text: str, path: str) -> tuple[str, tuple[Problem, ...]]:
    """The text with blank lines for the marks and the second versions, and a problem for each place.

    Lines stay where they are. A mark that was left when the others were removed is told as well.
    """
    if not _MARKS.search(text):
        return text, ()
    lines, found = text.split("\n"), list[int]()
    is_open = is_other = False
    for number, line in enumerate(lines):
        is_end = _END.match(line) is not None
        if _BEGIN.match(line) or (is_end and not is_open):
            found.append(number)
            is_open, is_other = not is_end, False
            lines[number] = ""
        elif is_open:
            is_other = is_other or _OTHER.match(line) is not None
            lines[number] = "" if is_other or is_end else line
            is_open = not is_end
    return "\n".join(lines), tuple(problem("merge-conflict", Place(path, number + 1)) for number in found)
