"""Text of PDFs within limits; a PDF beyond them, or none at all, is refused and never raises anything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.authority import official
from tests.evidence.drafts import codes, draft, paper, verify
from unionreg.errors import UnreadableError
from unionreg.evidence import pdf_text
from unionreg.evidence.pdf_text import PdfError, read_pdf_text
from unionreg.evidence.report_text import check_sentence
from unionreg.signing import der
from unionreg.signing.certificates import read_certificate
from unionreg.texts import Language, load_texts

GOOD = paper({"found": "1234"}, text="[UR1;a=1]")


def test_the_text_of_a_pdf_is_read() -> None:
    assert "found: 1,234" in read_pdf_text(GOOD)


@pytest.mark.parametrize("limit", ["_MOST_PAGES", "_MOST_CHARACTERS"])
def test_a_pdf_beyond_the_limits_is_refused(monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    monkeypatch.setattr(pdf_text, limit, 0)
    with pytest.raises(PdfError):
        read_pdf_text(GOOD)


@pytest.mark.parametrize("function", ["FPDF_LoadPage", "FPDFText_LoadPage"])
def test_a_page_that_cannot_be_opened_is_refused(monkeypatch: pytest.MonkeyPatch, function: str) -> None:
    monkeypatch.setattr(pdf_text.pdfium, function, lambda *_arguments: None)
    monkeypatch.setattr(pdf_text.pdfium, "FPDF_ClosePage", lambda *_arguments: None)
    with pytest.raises(PdfError):
        read_pdf_text(GOOD)


@given(st.data())
def test_damaged_pdfs_are_read_or_refused(data: st.DataObject) -> None:
    damaged = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert isinstance(read_pdf_text(bytes(damaged)), str)
    except PdfError:
        return


def test_a_row_with_a_yes_has_its_own_sentence() -> None:
    texts = load_texts(Language.EN, "verify")
    row = {"message": "verify.K-502.not-checked", "params": {"ended": True, "not_after": "2030"}}
    assert "has ended since" in check_sentence(row, texts)
    assert "has ended since" not in check_sentence({**row, "params": {"ended": False}}, texts)


def test_a_signature_with_unused_bits_is_no_certificate() -> None:
    signed, algorithm, _signature = der.read_one(official().certificate).children()
    broken = der.sequence(signed.raw, algorithm.raw, der.encode(der.BIT_STRING, b"\x01\x02"))
    with pytest.raises(UnreadableError):
        read_certificate(broken)


def test_a_paper_that_cannot_be_read_is_named() -> None:
    made = draft(1).add_paper()
    made.extra["documents/general-record.pdf"] = GOOD[:100]
    assert "D-102" in codes(verify(made.package()))
