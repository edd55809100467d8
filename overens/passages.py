"""Swedish passages on pages in other languages: found, and marked with `lang`, in the finished page.

All content is Swedish until a translation says otherwise. So a text on an English page that stands in the content, word
for word, is a Swedish passage, whichever template put it there. What a page weaves into a sentence of its own is marked
by `Texts` with two signs that no writer can type; they become elements here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from html import unescape
from typing import Any

from pydantic import BaseModel

from overens.catalogue import Catalogue
from overens.config import Config
from overens.languages import FIRST, SWEDISH, direction
from overens.register import COUNTIES, MUNICIPALITIES
from overens.texts import BEGIN, END, Texts, alike

NOTE_BEGIN, NOTE_END = "\ue002", "\ue003"
"""Around what is said of Swedish passages (`base.html`): it goes where there are none."""

WORTH_A_NOTE = 60
"""Letters of Swedish in the main part of a page, but for its foot, that a reader should be told of."""

_TAG = re.compile(r"(<[^>]*>)")
_SIGNS = re.compile(f"{BEGIN}([^{BEGIN}{END}]*){END}")
_JOINTS = re.compile(r"(\s*[,·:;()]\s+|^[,·:;(]\s*|\s*\(|\)|\s+[–—]\s+|[.,…]$)")
_ALT = re.compile(r'\balt="([^"]*)"')
_ONLY_SWEDISH = re.compile("[åäöÅÄÖ]")
"""A word in italics with one of these letters is quoted from Swedish."""

_LETTER = re.compile(r"[^\W\d_]")
_ROOT = re.compile(r'<link rel="stylesheet" href="((?:\.\./)+)')
"""How a page leads to the root of the site: as to its style sheet."""

_OPAQUE = ("title", "option", "textarea", "text", "desc")
"""Elements that hold text alone."""


def swedish_texts(catalogue: Catalogue, config: Config, words: Texts) -> frozenset[str]:
    """Every text of the content and the settings that is shown as it was written on pages in another language.

    Names of municipalities and counties are names in any language; what the interface or a translation says in the very
    same words is no passage.
    """
    found = {alike(text) for text in (*_of_catalogue(catalogue), *_of_config(config), *_borrowed(words))}
    language = words.language
    own = set() if words.borrowed else {*words.words.values(), *words.fields.values()}
    own |= {one.name for one in MUNICIPALITIES} | {one.name for one in COUNTIES} | {config.name}
    terms = [term for terms in catalogue.vocabularies.terms.values() for term in terms.values()]
    own |= {term.label_en for term in terms if term.label_en}
    own |= {
        record.translations[language].title
        for records in catalogue.records.values()
        for record in records.values()
        if language in record.translations
    }
    return frozenset(text for text in found - {alike(text) for text in own} if len(text) > 1 and _LETTER.search(text))


def _of_catalogue(catalogue: Catalogue) -> Iterator[str]:
    for records in catalogue.records.values():
        for record in (one for one in records.values() if one.source.language in SWEDISH):
            yield from _strings(record.facts)
            for prose in (*record.prose.values(), *((record.body,) if record.body else ())):
                yield prose.text
                yield from prose.text.split("\n\n")
                yield from (heading.text for heading in prose.headings)
    for entry in (*catalogue.sources.values(), *catalogue.rules.values()):
        yield from _strings(entry)
    for terms in catalogue.vocabularies.terms.values():
        for term in terms.values():
            yield from (term.label, term.description or "")
    for place in MUNICIPALITIES:
        yield from (place.official_name, place.legal_name)
    yield from (county.official_name for county in COUNTIES)


def _of_config(config: Config) -> Iterator[str]:
    yield from (config.description, config.disclaimer, config.operator.name, config.report.text)


def _borrowed(words: Texts) -> Iterable[str]:
    return words.borrowed.values()


def _strings(value: object) -> Iterator[str]:
    """Every text in typed facts; of amounts and sums, the words they were written in."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _strings(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _strings(key)
            yield from _strings(item)
    else:
        text: Any = getattr(value, "text", None)
        if isinstance(text, str):
            yield text


def marked(page: str, swedish: frozenset[str], language: str) -> str:
    """The page with `lang="sv"` on every Swedish passage, and `hreflang` on links to what is in Swedish alone."""
    found = _Marking(page, swedish, ' dir="ltr"' if direction(language) == "rtl" else "").page()
    root = _ROOT.search(found)
    return _leaving(language, root[1]).sub(rf'\g<0> hreflang="{FIRST}"', found) if root else found


@cache
def _leaving(language: str, root: str) -> re.Pattern[str]:
    """Links to the Swedish part of the site, from a page that has its `root` there: pages, feeds, and files of data.

    Links are relative, and never go further up than they must. Those in the head are left alone: there `hreflang` says
    that something is the page itself in another language.
    """
    swedish = "".join(f"(?!{one}/)" for one in ("assets", language))
    href = rf'href="{root}(?!\.\./){swedish}[^"]*"'
    return re.compile(rf'<a(?![^>]* hreflang=)(?: (?!href)[\w-]+="[^"]*")* {href}')


