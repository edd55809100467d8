"""The text index: for each stem the entries that hold it and how much it says about each, in a few files.

A search loads only the files that its words begin in. Their names carry a digest of their content, so that the list
that names them and they themselves always belong together.
"""

from __future__ import annotations

import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise

from overens.search_index.words import empty_stems

SHARD = 60_000
"""Bytes of a file of the index, about; packed for the way a third of it."""

LEVELS = 9
"""How much a stem says about an entry is told as 1 to 9."""

SOON, LONG = 1.2, 0.6
"""How soon more of the same word stops counting, and how much long texts are held back: k1 and b of BM25."""

HEAD, FRONT, TAIL = 9, 3, 4
"""Letters of a compound, of what stands before its last part, and of that part, for it to be taken apart."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The counted stems of one entry, and what the entry weighs beside others."""

    counts: Mapping[str, int]
    weight: float = 1.0


def index_files(entries: Sequence[Counted]) -> tuple[dict[str, bytes], list[list[str]]]:
    """The files of the index by path, and the list of [first letters, name] by which a word's file is found.

    Entries are told by their number in the sequence.
    """
    postings = _postings(entries)
    files, listed = {}, []
    for first, stems in _shards(postings):
        body = _shard(stems, postings)
        name = f"index-{blake2b(body, digest_size=6).hexdigest()}.json"
        files[f"sok/{name}"] = body
        listed.append([first, name])
    return files, listed


def folded(text: str) -> str:
    """Without marks on its letters: `åmål` becomes `amal`."""
    plain = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return plain.replace("ø", "o").replace("æ", "ae")


def _postings(entries: Sequence[Counted]) -> dict[str, list[tuple[int, int]]]:
    lengths = [sum(one.counts.values()) for one in entries]
    usual = sum(lengths) / max(1, len(lengths)) or 1
    heads = compound_heads({stem for one in entries for stem in one.counts})
    postings: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, (entry, length) in enumerate(zip(entries, lengths, strict=True)):
        held_back = SOON * (1 - LONG + LONG * length / usual)
        counts = _with_heads(entry.counts, heads)
        # Most stems of an entry occur once or twice in it, so that few levels have to be worked out.
        told = {count: (number, _level(entry.weight, count, held_back)) for count in set(counts.values())}
        for stem, count in counts.items():
            postings[stem].append(told[count])
    for stem in empty_stems():
        postings.pop(stem, None)
    return postings


def _level(weight: float, count: float, held_back: float) -> int:
    return min(LEVELS, max(1, round(LEVELS * weight * count / (count + held_back))))


def _with_heads(counts: Mapping[str, int], heads: Mapping[str, str]) -> Mapping[str, float]:
    """The counts, and half of each compound's for its last part."""
    every: dict[str, float] = dict(counts)
    for stem in counts.keys() & heads.keys():
        every[heads[stem]] = every.get(heads[stem], 0) + counts[stem] / 2
    return every


def compound_heads(stems: set[str]) -> dict[str, str]:
    """The last part of each compound among the stems, where it is a word elsewhere: of `måltidsbiträd`, `biträd`."""
    heads = {}
    for stem in stems:
        if len(stem) >= HEAD and stem.isalpha():
            parts = (stem[at:] for at in range(FRONT, len(stem) - TAIL + 1))
            head = next((part for part in parts if part in stems), None)
            if head:
                heads[stem] = head
    return heads


def _shards(postings: Mapping[str, Sequence[object]]) -> Iterator[tuple[str, list[str]]]:
    """The stems in as many shares as they need; those that begin with the same two letters are kept together."""
    first, share, size = "", list[str](), 0
    for before, (plain, stem) in pairwise([("", ""), *sorted((folded(stem), stem) for stem in postings)]):
        if size > SHARD and plain[:2] != before[0][:2]:
            yield first, share
            first, share, size = plain[:2], [], 0
        share.append(stem)
        size += len(stem) + 5 * len(postings[stem])
    if share:
        yield first, share


def _shard(stems: Sequence[str], postings: Mapping[str, Sequence[tuple[int, int]]]) -> bytes:
    """One file: the stems, and for each the steps from entry to entry and the levels, as columns pack best."""
    steps = [[number - before for (before, _), (number, _) in pairwise([(0, 0), *postings[stem]])] for stem in stems]
    levels = ["".join(str(level) for _, level in postings[stem]) for stem in stems]
    told = {"stems": " ".join(stems), "steps": steps, "levels": " ".join(levels)}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
