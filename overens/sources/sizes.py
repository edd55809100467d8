"""Sizes for people."""

from __future__ import annotations


def megabytes(size: int) -> str:
    """Bytes as `2 MB` or `0,5 MB`."""
    text = f"{size / 1_000_000:.1f}".removesuffix(".0")
    return f"{text.replace('.', ',')} MB"
