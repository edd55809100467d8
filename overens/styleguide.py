"""The review page of the components, as a small site of its own."""

from __future__ import annotations

from overens.assets import read_assets
from overens.files import FileSet
from overens.pages.frame import SiteFrame
from overens.render import Renderer, styleguide
from overens.settings import Settings
from overens.texts import read_texts


def review_site(settings: Settings) -> FileSet:
    """One page with every example, and the assets it needs. Raises `SetupError` for templates that cannot be used."""
    config = settings.config
    texts = read_texts(settings.templates / "texts", ("sv",))
    assets = read_assets(settings.templates)
    site = SiteFrame(
        name=config.name,
        description=config.description,
        address=config.address,
        operator=config.operator.name,
        disclaimer=config.disclaimer,
        report_href=None,
        report_text=config.report.text or None,
        as_of=settings.as_of.isoformat(),
        css=assets.css,
        styles=assets.styles,
        scripts=assets.scripts,
    )
    page = styleguide(Renderer(settings.templates, texts), settings.templates, site)
    return FileSet({"index.html": page}).joined(assets.files)
