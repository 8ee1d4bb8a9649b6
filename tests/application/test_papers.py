"""Papers are made once and kept as bytes; the certificate comes last, signed, with its own folio."""

from __future__ import annotations

import hashlib

import pytest

from tests.application.test_counting import refused_code
from tests.authority import legal_person
from tests.builders_votes import (
    VotingOffice,
    a_draft_vote,
    a_resolved_vote,
    a_signed_vote,
    a_voting_office,
    an_office_with_adapters,
    certify,
    close,
    count_all,
    issue,
    key_of,
    package,
    resolve,
    sign,
    sign_by_both,
)
from unionreg.application import certificates, papers, results
from unionreg.application.papers import PaperKind
from unionreg.application.queries import papers as queries
from unionreg.application.queries import votes as vote_queries
from unionreg.application.queries.papers import PaperRow
from unionreg.application.queries.votes import TaskKey, TaskState
from unionreg.domain.votes.count import PersonRole
from unionreg.domain.votes.folio import is_folio
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import BallotOption, BallotShape, Base, DecisionRule, Population
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import IntegrityBrokenError


def rows_of(here: VotingOffice, kind: PaperKind | None = None) -> list[PaperRow]:
    rows = queries.papers_list(here.core, here.office.auditor, **here.vote)
    return [row for row in rows if kind in {None, row.kind}]


def bytes_of(here: VotingOffice, paper_id: int) -> bytes:
    return queries.paper_file(here.core, here.office.auditor, paper_id=paper_id)


def test_blank_acts_are_made_once_for_every_station() -> None:
    here = a_voting_office(stations=3)
    one = issue(here, PaperKind.BLANK_STATION_ACT, "mesa-2")
    ids = papers.issue_blank_acts(here.core, here.office.coordinator, **here.vote).created
    assert len(ids) == 3
    assert ids[1] == str(one)
    assert issue(here, PaperKind.BLANK_STATION_ACT, "mesa-2") == one
    assert papers.issue_blank_acts(here.core, here.office.coordinator, **here.vote).created == ids
    task = next(
        each
        for each in vote_queries.vote_page(here.core, here.office.auditor, **here.vote).tasks
        if each.key is TaskKey.KIT
    )
    assert (task.state, task.done, task.total) == (TaskState.COMPLETE, 3, 3)
    row = rows_of(here)[0]
    assert hashlib.sha256(bytes_of(here, row.paper_id)).hexdigest() == row.sha256
    assert (row.size, row.issued_by, row.current) == (len(bytes_of(here, row.paper_id)), "César Cano", True)


def test_a_paper_needs_its_data() -> None:
    here = a_voting_office()
    assert refused_code(lambda: issue(here, PaperKind.BLANK_STATION_ACT, "mesa-9")) == "station-unknown"
    assert refused_code(lambda: issue(here, PaperKind.BLANK_STATION_ACT)) == "station-unknown"
    assert refused_code(lambda: issue(here, PaperKind.RESULT_NOTICE)) == "package-missing"
    assert refused_code(lambda: issue(here, PaperKind.CERTIFICATE)) == "certificate-is-signed"
    office = an_office_with_adapters()
    draft = VotingOffice(office, a_draft_vote(office))
    assert refused_code(lambda: issue(draft, PaperKind.BLANK_STATION_ACT, "mesa-1")) == "vote-is-draft"


def test_papers_of_the_result_carry_the_digest_of_its_package() -> None:
    here = package(a_resolved_vote())
    notice = issue(here, PaperKind.RESULT_NOTICE)
    assert issue(here, PaperKind.RESULT_NOTICE) == notice
    general, act = issue(here, PaperKind.GENERAL_ACT), issue(here, PaperKind.STATION_ACT, "mesa-2")
    assert len({notice, general, act}) == 3
    assert refused_code(lambda: issue(here, PaperKind.STATION_ACT, "mesa-9")) == "station-unknown"
    assert refused_code(lambda: issue(here, PaperKind.STATION_ACT)) == "station-unknown"
    digest = queries.signature_status(here.core, here.office.auditor, **here.vote).package_digest
    assert {row.package_digest for row in rows_of(here)} == {digest}
    assert [row.folio for row in rows_of(here, PaperKind.STATION_ACT)] == [
        f"{here.vote_id}/mesa-2",
        f"{here.vote_id}/mesa-1",
    ]


