"""The page types: one module for each, one line here. The type's name is also its template's and its test's."""

from __future__ import annotations

from types import ModuleType

from overens.pages import (
    accessibility,
    agreement,
    agreement_list,
    article,
    article_list,
    county,
    county_list,
    coverage_list,
    coverage_year,
    dataset,
    employer,
    employer_list,
    event,
    event_list,
    figure_list,
    figure_sheet,
    follow,
    glossary,
    grant,
    home,
    model,
    municipality,
    municipality_list,
    not_found,
    occupation,
    occupation_list,
    open_data,
    publication,
    search,
    sector,
    sector_list,
    source,
    source_list,
    text_page,
    track,
    track_list,
    which_municipality,
)
from overens.pages.page import PageType

MODULES: tuple[ModuleType, ...] = (
    home,
    agreement_list,
    agreement,
    track_list,
    track,
    sector_list,
    sector,
    employer_list,
    employer,
    occupation_list,
    occupation,
    municipality_list,
    municipality,
    which_municipality,
    county_list,
    county,
    coverage_list,
    coverage_year,
    figure_list,
    figure_sheet,
    model,
    glossary,
    article_list,
    article,
    event_list,
    event,
    publication,
    grant,
    source_list,
    source,
    open_data,
    dataset,
    accessibility,
    text_page,
    follow,
    search,
    not_found,
)

PAGE_TYPES: dict[str, PageType] = {
    (name := module.__name__.rpartition(".")[2]): PageType(name, module.routes, module.page) for module in MODULES
}
"""Name -> page type, in the order in which the routes are planned."""

__all__ = ["PAGE_TYPES", "PageType"]
