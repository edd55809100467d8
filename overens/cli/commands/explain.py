"""`explain`: what a problem code means, where the parts of a page type are, or which words a list holds."""

from __future__ import annotations

import click

from overens.cli.options import Choices, choices_of
from overens.cli.project import EXAMPLES, ROOT
from overens.cli.values import Misuse, suggested
from overens.cli.wording import Command
from overens.cli.work import language, say, setup
from overens.models.vocabularies import Vocabularies, base_vocabularies
from overens.problem_texts import KINDS
from overens.reporting.examples import read_examples
from overens.reporting.explanation import explained, listed, parts_of, rules, words_of


@click.command(
    "explain",
    cls=Command,
    shared_hidden=True,
    help="Förklara en felkod, en regel, var en sidtyps delar finns eller vilka ord en lista (som insats) har. "
    "Utan ORD visas alla koder.",
)
@click.argument("word", required=False, metavar="[ORD]")
@click.pass_context
def command(context: click.Context, word: str | None) -> int:
    """Explain a word."""
    choices = choices_of(context)
    return say(_answer(word, choices, context).rstrip("\n"), choices)


def _answer(word: str | None, choices: Choices, context: click.Context) -> str:
    lang = language(choices)
    if word is None:
        return listed(lang)
    code = rules().get(word, word)
    if code in KINDS:
        return explained(KINDS[code], read_examples(EXAMPLES, [code]).get(code), lang)
    types = sorted(path.stem for path in (ROOT / "templates" / "pages").glob("*.html"))
    page_type = word.replace("-", "_")
    if page_type in types:
        return parts_of(page_type, ROOT, lang)
    lists = _vocabularies(choices)
    if word in lists.terms:
        return words_of(word, {id_: lists.label(word, id_, lang) for id_ in lists.terms[word]}, lang)
    known = [*KINDS, *rules(), *types, *lists.terms]
    raise Misuse(
        f"”{word}” är varken en felkod, en regel, en sidtyp eller en lista.{suggested(word, known, 'sv')} "
        "Alla koder visas av: python build.py explain.",
        f"“{word}” is no problem code, rule, page type or list.{suggested(word, known, 'en')} "
        "All codes are shown by: python build.py explain.",
        context,
    )


def _vocabularies(choices: Choices) -> Vocabularies:
    """The words that content may choose from; those of the program alone where there is no content."""
    chosen = setup(choices)
    if not chosen.content.is_dir():
        return base_vocabularies()
    from overens.content import read_vocabularies

    return read_vocabularies(chosen.content, chosen.config.reading_limits)
