"""Sources for tests of texts, and what a browser would see of the result."""

from __future__ import annotations

from overens.problems import Problem
from overens.prose import Prose, closed, read_prose
from overens.sources import Loc, Mark, Source


def source_of(text: str, *, line: int = 1, kind: str = "pages", id_: str = "om", language: str = "sv") -> Source:
    """A Markdown file whose body begins at a line."""
    return Source(
        path=f"{kind}/{id_}.md",
        kind=kind,
        id=id_,
        language=language,
        data={},
        marks={},
        key_marks={},
        body=text,
        body_line=line,
        lines=tuple(text.split("\n")),
        suspect=frozenset(),
    )


def read(text: str, *, top: int = 2, line: int = 1, language: str = "sv") -> tuple[Prose, tuple[Problem, ...]]:
    return read_prose(text, source_of(text, line=line, language=language), None, top_heading=top)


def html_of(text: str, *, top: int = 2) -> str:
    """The HTML with every address written as the target stands."""
    return closed(read(text, top=top)[0], lambda link: link.target)


def codes(text: str) -> list[tuple[str, int]]:
    """The problems of a text: code and line."""
    return [(problem.code, problem.place.line) for problem in read(text)[1]]


def yaml_source(lines: str, loc: Loc, mark: Mark) -> Source:
    """A YAML file with one text at a place."""
    return Source(
        path="agreements/exempel.yaml",
        kind="agreements",
        id="exempel",
        language="sv",
        data={},
        marks={(): Mark(1, 1), loc: mark},
        key_marks={},
        body=None,
        body_line=1,
        lines=tuple(lines.split("\n")),
        suspect=frozenset(),
    )
