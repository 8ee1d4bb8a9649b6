"""What the inspection of an attached file found, as the checks of filings read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.attachments.facts import FileFormat
from unionreg.domain.filings.attachment_facts import AttachmentFacts

if TYPE_CHECKING:
    from unionreg.attachments.facts import AttachmentFacts as InspectedFile

_ENCRYPTED = "PDF-02"
_TOO_MUCH = frozenset({"PDF-16", "PDF-19"})
_ACTS = frozenset({"PDF-05", "PDF-06", "PDF-07", "PDF-08"})


def facts_of(inspected: InspectedFile) -> AttachmentFacts:
    """The facts of one inspected file. One that can be mended is broken as it is."""
    codes = {each.code for each in inspected.findings}
    return AttachmentFacts(
        sha256=inspected.sha256,
        bytes=inspected.bytes,
        pages=inspected.page_count,
        is_pdf=inspected.format is FileFormat.PDF,
        is_broken=inspected.mendable or bool(codes & _TOO_MUCH),
        is_encrypted=_ENCRYPTED in codes,
        has_scripts=bool(codes & _ACTS),
        lowest_dpi=inspected.lowest_dpi,
        blank_pages=sum(page.blank is True for page in inspected.pages),
    )
