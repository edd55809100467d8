"""One set of open data: its files, and every field and column explained."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from overens.catalogue import Catalogue
from overens.open_data import DATASETS, PublishedSet
from overens.open_data.fields import Field
from overens.open_data.tables import Column, columns
from overens.pages.frame import Crumb
from overens.pages.page import Context, Head, Page, SearchFacts
from overens.pages.parts import day_text, file_size, number, quoted_data
from overens.pages.shapes import Fact, Linked
from overens.plan import Route
from overens.subjects import Subject
from overens.swedish.dates import format_date, parse_date


@dataclass(frozen=True, slots=True)
class Described:
    """A field or a column: its name in the file, what kind of value, what it says."""

    name: str
    type: str
    text: str


@dataclass(frozen=True, slots=True)
class View:
    """`fields` are those of the JSON file, `columns` those of the table."""

    lead: str
    facts: tuple[Fact, ...]
    files: tuple[Linked, ...]
    fields: tuple[Described, ...]
    columns: tuple[Described, ...]


def routes(catalogue: Catalogue) -> Iterator[Route]:  # noqa: ARG001 - every page type takes the catalogue
    """A page for each set."""
    for one in DATASETS:
        yield Route(one.address, "dataset", Subject("open-data", one.stem))


def page(context: Context) -> Page:
    """The page of one set."""
    one = context.open_data.sets[context.route.subject.id]
    title = context.texts(f"open-data.set.{one.dataset.stem}.title")
    lead = context.texts(f"open-data.set.{one.dataset.stem}.text")
    view = View(
        lead=lead,
        facts=tuple(_facts(context, one)),
        files=tuple(_files(context, one)),
        fields=tuple(_fields(context, one.dataset.fields)),
        columns=tuple(_column(context, column) for column in columns(one.dataset.columns_of)),
    )
    full = context.texts("pages.dataset.title", title=title)
    crumbs = (Crumb(context.texts("nav.open-data"), context.links.must("open-data")), Crumb(title))
    head = Head(full, lead, crumbs)
    return Page(head, view, SearchFacts("page", lead, words=(context.texts("pages.open_data.words"),), weight=0.4))


def _facts(context: Context, one: PublishedSet) -> Iterator[Fact]:
    texts, licence = context.texts, context.config.open_data.licence
    yield Fact(texts("pages.dataset.count"), number(context, one.count))
    if one.reviewed and (reviewed := parse_date(one.reviewed)):
        yield Fact(texts("pages.dataset.reviewed"), format_date(reviewed, texts.language))
    if one.dataset.dated:
        yield Fact(texts("pages.dataset.status-day"), day_text(context, context.catalogue.as_of))
    if context.config.operator.name:
        yield Fact(texts("pages.dataset.publisher"), context.config.operator.name)
    if licence:
        yield Fact(texts("pages.dataset.licence"), licence.name, licence.link)


def _files(context: Context, one: PublishedSet) -> Iterator[Linked]:
    for ending, content in one.files.items():
        form = context.texts(f"pages.dataset.form.{ending.replace('.', '-')}")
        href = context.links.way(one.dataset.file(ending))
        yield Linked(form, href, file_size(context, len(content)))


def _fields(context: Context, fields: Iterable[Field], within: str = "") -> Iterator[Described]:
    """Every field, those of an object after it."""
    for field in fields:
        name = within + field.key
        yield Described(name, _type(context, field), _text(context, field))
        yield from _fields(context, field.fields, f"{name}.")


def _type(context: Context, field: Field) -> str:
    type_ = context.texts(f"open-data.type.{field.kind}")
    if field.kind == "word" and field.of:
        type_ = f"{type_} {quoted_data(context, context.texts('open-data.of', list=field.of))}"
    return context.texts("open-data.many", type=type_) if field.many else type_


def _column(context: Context, column: Column) -> Described:
    kind = context.texts(f"open-data.type.{column.kind.removesuffix('s')}")
    type_ = context.texts("open-data.many", type=kind) if column.kind.endswith("s") else kind
    return Described(column.name, type_, _text(context, column.field))


def _text(context: Context, field: Field) -> str:
    title, description = context.texts.of_field(field.title), context.texts.of_field(field.description)
    return f"{title}. {quoted_data(context, description)}" if description else title
