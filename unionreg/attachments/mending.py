"""Copies of a PDF that can be used: mended when it is broken, cleaned of what it does by itself. The original stays."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from unionreg.attachments.opening import open_pdf, save_pdf
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    import pikepdf

_OF_DOCUMENT = ("/OpenAction", "/AA", "/AcroForm", "/Collection", "/AF", "/Perms", "/DSS", "/URI", "/NeedsRendering")
_OF_NAMES = ("/JavaScript", "/EmbeddedFiles", "/Renditions")
_OF_PAGE = ("/AA", "/AF")
_HEAD = re.compile(rb"\b([1-9][0-9]{0,6}) ([0-9]{1,5}) obj\b")
_NEAR = 4_000


def mend(content: bytes) -> bytes:
    """A broken PDF, rebuilt from what can still be read; the same pages as far as they are there.

    UnreadableError ``attachment-broken`` when nothing can be read, and as ``opening.open_pdf``.
    """
    try:
        return _rebuilt(content)
    except UnreadableError as error:
        if error.code != "attachment-broken":
            raise
        return _rebuilt(_with_trailer(content))


def _rebuilt(content: bytes) -> bytes:
    with open_pdf(content, mend=True) as pdf:
        if not len(pdf.pages):
            raise UnreadableError("attachment-broken")
        if "/Size" not in pdf.trailer:
            # The library writes the number of objects only where the old end had one.
            pdf.trailer["/Size"] = len(pdf.objects) + 1
        mended = save_pdf(pdf)
    # What was put together without a catalogue cannot be opened again.
    open_pdf(mended).close()
    return mended


def _with_trailer(content: bytes) -> bytes:
    """A file that was cut off, with an end that names its catalogue; UnreadableError ``attachment-broken`` without."""
    place = content.rfind(b"/Catalog")
    heads = list(_HEAD.finditer(content, max(0, place - _NEAR), max(0, place)))
    if not heads:
        raise UnreadableError("attachment-broken")
    number, generation = heads[-1].groups()
    return content + b"\ntrailer\n<</Root %s %s R>>\nstartxref\n0\n%%%%EOF\n" % (number, generation)


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
        # What is typed in a field is drawn only where the form says that it is not drawn yet.
        form["/NeedAppearances"] = True
        pdf.generate_appearance_streams()
    pdf.flatten_annotations("all")


def _drop(record: pikepdf.Object | None, key: str) -> None:
    if record is not None and key in record:
        del record[key]
