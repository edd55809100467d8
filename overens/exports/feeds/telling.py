"""How an entry is told: the frame around a record from which its words, dates and whole addresses come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from html import escape
from typing import Any

from overens.exports.exported import Exported
from overens.exports.feeds.entry import Entry
from overens.links import Html
from overens.pages.page import Context
from overens.pages.parts import home_of, when
from overens.reading import Record
from overens.subjects import Subject
from overens.swedish.dates import PartialDate
from overens.swedish.slugs import slug

_slug = cache(slug)
"""The names are words of a vocabulary: few, and asked for by every entry."""

_WITHIN = re.compile(r'(<a\b[^<>]*?\bhref=")#')


def context_of(site: Exported, subject: Subject) -> Context:
    """The Swedish page of a subject, with whole addresses for links: a feed is read elsewhere."""
    return site.context(site.plan.by_subject[subject, "sv"], site.config.address)


def page_of(context: Context) -> str:
    """The whole address of the page."""
    return context.config.address + context.route.address


def entry_of(
    context: Context,
    name: str,
    date: PartialDate,
    what: str,
    title: str,
    *,
    told: str = "",
    more: Html | str | None = None,
    about: str = "",
) -> Entry:
    """What happened to the record of the page, as an entry.

    `name` and the date make the id, so that an entry keeps it however its words are changed. `what` says what
    happened, `title` to what. `told` is markup that takes the place of what and when, `more` markup that follows,
    `about` a text that comes last, after the title.
    """
    page = page_of(context)
    on = when(context, date)
    when_text = on.text if on else ""
    told = told or f"<p>{escape(context.texts('follow.feed.on', what=what, date=when_text))}</p>"
    link = f'<p><a href="{escape(page)}">{escape(title)}</a>{f". {escape(about)}" if about else ""}</p>'
    return Entry(
        f"{page}#{_slug(name)}-{date.iso}",
        context.texts("follow.feed.entry", what=what, title=title),
        page,
        date.first,
        f"{told}{whole(more, page) if more else ''}{link}",
    )


def reviewed(context: Context, record: Record[Any], about: str) -> Iterator[Entry]:
    """That the facts of a record were looked over, with its summary."""
    date, what = record.facts.reviewed, context.texts("follow.feed.reviewed")
    if has_come(date, context):
        summary = context.links.prose(record.text("sammanfattning"), home_of(context, record))
        yield entry_of(context, "granskad", date, what, record.facts.title, more=summary, about=about)


def has_come(date: PartialDate | None, context: Context) -> bool:
    """Whether a day, or the first day of what is known of it, is here: what is ahead is never told."""
    return date is not None and date.first <= context.catalogue.as_of


def whole(markup: str, page: str) -> str:
    """Markup of a page whose links within the page (footnotes) are whole addresses."""
    return _WITHIN.sub(lambda found: f"{found[1]}{escape(page)}#", markup) if 'href="#' in markup else markup
