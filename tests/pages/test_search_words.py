"""Words that lists give their words (`ord`) find the pages that are described with them."""

from __future__ import annotations

import pytest

FILES = {
    "sources.yaml": "k: {titel: Exempelkälla}\n",
    "vocabularies.yaml": """\
mått: {hästar: {etikett: Antal hästar, ord: [hingstar]}}
typ: {unga: {etikett: Samverkan om unga, ord: [tonåringar]}}
målgrupper: {unga: {etikett: Unga, ord: [yngre]}}
insats: {svetsprov: {etikett: Svetsprov, ord: [svetskontroll]}}
""",
    "agreements/avtal.yaml": """\
titel: Exempelavtal
typ: unga
kommuner: [Åmål]
målgrupper: [unga]
moduler: [{nr: 1, aktiviteter: [{insats: svetsprov, ansvarig: kommunen}]}]
""",
    "figures/siffror.yaml": """\
titel: Exempel
källa: [k]
siffror: [{id: a, mått: hästar, uppdelning: {kvinnor: 1, män: 2}}]
""",
    "job-tracks/spar.yaml": """\
titel: Exempelspår
kommuner: [Åmål]
källa: [k]
insatser: [{insats: svetsprov}]
""",
}


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/overenskommelser/avtal/", {"tonåringar", "yngre", "svetskontroll", "Samverkan om unga"}),
        ("/siffror/siffror/", {"hingstar", "Antal hästar"}),
        ("/jobbspar/spar/", {"svetskontroll"}),
    ],
)
def test_what_a_word_is_also_called_finds_the_page(build, address: str, words: set[str]) -> None:
    assert words <= set(build(FILES).search_words(address))
