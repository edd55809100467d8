"""The worker that keeps pages for reading offline (`/sw.js`), made of the finished site: its version is the content.

Where it is switched off, and in the preview, a worker takes its place that removes what has been kept and then itself.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

from overens.files import FileSet
from overens.texts import Texts

WORKER = "sw.js"
PAGES = {"sv": "offline/", "en": "en/offline/"}
"""The page for what has not been kept, by language."""

PLACE = '<span id="sparade"></span>'
"""Where that page names those that have been kept."""

SAID = ("title", "format", "kept")
_SITE = "/*site*/{}"


def worker(templates: Path, site: FileSet, css: str, texts: Mapping[str, Texts], *, on: bool) -> FileSet:
    """`/sw.js`: the worker of `templates/offline/`, told what it must know of the site."""
    name = "worker" if on else "farewell"
    source = (templates / "offline" / f"{name}.js").read_text(encoding="utf-8")
    words = {language: texts[language] for language in PAGES if language in texts}
    told = {
        "version": version_of(site),
        "always": [css, "favicon.svg", *(PAGES[language] for language in words)],
        "offline": {language: PAGES[language] for language in words},
        "place": PLACE,
        "words": {language: _words(language, one) for language, one in {"en": texts["sv"], **words}.items()},
    }
    return FileSet({WORKER: source.replace(_SITE, json.dumps(told, ensure_ascii=False, sort_keys=True)).encode()})


def version_of(site: FileSet) -> str:
    """A digest of every path and byte of the site."""
    digest = blake2b(digest_size=8)
    for path in sorted(site):
        digest.update(b"%s\0%d\0" % (path.encode(), len(site[path])))
        digest.update(site[path])
    return digest.hexdigest()


def _words(language: str, texts: Texts) -> dict[str, str]:
    locale = {"sv": "sv-SE", "en": "en-GB"}[language]
    return {"locale": locale, **{key: texts.words[f"offline.{key}"] for key in SAID}}
