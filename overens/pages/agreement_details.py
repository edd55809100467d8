"""Parts of an agreement's page: parties, signatories, decisions, organisation, follow-up, grants, files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from overens.catalogue import AgreementRecord, municipality_name
from overens.links import Html
from overens.models import Contact, GrantReceived
from overens.pages.gathered import capital
from overens.pages.page import Context
from overens.pages.parts import file_size, home_of, title_of, when, words_of
from overens.pages.shapes import Fact, When
from overens.swedish.numbers import format_money
from overens.swedish.sorting import sort_key

_ASIDE = re.compile(r"\(0\)|\([^()0-9]*\)")
"""What stands beside the digits in a telephone number: the nought of calls inside the country, and words."""
_NUMBER = re.compile(r"\+?[0-9][0-9 \u00a0./–-]{2,24}")


@dataclass(frozen=True, slots=True)
class PartyView:
    """One party (the component `parties`)."""

    name: str
    role: str | None
    units: tuple[str, ...]
    registry_number: str | None
    organisation_number: str | None
    href: str | None = None


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A political decision in a line."""

    text: str
    date: When | None
    registry_number: str | None
    href: str | None


@dataclass(frozen=True, slots=True)
class NamedText:
    """A text under its own small heading, or several short ones as a list."""

    label: str
    text: str | Html
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FileView:
    """An appendix (the component `attachments`); without `href` the file itself is not published here."""

    title: str
    href: str | None
    number: str | None
    kind: str | None
    size: str | None
    version: str | None
    date: When | None
    scope: str | None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class ContactView:
    """Whom to ask (the component `contact`). `dial` is the number to call, where `phone` is one and nothing else."""

    function: str
    email: str | None
    phone: str | None
    href: str | None
    dial: str | None = None


def contact_view(contact: Contact | None) -> ContactView | None:
    """Whom to ask, if it is known."""
    if contact is None:
        return None
    return ContactView(contact.function, contact.email, contact.phone, contact.link, _dialled(contact.phone or ""))


def _dialled(phone: str) -> str | None:
    """The digits to call: `+46 (0)532-12 30 00 (växel)` -> `+46532123000`. None for words and for several numbers."""
    plain = _ASIDE.sub("", phone).strip()
    return re.sub(r"[^+0-9]", "", plain) if _NUMBER.fullmatch(plain) else None


def party_views(context: Context, record: AgreementRecord) -> tuple[PartyView, ...]:
    """The parties in the source's order. A role that is the name once more (Arbetsförmedlingen) says nothing."""
    return tuple(
        PartyView(
            one.name,
            role if role != one.name else None,
            one.units,
            one.registry_number,
            one.organisation_number,
        )
        for one in record.facts.parties
        for role in (context.label("roll", one.role) if one.role else None,)
    )


def signatory_lines(record: AgreementRecord) -> tuple[str, ...]:
    """Who signed: the role first, then name and party where they are given."""
    return tuple(
        ", ".join(part for part in (one.role[:1].upper() + one.role[1:], one.name, one.party) if part)
        for one in record.facts.signatories
    )


def decision_views(context: Context, record: AgreementRecord) -> tuple[DecisionView, ...]:
    """The decisions in the source's order."""
    return tuple(
        DecisionView(
            f"{one.body[:1].upper()}{one.body[1:]}"
            + (f" § {one.paragraph.removeprefix('§').strip()}" if one.paragraph else ""),
            when(context, one.date),
            one.registry_number,
            one.link,
        )
        for one in record.facts.decisions
    )


def organisation_texts(
    context: Context, record: AgreementRecord
) -> tuple[tuple[NamedText, ...], tuple[NamedText, ...]]:
    """How the parties work together, and how they follow it up."""
    organisation, follow_up = record.facts.organisation, record.facts.follow_up
    return (
        tuple(_named(context, record, "organisation", organisation)) if organisation else (),
        tuple(_named(context, record, "uppföljning", follow_up)) if follow_up else (),
    )


def _named(context: Context, record: AgreementRecord, key: str, part: Any) -> Iterator[NamedText]:
    """Each field of a part that says something, under the label of its own field."""
    for name, field in type(part).model_fields.items():
        value = getattr(part, name)
        prose, label = record.text(key, field.alias or name), context.texts.of_field(field.title or name)
        if prose:
            yield NamedText(label, context.links.prose(prose, home_of(context, record)) or "")
        elif isinstance(value, bool):
            yield NamedText(label, capital(context.texts("yes" if value else "no")))
        elif isinstance(value, tuple) and value:
            yield NamedText(label, value[0], value if len(value) > 1 else ())
        elif value:
            yield NamedText(label, getattr(value, "text", value))


def grant_facts(context: Context, record: AgreementRecord) -> tuple[Fact, ...]:
    """State funding, a row for each grant; a call that has a page of its own is named by its title, with a link."""
    return tuple(_grant_fact(context, one) for one in record.facts.grants)


def _grant_fact(context: Context, grant: GrantReceived) -> Fact:
    known = context.catalogue.index.calls
    call = context.catalogue.grants.get(known.get(grant.call or "", ""))
    year = grant.year.text if grant.year else None
    label = (None if call else grant.call) or year or context.texts("kind.grants")
    parts = [
        format_money(grant.amount, words_of(context)) if grant.amount else None,
        year if year != label else None,
        grant.purpose,
    ]
    said = ", ".join(part for part in parts if part)
    if call is None:
        return Fact(label, said)
    return Fact(label, title_of(context, call), context.links.must("grants", call.id), note=said or None)


def file_views(context: Context, record: AgreementRecord) -> tuple[FileView, ...]:
    """Appendices, with the size and type of those that are published here; loose files of the record last."""
    sizes = {attachment.name: attachment.size for attachment in record.source.attachments}
    home = home_of(context, record) or ""
    views = [
        FileView(
            one.title,
            context.links.way(home + one.file) if one.file in sizes else None,
            one.number,
            _kind(one.file) if one.file else None,
            file_size(context, sizes[one.file]) if one.file in sizes else None,
            one.version,
            when(context, one.date),
            municipality_name(one.municipality) if one.municipality else None,
        )
        for one in record.facts.attachments
    ]
    listed = {one.file for one in record.facts.attachments}
    for name in sorted(sizes.keys() - listed, key=sort_key):
        if name.endswith(".pdf"):
            size = file_size(context, sizes[name])
            views.append(FileView(name, context.links.way(home + name), None, _kind(name), size, None, None, None))
    return tuple(views)


def _kind(name: str) -> str:
    return name.rpartition(".")[2].upper()
