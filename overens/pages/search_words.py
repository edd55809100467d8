"""Words that a page should be found by though it may not hold them: synonyms, parts of compounds, inflections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from overens.catalogue import AgreementRecord, Employer, Occupation, TrackRecord, municipality_name
from overens.pages.page import Context
from overens.swedish.slugs import slug

OCCUPATIONS = "yrken"
COMPOUNDS = "sammansättningar"
"""Lists of `vocabularies.yaml` kept by hand for search: their ids are words, their `ord` what else they answer to."""


def track_words(context: Context, record: TrackRecord) -> tuple[str, ...]:
    """The search words of a job track: places, employers, what its sectors, occupations and steps are also called."""
    facts = record.facts
    said = [
        *(municipality_name(code) for code in facts.municipalities),
        *(name for one in facts.employers for name in (one.name, one.group) if name),
        *_of_list(context, "branscher", facts.sectors),
        *_of_list(context, "insats", (one.intervention for one in facts.interventions)),
        *_of_list(context, "målgrupper", facts.target_groups),
        *_of_list(context, "ssyk", (one.ssyk for one in facts.occupations if one.ssyk)),
        *(one.name for one in facts.occupations),
        facts.title,
    ]
    return tuple(dict.fromkeys([*said, *compound_words(context, said)]))


def agreement_words(context: Context, record: AgreementRecord) -> tuple[str, ...]:
    """The search words of an agreement: what its type, target groups and activities are also called."""
    facts = record.facts
    activities = [one.intervention for module in facts.modules for one in module.activities]
    said = [
        *_of_list(context, "typ", [facts.type]),
        *_of_list(context, "målgrupper", facts.target_groups),
        *_of_list(context, "insats", activities),
    ]
    return tuple(dict.fromkeys(said))


def figure_words(context: Context, measures: Iterable[str]) -> tuple[str, ...]:
    """The search words of figures: what their measures are also called."""
    return tuple(dict.fromkeys(_of_list(context, "mått", measures)))


def sector_words(context: Context, sector: str) -> tuple[str, ...]:
    """The search words of a sector: what it is also called, and the occupations of its tracks."""
    tracks = context.catalogue.index.tracks_by_sector.get(sector, ())
    occupations = [one.name for track in tracks for one in track.facts.occupations]
    said = [*_of_list(context, "branscher", [sector]), *occupations]
    return tuple(dict.fromkeys([*said, *compound_words(context, said)]))


def employer_words(context: Context, employer: Employer) -> tuple[str, ...]:
    """The search words of an employer: its group, its units, and the occupations and sectors of its tracks."""
    parts = [
        part
        for track in employer.tracks
        for one in track.facts.employers
        if one.name and slug(one.name) == employer.slug
        for part in (one.name, one.unit, *one.workplaces)
        if part
    ]
    occupations = [one.name for track in employer.tracks for one in track.facts.occupations]
    sectors = [id_ for track in employer.tracks for id_ in track.facts.sectors]
    said = [*employer.groups, *parts, *occupations]
    return tuple(dict.fromkeys([*said, *_of_list(context, "branscher", sectors), *compound_words(context, said)]))


def occupation_words(context: Context, occupation: Occupation) -> tuple[str, ...]:
    """The search words of an occupation: its SSYK group, and what it is also called."""
    codes = [occupation.ssyk] if occupation.ssyk else []
    said = [occupation.name, *codes, *_of_list(context, "ssyk", codes)]
    return tuple(dict.fromkeys([*said, *compound_words(context, said)]))


def _of_list(context: Context, list_name: str, ids: Iterable[str]) -> Iterator[str]:
    """The labels of the ids, and the words that the vocabulary gives them."""
    terms = context.catalogue.vocabularies.terms.get(list_name, {})
    for id_ in ids:
        if id_ in terms:
            yield terms[id_].label
            yield from terms[id_].words


def compound_words(context: Context, texts: Iterable[str]) -> tuple[str, ...]:
    """The hand-kept parts and synonyms of every word of the texts."""
    terms = context.catalogue.vocabularies.terms
    lists = [terms[name] for name in (OCCUPATIONS, COMPOUNDS) if name in terms]
    words = {word.casefold() for text in texts for word in re.findall(r"[\w-]+", text)}
    return tuple(part for word in sorted(words) for one in lists if word in one for part in one[word].words)


KIND_WORDS = {"agreement": "overenskommelse"}
"""Kinds of pages that lists lead to on the search page, as its addresses have them (`exports/search_files.py`)."""


def search_query(kind: str, *, status: str) -> str:
    """What stands after the address of the search page to see pages of one kind and status."""
    return f"?typ={KIND_WORDS[kind]}&status={slug(status)}"
