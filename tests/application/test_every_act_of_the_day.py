"""Every act of the day checks a permission and adds one record, but those that happen when somebody comes add none.

A new function fails here until it has a line in the table.
"""

from __future__ import annotations

import inspect
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_day import (
    a_closing,
    a_day,
    a_laptop,
    a_paper_day,
    an_hour,
    an_open_day,
    an_opening,
    at,
    taken_in,
    worked,
)
from unionreg.application import day, day_arrivals, day_rulings, station_files
from unionreg.application.queries import day as day_queries
from unionreg.domain.roles import PERMISSIONS, Permission
from unionreg.domain.votes.day.records import ChallengeReason, HelperRelation, HelpKind, IncidentKind
from unionreg.errors import NotAllowedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from tests.builders_votes import VotingOffice

ACT_MODULES = (day, day_arrivals, station_files, day_rulings)
P = Permission
RUN, SETTLE = (P.RUN_STATIONS,), (P.SETTLE_DIFFERENCES,)

Line = tuple[tuple[Permission, ...], "Callable[[], VotingOffice]", "Callable[[VotingOffice], dict[str, Any]]"]


def station(**more: Any) -> Callable[[VotingOffice], dict[str, Any]]:
    return lambda here: {**here.ids(), **more}


def vote(**more: Any) -> Callable[[VotingOffice], dict[str, Any]]:
    return lambda here: {**here.vote, **more}


def suspended() -> VotingOffice:
    here = an_open_day()
    day.suspend_station(here.core, here.office.coordinator, **here.ids(), at=at(10), reason="Luz")
    return here


def closed() -> VotingOffice:
    here = an_open_day()
    day.close_station(here.core, here.office.coordinator, **here.ids(), closing=a_closing())
    return here


def challenged() -> VotingOffice:
    here = an_open_day()
    day_arrivals.add_challenge(here.core, here.office.coordinator, **here.ids(), reason=ChallengeReason.OTHER)
    return here


def with_laptop() -> VotingOffice:
    here = a_day()
    station_files.export_station_file(here.core, here.office.coordinator, **here.ids())
    return here


PAPER = a_paper_day()
ACTS: dict[str, Line] = {
    "prepare_days": (RUN, a_day, vote()),
    "keep_draft": (RUN, a_day, station(form="opening", text="x")),
    "open_station": (RUN, a_day, station(opening=an_opening())),
    "correct_opening": (RUN, an_open_day, station(opening=an_opening(), reason="x")),
    "suspend_station": (RUN, an_open_day, station(at=at(10), reason="x", seals=("S",))),
    "resume_station": (RUN, suspended, station(at=at(11), seals_whole=True)),
    "close_station": (RUN, an_open_day, station(closing=a_closing())),
    "correct_closing": (RUN, closed, station(closing=a_closing(), reason="x")),
    "record_not_opened": (RUN, a_day, station(reason="x")),
    "record_from_paper": (RUN, a_day, station(paper=PAPER)),
    "explain_day_warning": (RUN, an_open_day, station(code="D-201", explanation="x")),
    "mark_arrival": (RUN, an_open_day, station(number=3, document="ine")),
    "unmark_arrival": (RUN, an_open_day, station(number=3)),
    "record_hour": (RUN, an_open_day, station(figures=an_hour(9))),
    "add_challenge": (RUN, an_open_day, station(reason=ChallengeReason.OTHER)),
    "remove_challenge": (RUN, challenged, station(envelope=1)),
    "rule_on_challenge": (RUN, challenged, station(envelope=1, admitted=True, reason="x")),
    "set_assisted": (RUN, an_open_day, station(kind=HelpKind.SIGHT, relation=HelperRelation.FAMILY, count=1)),
    "report_incident": (
        RUN, a_day, station(kind=IncidentKind.DELAY, at=at(7), text="x", reported_by="x"),
    ),
    "export_station_file": (RUN, a_day, station()),
    "take_back_station": (RUN, with_laptop, station(reason="x")),
}  # fmt: skip
# Those with a story of their own stand in tests below.
OTHERS = {"import_hand_over", "rule_on_double_mark", "decide_on_diverged"}
READ = (P.READ_VOTES,)
READINGS: dict[str, Line] = {
    "progress": (READ, an_open_day, vote()),
    "totals": (READ, an_open_day, vote()),
    "station_day": (RUN, an_open_day, station()),
    "double_marks": ((P.READ_ROLLS,), an_open_day, vote()),
    "day_findings": (READ, an_open_day, vote()),
    "turnout_by_hour": (READ, an_open_day, vote()),
    "challenges": (READ, an_open_day, vote()),
    "count_hint": (READ, an_open_day, station()),
}
WITHOUT_RECORD = {
    "keep_draft", "mark_arrival", "unmark_arrival", "add_challenge", "remove_challenge", "set_assisted",
}  # fmt: skip


