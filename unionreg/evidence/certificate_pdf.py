"""Reading a signed certificate (PDF): its signature, the bytes it covers, its text, attachments and codes.

Facts only; what they mean for the verdict is in ``certificate_checks``. Two readings are kept apart: the bytes of the
file, for what is covered by the signature, and the reading of a PDF library, for what people see.
"""

from __future__ import annotations

import ctypes
import re
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw

from unionreg.errors import UnreadableError
from unionreg.evidence.codes_in_images import read_codes
from unionreg.pdfium_turn import PDFIUM_TURN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image as Picture

LARGEST_FILE = 20 << 20
MOST_PAGES = 200
LARGEST_ATTACHMENT = 4 << 20
SUBFILTER = b"ETSI.CAdES.detached"

# Names that no certificate has: scripts, actions, layers, forms of other kinds, encryption, hidden objects.
FOREIGN_NAMES = (
    b"JavaScript", b"JS", b"OpenAction", b"AA", b"Launch", b"SubmitForm", b"ImportData", b"GoToR", b"GoToE", b"URI",
    b"RichMedia", b"XFA", b"OCProperties", b"OCG", b"OC", b"OCMD", b"Encrypt", b"ObjStm", b"XRef", b"Perms", b"Movie",
    b"Sound", b"Alternates", b"Collection", b"Stm",
)  # fmt: skip
_STRINGS = re.compile(rb"\((?:\\.|[^\\()])*\)", re.DOTALL)
_NAMES = re.compile(rb"/([^\x00\t\n\f\r ()<>\[\]{}/%]+)")
_HEX_ESCAPE = re.compile(rb"#([0-9A-Fa-f]{2})")
_DATE = re.compile(r"D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(Z|[+-]\d{2}'\d{2}'?)")


@dataclass(frozen=True, slots=True)
class PdfSignature:
    """One signature dictionary as the library reads it; ``byte_range`` empty and ``time`` None when they are absent."""

    subfilter: bytes
    byte_range: tuple[int, ...]
    contents: bytes
    time: str | None


@dataclass(frozen=True, slots=True)
class Attached:
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class CertificatePdf:
    """What was read of the file. ``foreign``: names of things that no certificate has; ``text``: of all pages."""

    pages: int
    text: str
    signatures: tuple[PdfSignature, ...]
    attachments: tuple[Attached, ...]
    codes: tuple[str, ...]
    annotations: int
    foreign: tuple[str, ...]
    page_texts: tuple[str, ...]


def attachment_names(data: bytes) -> tuple[str, ...]:
    """The names of the attached files, without reading the rest; UnreadableError as ``read_pdf``."""
    with _opened(data) as document:
        return tuple(document.get_attachment(index).get_name() for index in range(document.count_attachments()))


def read_pdf(data: bytes) -> CertificatePdf:
    """Everything at once; UnreadableError ``certificate-unreadable-pdf`` when it is not a PDF that can be opened."""
    with _opened(data) as document:
        return _read(document, data)


@contextmanager
def _opened(data: bytes) -> Iterator[pdfium.PdfDocument]:
    if not data.startswith(b"%PDF-") or len(data) > LARGEST_FILE:
        raise UnreadableError("certificate-unreadable-pdf")
    with PDFIUM_TURN:
        try:
            document = pdfium.PdfDocument(data)
        except (pdfium.PdfiumError, ValueError) as error:
            raise UnreadableError("certificate-unreadable-pdf") from error
        try:
            yield document
        except (pdfium.PdfiumError, ValueError, UnicodeDecodeError) as error:
            raise UnreadableError("certificate-unreadable-pdf") from error
        finally:
            document.close()


def covered_bytes(data: bytes, signature: PdfSignature) -> bytes | None:
    """The bytes that the signature covers; None unless that is all of the file but the signature itself.

    The range is ``[0 a b c]``: from the start to the ``<`` of the signature's hex digits, and from after its ``>`` to
    the very end. Anything added later, and any gap, gives None.
    """
    if len(signature.byte_range) != 4 or data.count(b"/ByteRange") != 1:
        return None
    start, before, after, rest = signature.byte_range
    if start != 0 or not 0 < before < after or after + rest != len(data):
        return None
    gap = data[before:after]
    digits = gap[1:-1]
    if gap[:1] != b"<" or gap[-1:] != b">" or re.fullmatch(rb"(?:[0-9A-Fa-f]{2})+", digits) is None:
        return None
    if bytes.fromhex(digits.decode("ascii")) != signature.contents:
        return None
    return data[:before] + data[after:]


