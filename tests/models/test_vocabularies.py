"""The lists of words: complete, rightly spelt, found by id and label, added to by the content."""

from __future__ import annotations

import pickle
import re
from typing import Any

import pytest

from overens.models import BASE_VOCABULARIES, Term, VocabularyList
from overens.models.vocabularies import Vocabularies

ID = re.compile(r"[a-zåäö0-9]+(?:-[a-zåäö0-9]+)*")

NEEDED = {
    "typ": "unga fördjupad-nyanlända samlad avsiktsförklaring äldre-lokal okänd",
    "händelse": "förberedelse avsiktsförklaring tjänsteskrivelse utkast yttrande beslut undertecknad i-kraft "
    "reviderad förlängd ersatt uppsagd upphörd",
    "målgrupper": "unga unga-nyanlända-16-24 nyanlända långtidsarbetslösa kortutbildade utrikes-födda försörjningsstöd "
    "funktionsnedsättning uvas alla-i-behov-av-stöd",
    "branscher": "vård-omsorg hotell-restaurang industri fastighet-trädgård utbildning lager-logistik handel "
    "övrig-service bygg övrigt",
    "insats": "kartläggning flerpartssamtal sfi yrkessvenska samhällsorientering digital-vardag hälsa-livsstil "
    "yrkeskunskap förebilder baskompetenser vägledning studiebesök validering yrkesvux "
    "arbetsmarknadsutbildning yrkeshögskola förarutbildning praktik arbetsträning språkstöd handledning "
    "mentor extratjänst introduktionsjobb nystartsjobb instegsjobb traineejobb yrkesintroduktion "
    "utbildningskontrakt utbildning yrkesutbildning industriutbildning introduktion kompetenskartläggning "
    "grundläggande-moduler prova-på",
    "utfall": "arbete-utan-stöd arbete-med-stöd tillsvidare tidsbegränsad timvikarie reguljära-studier fortsatt-insats "
    "avbrott okänd anställd erbjuden-arbete säsongsanställning till-studier",
    "roll": "kommun kommunal-nämnd arbetsförmedlingen samordningsförbund arbetsgivare utbildningsanordnare "
    "fackförbund arbetsgivarorganisation region folkhögskola studieförbund civilsamhälle",
    "slag": "lokalt-jobbspår förberedande-spår snabbspår liknande",
    "fas": "planering rekrytering genomförande uppföljning",
    "insatsfas": "grund yrke arbetsplats",
    "läge": "planerat pågående avslutat inställt",
    "språkläge": "avklarad pågående parallellt",
    "belägg": "hela utdrag titel",
    "gräns": "minst över drygt cirka nära högst under",
    "sektor": "privat offentlig",
    "mått": "kommuner-med-avsiktsförklaring-unga kommuner-utan-överenskommelse-unga kommuner-med-överenskommelse-unga "
    "kommuner-med-överenskommelse-nyanlända kommuner-med-någon-överenskommelse kommuner-med-överenskommelse-ny-mall "
    "jobbspår-beskrivna-i-överenskommelser jobbspår-igång deltagare-i-pågående-spår "
    "deltagare-beräknas-börja-under-året privata-arbetsgivare planerade-jobbspår fullföljt fått-jobb-efter-spår "
    "arbetsgivare kommuner-med-jobbspår kommuner-bidrag-erfarenhetsutbyte kommuner-bidrag-stöd-företag "
    "orter-dialogmöten jobbspår-per-år deltagare-per-år arbetsställen längd andel-utan-gymnasieutbildning "
    "deltagare-totalt jobbspår-igång-bransch andel-till-arbete andel-till-studier "
    "könsfördelning jobbspår-startade andel-kommuner-med-förnyad-överenskommelse deltagare-per-bransch",
}


@pytest.mark.parametrize("name", NEEDED)
def test_the_words_that_the_content_contract_names_are_there(name: str) -> None:
    assert set(NEEDED[name].split()) <= set(BASE_VOCABULARIES.terms[name])


