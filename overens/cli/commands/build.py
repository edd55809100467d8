"""`build`: read, check, render and deliver the site."""

from __future__ import annotations

import click

from overens.cli.options import Choices, choices_of
from overens.cli.terminal import progress
from overens.cli.wording import Command
from overens.cli.work import build_text, findings_of, language, settings, tell
from overens.problem_texts import Text


def run(choices: Choices) -> int:
    """Build the site; the exit code."""
    lang, chosen = language(choices), settings(choices)
    from overens import pipeline

    with progress(Text("Bygger webbplatsen …", "Building the site …"), lang):
        report = pipeline.build(chosen)
    findings = findings_of(report, chosen.content, choices.strict)
    return tell(build_text(findings, chosen.output), choices, lang)


@click.command("build", cls=Command, help="Bygg webbplatsen. Görs också när inget kommando anges.")
@click.pass_context
def command(context: click.Context) -> int:
    """Build the site."""
    return run(choices_of(context))
