"""Search without a server: what pages are found by, and the index of it that browsers read."""

from __future__ import annotations

from overens.search_index.documents import Entry, search_entries
from overens.search_index.index import Counted, folded, index_files
from overens.search_index.words import asked, empty_words

__all__ = ["Counted", "Entry", "asked", "empty_words", "folded", "index_files", "search_entries"]
