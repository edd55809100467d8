"""Parts that several page types show: what is known of a record in a line, its sources, its dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from overens.catalogue import AgreementRecord, TrackRecord, municipality_name
from overens.languages import FIRST, language_tag
from overens.links import Html
from overens.pages.frame import Crumb, Reading, SourceRef
from overens.pages.page import Context, Head
from overens.pages.shapes import Entry, Linked, StatusMark, Tag, When
from overens.reading import Record, TranslatedText
from overens.register import COUNTY_BY_CODE, MUNICIPALITY_BY_CODE
from overens.swedish.date_formats import plain_date
from overens.swedish.dates import PartialDate, format_date
from overens.swedish.numbers import format_number
from overens.swedish.slugs import slug
from overens.swedish.words import joined
from overens.texts import BEGIN, END

_QUOTED = re.compile("(?<=“)[^”]+(?=”)")
"""What an English text quotes."""


def when(context: Context, date: PartialDate | None) -> When | None:
    """A date in words."""
    if date is None:
        return None
    iso = date.first.isoformat() if date.precision == "day" else None
    return When(format_date(date, words_of(context)), iso)


def day_text(context: Context, day: date) -> str:
    """A whole day in words."""
    return format_date(PartialDate(day.isoformat(), day, day, "day"), words_of(context))


def words_of(context: Context) -> str:
    """The language that dates and numbers are written in: easy read is Swedish."""
    return "en" if context.language == "en" else "sv"


def number(context: Context, value: Any) -> str:
    """A number as the page's language writes it."""
    return format_number(value, words_of(context))


def quoted_data(context: Context, text: str) -> str:
    """A text about the data, with what it quotes marked as Swedish on a page in another language."""
    return text if context.language == FIRST else _QUOTED.sub(rf"{BEGIN}\g<0>{END}", text)


def file_size(context: Context, size: int) -> str:
    """`240 kB`, `1,2 MB`: decimal units, as file managers and browsers count."""
    text = f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(1, round(size / 1000))} kB"
    return (text if words_of(context) == "en" else text.replace(".", ",")).replace(" ", "\u00a0")


def translation(context: Context, record: Record[Any]) -> TranslatedText | None:
    """The record's texts in the page's language, if it is not Swedish and they exist."""
    return record.translations.get(context.language)


def title_of(context: Context, record: Record[Any]) -> str:
    """The record's title in the page's language, else in Swedish."""
    translated = translation(context, record)
    return translated.title if translated else record.facts.title


def summary_of(context: Context, record: Record[Any]) -> Html | None:
    """The record's summary in the page's language, else in Swedish."""
    translated = translation(context, record)
    if translated and translated.summary:
        return context.links.prose(translated.summary, language=translated.language)
    return context.links.prose(record.text("sammanfattning"), home_of(context, record), record.source.language)


def plain_summary(context: Context, record: Record[Any]) -> str:
    """The summary without markup, for descriptions; empty where there is none."""
    translated = translation(context, record)
    prose = (translated and translated.summary) or record.text("sammanfattning")
    return prose.text if prose else ""


def body_of(context: Context, record: Record[Any]) -> Html | None:
    """The record's running text in the page's language, else in Swedish."""
    translated = translation(context, record)
    if translated and translated.body:
        return context.links.explained(translated.body, home_of(context, record), translated.language)
    return context.links.explained(record.body, home_of(context, record), record.source.language)


def foreign(context: Context, record: Record[Any]) -> str | None:
    """`sv` where the record's texts are shown in Swedish on a page in another language."""
    same = language_tag(context.language) == language_tag(record.source.language)
    return None if same or translation(context, record) else "sv"


def home_of(context: Context, record: Record[Any]) -> str | None:
    """The address below which the record's own files lie: that of its Swedish page."""
    return context.plan.address(record.kind, record.id)


def source_refs(context: Context, ids: Iterable[str]) -> tuple[SourceRef, ...]:
    """Sources as shown at the foot of a page, each once."""
    return tuple(_source_ref(context, id_) for id_ in dict.fromkeys(ids) if id_ in context.catalogue.sources)


def _source_ref(context: Context, id_: str) -> SourceRef:
    entry = context.catalogue.sources[id_]
    date = when(context, entry.date)
    return SourceRef(
        id=id_,
        title=entry.title,
        href=context.links.to("sources", id_),
        url=entry.link,
        date=date.text if date else None,
        publisher=entry.publisher,
        designation=entry.designation,
    )


def head_of(context: Context, record: Record[Any], crumbs: tuple[Crumb, ...], **said: Any) -> Head:
    """The head of a record's page: title, description, review, evidence, sources and own readings from its facts.

    `said` overrides what the facts say (`title`, `description`, `sources` …).
    """
    facts = record.facts
    translated = translation(context, record)
    reviewed = getattr(facts, "reviewed", None)
    values: dict[str, Any] = {
        "title": title_of(context, record),
        "description": plain_summary(context, record) or title_of(context, record),
        "crumbs": crumbs,
        "reviewed": (translated and translated.reviewed) or (plain_date(reviewed) if reviewed else None),
        "evidence": getattr(facts, "evidence", None),
        "sources": source_refs(context, getattr(facts, "sources", ())),
        "readings": readings_of(context, record),
        "draft": bool(getattr(facts, "draft", False)),
    }
    return Head(**{**values, **said})


