"""Pages about what was changed, before all others are made: what somebody who writes waits for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from overens.finished import pages_about
from overens.pipeline import Prepared
from overens.settings import Settings
from overens.sources import Source
from overens.subjects import Subject


@dataclass(slots=True)
class Ahead:
    """Remembers the files of the last build that could be made."""

    sources: Mapping[str, Source] = field(default_factory=dict)

    def pages(self, settings: Settings, prepared: Prepared) -> dict[str, bytes]:
        """The pages about the records whose files differ from before, by their path. Of the first build none."""
        before, self.sources = self.sources, prepared.content.sources
        changed = {
            Subject(one.kind, one.id)
            for path, one in self.sources.items()
            if before and (path not in before or before[path].lines != one.lines)
        }
        return pages_about(settings, prepared.content, prepared.plan, changed, prepared.workshop) if changed else {}
