"""The sums that a station act must satisfy, as data: which total, which parts, which code when it fails."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.votes import sheet_fields as sf

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from unionreg.domain.votes.vote import BallotOption


@dataclass(frozen=True, slots=True)
class Equation:
    """``total`` must be the sum of ``parts`` (field keys); ``code`` is the finding when it is not."""

    code: str
    total: str
    parts: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.total, *self.parts)


def account_equations(options: Sequence[BallotOption], *, with_breakdown: bool) -> tuple[Equation, ...]:
    """The sums of the sheet for these options; that of the null breakdown only where one is given."""
    votes = tuple(sf.votes_key(option.id) for option in options)
    equations = [
        Equation("A-101", sf.FOUND, (*votes, sf.NULL_VOTES)),
        Equation("A-202", sf.RECEIVED, (sf.UNUSED, sf.SPOILED, sf.TAKEN_AWAY, sf.FOUND)),
        Equation("A-203", sf.VOTERS_SIGNED, (sf.FOUND, sf.TAKEN_AWAY)),
    ]
    if with_breakdown:
        equations.insert(1, Equation("A-103", sf.NULL_VOTES, sf.NULL_BREAKDOWN))
    return tuple(equations)


def as_number(figures: Mapping[str, int | None], key: str) -> int:
    """The figure of ``key``, a blank or missing one as 0."""
    return figures.get(key) or 0


def sum_of(figures: Mapping[str, int | None], keys: Iterable[str]) -> int:
    """The sum of the figures of ``keys``, blanks as 0."""
    return sum(as_number(figures, key) for key in keys)


def holds(equation: Equation, figures: Mapping[str, int | None]) -> bool:
    """Whether the sum is right, blanks as 0."""
    return as_number(figures, equation.total) == sum_of(figures, equation.parts)


def value_that_closes(equation: Equation, figures: Mapping[str, int | None], key: str) -> int:
    """What the figure of ``key`` would have to be for the sum to be right; may be negative."""
    parts = sum_of(figures, equation.parts)
    if key == equation.total:
        return parts
    return as_number(figures, key) + as_number(figures, equation.total) - parts
