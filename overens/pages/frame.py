"""What every page shows around its own content: the contract between pages and `templates/base.html`."""

from __future__ import annotations

from dataclasses import dataclass

from overens.links import Html


@dataclass(frozen=True, slots=True)
class Crumb:
    """One step of "Du är här". The last one has no link."""

    label: str
    href: str | None = None


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A source as shown at the foot of a page. `href` leads to its own page, `url` to the original."""

    id: str
    title: str
    href: str | None
    url: str | None = None
    date: str | None = None
    publisher: str | None = None
    designation: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What is our reading and not the source's (`tolkning`): the field's label and the reason."""

    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same page in another language."""

    language: str
    href: str
    canonical: str


@dataclass(frozen=True, slots=True)
class Switch:
    """A step of the language switch.

    Where the page does not exist in the language, it leads to the nearest one: `instead` is then the key of the words
    that say which (`languages.instead.start`).
    """

    language: str
    href: str
    instead: str | None = None


@dataclass(frozen=True, slots=True)
class AssetPaths:
    """Where style sheets and scripts lie in the site; their names change with their content.

    `css` is the sheet of all pages, `styles` holds what a page type has beside it, `scripts` go by their stems.
    `pictures`: whether pages have pictures that stand for them where they are shared.
    """

    css: str
    styles: dict[str, str]
    scripts: dict[str, str]
    pictures: bool = False


@dataclass(frozen=True, slots=True)
class SiteFrame:
    """What is the same on all pages, from `config.yaml`.

    `report_href` is where a reader reports an error: a mailbox, else the page of contact, else the operator's own site.
    """

    name: str
    description: str
    address: str
    operator: str
    disclaimer: str
    report_href: str | None
    report_text: str | None
    as_of: str
    css: str
    styles: dict[str, str]
    scripts: dict[str, str]


@dataclass(frozen=True, slots=True)
class NavItem:
    """One entry of the navigation. `language` where the page is in another one than the page that leads to it."""

    label: str
    href: str
    current: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Followed:
    """A feed or a calendar that belongs to a page. `type` is its media type; with a `label` the page shows the link."""

    title: str
    href: str
    type: str
    label: str | None = None


@dataclass(frozen=True, slots=True)
class PageFrame:
    """Everything `base.html` needs beside the page's own view.

    `root` is the relative way to the site's root (`../../`), or the absolute address for `404.html`.
    `evidence` is `hela`, `utdrag` or `titel`; `preview` is true while someone writes, `offline` where pages are
    kept for reading offline. `is_fact`: the page tells what
    one file says, so it must name the source, or say that none is given. `feeds` are in Swedish whatever the page's
    language is; `follow_href` leads to the page that explains them. `structured` is what the page is about in the
    words of schema.org, `data` where the record lies as data, `locale` the language as Open Graph names it, `picture`
    the absolute address of the picture that stands for the page where it is shared. `home` and `search` are the ways
    to the start page and the search page in the page's language, `switch` those to its other languages. `unreviewed`:
    a translation that nobody has dated.
    """

    title: str
    description: str
    language: str
    address: str
    canonical: str
    root: str
    page_type: str
    crumbs: tuple[Crumb, ...]
    nav: tuple[NavItem, ...]
    more_nav: tuple[NavItem, ...]
    alternates: tuple[Alternate, ...]
    site: SiteFrame
    reviewed: str | None = None
    evidence: str | None = None
    sources: tuple[SourceRef, ...] = ()
    readings: tuple[Reading, ...] = ()
    indexed: bool = True
    draft: bool = False
    preview: bool = False
    offline: bool = False
    is_fact: bool = False
    feeds: tuple[Followed, ...] = ()
    follow_href: str | None = None
    structured: Html | None = None
    data: str | None = None
    locale: str = "sv_SE"
    picture: str | None = None
    home: str = "./"
    search: str = "sok/"
    switch: tuple[Switch, ...] = ()
    unreviewed: bool = False
