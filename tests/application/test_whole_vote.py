"""A vote from its definition to its certificate, through the real use cases, and what an observer says of the file."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.authority import representative, test_authority
from tests.builders_votes import a_voting_office, certify, close, count_all, package, resolve, sign, sign_by_both
from unionreg.application.queries import papers, votes
from unionreg.application.queries.votes import TaskState
from unionreg.application.signing_facts import Capacity
from unionreg.domain.audit.chain import check_chain
from unionreg.evidence.certificate_verification import verify_certificate
from unionreg.evidence.verification import Request, verify_package
from unionreg.signing.trust import TrustStore, make_store, read_certificates


def store() -> TrustStore:
    authority = test_authority()
    return make_store("inventada", [*read_certificates(authority.root), *read_certificates(authority.issuing)])


def report_on(content: bytes, at: datetime) -> dict[str, Any]:
    return verify_package(content, Request("acta.asice", store(), at))


def failed(report: dict[str, Any]) -> list[str]:
    return [row["code"] for row in report["checks"] if row["status"] == "fail"]


@pytest.mark.slow
def test_five_stations_become_a_valid_package_and_a_certificate() -> None:
    here = sign_by_both(package(resolve(close(count_all(a_voting_office(stations=5))))))
    reader = here.office.auditor
    content = papers.package_file(here.core, reader, vote_id=here.vote_id)
    report = report_on(content, here.core.clock() + timedelta(minutes=1))
    assert failed(report) == []
    assert report["verdict"] == "valid-with-remarks"  # one representative refused to sign the sheets
    assert {row["code"] for row in report["checks"] if row["status"] == "remark"} == {"A-302"}
    assert report["result"]["votes"] == [{"option": "yes", "count": 300}, {"option": "no", "count": 150}]
    assert [signer["counts"] for signer in report["signers"]] == [True, True]

    paper_id = certify(here)
    status = votes.vote_page(here.core, reader, vote_id=here.vote_id)
    certificate = papers.paper_file(here.core, reader, paper_id=paper_id)
    at = here.core.clock() + timedelta(minutes=1)
    judged = verify_certificate(certificate, "constancia.pdf", store(), at, package=report)
    assert failed(judged) == []
    assert judged["exit_code"] == 0
    waiting = {task.key.value for task in status.tasks if task.state is not TaskState.COMPLETE}
    assert waiting == {"arrange", "kit", "day", "notice", "report"}
    with here.core.unit_of_work() as uow:
        assert check_chain(uow.audit.records(), uow.audit.head()).whole


def test_a_package_signed_under_protest_counts_and_says_so() -> None:
    here = package(resolve(close(count_all(a_voting_office()))))
    sign(here)
    sign(here, representative(), capacity=Capacity.UNDER_PROTEST, remarks="El padrón se publicó tarde.")
    content = papers.package_file(here.core, here.office.auditor, vote_id=here.vote_id)
    report = report_on(content, here.core.clock())
    assert failed(report) == []
    assert {row["code"] for row in report["checks"] if row["status"] == "remark"} == {"A-302", "K-307"}
