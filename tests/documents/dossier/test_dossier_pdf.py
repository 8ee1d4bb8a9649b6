"""The printed dossier speaks Spanish: no code of the program, days as people write them, numbers apart."""

from __future__ import annotations

from datetime import date

import pytest

from tests.evidence.dossiers import contents, printed
from unionreg.documents.dossier import words
from unionreg.domain.dossiers.dossier import TimelineLine
from unionreg.domain.filings.filing import FilingKind
from unionreg.evidence.pdf_text import read_pdf_text


def a_filing(note: str) -> TimelineLine:
    return TimelineLine(date(2026, 8, 9), "filing", "RS-M7D-2026-000001-K", ("Sindicato Uno",), "RS-1", "granted", note)


@pytest.mark.parametrize("kind", FilingKind)
def test_a_filing_is_told_by_what_was_asked(kind: FilingKind) -> None:
    told = words.matter(a_filing(kind.value))
    assert told.startswith("RS-M7D-2026-000001-K — ")
    assert kind.value not in told


def test_the_code_of_a_newer_program_is_left_out_and_a_note_of_people_kept() -> None:
    assert words.matter(a_filing("some-newer-kind")) == "RS-M7D-2026-000001-K"
    deposit = TimelineLine(date(2026, 3, 1), "deposit", "CC-1", (), "c-1", "", "Se agregó un anexo")
    assert words.matter(deposit) == "CC-1 — Se agregó un anexo"


@pytest.mark.parametrize(
    ("dated", "said"), [("2026-08-12", "12/08/2026"), ("1994-03", "03/1994"), ("1994", "1994"), ("", "")]
)
def test_days_are_written_as_people_write_them(dated: str, said: str) -> None:
    assert words.dated_word(dated) == said


def test_the_pages_show_no_code_and_no_day_of_a_machine() -> None:
    pdf, _ = printed(contents(timeline=(a_filing("workers-union-registration"),)))
    text = " ".join(read_pdf_text(pdf).split())
    assert "workers-union" not in text
    assert "2026-08-09" not in text
    assert "2026-03-01" not in text
    assert "09/08/2026" in text
    assert "Registro de sindicato de personas trabajadoras" in text
