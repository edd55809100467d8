"""From the plan to the finished site as a value: views, pages, exports, search index, checks."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from functools import partial

from overens.catalogue import Catalogue
from overens.catalogue.exemptions import without_exempted
from overens.checks import PageFacts, Weights, check, scan
from overens.config import Config
from overens.content import Content
from overens.exports import BESIDE_PAGES, OF_PAGES, Exported, ExportedPage
from overens.exports.attachments import attached_files, attachments_in_site
from overens.files import FileSet
from overens.languages import BORROWED, SWEDISH, language_tag
from overens.links import Links
from overens.offline import worker
from overens.open_data import DATASETS, MadeSet, OpenData
from overens.pages import PAGE_TYPES
from overens.pages.frame import AssetPaths
from overens.pages.framing import framed, picture_of
from overens.pages.page import Context, SearchFacts
from overens.passages import marked, swedish_texts, unsigned
from overens.pictures import Gallery, Shared, share_pictures
from overens.plan import Route, SitePlan
from overens.problems import Problem
from overens.prose import Terms
from overens.render import Renderer
from overens.render.hyphens import hyphenated
from overens.search_index import Entry, search_entries
from overens.settings import Clock, Settings
from overens.subjects import Subject
from overens.tested import Tried
from overens.texts import Texts
from overens.workers import is_spread, map_parallel
from overens.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Desk:
    """All that is needed to make any page: shared by all pages, and inherited by the worker processes."""

    catalogue: Catalogue
    plan: SitePlan
    config: Config
    texts: dict[str, Texts]
    renderer: Renderer
    assets: AssetPaths
    preview: bool
    open_data: OpenData
    tested: Tried | None = None
    search: bool = True
    terms: Terms | None = None

    def context(self, route: Route) -> Context:
        """What a page type may use for the page at a route."""
        base = self.config.address if route.address.endswith(".html") else None
        links = Links(self.plan, route, base, self.terms)
        texts = self.texts[route.language]
        return Context(self.catalogue, self.plan, route, links, texts, self.config, self.open_data, self.tested)


@dataclass(frozen=True, slots=True)
class Made:
    """One page made: its bytes, what the checks saw in it, and what search should know of it."""

    route: Route
    content: bytes
    facts: PageFacts
    search: SearchFacts | None
    entries: tuple[Entry, ...]
    title: str
    reviewed: str | None
    indexed: bool
    picture: Shared | None = None


TELL_SIZES = frozenset({"open_data", "dataset", "agreement_list", "track_list"})
"""Page types that tell how large the files of open data are: made when those are there."""


def finish(
    settings: Settings, content: Content, plan: SitePlan, clock: Clock, workshop: Workshop
) -> tuple[FileSet, tuple[Problem, ...]]:
    """The finished site, and what is wrong with it. Raises `SetupError` for templates that cannot be used."""
    with clock.stage("render"):
        desk = desk_of(settings, content, plan, workshop)
        made, beside = _made(desk, settings.jobs)
    with clock.stage("export"):
        site = FileSet({one.route.file: one.content for one in made})
        site = site.joined(workshop.assets.files).joined(attached_files(content.catalogue, plan)).joined(beside)
        exported = _exported(desk, made)
        for export in OF_PAGES:
            site = site.joined(export(exported))
    if desk.assets.pictures:
        with clock.stage("pictures"):
            asked = [one.picture for one in made if one.picture]
            gallery = Gallery(settings.cache and settings.cache / "pictures")
            site = site.joined(share_pictures(asked, gallery, map_parallel, settings.jobs))
    on = settings.config.offline == "ja" and not settings.preview
    site = site.joined(worker(settings.templates, site, desk.assets.css, desk.texts, on=on))
    with clock.stage("check"):
        problems = without_exempted(_checked(site, made, desk), content.exempted)
    return site, problems


Work = Callable[[], "Made | MadeSet | FileSet"]


def _made(desk: Desk, jobs: int) -> tuple[list[Made], FileSet]:
    """All pages in the order of the plan, and the files that are made beside them, in one go."""
    data, alone = desk.open_data, _exported(desk)
    works: list[Work] = [partial(data.made, dataset) for dataset in DATASETS]
    works += [data.charts, *(partial(export, alone) for export in BESIDE_PAGES)]
    works += [partial(make_page, desk, route) for route in desk.plan.routes if route.page_type not in TELL_SIZES]
    if is_spread(len(works), jobs):  # else each process would compile the templates for itself
        desk.renderer.compile_all([one for one in desk.texts if one not in BORROWED], jobs)
    done = map_parallel(_do, works, jobs)
    sets = {one.published.dataset.stem: one for one in done if isinstance(one, MadeSet)}
    desk = replace(desk, open_data=replace(data, known=sets))
    pages = {one.route: one for one in done if isinstance(one, Made)}
    beside = FileSet()
    for files in (*(one.files for one in sets.values()), *(one for one in done if isinstance(one, FileSet))):
        beside = beside.joined(files)
    return [pages.get(route) or make_page(desk, route) for route in desk.plan.routes], beside


def _do(work: Work) -> Made | MadeSet | FileSet:
    return work()


def pages_about(
    settings: Settings, content: Content, plan: SitePlan, subjects: Container[Subject], workshop: Workshop
) -> dict[str, bytes]:
    """The pages about some subjects alone, by their path in the site, without looking at what is wrong with them."""
    desk = desk_of(settings, content, plan, workshop)
    return {one.file: make_page(desk, one).content for one in plan.routes if one.subject in subjects}


def _exported(desk: Desk, made: Sequence[Made] = ()) -> Exported:
    pages = tuple(
        ExportedPage(one.route, one.title, one.search, one.reviewed, one.indexed, one.entries) for one in made
    )
    return Exported(pages, desk.plan, desk.catalogue, desk.config, desk.texts)


def _checked(site: FileSet, made: Sequence[Made], desk: Desk) -> tuple[Problem, ...]:
    """The checks of the whole site; the small files beside the pages are scanned here."""
    facts = {one.route.file: one.facts for one in made}
    facts |= {path: scan(path, site[path], desk.config.address) for path in site if path not in facts}
    origins = {one.route.file: (one.route.place.path,) for one in made if one.route.place}
    attached = attachments_in_site(desk.catalogue, desk.plan)
    origins |= {path: (record.source.path,) for path, record, _ in attached}
    return check(facts, site, origins, Weights(page=desk.config.limits.page_bytes))


def desk_of(settings: Settings, content: Content, plan: SitePlan, workshop: Workshop) -> Desk:
    """The desk for a site. Raises `SetupError` for templates that cannot be used."""
    texts = dict(workshop.texts)
    for language in set(texts) - SWEDISH:
        known = swedish_texts(content.catalogue, settings.config, texts[language])
        texts[language] = replace(texts[language], swedish=known)
    assets = workshop.assets
    pictures = settings.share_images and not settings.preview
    paths = AssetPaths(assets.css, assets.styles, assets.scripts, pictures)
    data = OpenData(content.catalogue, plan, settings.config, texts["sv"])
    terms = Terms.of(content.catalogue.vocabularies)
    own = (settings.preview, data, settings.tested, settings.search, terms)
    return Desk(content.catalogue, plan, settings.config, texts, workshop.renderer(texts), paths, *own)


def make_page(desk: Desk, route: Route) -> Made:
    """Make the page at a route: a pure function of the desk and the route."""
    context = desk.context(route)
    page = PAGE_TYPES[route.page_type].page(context)
    frame = framed(context, page, desk.assets, desk.preview)
    content = desk.renderer.render(route.page_type, page.view, frame)
    if route.language not in SWEDISH:
        content = marked(content.decode(), desk.texts[route.language].swedish, route.language).encode()
    title, search = unsigned(frame.title), None if route.untranslated else page.search
    entries = search_entries(route, search, title, content) if search and desk.search else ()
    content = hyphenated(content, language_tag(route.language))
    facts = scan(route.file, content, desk.config.address)
    picture = picture_of(replace(frame, title=title)) if desk.assets.pictures else None
    return Made(route, content, facts, search, entries, title, frame.reviewed, frame.indexed, picture)
