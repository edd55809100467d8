"""Words that a page should be found by though it may not hold them: synonyms, parts of compounds, inflections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from overens.catalogue import TrackRecord, municipality_name
from overens.pages.page import Context

OCCUPATIONS = "yrken"
COMPOUNDS = "sammansättningar"
"""Lists of `vocabularies.yaml` kept by hand for search: their ids are words, their `ord` what else they answer to."""


def track_words(context: Context, record: TrackRecord) -> tuple[str, ...]:
    """The search words of a job track: places, employers, and what its sectors, occupations and steps are also called."""
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
