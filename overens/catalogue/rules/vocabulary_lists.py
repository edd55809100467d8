"""Lists of `vocabularies.yaml` whose names are a slip: no key would ever look into them."""

from __future__ import annotations

from collections.abc import Iterator

from overens.catalogue.rules.given import Given
from overens.models import BASE_VOCABULARIES
from overens.problems import Problem, problem
from overens.swedish.suggestions import nearest


def vocabulary_lists(given: Given) -> Iterator[Problem]:
    """`malgrupper` beside the program's own `målgrupper`. Lists with names of their own are left alone."""
    file = given.of_whole_file("vocabularies")
    source = file.source if file else None
    if source is None or source.data is None:
        return
    for name in source.data:
        meant = name not in BASE_VOCABULARIES.terms and nearest(name, BASE_VOCABULARIES.terms)
        if meant and (name,) not in source.suspect:
            yield problem("unknown-key", source.key_place((name,)), key=name, suggestion=meant)