class _Marking:
    """One page on its way: its tags and the texts between them, in turn."""

    def __init__(self, page: str, swedish: frozenset[str], turned: str) -> None:
        self.pieces = _TAG.split(page)
        self.swedish = swedish
        self.mark = f'lang="{FIRST}"{turned}'
        self.passages = 0
        self.counting = False

    def page(self) -> str:
        pieces, opened = self.pieces, ""
        for number, piece in enumerate(pieces):
            if number % 2:
                opened = piece
                self._count(piece)
                if BEGIN in piece or "alt=" in piece:
                    pieces[number] = self._tag(piece)
            elif piece and not piece.isspace() and not opened.startswith(("<script", "<style")):
                self._text(number, piece)
        return self._noted("".join(pieces))

    def _count(self, tag: str) -> None:
        """Swedish in the page's own part is counted, up to the foot that names the sources."""
        if tag.startswith(("<main", "<article")):
            self.counting = True
        elif tag.startswith("</main") or ' class="page-foot"' in tag:
            self.counting = False

    def _tag(self, tag: str) -> str:
        """A tag without signs. A picture described in Swedish says so."""
        plain = tag.replace(BEGIN, "").replace(END, "")
        alt = _ALT.search(plain)
        if alt and (tag != plain or alike(unescape(alt[1])) in self.swedish):
            return self._with_language(plain)
        return plain

    def _text(self, number: int, text: str) -> None:
        pieces, opened = self.pieces, self.pieces[number - 1] if number else ""
        name = opened[1:].split(None, 1)[0].rstrip(">") if opened else ""
        inner = text.strip()
        if self._is_swedish(inner) or (name == "em" and _ONLY_SWEDISH.search(inner)):
            self.passages += len(inner) * self.counting
            whole = not opened.startswith("</") and pieces[number + 1 : number + 2] == [f"</{name}>"]
            if whole or name in _OPAQUE:
                pieces[number - 1] = self._with_language(opened)
                pieces[number] = unsigned(text)
            else:
                pieces[number] = text.replace(inner, self._span(unsigned(inner)))
        elif name in _OPAQUE and not opened.startswith("</"):
            pieces[number] = unsigned(text)
            if self._begins_swedish(inner):
                pieces[number - 1] = self._with_language(opened)
        else:
            pieces[number] = _SIGNS.sub(lambda found: self._span(found[1]), signed(text, self.swedish))

    def _is_swedish(self, text: str) -> bool:
        return _is_swedish(text, self.swedish)

    def _begins_swedish(self, title: str) -> bool:
        """Whether a page's title is a Swedish text, before the place and the name of the site."""
        parts = re.split(r"(, | – )", title)
        return any(self._is_swedish("".join(parts[:number])) for number in range(1, len(parts), 2))

    def _span(self, text: str) -> str:
        self.passages += len(text) * self.counting
        return f"<span {self.mark}>{text}</span>"

    def _with_language(self, tag: str) -> str:
        if " lang=" in tag:
            return tag
        end = -2 if tag.endswith("/>") else -1
        return f"{tag[:end]} {self.mark}{tag[end:]}"

    def _noted(self, page: str) -> str:
        begin, end = page.find(NOTE_BEGIN), page.find(NOTE_END)
        if begin < 0:
            return page
        if self.passages + _prose_letters(page) < WORTH_A_NOTE:
            return page[:begin] + page[end + 1 :]
        return page[:begin] + page[begin + 1 : end] + page[end + 1 :]


def signed(text: str, swedish: frozenset[str]) -> str:
    """A text with signs around each part of it that is Swedish."""
    if BEGIN in text:
        return text
    return "".join(_parted(_JOINTS.split(text), swedish))


def _parted(parts: list[str], swedish: frozenset[str]) -> Iterator[str]:
    """Parts between commas and the like, the longest that is one text first: lists of texts are joined so."""
    first = 0
    while first < len(parts):
        for end in range(len(parts), first, -2):
            text = "".join(parts[first:end])
            if (inner := text.strip()) and _is_swedish(inner, swedish):
                yield text.replace(inner, f"{BEGIN}{inner}{END}")
                break
        else:
            end = first + 1
            yield parts[first]
        first = end


def _is_swedish(text: str, swedish: frozenset[str]) -> bool:
    if text.startswith(BEGIN) and text.find(END) == len(text) - 1:
        return True
    return alike(unescape(text) if "&" in text else text) in swedish


def _prose_letters(page: str) -> int:
    """Whether running text was marked where it was made: it is then longer than anything else."""
    return WORTH_A_NOTE if re.search(rf'<(?:p|ul|ol|dl|div|table|blockquote)[^>]* lang="{FIRST}"', page) else 0


def unsigned(text: str) -> str:
    """A text without the signs, for where no element can stand."""
    return text.replace(BEGIN, "").replace(END, "")
