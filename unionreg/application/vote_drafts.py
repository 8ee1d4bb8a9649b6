"""The definition of a vote while it is being prepared: any part may still be missing.

What a complete definition must satisfy is in ``domain.votes.definition_checks``; storing is in ``application.votes``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.domain.votes.vote import (
        BallotOption,
        BallotShape,
        DecisionRule,
        Employer,
        FolioRange,
        Official,
        RollDigest,
        Union,
    )


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
