"""The preview: builds, shows the result on this computer alone, and builds again at every change."""

from __future__ import annotations

from overens.serve.preview import Attempt, Preview, Show, serve

__all__ = ["Attempt", "Preview", "Show", "serve"]
