"""The browser that measurements and tests use: Debian's Chromium, and what it is started with."""

from __future__ import annotations

import shutil

from tools.prepare import PROGRAMS

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""As root, without a screen, and without asking any host but ours."""


def chromium() -> str | None:
    """The program, by whichever name the system has it; None where it is not installed."""
    return next((found for name in PROGRAMS["chromium"] if (found := shutil.which(name))), None)
