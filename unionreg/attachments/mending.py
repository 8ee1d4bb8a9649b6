"""Copies of a PDF that can be used: mended when it is broken, cleaned of what it does by itself. The original stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.attachments.opening import open_pdf, save_pdf
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    import pikepdf

_OF_DOCUMENT = ("/OpenAction", "/AA", "/AcroForm", "/Collection", "/AF", "/Perms", "/DSS", "/URI", "/NeedsRendering")
_OF_NAMES = ("/JavaScript", "/EmbeddedFiles", "/Renditions")
_OF_PAGE = ("/AA", "/AF")


def mend(content: bytes) -> bytes:
    """A broken PDF, rebuilt from what can still be read; the same pages as far as they are there.

    UnreadableError ``attachment-broken`` when nothing can be read, and as ``opening.open_pdf``.
    """
    with open_pdf(content, mend=True) as pdf:
        if not len(pdf.pages):
            raise UnreadableError("attachment-broken")
        return save_pdf(pdf)


def clean(content: bytes) -> bytes:
    """The pages as they look, without scripts, actions, files inside, fields to fill in, and protection.

    What is written in fields and drawn in comments becomes part of the page. A digital signature does not survive.
    Errors as ``mend``.
    """
    import pikepdf

    with open_pdf(content, mend=True) as pdf:
        try:
            _flatten(pdf)
            for key in _OF_DOCUMENT:
                _drop(pdf.Root, key)
            names = pdf.Root.get("/Names")
            for key in _OF_NAMES:
                _drop(names, key)
            for page in pdf.pages:
                for key in (*_OF_PAGE, "/Annots"):
                    _drop(page.obj, key)
            # Bookmarks may carry actions too; the packet makes its own.
            _drop(pdf.Root, "/Outlines")
        except (pikepdf.PdfError, ValueError, TypeError, RecursionError) as error:
            raise UnreadableError("attachment-broken") from error
        # Written twice: what nothing points to any more is left behind at the first writing.
        return save_pdf(pdf)


def _flatten(pdf: pikepdf.Pdf) -> None:
    form = pdf.Root.get("/AcroForm")
    if form is not None:
        _drop(form, "/XFA")
        pdf.generate_appearance_streams()
    pdf.flatten_annotations("all")


def _drop(record: pikepdf.Object | None, key: str) -> None:
    if record is not None and key in record:
        del record[key]
