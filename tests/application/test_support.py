"""A request for representativeness: acts, their order, what refuses them, and what the log keeps."""

from __future__ import annotations

import inspect
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_votes import VotingOffice, a_draft_vote, an_office_with_adapters
from unionreg.application import rolls, support, votes
from unionreg.application.queries.audit import log_page
from unionreg.application.queries.papers import paper_file
from unionreg.application.queries.support import SupportView, support_view
from unionreg.application.roll_records import NewRoll
from unionreg.domain.audit.log_filter import LogFilter
from unionreg.domain.roles import PERMISSIONS, Permission
from unionreg.domain.rolls.roll import PersonStatus, RollPerson, RollPurpose, RollSource
from unionreg.domain.votes.support import Stage, Standing, StandingCount, SupportOutcome
from unionreg.domain.votes.vote import Union
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.domain.roles import Actor

ORANGE = Union("naranja", "Sindicato Inventado Naranja", "INV-0101/2020")
VIOLET = Union("violeta", "Sindicato Inventado Violeta", None)


def a_request(*, procedure: str = "390bis_contest") -> VotingOffice:
    office = an_office_with_adapters()
    return VotingOffice(office, a_draft_vote(office, procedure, "Representatividad"))


def today(here: VotingOffice) -> date:
    return here.core.clock().date()


def add(here: VotingOffice, union: Union = ORANGE, **changes: Any) -> None:
    said = {"union": union, "requested_on": today(here), **changes}
    support.add_applicant(here.core, here.office.coordinator, **here.vote, **said)


def publish(here: VotingOffice) -> None:
    support.publish_notice(here.core, here.office.coordinator, **here.vote, published_on=today(here))


def state(here: VotingOffice, people: int = 10) -> None:
    support.state_workers(here.core, here.office.coordinator, **here.vote, workers_covered=people)


def a_roll(here: VotingOffice, purpose: RollPurpose, *people: RollPerson) -> int:
    roll = NewRoll(
        here.vote_id, RollSource.IMSS, "", purpose, today(here), "lista.csv", "", "Ana Luna", here.core.clock()
    )
    with here.core.unit_of_work() as uow:
        return uow.rolls.add(roll, people, ()).roll_id


def person(number: int, status: PersonStatus = PersonStatus.ELIGIBLE) -> RollPerson:
    curp = f"LUXA80010{number % 10}MDFNXN0{number % 10}"
    return RollPerson(number, "LUNA", "", f"ANA {number}", curp, status=status)


def compare(here: VotingOffice, supporters: int = 3, workers: int = 10, **changes: Any) -> None:
    listed = a_roll(here, RollPurpose.SUPPORTERS_30, *(person(n) for n in range(1, supporters + 1)))
    centre = a_roll(here, RollPurpose.VOTERS_390BIS, *(person(n) for n in range(1, workers + 1)))
    said = {"union_id": "naranja", "supporters_roll": listed, "workers_roll": centre, **changes}
    support.check_support(here.core, here.office.coordinator, **here.vote, **said)


def after_the_window(here: VotingOffice) -> None:
    here.office.clock.now += timedelta(days=30)


def ready_to_rule() -> VotingOffice:
    here = a_request()
    add(here)
    publish(here)
    state(here)
    compare(here)
    after_the_window(here)
    return here


def rule(here: VotingOffice, outcome: SupportOutcome = SupportOutcome.GRANTED, reasons: str = "Tiene apoyo.") -> None:
    support.rule_on_support(here.core, here.office.signer, **here.vote, outcome=outcome, reasons=reasons)


def view(here: VotingOffice) -> SupportView:
    return support_view(here.core, here.office.auditor, **here.vote)


def test_one_union_alone_with_30_per_cent_gets_the_certificate_without_a_vote() -> None:
    here = ready_to_rule()
    seen = view(here)
    assert (seen.stage, seen.needed, seen.proposed) == (Stage.SINGLE_CHECK, 3, SupportOutcome.GRANTED)
    assert [row.enough for row in seen.rows] == [True]
    assert [(each.people, each.supporters) for each in seen.rolls] == [(3, True), (10, False)]
    rule(here)
    assert view(here).stage is Stage.GRANTED
    paper = int(support.issue_ruling(here.core, here.office.signer, **here.vote).created[0])
    again = int(support.issue_ruling(here.core, here.office.signer, **here.vote).created[0])
    assert paper == again
    assert paper_file(here.core, here.office.auditor, paper_id=paper).startswith(b"%PDF")


