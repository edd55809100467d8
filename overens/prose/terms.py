"""Words of the glossary in running text: found by the forms that the glossary gives, and led to their explanation.

Works on the HTML of a `Prose`, whose elements are known: headings, links, code and table headings are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from overens.models import Vocabularies
from overens.swedish.slugs import slug

_PARTS = re.compile(r"<(/?)([a-z0-9]+)[^<>]*>")
_WORD = re.compile(r"[^\W\d_]+")
_PASSED_OVER = frozenset({"a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "th", "caption", "sup"})


def anchor(label: str) -> str:
    """The id of a word in the glossary."""
    return f"ord-{slug(label)}"


@dataclass(frozen=True, slots=True)
class Terms:
    """Forms of explained words, by their first word: each the whole form in lower case, and the anchor it leads to."""

    forms: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, vocabularies: Vocabularies) -> Terms:
        """The forms of all words that have an explanation. Of two words with one form the first has it."""
        anchors: dict[str, str] = {}
        for terms in vocabularies.terms.values():
            for term in terms.values():
                for form in term.forms if term.description else ():
                    anchors.setdefault(form.casefold(), anchor(term.label))
        forms: dict[str, tuple[tuple[str, str], ...]] = {}
        for form in sorted(anchors, key=len, reverse=True):
            first = _WORD.match(form)
            if first:
                forms[first[0]] = (*forms.get(first[0], ()), (form, anchors[form]))
        return cls(forms)


def explained(html: str, terms: Terms, told: set[str], href: Callable[[str], str]) -> str:
    """The text with the first use of each word linked. `told` holds the anchors of the page so far, and gets more."""
    if not _may_hold(html, terms):
        return html
    pieces: list[str] = []
    position = inside = 0
    for tag in _PARTS.finditer(html):
        text = html[position : tag.start()]
        linked = not inside and _may_hold(text, terms)
        pieces.append("".join(_linked(text, terms, told, href)) if linked else text)
        pieces.append(tag[0])
        if tag[2] in _PASSED_OVER:
            inside += -1 if tag[1] else 1
        position = tag.end()
    pieces.append(html[position:])
    return "".join(pieces)


def _may_hold(text: str, terms: Terms) -> bool:
    """Whether any form can begin in the text: most hold none, and that is seen at once."""
    return bool(terms.forms) and not terms.forms.keys().isdisjoint(_WORD.findall(text.casefold()))


def _linked(text: str, terms: Terms, told: set[str], href: Callable[[str], str]) -> Iterator[str]:
    done = 0
    for word in _WORD.finditer(text):
        forms = terms.forms.get(word[0].casefold()) if word.start() >= done else None
        for form, target in forms or ():
            end = word.start() + len(form)
            if text[word.start() : end].casefold() != form or text[end : end + 1].isalpha():
                continue
            if target not in told and not _is_part(text, word.start(), end):
                told.add(target)
                yield f'{text[done : word.start()]}<a class="term" href="{href(target)}">{text[word.start() : end]}</a>'
                done = end
            break
    yield text[done:]


def _is_part(text: str, begin: int, end: int) -> bool:
    """Whether what was found is a part of a longer word (`sfi-lärare`)."""
    return text[begin - 1 : begin] == "-" or text[end : end + 1] == "-"
