"""The languages of a site: where their pages lie, which words they have, who must have read what is published.

The first language is Swedish: content is written in it, and whatever has not been translated is shown in it.
"""

from __future__ import annotations

FIRST = "sv"

SWEDISH = frozenset({"sv", "lattlast"})
"""Swedish, and the easy-to-read version of it."""

BORROWED = {"lattlast": "sv", "ar": "sv"}
"""Languages that only some texts exist in, and the one that the words around them are taken from."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})

_TAGS = {"lattlast": "sv"}


def prefixed(address: str, language: str) -> str:
    """An address in the part of the site that is in the language (`/om/` -> `/en/om/`)."""
    return address if language == FIRST else f"/{language}{address}"


def has_interface(language: str) -> bool:
    """Whether a translated interface is to be had: then every page that is made from facts exists in the language."""
    return language != FIRST and language not in BORROWED


def needs_review(language: str) -> bool:
    """Whether a text in the language is shown only when somebody who reads it has dated it (`granskad`).

    Those who write here read Swedish and English. What a machine wrote in any other language nobody would notice.
    """
    return language not in SWEDISH and not has_interface(language)


def language_tag(language: str) -> str:
    """The value of `lang` (BCP 47): easy-to-read Swedish is Swedish."""
    return _TAGS.get(language, language)


def direction(language: str) -> str:
    """`rtl` or `ltr`."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"
