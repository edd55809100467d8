"""Texts in another language than the page that shows them."""

from __future__ import annotations

import re

from overens.languages import direction, language_tag

_TAG = re.compile(r"(<[^>]*>)")


def in_language(markup: str, language: str, around: str) -> str:
    """The blocks of a text, each with its `lang`, and its direction where that of the page `around` is another."""
    turned = f' dir="{direction(language)}"' if direction(language) != around else ""
    level, made = 0, []
    for piece in _TAG.split(markup):
        opens = piece.startswith("<") and not piece.startswith("</")
        if opens and level == 0:
            end = -2 if piece.endswith("/>") else -1
            piece = f'{piece[:end]} lang="{language_tag(language)}"{turned}{piece[end:]}'
        level += (opens and not piece.endswith("/>")) - piece.startswith("</")
        made.append(piece)
    return "".join(made)
