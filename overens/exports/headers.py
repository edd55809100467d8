"""The headers that every answer should carry, for hosts that read `_headers` (Netlify, Cloudflare Pages and others).

Other hosts are told the same in their own way: the deployment guide is written from this file.
"""

from __future__ import annotations

from overens.exports.exported import Exported
from overens.files import FileSet

SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""The policy that pages carry themselves, and what only a header can say: that nobody shows the site in a frame."""

HEADERS: dict[str, dict[str, str]] = {
    "/*": {
        "Content-Security-Policy": SECURITY_POLICY,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy": "same-origin",
    },
    # Browsers look for a new worker at each visit; no cache on the way may hold an old one.
    "/sw.js": {"Cache-Control": "no-cache"},
    # Their names carry a digest of their content: what has the name once has it for ever.
    "/assets/*": {"Cache-Control": "public, max-age=31536000, immutable"},
}


def headers(site: Exported) -> FileSet:  # noqa: ARG001 - one shape for all exports; the headers suit every site
    """`_headers`, in the form of Netlify."""
    lines = []
    for path, fields in HEADERS.items():
        lines += [path, *(f"  {name}: {value}" for name, value in fields.items()), ""]
    return FileSet({"_headers": "\n".join(lines).encode()})
