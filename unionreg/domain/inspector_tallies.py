"""Tallies as inspectors typed them: do they close, and if not, what probably happened.

Seven columns of a table, blanks included. The explanation is the first of ten that fits: a likely cause to show to a
person, never a correction to apply. Series I: I-102 to I-110 the explanations in their order, I-2xx a value that
cannot be read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.votes.slips import with_digit_removed, with_digits_swapped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FIGURES = ("eligible", "cast", "in_favour", "against", "valid", "null")


class Explanation(StrEnum):
    OK = "ok"
    BLANK_FOR_ZERO = "blank-for-zero"
    UNUSED_TYPED_AS_NULL = "unused-typed-as-null"
    NULL_MISSING = "null-missing"
    TRANSPOSED_DIGITS = "transposed-digits"
    EXTRA_DIGIT = "extra-digit"
    CAST_EXCEEDS_ELIGIBLE = "cast-exceeds-eligible"
    VOTES_EXCEED_CAST = "votes-exceed-cast"
    VALID_DIFFERS = "valid-differs"
    UNEXPLAINED = "unexplained"


@dataclass(frozen=True, slots=True)
class TypedTally:
    """One row; None = the cell is blank."""

    eligible: int | None
    cast: int | None
    in_favour: int | None
    against: int | None
    valid: int | None
    null: int | None

    def blanks(self) -> tuple[str, ...]:
        """The names of the blank cells."""
        return tuple(name for name in FIGURES if getattr(self, name) is None)

    def with_zeros(self) -> Tally:
        """The row with blanks read as 0."""
        return Tally(
            self.eligible or 0, self.cast or 0, self.in_favour or 0, self.against or 0, self.valid or 0, self.null or 0
        )


@dataclass(frozen=True, slots=True)
class Tally:
    """A row without blanks."""

    eligible: int
    cast: int
    in_favour: int
    against: int
    valid: int
    null: int

    @property
    def votes(self) -> int:
        return self.in_favour + self.against

    def closes(self) -> bool:
        """Whether the figures add up."""
        return self.cast <= self.eligible and self.votes == self.valid and self.votes + self.null == self.cast


@dataclass(frozen=True, slots=True)
class TallyJudgement:
    closes: bool
    explanation: Explanation
    findings: tuple[Finding, ...]


def judge(typed: TypedTally) -> TallyJudgement:
    """Whether the row closes, the first explanation that fits, and the findings that say so to a person."""
    tally = typed.with_zeros()
    for explanation, explain in _RULES:
        found = explain(typed, tally)
        if found is not None:
            return TallyJudgement(tally.closes(), explanation, found)
    return TallyJudgement(closes=False, explanation=Explanation.UNEXPLAINED, findings=(_unexplained(tally),))


def _ok(typed: TypedTally, tally: Tally) -> tuple[Finding, ...] | None:
    return () if tally.closes() and not typed.blanks() else None


def _blank_for_zero(typed: TypedTally, tally: Tally) -> tuple[Finding, ...] | None:
    return (Finding("I-102", Severity.WARNING, typed.blanks()),) if tally.closes() else None


def _unused_typed_as_null(_typed: TypedTally, tally: Tally) -> tuple[Finding, ...] | None:
    counted = tally.votes + tally.null
    if tally.cast < tally.eligible and tally.null > 0 and tally.votes <= tally.cast and counted == tally.eligible:
        unused = tally.eligible - tally.cast
        closes = tally.cast - tally.votes
        return (finding("I-103", Severity.ERROR, ("null",), typed=tally.null, unused=unused, closes=closes),)
    return None


def _null_missing(typed: TypedTally, tally: Tally) -> tuple[Finding, ...] | None:
    if typed.null is None and tally.votes < tally.cast <= tally.eligible and tally.valid in (tally.votes, tally.cast):
        return (finding("I-104", Severity.ERROR, ("null",), closes=tally.cast - tally.votes),)
    return None


def _transposed_digits(typed: TypedTally, tally: Tally) -> tuple[Finding, ...] | None:
    return _one_change(typed, tally, with_digits_swapped, "I-105")


def _extra_digit(typed: TypedTally, tally: Tally) -> tuple[Finding, ...] | None:
    return _one_change(typed, tally, with_digit_removed, "I-106")


def _one_change(
    typed: TypedTally, tally: Tally, variants: Callable[[int], tuple[int, ...]], code: str
) -> tuple[Finding, ...] | None:
    """Every change of one typed field that makes the row close, or None when there is none."""
    found = tuple(
        finding(code, Severity.ERROR, (name,), field=name, typed=getattr(tally, name), closes=value)
        for name, value in _changes(typed, variants)
        if replace(tally, **{name: value}).closes()
    )
    return found or None


def _changes(typed: TypedTally, variants: Callable[[int], tuple[int, ...]]) -> Iterator[tuple[str, int]]:
    for name in FIGURES:
        figure = getattr(typed, name)
        if figure is not None:
            for value in variants(figure):
                yield name, value


def _cast_exceeds_eligible(_typed: TypedTally, tally: Tally) -> tuple[Finding, ...] | None:
    if tally.cast > tally.eligible:
        fields = ("cast", "eligible")
        return (finding("I-107", Severity.ERROR, fields, cast=tally.cast, eligible=tally.eligible),)
    return None


def _votes_exceed_cast(_typed: TypedTally, tally: Tally) -> tuple[Finding, ...] | None:
    counted = tally.votes + tally.null
    if counted > tally.cast:
        fields = ("in_favour", "against", "null", "cast")
        return (finding("I-108", Severity.ERROR, fields, sum=counted, cast=tally.cast),)
    return None


def _valid_differs(_typed: TypedTally, tally: Tally) -> tuple[Finding, ...] | None:
    if tally.votes + tally.null == tally.cast and tally.valid != tally.votes:
        return (finding("I-109", Severity.ERROR, ("valid",), typed=tally.valid, closes=tally.votes),)
    return None


def _unexplained(tally: Tally) -> Finding:
    fields = ("in_favour", "against", "null", "valid", "cast")
    return finding("I-110", Severity.ERROR, fields, sum=tally.votes + tally.null, cast=tally.cast, valid=tally.valid)


_RULES: tuple[tuple[Explanation, Callable[[TypedTally, Tally], tuple[Finding, ...] | None]], ...] = (
    (Explanation.OK, _ok),
    (Explanation.BLANK_FOR_ZERO, _blank_for_zero),
    (Explanation.UNUSED_TYPED_AS_NULL, _unused_typed_as_null),
    (Explanation.NULL_MISSING, _null_missing),
    (Explanation.TRANSPOSED_DIGITS, _transposed_digits),
    (Explanation.EXTRA_DIGIT, _extra_digit),
    (Explanation.CAST_EXCEEDS_ELIGIBLE, _cast_exceeds_eligible),
    (Explanation.VOTES_EXCEED_CAST, _votes_exceed_cast),
    (Explanation.VALID_DIFFERS, _valid_differs),
)
