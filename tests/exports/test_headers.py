from __future__ import annotations

from overens.exports.headers import HEADERS, SECURITY_POLICY
from overens.render import SECURITY_POLICY as PAGE_POLICY


def test_the_header_says_what_the_pages_say_and_forbids_frames() -> None:
    assert f"{PAGE_POLICY}; frame-ancestors 'none'" == SECURITY_POLICY


def test_every_answer_is_guarded() -> None:
    assert HEADERS["/*"]["X-Content-Type-Options"] == "nosniff"
    assert {"Content-Security-Policy", "Referrer-Policy", "Permissions-Policy"} < HEADERS["/*"].keys()


def test_no_header_breaks_its_line() -> None:
    assert not [value for fields in HEADERS.values() for value in fields.values() if "\n" in value]
