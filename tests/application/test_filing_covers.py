"""The label of a file: printed when somebody wants it, kept nowhere, for whoever works on filings."""

from __future__ import annotations

import pytest

from tests.builders_filings import a_filing_office, received, registered
from tests.documents.pdf_reading import flat_text
from unionreg.application.queries.filing_covers import MEMBERS, SUPPORTERS, file_cover
from unionreg.domain.filings.filing import FilingKind
from unionreg.errors import NotAllowedError, NotFoundError
from unionreg.filing_paper_adapters import OfficeFilingPapers
from unionreg.vote_adapters import OfficeSignatures

REAL = {"filing_papers": OfficeFilingPapers(OfficeSignatures(lambda: ()))}


def test_a_label_says_what_the_file_is_and_what_of_it_is_reserved() -> None:
    here = a_filing_office(**REAL)
    folio = received(here)
    before = len(here.log())
    text = flat_text(file_cover(here.core, here.office.registrar, folio=folio, volume=1, volumes=2))
    assert folio in text
    assert "Solicitud de registro de sindicato" in text
    assert "1 de 2" in text
    assert MEMBERS in text
    assert SUPPORTERS not in text
    assert len(here.log()) == before


def test_a_registered_union_has_its_number_on_the_label() -> None:
    here = a_filing_office(**REAL)
    folio = registered(here)
    ruling = here.case(folio).ruling
    assert ruling is not None
    assert ruling.registration_number in flat_text(file_cover(here.core, here.office.signer, folio=folio))


def test_supporters_are_named_as_secret_and_not_shown() -> None:
    here = a_filing_office(**REAL)
    folio = received(here, FilingKind.REPRESENTATIVENESS)
    assert SUPPORTERS in flat_text(file_cover(here.core, here.office.reviewer, folio=folio))


def test_only_who_works_on_filings_prints_it() -> None:
    here = a_filing_office(**REAL)
    folio = received(here)
    with pytest.raises(NotAllowedError):
        file_cover(here.core, here.office.auditor, folio=folio)
    with pytest.raises(NotFoundError):
        file_cover(here.core, here.office.registrar, folio="RS-0")
