"""Which folders and files content has, and which of them begin with a YAML head.

The table of CONTENT §1: what staff write where.
"""

from __future__ import annotations

# One YAML file for each record; its running text and translations are Markdown files beside it.
FACT_KINDS = frozenset({"agreements", "job-tracks", "figures", "events", "publications"})
# One Markdown file for each record, its facts in a head between `---` lines.
HEAD_KINDS = frozenset({"news", "examples", "grants", "pages"})
# YAML alone.
PLAIN_KINDS = frozenset({"municipalities"})

FOLDERS = FACT_KINDS | HEAD_KINDS | PLAIN_KINDS

# Files at the top. Each is a kind of its own, with its stem as id.
SINGLE_FILES = frozenset({"sources.yaml", "vocabularies.yaml", "rules.yaml", "redirects.yaml"})
ADDRESSES = "addresses.txt"

# What belongs to the tools and the system rather than to the content.
IGNORED_FOLDERS = frozenset({"schema"})
IGNORED_FILES = frozenset({"Thumbs.db", "desktop.ini"})

# Swedish names that people give the folders.
SWEDISH_FOLDERS = {
    "avtal": "agreements",
    "overenskommelser": "agreements",
    "jobbspar": "job-tracks",
    "spar": "job-tracks",
    "siffror": "figures",
    "statistik": "figures",
    "handelser": "events",
    "kalender": "events",
    "nyheter": "news",
    "pressmeddelanden": "news",
    "exempel": "examples",
    "publikationer": "publications",
    "rapporter": "publications",
    "statsbidrag": "grants",
    "bidrag": "grants",
    "sidor": "pages",
    "kommuner": "municipalities",
}


def needs_head(kind: str, language: str) -> bool:
    """Whether a Markdown file of the kind and language must begin with a head.

    The Swedish running text beside a YAML file needs none; a translation carries its own title.
    """
    return kind in HEAD_KINDS or language != "sv"


def main_suffix(kind: str) -> str:
    """The ending of the file that makes a record of the kind: `.yaml` or `.md`."""
    return ".md" if kind in HEAD_KINDS else ".yaml"
