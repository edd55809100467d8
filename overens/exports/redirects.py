"""Old addresses lead on to where their pages are now, whatever serves the site.

A plain folder can only show a page that sends the reader on: each old address has one, without script. Servers that
can do better find the same in `_redirects` (Netlify) and `_nginx-redirects.conf`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from urllib.parse import quote, urlsplit

from overens.config import Config
from overens.exports.exported import Exported
from overens.files import FileSet
from overens.plan import Redirect

MOVED = {
    "sv": ("Sidan har flyttat", "Sidan finns nu här:"),
    "en": ("The page has moved", "It is now here:"),
}
REMOVED = {
    "sv": ("Sidan är borttagen", "Den finns inte längre.", "Till startsidan"),
    "en": ("The page is removed", "It does not exist any more.", "To the start page"),
}

PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>{heading}</title>
<meta name="robots" content="noindex"/>
{leading}</head>
<body>
<main>
<h1>{heading}</h1>
<p>{text} <a href="{href}">{label}</a></p>
</main>
{foot}</body>
</html>
"""

LEADING = """<meta http-equiv="refresh" content="0; url={href}"/>
<link rel="canonical" href="{canonical}"/>
"""


def redirects(site: Exported) -> FileSet:
    """A page for each old address, and the same for servers; nothing where no page has ever moved."""
    titles = {page.route.address: page.title for page in site.pages}
    languages = {page.route.address: page.route.language for page in site.pages}
    files = redirect_pages(site.plan.redirects, site.config.address, titles, languages, _foot(site.config))
    if site.plan.redirects:
        below = quote(_path(site.config.address))
        files["_redirects"] = netlify_rules(site.plan.redirects, below)
        files["_nginx-redirects.conf"] = nginx_rules(site.plan.redirects, _path(site.config.address))
    return FileSet({path: content for path, content in files.items() if path not in _pages(site)})


def redirect_pages(
    moved: Sequence[Redirect], base_url: str, titles: Mapping[str, str], languages: Mapping[str, str], foot: str = ""
) -> dict[str, bytes]:
    """The page at each old address. `titles` and `languages` are those of the pages they lead to, by address.

    `foot` is the markup that says who runs the site.
    """
    pages = {}
    for redirect in moved:
        file = _file(redirect.old)
        if file:
            root = "../" * file.count("/") or "./"
            language = languages.get(redirect.new) if redirect.new else redirect.old.strip("/").partition("/")[0]
            title = titles.get(redirect.new or "", "")
            home = f"{root}en/" if language == "en" and "/en/" in languages else root
            lead = _page(redirect, (root, home), base_url, "en" if language == "en" else "sv", title)
            pages[file] = PAGE.format_map({**lead, "foot": foot}).encode()
    return pages


def netlify_rules(moved: Sequence[Redirect], below: str = "") -> bytes:
    """The lines of `_redirects`. `!` makes the rule win over the page that lies at the old address.

    What was removed has no line: the page there says so. `below` is the path of the site's own address.
    """
    lines = [f"{below}{_encoded(one.old)} {below}{_encoded(one.new)} 301!" for one in moved if one.new]
    return "".join(f"{line}\n" for line in lines).encode()


def nginx_rules(moved: Sequence[Redirect], below: str = "") -> bytes:
    """Two maps for nginx: where old addresses lead, and which are gone for good."""
    new = "".join(f"    {_quoted(below + one.old)} {_quoted(_encoded(below + one.new))};\n" for one in moved if one.new)
    gone = "".join(f"    {_quoted(below + one.old)} 1;\n" for one in moved if not one.new)
    return (
        "# http { map_hash_bucket_size 256; include …/_nginx-redirects.conf; }\n"
        "# server { if ($overens_moved) { return 301 $overens_moved; } if ($overens_gone) { return 410; } }\n"
        f'map $uri $overens_moved {{\n    default "";\n{new}}}\n'
        f'map $uri $overens_gone {{\n    default "";\n{gone}}}\n'
    ).encode()


def _foot(config: Config) -> str:
    said = " · ".join(escape(one) for one in (config.name, config.operator.name, config.disclaimer) if one)
    return f"<footer>\n<p>{said}</p>\n</footer>\n"


def _page(redirect: Redirect, ways: tuple[str, str], base_url: str, language: str, title: str) -> dict[str, str]:
    """What fills the page. `ways` lead from it to the site's root and to the start page of its language."""
    root, home = ways
    if redirect.new is None:
        heading, text, label = REMOVED[language]
        return {"language": language, "heading": heading, "leading": "", "text": text, "href": home, "label": label}
    href = escape(root + quote(redirect.new.lstrip("/")))
    leading = LEADING.format(href=href, canonical=escape(base_url + quote(redirect.new)))
    label = escape(title or redirect.new)
    heading, text = MOVED[language]
    return {"language": language, "heading": heading, "leading": leading, "text": text, "href": href, "label": label}


def _file(address: str) -> str | None:
    """The file that a plain folder shows at an address; None where it would not be shown as a page."""
    path = address.strip("/")
    last = path.rpartition("/")[2]
    if not path or "?" in path or "#" in path:
        return None
    if address.endswith("/") or "." not in last:
        return f"{path}/index.html"
    return path if last.endswith((".html", ".htm")) else None


def _pages(site: Exported) -> set[str]:
    return {page.route.file for page in site.pages}


def _path(base_url: str) -> str:
    """The path of the site's own address: nothing, or `/avtal`."""
    return urlsplit(base_url).path.rstrip("/")


def _encoded(address: str) -> str:
    return quote(address, safe="/")


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
