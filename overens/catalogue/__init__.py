"""All records linked both ways, with questions as methods."""

from __future__ import annotations

from overens.catalogue.catalogue import (
    AgreementRecord,
    Catalogue,
    Index,
    SheetFigure,
    TrackRecord,
    municipality_codes,
    municipality_name,
)
from overens.catalogue.employers import Employer, Occupation
from overens.catalogue.linking import link
from overens.catalogue.validity import IN_FORCE, Status, Validity

__all__ = [
    "IN_FORCE",
    "AgreementRecord",
    "Catalogue",
    "Employer",
    "Index",
    "Occupation",
    "SheetFigure",
    "Status",
    "TrackRecord",
    "Validity",
    "link",
    "municipality_codes",
    "municipality_name",
]
