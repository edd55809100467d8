"""The options that every command takes, before its name or after it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

import click

from overens.cli.values import Reader, full_date, location, one_of, whole
from overens.reporting import FORMATS

LANGUAGES = ("sv", "en")


@dataclass(frozen=True, slots=True)
class Choices:
    """What the command line says. None: not said, so the configuration or a default decides."""

    config: Path | None = None
    content: Path | None = None
    templates: Path | None = None
    output: Path | None = None
    as_of: date | None = None
    drafts: bool = False
    strict: bool = False
    format: str = "text"
    lang: str | None = None
    search: bool = True
    jobs: int | None = None
    share_images: bool = False


_READERS: dict[str, tuple[str, Reader, str]] = {
    "--config": ("FIL", location, "Inställningar (annars config.yaml)."),
    "--content": ("MAPP", location, "Innehållet (annars content)."),
    "--templates": ("MAPP", location, "Mallarna (annars templates)."),
    "--output": ("MAPP", location, "Den färdiga webbplatsen (annars site)."),
    "--as-of": ("DATUM", full_date, "Dagen som avgör vad som gäller, t.ex. 2026-01-31 (annars i dag)."),
    "--format": ("text|github|json", one_of(tuple(FORMATS)), "Rapportens form."),
    "--lang": ("sv|en", one_of(LANGUAGES), "Meddelandenas språk."),
    "--jobs": ("ANTAL", whole(1, 256), "Högst så många processer."),
}
_FLAGS: dict[str, tuple[str, bool, str]] = {
    "--drafts": ("drafts", True, "Ta med utkast."),
    "--strict": ("strict", True, "Räkna varningar som fel."),
    "--no-search": ("search", False, "Utan sökindex."),
    "--share-images": ("share_images", True, "Med en bild för varje sida, att visa när den delas."),
}


def shared(*, hidden: bool = False) -> list[click.Option]:
    """The options, new ones for each command. `hidden` leaves them out of a command's help."""
    values = [_option(name, metavar=metavar, help=text, hidden=hidden) for name, (metavar, _, text) in _READERS.items()]
    flags = [_option(name, is_flag=True, help=text, hidden=hidden) for name, (_, _, text) in _FLAGS.items()]
    return values + flags


def choices_of(context: click.Context) -> Choices:
    """What has been said so far, before and after the command."""
    said = context.ensure_object(dict)
    return Choices(**{field.name: said[field.name] for field in fields(Choices) if field.name in said})


def _option(name: str, **attributes: Any) -> click.Option:
    return click.Option((name,), callback=_remember, expose_value=False, default=None, **attributes)


def _remember(context: click.Context, parameter: click.Parameter, value: str | bool | None) -> None:
    # Group and command share one dictionary; the command's own option comes later and wins.
    said, option = context.ensure_object(dict), parameter.opts[0]
    if option in _FLAGS and value:
        name, meaning, _ = _FLAGS[option]
        said[name] = meaning
    elif isinstance(value, str):
        said[str(parameter.name)] = _READERS[option][1](value, option)
