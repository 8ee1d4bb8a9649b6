"""Opening a PDF of a stranger: with limits on memory and time, and foreign exceptions put into ours."""

from __future__ import annotations

import io
import time
from typing import TYPE_CHECKING

from unionreg.attachments.facts import LARGEST_FILE, MOST_PAGES
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    import pikepdf

SECONDS = 30.0
MOST_STREAM = 256 << 20
MOST_OBJECTS = 400_000
# How the library and Python under it fail on files that are no whole PDF.
_FAILURES = (RecursionError, MemoryError, ValueError, RuntimeError)


class Budget:
    """How long a file may keep the program busy. ``check`` raises UnreadableError ``attachment-too-heavy``."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._end = time.monotonic() + seconds

    @property
    def is_spent(self) -> bool:
        """Whether the time is over."""
        return time.monotonic() > self._end

    def check(self) -> None:
        """Stop here when the time is over."""
        if self.is_spent:
            raise UnreadableError("attachment-too-heavy")


def open_pdf(content: bytes, *, mend: bool = False) -> pikepdf.Pdf:
    """The opened file; close it. ``mend``: rebuild a damaged one instead of refusing it.

    UnreadableError ``attachment-too-large`` (megabytes), ``attachment-encrypted``, ``attachment-broken``,
    ``attachment-too-heavy`` (unpacks too far, or holds too many objects or pages).
    """
    import pikepdf

    if len(content) > LARGEST_FILE:
        raise UnreadableError("attachment-too-large", megabytes=LARGEST_FILE >> 20)
    limit_memory()
    try:
        pdf = pikepdf.open(io.BytesIO(content), attempt_recovery=mend, suppress_warnings=True)
    except pikepdf.PasswordError as error:
        raise UnreadableError("attachment-encrypted") from error
    except (pikepdf.PdfError, *_FAILURES) as error:
        raise _refusal(error) from error
    try:
        fits = len(pdf.pages) <= MOST_PAGES and len(pdf.objects) <= MOST_OBJECTS
    except (pikepdf.PdfError, *_FAILURES) as error:
        pdf.close()
        raise _refusal(error) from error
    if not fits:
        pdf.close()
        raise UnreadableError("attachment-too-heavy")
    return pdf


def save_pdf(pdf: pikepdf.Pdf) -> bytes:
    """The bytes of the document as it stands, the same every time. UnreadableError ``attachment-broken``."""
    import pikepdf

    target = io.BytesIO()
    try:
        pdf.save(
            target,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            encryption=False,
        )
    except (pikepdf.PdfError, *_FAILURES) as error:
        raise _refusal(error) from error
    return target.getvalue()


def limit_memory() -> None:
    """The limits of the library hold for the whole process; setting them again changes nothing."""
    from pikepdf import settings

    settings.set_qpdf_limits(
        flate_max_memory=MOST_STREAM,
        run_length_max_memory=MOST_STREAM,
        png_max_memory=MOST_STREAM,
        tiff_max_memory=MOST_STREAM,
        dct_max_memory=MOST_STREAM,
        dct_max_progressive_scans=200,
        parser_max_nesting=200,
        max_stream_filters=8,
        doc_max_warnings=5_000,
    )


def _refusal(error: Exception) -> UnreadableError:
    heavy = isinstance(error, (MemoryError, RecursionError)) or "memory" in str(error).lower()
    return UnreadableError("attachment-too-heavy" if heavy else "attachment-broken")
