"""Every act on votes checks a permission and adds exactly one record; reading checks it too and adds none.

A new function fails here until it has a line in the table. Saving work in progress adds no record, on purpose.
"""

from __future__ import annotations

import inspect
from datetime import date
from functools import cache
from itertools import pairwise
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

from tests.authority import official
from tests.builders_votes import (
    COUNTED,
    PEOPLE,
    VotingOffice,
    a_draft_vote,
    a_resolved_vote,
    a_signed_vote,
    a_voting_office,
    an_office_with_adapters,
    close,
    completed,
    count_all,
    draft_of,
    enter_twice,
    entered,
    issue,
    key_of,
    open_as,
    package,
)
from unionreg.application import (
    certificates,
    corrections,
    counting,
    differences,
    packaging,
    papers,
    results,
    sheets,
    signing,
    stations,
    table_notes,
    votes,
)
from unionreg.application.papers import PaperKind
from unionreg.application.queries import counting as counting_queries
from unionreg.application.queries import papers as papers_queries
from unionreg.application.queries import votes as votes_queries
from unionreg.application.signing_facts import Capacity, SignerStatement
from unionreg.domain.roles import PERMISSIONS, Permission, Role
from unionreg.domain.votes.count import Incident, PersonRole
from unionreg.domain.votes.count_entry import Place
from unionreg.domain.votes.result import Outcome
from unionreg.errors import NotAllowedError

if TYPE_CHECKING:
    from collections.abc import Callable

ACT_MODULES = (
    votes, counting, differences, table_notes, stations, corrections, sheets, results, packaging, signing, papers,
    certificates,
)  # fmt: skip
READING_MODULES = (votes_queries, counting_queries, papers_queries)
JPEG = b"\xff\xd8\xff foto"
P = Permission


def a_draft() -> VotingOffice:
    office = an_office_with_adapters()
    vote_id = a_draft_vote(office)
    draft = completed(draft_of(office.core, vote_id))
    votes.save_draft_definition(office.core, office.coordinator, vote_id=vote_id, draft=draft)
    return VotingOffice(office, vote_id)


def an_open_entry() -> VotingOffice:
    here = a_voting_office()
    assert open_as(here, here.office.first, Place.FIRST) == 1
    return here


def different() -> VotingOffice:
    here = a_voting_office()
    enter_twice(here, entered(), entered(unused=9))
    return here


def counted(**figures: int) -> VotingOffice:
    return count_all(a_voting_office(), entered(**figures))


def with_errors() -> VotingOffice:
    here = a_voting_office()
    enter_twice(here, entered(null_votes=10), as_on_paper="Dice diez.")
    return here


def annulled() -> VotingOffice:
    here = counted()
    stations.annul_station(here.core, here.office.coordinator, **here.ids(), reason="Se perdió la urna.")
    return here


def with_sheet() -> VotingOffice:
    here = a_voting_office()
    sheets.attach_sheet(here.core, here.office.first, **here.ids(), content=JPEG)
    return here


def packaged() -> VotingOffice:
    return package(a_resolved_vote())


def with_paper() -> VotingOffice:
    here = a_voting_office()
    assert issue(here, PaperKind.BLANK_STATION_ACT, "mesa-1") == 1
    return here


def signed_elsewhere(here: VotingOffice) -> bytes:
    status = papers_queries.signature_status(here.core, here.office.auditor, **here.vote)
    content = papers_queries.package_file(here.core, here.office.auditor, **here.vote)
    statement = SignerStatement(
        here.vote_id,
        Capacity.CERTIFIES,
        PersonRole.OFFICIAL,
        None,
        None,
        status.package_digest or "",
        here.core.clock(),
    )
    return here.core.signatures.sign(content, key_of(official()), statement)


# name: who may, in what state, as whom, and the arguments beside core, actor and vote
Line = tuple[tuple[Permission, ...], "Callable[[], VotingOffice]", str, "Callable[[VotingOffice], dict[str, Any]]"]

STATION = lambda here: here.ids()  # noqa: E731
VOTE = lambda here: here.vote  # noqa: E731


