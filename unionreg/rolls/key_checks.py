"""One CURP in one row: tidied, repaired, judged part by part, in the order that the vocabulary of rolls fixes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.people.curp import (
    LENGTH,
    PATTERN,
    CurpPart,
    age_on,
    birth_date,
    broken_part,
    check_digit,
    repaired,
    tidy,
)
from unionreg.domain.rolls.kinds import RollKind
from unionreg.rolls.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

_YOUNGEST, _OLDEST = 15, 90


@dataclass(frozen=True, slots=True)
class BirthDay:
    """What positions 5 to 10 and 17 say: the day (None: no such day), and the age kind on the cut-off date."""

    born: date | None
    kind: RollKind | None
    age: int = 0


class KeyChecks:
    """Judges CURPs on one cut-off date. ``found(kind, positions, found, expected)`` takes the findings of a row."""

    def __init__(self, cut_off: date) -> None:
        """Nothing is known yet; ``days``: by positions 5 to 10 and the century, since few dates serve many people."""
        self._cut_off = cut_off
        self.days = Remembered(self._day)

    def usable(self, typed: str, found: Callable[..., None]) -> tuple[str, bool]:
        """The key for duplicates ("" when there is none that could be one) and whether its pattern holds."""
        tidied = tidy(typed)
        if tidied.gaps:
            found(RollKind.CURP_SPACES)
        if tidied.lower_case:
            found(RollKind.CURP_CASE)
        if not tidied.text:
            found(RollKind.CURP_MISSING)
            return "", False
        if len(tidied.text) != LENGTH:
            found(RollKind.CURP_LENGTH, found=str(len(tidied.text)), expected=str(LENGTH))
            return "", False
        key = repaired(tidied.text)
        if key != tidied.text:
            places = [place + 1 for place in range(LENGTH) if key[place] != tidied.text[place]]
            found(
                RollKind.CURP_O_ZERO,
                ", ".join(map(str, places)),
                tidied.text,
                key,
            )
        if PATTERN.fullmatch(key):
            return key, True
        part = broken_part(key) or CurpPart.NAME
        first, _, last = part.partition("-")
        found(RollKind.CURP_FORMAT, part.value, key[int(first) - 1 : int(last or first)])
        return key, False

    def content(self, key: str, found: Callable[..., None]) -> BirthDay:
        """Date, check digit and age of a key whose pattern holds."""
        day = self.days[key[4:10] + ("1" if key[16] <= "9" else "A")]
        if day.born is None:
            found(RollKind.CURP_DATE_INVALID, CurpPart.DATE.value, key[4:10])
        elif day.kind is not None:
            found(day.kind, "5-10, 17", str(day.age), day.born.isoformat())
        wanted = check_digit(key)
        if wanted != key[17]:
            found(RollKind.CURP_CHECK_DIGIT, CurpPart.CHECK_DIGIT.value, key[17], wanted)
        return day

    def _day(self, digits: str) -> BirthDay:
        born = birth_date(f"XXXX{digits[:6]}XXXXXX{digits[6]}")
        if born is None:
            return BirthDay(None, None)
        age = age_on(born, self._cut_off)
        kind = None
        if age < _YOUNGEST:
            kind = RollKind.UNDERAGE
        elif age == _YOUNGEST:
            kind = RollKind.AGE_15
        elif age > _OLDEST:
            kind = RollKind.AGE_IMPLAUSIBLE
        return BirthDay(born, kind, age)
