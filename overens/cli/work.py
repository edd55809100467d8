"""From what the command line says to what the pipeline takes, and from its report to the reader."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from overens.cli.clock import known_today, today
from overens.cli.options import Choices
from overens.cli.project import CONFIG, TEMPLATES
from overens.cli.terminal import manner, processors
from overens.config import Config, read_config
from overens.problem_texts import Text
from overens.problems import SetupError
from overens.reporting import FORMATS, Findings, as_json
from overens.reporting.output import write
from overens.reporting.paths import near
from overens.sources import Source
from overens.tested import read_tested

if TYPE_CHECKING:
    from overens.pipeline import Report
    from overens.settings import Settings


class ConfigProblems(Exception):  # noqa: N818 - carries findings to the front, as click's own Exit does
    """The settings cannot be used; `findings` says where and why."""

    def __init__(self, findings: Findings) -> None:
        """Keep the findings."""
        super().__init__("config.yaml")
        self.findings = findings


@dataclass(frozen=True, slots=True)
class Setup:
    """The configuration, and the folders that follow from it and from the command line."""

    config: Config
    file: Path
    content: Path
    templates: Path
    output: Path


def setup(choices: Choices) -> Setup:
    """Read the configuration. Raises `SetupError` or `ConfigProblems` where it cannot be used."""
    file = choices.config or CONFIG
    config, source, problems = read_config(file)
    if config is None:
        raise ConfigProblems(Findings(problems, file.absolute().parent, lambda _: _lines(source)))
    base, folders = file.absolute().parent, config.folders
    return Setup(
        config,
        file,
        choices.content or base / (folders.content or "content"),
        choices.templates or (base / folders.templates if folders.templates else TEMPLATES),
        choices.output or base / (folders.output or "site"),
    )


def _lines(source: Source | None) -> Sequence[str]:
    return source.lines if source else ()


def settings(choices: Choices) -> Settings:
    """What the pipeline needs to know. Raises `SetupError` where a folder is missing."""
    from overens.settings import Settings

    chosen = setup(choices)
    for folder, option in ((chosen.content, "--content"), (chosen.templates, "--templates")):
        if folder.exists() and not folder.is_dir():
            raise SetupError(
                f"{folder} är en fil. Ange en mapp med {option}.", f"{folder} is a file. Name a folder with {option}."
            )
        if not folder.is_dir():
            raise SetupError(
                f"Mappen {folder} finns inte. Ange en annan med {option}.",
                f"There is no folder {folder}. Name another with {option}.",
            )
    return Settings(
        config=chosen.config,
        content=chosen.content,
        templates=chosen.templates,
        output=chosen.output,
        as_of=choices.as_of or today(),
        today=known_today(),
        drafts=choices.drafts,
        search=choices.search,
        jobs=choices.jobs or processors(),
        strict=choices.strict,
        tested=read_tested(chosen.file.absolute().parent),
        share_images=choices.share_images,
        cache=chosen.file.absolute().parent / ".cache",
    )


def language(choices: Choices) -> str:
    """The language of messages: as asked for, else as configured, else Swedish."""
    if choices.lang:
        return choices.lang
    try:
        return setup(choices).config.message_language
    except (SetupError, ConfigProblems):
        return "sv"


def findings_of(report: Report, content: Path, strict: bool) -> Findings:
    """The pipeline's report, in the shape that is shown."""
    return Findings(report.problems, content, report.excerpt, report.pages, report.seconds, strict)


def build_text(findings: Findings, output: Path) -> Findings:
    """The findings of a build, with what became of the site."""
    seconds, folder, pages = f"{sum(findings.seconds.values()):.1f}", near(output), findings.pages
    done = Text(
        f"{pages} sidor ligger i {folder} ({seconds.replace('.', ',')} s).",
        f"{pages} pages are in {folder} ({seconds} s).",
    )
    undone = Text(f"Ingenting har ändrats i {folder}.", f"Nothing has changed in {folder}.")
    return replace(findings, done=done, undone=undone)


def tell(findings: Findings, choices: Choices, lang: str) -> int:
    """Write the report to standard output; the exit code."""
    write(FORMATS[choices.format](findings, manner(lang)), sys.stdout)
    return int(findings.failed)


def say(text: str, choices: Choices) -> int:
    """Write a command's answer to standard output, in the form that was asked for; 0."""
    write(as_json.answer(text) if choices.format == "json" else f"{text}\n", sys.stdout)
    return 0
