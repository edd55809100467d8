from __future__ import annotations

import io
import os

import pytest

from overens.problems import SetupError
from overens.reporting.output import prepare, write


def test_a_console_without_the_letter_shows_a_question_mark() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="cp1252", errors="strict")
    prepare(stream)
    write("Åmål 漢 ≤\n", stream)
    assert raw.getvalue() == "Åmål ? ?\n".encode("cp1252")


def test_a_reader_that_has_gone_is_no_error() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    stream = os.fdopen(writer, "w")
    write("x" * 100_000, stream)
    write("mer", stream)
    stream.close()


def test_a_stream_that_is_not_there_is_no_error() -> None:
    write("x", None)
    prepare(None)


def test_any_other_failure_is_told_as_one_of_the_set_up() -> None:
    class Full(io.StringIO):
        def write(self, _: str, /) -> int:
            raise OSError(28, "No space left on device")

    with pytest.raises(SetupError, match="No space"):
        write("x", Full())
