"""Packets in the office: the public rendering, what it strikes out, and which case a scanned sheet is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.builders_filings import a_filing_office, data_of, received
from tests.documents.pdf_reading import flat_text
from unionreg.application.packet_ports import PacketPrint
from unionreg.application.queries.packets import printed_packet, public_packet, sheet_match, struck_out
from unionreg.domain.filings.filing import FilingKind, Visibility
from unionreg.errors import NotAllowedError, NotFoundError, UnreadableError

if TYPE_CHECKING:
    from tests.builders_filings import FilingOffice


@pytest.fixture(scope="module")
def here() -> FilingOffice:
    return a_filing_office()


@pytest.fixture(scope="module")
def folio(here: FilingOffice) -> str:
    return received(here)


def test_everybody_who_reads_filings_gets_the_public_rendering_the_same_each_time(
    here: FilingOffice, folio: str
) -> None:
    drawn = public_packet(here.core, here.office.auditor, folio=folio, version=1)
    assert drawn == public_packet(here.core, here.office.reviewer, folio=folio, version=1)
    text = flat_text(drawn)
    assert "Versión pública" in text
    assert "Texto inventado para la demostración" not in text
    assert f"Folio {folio}" in text


def test_only_whoever_works_on_cases_shows_an_attachment_to_everybody(here: FilingOffice, folio: str) -> None:
    shown = frozenset({here.case(folio).versions[0].data.attachments[0].id})
    with pytest.raises(NotAllowedError):
        public_packet(here.core, here.office.auditor, folio=folio, version=1, shown=shown)
    drawn = public_packet(here.core, here.office.reviewer, folio=folio, version=1, shown=shown)
    assert "Texto inventado para la demostración" in flat_text(drawn)


def test_the_whole_packet_is_drawn_for_whoever_works_on_cases_only(here: FilingOffice, folio: str) -> None:
    with pytest.raises(NotAllowedError):
        printed_packet(here.core, here.office.auditor, folio=folio, version=1)
    drawn = printed_packet(here.core, here.office.reviewer, folio=folio, version=1)
    assert "Calle Inventada 1" in flat_text(drawn)


def test_what_is_struck_out_is_seen_before(here: FilingOffice, folio: str) -> None:
    seen = struck_out(here.core, here.office.auditor, folio=folio, version=1)
    assert {"organisation.email", "organisation.telephone"} <= {each.path for each in seen.fields}
    assert {each.visibility for each in seen.attachments} == {Visibility.PUBLIC, Visibility.CONFIDENTIAL}
    assert seen.people == 64


def test_a_filing_without_a_list_is_struck_and_drawn_too(here: FilingOffice) -> None:
    other = received(here, FilingKind.ADDRESS_CHANGE)
    assert struck_out(here.core, here.office.auditor, folio=other, version=1).people == 0
    assert public_packet(here.core, here.office.auditor, folio=other, version=1).startswith(b"%PDF")


def test_a_scanned_sheet_finds_its_case_and_says_whether_the_data_agree(here: FilingOffice, folio: str) -> None:
    sheet = printed_packet(here.core, here.office.reviewer, folio=folio, version=1)
    found = sheet_match(here.core, here.office.registrar, content=sheet)
    assert (found.case_folio, found.is_same_data) == (folio, True)
    version = here.case(folio).versions[0]
    other = PacketPrint(version.data, "0" * 64, version.received_at, "Centro", shown=frozenset())
    altered = here.core.packet_prints.public_packet(other)
    assert sheet_match(here.core, here.office.registrar, content=altered).is_same_data is False
    assert sheet_match(here.core, here.office.registrar, content=altered).sheet.paper == "public"


def test_a_sheet_of_another_office_has_no_case_here(here: FilingOffice) -> None:
    data = data_of(FilingKind.ADDRESS_CHANGE, filing_id="ef" * 16)
    order = PacketPrint(data, "0" * 64, here.core.clock(), "Otro centro")
    sheet = here.core.packet_prints.public_packet(order)
    found = sheet_match(here.core, here.office.registrar, content=sheet)
    assert (found.case_folio, found.is_same_data) == ("", None)
    with pytest.raises(UnreadableError, match="image-unreadable"):
        sheet_match(here.core, here.office.registrar, content=b"\x89PNG")


@pytest.mark.parametrize("act", [struck_out, public_packet])
def test_a_version_that_never_came_is_not_there(here: FilingOffice, folio: str, act: object) -> None:
    assert callable(act)
    with pytest.raises(NotFoundError, match="filing-file-unknown"):
        act(here.core, here.office.auditor, folio=folio, version=7)


def test_whoever_may_not_read_filings_gets_nothing(here: FilingOffice, folio: str) -> None:
    for act in (struck_out, public_packet, printed_packet):
        with pytest.raises(NotAllowedError):
            act(here.core, here.office.administrator, folio=folio, version=1)
    with pytest.raises(NotAllowedError):
        sheet_match(here.core, here.office.administrator, content=b"")
