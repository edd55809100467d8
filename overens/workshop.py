"""What pages are made with, whatever the content says: the words, the style sheets and scripts, the templates."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from overens.assets import Assets, read_assets
from overens.problems import SetupError
from overens.register.shapes import outlines
from overens.settings import Settings
from overens.texts import Texts, read_texts, refuse_unknown

if TYPE_CHECKING:
    from overens.render import CompiledTemplates, Renderer


class Workshop:
    """Each thing is made when it is first asked for. All raise `SetupError` for a folder of templates with mistakes."""

    def __init__(self, settings: Settings) -> None:
        """For a run with these settings."""
        self._settings = settings

    def refuse_unknown_languages(self) -> None:
        """Raise `SetupError` for a language without texts, before every page in it is told to have vanished."""
        refuse_unknown(self._settings.templates / "texts", self._settings.config.languages)

    @cached_property
    def texts(self) -> dict[str, Texts]:
        """The words of each language of the site, Swedish first."""
        languages = dict.fromkeys(("sv", *self._settings.config.languages))
        return read_texts(self._settings.templates / "texts", languages)

    @cached_property
    def assets(self) -> Assets:
        """The files that pages need beside themselves."""
        return read_assets(self._settings.templates)

    @cached_property
    def _compiled(self) -> CompiledTemplates:
        from overens.render import CompiledTemplates  # with Jinja, which a check of the content seldom needs

        return CompiledTemplates(self._settings.cache and self._settings.cache / "templates")

    def renderer(self, texts: Mapping[str, Texts]) -> Renderer:
        """A renderer that speaks with these texts; a page of the preview carries no policy."""
        from overens.render import SECURITY_POLICY, Renderer

        policy = None if self._settings.preview else SECURITY_POLICY
        return Renderer(self._settings.templates, texts, policy, self._compiled)

    def set_up(self) -> None:
        """Read now what pages will ask for. What is wrong with the words or the styles is told when they are needed."""
        from overens.render.hyphens import read_dictionary

        outlines()
        try:
            _ = self.assets
            for language in self.texts:
                read_dictionary(language)
        except SetupError:
            return
