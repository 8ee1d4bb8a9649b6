"""The union's own copy of what the checks found: every finding in Spanish, with how often it refuses."""

from __future__ import annotations

from datetime import UTC, date, datetime

from tests.documents.pdf_reading import flat_text
from unionreg.desk.preflight_sheet import preflight_sheet
from unionreg.domain.filings.filing import FilingData, FilingKind, Organisation
from unionreg.domain.filings.preflight import preflight

AT = datetime(2026, 11, 22, 18, tzinfo=UTC)


def test_the_sheet_has_every_finding_in_words_and_says_that_nothing_keeps_from_filing() -> None:
    data = FilingData("a" * 32, FilingKind.LEADERSHIP_CHANGE, organisation=Organisation(name="Sindicato Inventado"))
    found = preflight(data, None, date(2026, 11, 22))
    sheet = preflight_sheet(data, found, AT)
    text = flat_text(sheet)
    assert sheet == preflight_sheet(data, found, AT)
    assert "Nada de lo que sigue impide presentar el trámite" in text
    assert f"{len(found)}. " in text
    assert all(each.finding.code not in text for each in found)
    assert "Falta el número de registro" in text
    assert "15 %" in text


def test_a_sound_filing_says_so() -> None:
    data = FilingData("a" * 32, FilingKind.ADDRESS_CHANGE)
    assert "no encontró nada que corregir" in flat_text(preflight_sheet(data, (), AT))
