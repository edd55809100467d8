"""What `explain` says."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from pathlib import Path

from overens.problem_texts import FAMILIES, KINDS, ProblemKind, Text
from overens.reporting.examples import Example
from overens.reporting.visible import visible

WIDTH = 88
LONGEST = 40
"""Examples with more lines than this would hide what they show."""

FAMILY_TITLES: dict[str, Text] = {
    "reading": Text("Filer och hur de skrivs", "Files and how they are written"),
    "records": Text("Nycklar", "Keys"),
    "values": Text("Värden", "Values"),
    "names": Text("Namn och ord ur listor", "Names, and words from lists"),
    "prose": Text("Löpande text", "Running text"),
    "references": Text("Vad en fil säger om en annan", "What one file says of another"),
    "rules": Text("Vad som krävs av innehållet", "What is asked of the content"),
    "addresses": Text("Adresser", "Addresses"),
    "output": Text("Den färdiga webbplatsen", "The finished site"),
    "setup": Text("Inställningar", "Settings"),
}

_SEVERITIES = {"error": Text("fel", "error"), "warning": Text("varning", "warning")}


def family_title(family: str) -> Text:
    """What the codes of a family have in common."""
    return FAMILY_TITLES.get(family, Text(family, family))


def general(text: str) -> str:
    """A text of a kind as it stands for any problem: what each problem fills in is left open."""
    return text.format(**dict.fromkeys(re.findall(r"\{(\w+)\}", text), "…"))


def severity_word(kind: ProblemKind, language: str) -> str:
    """`fel` or `varning`."""
    return _SEVERITIES[kind.severity].in_language(language)


def rules() -> dict[str, str]:
    """The codes of rules that can be switched off, by their Swedish names."""
    return {kind.rule: kind.code for kind in KINDS.values() if kind.rule}


def showable(example: Example | None) -> Example | None:
    """The example, if its files can be shown as plain text of a modest length."""
    if example is None or not example.plain:
        return None
    length = sum(section.body.count("\n") for section in example.files)
    return example if 0 < length <= LONGEST else None


def listed(language: str) -> str:
    """All codes with what they say, in their families."""
    swedish = language == "sv"
    blocks = []
    for family, kinds in FAMILIES.items():
        if kinds:
            rows = [f"  {kind.code}\n    {general(kind.message.in_language(language))}" for kind in kinds]
            blocks.append("\n".join([family_title(family).in_language(language), *rows]))
    end = "Mer om en kod: python build.py explain KOD" if swedish else "More about a code: python build.py explain CODE"
    return "\n\n".join([*blocks, end]) + "\n"


def explained(kind: ProblemKind, example: Example | None, language: str) -> str:
    """One code: what is said, why, what to do, and an example with its report."""
    swedish = language == "sv"
    blocks = [
        f"{kind.code} ({severity_word(kind, language)})",
        _wrapped(general(kind.message.in_language(language))),
        _wrapped(general(kind.hint.in_language(language))),
        _wrapped(kind.explanation.in_language(language)),
    ]
    if kind.rule:
        blocks.append(_wrapped(exemption(kind.rule, language)))
    shown = showable(example)
    if shown:
        blocks.append("Så här kan det se ut:" if swedish else "It may look like this:")
        blocks += [_file(section.name, section.body) for section in shown.files]
        blocks.append("Då säger programmet:" if swedish else "Then the program says (in Swedish):")
        blocks.append(textwrap.indent(problems_only(shown.report), "  "))
    return "\n\n".join(blocks) + "\n"


def exemption(rule: str, language: str) -> str:
    """How the rule is switched off for one file."""
    if language == "sv":
        return f"Regeln kan stängas av för en fil. Skriv i filen: undantag: [{{regel: {rule}, skäl: varför}}]"
    return f"The rule can be switched off for one file. Write in it: undantag: [{{regel: {rule}, skäl: why}}]"


def problems_only(report: str) -> str:
    """A report without its summary."""
    return report.rstrip().rpartition("\n\n")[0] or report.rstrip()


def parts_of(page_type: str, root: Path, language: str) -> str:
    """Where the code, template, styles and test of a page type are."""
    swedish = language == "sv"
    rows = [
        ("Adresser och innehåll" if swedish else "Addresses and content", f"overens/pages/{page_type}.py"),
        ("Mall" if swedish else "Template", f"templates/pages/{page_type}.html"),
        ("Test", f"tests/pages/test_{page_type}.py"),
    ]
    style = f"templates/pages/{page_type}.css"
    if (root / style).is_file():
        rows.insert(2, ("Utseende" if swedish else "Style", style))
    width = max(len(label) for label, _ in rows)
    missing = " (saknas)" if swedish else " (missing)"
    head = f"Sidtypen {page_type} består av:" if swedish else f"The page type {page_type} is made of:"
    lines = [f"  {label:<{width}}  {path}{'' if (root / path).is_file() else missing}" for label, path in rows]
    return "\n".join([head, *lines]) + "\n"


def words_of(vocabulary: str, words: Mapping[str, str], language: str) -> str:
    """A list of words that content may choose from, each with what readers see."""
    head = (
        f"Ord i listan {vocabulary}, till vänster som de skrivs:"
        if language == "sv"
        else f"Words of the list {vocabulary}, as they are written on the left:"
    )
    width = max(map(len, words), default=0)
    return "\n".join([head, *(f"  {word:<{width}}  {label}".rstrip() for word, label in words.items())]) + "\n"


def _wrapped(text: str) -> str:
    return "\n".join(
        "\n".join(textwrap.wrap(line, WIDTH, break_long_words=False, break_on_hyphens=False))
        for line in text.splitlines()
    )


def _file(name: str, body: str) -> str:
    return "\n".join([f"  {name}", *(f"  | {visible(line)}".rstrip() for line in body.rstrip().splitlines())])
