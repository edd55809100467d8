"""`styleguide`: every component with its examples on one page, for those who design."""

from __future__ import annotations

from pathlib import Path

import click

from overens.cli.options import Choices, choices_of
from overens.cli.wording import Command
from overens.cli.work import language, say, settings
from overens.reporting.paths import near

FOLDER = Path(".cache/styleguide")


@click.command("styleguide", cls=Command, help="Visa alla komponenter med exempel på en sida, i .cache/styleguide.")
@click.pass_context
def command(context: click.Context) -> int:
    """Write the review page and the files it needs."""
    return run(choices_of(context))


def run(choices: Choices) -> int:
    """Write the review page beside nothing else; the exit code."""
    from overens import styleguide
    from overens.delivery import deliver

    chosen, lang = settings(choices), language(choices)
    folder = choices.output or chosen.content.parent / FOLDER
    folder.parent.mkdir(parents=True, exist_ok=True)
    deliver(styleguide.review_site(chosen), folder, (chosen.content, chosen.templates))
    page = near(folder / "index.html")
    return say(f"Öppna {page}" if lang == "sv" else f"Open {page}", choices)
