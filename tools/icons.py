"""Draw the site's icons anew from `templates/static/favicon.svg`: `python tools/icons.py`, after it has changed."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STATIC = ROOT / "templates" / "static"

sys.path.insert(0, str(ROOT))

from overens.pictures import Gallery, icon_files  # noqa: E402 - found only once the path is set

for path, content in icon_files((STATIC / "favicon.svg").read_text(encoding="utf-8"), Gallery()).items():
    file = STATIC / path
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)
