"""Style sheets, scripts, drawings and XML: what they fetch, and whether they are whole."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from xml.parsers import expat

from overens.checks.addresses import aims_of
from overens.checks.breaks import break_in
from overens.checks.facts import Fault, PageFacts, fault
from overens.checks.links import fetched
from overens.checks.privacy import foreign

STYLE_FETCH = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')""")
SCRIPT_ADDRESS = re.compile(r"""(["'`])((?:https?|wss?):)?//([a-zA-Z0-9[$][^"'`\s]*)""")
SCRIPT_IMPORT = re.compile(r"""\b(?:from|import)\s*\(?\s*["'](\.{1,2}/[^"'$]+)["']""")
STYLED_BY = re.compile(r'\bhref="([^"]*)"')
COOKIE = re.compile(r"\bdocument\s*\.\s*cookie\b|\bcookieStore\b")
NAMESPACES = "www.w3.org/"
"""Names that look like addresses and fetch nothing: XML namespaces."""


def scan_style(path: str, content: bytes, base_url: str) -> PageFacts:
    """Read a style sheet: what it fetches must exist in the site."""
    text = _without_comments(content.decode("utf-8", "replace"))
    written = [("".join(filter(None, found.groups())), _line(text, found)) for found in STYLE_FETCH.finditer(text)]
    aim = aims_of(path, base_url)
    resources, faults = fetched(iter(written), aim)
    for target, line in written:
        faults += foreign(aim(target).kind, "url()", target, line)
    return PageFacts(path, len(content), resources=resources, faults=tuple(faults))


def scan_script(path: str, content: bytes, base_url: str) -> PageFacts:
    """Read a script of our own: no address of another host in its strings, no cookies, imports that exist."""
    text = content.decode("utf-8", "replace")
    faults = [fault("cookie-set", _line(text, found)) for found in COOKIE.finditer(text)]
    for found in SCRIPT_ADDRESS.finditer(text):
        address = found.group().lstrip("\"'`")
        if not found.group(3).startswith(NAMESPACES) and not (base_url and address.startswith(base_url)):
            faults.append(fault("foreign-request", _line(text, found), tag="script", target=address[:80]))
    imports = ((found.group(1), _line(text, found)) for found in SCRIPT_IMPORT.finditer(text))
    resources, more = fetched(imports, aims_of(path, base_url))
    return PageFacts(path, len(content), resources=resources, faults=(*faults, *more))


def scan_drawing(path: str, content: bytes, base_url: str) -> PageFacts:
    """Read an SVG file: whole, without script, fetching nothing from other hosts."""
    faults: list[Fault] = []
    parser = expat.ParserCreate("utf-8")
    aim = aims_of(path, base_url)

    def start(name: str, attributes: dict[str, str]) -> None:
        line = parser.CurrentLineNumber
        if name == "script":
            faults.append(fault("script-in-page", line, tag="<script>"))
        for attribute, value in attributes.items():
            if attribute.startswith("on"):
                faults.append(fault("script-in-page", line, tag=f"<{name} {attribute}>"))
            elif attribute in ("href", "xlink:href") and (name != "a" or aim(value).kind == "forbidden"):
                faults.extend(foreign(aim(value).kind, f"<{name}>", value, line))

    parser.StartElementHandler = start
    faults.extend(_whole(parser, content))
    return PageFacts(path, len(content), faults=tuple(faults))


def scan_xml(path: str, content: bytes, base_url: str) -> PageFacts:
    """Read a feed or a sitemap: whole, and what it links to or is styled by must exist."""
    parser, aim = expat.ParserCreate(), aims_of(path, base_url)
    links: dict[str, int] = {}
    styles: list[tuple[str, int]] = []
    faults: list[Fault] = []

    def start(_: str, attributes: dict[str, str]) -> None:
        for written in (attributes.get("href"), attributes.get("src")):
            if written is not None:
                kind, address = aim(written)
                if kind == "inside":
                    links.setdefault(address, parser.CurrentLineNumber)
                elif kind not in ("outside", "contact", "nothing"):
                    faults.append(fault(f"link-{kind}", parser.CurrentLineNumber, target=written))

    def instructed(target: str, data: str) -> None:
        found = STYLED_BY.search(data) if target == "xml-stylesheet" else None
        if found:
            styles.append((unescape(found[1]), parser.CurrentLineNumber))

    parser.StartElementHandler, parser.ProcessingInstructionHandler = start, instructed
    faults += _whole(parser, content)
    resources, more = fetched(iter(styles), aim)
    return PageFacts(path, len(content), links=links, resources=resources, faults=(*faults, *more))


def scan_manifest(path: str, content: bytes, base_url: str) -> PageFacts:
    """Read a web app manifest: its icons must exist."""
    try:
        icons = json.loads(content).get("icons", [])
        written = ((icon["src"], 1) for icon in icons)
        resources, faults = fetched(written, aims_of(path, base_url))
    except (ValueError, AttributeError, TypeError, KeyError):
        excerpt = content[:40].decode("utf-8", "replace")
        return PageFacts(path, len(content), faults=(fault("page-not-well-formed", excerpt=excerpt),))
    return PageFacts(path, len(content), resources=resources, faults=tuple(faults))


def _whole(parser: expat.XMLParserType, content: bytes) -> Iterator[Fault]:
    try:
        parser.Parse(content, True)
    except expat.ExpatError:
        yield break_in(content)


def _without_comments(style: str) -> str:
    """A style sheet with empty lines for comments. No regular expression: an open `/*` would cost it dearly."""
    first, *rest = style.split("/*")
    kept = [first]
    for part in rest:
        comment, _, after = part.partition("*/")
        kept.append("\n" * comment.count("\n") + after)
    return "".join(kept)


def _line(text: str, found: re.Match[str]) -> int:
    return text.count("\n", 0, found.start()) + 1
