"""The page for staff about every message, generated so that it says what the program says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from overens.problem_texts import FAMILIES, KINDS, ProblemKind
from overens.reporting.examples import Example
from overens.reporting.explanation import (
    exemption,
    family_title,
    general,
    problems_only,
    severity_word,
    showable,
)
from overens.reporting.visible import visible

INTRODUCTION = """\
# Felmeddelanden

Den här sidan skrivs av programmet (`python build.py reference`). Ändra inte i den: texterna finns i
`overens/problem_texts/` och exemplen i `tests/broken/`.

När du kör `python build.py check` läser programmet allt innehåll och berättar om allt som inte stämmer, med fil, rad
och tecken. Ett **fel** måste rättas innan webbplatsen kan byggas. En **varning** är ett råd: webbplatsen byggs ändå.

Så här läser du ett meddelande:

* Först står vilken fil det gäller, vilken rad och vilket tecken på raden: `content/agreements/exempel.yaml:3:8` är
  rad 3, tecken 8.
* Sedan står vad som är fel, raderna runt omkring, och ett `^` under stället.
* Sist står vad du kan skriva i stället, och felets kod. Koden ändras aldrig. Sök efter den här på sidan, eller kör
  `python build.py explain` följt av koden.
"""


def reference_page(examples: Mapping[str, Example]) -> str:
    """The whole page in Markdown; `examples` by code."""
    blocks = [INTRODUCTION, "\n".join(_contents())]
    for family, kinds in FAMILIES.items():
        if kinds:
            blocks.append(f"## {family_title(family).sv}\n")
            blocks += ["\n".join(_entry(kind, examples.get(kind.code))) for kind in sorted(kinds, key=_code)]
    return "\n".join(blocks).rstrip() + "\n"


def _code(kind: ProblemKind) -> str:
    return kind.code


def _contents() -> Iterator[str]:
    yield "## Alla koder\n"
    yield "| Kod | Slag | Vad som sägs |"
    yield "| --- | --- | --- |"
    for kind in sorted(KINDS.values(), key=_code):
        said = general(kind.message.sv).replace("|", "\\|").replace("\n", " ")
        yield f"| [`{kind.code}`](#{kind.code}) | {severity_word(kind, 'sv')} | {said} |"
    yield ""


def _entry(kind: ProblemKind, example: Example | None) -> Iterator[str]:
    yield f"### {kind.code}\n"
    yield f"**{severity_word(kind, 'sv').capitalize()}.** {general(kind.message.sv)}\n"
    yield f"{general(kind.hint.sv)}\n"
    yield f"{kind.explanation.sv}\n"
    if kind.rule:
        yield exemption(kind.rule, "sv").replace("undantag:", "`undantag:", 1) + "`\n"
    shown = showable(example)
    if shown:
        yield "Så här kan det se ut:\n"
        for section in shown.files:
            yield _fenced(f"# {section.name}\n{section.body}" if section.name.endswith(".yaml") else section.body)
        yield "Då säger programmet:\n"
        yield _fenced(problems_only(shown.report))


def _fenced(text: str) -> str:
    body = "\n".join(visible(line).rstrip() for line in text.rstrip().splitlines())
    # A fence longer than any inside the example cannot be closed by it.
    fence = "````" if "```" in body else "```"
    return f"{fence}text\n{body}\n{fence}\n"
