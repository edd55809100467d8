"""Click's commands with Swedish help, and its complaints in Swedish and English."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from overens.cli.options import shared
from overens.cli.values import Misuse, suggested


def _speak(command: click.Command, context: click.Context, formatter: click.HelpFormatter) -> None:
    rows = [record for record in (option.get_help_record(context) for option in command.get_params(context)) if record]
    if rows:
        with formatter.section("Flaggor"):
            formatter.write_dl(rows)


@contextmanager
def _where(context: click.Context) -> Iterator[None]:
    """Note which command a complaint is about, where click's parser does not."""
    try:
        yield
    except click.UsageError as error:
        error.ctx = error.ctx or context
        raise


class Command(click.Command):
    """One command. It takes the shared options too; `shared_hidden` leaves them out of its help."""

    def __init__(self, *arguments: Any, shared_hidden: bool = False, **attributes: Any) -> None:
        """Add the shared options; arguments that no parameter takes are told in our own words."""
        attributes.setdefault("options_metavar", "[FLAGGOR]")
        attributes.setdefault("context_settings", {"allow_extra_args": True})
        super().__init__(*arguments, **attributes)
        self.params += shared(hidden=shared_hidden)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments. Raises `Misuse` for one too many."""
        with _where(ctx):
            rest = super().parse_args(ctx, args)
        if ctx.args:
            listed = " ".join(ctx.args)
            raise Misuse(f"”{listed}” är ett ord för mycket.", f"“{listed}” is one word too many.", ctx)
        return rest

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option `--help`, in Swedish."""
        option = super().get_help_option(ctx)
        if option:
            option.help = "Visa den här hjälpen."
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The first line of the help."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="Användning: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of options."""
        _speak(self, ctx, formatter)


class Group(click.Group):
    """The front itself: options, then a command."""

    def __init__(self, *arguments: Any, **attributes: Any) -> None:
        """Add the shared options."""
        super().__init__(
            *arguments, **{"options_metavar": "[FLAGGOR]", "subcommand_metavar": "[KOMMANDO] …", **attributes}
        )
        self.params += shared()

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the options before the command."""
        with _where(ctx):
            return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command. Raises `Misuse`, with what may have been meant, if there is none."""
        word = args[0]
        command = self.get_command(ctx, word)
        if command is None:
            known = self.list_commands(ctx)
            raise Misuse(
                f"Kommandot ”{word}” finns inte.{suggested(word, known, 'sv')} Kommandon: {', '.join(known)}.",
                f"There is no command “{word}”.{suggested(word, known, 'en')} Commands: {', '.join(known)}.",
                ctx,
            )
        return word, command, args[1:]

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        """The commands in the order of the table: the common ones first."""
        return list(self.commands)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option `--help`, in Swedish."""
        option = super().get_help_option(ctx)
        if option:
            option.help = "Visa den här hjälpen."
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The first line of the help."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="Användning: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, then that of options."""
        rows = [(name, command.get_short_help_str(80)) for name, command in self.commands.items() if not command.hidden]
        with formatter.section("Kommandon"):
            formatter.write_dl(rows)
        _speak(self, ctx, formatter)


def complaint(error: click.ClickException, language: str) -> str:
    """What is wrong with the command line, and how to get help."""
    said = _said(error, language)
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "python build.py"
    return said + (f" Hjälp: {path} --help" if language == "sv" else f" Help: {path} --help")


def _said(error: click.ClickException, language: str) -> str:
    swedish = language == "sv"
    if isinstance(error, Misuse):
        return error.sv if swedish else error.en
    if isinstance(error, click.NoSuchOption):
        known = _options(error.ctx)
        name = error.option_name
        told = f"Flaggan {name} finns inte." if swedish else f"There is no option {name}."
        return told + suggested(name, known, language)
    if isinstance(error, click.BadOptionUsage):
        name = error.option_name
        if _is_flag(error.ctx, name):
            return f"Flaggan {name} tar inget värde." if swedish else f"The option {name} takes no value."
        return f"Flaggan {name} behöver ett värde." if swedish else f"The option {name} needs a value."
    return error.format_message()


def _options(context: click.Context | None) -> list[str]:
    parameters = context.command.get_params(context) if context else []
    return [name for parameter in parameters for name in parameter.opts if name.startswith("--")]


def _is_flag(context: click.Context | None, name: str) -> bool:
    parameters = context.command.get_params(context) if context else []
    return any(isinstance(option, click.Option) and option.is_flag and name in option.opts for option in parameters)
