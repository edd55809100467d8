"""How templates are read here: strict about names, and None never reaches a page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jinja2

from overens.render import filters
from overens.texts import Texts


class PlainEnvironment(jinja2.Environment):
    """Jinja, with one difference: `x.name` of a mapping is the value of the key, or None.

    Components take plain data in which optional keys may be left out, and a key may be called `items`. Of all
    other objects (views) a name that does not exist is an error.
    """

    def getattr(self, obj: Any, attribute: str) -> Any:
        """The attribute of an object, the value of a mapping."""
        if isinstance(obj, dict):
            return obj.get(attribute)
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """The same for `x["name"]` and for filters that look into mappings."""
        if isinstance(obj, dict):
            return obj.get(argument)
        return super().getitem(obj, argument)


def environment(templates: Path, texts: Texts, security_policy: str | None) -> PlainEnvironment:
    """The environment of one language: components are then loaded once and know their words."""
    made = PlainEnvironment(
        loader=jinja2.FileSystemLoader(templates, encoding="utf-8"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
        finalize=_shown,
    )
    made.globals.update(texts=texts, language=texts.language, security_policy=security_policy)
    made.filters.update(filters.for_language(texts.language))
    return made


def _shown(value: Any) -> Any:
    """Any value but None, which would become the word "None" on the page."""
    if value is None:
        raise ValueError("a template shows a value that is missing (None)")
    return value
