"""The commands: one module each, one table here, the common ones first."""

from __future__ import annotations

import click

from overens.cli.commands import addresses, build, check, explain, new, reference, schema, serve, styleguide

COMMANDS: tuple[click.Command, ...] = (
    build.command,
    check.command,
    serve.command,
    new.command,
    explain.command,
    addresses.command,
    schema.command,
    reference.command,
    styleguide.command,
)
