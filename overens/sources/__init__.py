"""Content files as text with places: what is on disk, and nothing of what it means."""

from __future__ import annotations

from overens.sources.source import Attachment, Limits, Lines, Loc, Mark, Source, SourceFile

__all__ = ["Attachment", "Limits", "Lines", "Loc", "Mark", "Source", "SourceFile"]
