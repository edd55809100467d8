"""`serve`: the preview."""

from __future__ import annotations

import sys
import traceback
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from overens.cli.options import Choices, choices_of
from overens.cli.project import PREVIEW
from overens.cli.terminal import manner
from overens.cli.values import whole
from overens.cli.wording import Command
from overens.cli.work import ConfigProblems, build_text, findings_of, language, settings, setup
from overens.problems import SetupError
from overens.reporting import Findings, Manner, text
from overens.reporting.output import write

if TYPE_CHECKING:
    from overens.ahead import Ahead
    from overens.serve import Attempt, Show


@click.command("serve", cls=Command, help="Förhandsvisa webbplatsen på den här datorn och bygg om när något ändras.")
@click.option("--port", default="8000", metavar="PORT", help="Annan port än 8000.")
@click.pass_context
def command(context: click.Context, port: str) -> int:
    """Preview the site until Ctrl+C."""
    from overens.ahead import Ahead
    from overens.serve import Preview, serve

    choices, number = choices_of(context), whole(0, 65535)(port, "--port")
    chosen, lang = setup(choices), language(choices)
    site = choices.output or PREVIEW
    choices = replace(choices, output=site)
    folders = [folder for folder in (chosen.content, chosen.templates) if folder.is_dir()]
    settings(choices)  # a folder that is not there is told at once

    def started(address: str) -> None:
        sv = f"Öppna {address} i webbläsaren. Sidan uppdateras när du sparar en fil. Avsluta med Ctrl+C.\n"
        en = f"Open {address} in the browser. The page renews itself when you save a file. Stop with Ctrl+C.\n"
        write(sv if lang == "sv" else en, sys.stdout)

    try:
        serve(
            Preview(
                partial(_attempt, choices, lang, Ahead()),
                site,
                chosen.config.address,
                lang,
                folders,
                [chosen.file],
                started,
            ),
            number,
        )
    except KeyboardInterrupt:
        write("\n", sys.stdout)
    return 0


def _attempt(choices: Choices, lang: str, ahead: Ahead, show: Show) -> Attempt:
    """Build once, drafts and all. Whatever goes wrong is told in the terminal and in the browser alike."""
    from overens.serve import Attempt

    try:
        findings = _built(choices, ahead, show)
    except ConfigProblems as error:
        findings = error.findings
    except SetupError as error:
        write(error.in_language(lang) + "\n", sys.stdout)
        return Attempt(True, error.in_language(lang))
    except Exception:  # noqa: BLE001 - the preview outlives our own mistakes, and shows them
        write(traceback.format_exc(), sys.stderr)
        return Attempt(True, traceback.format_exc())
    write(text.formatted(findings, manner(lang)), sys.stdout)
    return Attempt(findings.failed, text.formatted(findings, Manner(lang, Path.cwd())))


def _built(choices: Choices, ahead: Ahead, show: Show) -> Findings:
    from overens import pipeline

    chosen = replace(settings(choices), drafts=True, preview=True, search=False)

    def first(prepared: pipeline.Prepared) -> None:
        pages = ahead.pages(chosen, prepared)
        if pages:
            show(pages)

    report = pipeline.build(chosen, first)
    return build_text(findings_of(report, chosen.content, choices.strict), chosen.output)
