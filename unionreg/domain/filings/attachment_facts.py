"""What was found by looking into one attachment, as plain values: whoever opens files fills them, checks read them."""

from __future__ import annotations

from dataclasses import dataclass

LARGEST_ATTACHMENT = 10_000_000
"""Bytes of one file: the Centre's form says 10 MB (law notes, 2.2). The smaller reading fits under either."""
LEGIBLE_DPI = 150
"""Below this a scanned page of text is hard to read on paper; a habit of scanning desks, not law."""


@dataclass(frozen=True, slots=True)
class AttachmentFacts:
    """``sha256`` names the bytes looked at. ``lowest_dpi``: of the pages that are one picture, None when none is.

    ``pages`` 0 when it cannot be read; ``blank_pages`` are counted among them.
    """

    sha256: str
    bytes: int
    pages: int
    is_pdf: bool = True
    is_broken: bool = False
    is_encrypted: bool = False
    has_scripts: bool = False
    lowest_dpi: int | None = None
    blank_pages: int = 0
