"""From a view to the bytes of a page, through the templates."""

from __future__ import annotations

from overens.render.compiled import CompiledTemplates
from overens.render.renderer import SECURITY_POLICY, Renderer
from overens.render.styleguide import styleguide

__all__ = ["SECURITY_POLICY", "CompiledTemplates", "Renderer", "styleguide"]
