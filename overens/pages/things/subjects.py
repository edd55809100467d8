"""Places, employers, occupations, and the site itself, as things."""

from __future__ import annotations

from overens.pages.page import Context
from overens.pages.things.thing import Thing, address, page_of, publisher, thing
from overens.register import COUNTY_BY_CODE, COUNTY_BY_SLUG, MUNICIPALITY_BY_SLUG


def website(context: Context) -> Thing:
    """The site, and how to search it."""
    found = page_of(context, "search", "")
    return thing(
        "WebSite",
        name=context.config.name,
        url=address(context),
        description=context.config.words_in(context.language).description,
        inLanguage="sv" if context.language == "lattlast" else context.language,
        publisher=publisher(context),
        potentialAction={
            **thing("SearchAction", target=thing("EntryPoint", urlTemplate=f"{found}?q={{search_term_string}}")),
            "query-input": "required name=search_term_string",
        }
        if found
        else None,
    )


def municipality(context: Context) -> Thing:
    """A municipality with its code and its county."""
    one = MUNICIPALITY_BY_SLUG[context.route.subject.id]
    around = COUNTY_BY_CODE[one.county_code]
    return thing(
        "AdministrativeArea",
        name=one.official_name,
        url=address(context),
        identifier=one.code,
        containedInPlace=thing("AdministrativeArea", name=around.official_name, identifier=around.code),
    )


def county(context: Context) -> Thing:
    """A county with its code."""
    one = COUNTY_BY_SLUG[context.route.subject.id]
    return thing("AdministrativeArea", name=one.official_name, url=address(context), identifier=one.code)


def occupation(context: Context) -> Thing:
    """An occupation with its code in SSYK 2012."""
    one = context.catalogue.index.occupations[context.route.subject.id]
    return thing("Occupation", name=one.name, url=address(context), occupationalCategory=one.ssyk)


def employer(context: Context) -> Thing:
    """An employer that is named in job tracks."""
    one = context.catalogue.index.employers[context.route.subject.id]
    return thing("Organization", name=one.name, mainEntityOfPage=address(context))


def glossary(context: Context) -> Thing:
    """The words that the site explains."""
    return thing("DefinedTermSet", name=context.texts("nav.glossary"), url=address(context), inLanguage="sv")
