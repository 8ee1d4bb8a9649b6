"""Preparing a vote: creating, drafting, fixing, deleting; and reading it back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.builders_votes import (
    a_draft_station,
    a_draft_vote,
    a_voting_office,
    an_office_with_adapters,
    completed,
    count_all,
    draft_of,
)
from unionreg.application import votes
from unionreg.application.changes import Changes
from unionreg.application.queries import votes as queries
from unionreg.application.queries.votes import TaskKey, TaskState, VoteFilter, VoteSort
from unionreg.application.vote_drafts import DraftDefinition, DraftStation, with_station_ids
from unionreg.domain.votes.vote import BallotShape, Base, Purpose
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError, NotFoundError


def codes(findings: object) -> set[str]:
    return {each.code for each in findings}  # type: ignore[attr-defined]


def test_a_new_vote_knows_what_the_catalogue_says_of_its_procedure() -> None:
    office = an_office_with_adapters()
    vote_id = a_draft_vote(office, title="Revisión Ñandú, Planta Norte")
    draft = draft_of(office.core, vote_id)
    assert vote_id == "2026-0001-revision-nandu-planta-norte"
    assert (draft.procedure, draft.ballot) == ("390-ter-revision", BallotShape.YES_NO)
    assert [option.id for option in draft.options] == ["yes", "no"]
    assert draft.decision_rule is not None
    assert draft.decision_rule.base is Base.A
    assert draft.legal_basis


def test_a_vote_with_named_options_starts_without_options() -> None:
    office = an_office_with_adapters()
    draft = draft_of(office.core, a_draft_vote(office, procedure="leadership_election"))
    assert (draft.ballot, draft.options) == (BallotShape.NAMED, ())


def test_ids_are_numbered_within_the_year_of_the_vote() -> None:
    office = an_office_with_adapters()
    first = a_draft_vote(office, title="Uno")
    later = votes.create_vote(
        office.core, office.coordinator, procedure="legitimation", title="¡¿!?", held_on=date(2027, 1, 9)
    ).created[0]
    second = a_draft_vote(office, title="Dos")
    assert [first, second, later] == ["2026-0001-uno", "2026-0002-dos", "2027-0001"]


def test_an_assembly_act_is_no_vote() -> None:
    office = an_office_with_adapters()
    with pytest.raises(ConflictError) as refused:
        a_draft_vote(office, procedure="expulsion")
    assert refused.value.code == "procedure-without-ballots"
    with pytest.raises(NotFoundError):
        a_draft_vote(office, procedure="no-such")
    with pytest.raises(ConflictError) as refused:
        a_draft_vote(office, title="  ")
    assert refused.value.code == "text-refused"


def test_a_draft_may_be_saved_incomplete_and_says_what_is_missing() -> None:
    office = an_office_with_adapters()
    vote_id = a_draft_vote(office)
    draft = replace(draft_of(office.core, vote_id), stations=(DraftStation("", "Mesa 1"), DraftStation("mesa-1")))
    votes.save_draft_definition(office.core, office.coordinator, vote_id=vote_id, draft=draft)
    view = queries.draft_view(office.core, office.auditor, vote_id=vote_id)
    assert [station.id for station in view.draft.stations] == ["mesa-2", "mesa-1"]
    missing = {each.fields[0] for each in view.findings if each.code == "W-101"}
    assert {"workers_covered", "roll", "stations.0.opens_at", "required_signatures.certify"} <= missing
    assert "T-213" not in codes(view.findings)  # hours that were never said are not in a wrong order
    assert not view.may_be_fixed
    with pytest.raises(ConflictError) as refused:
        votes.fix_definition(office.core, office.coordinator, vote_id=vote_id)
    assert refused.value.code == "definition-has-errors"
    assert "W-101" in codes(refused.value.findings)


def test_fixing_freezes_the_bytes_and_their_digest() -> None:
    office = an_office_with_adapters()
    vote_id = a_draft_vote(office)
    draft = completed(draft_of(office.core, vote_id))
    votes.save_draft_definition(office.core, office.coordinator, vote_id=vote_id, draft=draft)
    assert queries.draft_view(office.core, office.auditor, vote_id=vote_id).may_be_fixed
    with pytest.raises(ConflictError) as refused:
        queries.definition_file(office.core, office.auditor, vote_id=vote_id)
    assert refused.value.code == "vote-is-draft"
    votes.fix_definition(office.core, office.coordinator, vote_id=vote_id)
    content = queries.definition_file(office.core, office.auditor, vote_id=vote_id)
    page = queries.vote_page(office.core, office.auditor, vote_id=vote_id)
    assert page.definition_sha256 == hashlib.sha256(content).hexdigest()
    assert page.definition == office.core.packages.read_definition(content)
    assert page.status is VoteStatus.FIXED
    assert not queries.draft_view(office.core, office.auditor, vote_id=vote_id).may_be_fixed


def test_a_fixed_vote_is_neither_changed_nor_deleted() -> None:
    here = a_voting_office()
    draft = draft_of(here.core, here.vote_id)
    acts: tuple[Callable[[], Changes], ...] = (
        lambda: votes.save_draft_definition(here.core, here.office.coordinator, **here.vote, draft=draft),
        lambda: votes.fix_definition(here.core, here.office.coordinator, **here.vote),
        lambda: votes.delete_draft(here.core, here.office.coordinator, **here.vote),
    )
    for act in acts:
        with pytest.raises(ConflictError) as refused:
            act()
        assert refused.value.code == "vote-is-fixed"


def test_a_deleted_draft_is_gone() -> None:
    office = an_office_with_adapters()
    vote_id = a_draft_vote(office)
    votes.delete_draft(office.core, office.coordinator, vote_id=vote_id)
    with pytest.raises(NotFoundError):
        queries.vote_page(office.core, office.auditor, vote_id=vote_id)


def test_the_page_of_a_draft_says_what_is_next() -> None:
    office = an_office_with_adapters()
    vote_id = a_draft_vote(office)
    page = queries.vote_page(office.core, office.auditor, vote_id=vote_id)
    states = {task.key: task.state for task in page.tasks}
    assert page.next_task is TaskKey.PREPARE
    assert states[TaskKey.PREPARE] is TaskState.IN_PROGRESS
    assert states[TaskKey.ROLL] is TaskState.READY
    assert states[TaskKey.FIX] is states[TaskKey.COUNT] is TaskState.CANNOT_START
    draft = completed(page.draft)
    votes.save_draft_definition(office.core, office.coordinator, vote_id=vote_id, draft=draft)
    page = queries.vote_page(office.core, office.auditor, vote_id=vote_id)
    assert page.next_task is TaskKey.FIX


def test_the_list_filters_sorts_and_pages() -> None:
    office = an_office_with_adapters()
    for number, title in enumerate(("Águilas", "búhos", "Cóndores"), 1):
        vote_id = a_draft_vote(office, title=title)
        draft = completed(draft_of(office.core, vote_id), stations=number)
        votes.save_draft_definition(office.core, office.coordinator, vote_id=vote_id, draft=draft)
    a_draft_vote(office, procedure="legitimation", title="Sin fecha")

    def titles(**arguments: object) -> list[str]:
        page = queries.votes_list(office.core, office.auditor, **arguments)  # type: ignore[arg-type]
        return [row.title for row in page.rows]

    assert titles(sort=VoteSort.TITLE, descending=False) == ["Águilas", "búhos", "Cóndores", "Sin fecha"]
    assert titles(sort=VoteSort.VOTERS, limit=2) == ["Cóndores", "búhos"]
    assert titles(where=VoteFilter(text="AGUILAS inventadas")) == ["Águilas"]
    assert titles(where=VoteFilter(text="50%")) == []
    assert titles(where=VoteFilter(procedures=("legitimation",))) == ["Sin fecha"]
    assert titles(where=VoteFilter(statuses=(VoteStatus.FIXED,))) == []
    assert titles(where=VoteFilter(purpose=Purpose.REHEARSAL)) == []
    day = date(2026, 8, 12)
    assert len(titles(where=VoteFilter(held_from=day, held_until=day))) == 3
    page = queries.votes_list(office.core, office.auditor, sort=VoteSort.UPDATED, offset=1, limit=2)
    assert (page.total, page.offset, len(page.rows)) == (4, 1, 2)


def test_the_list_shows_progress_and_outcome() -> None:
    here = count_all(a_voting_office())
    (row,) = queries.votes_list(here.core, here.office.auditor).rows
    assert (row.stations, row.stations_ready, row.outcome, row.voters) == (2, 2, None, 200)
    assert row.held_on == date(2026, 8, 12)
    assert "Sindicato Inventado" in row.unions
    (empty,) = queries.votes_list(here.core, here.office.auditor, sort=VoteSort.STATUS).rows
    assert empty.status is VoteStatus.COUNTING


def test_a_draft_station_keeps_its_id_when_it_has_one() -> None:
    draft = DraftDefinition("legitimation", "x", stations=(a_draft_station(7),))
    assert with_station_ids(draft) == draft
