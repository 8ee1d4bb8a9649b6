"""What a kit is drawn from, as plain values. Reading them is in ``application.kit``, drawing in ``documents.kit``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.domain.votes.preparation import StationKind
from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.materials import PaperOptions
    from unionreg.domain.votes.preparation import VotePreparation
    from unionreg.domain.votes.vote import Station, VoteDefinition


@dataclass(frozen=True, slots=True)
class Companion:
    """Another vote of the same day. ``colour``: the word that tells its papers from ours."""

    title: str
    question: str
    colour: str


@dataclass(frozen=True, slots=True)
class KitOrder:
    """The fixed definition, what was prepared, whose paper it is, how it is printed.

    ``emblems``: images of slates by SHA-256. ``digest``: SHA-256 in hex of what all this was read from; every sheet
    names it. ``sample``: to look at; every sheet says that it is worth nothing.
    ``issued_on``: date of the call, or None to be written by hand.
    """

    definition: VoteDefinition
    preparation: VotePreparation
    letterhead: Letterhead
    options: PaperOptions
    digest: str
    emblems: Mapping[str, bytes] = field(default_factory=dict)
    companions: tuple[Companion, ...] = ()
    issued_on: date | None = None
    sample: bool = False

    @property
    def rehearsal(self) -> bool:
        """Whether this is a drill: every sheet and every ballot says so."""
        return self.definition.purpose is Purpose.REHEARSAL

    def tables(self) -> tuple[Station, ...]:
        """The stations that have a table and so a kit, in the order of the definition."""
        remote = {plan.station_id for plan in self.preparation.plans if plan.kind is StationKind.REMOTE}
        return tuple(station for station in self.definition.stations if station.id not in remote)
