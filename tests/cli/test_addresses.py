from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import AGREEMENT, Outcome

Run = Callable[..., Outcome]


def test_the_list_of_addresses_is_written_and_compared(run: Run, place: Path) -> None:
    listed = place / "content/addresses.txt"
    assert "+ /overenskommelser/exempel/\n" in run("addresses").out
    assert not listed.exists(), "nothing is written unasked"
    assert run("addresses", "--update").code == 0
    lines = listed.read_text(encoding="utf-8").splitlines()
    assert "/overenskommelser/exempel/" in lines
    assert lines == sorted(set(lines))
    assert run("addresses").out == "Adresserna är desamma som i listan.\n"
    (place / "content/agreements/nytt.yaml").write_text(AGREEMENT.replace("samlad", "unga"), encoding="utf-8")
    assert "+ /overenskommelser/nytt/" in run("addresses").out


def test_an_address_that_vanished_is_told_and_the_list_kept(run: Run, place: Path) -> None:
    run("addresses", "--update")
    listed = place / "content/addresses.txt"
    before = listed.read_bytes()
    (place / "content/agreements/exempel.yaml").rename(place / "content/agreements/annat.yaml")
    outcome = run("addresses", "--format", "json")
    assert outcome.code == 1
    assert {problem["code"] for problem in outcome.json["problems"]} == {"address-vanished"}
    assert listed.read_bytes() == before


@pytest.mark.parametrize("what", ["link", "folder", "pipe"])
def test_a_list_that_is_no_plain_file_is_told_once_and_never_written_to(run: Run, place: Path, what: str) -> None:
    listed, elsewhere = place / "content/addresses.txt", place / "annat.txt"
    elsewhere.write_text("/annat/\n", encoding="utf-8")
    try:
        if what == "link":
            listed.symlink_to(elsewhere)
        elif what == "folder":
            listed.mkdir()
        else:
            os.mkfifo(listed)
    except (OSError, AttributeError):
        pytest.skip("not possible on this system")
    for command in (("check",), ("addresses", "--update")):
        assert run(*command).code == 1, "in text, with the name of the file"
        told = run(*command, "--format", "json").json["problems"]
        assert [(one["file"], one["code"]) for one in told] == [
            ("addresses.txt", "unknown-folder" if what == "folder" else "not-a-file")
        ]
    assert elsewhere.read_text(encoding="utf-8") == "/annat/\n"
