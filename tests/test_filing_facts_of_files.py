"""What the office's adapter finds in the bytes of an attachment, as the checks of filings read it."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import pytest

from tests.builders_filings import a_sample
from unionreg.domain.filings.filing import FilingKind
from unionreg.filing_adapters import OfficeFilingFiles

FILES = OfficeFilingFiles(tuple, lambda: datetime(2026, 8, 12, tzinfo=UTC))


def test_an_invented_document_is_a_good_pdf() -> None:
    made = a_sample(FilingKind.WORKERS_UNION)
    content = next(iter((made.attachments or {}).values()))
    facts = FILES.facts(content, "acta.pdf")
    assert (facts.is_pdf, facts.is_broken, facts.is_encrypted, facts.has_scripts) == (True, False, False, False)
    assert facts.sha256 == hashlib.sha256(content).hexdigest()
    assert facts.pages > 0


@pytest.mark.parametrize(
    ("content", "is_pdf", "is_broken"),
    [(b"MZ program", False, False), (b"%PDF-1.7 torn", True, True), (b"", False, False)],
)
def test_hostile_bytes_are_told_and_never_raise(content: bytes, is_pdf: bool, is_broken: bool) -> None:
    facts = FILES.facts(content, "../x.pdf")
    assert (facts.is_pdf, facts.is_broken, facts.pages) == (is_pdf, is_broken, 0)