def readings_of(context: Context, record: Record[Any]) -> tuple[Reading, ...]:
    """What is our reading and not the source's, by the label of the field."""
    fields = type(record.facts).model_fields.values()
    labels = {field.alias: context.texts.of_field(field.title or "") for field in fields}
    readings = getattr(record.facts, "interpretation", {})
    return tuple(Reading(labels.get(key) or key, reason) for key, reason in readings.items())


def municipality_links(context: Context, codes: Iterable[str]) -> tuple[Linked, ...]:
    """Municipalities by name, linked to their pages."""
    return tuple(
        Linked(municipality_name(code), context.links.to("municipalities", MUNICIPALITY_BY_CODE[code].slug))
        for code in codes
    )


def county_links(context: Context, codes: Iterable[str]) -> tuple[Linked, ...]:
    """Counties by their official name, linked to their pages."""
    return tuple(
        Linked(COUNTY_BY_CODE[code].name_in(context.language), context.links.to("counties", COUNTY_BY_CODE[code].slug))
        for code in codes
    )


def sector_tags(context: Context, ids: Iterable[str]) -> tuple[Tag, ...]:
    """Sectors as small labels."""
    return tuple(Tag(context.label("branscher", id_), context.links.to("sectors", slug(id_)), slug(id_)) for id_ in ids)


def place_text(codes: Iterable[str], counties: Iterable[str] = (), language: str = "sv") -> str:
    """Where a record is, in words: `Perstorp, Bjuv och Klippan`."""
    names = [municipality_name(code) for code in codes]
    return joined(names or [COUNTY_BY_CODE[code].name_in(language) for code in counties], language)


def status_of(context: Context, record: AgreementRecord) -> StatusMark:
    """Whether an agreement applies on the site's day, and why."""
    validity = context.catalogue.validity(record)
    return StatusMark(validity.status, context.texts(f"status.{validity.status}"), _because(context, record))


def _because(context: Context, record: AgreementRecord) -> str | None:
    """What decided the status, in a few words: `sedan 1 februari 2018`, `till 31 december 2020`."""
    validity, facts = context.catalogue.validity(record), record.facts
    start = format_date(validity.start, words_of(context)) if validity.start else None
    end = format_date(validity.end, words_of(context)) if validity.end else None
    if validity.status == "uppsagd" and facts.terminated:
        return context.texts("because.terminated", date=format_date(facts.terminated, words_of(context)))
    if validity.status == "ersatt" and validity.by:
        successor = context.catalogue.agreements[validity.by.id]
        return context.texts("because.superseded", title=successor.facts.title)
    if validity.status == "gäller" and start and end:
        return context.texts("because.between", start=start, end=end)
    if validity.status == "gäller tills vidare" and start:
        return context.texts("because.since", start=start)
    if validity.status == "upphörd" and end:
        return context.texts("because.ended", end=end)
    if validity.status == "kommande" and start:
        return context.texts("because.starts", start=start)
    if validity.status == "okänd" and start:
        key = "because.signed-no-end" if facts.signed and not facts.start else "because.started-no-end"
        return context.texts(key, start=start)
    return None


def agreement_entry(context: Context, record: AgreementRecord) -> Entry:
    """An agreement in a list."""
    facts = record.facts
    return Entry(
        title=title_of(context, record),
        href=context.links.must("agreements", record.id),
        kicker=place_text(facts.municipalities, language=context.language),
        text=plain_summary(context, record) or None,
        status=status_of(context, record),
        meta=(context.label("typ", facts.type),),
        lang=foreign(context, record),
    )


def track_entry(context: Context, record: TrackRecord) -> Entry:
    """A job track in a list."""
    facts = record.facts
    employers = [employer.name for employer in facts.employers if employer.name]
    return Entry(
        title=title_of(context, record),
        href=context.links.must("job-tracks", record.id),
        kicker=place_text(facts.municipalities, facts.counties, context.language) or None,
        text=plain_summary(context, record) or None,
        status=StatusMark(facts.state, context.texts(f"status.{facts.state}")) if facts.state else None,
        meta=tuple(_about(context, facts.kind, employers)),
        tags=sector_tags(context, facts.sectors),
        sector=slug(facts.sectors[0]) if facts.sectors else None,
        lang=foreign(context, record),
    )


def _about(context: Context, kind: str | None, employers: list[str]) -> Iterator[str]:
    """What kind of track it is, and the first of its employers."""
    if kind:
        yield context.label("slag", kind)
    if employers:
        yield ", ".join(employers[:3]) + (" …" if len(employers) > 3 else "")