@cache
def functions_of(modules: tuple[ModuleType, ...]) -> dict[str, Any]:
    found = {}
    for module in modules:
        for name, function in inspect.getmembers(module, inspect.isfunction):
            arguments = list(inspect.signature(function).parameters)[:2]
            if function.__module__ == module.__name__ and not name.startswith("_") and arguments == ["core", "actor"]:
                found[name] = function
    return found


def test_every_function_has_its_line() -> None:
    assert set(functions_of(ACT_MODULES)) == set(ACTS) | OTHERS
    assert set(functions_of((day_queries,))) == set(READINGS)


def records(here: VotingOffice) -> list[Any]:
    with here.core.unit_of_work() as uow:
        return list(uow.audit.records())


def refused_to_everybody_else(here: VotingOffice, act: Any, permissions: tuple[Permission, ...], **values: Any) -> None:
    before = len(records(here))
    for role, actor in here.office.by_role.items():
        if not set(permissions) & PERMISSIONS[role]:
            with pytest.raises(NotAllowedError) as refused:
                act(here.core, actor, **values)
            assert refused.value.code == "permission-missing", role
    assert len(records(here)) == before


@pytest.mark.parametrize("name", [*ACTS, *READINGS])
def test_each_needs_its_permission(name: str) -> None:
    permissions, prepare, arguments = {**ACTS, **READINGS}[name]
    here = prepare()
    act = functions_of((*ACT_MODULES, day_queries))[name]
    refused_to_everybody_else(here, act, permissions, **arguments(here))
    before = records(here)
    act(here.core, here.office.coordinator, **arguments(here))
    after = records(here)
    assert len(after) == len(before) + (0 if name in READINGS or name in WITHOUT_RECORD else 1)
    assert all(later.previous == earlier.hash for earlier, later in pairwise(after))
    if len(after) > len(before):
        assert (after[-1].doer.username, after[-1].vote_id) == ("cano", here.vote_id)


def test_taking_in_what_a_station_hands_over_needs_its_permission() -> None:
    here = a_day()
    content = worked(a_laptop(here)).desk.hand_over().content
    refused_to_everybody_else(here, station_files.import_hand_over, RUN, **here.vote, content=content)
    before = len(records(here))
    taken_in(here, content)
    assert records(here)[-1].kind == "station-handed-over"
    assert len(records(here)) == before + 1


def test_deciding_about_a_diverged_file_needs_its_permission() -> None:
    here = a_day()
    laptop = a_laptop(here)
    twin = laptop.twin()
    taken_in(here, worked(laptop).desk.hand_over().content)
    taken_in(here, worked(twin, marks=3).desk.hand_over().content)
    digest = day_queries.station_day(here.core, here.office.coordinator, **here.ids()).hand_overs[-1].digest
    values = {**here.ids(), "digest": digest, "take": True, "reason": "x"}
    refused_to_everybody_else(here, day_rulings.decide_on_diverged, SETTLE, **values)
    day_rulings.decide_on_diverged(here.core, here.office.coordinator, **values)
    assert records(here)[-1].kind == "diverged-decided"
