"""The model as a trunk line (the component `module-line`): its three modules and where they lead."""

from __future__ import annotations

from dataclasses import dataclass

from overens.pages.module_stages import ModuleView
from overens.pages.page import Context

EXITS = ("fast-track", "work", "studies")
"""Where the model leads (Dua 2018, source `seed-000`): keys of the texts `modules.exit.*`."""


@dataclass(frozen=True, slots=True)
class Exit:
    """A way out of the trunk line."""

    label: str
    href: str | None = None


def model_modules(context: Context, href: str | None = None) -> tuple[ModuleView, ...]:
    """The modules, told in a sentence each; `href` is the page about the model, where they are told elsewhere."""
    return tuple(_module(context, number, href) for number in (1, 2, 3))


def model_exits(context: Context) -> tuple[Exit, ...]:
    """The ways out."""
    return tuple(Exit(context.texts(f"modules.exit.{key}")) for key in EXITS)


def _module(context: Context, number: int, href: str | None) -> ModuleView:
    title, id_ = context.texts(f"modules.title.{number}"), f"linje-modul-{number}"
    text = None if context.language == "lattlast" else context.texts(f"modules.text.{number}")
    return ModuleView(number, title, id_, (), (), text=text, href=f"{href}#{id_}" if href else None)
