"""A filing goes from the desk to a real office file, and its acuse comes back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.authority import official, test_authority
from tests.builders_office import StandingClock, an_office_file, with_colleagues
from tests.evidence.drafts import SIGNED_AT, VERIFIED_AT, opened
from tests.evidence.filings import a_filing, a_member, a_notice, sealed, signed, some_members, unsigned
from unionreg.application.filings import receive_container
from unionreg.desk.notices import take_notice
from unionreg.desk.union_desk import UnionDesk
from unionreg.domain.filings.filing import FilingKind, Organisation
from unionreg.domain.filings.office_notice import NoticeKind
from unionreg.domain.office import SealKey
from unionreg.errors import ConflictError, IntegrityBrokenError, UnreadableError
from unionreg.evidence.filing_json import filing_digest
from unionreg.evidence.filing_writing import build_filing, sign_filing
from unionreg.filing_adapters import OfficeFilingFiles
from unionreg.signing.station_key import public_half

if TYPE_CHECKING:
    from pathlib import Path

KEY = bytes(range(32))
SEAL = SealKey("0" * 16, public_half(KEY), KEY)


@pytest.fixture
def files() -> OfficeFilingFiles:
    authority = test_authority()
    return OfficeFilingFiles(lambda: (authority.root, authority.issuing), lambda: VERIFIED_AT)


def test_a_container_is_read_with_its_lists_attachments_and_signers(files: OfficeFilingFiles) -> None:
    found = files.read(signed(own=False))
    assert found.data == a_filing()
    assert found.digest == files.digest(a_filing()) == filing_digest(a_filing())
    assert (found.members, found.supporters) == (some_members(), None)
    assert len(found.attachments or {}) == 1
    assert len(found.signers) == 1
    assert found.problems == ()
    assert files.read(unsigned()).signers == ()


def test_an_own_key_is_named_as_a_claim_and_a_strange_signature_as_a_problem(files: OfficeFilingFiles) -> None:
    (name,) = files.read(signed()).signers
    assert name.startswith("Ana Pérez (clave propia ")
    stranger = OfficeFilingFiles(lambda: (), lambda: VERIFIED_AT)
    found = stranger.read(signed(own=False))
    assert (found.signers, found.problems) == ((), ("K-201.fail",))


def test_what_is_no_whole_container_is_refused(files: OfficeFilingFiles) -> None:
    with pytest.raises(UnreadableError):
        files.read(b"PK")
    with pytest.raises((IntegrityBrokenError, UnreadableError)):
        files.read(signed().replace(b"Acta", b"Acto"))


def test_an_attachment_is_looked_at_and_a_notice_is_sealed_with_the_key_of_the_office(files: OfficeFilingFiles) -> None:
    assert files.facts(b"MZ", "acta.pdf").is_pdf is False
    assert files.notice(a_notice(papers=()), SEAL) == sealed(a_notice(papers=()))
    with pytest.raises(ConflictError, match="notice-unfit"):
        files.notice(a_notice(papers=(), office_key="0" * 64), SEAL)


def test_a_filing_goes_to_the_office_and_its_acuse_comes_back(tmp_path: Path) -> None:
    clock = StandingClock()
    core = an_office_file(tmp_path / "office", clock)
    people = with_colleagues(core, clock)
    desk = UnionDesk.create(tmp_path / "escritorio", clock())
    folder = desk.begin(FilingKind.WORKERS_UNION, clock())
    folder.change(lambda data: replace(data, organisation=Organisation(name="Sindicato Inventado")), clock())
    folder.set_members([a_member(1), a_member(2)], "lista.xlsx", clock())
    container = build_filing(folder.data, folder.members_content(), packet_sha256="0" * 64)
    container = sign_filing(container, opened(official()), "Sindicato Inventado", SIGNED_AT)
    folder.keep_issue(b"%PDF-", container, filing_digest(folder.data), clock())
    (folio,) = receive_container(core, people.registrar, content=container).created
    with core.unit_of_work() as uow:
        (aviso,) = [each for each in uow.filings.papers(folio) if each.kind == "aviso"]
        content = uow.filings.file(aviso.sha256)
    notice = take_notice(folder, content, clock())
    assert (notice.kind, folder.data.case_folio) == (NoticeKind.RECEIPT, folio)
    with pytest.raises(ConflictError, match="filing-already-received"):
        receive_container(core, people.registrar, content=container)
    for each in (folder, desk, core):
        each.close()
