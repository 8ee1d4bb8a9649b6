"""Wage tables: posts and what is paid for them, money in whole cents. Comparison of two tables; nothing is rounded."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_AMOUNT = re.compile(r"\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?", re.ASCII)
_MOST_DIGITS = 9
_HUNDREDTHS = 10_000


class PayPeriod(StrEnum):
    """For which time a wage is paid. Words: ``pay-period.<value>`` in the text catalogue."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class WageLine:
    """One post of the table. ``cents`` of a peso, whole; ``level`` is category or step, empty where there is none."""

    post: str
    cents: int
    period: PayPeriod = PayPeriod.DAY
    level: str = ""


@dataclass(frozen=True, slots=True)
class WageTable:
    """A tabulador. ``in_force_since`` None when the contract does not say it; lines as in the contract."""

    lines: tuple[WageLine, ...] = ()
    in_force_since: date | None = None


@dataclass(frozen=True, slots=True)
class WageChange:
    """A post in two tables. ``before`` or ``after`` None: the post is new, or gone; cents."""

    post: str
    level: str
    period: PayPeriod
    before: int | None
    after: int | None

    @property
    def hundredths_of_percent(self) -> int | None:
        """By how much it grew, in hundredths of one percent, towards zero; None where one side is missing or zero."""
        if not self.before or self.after is None:
            return None
        grown = (self.after - self.before) * _HUNDREDTHS
        return grown // self.before if grown >= 0 else -(-grown // self.before)


def cents_of(text: str) -> int | None:
    """Money as typed (``1,234.5``, ``$ 310.00``, ``278``) in cents; None when it is no amount."""
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        return None
    whole = found[1].replace(",", "")
    if len(whole) > _MOST_DIGITS:
        return None
    return int(whole) * 100 + int((found[2] or "").ljust(2, "0"))


def money(cents: int) -> str:
    """``$1,234.50``."""
    sign = "-" if cents < 0 else ""
    return f"{sign}${abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def compare(before: WageTable, after: WageTable) -> tuple[WageChange, ...]:
    """Posts of both tables, those of the later one first in its order, then those that are gone."""
    old = {_key(each): each.cents for each in before.lines}
    new = {_key(each): each.cents for each in after.lines}
    kept = [WageChange(*key, old.get(key), cents) for key, cents in new.items()]
    gone = [WageChange(*key, cents, None) for key, cents in old.items() if key not in new]
    return (*kept, *gone)


def _key(line: WageLine) -> tuple[str, str, PayPeriod]:
    return (line.post, line.level, line.period)
