"""Every act after the count checks a permission and adds exactly one record; reading checks it too and adds none.

A new function fails here until it has a line in the table.
"""

from __future__ import annotations

import inspect
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from tests.application.after_builders import (
    BOX,
    JPEG,
    REMOTE_CSV,
    a_kept_box,
    a_posted_result,
    a_remote_vote,
    a_reported_result,
    an_objection,
    an_old_box,
    custody,
    new_objection,
    new_order,
    remote_act,
    totals,
    with_evidence,
    with_objection,
    with_order,
    with_public_form,
    with_remote,
)
from tests.builders_votes import VotingOffice, a_signed_vote, a_voting_office
from unionreg.application import (
    after_custody,
    after_orders,
    after_publication,
    objections,
    remote_results,
    secrecy,
)
from unionreg.application.queries import after as after_queries
from unionreg.application.queries import after_remote, after_versions
from unionreg.application.remote_results import RemoteFile
from unionreg.domain.roles import PERMISSIONS, Permission, Role
from unionreg.domain.votes.objections import Effect, Ruling
from unionreg.errors import NotAllowedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

ACT_MODULES = (after_publication, objections, after_orders, after_custody, remote_results, secrecy)
READING_MODULES = (after_queries, after_versions, after_remote)
P = Permission
Line = tuple[tuple[Permission, ...], "Callable[[], VotingOffice]", str, "Callable[[VotingOffice], dict[str, Any]]"]


def vote(**more: Any) -> Callable[[VotingOffice], dict[str, Any]]:
    return lambda here: {**here.vote, **more}


def now(here: VotingOffice) -> Any:
    return here.core.clock()


ACTS: dict[str, Line] = {
    "post_result": (
        (P.RECORD_AFTERMATH,), a_signed_vote, "coordinator",
        lambda here: {**here.vote, "place": "Comedor", "at": now(here), "photo": JPEG},
    ),
    "prepare_report": (
        (P.RECORD_AFTERMATH,), a_posted_result, "registrar",
        vote(keeper="x", kept_at="x", delivery="x", declarant="x", post="x"),
    ),
    "record_report_sent": (
        (P.RECORD_AFTERMATH,), a_reported_result, "coordinator",
        lambda here: {**here.vote, "report": 1, "number": "ACUSE-1", "at": now(here)},
    ),
    "set_objection_term": ((P.DECIDE_OBJECTIONS,), a_voting_office, "signer", vote(business_days=5, source="x")),
    "receive_objection": (
        (P.RECORD_AFTERMATH,), a_voting_office, "registrar",
        lambda here: {**here.vote, "objection": new_objection(here)},
    ),
    "add_evidence": (
        (P.RECORD_AFTERMATH,), with_objection, "registrar", vote(number=1, name="foto.jpg", content=JPEG),
    ),
    "record_notified": (
        (P.RECORD_AFTERMATH,), with_objection, "registrar",
        lambda here: {**here.vote, "number": 1, "party": "x", "how": "x", "at": now(here)},
    ),
    "decide_objection": (
        (P.DECIDE_OBJECTIONS,), with_objection, "signer",
        vote(number=1, ruling=Ruling.DISMISSED, reasons="Razones propias de esta.", effect=Effect.NONE),
    ),
    "order_nullity": ((P.RESOLVE,), a_voting_office, "signer", lambda here: {**here.vote, "order": new_order()}),
    "revoke_order": ((P.RESOLVE,), with_order, "signer", vote(number=1, reason="x")),
    "prepare_repeat": ((P.PREPARE_VOTES,), with_order, "coordinator", vote(number=1)),
    "record_custody": (
        (P.RECORD_AFTERMATH,), a_voting_office, "coordinator", lambda here: {**here.vote, "custody": custody(here)},
    ),
    "destroy_materials": (
        (P.RECORD_AFTERMATH,), an_old_box, "coordinator",
        lambda here: {**here.vote, "things": (BOX,), "place": "Patio", "at": now(here), "note": "Trituradas."},
    ),
    "import_remote": (
        (P.ENTER_FIRST, P.ENTER_SECOND), a_remote_vote, "first",
        vote(act=remote_act(), file=RemoteFile("r.csv", REMOTE_CSV)),
    ),
    "confirm_remote": (
        (P.ENTER_SECOND, P.ENTER_FIRST), with_remote, "second", vote(number=1, totals=totals()),
    ),
    "withdraw_remote": ((P.ENTER_FIRST, P.ENTER_SECOND), with_remote, "first", vote(number=1, reason="x")),
    "issue_public_form": ((P.ISSUE_PAPERS,), a_signed_vote, "coordinator", vote()),
}  # fmt: skip

R = (P.READ_VOTES,)
READINGS: dict[str, Line] = {
    "after_page": (R, a_signed_vote, "auditor", vote()),
    "objection_view": (R, with_objection, "auditor", vote(number=1)),
    "evidence_file": (
        (P.RECORD_AFTERMATH, P.DECIDE_OBJECTIONS), with_evidence, "registrar", vote(number=1, evidence=1),
    ),
    "posting_photo": (R, a_posted_result, "auditor", vote(number=1)),
    "public_form_file": (R, with_public_form, "auditor", vote(number=1, kind="csv")),
    "custody_view": (R, a_kept_box, "auditor", vote()),
    "versions_view": (R, a_signed_vote, "auditor", vote()),
    "remote_view": (R, a_remote_vote, "auditor", vote()),
    "remote_reading": (
        (P.ENTER_FIRST, P.ENTER_SECOND), a_remote_vote, "first", vote(file=RemoteFile("r.csv", REMOTE_CSV)),
    ),
}  # fmt: skip


def functions_of(modules: tuple[ModuleType, ...]) -> dict[str, Any]:
    found = {}
    for module in modules:
        for name, function in inspect.getmembers(module, inspect.isfunction):
            arguments = list(inspect.signature(function).parameters)[:2]
            if function.__module__ == module.__name__ and not name.startswith("_") and arguments == ["core", "actor"]:
                found[name] = function
    return found


FUNCTIONS = functions_of((*ACT_MODULES, *READING_MODULES))


def test_every_function_has_its_line() -> None:
    assert set(functions_of(ACT_MODULES)) == set(ACTS)
    assert set(functions_of(READING_MODULES)) == set(READINGS)


def records(here: VotingOffice) -> list[Any]:
    with here.core.unit_of_work() as uow:
        return list(uow.audit.records())


@pytest.mark.parametrize("name", [*ACTS, *READINGS])
def test_each_needs_its_permission(name: str) -> None:
    permissions, prepare, actor, arguments = {**ACTS, **READINGS}[name]
    here = prepare()
    before = records(here)
    nobody = [each for each in Role if not set(permissions) & PERMISSIONS[each]]
    for role in nobody:
        with pytest.raises(NotAllowedError) as refused:
            FUNCTIONS[name](here.core, here.office.by_role[role], **arguments(here))
        assert refused.value.code == "permission-missing", role
    assert len(records(here)) == len(before)
    FUNCTIONS[name](here.core, getattr(here.office, actor), **arguments(here))
    after = records(here)
    assert len(after) == len(before) + (name in ACTS)
    assert all(later.previous == earlier.hash for earlier, later in pairwise(after))
    if name in ACTS:
        assert after[-1].doer.username == getattr(here.office, actor).username
        assert after[-1].vote_id


def test_no_event_tells_who_complained() -> None:
    here = with_objection()
    here.office.clock.advance(hours=1)
    an_objection(here, name="Segunda Reservada")
    text = " ".join(str(each.details) for each in records(here))
    assert "Reservada" not in text
