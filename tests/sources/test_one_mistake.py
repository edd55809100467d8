"""One mistake anywhere in a record is one problem, at its own line: no follow-ups, no neighbours."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from overens.sources import read_yaml_text

RECORD = """\
# Ett påhittat avtal
titel: Exempelavtal om unga
typ: unga
kommuner: [Åmål, Mellerud]
sammanfattning: |
  Ett påhittat avtal. Det finns: inte.

  Det har två stycken.
parter:
  - namn: Exempelkommun
    roll: kommun
    enheter: [Växel, Kansli]
  - namn: Exempelmyndigheten
    roll: arbetsförmedlingen
    diarienummer: 2018/196
undertecknad: 2018-01-25
moduler:
  - nr: 1
    titel: Kartläggning
    mål:
      - Alla blir kartlagda
      - Alla får en plan
    aktiviteter:
      - insats: kartläggning
        omfattning: 72 timmar under 5 veckor
        ansvarig: Exempelkommun
      - insats: studiebesök
        omfattning: 1 vecka
        beskrivning: Besök hos arbetsgivare
  - nr: 2
    titel: Grund
mål:
  - indikator: andel i arbete
    utgångsvärde: {värde: 40, datum: 2018}
    målvärde: {värde: 50, datum: 2019}
kontakt:
  funktion: Växeln hos kommunen
  epost: post@exempel.example
  telefon: 0000-000 00
källa: [exempel-1]
belägg: hela
"""
LINES = RECORD.split("\n")
PLAIN_VALUE = re.compile(r"( *(?:- )?[a-zåäö]+):( )([^\s\[{|].*)")
TEXT_LINES = {6, 7, 8}


def value(change: Callable[[re.Match[str]], str]) -> Callable[[str], str | None]:
    def changed(line: str) -> str | None:
        found = PLAIN_VALUE.fullmatch(line)
        return change(found) if found else None

    return changed


def moved(by: int) -> Callable[[str], str | None]:
    def changed(line: str) -> str | None:
        if not line.strip() or line.startswith("#") or (by < 0 and not line.startswith(" ")):
            return None
        return " " * by + line if by > 0 else line[-by:]

    return changed


MISTAKES: dict[str, Callable[[str], str | None]] = {
    "a colon": value(lambda found: f"{found[1]}: {found[3]}: mer"),
    "no blank after the colon": value(lambda found: f"{found[1]}:{found[3]}"),
    "no colon": value(lambda found: f"{found[1]} {found[3]}"),
    "an opening quote": value(lambda found: f'{found[1]}: "{found[3]}'),
    "an opening apostrophe": value(lambda found: f"{found[1]}: '{found[3]}"),
    "a quoted word": value(lambda found: f'{found[1]}: "Så" {found[3]}'),
    "a commercial at": value(lambda found: f"{found[1]}: @{found[3]}"),
    "a star": value(lambda found: f"{found[1]}: *{found[3]}*"),
    "a tag": value(lambda found: f"{found[1]}: !!str {found[3]}"),
    "an anchor": value(lambda found: f"{found[1]}: &x {found[3]}"),
    "a tab": lambda line: f"\t{line[2:]}" if line.startswith("  ") else None,
    "a no-break space": value(lambda found: f"{found[1]}:\u00a0{found[3]}"),
    "a blank too many": moved(1),
    "a blank too few": moved(-1),
    "no blank after the dash": lambda line: re.sub(r"^( *)- ", r"\1-", line) if re.match(" *- ", line) else None,
    "no closing bracket": lambda line: line[:-1] if line.endswith(("]", "}")) else None,
    "the wrong bracket": lambda line: line[:-1] + "]}"[line.endswith("]")] if line.endswith(("]", "}")) else None,
    "two closing brackets": lambda line: line + line[-1] if line.endswith(("]", "}")) else None,
}


def cases() -> list[tuple[str, int]]:
    return [
        (name, number)
        for name, change in MISTAKES.items()
        for number, line in enumerate(LINES, start=1)
        if number not in TEXT_LINES and change(line) is not None
    ]


def test_the_record_itself_is_right() -> None:
    assert read_yaml_text(RECORD, "x.yaml").problems == ()


@pytest.mark.parametrize(("name", "number"), cases())
def test_one_mistake_is_one_problem_at_its_line(name: str, number: int) -> None:
    changed = MISTAKES[name](LINES[number - 1])
    assert changed is not None
    text = "\n".join([*LINES[: number - 1], changed, *LINES[number:]])
    read = read_yaml_text(text, "x.yaml")
    assert [found.place.line for found in read.problems] == [number], read.problems
    missed = set(read_yaml_text(RECORD, "x.yaml").data or ()) - set(read.data or ())
    assert {(key,) for key in missed} <= read.suspect
