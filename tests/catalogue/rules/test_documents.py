"""PDF files beside records: text, tags, and no personal identity numbers."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from overens.pdf import PdfFacts
from overens.problems import Problem

Check = Callable[..., tuple[Problem, ...]]
AGREEMENT = "titel: A\ntyp: unga\nkommuner: [Åmål]\nbilagor:\n"
MARK = b"%PDF-1.7\n"
LONG = "En text som är lång nog att räknas."


@pytest.fixture
def told_of(check_content: Check, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[tuple[int, str, str | None]]]:
    """What is told of PDF files that hold such facts, each named on a line of its own from the fifth on."""

    def tell(*facts: PdfFacts) -> list[tuple[int, str, str | None]]:
        from overens.catalogue.rules import documents

        def read(files: Any) -> Any:
            assert len(list(files)) == len(facts)
            return iter(facts)

        monkeypatch.setattr(documents, "read_pdfs", read)
        names = [f"b{number}.pdf" for number in range(len(facts))]
        record = AGREEMENT + "".join(f"  - {{titel: A, fil: {name}}}\n" for name in names)
        files = {"agreements/a.yaml": record} | {f"agreements/a/{name}": MARK for name in names}
        return [(one.place.line, one.code, one.value("page")) for one in check_content(files)]

    return tell


def test_one_mistake_is_told_of_each(told_of: Any) -> None:
    assert told_of(
        PdfFacts("whole", (LONG,), tagged=True),
        PdfFacts("whole", (LONG,)),
        PdfFacts("whole", ("s. 1", ""), pictures=True),
        PdfFacts("unreadable"),
        PdfFacts("partly", (LONG,)),
        PdfFacts("whole", ("s. 1",), tagged=True, pictures=True),
        PdfFacts("whole", ("Bilaga 1",), tagged=True),
        PdfFacts("whole", ("",), tagged=True),
    ) == [
        (6, "pdf-without-tags", None),
        (7, "pdf-without-text", None),
        (8, "pdf-not-readable", None),
        (9, "pdf-not-searched", None),
        (10, "pdf-without-text", None),
        (12, "pdf-without-text", None),
    ]


def test_numbers_on_any_page_and_in_the_properties(told_of: Any) -> None:
    found = told_of(
        PdfFacts("whole", (LONG, "Nr 19900101-2385.", LONG), tagged=True),
        PdfFacts("whole", (LONG,), tagged=True, properties="900101-2385"),
        PdfFacts("whole", (LONG, "19900101-\n2385"), tagged=True),
        PdfFacts("whole", (LONG, "900101\n2385"), tagged=True),
        PdfFacts("whole", (LONG, "900101-2384"), tagged=True),
        PdfFacts("partly", ("900101-2385",)),
    )
    code = "personal-number-in-attachment"
    assert found == [(5, code, "2"), (6, code, "1"), (7, code, "2"), (10, "pdf-not-searched", None), (10, code, "1")]


def test_a_real_file_from_end_to_end(check_content: Check) -> None:
    spec = importlib.util.spec_from_file_location("made", Path(__file__).parents[2] / "pdf/made_pdfs.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    file = made.pdf("En text om ingenting särskilt", "Handläggare 19900101-2385", tagged=True)
    record = {"agreements/a.yaml": AGREEMENT + "  - {titel: A, fil: a.pdf}\n", "agreements/a/a.pdf": file}
    (found,) = check_content(record)
    assert (found.code, found.place.line, found.value("page")) == ("personal-number-in-attachment", 5, "2")
    assert "2385" not in str(found)
