"""The chain of stages, from content to a delivered site. Everything that varies comes in through `Settings`.

The stages after the first are loaded when they are needed: while other processes read, this one has time for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from pathlib import Path

from overens.content import Content, read_content
from overens.delivery import Delivered, deliver, refuse
from overens.files import FileSet
from overens.plan import SitePlan
from overens.problems import Problem, sorted_once
from overens.settings import Clock, Settings
from overens.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Report:
    """What a run found and made. `seconds` by stage; `excerpt` gives the lines of a content file."""

    problems: tuple[Problem, ...]
    pages: int
    seconds: dict[str, float]
    excerpt: Callable[[str], Sequence[str]]
    delivered: Delivered | None = None


@dataclass(frozen=True, slots=True)
class Prepared:
    """The content read, linked and planned, and everything that is wrong with it; and what pages are made with."""

    content: Content
    plan: SitePlan
    problems: tuple[Problem, ...]
    workshop: Workshop


def prepare(settings: Settings, clock: Clock, pages: bool = False) -> Prepared:
    """The stages that can be done without a template: read, link, plan.

    Raises `SetupError`, also for a language without texts. `pages`: all pages are to be made afterwards, which may be
    got ready for in the meantime.
    """
    workshop = Workshop(settings)
    workshop.refuse_unknown_languages()
    with clock.stage("read"):
        content = read_content(
            settings.content,
            settings.config,
            settings.as_of,
            settings.drafts,
            settings.jobs,
            partial(_get_ready, workshop, pages),
            settings.today,
        )
    with clock.stage("plan"):
        from overens.planning import plan_content

        plan, problems = plan_content(content, settings.config)
    return Prepared(content, plan, sorted_once((*content.problems, *problems)), workshop)


def _get_ready(workshop: Workshop, pages: bool) -> None:
    """What the stages after reading need: their modules, which take half a second to load, and the templates."""
    import_module("overens.planning")
    if pages:
        import_module("overens.finished")
        workshop.set_up()


def check(settings: Settings, paths: Sequence[str] = ()) -> Report:
    """Validate the content without writing; `paths` limits what is told to those files and folders."""
    clock = Clock()
    prepared = _prepared_with_places(settings, clock, pages=False)
    told = tuple(one for one in prepared.problems if _within(one.place.path, paths))
    return Report(told, len(prepared.plan.routes), clock.seconds, prepared.content.lines)


def _within(path: str, limits: Sequence[str]) -> bool:
    return not limits or any(limit in ("", path) or path.startswith(f"{limit.rstrip('/')}/") for limit in limits)


def build(settings: Settings, ahead: Callable[[Prepared], None] | None = None) -> Report:
    """Build and deliver the site. With problems that stop it, nothing on disk changes. Raises `SetupError`.

    `ahead` is given what was read, if it can become a site, before the pages are made.
    """
    clock = Clock()
    sources = settings.content, settings.templates
    refuse(settings.output, sources, _roots(settings))
    prepared = _prepared_with_places(settings, clock)
    if _stopped(prepared.problems, settings):
        return Report(prepared.problems, 0, clock.seconds, prepared.content.lines)
    if ahead:
        ahead(prepared)
    files, found = _finished(settings, prepared, clock)
    problems = sorted_once((*prepared.problems, *found))
    if _stopped(problems, settings):
        return Report(problems, 0, clock.seconds, prepared.content.lines)
    with clock.stage("deliver"):
        delivered = deliver(files, settings.output, sources, _roots(settings))
    return Report(problems, len(prepared.plan.routes), clock.seconds, prepared.content.lines, delivered)


def _prepared_with_places(settings: Settings, clock: Clock, pages: bool = True) -> Prepared:
    """As `prepare`, with what can be said of links only with templates."""
    prepared = prepare(settings, clock, pages)
    with clock.stage("plan"):
        from overens.places import check_places

        sound = not any(one.severity == "error" for one in prepared.problems)
        found = check_places(settings, prepared.content, prepared.plan, sound, prepared.workshop)
        return replace(prepared, problems=sorted_once((*prepared.problems, *found)))


def _finished(settings: Settings, prepared: Prepared, clock: Clock) -> tuple[FileSet, tuple[Problem, ...]]:
    from overens.finished import finish

    return finish(settings, prepared.content, prepared.plan, clock, prepared.workshop)


def _roots(settings: Settings) -> tuple[Path, ...]:
    """Folders that a site may lie in but never take the place of: those that hold the content and the templates."""
    return settings.content.absolute().parent, settings.templates.absolute().parent


def render_site(settings: Settings) -> tuple[FileSet, tuple[Problem, ...]]:
    """The finished site without delivering it, for tests and tools; empty where problems stop it."""
    clock = Clock()
    prepared = _prepared_with_places(settings, clock)
    if _stopped(prepared.problems, settings):
        return FileSet(), prepared.problems
    files, found = _finished(settings, prepared, clock)
    return files, sorted_once((*prepared.problems, *found))


def _stopped(problems: Sequence[Problem], settings: Settings) -> bool:
    return any(settings.strict or one.severity == "error" for one in problems)


__all__ = ["Prepared", "Report", "Settings", "build", "check", "prepare", "render_site"]
