"""What no other repair knows: keep the key if there is one, else pass over the line."""

from __future__ import annotations

from collections.abc import Iterator

from overens.sources.findings import finding
from overens.sources.fix import Fix
from overens.sources.scene import Scene, quoted


def unreadable(scene: Scene) -> Iterator[Fix]:
    """The line of the trouble, or the nearest above it that holds something."""
    number = scene.line if scene.lines[scene.line].strip() else scene.above(scene.line)
    if number < 0:
        return
    # Of a whole mapping or list that cannot go on, the beginning is not at fault.
    is_begun = "block mapping" in scene.trouble.reason or "block collection" in scene.trouble.reason
    since = number if is_begun else min(scene.trouble.since[0], number)
    for line in dict.fromkeys((since, number)):
        entry = scene.entry(line)
        text = scene.lines[line]
        found = finding("unreadable-line", line, entry.indent)
        if entry.key is not None and entry.value:
            yield Fix(found, {line: text[: entry.value_column] + quoted(entry.value)}, (line,))
        if text.strip():
            yield Fix(found, {line: ""}, always=line == number)
