"""`reference`: write the page for staff about all problem codes."""

from __future__ import annotations

import click

from overens.cli.options import choices_of
from overens.cli.project import EXAMPLES, REFERENCE
from overens.cli.wording import Command
from overens.cli.work import language, say
from overens.problem_texts import KINDS
from overens.reporting.examples import read_examples
from overens.reporting.paths import near
from overens.reporting.reference import reference_page


@click.command(
    "reference", cls=Command, shared_hidden=True, help="Skriv om sidan med alla felmeddelanden (docs/referens)."
)
@click.pass_context
def command(context: click.Context) -> int:
    """Write the page."""
    choices = choices_of(context)
    lang = language(choices)
    REFERENCE.parent.mkdir(parents=True, exist_ok=True)
    REFERENCE.write_text(reference_page(read_examples(EXAMPLES, KINDS)), encoding="utf-8", newline="\n")
    told = f"Skrev {near(REFERENCE)}." if lang == "sv" else f"Wrote {near(REFERENCE)}."
    return say(told, choices)
