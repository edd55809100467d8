"""Where a link may lead, and where it may not."""

from __future__ import annotations

import re
import unicodedata

from overens.prose.inline import decoded
from overens.prose.marks import unmarked

_ESCAPED = re.compile("\x02([0-9]+)\x03")
_LEFT_OVER = re.compile("[\x02\x03]")
_ENTITY = re.compile(r"&#?[0-9A-Za-z]+;")  # one that is left means an invisible character
_SCHEME = re.compile(r"([^/?#]*?):")
_WEB = re.compile(r"https?://[^/?#\s@\\]+(?:[/?#]\S*)?", re.IGNORECASE)
_LOGIN = re.compile(r"^(https?://)[^/?#\s]*@", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^\s@]+@[^\s@]+", re.IGNORECASE)
_TELEPHONE = re.compile(r"tel:[+0-9()-]+", re.IGNORECASE)
_INVISIBLE = ("Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp")
_IMAGE = re.compile(r"[^/\\:?#]+\.(?:png|jpe?g|webp|avif|gif|svg)", re.IGNORECASE)
_UNSAFE = {" ": "%20", '"': "%22", "<": "%3C", ">": "%3E", "`": "%60", "{": "%7B", "}": "%7D", "|": "%7C", "^": "%5E"}
_LONGEST = 2_000  # characters; browsers stop following longer ones


def written(target: str) -> str:
    """A target as the writer wrote it: without marks, with escapes and entities resolved."""
    plain = _ESCAPED.sub(lambda found: chr(int(found[1])), unmarked(target))
    return _LEFT_OVER.sub("", decoded(plain)).strip()


def allowed(target: str) -> str | None:
    """The target to link to, or None if nothing may link there.

    Other sites need `https://` or `http://` and a host; `mailto:` and `tel:` an address and a number. Everything with
    another scheme, invisible characters, backslashes or a host without a scheme is refused, whatever its spelling; a
    target without a scheme is one on this site, to be looked up later.
    """
    if not target or len(target) > _LONGEST or "\\" in target or _ENTITY.search(target.partition("?")[0]):
        return None
    if any(unicodedata.category(letter) in _INVISIBLE for letter in target):
        return None
    scheme = _SCHEME.match(target)
    if scheme:
        return _foreign(scheme[1].casefold(), target)
    return None if target.startswith("//") else target


def meant(target: str) -> str | None:
    """What to write for a path with backslashes: that of a page, or the name alone of a file on one's own computer."""
    if "\\" not in target and not target.casefold().startswith("file:"):
        return None
    path = target.replace("\\", "/")
    path = path.rpartition("/")[2] if ":" in path else path
    return path if allowed(path) else None


def refused(target: str, text: str) -> tuple[str, dict[str, str]]:
    """What is told of a link that may lead nowhere, by its target and its text: the code, and the words of its text."""
    if not target:
        return "link-without-address", {"text": text}
    safe = _LOGIN.sub(r"\1", target, count=1)
    if safe != target and allowed(safe):
        return "link-with-login", {"target": target, "suggestion": safe}
    other = meant(target)
    return "forbidden-link", {"target": target, **({"suggestion": other} if other else {})}


def _foreign(scheme: str, target: str) -> str | None:
    if scheme in ("http", "https"):
        found = "".join(_UNSAFE.get(letter, letter) for letter in target)
        return found if _WEB.fullmatch(found) else None
    if scheme == "mailto":
        return target if _MAIL.fullmatch(target) else None
    if scheme == "tel":
        number = re.sub(r"[\s.]", "", target)
        return number if _TELEPHONE.fullmatch(number) else None
    return None


def is_own_image(target: str) -> bool:
    """Whether a target can be an image in the record's own folder: the bare name of a file of a kind browsers show."""
    return _IMAGE.fullmatch(target) is not None
