"""How templates are read here: strict about names, and None never reaches a page."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jinja2
from jinja2.environment import TemplateModule
from jinja2.ext import Extension
from jinja2.runtime import Context, Macro

from overens.render import compiling, filters
from overens.render.compiled import CompiledTemplates, Remembered
from overens.render.compiling import QuickCode, QuickMacro, safe, shown
from overens.texts import Texts

MOST_REMEMBERED = 512
_WORD = re.compile(r"""\btexts\(\s*(?:'([^'\\]*)'|"([^"\\]*)")\s*\)""")


class WordsInPlace(Extension):
    """Puts the words of the environment's language where a template asks for them by a plain key.

    They are then part of the compiled template, which spares a page some fifty calls. Keys that do not exist,
    or whose words have something to fill in, are left for the call to deal with.
    """

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002 - Jinja's
        """The source with the words in place; no line is added or taken."""
        texts = self.environment.globals["texts"]
        words = texts.words if isinstance(texts, Texts) else {}

        def put(found: re.Match[str]) -> str:
            text = words.get(found[1] or found[2])
            return found[0] if text is None or "{" in text or "\n" in text else _quoted(text)

        return _WORD.sub(put, source)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


class PlainTemplate(jinja2.Template):
    """Jinja's template, which knows that all templates of an environment have the same globals."""

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:  # noqa: ARG002 - Jinja's
        # Without a context: with one, every import on every page first compares the globals of both templates.
        return super()._get_default_module()


class PlainEnvironment(jinja2.Environment):
    """Jinja, with one difference: `x.name` of a mapping is the value of the key, or None.

    Components take plain data in which optional keys may be left out, and a key may be called `items`. Of all
    other objects (views) a name that does not exist is an error.
    """

    compiled: Remembered
    code_generator_class = QuickCode
    template_class = PlainTemplate
    made_macro = QuickMacro
    safe = staticmethod(safe)
    shown = staticmethod(shown)

    def getattr(self, obj: Any, attribute: str) -> Any:  # the busiest function of a build
        """The attribute of an object, the value of a mapping."""
        if isinstance(obj, dict):
            return obj.get(attribute)
        try:
            return getattr(obj, attribute)
        except AttributeError:
            return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """The same for `x["name"]` and for filters that look into mappings."""
        if isinstance(obj, dict):
            return obj.get(argument)
        return super().getitem(obj, argument)


def environment(
    templates: Path, texts: Texts, security_policy: str | None, compiled: CompiledTemplates
) -> PlainEnvironment:
    """The environment of one language: components are then loaded once and know their words."""
    known = compiled.of(texts, (Path(__file__), Path(compiling.__file__)))
    made = PlainEnvironment(
        loader=jinja2.FileSystemLoader(templates, encoding="utf-8"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
        finalize=shown,
        bytecode_cache=known,
    )
    made.compiled = known
    made.globals.update(
        texts=texts, language=texts.language, security_policy=security_policy, remembered=_remembering({})
    )
    made.add_extension(WordsInPlace)
    made.filters.update(filters.for_language(texts.language))
    return made


def _remembering(memo: dict[tuple[Any, ...], str]) -> Callable[..., str]:
    """A call that makes what is alike on many pages once: `remembered(macro, …)`. Arguments must be hashable."""

    def remembered(macro: Macro, *arguments: Any) -> str:
        key = (macro.name, arguments)
        if key not in memo:
            if len(memo) >= MOST_REMEMBERED:
                memo.clear()
            memo[key] = macro(*arguments)
        return memo[key]

    return remembered
