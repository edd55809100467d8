"""Pages from templates: a pure function of the templates, the texts, the view and the frame."""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Mapping
from pathlib import Path

import jinja2

from overens.pages.frame import PageFrame
from overens.problems import SetupError
from overens.render.compiled import CompiledTemplates, Packed
from overens.render.environment import environment
from overens.texts import Texts
from overens.workers import map_parallel

SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'"
)
"""What a finished page may load: nothing from anywhere else, and nothing written into the page itself."""


class Renderer:
    """Templates of one folder, with the words of each language. Holds compiled templates; makes nothing else."""

    def __init__(
        self,
        templates: Path,
        texts: Mapping[str, Texts],
        security_policy: str | None = SECURITY_POLICY,
        compiled: CompiledTemplates | None = None,
    ) -> None:
        """Take the folder and the texts by language. Without a policy pages carry none (for the preview).

        `compiled` are templates that need not be compiled again.
        """
        self._folder = templates
        known = compiled or CompiledTemplates()
        self._environments = {one: environment(templates, texts[one], security_policy, known) for one in texts}

    def compile_all(self, languages: Iterable[str], jobs: int) -> None:
        """Compile every template now, on all cores. A mistake in one raises `SetupError` with its file and line."""
        asked = [(one, name) for one in languages for name in self._environments[one].list_templates(["html"])]
        for (language, _), packed in zip(asked, map_parallel(self._compiled, asked, jobs), strict=True):
            self._environments[language].compiled.unpack(packed)

    def _compiled(self, asked: tuple[str, str]) -> Packed:
        language, name = asked
        try:
            template = self._environments[language].get_template(name)
        except Exception as error:
            raise template_error(error, self._folder, name) from error
        return self._environments[language].compiled.packed(name, template.filename)

    def render(self, page_type: str, view: object, page: PageFrame) -> bytes:
        """The page as UTF-8. A mistake in a template raises `SetupError` with its file and line."""
        return self.render_file(f"pages/{page_type}.html", page.language, view=view, page=page)

    def render_file(self, name: str, language: str, **values: object) -> bytes:
        """Any template of the folder, by its path within it."""
        try:
            return self._environments[language].get_template(name).render(**values).encode()
        except Exception as error:
            raise template_error(error, self._folder, name) from error

    def component(self, name: str, macro: str, language: str, **values: object) -> str:
        """What one macro of `components/<name>/<name>.html` makes of plain data."""
        path = f"components/{name}/{name}.html"
        call = f'{{% import "{path}" as component %}}{{{{ component.{macro}(**values) }}}}'
        try:
            return self._environments[language].from_string(call).render(values=values)
        except Exception as error:
            raise template_error(error, self._folder, path) from error


def template_error(error: Exception, folder: Path, name: str) -> SetupError:
    """A mistake in a template, told with the file below the templates' folder and the line."""
    path, line = _where(error, folder, name)
    if isinstance(error, jinja2.TemplateNotFound):
        return SetupError(
            f"Mallen {error.name} saknas i mallarnas mapp (den behövs för {name}).",
            f"The template {error.name} is missing from the folder of templates (it is needed for {name}).",
        )
    return SetupError(
        f"Mallen {path}, rad {line}: {error}. Rätta mallen och bygg igen.",
        f"Template {path}, line {line}: {error}. Correct the template and build again.",
    )


def _where(error: Exception, folder: Path, name: str) -> tuple[str, int]:
    if isinstance(error, jinja2.TemplateSyntaxError):
        return error.name or name, error.lineno
    root = str(folder)
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename.startswith(root):
            return Path(frame.filename).relative_to(folder).as_posix(), frame.lineno or 1
    return name, 1
