"""`new`: begin a content file with every key explained."""

from __future__ import annotations

import click

from overens.cli.options import Choices, choices_of
from overens.cli.project import SCHEMAS
from overens.cli.values import Misuse, suggested
from overens.cli.wording import Command
from overens.cli.work import language, say, setup
from overens.problem_texts import Text
from overens.reporting.paths import near
from overens.swedish.suggestions import nearest

KINDS = {"agreement": "överenskommelse", "job-track": "jobbspår", "event": "händelse", "news": "nyhet"}


@click.command(
    "new", cls=Command, shared_hidden=True, help="Börja på en ny fil: agreement, job-track, event eller news."
)
@click.argument("kind", required=False, metavar="SLAG")
@click.argument("name", required=False, metavar="ID")
@click.pass_context
def command(context: click.Context, kind: str | None, name: str | None) -> int:
    """Begin a file."""
    from overens.scaffold import SCAFFOLDS, scaffold

    choices = choices_of(context)
    lang = language(choices)
    if kind is None or name is None:
        raise _unsaid(kind)
    if kind not in SCAFFOLDS:
        raise Misuse(
            f"Slaget ”{kind}” finns inte.{_meant(kind, 'sv')} Välj ett av: {_listed()}.",
            f"There is no kind “{kind}”.{_meant(kind, 'en')} Choose one of: {', '.join(KINDS)}.",
            context,
        )
    made = scaffold(SCAFFOLDS[kind], name, setup(choices).content, SCHEMAS)
    path = near(made)
    check = " ".join(map(_quoted, ("python", "build.py", "check", *_places(choices), path)))
    told = Text(
        f"Skapade {path}. Öppna filen, fyll i det du vet och kör sedan: {check}",
        f"Made {path}. Open the file, fill in what you know, then run: {check}",
    )
    return say(told.in_language(lang), choices)


def _places(choices: Choices) -> list[str]:
    """The options that said where the content is, for the next command to say as well."""
    named = (("--config", choices.config), ("--content", choices.content))
    return [word for option, place in named if place for word in (option, near(place))]


def _quoted(word: str) -> str:
    return f'"{word}"' if " " in word else word


def _listed() -> str:
    return ", ".join(f"{name} ({title})" for name, title in KINDS.items())


def _meant(kind: str, lang: str) -> str:
    """The kind that was probably meant, found by its Swedish word too."""
    swedish = {title: name for name, title in KINDS.items()}
    word = nearest(kind, swedish)
    return suggested(swedish[word] if word else kind, list(KINDS), lang)


def _unsaid(kind: str | None) -> Misuse:
    if kind is None:
        return Misuse(
            f"Skriv vad du vill börja på och vilket id filen ska ha, till exempel: python build.py new agreement "
            f"exempelstad-2026. Slagen är: {_listed()}. Id:t blir en del av adressen och ändras aldrig: a–z, 0–9 och "
            f"bindestreck.",
            f"Write what to begin and which id it shall have, for example: python build.py new agreement "
            f"exempelstad-2026. The kinds are: {', '.join(KINDS)}. The id becomes part of the address and never "
            f"changes: a–z, 0–9 and hyphens.",
        )
    return Misuse(
        f"Vilket id ska filen ha? Skriv till exempel: python build.py new {kind} exempelstad-2026.",
        f"Which id shall the file have? Write for example: python build.py new {kind} exempelstad-2026.",
    )
