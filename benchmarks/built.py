"""The project's own site, built once for all that measure it in one run."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
AS_OF = "2026-11-21"
"""A day that does not move, so that a run can be compared with an earlier one."""


@cache
def real_site() -> Path:
    """The folder of the built site, search index and all. `OVERENS_BUILT_SITE` names one that is built already."""
    ready = os.environ.get("OVERENS_BUILT_SITE")
    if ready:
        return Path(ready).resolve()
    folder = Path(tempfile.mkdtemp(prefix="overens-bench-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    command = [sys.executable, str(ROOT / "build.py"), "--as-of", AS_OF, "--output", str(folder / "site")]
    outcome = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if not (folder / "site" / "index.html").exists():
        raise RuntimeError(f"The site could not be built:\n{outcome.stdout[-2000:]}{outcome.stderr[-2000:]}")
    return folder / "site"
