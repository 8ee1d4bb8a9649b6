"""Likely slips of the pen or the keyboard: hints beside a finding, never corrections to apply.

A hint names the box and the value with which the account would close. Also used for the inspectors' tallies.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from unionreg.domain.findings import Finding, Severity
from unionreg.domain.votes import sheet_fields as sf
from unionreg.domain.votes.account_equations import (
    account_equations,
    as_number,
    holds,
    sum_of,
    value_that_closes,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from unionreg.domain.votes.account_equations import Equation
    from unionreg.domain.votes.vote import BallotOption


class Slip(StrEnum):
    """What probably happened to a number; the value is the code of the hint."""

    SWAPPED_DIGITS = "H-102"
    EXTRA_DIGIT = "H-104"
    MISSING_DIGIT = "H-105"


SMALLEST_OF_TWO_DIGITS = 10
UNUSED_AS_NULL = "H-101"
BLANK_FOR_ZERO = "H-103"
SUBTOTAL_AS_TOTAL = "H-106"


def with_digits_swapped(number: int) -> tuple[int, ...]:
    """All numbers got by exchanging two neighbouring, different digits, without a leading zero."""
    digits = str(number)
    swapped = []
    for index, (left, right) in enumerate(pairwise(digits)):
        if left != right and not (index == 0 and right == "0"):
            swapped.append(int(digits[:index] + right + left + digits[index + 2 :]))
    return tuple(swapped)


def with_digit_removed(number: int) -> tuple[int, ...]:
    """All numbers got by removing one digit of a number of two or more, without a leading zero."""
    digits = str(number)
    if number < SMALLEST_OF_TWO_DIGITS:
        return ()
    shorter = {digits[:index] + digits[index + 1 :] for index in range(len(digits))}
    return tuple(sorted(int(text) for text in shorter if text == "0" or not text.startswith("0")))


def likely_slip(typed: int, needed: int) -> Slip | None:
    """The slip that turns ``needed`` (on the paper) into ``typed``, or None; both zero or more."""
    # A swap of neighbours changes a number by a multiple of nine: the old rule of book-keepers.
    if (typed - needed) % 9 == 0 and needed in with_digits_swapped(typed):
        return Slip.SWAPPED_DIGITS
    if needed in with_digit_removed(typed):
        return Slip.EXTRA_DIGIT
    if typed in with_digit_removed(needed):
        return Slip.MISSING_DIGIT
    return None


def slip_hints(
    options: Sequence[BallotOption], figures: Mapping[str, int | None], blank: Sequence[str], *, with_breakdown: bool
) -> tuple[Finding, ...]:
    """Hints for figures of a station act; ``blank`` are the keys left empty that should not be."""
    equations = account_equations(options, with_breakdown=with_breakdown)
    failing = [equation for equation in equations if not holds(equation, figures)]
    letters = {field.key: field.letter for field in sf.sheet_fields(options)}
    if blank and not failing:
        return tuple(_hint(BLANK_FOR_ZERO, key, letters, None, 0) for key in blank)
    if blank:
        return ()
    hints = [*_unused_as_null(failing, figures, letters)]
    named = {(hint.code, hint.fields) for hint in hints}
    for equation in failing:
        for hint in _hints_of(equation, equations, figures, letters):
            if (hint.code, hint.fields) not in named:
                named.add((hint.code, hint.fields))
                hints.append(hint)
    return tuple(hints)


def _unused_as_null(
    failing: Sequence[Equation], figures: Mapping[str, int | None], letters: Mapping[str, str]
) -> tuple[Finding, ...]:
    """A-105: the excess of votes and nulls over the ballots found is exactly the unused ones."""
    unused, null = as_number(figures, sf.UNUSED), as_number(figures, sf.NULL_VOTES)
    for equation in failing:
        if equation.code == "A-101" and 0 < unused <= null:
            excess = sum_of(figures, equation.parts) - as_number(figures, equation.total)
            if excess == unused:
                return (_hint(UNUSED_AS_NULL, sf.NULL_VOTES, letters, null, null - unused),)
    return ()


def _hints_of(
    equation: Equation,
    equations: Sequence[Equation],
    figures: Mapping[str, int | None],
    letters: Mapping[str, str],
) -> list[Finding]:
    hints = []
    for key in equation.keys:
        typed, needed = as_number(figures, key), value_that_closes(equation, figures, key)
        if needed < 0 or not _breaks_nothing(key, needed, equations, figures):
            continue
        slip = likely_slip(typed, needed)
        if slip is not None:
            hints.append(_hint(slip.value, key, letters, typed, needed))
        elif key == equation.total and _is_subtotal(equation, figures):
            hints.append(_hint(SUBTOTAL_AS_TOTAL, key, letters, typed, needed))
    return hints


def _breaks_nothing(key: str, needed: int, equations: Sequence[Equation], figures: Mapping[str, int | None]) -> bool:
    """Whether writing ``needed`` into the box leaves right every sum that is right now."""
    changed = {**figures, key: needed}
    return all(holds(equation, changed) for equation in equations if holds(equation, figures))


def _is_subtotal(equation: Equation, figures: Mapping[str, int | None]) -> bool:
    """Whether the total typed is the sum of its parts but one that is not zero."""
    whole, typed = sum_of(figures, equation.parts), as_number(figures, equation.total)
    return typed > 0 and any(
        as_number(figures, part) > 0 and whole - as_number(figures, part) == typed for part in equation.parts
    )


def _hint(code: str, key: str, letters: Mapping[str, str], typed: int | None, closes: int) -> Finding:
    params: list[tuple[str, str | int]] = [("field", key), ("letter", letters[key])]
    if typed is not None:
        params.append(("typed", typed))
    return Finding(code, Severity.NOTE, (key,), (*params, ("closes", closes)))
