"""The bare figures from which a legal outcome is proposed, their sums over stations, and what makes them impossible.

These are the figures of the decision vectors; a vote held in the program comes as ``result.Totals`` instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.votes.vote import Ratio

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class StatuteBase(StrEnum):
    """Majority that a union's statutes may ask for in a leadership election."""

    PLURALITY = "plurality"
    HALF_PLUS_ONE_VALID = "half-plus-one-valid"
    HALF_PLUS_ONE_CAST = "half-plus-one-cast"
    HALF_PLUS_ONE_COVERED = "half-plus-one-covered"


class FixedQuorum(StrEnum):
    HALF_PLUS_ONE = "half-plus-one"


@dataclass(frozen=True, slots=True)
class Statutes:
    """What the statutes say: the base, and the quorum as half plus one of the members, a fraction of them, or none."""

    base: StatuteBase
    quorum: FixedQuorum | Ratio | None


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of one count or of the sum of several. ``options`` in ballot order.

    ``attendance`` only for assemblies, ``statutes`` only for leadership elections.
    """

    covered: int
    cast: int
    null: int
    options: Mapping[str, int]
    attendance: int | None = None
    statutes: Statutes | None = None

    @property
    def valid(self) -> int:
        """Votes for any option."""
        return sum(self.options.values())

    @property
    def yes(self) -> int:
        return self.options.get("yes", 0)

    @property
    def no(self) -> int:
        return self.options.get("no", 0)

    def leaders(self) -> tuple[str, ...]:
        """The options with the most votes, in ballot order; several when tied, none when nobody got a vote."""
        most = max(self.options.values(), default=0)
        return tuple(name for name, votes in self.options.items() if votes == most > 0)


def sum_figures(stations: Sequence[Figures]) -> Figures:
    """The sum over stations; an option that a station lacks counts 0 there. The statutes are the first one's."""
    options: dict[str, int] = {}
    for station in stations:
        for name, votes in station.options.items():
            options[name] = options.get(name, 0) + votes
    attendances = [station.attendance for station in stations if station.attendance is not None]
    return Figures(
        covered=sum(station.covered for station in stations),
        cast=sum(station.cast for station in stations),
        null=sum(station.null for station in stations),
        options=options,
        attendance=sum(attendances) if attendances else None,
        statutes=stations[0].statutes if stations else None,
    )


def has_negative(figures: Figures) -> bool:
    """Whether any figure is below zero."""
    return min((figures.covered, figures.cast, figures.null, figures.attendance or 0, *figures.options.values())) < 0


def impossible(figures: Figures) -> str | None:
    """The first reason for which no outcome may be proposed, or None (order of the decision vectors)."""
    counted = figures.valid + figures.null
    checks = (
        ("negative-figure", has_negative(figures)),
        ("covered-zero", figures.covered == 0),
        ("cast-exceeds-covered", figures.cast > figures.covered),
        ("votes-exceed-cast", counted > figures.cast),
        ("votes-missing", counted < figures.cast),
    )
    return next((code for code, applies in checks if applies), None)


def impossible_support(covered: int, supporters: int) -> str | None:
    """The same for a request backed by supporters without a vote."""
    checks = (
        ("negative-figure", covered < 0 or supporters < 0),
        ("covered-zero", covered == 0),
        ("supporters-exceed-covered", supporters > covered),
    )
    return next((code for code, applies in checks if applies), None)
