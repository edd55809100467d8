"""Names as parts of addresses."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overens.swedish.slugs import slug


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Upplands Väsby", "upplands-vasby"),
        ("Åmål", "amal"),
        ("Västra Götaland", "vastra-gotaland"),
        ("Östersund", "ostersund"),
        ("Café Ünlü & Co. AB", "cafe-unlu-co-ab"),
        ("Åhléns' lager", "ahlens-lager"),
        ("  Dals-Ed  ", "dals-ed"),
        ("A2014:06/2015/12", "a2014-06-2015-12"),
        ("شارع", ""),
    ],
)
def test_slug(name: str, address: str) -> None:
    assert slug(name) == address


@given(st.text())
def test_a_slug_is_ascii_words_with_hyphens(text: str) -> None:
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug(text))


@given(st.text())
def test_a_slug_of_a_slug_is_itself(text: str) -> None:
    assert slug(slug(text)) == slug(text)


@given(st.text(alphabet="aåäöéüÅÄÖ -x1", max_size=12))
def test_decomposed_letters_give_the_same_address(text: str) -> None:
    assert slug(unicodedata.normalize("NFD", text)) == slug(text)
