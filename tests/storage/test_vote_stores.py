"""What only storage can promise about votes: numbers given once, and a list that stays short however long it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import event, insert
from sqlalchemy.exc import IntegrityError

from tests.builders_office import memory_engine
from tests.builders_votes import a_draft_vote, an_office_with_adapters
from unionreg.application.queries import votes as queries
from unionreg.application.vote_drafts import DraftDefinition
from unionreg.application.vote_records import PaperRecord, VoteFilter, VoteRecord, VoteSort
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.storage.tables.votes import votes
from unionreg.storage.vote_repositories import SqlVotes
from unionreg.storage.vote_rows import SqlVoteRows

AT = datetime(2026, 8, 12, 15, 0, tzinfo=UTC)


def a_vote(number: int) -> VoteRecord:
    draft = DraftDefinition("390-ter-revision", f"Revisión {number:05d}")
    return VoteRecord(f"2026-{number:04d}-x", VoteStatus.DRAFT, draft, date(2026, 8, 12), None, None, "Ana", AT, AT)


def a_paper(number: int) -> PaperRecord:
    return PaperRecord(
        paper_id=0,
        vote_id="2026-0001-x",
        kind="certificate",
        station_id=None,
        title="constancia",
        series="CC",
        year=2026,
        number=number,
        folio=f"CC-2026-{number:06d}-0",
        template_version="1",
        sha256="0" * 64,
        size=1,
        issued_at=AT,
        issued_by="Ana",
        result_version=1,
        package_digest=None,
    )


def test_no_number_of_a_series_is_given_twice() -> None:
    with memory_engine().begin() as connection:
        store = SqlVotes(connection)
        store.rows.add(a_vote(1))
        assert store.papers.next_number("CC", 2026) == 1
        store.papers.add(a_paper(1))
        assert store.papers.next_number("CC", 2026) == 2
        assert store.papers.next_number("CC", 2027) == 1
        store.papers.add(replace(a_paper(1), year=2027))
        with pytest.raises(IntegrityError):
            store.papers.add(a_paper(1))


def test_a_page_of_a_long_list_reads_only_its_rows() -> None:
    engine = memory_engine()
    with engine.begin() as connection:
        store = SqlVoteRows(connection)
        store.add(a_vote(0))
        (template,) = connection.execute(votes.select()).mappings()
        rows = [
            {**template, "vote_id": f"2026-{number:05d}", "title_key": f"{number:05d}"} for number in range(1, 2000)
        ]
        connection.execute(insert(votes), rows)
        statements: list[str] = []
        event.listen(connection, "before_cursor_execute", lambda *given: statements.append(given[2]))
        page = store.page(VoteFilter(), VoteSort.TITLE, descending=True, offset=1000, limit=50)
    assert (page.total, len(page.rows), page.rows[0].vote_id) == (2000, 50, "2026-01000")
    assert len(statements) == 2
    assert "LIMIT" in statements[1]


def test_signs_of_patterns_are_looked_for_as_they_are() -> None:
    office = an_office_with_adapters()
    a_draft_vote(office, title="Aumento del 5 % y 50_50")
    for text, found in (("5 %", 1), ("50_50", 1), ("50x50", 0), ("%%", 0), ("AUMENTO", 1)):
        page = queries.votes_list(office.core, office.auditor, where=VoteFilter(text=text))
        assert page.total == found, text
