"""`check`: everything that `build` does but for writing."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import click

from overens.cli.options import choices_of
from overens.cli.terminal import progress
from overens.cli.wording import Command
from overens.cli.work import findings_of, language, settings, tell
from overens.problem_texts import Text
from overens.problems import SetupError
from overens.reporting.paths import near


def inside(paths: Iterable[str], content: Path) -> tuple[str, ...]:
    """The given files and folders as paths below the content folder, with `/`; the folder itself is `''`.

    A path counts from the current folder where something lies there, else from the content folder. Raises
    `SetupError` for one that is not there or lies elsewhere.
    """
    return tuple(_inside(path, content) for path in paths)


def _inside(path: str, content: Path) -> str:
    base = Path(os.path.abspath(content))  # noqa: PTH100
    # A path with backslashes, as Windows writes them, means the same everywhere.
    found = _found(path, base) or _found(path.replace("\\", "/"), base)
    if found is not None:
        return "" if found == base else found.relative_to(base).as_posix()
    if os.path.lexists(path):
        raise SetupError(
            f"{path} ligger inte i innehållets mapp, {near(content)}.",
            f"{path} is not in the content folder, {near(content)}.",
        )
    meant = [near(one) for ending in (".yaml", ".md") if (one := _found(path + ending, base))]
    raise SetupError(
        f"{path} finns inte, varken här eller i {near(content)}." + (f" Menade du {meant[0]}?" if meant else ""),
        f"{path} is neither here nor in {near(content)}." + (f" Did you mean {meant[0]}?" if meant else ""),
    )


def _found(path: str, base: Path) -> Path | None:
    """The file or folder of a path, from the current folder or the content folder, where it lies in the latter."""
    for start in (Path.cwd(), base):
        # Links are not followed: one may be the very mistake that is looked for.
        full = Path(os.path.abspath(start / path))  # noqa: PTH100
        if full.is_relative_to(base) and os.path.lexists(full):
            return full
    return None


@click.command(
    "check",
    cls=Command,
    help="Kontrollera innehållet utan att skriva något. Med SÖKVÄG visas bara vad som rör de filerna eller mapparna.",
)
@click.argument("paths", nargs=-1, metavar="[SÖKVÄG]…")
@click.pass_context
def command(context: click.Context, paths: tuple[str, ...]) -> int:
    """Check the content."""
    choices = choices_of(context)
    lang, chosen = language(choices), settings(choices)
    limited = inside(paths, chosen.content)
    from overens import pipeline

    with progress(Text("Kontrollerar innehållet …", "Checking the content …"), lang):
        report = pipeline.check(chosen, limited)
    return tell(findings_of(report, chosen.content, choices.strict), choices, lang)
