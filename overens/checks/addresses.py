"""Where a written link target leads: inside the site, out of it, or nowhere allowed."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Literal, NamedTuple
from urllib.parse import unquote, urlsplit

CLIMB = "../"
PATH = re.compile(r"(?!#)(?:[\w-]+/)*(?:[\w-]+(?:\.[\w-]+)*)?(?:#[\w-]+)?")
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
WEB = ("http:", "https:")
CONTACT = ("mailto:", "tel:", "sms:", "geo:", "webcal:")
ERROR_PAGE = "404.html"

Kind = Literal["inside", "outside", "contact", "forbidden", "rooted", "relative-on-error-page", "nothing"]


class Aim(NamedTuple):
    """A link target understood. `address` is relative to the site's root, for the kind `inside`."""

    kind: Kind
    address: str = ""


def aims_of(page: str, base_url: str) -> Callable[[str], Aim]:
    """A function that understands the link targets written on a page.

    `page` is the path of the file they stand in; `base_url` the site's own address, ending in `/`, or
    empty. Absolute addresses below `base_url` are inside. The error page is shown at any address, so
    there (and only there) targets must be absolute or start with `/`.
    """
    above = {} if page == ERROR_PAGE else _folders_above(page)

    def aim(written: str) -> Aim:
        # Nearly every link of nearly every page is of this form: a page has no time for more.
        climbed = written.rfind(CLIMB) + len(CLIMB) if CLIMB in written else 0
        folder = above.get(written[:climbed])
        if folder is not None and _is_path(path := written[climbed:]):
            return Aim("inside", folder + path)
        return _unusual(written.strip(), page, base_url)

    return aim


@lru_cache(maxsize=50_000)
def _is_path(written: str) -> bool:
    """Whether a target is folders, a file and a heading there, without anything that has to be understood."""
    return PATH.fullmatch(written) is not None


def address_of(path: str) -> str:
    """The address that shows a file: `kommuner/index.html` is `kommuner/`."""
    return path.removesuffix("index.html") if path == "index.html" or path.endswith("/index.html") else path


def file_of(address: str) -> str:
    """The file that an address (without fragment) shows."""
    return address + "index.html" if not address or address.endswith("/") else address


def _folders_above(page: str) -> dict[str, str]:
    """`../` and so on, each with the folder it climbs to from a page."""
    steps = page.split("/")[:-1]
    return {
        "../" * climbed: "".join(f"{step}/" for step in steps[: len(steps) - climbed])
        for climbed in range(len(steps) + 1)
    }


def _unusual(written: str, page: str, base_url: str) -> Aim:
    if not written:
        return Aim("nothing")
    if base_url and written.startswith(base_url) and _is_path(path := written[len(base_url) :]):
        return Aim("inside", path)
    if base_url and f"{written}/".startswith(base_url):
        return Aim("inside", _joined("", written[len(base_url) :]))
    if SCHEME.match(written):
        return _foreign(written)
    if written.startswith("//"):
        return Aim("outside")
    if written.startswith("/"):
        return _rooted(written, page, base_url)
    if written.startswith("#"):
        return Aim("inside", address_of(page) + unquote(written))
    if page == ERROR_PAGE:
        return Aim("relative-on-error-page")
    return Aim("inside", _joined(page, written))


def _foreign(written: str) -> Aim:
    lowered = written.lower()
    if lowered.startswith(WEB):
        return Aim("outside")
    return Aim("contact" if lowered.startswith(CONTACT) else "forbidden")


def _rooted(written: str, page: str, base_url: str) -> Aim:
    below = urlsplit(base_url).path or "/"
    if page != ERROR_PAGE or not written.startswith(below):
        return Aim("rooted")
    return Aim("inside", _joined("", written[len(below) :]))


def _joined(page: str, written: str) -> str:
    """The address of a relative target. One that climbs out of the site keeps its `../`."""
    target, hash_sign, fragment = written.partition("#")
    target = target.partition("?")[0]
    if "%" in written:
        target, fragment = unquote(target), unquote(fragment)
    if not target:
        return address_of(page) + hash_sign + fragment
    *folders, last = target.split("/")
    if last in (".", ".."):
        folders.append(last)
        last = ""
    steps = page.split("/")[:-1]
    for step in folders:
        if step == ".." and steps and steps[-1] != "..":
            steps.pop()
        elif step not in ("", "."):
            steps.append(step)
    return "/".join([*steps, last]) + hash_sign + fragment
