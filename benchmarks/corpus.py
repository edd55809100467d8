"""A made-up corpus, the same for the same seed: agreements with job tracks.

Everything in it is invented and says so in its titles. An agreement is some 7 kB of YAML and 4 kB of Markdown on the
mean, as real ones are (`tests/test_benchmark_corpus.py` keeps it); there are two job tracks to every three agreements.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.vocabulary import SMALL, WORDS
from overens.register import MUNICIPALITIES

SEED = 20261121
SOURCE = {"exempelkalla": {"titel": "Påhittad källa för mätningar"}}
SECTORS = ("vård-omsorg", "hotell-restaurang", "industri", "utbildning", "lager-logistik", "handel", "bygg")
GROUPS = ("unga", "nyanlända", "långtidsarbetslösa", "kortutbildade", "utrikes-födda")
INTERVENTIONS = ("sfi", "yrkessvenska", "praktik", "yrkesvux", "validering", "handledning", "vägledning")
OCCUPATIONS = ("svetsare", "undersköterska", "barnskötare", "kock", "lagerarbetare", "måltidsbiträde")
TYPES = ("unga", "fördjupad-nyanlända", "samlad")


@dataclass(frozen=True, slots=True)
class Document:
    """One record: its kind (`agreements`, `job-tracks`), id, facts and running text."""

    kind: str
    id: str
    facts: dict[str, Any]
    body: str


def documents(agreements: int, seed: int = SEED) -> Iterator[Document]:
    """As many agreements, and two thirds as many job tracks."""
    rng = random.Random(seed)
    for number in range(agreements):
        tracks = [f"exempelspar-{number}"] if number % 3 else []
        yield _agreement(rng, number, tracks)
        for id_ in tracks:
            yield _track(rng, id_, number)


def _sentence(rng: random.Random, words: int) -> str:
    """So many words; every third one is a small one that binds the others together."""
    chosen = (rng.choice(SMALL if number % 3 == 2 and number + 1 < words else WORDS) for number in range(words))
    text = " ".join(chosen)
    return f"{text[:1].upper()}{text[1:]}."


def _prose(rng: random.Random, sentences: int) -> str:
    return " ".join(_sentence(rng, rng.randint(7, 16)) for _ in range(sentences))


def _agreement(rng: random.Random, number: int, tracks: list[str]) -> Document:
    municipality = MUNICIPALITIES[number % len(MUNICIPALITIES)]
    year = rng.randint(2015, 2026)
    facts: dict[str, Any] = {
        "titel": f"Exempelavtal {number} om samverkan i {municipality.name}",
        "typ": TYPES[number % len(TYPES)],
        "kommuner": [municipality.name],
        "sammanfattning": _prose(rng, 2),
        "parter": [
            {
                "namn": municipality.official_name,
                "roll": "kommun",
                "enheter": ["exempelförvaltningen", "vuxenutbildningen"],
            },
            {"namn": "Arbetsförmedlingen", "roll": "arbetsförmedlingen", "diarienummer": f"Af-{year}/{number:05}"},
        ],
        "undertecknad": f"{year}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
        "slutdatum": f"{year + rng.randint(1, 12)}-12-31",
        "målgrupper": sorted(rng.sample(GROUPS, 3)),
        "målgruppsbeskrivning": _prose(rng, 4),
        "mål": [_goal(rng, year) for _ in range(3)],
        "kartläggning": [
            {"mått": f"{rng.choice(WORDS)} i {rng.choice(WORDS)}", "period": f"{year}", "värde": rng.randint(5, 900)}
            for _ in range(6)
        ],
        "arbetsmarknad": _prose(rng, 5),
        "organisation": {
            "styrgrupp": _prose(rng, 2),
            "arbetsgrupp": _prose(rng, 2),
            "möten": _prose(rng, 1),
            "samlokalisering": "ja",
            "rutiner": _prose(rng, 2),
        },
        "moduler": [{"nr": nr, "aktiviteter": [_activity(rng) for _ in range(4)]} for nr in (1, 2, 3)],
        "unganyanlända": _prose(rng, 3),
        "uppföljning": {"indikatorer": [_sentence(rng, 4) for _ in range(3)], "metod": _prose(rng, 3)},
        "källa": ["exempelkalla"],
        "granskad": "2026-11-21",
    }
    if tracks:
        facts["jobbspår"] = tracks
    return Document("agreements", f"exempelavtal-{number}", facts, _body(rng))


def _goal(rng: random.Random, year: int) -> dict[str, Any]:
    return {
        "indikator": _sentence(rng, 4).rstrip("."),
        "enhet": "procent",
        "utgångsvärde": {"värde": rng.randint(10, 40), "datum": year},
        "målvärde": {"värde": rng.randint(41, 90), "datum": year + 2},
        "utfall": [{"värde": rng.randint(20, 80), "datum": year + 1}],
    }


def _activity(rng: random.Random) -> dict[str, Any]:
    return {
        "insats": rng.choice(INTERVENTIONS),
        "omfattning": f"{rng.randint(2, 30)} veckor",
        "ansvarig": "Exempelkommunen",
        "beskrivning": _prose(rng, 1),
    }


def _track(rng: random.Random, id_: str, number: int) -> Document:
    municipality = MUNICIPALITIES[number % len(MUNICIPALITIES)]
    facts: dict[str, Any] = {
        "titel": f"Exempelspår {number}",
        "slag": "lokalt-jobbspår",
        "kommuner": [municipality.name],
        "sammanfattning": _prose(rng, 3),
        "branscher": [rng.choice(SECTORS)],
        "yrken": [{"namn": rng.choice(OCCUPATIONS)}],
        "arbetsgivare": [{"namn": f"Exempelföretaget {rng.randint(1, 60)}"} for _ in range(2)],
        "målgrupper": sorted(rng.sample(GROUPS, 2)),
        "insatser": [
            {
                "insats": rng.choice(INTERVENTIONS),
                "omfattning": f"{rng.randint(2, 40)} veckor",
                "beskrivning": _prose(rng, 1),
            }
            for _ in range(6)
        ],
        "omgångar": [{"nr": "1", "start": "2019", "deltagare": rng.randint(10, 20)}],
        "källa": ["exempelkalla"],
        "granskad": "2026-11-21",
    }
    return Document("job-tracks", id_, facts, _body(rng, 2))


def _body(rng: random.Random, sections: int = 5) -> str:
    parts = []
    for number in range(1, sections + 1):
        parts += [f"## Avsnitt {number} om {rng.choice(WORDS)}", _prose(rng, 5)]
        parts.append("\n".join(f"* **{rng.choice(WORDS)}** {_sentence(rng, 6)}" for _ in range(3)))
    return "\n\n".join(parts) + "\n"


def write_ours(folder: Path, agreements: int) -> None:
    """The corpus as a content folder."""
    for document in documents(agreements):
        base = folder / document.kind / document.id
        base.parent.mkdir(parents=True, exist_ok=True)
        base.with_suffix(".yaml").write_text(as_yaml(document.facts), encoding="utf-8")
        base.with_suffix(".md").write_text(document.body, encoding="utf-8")
    (folder / "sources.yaml").write_text(as_yaml(SOURCE), encoding="utf-8")


def as_yaml(value: Any, indent: int = 0) -> str:
    """Plain block YAML, as people write it."""
    pad = "  " * indent
    if isinstance(value, dict):
        return "".join(f"{pad}{key}:{_after(item, indent)}" for key, item in value.items())
    return "".join(f"{pad}-{_in_list(item, indent)}" for item in value)


def _after(item: Any, indent: int) -> str:
    if isinstance(item, dict | list):
        return "\n" + as_yaml(item, indent + 1) if item else " []\n"
    return f" {_scalar(item)}\n"


def _in_list(item: Any, indent: int) -> str:
    if isinstance(item, dict):
        inner = as_yaml(item, indent + 1)
        return " " + inner[2 * (indent + 1) :]
    return f" {_scalar(item)}\n"


def _scalar(item: Any) -> str:
    text = str(item)
    return f"'{text}'" if ": " in text or text[:1] in "\"'*&[{" else text
