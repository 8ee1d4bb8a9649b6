"""A stranger's file as one plain PDF: what is drawn in comments, stamps and fields becomes part of the page.

Broken files are mended, pictures become pages. The answer is for reading and drawing; it is never published.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.attachments.facts import PICTURES, format_of
from unionreg.attachments.mending import clean, mend
from unionreg.attachments.opening import open_pdf, save_pdf
from unionreg.attachments.pictures import picture_to_pdf
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Sequence


def readable(content: bytes) -> bytes:
    """The file as a PDF without scripts, fields, comments and protection, looking as it did.

    UnreadableError ``attachment-encrypted``, ``attachment-broken``, ``attachment-too-heavy``, ``attachment-too-large``,
    ``attachment-picture-damaged``.
    """
    if format_of(content) in PICTURES:
        return picture_to_pdf(content, "")
    try:
        return clean(content)
    except UnreadableError as error:
        if error.code != "attachment-broken":
            raise
        return clean(mend(content))


def gathered(parts: Sequence[tuple[bytes, int]]) -> bytes:
    """One PDF of single pages (from 1) of readable PDFs, in order; UnreadableError ``attachment-broken`` when a page is
    not there.
    """
    import pikepdf

    opened = {id(content): open_pdf(content) for content, _ in parts}
    try:
        with pikepdf.new() as target:
            for content, page in parts:
                source = opened[id(content)]
                if not 1 <= page <= len(source.pages):
                    raise UnreadableError("attachment-broken")
                target.pages.append(source.pages[page - 1])
            return save_pdf(target)
    finally:
        for source in opened.values():
            source.close()