def signature_time(text: str | None) -> str | None:
    """A PDF date with seconds and offset as RFC 3339; None when it is anything else."""
    match = _DATE.fullmatch(text or "")
    if match is None:
        return None
    year, month, day, hour, minute, second, zone = match.groups()
    offset = "Z" if zone == "Z" else f"{zone[:3]}:{zone[4:6]}"
    return f"{year}-{month}-{day}T{hour}:{minute}:{second}{offset}"


def _read(document: pdfium.PdfDocument, data: bytes) -> CertificatePdf:
    if not 1 <= len(document) <= MOST_PAGES:
        raise UnreadableError("certificate-unreadable-pdf")
    texts: list[str] = []
    codes: list[str] = []
    annotations = 0
    for page in _pages(document):
        textpage = page.get_textpage()
        texts.append(textpage.get_text_range())
        textpage.close()
        annotations += pdfium_raw.FPDFPage_GetAnnotCount(page.raw)
        codes += read_codes(_picture(page))
    return CertificatePdf(
        pages=len(document),
        text="\n".join(texts),
        signatures=tuple(_signatures(document)),
        attachments=tuple(_attachments(document)),
        codes=tuple(codes),
        annotations=annotations,
        foreign=foreign_names(data),
        page_texts=tuple(texts),
    )


def _pages(document: pdfium.PdfDocument) -> Iterator[pdfium.PdfPage]:
    for index in range(len(document)):
        page = document[index]
        try:
            yield page
        finally:
            page.close()


def _picture(page: pdfium.PdfPage) -> Picture:
    """The page as a grey picture of about 1,700 dots across, whatever size it claims."""
    wide, high = page.get_size()
    if min(wide, high) <= 0 or max(wide, high) > 20 * min(wide, high):
        raise UnreadableError("certificate-unreadable-pdf")
    bitmap = page.render(scale=min(1700 / wide, 2200 / high), grayscale=True, may_draw_forms=False)
    picture: Picture = bitmap.to_pil().copy()
    bitmap.close()
    return picture


def _signatures(document: pdfium.PdfDocument) -> Iterator[PdfSignature]:
    for index in range(max(0, pdfium_raw.FPDF_GetSignatureCount(document.raw))):
        handle = pdfium_raw.FPDF_GetSignatureObject(document.raw, index)
        time = _filled(pdfium_raw.FPDFSignatureObj_GetTime, handle).rstrip(b"\0").decode("ascii", "replace")
        yield PdfSignature(
            subfilter=_filled(pdfium_raw.FPDFSignatureObj_GetSubFilter, handle).rstrip(b"\0"),
            byte_range=_byte_range(handle),
            contents=_filled(pdfium_raw.FPDFSignatureObj_GetContents, handle),
            time=signature_time(time),
        )


def _filled(function: object, handle: object) -> bytes:
    """The bytes that a pdfium function writes into a buffer whose size it tells first."""
    length = function(handle, None, 0)  # type: ignore[operator]
    buffer = ctypes.create_string_buffer(max(0, length))
    function(handle, buffer, length)  # type: ignore[operator]
    return buffer.raw


def _byte_range(handle: object) -> tuple[int, ...]:
    length = pdfium_raw.FPDFSignatureObj_GetByteRange(handle, None, 0)
    numbers = (ctypes.c_int * max(0, length))()
    pdfium_raw.FPDFSignatureObj_GetByteRange(handle, numbers, length)
    return tuple(numbers)


def _attachments(document: pdfium.PdfDocument) -> Iterator[Attached]:
    for index in range(document.count_attachments()):
        attachment = document.get_attachment(index)
        content = bytes(attachment.get_data())
        if len(content) > LARGEST_ATTACHMENT:
            raise UnreadableError("certificate-unreadable-pdf")
        yield Attached(attachment.get_name(), content)


def foreign_names(data: bytes) -> tuple[str, ...]:
    """Names in the file, outside streams and strings, that no certificate has; escaped names as what they mean."""
    bare = _STRINGS.sub(b"()", _without_streams(data))
    found = {
        _HEX_ESCAPE.sub(lambda match: bytes.fromhex(match[1].decode("ascii")), name) for name in _NAMES.findall(bare)
    }
    return tuple(sorted(name.decode("ascii") for name in found & set(FOREIGN_NAMES)))


def _without_streams(data: bytes) -> bytes:
    """The file without what lies between ``stream`` and ``endstream``; a stream that never ends hides nothing."""
    kept: list[bytes] = []
    position = 0
    while (start := data.find(b"stream", position)) >= 0:
        end = data.find(b"endstream", start + len(b"stream"))
        if end < 0:
            break
        kept.append(data[position:start])
        position = end + len(b"endstream")
    kept.append(data[position:])
    return b" ".join(kept)
