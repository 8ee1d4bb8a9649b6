"""What the site holds of each thing of the office: parties, acts, certificates, documents; and what stays at home."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_contracts import DEPOSIT, OLD, PLANT, an_act, deposited
from tests.builders_dossiers import keep
from tests.builders_filings import KEY, a_filing_office
from tests.builders_office import START, an_office
from tests.builders_redactions import PERSONAL, confirmed
from tests.builders_register import registered
from tests.builders_votes import (
    a_draft_vote,
    a_resolved_vote,
    a_signed_vote,
    a_voting_office,
    close,
    completed,
    draft_of,
    resolve,
)
from unionreg.application import contract_certificates, contracts, publication_votes, results, votes
from unionreg.application.publication import decide_package
from unionreg.application.publication_content import gather
from unionreg.application.publication_runs import publish_site
from unionreg.application.queries import publication as queries
from unionreg.domain.archive.document import DocumentLink, DocumentState, LinkKind
from unionreg.domain.contracts.acts import ActKind
from unionreg.domain.publication.site import PackageForm, Said, ThingKind
from unionreg.domain.votes.vote import Purpose
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.builders_office import OfficeUnderTest
    from tests.builders_votes import VotingOffice
    from unionreg.domain.publication.site import SiteContent, SiteContract

WHY = "Para que cualquiera pueda comprobarlo"
DAY = date(2026, 8, 11)


def gathered(office: OfficeUnderTest) -> SiteContent:
    with office.core.unit_of_work() as uow:
        return gather(office.core, uow, START)


def the_contract(office: OfficeUnderTest) -> SiteContract:
    (contract,) = gathered(office).contracts
    return contract


def certified(office: OfficeUnderTest, contract_id: str) -> str:
    given: dict[str, Any] = {"requested_by": "Julia Canul Poot", "requested_on": DAY, "key": KEY}
    (folio,) = contract_certificates.issue_contract_certificate(
        office.core, office.signer, contract_id=contract_id, expected=1, **given
    ).created
    return folio


def test_a_contract_stands_there_with_its_parties_its_wages_and_every_act() -> None:
    office = an_office()
    contract_id = deposited(office)
    facts = an_act(ActKind.ADDENDUM, DAY)
    contracts.add_contract_act(office.core, office.registrar, contract_id=contract_id, expected=1, facts=facts)
    found = the_contract(office)
    words = [(act.number, act.kind.en) for act in found.acts]
    assert words == [(1, "First deposit"), (2, "Addendum")]
    assert (found.workers_covered, found.workers_with_right_to_vote) == (120, 118)
    wages = [(wage.category, wage.amount, wage.unit) for wage in found.wages]
    day = Said("día", "day")
    assert wages == [("Ensamble", "310.50", day), ("Almacén A", "289.00", day)]
    (employer,) = found.employers
    assert (employer.rfc, employer.address) == ("MIN010101AA1", "Calle Uno 12, Centro, 50000 Toluca, México")


def test_tax_number_and_address_of_a_natural_person_stay_at_home() -> None:
    office = an_office()
    deposited(office, replace(DEPOSIT, employers=(replace(PLANT, name="Ana Luna Ximénez", rfc="LUXA800101AB1"),)))
    (employer,) = the_contract(office).employers
    assert (employer.name, employer.rfc, employer.address) == ("Ana Luna Ximénez", "", "")


def test_the_certificate_of_a_contract_goes_out_as_its_public_rendering() -> None:
    office = a_filing_office().office
    contract_id = deposited(office)
    folio = certified(office, contract_id)
    content = gathered(office)
    (certificate,) = content.certificates
    assert (certificate.folio, certificate.kind.en) == (folio, "Certificate of registration of the contract")
    assert [(about.kind, about.key) for about in certificate.about] == [(ThingKind.CONTRACT, contract_id)]
    (file,) = certificate.files
    with office.core.unit_of_work() as uow:
        paper, bytes_there = uow.contracts.paper(folio), uow.filings.file(file.sha256)
    assert bytes_there.startswith(b"public certificate")
    assert (file.sha256, file.bytes) == (paper.public_sha256, len(bytes_there))
    assert [each.key for each in content.contracts[0].certificates] == [folio]


def test_only_confirmed_documents_go_out_and_only_as_their_public_form() -> None:
    office = an_office()
    union, contract_id = registered(office), deposited(office, origin=OLD)
    links = (
        DocumentLink(LinkKind.UNION, union.union_id, union.name),
        DocumentLink(LinkKind.CONTRACT, contract_id, "Contrato"),
        DocumentLink(LinkKind.EMPLOYER, "1", "Manufacturas Inventadas"),
    )
    keep(office, PERSONAL, 1, links=links)
    waiting = keep(office, PERSONAL, 2, links=links, state=DocumentState.TO_CONFIRM)
    assert (contract_id, union.union_id) == ("1", "1")
    for document in (
        waiting,
        keep(office, PERSONAL, 3, links=links[:1], serial="H-3"),
        keep(office, PERSONAL, 4, links=links[1:], serial="H-4"),
    ):
        confirmed(office, document)
    content = gathered(office)
    (of_union,), (of_contract,) = content.unions[0].files, content.contracts[0].files
    assert [(each.title.es, each.serial) for each in content.documents] == [
        ("Contrato colectivo de trabajo", "H-3"),
        ("Contrato colectivo de trabajo", "H-4"),
    ]
    assert (of_union.document, of_union.public_form) == (content.documents[0].key, True)
    assert of_contract.document == content.documents[1].key
    assert b"LUXA800101" not in office.core.vault.read(of_union.sha256)


def test_files_are_read_from_wherever_the_office_keeps_them(tmp_path: Path) -> None:
    office = a_filing_office().office
    contract_id = deposited(office)
    folio = certified(office, contract_id)
    document = keep(office, PERSONAL, 1, links=(DocumentLink(LinkKind.CONTRACT, contract_id, "Contrato"),))
    confirmed(office, document)
    _, done = publish_site(office.core, office.information, folder=tmp_path, step=lambda _done, _of: None)
    found = {path.rpartition("-")[2]: (tmp_path / path).read_bytes() for path in done.new if "archivos/" in path}
    assert set(found) == {"certificado.pdf", "trabajo.pdf"}
    assert found["certificado.pdf"].startswith(b"public certificate")
    assert folio in (tmp_path / next(tmp_path.glob("es/certificados/*/*.html"))).read_text("utf-8")


def decided(here: VotingOffice) -> None:
    view = queries.package_view(here.core, here.office.information, vote_id=here.vote_id)
    shown = tuple(each.certificate_number for each in view.carried)
    decide_package(
        here.core, here.office.information, vote_id=here.vote_id, form=PackageForm.SIGNED, reason=WHY, shown=shown
    )


def test_a_decision_on_the_package_of_an_earlier_result_does_not_bring_out_a_later_one() -> None:
    here = a_signed_vote()
    decided(here)
    (vote,) = gathered(here.office).votes
    assert [package.form for package in vote.packages] == [PackageForm.SIGNED]
    results.reopen_vote(here.core, here.office.coordinator, **here.vote, reason="Se impugnó.")
    resolve(close(here, "Se revisó y no cambió."))
    (vote,) = gathered(here.office).votes
    assert vote.packages == ()
    assert vote.cast == 184
    # Nothing can be decided on before the later result has a package of its own, as before the first had one.
    assert queries.publication_page(here.core, here.office.information).packages == ()
    unpacked = a_resolved_vote()
    assert queries.publication_page(unpacked.core, unpacked.office.information).packages == ()


def test_votes_beyond_the_first_page_of_the_list_are_published_too(monkeypatch: pytest.MonkeyPatch) -> None:
    here = a_voting_office()
    office = here.office
    vote_id = a_draft_vote(office, title="Revisión 2027")
    draft = completed(draft_of(office.core, vote_id))
    votes.save_draft_definition(office.core, office.coordinator, vote_id=vote_id, draft=draft)
    office.clock.advance(days=-13)
    votes.fix_definition(office.core, office.coordinator, vote_id=vote_id)
    monkeypatch.setattr(publication_votes, "_PAGE", 1)
    assert {vote.key for vote in gathered(office).votes} == {here.vote_id, vote_id}


def test_drills_are_neither_published_nor_decided_on() -> None:
    here = a_signed_vote(stations=1, purpose=Purpose.REHEARSAL)
    assert gathered(here.office).votes == ()
    with pytest.raises(ConflictError, match="rehearsal-not-reported"):
        decided(here)
