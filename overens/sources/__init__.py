"""Content files as text with places: what is on disk, and nothing of what it means."""

from __future__ import annotations

from overens.sources.addresses import is_address, read_addresses
from overens.sources.listing import MissingContentError, list_sources
from overens.sources.opening import read_attachment, read_start
from overens.sources.reading import identity, read_source
from overens.sources.sizes import megabytes
from overens.sources.source import Attachment, Limits, Lines, Loc, Mark, Source, SourceFile
from overens.sources.yaml_reader import YamlText, read_yaml_text

__all__ = [
    "Attachment",
    "Limits",
    "Lines",
    "Loc",
    "Mark",
    "MissingContentError",
    "Source",
    "SourceFile",
    "YamlText",
    "identity",
    "is_address",
    "list_sources",
    "megabytes",
    "read_addresses",
    "read_attachment",
    "read_source",
    "read_start",
    "read_yaml_text",
]
