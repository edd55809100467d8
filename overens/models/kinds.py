"""Which model reads which kind of file. To add a kind of record: its model, and a line here."""

from __future__ import annotations

from pydantic import BaseModel

from overens.models.agreement import Agreement
from overens.models.article import Article, Grant, NewsItem, RunningText, Translation
from overens.models.event import Event
from overens.models.figure import FigureSheet
from overens.models.job_track import JobTrack
from overens.models.municipality_note import MunicipalityNote
from overens.models.publication import Publication
from overens.models.shared_files import RedirectList, RuleList, SourceList, VocabularyList
from overens.sources import Source

MODELS: dict[str, type[BaseModel]] = {
    "agreements": Agreement,
    "job-tracks": JobTrack,
    "figures": FigureSheet,
    "events": Event,
    "news": NewsItem,
    "examples": Article,
    "publications": Publication,
    "grants": Grant,
    "pages": Article,
    "municipalities": MunicipalityNote,
    "sources": SourceList,
    "vocabularies": VocabularyList,
    "rules": RuleList,
    "redirects": RedirectList,
}
"""Kind of source -> model."""

_TEXTS = frozenset({"news", "examples", "grants", "pages"})
"""Kinds whose record is a Markdown file with a head."""


def model_of(source: Source) -> type[BaseModel]:
    """The model of a file: of its kind, of a translation, or of the running text beside a YAML file.

    A page in another language is a page like any other; translations of all else hold a title and a summary only.
    """
    if source.kind == "pages":
        return Article
    if source.language != "sv":
        return Translation
    if source.body is not None and source.kind not in _TEXTS:
        return RunningText
    return MODELS[source.kind]
