"""The process that reads PDF files. Not imported: `overens.pdf` starts it, isolated from the rest of the program.

In: for each file eight bytes with its length, then the file. Out: one line of JSON for each. A file that takes too
long ends the process from without Python, so that no loop in whatever library can hold it.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import logging
import os
import sys
import time
import warnings
from collections.abc import Iterator
from io import BytesIO
from typing import Any, BinaryIO

SECONDS = 20
"""After this long no further page of a file is read."""
HARD_SECONDS = 30
"""After this long the process is ended."""
MEMORY = 1_500_000_000
PAGES = 2_000
LETTERS = 4_000_000


def main() -> None:
    """Answer for each file until there are no more."""
    with contextlib.suppress(ImportError, ValueError, OSError):  # Windows has no such limit
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123 - pathlib would be imported for this alone
        for file in _files(sys.stdin.buffer):
            faulthandler.dump_traceback_later(HARD_SECONDS, exit=True, file=nowhere)
            answer = _answer(file)
            faulthandler.cancel_dump_traceback_later()
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()


def _files(stream: BinaryIO) -> Iterator[bytes]:
    while head := stream.read(8):
        yield stream.read(int.from_bytes(head, "big"))


def _answer(file: bytes) -> dict[str, Any]:
    from pypdf.errors import DependencyError

    found: dict[str, Any] = {"state": "unreadable", "pages": [], "tagged": False, "pictures": False, "properties": ""}
    try:
        found["state"] = _read(file, found)
    except (DependencyError, MemoryError, RecursionError):
        found["state"] = "partly"  # nothing is wrong with the file that a reader would notice
    except Exception:  # noqa: BLE001 - whatever a broken file makes the library raise
        found["state"] = "partly" if found["pages"] else "unreadable"
    return found


def _read(file: bytes, found: dict[str, Any]) -> str:
    from pypdf import PasswordType, PdfReader

    begun = time.monotonic()
    reader = PdfReader(BytesIO(file), strict=False)
    if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
        return "unreadable"
    root: Any = reader.trailer["/Root"].get_object()
    found["tagged"] = "/StructTreeRoot" in root
    found["properties"] = "\n".join(str(value) for value in (reader.metadata or {}).values())
    state, letters = "whole", 0
    for number, page in enumerate(reader.pages):
        if number >= PAGES or letters > LETTERS or time.monotonic() - begun > SECONDS:
            return "partly"
        try:
            text = "\n".join((page.extract_text(), *_notes(page)))
        except Exception:  # noqa: BLE001 - one broken page hides nothing on the others
            text, state = "", "partly"
        letters += len(text)
        found["pictures"] = found["pictures"] or _has_pictures(page)
        found["pages"].append(text)
    return state if found["pages"] else "unreadable"


def _notes(page: Any) -> Iterator[str]:
    """Texts that lie over the page: comments, and what is filled in in forms."""
    for reference in page.get("/Annots") or ():
        note: Any = reference.get_object()
        yield from (str(note[key]) for key in ("/Contents", "/V") if key in note)


def _has_pictures(page: Any) -> bool:
    """Whether pictures lie on the page, as they do where it was scanned. What cannot be looked at may be one."""
    try:
        lying = page["/Resources"]["/XObject"].values()
        return any(one.get_object().get("/Subtype") == "/Image" for one in lying)
    except KeyError:
        return False
    except Exception:  # noqa: BLE001 - as for the text of a page
        return True


if __name__ == "__main__":
    main()
