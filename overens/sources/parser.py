"""The one door to PyYAML: a stream of events, from its C parser where that is built, else from the Python one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml

# PyYAML's events carry no useful types; their attributes are what the YAML specification names.
Event = Any

Alias: Any = yaml.AliasEvent
DocumentStart: Any = yaml.DocumentStartEvent
MappingEnd: Any = yaml.MappingEndEvent
MappingStart: Any = yaml.MappingStartEvent
Scalar: Any = yaml.ScalarEvent
SequenceEnd: Any = yaml.SequenceEndEvent
SequenceStart: Any = yaml.SequenceStartEvent
StreamEnd: Any = yaml.StreamEndEvent

ParserError = yaml.YAMLError


def events_of(text: str) -> Callable[[], Event]:
    """A function that gives the next event of the text each time. It raises `ParserError` where YAML ends.

    A loader is used for its parser alone: no value is ever constructed.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    get: Callable[[], Event] = loader(text).get_event
    return get


def skipped(event: Event, get: Callable[[], Event], deepest: int) -> Event | None:
    """Pass over the node that begins with the event. Gives the event that lies deeper than allowed, else None."""
    depth = 0
    while True:
        if type(event) is MappingStart or type(event) is SequenceStart:
            depth += 1
        elif type(event) is MappingEnd or type(event) is SequenceEnd:
            depth -= 1
        if depth > deepest:
            return event
        if depth == 0:
            return None
        event = get()
