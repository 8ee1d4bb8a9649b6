"""The definition of a vote while it is being prepared: any part may still be missing.

What a complete definition must satisfy is in ``domain.votes.definition_checks``; storing is in ``application.votes``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from unionreg.domain.findings import Severity, finding
from unionreg.domain.votes.definition_checks import check_definition
from unionreg.domain.votes.vote import (
    BallotShape,
    Base,
    DecisionRule,
    Population,
    Purpose,
    RequiredSignatures,
    RollDigest,
    Station,
    VoteDefinition,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from unionreg.domain.findings import Finding
    from unionreg.domain.votes.vote import BallotOption, Employer, FolioRange, Official, Union


@dataclass(frozen=True, slots=True)
class DraftStation:
    """A station being prepared; None = not yet said. ``id`` is given by the program when empty."""

    id: str
    name: str = ""
    address: str = ""
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    voters_assigned: int | None = None
    ballots_printed: int | None = None
    folios: FolioRange | None = None


@dataclass(frozen=True, slots=True)
class DraftDefinition:
    """A definition in preparation; screens change it with ``dataclasses.replace`` and hand the whole thing back."""

    procedure: str
    title: str
    purpose: Purpose = Purpose.OFFICIAL
    legal_basis: tuple[str, ...] = ()
    unions: tuple[Union, ...] = ()
    employers: tuple[Employer, ...] = ()
    contract_number: str | None = None
    question: str = ""
    ballot: BallotShape | None = None
    options: tuple[BallotOption, ...] = ()
    workers_covered: int | None = None
    workers_with_right_to_vote: int | None = None
    roll: RollDigest | None = None
    stations: tuple[DraftStation, ...] = ()
    decision_rule: DecisionRule | None = None
    certify: int | None = None
    officials: tuple[Official, ...] = ()
    calendar_id: str = ""


def draft_as_fixed(draft: DraftDefinition, definition: VoteDefinition) -> DraftDefinition:
    """The draft of a fixed vote with its stations as they were frozen."""
    return replace(draft, stations=tuple(_draft_station(station) for station in definition.stations))


def _draft_station(station: Station) -> DraftStation:
    return DraftStation(
        id=station.id,
        name=station.name,
        address=station.address,
        opens_at=station.opens_at,
        closes_at=station.closes_at,
        voters_assigned=station.voters_assigned,
        ballots_printed=station.ballots_printed,
        folios=station.folios,
    )


def first_day(draft: DraftDefinition) -> date | None:
    """The day on which the first station opens, or None while no hour is said."""
    days = [station.opens_at.date() for station in draft.stations if station.opens_at is not None]
    return min(days, default=None)


def with_station_ids(draft: DraftDefinition) -> DraftDefinition:
    """The draft with an id for every station that has none: ``mesa-1``, ``mesa-2`` and so on."""
    taken = {station.id for station in draft.stations if station.id}
    free = (f"mesa-{number}" for number in count(1) if f"mesa-{number}" not in taken)
    stations = tuple(station if station.id else replace(station, id=next(free)) for station in draft.stations)
    return replace(draft, stations=stations)


def missing_fields(draft: DraftDefinition) -> tuple[str, ...]:
    """Names of what has not been said at all, as ``definition_checks`` names fields."""
    parts: dict[str, object] = {
        "ballot": draft.ballot,
        "workers_covered": draft.workers_covered,
        "workers_with_right_to_vote": draft.workers_with_right_to_vote,
        "roll": draft.roll,
        "decision_rule": draft.decision_rule,
        "required_signatures.certify": draft.certify,
        "calendar_id": draft.calendar_id or None,
    }
    for index, station in enumerate(draft.stations):
        for name in ("opens_at", "closes_at", "voters_assigned", "ballots_printed"):
            parts[f"stations.{index}.{name}"] = getattr(station, name)
    return tuple(name for name, value in parts.items() if value is None)


def as_definition(draft: DraftDefinition, vote_id: str, fixed_at: datetime) -> VoteDefinition:
    """The draft as a definition; what is missing is filled with neutral values and named by ``missing_fields``."""
    return VoteDefinition(
        vote_id=vote_id,
        purpose=draft.purpose,
        title=draft.title,
        procedure=draft.procedure,
        legal_basis=draft.legal_basis,
        unions=draft.unions,
        employers=draft.employers,
        contract_number=draft.contract_number,
        question=draft.question,
        ballot=draft.ballot or BallotShape.YES_NO,
        options=draft.options,
        workers_covered=draft.workers_covered or 0,
        workers_with_right_to_vote=draft.workers_with_right_to_vote or 0,
        roll=draft.roll or RollDigest("0" * 64, 0, 0),
        stations=tuple(_station(station, fixed_at) for station in draft.stations),
        decision_rule=draft.decision_rule or DecisionRule(Base.A, Population.COVERED, None),
        required_signatures=RequiredSignatures(draft.certify or 0, draft.officials),
        calendar_id=draft.calendar_id,
        fixed_at=fixed_at,
    )


def _station(station: DraftStation, fixed_at: datetime) -> Station:
    return Station(
        id=station.id,
        name=station.name,
        address=station.address,
        opens_at=station.opens_at or fixed_at,
        closes_at=station.closes_at or fixed_at,
        voters_assigned=station.voters_assigned or 0,
        ballots_printed=station.ballots_printed or 0,
        folios=station.folios,
    )


def check_draft(draft: DraftDefinition, vote_id: str, at: datetime) -> tuple[Finding, ...]:
    """Findings on a draft as it stands: W-101 for what is missing, and what ``definition_checks`` says of the rest."""
    missing = missing_fields(draft)
    findings = [finding("W-101", Severity.ERROR, (name,), field=name) for name in missing]
    rest = check_definition(as_definition(draft, vote_id, at))
    findings += [each for each in rest if not any(_concerns(field, missing) for field in each.fields)]
    return tuple(findings)


def _concerns(field: str, missing: Sequence[str]) -> bool:
    return any(field == name or field.startswith(f"{name}.") or name.startswith(f"{field}.") for name in missing)