def test_papers_of_a_replaced_result_stay_and_say_so() -> None:
    here = package(close(count_all(a_voting_office())))
    before = issue(here, PaperKind.RESULT_NOTICE)
    package(resolve(here))
    after = issue(here, PaperKind.RESULT_NOTICE)
    assert {row.paper_id: row.current for row in rows_of(here, PaperKind.RESULT_NOTICE)} == {before: False, after: True}


def test_an_altered_paper_is_not_given_out() -> None:
    here = a_voting_office()
    paper_id = issue(here, PaperKind.BLANK_STATION_ACT, "mesa-1")
    sha256 = rows_of(here)[0].sha256
    with here.core.unit_of_work() as uow:
        uow.votes.files.drop(sha256)
    with pytest.raises(IntegrityBrokenError) as refused:
        bytes_of(here, paper_id)
    assert refused.value.code == "file-altered"
    assert refused_code(lambda: bytes_of(here, 999)) == "paper-unknown"


def test_the_certificate_closes_the_vote_with_a_folio_that_checks() -> None:
    here = a_signed_vote()
    paper_id = certify(here)
    (row,) = rows_of(here, PaperKind.CERTIFICATE)
    assert row.paper_id == paper_id
    assert row.folio.startswith("CC-2026-000001-")
    assert is_folio(row.folio)
    assert row.title == "Constancia de resultado de la consulta"
    assert bytes_of(here, paper_id).startswith(b"%PDF-")
    page = vote_queries.vote_page(here.core, here.office.auditor, **here.vote)
    assert page.status is VoteStatus.CERTIFIED
    assert refused_code(lambda: certify(here)) == "certificate-exists"
    assert refused_code(lambda: resolve(here)) == "wrong-status"


def test_folios_run_within_kind_and_year() -> None:
    here = a_signed_vote()
    certify(here)
    results.reopen_vote(here.core, here.office.coordinator, **here.vote, reason="Se impugnó.")
    sign_by_both(package(resolve(close(here, "Se revisó."))))
    certify(here)
    folios = [row.folio[:14] for row in rows_of(here, PaperKind.CERTIFICATE)]
    assert folios == ["CC-2026-000002", "CC-2026-000001"]
    assert [row.current for row in rows_of(here, PaperKind.CERTIFICATE)] == [True, False]


def test_a_certificate_needs_resolution_package_and_signatures() -> None:
    here = close(count_all(a_voting_office()))
    assert refused_code(lambda: certify(here)) == "resolution-missing"
    resolve(here)
    assert refused_code(lambda: certify(here)) == "package-missing"
    package(here)
    sign(here)
    assert refused_code(lambda: certify(here)) == "signatures-missing"


def test_only_a_listed_official_signs_the_certificate() -> None:
    here = a_signed_vote()
    foreign = lambda: certificates.issue_certificate(  # noqa: E731
        here.core, here.office.signer, **here.vote, key=key_of(legal_person())
    )
    assert refused_code(foreign) == "not-listed-official"


def test_an_outcome_that_gives_no_right_gives_no_certificate() -> None:
    rule = DecisionRule(Base.B, Population.COVERED, None)
    here = a_voting_office(procedure="legitimation", decision_rule=rule)
    close(count_all(here))
    resolve(here, Outcome.REPEAT_ORDERED, "Se acreditaron irregularidades.")
    sign_by_both(package(here))
    assert refused_code(lambda: certify(here)) == "outcome-not-certified"


def test_a_winner_gets_the_record_of_the_leadership() -> None:
    here = a_voting_office(
        procedure="leadership",
        ballot=BallotShape.NAMED,
        options=(BallotOption("yes", "Planilla Verde", None), BallotOption("no", "Planilla Blanca", None)),
        decision_rule=DecisionRule(Base.PLURALITY, Population.RIGHT_TO_VOTE, None),
    )
    close(count_all(here))
    results.resolve(
        here.core, here.office.signer, **here.vote, outcome=Outcome.WINNER, winner="yes", reasons="Mayoría simple."
    )
    sign_by_both(package(here))
    sign(here, legal_person(), role=PersonRole.OBSERVER, organisation=None)
    certify(here)
    assert rows_of(here, PaperKind.CERTIFICATE)[0].folio.startswith("TN-2026-000001-")


def test_the_office_sees_the_papers_of_all_its_votes() -> None:
    here = a_voting_office()
    issue(here, PaperKind.BLANK_STATION_ACT, "mesa-1")
    assert len(queries.papers_list(here.core, here.office.auditor)) == 1
