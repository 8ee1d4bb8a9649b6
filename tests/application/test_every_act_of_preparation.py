"""Every act of preparation checks a permission and adds exactly one record; reading checks it too and adds none.

A new function fails here until it has a line in the table.
"""

from __future__ import annotations

import inspect
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_votes import VotingOffice, a_voting_office
from unionreg.application import observers, preparation, preparation_repeats, rehearsals, verifiers
from unionreg.application.queries import legal_calendar, preparation_papers
from unionreg.application.queries import preparation as preparation_queries
from unionreg.domain.roles import PERMISSIONS, Permission
from unionreg.domain.votes.legal_calendar import VotingDay
from unionreg.domain.votes.observers import ObserverKind, ObserverRequest
from unionreg.domain.votes.preparation import Posted, VotePreparation
from unionreg.domain.votes.verifiers import VerifierKind, VerifierRequest
from unionreg.errors import NotAllowedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

ACT_MODULES = (preparation, preparation_repeats, rehearsals, observers, verifiers)
READING_MODULES = (preparation_queries, preparation_papers, legal_calendar)
P = Permission
JPEG = b"\xff\xd8\xff foto"
ASKED = ObserverRequest(ObserverKind.OBSERVER, "Tomás Ruiz")

Line = tuple[tuple[Permission, ...], "Callable[[], VotingOffice]", "Callable[[VotingOffice], dict[str, Any]]"]


def with_observer() -> VotingOffice:
    here = a_voting_office()
    observers.record_observer_request(here.core, here.office.coordinator, **here.vote, request=ASKED)
    return here


def with_accredited() -> VotingOffice:
    here = with_observer()
    observers.rule_on_observer(here.core, here.office.coordinator, observer_id=1, accept=True)
    return here


def with_verifier() -> VotingOffice:
    here = a_voting_office()
    request = VerifierRequest("Eva Gómez", VerifierKind.INSPECTOR, "Inspectora")
    verifiers.assign_verifier(here.core, here.office.coordinator, **here.vote, request=request)
    return here


def with_photo() -> VotingOffice:
    here = a_voting_office()
    at = here.core.clock()
    preparation.record_posting(
        here.core, here.office.coordinator, **here.vote, what=Posted.CALL, place="Comedor", at=at, photo=JPEG
    )
    return here


def photo_of(here: VotingOffice) -> dict[str, Any]:
    with here.core.unit_of_work() as uow:
        return {**here.vote, "sha256": uow.preparation.get(here.vote_id).postings[0].photo}


def vote(**more: Any) -> Callable[[VotingOffice], dict[str, Any]]:
    return lambda here: {**here.vote, **more}


def given(**more: Any) -> Callable[[VotingOffice], dict[str, Any]]:
    return lambda _here: more


ASKERS = (P.RULE_ON_OBSERVERS, P.PREPARE_VOTES, P.ISSUE_PAPERS)
POSTERS = (P.PREPARE_VOTES, P.RUN_STATIONS, P.RECORD_AFTERMATH)
DAYS = {"procedure_key": "390ter_revision", "days": (VotingDay(date(2026, 9, 9)),)}

ACTS: dict[str, Line] = {
    "save_preparation": (
        (P.PREPARE_VOTES,), a_voting_office, lambda here: {"preparation": VotePreparation(here.vote_id)},
    ),
    "record_posting": (
        POSTERS, a_voting_office,
        lambda here: {**here.vote, "what": Posted.CALL, "place": "x", "at": here.core.clock()},
    ),
    "set_emblem": ((P.PREPARE_VOTES,), a_voting_office, vote(option_id="yes", content=JPEG)),
    "create_repeat": ((P.PREPARE_VOTES,), a_voting_office, lambda here: {"of_vote_id": here.vote_id, "reason": "x"}),
    "create_rehearsal": ((P.PREPARE_VOTES,), a_voting_office, lambda here: {"of_vote_id": here.vote_id}),
    "record_observer_request": (ASKERS, a_voting_office, vote(request=ASKED)),
    "rule_on_observer": ((P.RULE_ON_OBSERVERS,), with_observer, given(observer_id=1, accept=True)),
    "withdraw_accreditation": ((P.RULE_ON_OBSERVERS,), with_accredited, given(observer_id=1, reasons="x")),
    "assign_verifier": (
        (P.PREPARE_VOTES,), a_voting_office,
        vote(request=VerifierRequest("Eva Gómez", VerifierKind.INSPECTOR, "Inspectora")),
    ),
    "withdraw_verifier": ((P.PREPARE_VOTES,), with_verifier, given(verifier_id=1, reason="x")),
}  # fmt: skip

R = (P.READ_VOTES,)
READINGS: dict[str, Line] = {
    "preparation_of": (R, a_voting_office, vote()),
    "observers_of": (R, with_observer, vote()),
    "verifiers_of": (R, with_verifier, vote()),
    "picture": (R, with_photo, photo_of),
    "is_rehearsal": (R, a_voting_office, vote()),
    "badges_paper": (R, with_accredited, vote()),
    "letter_paper": (R, with_verifier, given(verifier_id=1)),
    "calendar_of_day": (R, a_voting_office, given(**DAYS)),
    "calendar_of_vote": (R, a_voting_office, vote()),
    "calendar_paper": (R, a_voting_office, given(**DAYS)),
}


def functions_of(modules: tuple[ModuleType, ...]) -> dict[str, Any]:
    """Public functions of the modules whose first two arguments are core and actor."""
    found = {}
    for module in modules:
        for name, function in inspect.getmembers(module, inspect.isfunction):
            arguments = list(inspect.signature(function).parameters)[:2]
            if function.__module__ == module.__name__ and not name.startswith("_") and arguments == ["core", "actor"]:
                found[name] = function
    return found


def test_every_function_has_its_line() -> None:
    assert set(functions_of(ACT_MODULES)) == set(ACTS)
    assert set(functions_of(READING_MODULES)) == set(READINGS)


def records(here: VotingOffice) -> list[Any]:
    with here.core.unit_of_work() as uow:
        return list(uow.audit.records())


@pytest.mark.parametrize("name", [*ACTS, *READINGS])
def test_each_needs_its_permission(name: str) -> None:
    permissions, prepare, arguments = {**ACTS, **READINGS}[name]
    here = prepare()
    before = records(here)
    function = {**functions_of(ACT_MODULES), **functions_of(READING_MODULES)}[name]
    people = here.office.by_role
    for role, actor in people.items():
        if not set(permissions) & PERMISSIONS[role]:
            with pytest.raises(NotAllowedError) as refused:
                function(here.core, actor, **arguments(here))
            assert refused.value.code == "permission-missing", role
    assert len(records(here)) == len(before)
    actor = next(people[role] for role in people if set(permissions) & PERMISSIONS[role])
    function(here.core, actor, **arguments(here))
    after = records(here)
    assert len(after) == len(before) + (name in ACTS)
    assert all(later.previous == earlier.hash for earlier, later in pairwise(after))
    if name in ACTS:
        assert after[-1].doer.username == actor.username
        assert after[-1].vote_id


def test_no_event_of_preparation_holds_more_than_names_numbers_and_reasons() -> None:
    """The identity number of an observer and the ties declared stay in the register, never in the log."""
    here = a_voting_office()
    request = ObserverRequest(ObserverKind.OBSERVER, "Ana", "", "ine", "IDMEX123", links="Es socia", contact="a@b.mx")
    observers.record_observer_request(here.core, here.office.coordinator, **here.vote, request=request)
    said = str(records(here)[-1])
    for secret in ("IDMEX123", "Es socia", "a@b.mx"):
        assert secret not in said
