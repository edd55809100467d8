"""The files that lie beside records: copied as they are to the address of the record's page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from overens.catalogue import Catalogue
from overens.files import FileSet
from overens.plan import SitePlan
from overens.reading import Record
from overens.sources import Attachment, Limits, read_attachment

_ANY_SIZE = Limits(attachment_bytes=2**40)
"""Too large a file has been told of already, and it is only a warning."""


def attachments_in_site(catalogue: Catalogue, plan: SitePlan) -> Iterator[tuple[str, Record[Any], Attachment]]:
    """Every attachment of every published record: its path in the site, whose it is, and the file."""
    for records in catalogue.records.values():
        for record in records.values():
            address = plan.address(record.kind, record.id) if record.source.attachments else None
            if address:
                for attachment in record.source.attachments:
                    yield f"{address.strip('/')}/{attachment.name}", record, attachment


def attached_files(catalogue: Catalogue, plan: SitePlan) -> FileSet:
    """Every attachment of every published record."""
    found = attachments_in_site(catalogue, plan)
    return FileSet({path: read_attachment(attachment, _ANY_SIZE) for path, _, attachment in found})
