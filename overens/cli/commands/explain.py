"""`explain`: what a problem code means, or where the parts of a page type are."""

from __future__ import annotations

import click

from overens.cli.options import choices_of
from overens.cli.project import EXAMPLES, ROOT
from overens.cli.values import Misuse, suggested
from overens.cli.wording import Command
from overens.cli.work import language, say
from overens.problem_texts import KINDS
from overens.reporting.examples import read_examples
from overens.reporting.explanation import explained, listed, parts_of, rules


@click.command(
    "explain",
    cls=Command,
    shared_hidden=True,
    help="Förklara en felkod, en regel eller var en sidtyps delar finns. Utan ORD visas alla koder.",
)
@click.argument("word", required=False, metavar="[ORD]")
@click.pass_context
def command(context: click.Context, word: str | None) -> int:
    """Explain a word."""
    choices = choices_of(context)
    return say(_answer(word, language(choices), context).rstrip("\n"), choices)


def _answer(word: str | None, lang: str, context: click.Context) -> str:
    if word is None:
        return listed(lang)
    code = rules().get(word, word)
    if code in KINDS:
        return explained(KINDS[code], read_examples(EXAMPLES, [code]).get(code), lang)
    types = sorted(path.stem for path in (ROOT / "templates" / "pages").glob("*.html"))
    page_type = word.replace("-", "_")
    if page_type in types:
        return parts_of(page_type, ROOT, lang)
    known = [*KINDS, *rules(), *types]
    raise Misuse(
        f"”{word}” är varken en felkod, en regel eller en sidtyp.{suggested(word, known, 'sv')} "
        "Alla koder visas av: python build.py explain.",
        f"“{word}” is no problem code, rule or page type.{suggested(word, known, 'en')} "
        "All codes are shown by: python build.py explain.",
        context,
    )
