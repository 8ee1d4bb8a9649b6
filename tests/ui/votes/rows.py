"""Frozen rows for tests of presenters, with sensible values."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from unionreg.application.queries.counting import SettledStation, StationRow
from unionreg.application.queries.votes import VoteListRow, VoteStatus
from unionreg.domain.votes.count import Ballots, OptionVotes, StationCount
from unionreg.domain.votes.count_entry import StationState
from unionreg.domain.votes.decision import compute_bases, propose
from unionreg.domain.votes.result import Totals, Turnout, VoteResult
from unionreg.domain.votes.vote import (
    BallotOption,
    BallotShape,
    Base,
    DecisionRule,
    Employer,
    Population,
    Purpose,
    RequiredSignatures,
    RollDigest,
    Station,
    Union,
    VoteDefinition,
)

CENTRAL = timezone(timedelta(hours=-6))
OPENS = datetime(2026, 8, 12, 6, 0, tzinfo=CENTRAL)
CLOSES = OPENS + timedelta(hours=12)


def a_station() -> Station:
    return Station("mesa-1", "Mesa 1", "Nave 1", OPENS, CLOSES, 100, 100, None)


def a_definition(people: int = 100) -> VoteDefinition:
    return VoteDefinition(
        vote_id="2026-0001-revision",
        purpose=Purpose.OFFICIAL,
        title="Revisión",
        procedure="390-ter-revision",
        legal_basis=("LFT 390 Ter",),
        unions=(Union("u", "Sindicato Inventado", None),),
        employers=(Employer("Manufacturas Inventadas", "MIN010101AA1"),),
        contract_number=None,
        question="¿?",
        ballot=BallotShape.YES_NO,
        options=(BallotOption("yes", "Sí", None), BallotOption("no", "No", None)),
        workers_covered=people,
        workers_with_right_to_vote=people,
        roll=RollDigest("7f" * 32, 10, people),
        stations=(a_station(),),
        decision_rule=DecisionRule(Base.A, Population.COVERED, None),
        required_signatures=RequiredSignatures(1, ()),
        calendar_id="invented-2026",
        fixed_at=OPENS - timedelta(days=10),
    )


def a_result(*, yes: int, no: int, null: int, people: int) -> VoteResult:
    """A result computed by the real rules."""
    definition = a_definition(people)
    cast = yes + no + null
    totals = Totals(
        stations=1,
        voters_assigned=people,
        printed=people,
        received=people,
        unused=people - cast,
        spoiled=0,
        taken_away=0,
        found=cast,
        voters_signed=cast,
        votes=(OptionVotes("yes", yes), OptionVotes("no", no)),
        valid_votes=yes + no,
        null_votes=null,
        challenged=0,
    )
    bases = compute_bases(
        definition.decision_rule, ballot=definition.ballot, covered=people, right_to_vote=people, totals=totals
    )
    share = 10_000 * cast // people
    return VoteResult(
        vote_id=definition.vote_id,
        computed_at=CLOSES,
        annulled_stations=(),
        totals=totals,
        turnout=Turnout(cast, people, people, share, share),
        bases=bases,
        rule_applied=definition.decision_rule,
        computed=propose(definition.decision_rule, bases, totals),
        resolution=None,
        supersedes=None,
    )


def a_station_row() -> StationRow:
    return StationRow(
        station_id="mesa-1",
        name="Mesa 1",
        position=0,
        state=StationState.EMPTY,
        round=1,
        first_by=None,
        second_by=None,
        held_by=None,
        held_since=None,
        can_open=None,
        differing=0,
        errors=(),
        unexplained=(),
        sheets=0,
        found=None,
        as_on_paper=False,
        annulled_reason=None,
        count_version=0,
    )


def a_count() -> StationCount:
    return StationCount(
        vote_id="2026-0001-revision",
        station_id="mesa-1",
        version=1,
        correction=None,
        opened_at=OPENS,
        closed_at=CLOSES,
        counted_at=CLOSES + timedelta(hours=1),
        ballots=Ballots(100, 8, 0, 0, 92),
        voters_signed=92,
        votes=(OptionVotes("yes", 60), OptionVotes("no", 30)),
        null_votes=2,
        null_breakdown=None,
        challenged=0,
        people=(),
        incidents=(),
        explained=(),
        sheets=(),
    )


def a_settled_station(versions: tuple[StationCount, ...] = ()) -> SettledStation:
    return SettledStation(
        vote_id="2026-0001-revision",
        vote_title="Revisión",
        station=a_station(),
        options=a_definition().options,
        state=StationState.SETTLED,
        count=a_count(),
        findings=(),
        unexplained=(),
        versions=versions,
        sheets=(),
        may_decide=True,
    )


def a_list_row(number: int = 1) -> VoteListRow:
    return VoteListRow(
        vote_id=f"2026-{number:04}-revision",
        title=f"Revisión {number}",
        procedure="390-ter-revision",
        purpose=Purpose.OFFICIAL,
        status=VoteStatus.COUNTING,
        unions="Sindicato Inventado",
        employers="Manufacturas Inventadas",
        contract_number="CC-1/2021",
        held_on=date(2026, 8, 12),
        voters=6853,
        stations=5,
        stations_ready=2,
        outcome=None,
        updated_at=datetime(2026, 8, 12, 18, 0, tzinfo=UTC),
    )
