"""The pre-flight in the office: the same checks, held against the office's calendars, register and votes."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.builders_filings import (
    FilingOffice,
    a_filing_office,
    a_sample,
    data_of,
    received,
    registered,
    sent,
)
from tests.builders_votes import a_resolved_vote
from unionreg.application.filings import receive_container
from unionreg.application.known_votes import known_votes
from unionreg.application.queries.filing_checks import case_checks, container_checks
from unionreg.application.vote_records import VoteFilter, VoteListRow, VoteSort
from unionreg.domain.filings.filing import Address, Employer, FilingKind
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import Purpose
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import NotAllowedError, NotFoundError

PLANT = Employer("1", "Textiles del Valle, S.A. de C.V.", address=Address(street="Uno"))


def codes(here: FilingOffice, folio: str) -> set[str]:
    return {each.code for each in case_checks(here.core, here.office.reviewer, folio=folio)}


def test_a_second_union_of_the_same_name_is_told_until_its_case_is_settled() -> None:
    here = a_filing_office()
    first = registered(here)
    assert "F-104" not in codes(here, first)
    again = received(here)
    assert "F-104" in codes(here, again)


def test_a_change_of_a_union_that_nobody_registered_is_told() -> None:
    here = a_filing_office()
    organisation = replace(data_of(FilingKind.STATUTES_CHANGE).organisation, registration_number="NADA-7")
    assert "F-106" in codes(here, received(here, FilingKind.STATUTES_CHANGE, organisation=organisation))


def test_a_container_is_checked_before_anything_of_it_is_kept() -> None:
    here = a_filing_office()
    registered(here)
    content = sent(here, data_of(FilingKind.WORKERS_UNION, filing_id="e" * 32))
    before = len(here.log())
    found = {each.code for each in container_checks(here.core, here.office.registrar, content=content)}
    assert "F-104" in found
    assert len(here.log()) == before


def test_a_list_that_cannot_be_read_leaves_its_sums_to_be_judged() -> None:
    here = a_filing_office()
    broken = replace(a_sample(FilingKind.WORKERS_UNION), members=b"no list")
    data = data_of(FilingKind.WORKERS_UNION, filing_id="d" * 32)
    found = container_checks(here.core, here.office.registrar, content=sent(here, data, broken))
    assert "F-124" not in {each.code for each in found}


def test_attachments_are_opened_before_a_container_is_taken_in_and_later_when_asked() -> None:
    here = a_filing_office()
    made = a_sample(FilingKind.WORKERS_UNION)
    picture = b"no PDF at all"
    digest = hashlib.sha256(picture).hexdigest()
    named = tuple(
        replace(each, sha256=digest) if each.requirement == "statutes" else each for each in made.data.attachments
    )
    spoilt = replace(made, attachments={**(made.attachments or {}), digest: picture})
    data = replace(made.data, attachments=named)
    content = sent(here, data, spoilt)
    (told,) = [
        each for each in container_checks(here.core, here.office.registrar, content=content) if each.code == "F-162"
    ]
    assert told.requirement == "statutes"
    folio = receive_container(here.core, here.office.registrar, content=content).created[0]
    assert "F-162" not in codes(here, folio)
    looked = case_checks(here.core, here.office.reviewer, folio=folio, looks=True)
    assert "F-162" in {each.code for each in looked}


def test_checks_are_read_with_permission_only() -> None:
    here = a_filing_office()
    folio = received(here)
    with pytest.raises(NotAllowedError):
        case_checks(here.core, here.office.administrator, folio=folio)
    with pytest.raises(NotFoundError):
        case_checks(here.core, here.office.reviewer, folio="nothing")


class Votes:
    """A list of votes that notes what it is asked for."""

    def __init__(self, *rows: VoteListRow) -> None:
        self.listed = rows
        self.asked: list[VoteFilter] = []
        self.votes = self.rows = self

    def page(self, where: VoteFilter, *_: Any, **__: Any) -> Any:
        self.asked.append(where)
        return type("Page", (), {"rows": self.listed})()


def row(vote_id: str, held_on: date | None, outcome: Outcome | None, employers: str = PLANT.name) -> VoteListRow:
    at = datetime(2026, 8, 1, tzinfo=UTC)
    return VoteListRow(
        vote_id, "Consulta", "390-ter-initial", Purpose.OFFICIAL, VoteStatus.RESOLVED, "Unión", employers, None,
        held_on, 90, 1, 1, outcome, at,
    )  # fmt: skip


def test_the_votes_of_a_workplace_are_told_newest_first() -> None:
    store: Any = Votes(
        row("a", date(2025, 5, 1), Outcome.REJECTED),
        row("b", date(2026, 5, 1), Outcome.APPROVED),
        row("c", date(2026, 6, 1), Outcome.ANNULLED),
        row("d", None, Outcome.APPROVED),
        row("e", date(2026, 7, 1), None),
        row("f", date(2026, 7, 1), Outcome.APPROVED, "Aceros del Norte"),
    )
    known = known_votes(store, (PLANT, replace(PLANT, id="2"), replace(PLANT, name=" ")))
    assert [(each.id, each.approved) for each in known] == [("c", None), ("b", True), ("a", False)]
    assert len(store.asked) == 2
    assert all(each.purpose is Purpose.OFFICIAL for each in store.asked)


def test_a_vote_that_was_held_in_this_office_is_found_by_its_employer() -> None:
    here = a_resolved_vote()
    with here.core.unit_of_work() as uow:
        (row_of,) = uow.votes.rows.page(
            VoteFilter(purpose=Purpose.OFFICIAL), VoteSort.HELD_ON, descending=True, offset=0, limit=5
        ).rows
        (known,) = known_votes(uow, (Employer("1", row_of.employers.upper()),))
        assert known_votes(uow, (Employer("1", "Otra empresa"),)) == ()
    assert (known.id, known.approved) == (row_of.vote_id, True)
