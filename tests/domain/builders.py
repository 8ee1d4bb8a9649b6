"""Builders of votes and counts for tests: a small yes/no vote that closes, with whatever a test changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

from unionreg.domain.votes.count import (
    Ballots,
    Named,
    OptionVotes,
    PaperSignature,
    Person,
    PersonRole,
    StationCount,
)
from unionreg.domain.votes.vote import (
    BallotOption,
    BallotShape,
    Base,
    DecisionRule,
    Employer,
    FolioRange,
    Official,
    Population,
    Purpose,
    RequiredSignatures,
    RollDigest,
    Station,
    Union,
    VoteDefinition,
)

CENTRAL = timezone(timedelta(hours=-6))
OPENS = datetime(2026, 3, 12, 8, 0, tzinfo=CENTRAL)
CLOSES = datetime(2026, 3, 12, 18, 0, tzinfo=CENTRAL)
COUNTED = datetime(2026, 3, 12, 19, 0, tzinfo=CENTRAL)
FIXED = datetime(2026, 3, 1, 12, 0, tzinfo=CENTRAL)
CLERK = Named("Persona Inventada", "Funcionaria comisionada")
YES_NO = (BallotOption("yes", "SÍ", None), BallotOption("no", "NO", None))
RULE_A = DecisionRule(Base.A, Population.COVERED, None)
PLURALITY = DecisionRule(Base.PLURALITY, Population.COVERED, None)


def named_options(*ids: str) -> tuple[BallotOption, ...]:
    return tuple(BallotOption(each, each.upper(), None) for each in ids)


def a_station(station_id: str = "mesa-1", voters: int = 100, **changes: Any) -> Station:
    station = Station(station_id, f"Mesa {station_id}", "Calle Inventada 1", OPENS, CLOSES, voters, voters, None)
    return replace(station, **changes)


def a_definition(*stations: Station, **changes: Any) -> VoteDefinition:
    stations = stations or (a_station(folios=FolioRange(1, 100)),)
    voters = sum(station.voters_assigned for station in stations)
    definition = VoteDefinition(
        vote_id="votacion-1",
        purpose=Purpose.OFFICIAL,
        title="Votación inventada",
        procedure="390-ter-revision",
        legal_basis=("LFT 390 Ter",),
        unions=(Union("sindicato-a", "Sindicato Inventado", None),),
        employers=(Employer("Empresa Inventada", "EIN010101AB1"),),
        contract_number=None,
        question="¿Aprueba usted el convenio?",
        ballot=BallotShape.YES_NO,
        options=YES_NO,
        workers_covered=voters,
        workers_with_right_to_vote=voters,
        roll=RollDigest("0" * 64, 1000, voters),
        stations=stations,
        decision_rule=RULE_A,
        required_signatures=RequiredSignatures(1, (Official("Persona Inventada", "PEIN010101AB1", "Funcionaria"),)),
        calendar_id="inventado-2026",
        fixed_at=FIXED,
    )
    return replace(definition, **changes)


def a_count(
    *votes: int,
    null: int = 0,
    unused: int = 0,
    station: Station | None = None,
    ids: tuple[str, ...] = ("yes", "no"),
    **changes: Any,
) -> StationCount:
    found = sum(votes) + null
    count = StationCount(
        vote_id="votacion-1",
        station_id=(station or a_station()).id,
        version=1,
        correction=None,
        opened_at=OPENS,
        closed_at=CLOSES,
        counted_at=COUNTED,
        ballots=Ballots(found + unused, unused, 0, 0, found),
        voters_signed=found,
        votes=tuple(OptionVotes(option, number) for option, number in zip(ids, votes, strict=True)),
        null_votes=null,
        null_breakdown=None,
        challenged=0,
        people=(Person("Persona Inventada", PersonRole.OFFICIAL, None, PaperSignature.SIGNED),),
        incidents=(),
        explained=(),
        sheets=(),
    )
    return replace(count, **changes)


def figures(**changes: int | None) -> dict[str, int | None]:
    """Figures of a station of 100 that close; a double underscore in a name stands for a dot."""
    closing: dict[str, int | None] = {
        "received": 100,
        "unused": 12,
        "spoiled": 0,
        "taken_away": 0,
        "found": 88,
        "voters_signed": 88,
        "votes.yes": 50,
        "votes.no": 36,
        "null_votes": 2,
        "challenged": 0,
    }
    return closing | {name.replace("__", "."): value for name, value in changes.items()}
