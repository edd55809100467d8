"""The page types: one module for each, one line here. The type's name is also its template's and its test's."""

from __future__ import annotations

from types import ModuleType

from overens.pages import county, county_list, municipality, municipality_list, which_municipality
from overens.pages.page import PageType

MODULES: tuple[ModuleType, ...] = (
    municipality_list,
    municipality,
    which_municipality,
    county_list,
    county,
)

PAGE_TYPES: dict[str, PageType] = {
    (name := module.__name__.rpartition(".")[2]): PageType(name, module.routes, module.page) for module in MODULES
}
"""Name -> page type, in the order in which the routes are planned."""

__all__ = ["PAGE_TYPES", "PageType"]
