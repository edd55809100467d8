"""What is found wrong while a text is read, before it is known where its lines stand in the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem code at a line and column, both from 0, in the text as it is being read, with its values."""

    code: str
    line: int
    column: int
    values: tuple[tuple[str, str], ...] = ()


def finding(code: str, line: int, column: int, **values: str | None) -> Finding:
    """Make a finding; values of None are left out."""
    return Finding(code, line, column, tuple((name, value) for name, value in values.items() if value is not None))


class StumbleError(Exception):
    """Raised inside the reader where YAML reads on happily but a person meant something else.

    The text is then repaired and read anew. Never leaves this package.
    """

    def __init__(self, code: str, line: int, column: int) -> None:
        """`code` of the problem; line and column from 0."""
        super().__init__(code)
        self.code = code
        self.line = line
        self.column = column


class RefusedError(Exception):
    """Raised inside the reader where reading on would cost too much. Never leaves this package.

    `findings` is what was found up to there, and last why nothing more was read.
    """

    def __init__(self, findings: Sequence[Finding], reason: Finding) -> None:
        """Take what was found before, and the reason to stop."""
        super().__init__(reason.code)
        self.findings = [*findings, reason]


def refuse_many(findings: Sequence[Finding], limit: int) -> None:
    """Raise `RefusedError` where there are more findings than the limit: what follows is not to be trusted."""
    if len(findings) > limit:
        last = findings[-1]
        raise RefusedError(findings[:limit], Finding("reading-stopped", last.line, last.column))
