"""`addresses`: compare the planned addresses with the published ones, or write the list anew."""

from __future__ import annotations

import click

from overens.cli.options import Choices, choices_of
from overens.cli.wording import Command
from overens.cli.work import findings_of, language, say, settings, tell
from overens.reporting.paths import near

FILE = "addresses.txt"


@click.command(
    "addresses", cls=Command, help="Visa vilka adresser som är nya eller försvunna sedan sist. --update sparar listan."
)
@click.option("--update", is_flag=True, help="Skriv alla adresser till addresses.txt i innehållets mapp.")
@click.pass_context
def command(context: click.Context, update: bool) -> int:
    """Compare, or write the list."""
    return _run(choices_of(context), update)


def _run(choices: Choices, update: bool) -> int:
    from overens import pipeline
    from overens.settings import Clock

    lang, chosen = language(choices), settings(choices)
    clock = Clock()
    prepared = pipeline.prepare(chosen, clock)
    report = pipeline.Report(prepared.problems, 0, clock.seconds, prepared.content.lines)
    findings = findings_of(report, chosen.content, choices.strict)
    if findings.failed:
        return tell(findings, choices, lang)
    planned = {route.address for route in prepared.plan.routes} | {one.old for one in prepared.plan.redirects}
    published = {address for address, _ in prepared.content.published}
    if update:
        file = chosen.content / FILE
        file.write_text("".join(f"{address}\n" for address in sorted(planned)), encoding="utf-8", newline="\n")
        sv, en = (
            f"{len(planned)} adresser skrivna i {near(file)}.",
            f"{len(planned)} addresses written in {near(file)}.",
        )
        return say(sv if lang == "sv" else en, choices)
    rows = [*(f"+ {one}" for one in sorted(planned - published)), *(f"- {one}" for one in sorted(published - planned))]
    none = "Adresserna är desamma som i listan." if lang == "sv" else "The addresses are those of the list."
    return say("\n".join(rows or [none]), choices)
