"""The controlled vocabularies: lists of words, each an id with a label.

The lists of the program ship in `register/vocabularies.yaml`; `content/vocabularies.yaml` has the same form, adds
to them and overrides them word by word.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from functools import cache
from importlib.resources import files
from typing import Any, Protocol

from overens.sources import read_yaml_text
from overens.swedish.dates import parse_date
from overens.swedish.periods import PartialDate
from overens.swedish.suggestions import nearest
from overens.swedish.words import folded, squeezed

_SHORT_WORD = 6
_MOST_LETTERS = 0.7
_NEARLY_ALL = 0.8
_SHORTEST_PART = 3


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a vocabulary. `from_` and `to` are when it was in use.

    `words` are parts and synonyms for search; `forms` how it is written in texts, where it is led to its explanation.
    """

    id: str
    label: str
    label_en: str | None = None
    description: str | None = None
    code: str | None = None
    from_: PartialDate | None = None
    to: PartialDate | None = None
    words: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()


Terms = Mapping[str, Mapping[str, Term]]
"""List -> id -> word."""

_Index = dict[str, dict[str, str]]


class HasTerms(Protocol):
    """A file of vocabularies, read."""

    def as_terms(self) -> Terms:
        """Its words."""
        ...


@dataclass(frozen=True, slots=True)
class Vocabularies:
    """All lists. `terms` gives list -> id -> term, in the order the lists are written.

    `is_open` when the content's own lists could not be read at all: any word may be one of theirs. `spelt` are words as
    they should be written, of lists where they are not.
    """

    terms: Terms
    is_open: bool = False
    spelt: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    _ids: _Index = field(init=False, repr=False, compare=False)
    _plain: _Index = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        ids = {
            name: {
                **self.spelt.get(name, {}),
                **{_key(term.label): word for word, term in terms.items()},
                **{word: word for word in terms},
            }
            for name, terms in self.terms.items()
        }
        plain = {name: {folded(word): word for word in reversed([*terms])} for name, terms in self.terms.items()}
        object.__setattr__(self, "_ids", ids)
        object.__setattr__(self, "_plain", plain)

    def term(self, vocabulary: str, word: str) -> Term | None:
        """The term with this id, or None."""
        return self.terms.get(vocabulary, {}).get(word)

    def label(self, vocabulary: str, word: str, language: str = "sv") -> str:
        """What readers see. Without an English label the Swedish; a word that is in no list is its own label."""
        term = self.term(vocabulary, word)
        if term is None:
            return word
        return term.label_en or term.label if language == "en" else term.label

    def resolve(self, vocabulary: str, text: str) -> str | None:
        """The id of a word written as its id or its label; None if it is not in the list."""
        ids = self._ids.get(vocabulary, {})
        return ids.get(text) or ids.get(_key(text)) or (text if self.is_open else None)

    def suggest(self, vocabulary: str, text: str) -> str | None:
        """The id that was probably meant, or None."""
        ids = self._ids.get(vocabulary, {})
        found = nearest(text, self.terms.get(vocabulary, {})) or nearest(text, ids)
        return ids.get(_key(found)) if found and _is_like(text, found) else self._by_part(vocabulary, text)

    def _by_part(self, vocabulary: str, text: str) -> str | None:
        """The only id that has the text as one of its parts: `vård` -> `vård-omsorg`."""
        plain = folded(text.strip())
        found = [word for word in self.terms.get(vocabulary, {}) if plain in folded(word).split("-")]
        return found[0] if len(found) == 1 and len(plain) >= _SHORTEST_PART else None

    def without_marks(self, vocabulary: str, text: str) -> str | None:
        """The id that the text is but for å, ä, ö, case and hyphens: `vard omsorg` -> `vård-omsorg`."""
        return self._plain.get(vocabulary, {}).get(folded(text).replace(" ", "-"))

    def joined(self, added: HasTerms) -> Vocabularies:
        """These with the words of a file added; where both have a word, the added one stands."""
        more = added.as_terms()
        names = [*self.terms, *(name for name in more if name not in self.terms)]
        return Vocabularies({name: {**self.terms.get(name, {}), **more.get(name, {})} for name in names})

    def joined_as_far_as_read(self, words: Mapping[str, Mapping[str, object]] | None) -> Vocabularies:
        """These with all that may be a word in a file that is not right: its own mistakes are told, not its words'.

        `words` are its lists, as far as they could be read; None where nothing could.
        """
        if words is None:
            return replace(self, is_open=True)
        lists = {name: _salvaged(terms, self.terms.get(name, {})) for name, terms in words.items()}
        names = [*self.terms, *(name for name in lists if name not in self.terms)]
        spelt = {name: {as_word_id(word): word for word in terms} for name, terms in lists.items()}
        return Vocabularies({name: {**lists.get(name, {}), **self.terms.get(name, {})} for name in names}, spelt=spelt)


def _salvaged(terms: Mapping[str, object], known: Collection[str]) -> dict[str, Term]:
    """A term for each word as it is written, and for its first part: a forgotten colon hides where a word ends.

    One that is another word of the list but for its letters (`Unga`) is that word, written wrong.
    """
    found: dict[str, Term] = {}
    for written, entry in terms.items():
        right = as_word_id(written)
        if right != written and (right in terms or right in known):
            continue
        label = entry.get("etikett") if isinstance(entry, dict) else None
        for word in (written, *written.split()[:1]):
            found[word] = Term(word, label if isinstance(label, str) else word)
    return found


@cache
def base_vocabularies() -> Vocabularies:
    """The lists that ship with the program."""
    text = files("overens.register").joinpath("vocabularies.yaml").read_text(encoding="utf-8")
    data: dict[str, dict[str, dict[str, Any]]] = read_yaml_text(text, "vocabularies.yaml").data or {}
    return Vocabularies(
        {name: {word: _term(word, entry) for word, entry in terms.items()} for name, terms in data.items()}
    )


def _term(word: str, entry: dict[str, Any]) -> Term:
    begun, ended = entry.get("från"), entry.get("till")
    return Term(
        word,
        entry["etikett"],
        entry.get("engelska"),
        entry.get("beskrivning"),
        entry.get("kod"),
        parse_date(begun) if begun else None,
        parse_date(ended) if ended else None,
        tuple(entry.get("ord", ())),
        tuple(entry.get("former", ())),
    )


def as_word_id(written: str) -> str:
    """A text as an id of a list of words: `Vård & omsorg` -> `vård-omsorg`; nothing where it has no letters."""
    return "-".join(part for part in "".join(c if c.isalnum() else " " for c in written.casefold()).split())


def _is_like(text: str, found: str) -> bool:
    """Whether two words have most letters in common: `komvux` is not `kommun`, nor `barnomsorg` `vård-omsorg`."""
    one, other = folded(text), folded(found)
    needed = _MOST_LETTERS if one[:1] == other[:1] else _NEARLY_ALL
    return len(one) < _SHORT_WORD or SequenceMatcher(None, one, other, autojunk=False).ratio() >= needed


def _key(text: str) -> str:
    return squeezed(text).casefold()
