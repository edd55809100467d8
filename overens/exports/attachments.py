"""The files that lie beside records: copied as they are to the address of the record's page."""

from __future__ import annotations

from overens.catalogue import Catalogue
from overens.files import FileSet
from overens.plan import SitePlan


def attached_files(catalogue: Catalogue, plan: SitePlan) -> FileSet:
    """Every attachment of every published record."""
    files: dict[str, bytes] = {}
    for records in catalogue.records.values():
        for record in records.values():
            address = plan.address(record.kind, record.id)
            if address:
                for attachment in record.source.attachments:
                    files[f"{address.strip('/')}/{attachment.name}"] = attachment.path.read_bytes()
    return FileSet(files)
