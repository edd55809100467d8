"""`schema`: write the JSON Schemas that editors read."""

from __future__ import annotations

import click

from overens.cli.options import choices_of
from overens.cli.project import SCHEMAS
from overens.cli.wording import Command
from overens.cli.work import language, say, setup
from overens.reporting.paths import near


@click.command("schema", cls=Command, shared_hidden=True, help="Skriv om schema/, som redigeringsprogram läser.")
@click.pass_context
def command(context: click.Context) -> int:
    """Write the schemas whose text has changed, with the words of the content's own vocabularies."""
    from overens.content import read_vocabularies
    from overens.models import json_schemas

    choices = choices_of(context)
    chosen, lang = setup(choices), language(choices)
    vocabularies = read_vocabularies(chosen.content, chosen.config.reading_limits)
    SCHEMAS.mkdir(exist_ok=True)
    changed = 0
    for name, text in json_schemas(vocabularies).items():
        file = SCHEMAS / name
        if not file.is_file() or file.read_bytes() != text:
            file.write_bytes(text)
            changed += 1
    folder = near(SCHEMAS)
    told = f"{changed} filer skrivna i {folder}." if lang == "sv" else f"{changed} files written in {folder}."
    return say(told, choices)
