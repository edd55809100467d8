"""PDF files made for tests: small whole ones, and hostile ones written by hand."""

from __future__ import annotations

import io
import zlib

from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, StreamObject, TextStringObject

FONT = b"<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"


def pdf(*pages: str, tagged: bool = False, title: str = "", note: str = "", password: str = "") -> bytes:
    """A PDF file with the texts on its pages; an empty text is a page of pictures."""
    writer = PdfWriter()
    for text in pages:
        page = writer.add_blank_page(595, 842)
        if text:
            lines = " ".join(f"({line}) Tj T*" for line in text.split("\n"))
            content = StreamObject()
            content.set_data(f"BT /F1 12 Tf 50 780 Td 14 TL {lines} ET".encode("latin-1"))
            font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
            named = DictionaryObject({NameObject(key): NameObject(value) for key, value in font.items()})
            fonts = DictionaryObject({NameObject("/F1"): named})
            page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
            page[NameObject("/Contents")] = writer._add_object(content)
    if note:
        from pypdf.generic import ArrayObject

        comment = DictionaryObject({NameObject("/Contents"): TextStringObject(note)})
        writer.pages[0][NameObject("/Annots")] = ArrayObject([writer._add_object(comment)])
    if tagged:
        root = writer._add_object(DictionaryObject({NameObject("/Type"): NameObject("/StructTreeRoot")}))
        writer._root_object[NameObject("/StructTreeRoot")] = root
    writer.add_metadata({"/Title": title})
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def by_hand(*objects: bytes, trailer: bytes = b"") -> bytes:
    """A PDF file of numbered objects, the first of them its root."""
    written, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    end = b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, len(written))
    return written + head + table + end


def stream(content: bytes, kind: bytes = b"") -> bytes:
    packed = zlib.compress(content)
    return b"<</Length %d/Filter/FlateDecode%s>>stream\n%s\nendstream" % (len(packed), kind, packed)


ROOT = b"<</Type/Catalog/Pages 2 0 R>>"
ONE_PAGE = b"<</Type/Pages/Count 1/Kids[3 0 R]>>"
PAGE = b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources" + FONT + b">>"


def hostile() -> dict[str, bytes]:
    """Files that would hang, exhaust or crash a reader that trusted them."""
    form = b"/Type/XObject/Subtype/Form/Resources 6 0 R"
    return {
        "pages that hold themselves": by_hand(ROOT, b"<</Type/Pages/Count 1/Kids[2 0 R]>>"),
        "one page very many times": by_hand(
            ROOT, b"<</Type/Pages/Count 99999/Kids[" + b"3 0 R " * 99_999 + b"]>>", PAGE, stream(b"BT (a) Tj ET")
        ),
        "nesting": by_hand(b"<</Pages 2 0 R/X " + b"[" * 100_000 + b"]" * 100_000 + b">>", ONE_PAGE, PAGE),
        "a gigabyte of nothing": by_hand(ROOT, ONE_PAGE, PAGE, stream(b"\0" * 1_000_000_000)),
        "forms that draw themselves": by_hand(
            ROOT,
            ONE_PAGE,
            b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources 6 0 R>>",
            stream(b"/X Do"),
            stream(b"/X Do /X Do", form),
            b"<</XObject<</X 5 0 R>>>>",
        ),
        "a table that leads to itself": by_hand(ROOT, ONE_PAGE, PAGE, stream(b""), trailer=b"/Prev 9"),
        "objects without end": b"%PDF-1.7\n" + b"1 0 obj<<" * 100_000 + b"startxref\n5\n%%EOF",
        "nothing": b"",
        "cut off": pdf("Exempel")[:300],
    }
