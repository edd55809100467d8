"""What PDF files beside records hold: text, tags, and no personal identity numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from overens.catalogue.rules.attached import Attached, attached
from overens.catalogue.rules.attachments import PDF, kind_of, kind_of_content
from overens.catalogue.rules.given import Given
from overens.pdf import PdfFacts, read_pdfs
from overens.problems import Problem
from overens.sources import Limits, read_attachment
from overens.swedish import personal_numbers

MOST_BYTES = 200_000_000
"""Files over this are not read at all. Those over the configured limit are: what they hold would be published."""

_FEWEST_LETTERS = 20
"""A scanned document may carry a stamp or a page number as text."""

_BROKEN_NUMBER = re.compile(r"\s*\n\s*(?=[-+])|(?<=[-+])\s*\n\s*")


def pdf_documents(given: Given) -> Iterator[Problem]:
    """Every PDF file that can be read. What cannot be opened, or is something else, is told elsewhere."""
    files: list[Attached] = []

    def contents() -> Iterator[bytes]:
        for one in attached(given):
            if kind_of(one) == PDF and (content := _content(one)) is not None:
                files.append(one)
                yield content

    for number, facts in enumerate(read_pdfs(contents())):
        yield from _problems(files[number], facts)


def _content(one: Attached) -> bytes | None:
    """The bytes of the file; none of one that is too large, which is then told as one that could not be searched."""
    if one.file.size > MOST_BYTES:
        return b""
    try:
        content = read_attachment(one.file, Limits(attachment_bytes=MOST_BYTES))
    except OSError:
        return None
    return content if kind_of_content(content[:1024]) == PDF else None


def _problems(one: Attached, facts: PdfFacts) -> Iterator[Problem]:
    yield from (one.told("personal-number-in-attachment", page=page) for page in _pages_with_numbers(facts))
    if one.file.size > MOST_BYTES:
        yield one.told("pdf-not-searched")
    elif facts.state == "unreadable":
        yield one.told("pdf-not-readable")
    elif facts.state == "partly":
        yield one.told("pdf-not-searched")
    elif not _has_text(facts):
        yield one.told("pdf-without-text")
    elif not facts.tagged:
        yield one.told("pdf-without-tags")


def _pages_with_numbers(facts: PdfFacts) -> Iterator[int]:
    first = (facts.properties,) if facts.properties else ()
    for number, page in enumerate(facts.pages or ("",), 1):
        texts = (page, *first) if number == 1 else (page,)
        if any(personal_numbers.find(_BROKEN_NUMBER.sub("", text)) for text in texts):
            yield number


def _has_text(facts: PdfFacts) -> bool:
    letters = sum(letter.isalnum() for page in facts.pages for letter in page)
    return letters >= (_FEWEST_LETTERS if facts.pictures else 1)
