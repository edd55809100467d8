"""The style sheet, the scripts and the files that pages need beside themselves.

One style sheet, for every page, is built from its parts in a stated order: tokens, base, layout, components by name,
print. What one page type alone needs (`pages/<type>.css`, and components that say where they are only used) is a small
sheet beside it, which only its pages ask for.
Names carry a digest of the content, so that a browser can keep them for ever.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from overens.files import FileSet
from overens.problems import SetupError

FIRST = ("styles/tokens.css", "styles/base.css", "styles/layout.css")
MIDDLE = "components/*/*.css"
LAST = ("styles/print.css",)

REVIEW = "styleguide"
"""The page type of the review page."""

_ONLY_ON = re.compile(r"/\* Only on: ([a-z_, ]+?) \*/")
_COMMENT_OR_QUOTED = re.compile(r"""/\*.*?\*/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'""", re.DOTALL)
_QUOTED = re.compile(r"""("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')""")
_IMPORTED = re.compile(r'"\./([a-z-]+)\.js"')
_COMMENT_LINES = re.compile(r"^[ \t]*(?://[^\n]*|/\*\*.*?\*/[ \t]*)$", re.MULTILINE | re.DOTALL)
_SMALLER = (
    (re.compile(r"\s+"), " "),
    (re.compile(r" ?([{};,>]) ?"), r"\1"),
    (re.compile(r"([:(]) "), r"\1"),
    (re.compile(r" \)"), ")"),
    (re.compile(r";+}"), "}"),
)


@dataclass(frozen=True, slots=True)
class Assets:
    """`css`, `styles` (by page type) and `scripts` (by stem) are paths within the site.

    `files` holds their bytes and all static files.
    """

    css: str
    styles: dict[str, str]
    scripts: dict[str, str]
    files: FileSet


def read_assets(templates: Path) -> Assets:
    """Build the assets of a folder of templates. A missing part is a set-up error."""
    style = minified("\n".join(_text(part) for part in style_parts(templates))).encode()
    css = _named("overens", style, "css")
    files = {css: style}
    styles = {}
    for page_type, parts in page_sheets(templates).items():
        body = minified("\n".join(map(_text, parts))).encode()
        styles[page_type] = _named(page_type.replace("_", "-"), body, "css")
        files[styles[page_type]] = body
    scripts = read_scripts(templates)
    files |= dict(scripts.values())
    paths = {stem: path for stem, (path, _) in scripts.items()}
    return Assets(css, styles, paths, FileSet(files).joined(_static(templates / "static")))


def read_scripts(templates: Path) -> dict[str, tuple[str, bytes]]:
    """Path and bytes of each script, by stem. Those that a script imports have names of digests in it, too."""
    texts = {script.stem: script.read_text(encoding="utf-8") for script in sorted((templates / "scripts").glob("*.js"))}
    done: dict[str, tuple[str, bytes]] = {}

    def finished(stem: str) -> tuple[str, bytes]:
        if stem not in done:
            text = _IMPORTED.sub(lambda found: f'"./{Path(finished(found[1])[0]).name}"', smaller_script(texts[stem]))
            done[stem] = _named(stem, text.encode(), "js"), text.encode()
        return done[stem]

    return {stem: finished(stem) for stem in texts}


def smaller_script(text: str) -> str:
    """A script without the lines that are comments and without indents; within a line nothing changes."""
    lines = (line.strip() for line in _COMMENT_LINES.sub("", text).splitlines())
    return "\n".join(line for line in lines if line)


def style_parts(templates: Path) -> tuple[Path, ...]:
    """The parts of the style sheet of all pages in their order."""
    middle = [part for part in sorted(templates.glob(MIDDLE)) if not _only_on(part)]
    return (*(templates / name for name in FIRST), *middle, *(templates / name for name in LAST))


def page_sheets(templates: Path) -> dict[str, tuple[Path, ...]]:
    """The parts of the small sheets: page type -> the components that say they are only there, and its own part.

    The review page shows every component, so it has all of the former.
    """
    apart = [part for part in sorted(templates.glob(MIDDLE)) if _only_on(part)]
    own = {sheet.stem: sheet for sheet in sorted(templates.glob("pages/*.css"))}
    sheets: dict[str, tuple[Path, ...]] = {}
    for page_type in sorted({*own, *(one for part in apart for one in _only_on(part))}):
        there = [part for part in apart if page_type in _only_on(part)]
        sheets[page_type] = (*there, *([own[page_type]] if page_type in own else []))
    return sheets | ({REVIEW: tuple(apart)} if apart else {})


def _only_on(part: Path) -> frozenset[str]:
    """The page types that a component's first line names (`/* Only on: home, model */`); none: it may be anywhere."""
    said = _ONLY_ON.match(_text(part))
    return frozenset(said[1].replace(" ", "").split(",")) if said else frozenset()


def minified(css: str) -> str:
    """The same rules without comments and needless space.

    Only space that can never mean anything goes: around `{};,`, within brackets, after `:` and around `>`. The
    space in `.a :is(b)`, `a + b` and `1px + 2px` stays. Quoted texts stay as they are.
    """
    pieces = _QUOTED.split(_COMMENT_OR_QUOTED.sub(lambda found: " " if found[0][0] == "/" else found[0], css))
    pieces[::2] = [_squeezed(piece) for piece in pieces[::2]]
    return "".join(pieces).strip()


def _squeezed(css: str) -> str:
    """One piece between quoted texts, made small."""
    for pattern, small in _SMALLER:
        css = pattern.sub(small, css)
    return css


def _text(part: Path) -> str:
    try:
        return part.read_text(encoding="utf-8")
    except OSError as error:
        raise SetupError(
            f"Stilmallens del {part} kan inte läsas. Lägg tillbaka filen.",
            f"The part {part} of the style sheet cannot be read. Put the file back.",
        ) from error


def _named(stem: str, body: bytes, kind: str) -> str:
    return f"assets/{stem}-{blake2b(body, digest_size=6).hexdigest()}.{kind}"


def _static(folder: Path) -> FileSet:
    found = sorted(file for file in folder.rglob("*") if file.is_file())
    return FileSet({file.relative_to(folder).as_posix(): file.read_bytes() for file in found})