def test_the_closed_lists_hold_nothing_else() -> None:
    for name in ("typ", "branscher", "slag", "fas", "insatsfas", "läge", "belägg", "sektor"):
        assert list(BASE_VOCABULARIES.terms[name]) == NEEDED[name].split()


def test_every_word_has_labels_in_both_languages() -> None:
    for name, terms in BASE_VOCABULARIES.terms.items():
        for word, term in terms.items():
            assert ID.fullmatch(word), (name, word)
            assert term.id == word
            assert term.label, (name, word)
            assert term.label_en, (name, word)


def test_labels_of_a_list_differ() -> None:
    for name, terms in BASE_VOCABULARIES.terms.items():
        labels = [term.label.casefold() for term in terms.values()]
        assert len(set(labels)) == len(labels), name


def test_the_file_is_one_that_the_content_could_hold(read: Any) -> None:
    from importlib.resources import files

    text = files("overens.register").joinpath("vocabularies.yaml").read_text(encoding="utf-8")
    facts, problems = read(text, "vocabularies.yaml")
    assert problems == ()
    assert facts.as_terms() == BASE_VOCABULARIES.terms


def test_a_word_is_found_by_id_and_label_in_any_case() -> None:
    for written in ("vård-omsorg", "Vård och omsorg", "  VÅRD   OCH OMSORG "):
        assert BASE_VOCABULARIES.resolve("branscher", written) == "vård-omsorg"
    assert BASE_VOCABULARIES.resolve("branscher", "vard-omsorg") is None
    assert BASE_VOCABULARIES.resolve("finns-inte", "x") is None


def test_what_was_meant() -> None:
    assert BASE_VOCABULARIES.suggest("branscher", "vard-omsorg") == "vård-omsorg"
    assert BASE_VOCABULARIES.suggest("branscher", "Vård o omsorg") == "vård-omsorg"
    assert BASE_VOCABULARIES.suggest("branscher", "rymdfart") is None


@pytest.mark.parametrize(
    ("vocabulary", "written", "meant"),
    [
        ("branscher", "Vård", "vård-omsorg"),
        ("branscher", "restaurang", "hotell-restaurang"),
        ("typ", "fördjupad", "fördjupad-nyanlända"),
        ("typ", "nyanlända", "fördjupad-nyanlända"),
        ("utfall", "arbete", None),  # with support or without
    ],
)
def test_one_part_of_a_single_word_is_enough(vocabulary: str, written: str, meant: str | None) -> None:
    assert BASE_VOCABULARIES.suggest(vocabulary, written) == meant


def test_labels_by_language() -> None:
    assert BASE_VOCABULARIES.label("branscher", "industri") == "Industri"
    assert BASE_VOCABULARIES.label("branscher", "industri", "en") == "Manufacturing"
    assert BASE_VOCABULARIES.label("branscher", "finns inte") == "finns inte"
    assert Vocabularies({"a": {"b": Term("b", "Be")}}).label("a", "b", "en") == "Be"


def test_the_content_adds_words_and_overrides_them() -> None:
    added = VocabularyList.model_validate(
        {
            "branscher": {"rymd": {"etikett": "Rymd"}, "industri": {"etikett": "Verkstad"}},
            "egen": {"x": {"etikett": "X"}},
        }
    )
    both = BASE_VOCABULARIES.joined(added)
    assert list(both.terms["branscher"])[-1] == "rymd"
    assert both.label("branscher", "industri") == "Verkstad"
    assert both.resolve("egen", "x") == "x"
    assert BASE_VOCABULARIES.term("branscher", "rymd") is None
    assert pickle.loads(pickle.dumps(both)) == both


def test_a_list_with_nearly_the_name_of_another_is_told(read: Any) -> None:
    _, problems = read("malgrupper:\n  x: {etikett: X}\nhelt-egen:\n  x: {etikett: X}\n", "vocabularies.yaml")
    assert [(one.place.line, one.code, one.value("suggestion")) for one in problems] == [
        (1, "unknown-key", "målgrupper")
    ]
