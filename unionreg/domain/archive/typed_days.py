"""A day as a person types it: 31/05/2019, 31-5-2019 or 2019-05-31."""

from __future__ import annotations

import re
from datetime import date

_TYPED = re.compile(r"(?P<day>[0-9]{1,2})[/.-](?P<month>[0-9]{1,2})[/.-](?P<year>[0-9]{4})")
_KEPT = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")


def read_day(text: str) -> date | None:
    """The day, or None when it is none."""
    plain = text.strip()
    found = _TYPED.fullmatch(plain) or _KEPT.fullmatch(plain)
    if found is None:
        return None
    try:
        return date(*(int(found[name]) for name in ("year", "month", "day")))
    except ValueError:
        return None
