"""A wage table out of a file, for the form of an act."""

from __future__ import annotations

import pytest

from tests.builders_office import OfficeUnderTest, an_office
from unionreg.after_adapters import MOST_FILE_BYTES, OfficeRemoteFiles
from unionreg.application.queries.contract_wages import wages_in_file
from unionreg.domain.contracts.wage_rows import WageRow
from unionreg.errors import NotAllowedError, UnreadableError


@pytest.fixture(scope="module")
def office() -> OfficeUnderTest:
    return an_office(remote_files=OfficeRemoteFiles())


def test_the_rows_of_a_table_are_proposed_and_nothing_is_kept(office: OfficeUnderTest) -> None:
    content = "Puesto;Salario diario\nEnsamble;310.50\n".encode("utf-8-sig")
    sheet = wages_in_file(office.core, office.registrar, content=content, name="tabulador.csv")
    assert sheet.rows == (WageRow("Ensamble", "310.50", "day"),)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"Puesto;Salario\n", b"PK\x03\x04 broken"])
def test_a_file_without_a_table_is_refused_by_its_name(office: OfficeUnderTest, content: bytes) -> None:
    with pytest.raises(UnreadableError, match="wage-file-unreadable") as refused:
        wages_in_file(office.core, office.registrar, content=content, name="x.csv")
    assert refused.value.params == {"name": "x.csv"}


def test_a_file_that_is_too_large_is_refused(office: OfficeUnderTest) -> None:
    with pytest.raises(UnreadableError, match="wage-file-too-large") as refused:
        wages_in_file(office.core, office.registrar, content=b"x" * (MOST_FILE_BYTES + 1), name="x.csv")
    assert refused.value.params == {"name": "x.csv", "most": 5}


def test_who_keeps_no_contracts_reads_no_files(office: OfficeUnderTest) -> None:
    with pytest.raises(NotAllowedError):
        wages_in_file(office.core, office.auditor, content=b"A;5", name="x.csv")