def test_trust_staff_and_strangers_do_not_count() -> None:
    here = a_request()
    add(here)
    state(here)
    listed = a_roll(here, RollPurpose.SUPPORTERS_30, person(1), person(2), person(9))
    centre = a_roll(here, RollPurpose.VOTERS_390BIS, person(1), person(2, PersonStatus.EXCLUDED_TRUST))
    support.check_support(
        here.core,
        here.office.coordinator,
        **here.vote,
        union_id="naranja",
        supporters_roll=listed,
        workers_roll=centre,
    )
    (row,) = view(here).rows
    assert row.applicant.check is not None
    assert row.applicant.check.standings == (
        StandingCount(Standing.COUNTS, 1),
        StandingCount(Standing.NOT_A_WORKER, 1),
        StandingCount(Standing.TRUST, 1),
    )
    assert row.enough is False


def test_a_second_union_makes_it_a_vote_and_both_stand_in_the_definition() -> None:
    here = a_request()
    add(here)
    publish(here)
    assert view(here).stage is Stage.ADHESION_OPEN
    add(here, VIOLET)
    assert view(here).stage is Stage.SEVERAL
    with here.core.unit_of_work() as uow:
        names = {each.name for each in uow.votes.rows.get(here.vote_id).draft.unions}
    assert {ORANGE.name, VIOLET.name} <= names


def test_a_union_that_stands_in_the_draft_is_not_put_there_twice() -> None:
    here = a_request()
    with here.core.unit_of_work() as uow:
        vote = uow.votes.rows.get(here.vote_id)
        uow.votes.rows.save(replace(vote, draft=replace(vote.draft, unions=(ORANGE,))))
    add(here)
    with here.core.unit_of_work() as uow:
        assert uow.votes.rows.get(here.vote_id).draft.unions == (ORANGE,)


def test_the_window_is_unknown_without_a_calendar_of_the_year() -> None:
    here = a_request()
    here.office.clock.now += timedelta(days=5 * 365)
    add(here)
    publish(here)
    assert view(here).adhesion_until is None
    assert view(here).stage is Stage.FILED


def late_union() -> None:
    here = a_request()
    add(here)
    publish(here)
    after_the_window(here)
    add(here, VIOLET)


def known_union() -> None:
    here = a_request()
    add(here)
    add(here)


def early_notice() -> None:
    here = a_request()
    add(here)
    day = today(here) - timedelta(days=1)
    support.publish_notice(here.core, here.office.coordinator, **here.vote, published_on=day)


def nobody_works_there() -> None:
    state(a_request(), 0)


def too_many_work_there() -> None:
    state(a_request(), 10_000_001)


def after_the_ruling() -> None:
    here = ready_to_rule()
    rule(here)
    state(here)


def fixed_vote() -> None:
    here = a_request()
    with here.core.unit_of_work() as uow:
        vote = uow.votes.rows.get(here.vote_id)
        uow.votes.rows.save(replace(vote, status=VoteStatus.FIXED))
    add(here)


def without_list() -> None:
    here = a_request()
    add(here)
    publish(here)
    after_the_window(here)
    rule(here)


def open_window_still() -> None:
    here = a_request()
    add(here)
    publish(here)
    state(here)
    compare(here)
    rule(here)


def no_reasons() -> None:
    rule(ready_to_rule(), reasons="  ")


def wrong_lists() -> None:
    here = a_request()
    add(here)
    roll = a_roll(here, RollPurpose.SUPPORTERS_30)
    compare(here, workers_roll=roll)


def no_list_of_supporters() -> None:
    here = a_request()
    add(here)
    roll = a_roll(here, RollPurpose.VOTERS_390BIS)
    compare(here, supporters_roll=roll)


def forget(here: VotingOffice, roll_id: int) -> None:
    rolls.forget_roll(here.core, here.office.coordinator, **here.vote, roll_id=roll_id, reason="Ya no hace falta.")


def test_a_list_of_supporters_keeps_its_people_while_the_request_needs_them() -> None:
    here = ready_to_rule()
    listed = next(each.roll_id for each in view(here).rolls if each.supporters)
    with pytest.raises(ConflictError) as refused:
        forget(here, listed)
    assert refused.value.code == "roll-in-use"
    rule(here)
    forget(here, listed)
    assert [each.supporters for each in view(here).rolls] == [False]


def test_a_ruled_request_stays_on_file_with_or_without_its_paper() -> None:
    here = ready_to_rule()
    rule(here)
    for _ in ("ruled", "and with its paper"):
        with pytest.raises(ConflictError) as refused:
            votes.delete_draft(here.core, here.office.coordinator, **here.vote)
        assert refused.value.code == "draft-on-record"
        support.issue_ruling(here.core, here.office.signer, **here.vote)