def station(**more: Any) -> Callable[[VotingOffice], dict[str, Any]]:
    return lambda here: {**here.ids(), **more}


def vote(**more: Any) -> Callable[[VotingOffice], dict[str, Any]]:
    return lambda here: {**here.vote, **more}


def entry(**more: Any) -> Callable[[VotingOffice], dict[str, Any]]:
    return lambda _here: {"entry_id": 1, **more}


EITHER = (P.ENTER_FIRST, P.ENTER_SECOND)  # the clerks of the office under test have both roles
CLERKS = (P.ENTER_FIRST, P.ENTER_SECOND, P.SETTLE_DIFFERENCES)
ACTS: dict[str, Line] = {
    "create_vote": ((P.PREPARE_VOTES,), a_draft, "coordinator", lambda _: {"procedure": "legitimation", "title": "x"}),
    "save_draft_definition": (
        (P.PREPARE_VOTES,), a_draft, "coordinator",
        lambda here: {**here.vote, "draft": draft_of(here.core, here.vote_id)},
    ),
    "fix_definition": ((P.PREPARE_VOTES,), a_draft, "coordinator", VOTE),
    "delete_draft": ((P.PREPARE_VOTES,), a_draft, "coordinator", VOTE),
    "open_entry": (EITHER, a_voting_office, "first", station(place=Place.FIRST)),
    "save_progress": (EITHER, an_open_entry, "first", entry(values=entered())),
    "explain_warning": (EITHER, an_open_entry, "first", entry(code="A-201", explanation="x")),
    "finish_entry": (EITHER, an_open_entry, "first", entry(values=entered())),
    "discard_entry": (EITHER, an_open_entry, "first", entry()),
    "reset_entry": ((P.SETTLE_DIFFERENCES,), an_open_entry, "coordinator", station(reason="x")),
    "re_enter": (CLERKS, different, "third", station(values={"unused": 8})),
    "save_people": (CLERKS, a_voting_office, "first", station(people=PEOPLE)),
    "save_incidents": (CLERKS, a_voting_office, "second", station(incidents=[Incident(COUNTED, "x")])),
    "explain_settled_warning": (
        (P.SETTLE_DIFFERENCES,), lambda: counted(voters_signed=93), "coordinator",
        station(code="A-203", explanation="x"),
    ),
    "confirm_as_on_paper": ((P.SETTLE_DIFFERENCES,), with_errors, "coordinator", station(incident="x")),
    "count_again": ((P.ANNUL_STATIONS,), with_errors, "coordinator", station(reason="x")),
    "annul_station": ((P.ANNUL_STATIONS,), counted, "coordinator", station(reason="x")),
    "undo_annulment": ((P.ANNUL_STATIONS,), annulled, "coordinator", station(reason="x")),
    "record_never_opened": (
        (P.ANNUL_STATIONS,), a_voting_office, "coordinator", station(incident="x", people=PEOPLE),
    ),
    "correct_count": (
        (P.CORRECT_COUNTS,), a_resolved_vote, "coordinator",
        station(values=entered(votes__yes=61, votes__no=29), reason="x"),
    ),
    "attach_sheet": (CLERKS, a_voting_office, "first", station(content=JPEG)),
    "remove_sheet": (CLERKS, with_sheet, "first", station(number=1)),
    "replace_sheet": (CLERKS, with_sheet, "first", station(number=1, content=JPEG + b"2")),
    "close_vote": ((P.CLOSE_VOTES,), counted, "coordinator", VOTE),
    "resolve": ((P.RESOLVE,), lambda: close(counted()), "signer", vote(outcome=Outcome.APPROVED)),
    "reopen_vote": ((P.CORRECT_COUNTS,), a_resolved_vote, "coordinator", vote(reason="x")),
    "prepare_package": ((P.CLOSE_VOTES, P.SIGN), a_resolved_vote, "signer", VOTE),
    "sign_package": (
        (P.SIGN,), packaged, "signer",
        lambda here: {
            **here.vote, "key": key_of(official()), "capacity": Capacity.CERTIFIES, "role": PersonRole.OFFICIAL,
        },
    ),
    "import_signed_package": (
        (P.SIGN,), packaged, "signer", lambda here: {**here.vote, "content": signed_elsewhere(here)},
    ),
    "record_refusal": (
        (P.SIGN, P.CLOSE_VOTES), packaged, "signer",
        vote(name="x", role=PersonRole.OTHER, organisation=None, reason="x"),
    ),
    "issue_paper": (
        (P.ISSUE_PAPERS,), a_voting_office, "registrar",
        station(kind=PaperKind.BLANK_STATION_ACT),
    ),
    "issue_blank_acts": ((P.ISSUE_PAPERS,), a_voting_office, "registrar", VOTE),
    "issue_certificate": ((P.SIGN,), a_signed_vote, "signer", lambda here: {**here.vote, "key": key_of(official())}),
}  # fmt: skip

