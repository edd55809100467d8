"""The front: reads the command line, runs one command, and turns every outcome into words and an exit code.

0: done. 1: problems in the content. 2: wrong use or set-up. 130: stopped from the keyboard.
"""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Sequence

import click

from overens import __version__
from overens.cli.commands import COMMANDS, build
from overens.cli.options import LANGUAGES, choices_of
from overens.cli.terminal import manner
from overens.cli.wording import Group, complaint
from overens.cli.work import ConfigProblems
from overens.problems import SetupError
from overens.reporting import FORMATS, as_json, text
from overens.reporting.failures import failed
from overens.reporting.output import prepare, write

PROGRAM = "python build.py"

COLLECTED_AFTER = 50_000
"""New objects between two searches for garbage. A build makes much and drops little, so that Python's own 700 cost a
tenth of its time; some ten megabytes more are held.
"""


def _version(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked and not context.resilient_parsing:
        write(f"Överens {__version__}\n", sys.stdout)
        context.exit(0)


@click.group(
    cls=Group, invoke_without_command=True, help="Överens bygger en webbplats av överenskommelser och jobbspår."
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Visa programmets version."
)
@click.pass_context
def front(context: click.Context) -> int | None:
    """Without a command: build."""
    return build.run(choices_of(context)) if context.invoked_subcommand is None else None


for command in COMMANDS:
    front.add_command(command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line (without the program's name); the exit code."""
    gc.set_threshold(COLLECTED_AFTER)
    given = list(sys.argv[1:] if arguments is None else arguments)
    prepare(sys.stdout)
    prepare(sys.stderr)
    language = _said(given, "--lang", LANGUAGES, "sv")
    form = _said(given, "--format", tuple(FORMATS), "text")
    try:
        outcome = front.main(args=given, prog_name=PROGRAM, standalone_mode=False)
    except click.ClickException as error:
        return _refuse(complaint(error, language), form, language)
    except SetupError as error:
        return _refuse(error.in_language(language), form, language)
    except ConfigProblems as error:
        return _refuse_config(error, form, language)
    except click.Abort:
        return 130
    except Exception as error:  # what is left is our own mistake: say so, and keep code 1 for the content
        if isinstance(error, ModuleNotFoundError) and (error.name or "overens").split(".")[0] != "overens":
            raise  # a library that is not installed: `build.py` says what to run
        write(traceback.format_exc(), sys.stderr)
        sv = "Programmet gick sönder. Det är inte ditt fel: skicka raderna ovan till den som sköter programmet."
        en = "The program broke. It is no mistake of yours: send the lines above to whoever looks after the program."
        return _refuse(sv if language == "sv" else en, form, language)
    return outcome if isinstance(outcome, int) else 0


def _said(arguments: Sequence[str], option: str, words: Sequence[str], usual: str) -> str:
    """What an option says, found without the parser: it may be the parser that complains."""
    for argument, following in zip(arguments, [*arguments[1:], ""], strict=False):
        value = following if argument == option else argument.removeprefix(f"{option}=")
        if argument.split("=")[0] == option and value in words:
            usual = value
    return usual


def _refuse(reason: str, form: str, language: str) -> int:
    for stream, words in failed(reason, form, language):
        write(words, sys.stdout if stream == "out" else sys.stderr)
    return 2


def _refuse_config(error: ConfigProblems, form: str, language: str) -> int:
    """Problems in `config.yaml` are told like those in the content, but they are the set-up."""
    if form == "json":
        write(as_json.failure(text.counted(error.findings, language), error.findings, language), sys.stdout)
    else:
        write(FORMATS[form](error.findings, manner(language)), sys.stdout)
    return 2