def test_a_list_that_was_never_compared_can_be_removed_and_is_not_compared_afterwards() -> None:
    here = asked()
    listed = a_roll(here, RollPurpose.SUPPORTERS_30, person(1))
    forget(here, listed)
    with pytest.raises(ConflictError) as refused:
        compare(here, supporters_roll=listed)
    assert refused.value.code == "roll-forgotten"


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (late_union, "adhesion-is-over"),
        (known_union, "applicant-known"),
        (early_notice, "published-before-request"),
        (lambda: publish(a_request()), "no-applicant"),
        (nobody_works_there, "workers-out-of-range"),
        (too_many_work_there, "workers-out-of-range"),
        (after_the_ruling, "support-is-ruled"),
        (fixed_vote, "vote-is-fixed"),
        (lambda: add(a_request(procedure="390ter_revision")), "not-representativeness"),
        (without_list, "support-not-ready"),
        (open_window_still, "support-not-ready"),
        (no_reasons, "text-refused"),
        (wrong_lists, "roll-purpose-wrong"),
        (no_list_of_supporters, "roll-purpose-wrong"),
        (
            lambda: support.issue_ruling((here := a_request()).core, here.office.signer, **here.vote),
            "support-not-ruled",
        ),
    ],
)
def test_what_is_refused(act: Callable[[], None], code: str) -> None:
    with pytest.raises(ConflictError) as refused:
        act()
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("changes", "code"), [({"union_id": "nadie"}, "applicant-unknown"), ({"supporters_roll": 99}, "roll-unknown")]
)
def test_what_is_not_there(changes: dict[str, object], code: str) -> None:
    here = a_request()
    add(here)
    with pytest.raises(NotFoundError) as missing:
        compare(here, **changes)
    assert missing.value.code == code


Act = tuple[Permission, "Callable[[], VotingOffice]", "Callable[[VotingOffice], dict[str, Any]]"]


def asked() -> VotingOffice:
    here = a_request()
    add(here)
    return here


def with_rolls() -> VotingOffice:
    here = asked()
    a_roll(here, RollPurpose.SUPPORTERS_30, person(1))
    a_roll(here, RollPurpose.VOTERS_390BIS, person(1))
    return here


def ruled() -> VotingOffice:
    here = ready_to_rule()
    rule(here)
    return here


ACTS: dict[str, Act] = {
    "add_applicant": (
        Permission.PREPARE_VOTES, a_request, lambda here: {"union": VIOLET, "requested_on": today(here)},
    ),
    "publish_notice": (Permission.PREPARE_VOTES, asked, lambda here: {"published_on": today(here)}),
    "state_workers": (Permission.PREPARE_VOTES, asked, lambda _: {"workers_covered": 10}),
    "check_support": (
        Permission.PREPARE_VOTES, with_rolls,
        lambda _: {"union_id": "naranja", "supporters_roll": 1, "workers_roll": 2},
    ),
    "rule_on_support": (
        Permission.RESOLVE, ready_to_rule, lambda _: {"outcome": SupportOutcome.DENIED, "reasons": "Falta apoyo."},
    ),
    "issue_ruling": (Permission.ISSUE_PAPERS, ruled, lambda _: {}),
}  # fmt: skip


def test_every_act_is_in_the_table() -> None:
    acts = {
        name
        for name, member in inspect.getmembers(support, inspect.isfunction)
        if member.__module__ == support.__name__ and "actor" in inspect.signature(member).parameters and name[0] != "_"
    }
    assert acts == set(ACTS)


@pytest.mark.parametrize("name", list(ACTS))
def test_every_act_checks_its_permission_and_adds_one_record(name: str) -> None:
    permission, make, arguments = ACTS[name]
    here = make()
    act = getattr(support, name)
    people: dict[str, Actor] = {each.username: each for each in vars_of_people(here)}
    refused = [each for each in people.values() if not each.may(permission)]
    allowed = next(each for each in people.values() if each.may(permission))
    before = len(kinds(here))
    for actor in refused:
        with pytest.raises(NotAllowedError):
            act(here.core, actor, **here.vote, **arguments(here))
    refusals = len(kinds(here)) - before
    act(here.core, allowed, **here.vote, **arguments(here))
    assert len(kinds(here)) == before + refusals + 1
    assert refused
    assert any(permission in PERMISSIONS[role] for role in allowed.roles)


def vars_of_people(here: VotingOffice) -> list[Actor]:
    office = here.office
    return [office.coordinator, office.signer, office.auditor, office.first, office.second]


def kinds(here: VotingOffice) -> list[str]:
    return [row.kind for row in log_page(here.core, here.office.auditor, LogFilter(), limit=500).rows]