R = (P.READ_VOTES,)
READINGS: dict[str, Line] = {
    "votes_list": (R, a_voting_office, "auditor", lambda _: {}),
    "vote_page": (R, a_voting_office, "auditor", VOTE),
    "draft_view": (R, a_voting_office, "auditor", VOTE),
    "definition_file": (R, a_voting_office, "auditor", VOTE),
    "station_table": (R, a_voting_office, "auditor", VOTE),
    "entry_form": (EITHER, an_open_entry, "first", entry()),
    "comparison": (R, different, "auditor", STATION),
    "settled_station": (R, counted, "auditor", STATION),
    "sheet_content": (R, with_sheet, "auditor", station(number=1)),
    "signature_status": (R, a_voting_office, "auditor", VOTE),
    "package_file": (R, packaged, "auditor", VOTE),
    "papers_list": (R, a_voting_office, "auditor", lambda _: {}),
    "paper_file": (R, with_paper, "auditor", lambda _: {"paper_id": 1}),
    "read_key": ((P.SIGN,), packaged, "signer", lambda here: {**here.vote, "key": key_of(official())}),
}
WITHOUT_RECORD = {"save_progress"}


@cache
def functions_of(modules: tuple[ModuleType, ...]) -> dict[str, Any]:
    """Public functions of the modules whose first two arguments are core and actor."""
    found = {}
    for module in modules:
        for name, function in inspect.getmembers(module, inspect.isfunction):
            arguments = list(inspect.signature(function).parameters)[:2]
            if function.__module__ == module.__name__ and not name.startswith("_") and arguments == ["core", "actor"]:
                found[name] = function
    return found


def function(name: str) -> Any:
    return functions_of((*ACT_MODULES, *READING_MODULES))[name]


def test_every_function_has_its_line() -> None:
    assert set(functions_of(ACT_MODULES)) - {"read_key"} == set(ACTS)
    assert set(functions_of(READING_MODULES)) | {"read_key"} == set(READINGS)


def records(here: VotingOffice) -> list[Any]:
    with here.core.unit_of_work() as uow:
        return list(uow.audit.records())


@pytest.mark.parametrize("name", [*ACTS, *READINGS])
def test_each_needs_its_permission(name: str) -> None:
    permissions, prepare, actor, arguments = {**ACTS, **READINGS}[name]
    here = prepare()
    before = records(here)
    roles = [each for each in Role if not set(permissions) & PERMISSIONS[each]]
    for role in roles:
        with pytest.raises(NotAllowedError) as refused:
            function(name)(here.core, here.office.by_role[role], **arguments(here))
        assert refused.value.code == "permission-missing", role
    assert len(records(here)) == len(before)
    function(name)(here.core, getattr(here.office, actor), **arguments(here))
    expected = 0 if name in READINGS or name in WITHOUT_RECORD else 1
    after = records(here)
    assert len(after) == len(before) + expected
    assert all(later.previous == earlier.hash for earlier, later in pairwise(after))
    if expected:
        assert after[-1].doer.username == getattr(here.office, actor).username
        assert after[-1].vote_id


def test_a_day_of_the_vote_is_read_from_its_stations() -> None:
    here = a_draft()
    with here.core.unit_of_work() as uow:
        assert uow.votes.rows.get(here.vote_id).held_on == date(2026, 8, 12)
