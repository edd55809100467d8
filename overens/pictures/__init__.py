"""Pictures made of drawings: those that stand for a page where it is shared, and the icons of the site."""

from __future__ import annotations

from overens.pictures.drawing import Gallery
from overens.pictures.icons import icon_files
from overens.pictures.shared import PICTURE, Shared, can_be_drawn, share_pictures

__all__ = ["PICTURE", "Gallery", "Shared", "can_be_drawn", "icon_files", "share_pictures"]
"""`PICTURE` is the name of a page's picture, beside the page."""
