"""The frame around a page: navigation, way from the start, language switch, what the configuration says."""

from __future__ import annotations

from collections.abc import Iterator

from overens.languages import language_tag
from overens.open_data import RECORD_KINDS
from overens.pages.following import followed
from overens.pages.frame import Alternate, AssetPaths, Crumb, NavItem, PageFrame, SiteFrame, Switch
from overens.pages.page import Context, Head, Page
from overens.pages.schema_org import structured
from overens.pictures import PICTURE, Shared, can_be_drawn
from overens.plan import Route, SitePlan
from overens.subjects import Subject

MAIN = (
    ("agreements", "agreements", ""),
    ("job-tracks", "job-tracks", ""),
    ("municipalities", "municipalities", ""),
    ("sectors", "sectors", ""),
    ("model", "pages", "modellen"),
    ("figures", "figures", ""),
)
"""The navigation: key of the text `nav.*`, kind and id of the subject."""

MORE = (
    ("counties", "counties", ""),
    ("compare", "compare", ""),
    ("coverage", "coverage", ""),
    ("employers", "employers", ""),
    ("occupations", "occupations", ""),
    ("news", "news", ""),
    ("events", "events", ""),
    ("examples", "examples", ""),
    ("publications", "publications", ""),
    ("grants", "grants", ""),
    ("sources", "sources", ""),
    ("follow", "follow", ""),
    ("glossary", "glossary", ""),
    ("open-data", "open-data", ""),
    ("guide", "pages", "vagledning"),
    ("questions", "pages", "fragor-och-svar"),
    ("about", "pages", "om"),
    ("contact", "pages", "kontakt"),
    ("accessibility", "pages", "tillganglighet"),
    ("privacy", "pages", "integritet"),
)

LOCALES = {"sv": "sv_SE", "lattlast": "sv_SE", "en": "en_GB", "ar": "ar_AR"}
"""Language -> what Open Graph calls it (https://ogp.me/#optional)."""

WIDER = {"sectors": "job-tracks", "employers": "job-tracks", "occupations": "job-tracks"}
"""Sections about parts of another section."""

FACT_KINDS = frozenset({"agreements", "job-tracks", "figures", "events", "news", "examples", "publications", "grants"})


def framed(context: Context, page: Page, assets: AssetPaths, preview: bool) -> PageFrame:
    """The frame of a page."""
    head, route, address = page.head, context.route, context.config.address
    home = context.links.to("home") or context.links.way("/")
    start = Crumb(context.texts("nav.start"), home)
    return PageFrame(
        title=head.title,
        description=_shortened(head.description),
        language=route.language,
        address=route.address,
        canonical=address + route.address,
        root=context.links.way("/"),
        page_type=route.page_type,
        crumbs=(start, *head.crumbs) if head.crumbs else (),
        nav=_navigation(context, MAIN),
        more_nav=_navigation(context, MORE),
        alternates=_alternates(context),
        site=_site(context, assets),
        reviewed=head.reviewed,
        evidence=head.evidence,
        sources=head.sources,
        readings=head.readings,
        indexed=head.indexed,
        draft=head.draft,
        preview=preview,
        offline=context.config.offline == "ja" and not preview,
        is_fact=route.subject.kind in FACT_KINDS and bool(route.subject.id),
        feeds=followed(context),
        follow_href=context.links.to("follow"),
        structured=structured(context, head),
        data=_data(context),
        locale=LOCALES.get(route.language, "sv_SE"),
        picture=_picture(context, head) if assets.pictures else None,
        home=home,
        search=context.links.to("search") or home,
        switch=tuple(_switch(context)),
        unreviewed=_is_unreviewed(context),
    )


def _picture(context: Context, head: Head) -> str:
    """The absolute address of the page's own picture; the start page's where it has none."""
    own = head.indexed and not head.draft and context.route.address.endswith("/") and can_be_drawn(head.title)
    return f"{context.config.address}{context.route.address if own else '/'}{PICTURE}"


def picture_of(frame: PageFrame) -> Shared | None:
    """The page's own picture; None for a page that borrows that of the start page."""
    if frame.picture != frame.canonical + PICTURE:
        return None
    section = frame.crumbs[-2].label if len(frame.crumbs) > 2 else ""
    return Shared(f"{frame.address}{PICTURE}".lstrip("/"), frame.site.name, section, frame.title)


def _data(context: Context) -> str | None:
    """Where the record that the page is about lies as data: beside its Swedish page."""
    subject = context.route.subject
    if not subject.id or subject.kind not in RECORD_KINDS:
        return None
    address = context.plan.address(subject.kind, subject.id)
    return context.links.way(f"{address}data.json") if address else None


def _navigation(context: Context, entries: tuple[tuple[str, str, str], ...]) -> tuple[NavItem, ...]:
    """The entries that have a page in this site."""
    here = context.route.subject
    found = []
    for key, kind, id_ in entries:
        route = context.plan.route(kind, id_, context.language)
        if route is not None:
            current = here.kind == kind and (kind != "pages" or here.id == id_)
            tag = language_tag(route.language)
            other = None if tag == language_tag(context.language) or context.texts.borrowed else tag
            found.append(NavItem(context.texts(f"nav.{key}"), context.links.way(route.address), current, other))
    return tuple(found)


def _alternates(context: Context) -> tuple[Alternate, ...]:
    """The page in all its languages, itself among them; nothing where there is only one."""
    routes = context.plan.languages(context.route.subject)
    if len(routes) < 2:
        return ()
    return tuple(
        Alternate(route.language, context.links.way(route.address), context.config.address + route.address)
        for route in routes
    )


def _switch(context: Context) -> Iterator[Switch]:
    """The way to each of the site's other languages: to the same page, else to the nearest, which is said."""
    for language in context.config.languages:
        route = nearest(context.plan, context.route.subject, language) if language != context.language else None
        if route is not None:
            same = route.subject == context.route.subject
            instead = None if same else "start" if route.subject.kind == "home" else "near"
            key = instead and f"languages.instead.{instead}.{language}"
            yield Switch(language, context.links.way(route.address), key)


def nearest(plan: SitePlan, subject: Subject, language: str) -> Route | None:
    """The page in a language that says most of what a page says: itself, its section, what its section belongs to."""
    wider = (subject, Subject(subject.kind), Subject(WIDER.get(subject.kind, "home")), Subject("home"))
    found = next((route for one in wider if (route := plan.by_subject.get((one, language)))), None)
    return found or next((route for route in plan.routes if route.language == language), None)


def _is_unreviewed(context: Context) -> bool:
    """Whether the page is a translation that nobody has read through."""
    subject = context.route.subject
    record = context.catalogue.of_kind(subject.kind).get(subject.id)
    translated = record.translations.get(context.language) if record else None
    return translated is not None and translated.reviewed is None


def _site(context: Context, assets: AssetPaths) -> SiteFrame:
    config, words = context.config, context.config.words_in(context.language)
    return SiteFrame(
        name=config.name,
        description=words.description,
        address=config.address,
        operator=config.operator.name,
        disclaimer=words.disclaimer,
        report_href=_report_href(context),
        report_text=words.report or None,
        as_of=context.catalogue.as_of.isoformat(),
        css=assets.css,
        styles=assets.styles,
        scripts=assets.scripts,
    )


def _report_href(context: Context) -> str | None:
    """Where a reader reports an error or asks for a removal."""
    config = context.config
    if config.report.email:
        return f"mailto:{config.report.email}"
    return context.links.to("pages", "kontakt") or config.operator.website


def _shortened(text: str, most: int = 300) -> str:
    """A description of one line, cut between words."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + " …"
