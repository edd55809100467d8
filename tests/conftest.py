from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-broken",
        action="store_true",
        help="write what is reported now into tests/broken/*.txt, to be read through before it is committed",
    )
