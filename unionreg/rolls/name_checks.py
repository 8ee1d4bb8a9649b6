"""The names of a row: read from their columns, compared with the letters of the CURP. Remembers what names give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.people.full_names import NameParts, fits, split_by_habit, split_by_key
from unionreg.domain.people.names import IMPROPER, given_letters, key_letters, surname_letters
from unionreg.domain.rolls.cells import plain
from unionreg.domain.rolls.columns import NameOrder, RollField
from unionreg.rolls.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.rolls.columns import SheetMapping


class NameReader:
    """Reads the names of one sheet, by the columns of its mapping."""

    def __init__(self, mapping: SheetMapping) -> None:
        """Look up the columns once."""
        columns = {name: place - 1 for name, place in mapping.columns}
        self._first = columns.get(RollField.FIRST_SURNAME)
        self._second = columns.get(RollField.SECOND_SURNAME)
        self._given = columns.get(RollField.GIVEN_NAMES)
        self._surnames = columns.get(RollField.SURNAMES)
        self._whole = columns.get(RollField.FULL_NAME)
        self._surnames_first = mapping.name_order is not NameOrder.GIVEN_FIRST
        self.separated = self._whole is None and self._surnames is None  # each part has a column of its own
        self._plain = Remembered(plain)
        self._surname_letters = Remembered(surname_letters)
        self._given_letters = Remembered(given_letters)

    def parts(self, cells: Sequence[str]) -> tuple[str, str, str]:
        """First surname, second surname and given names where they are separated; absent columns are empty."""
        clean = self._plain
        return (
            clean[cells[self._first]] if self._first is not None else "",
            clean[cells[self._second]] if self._second is not None else "",
            clean[cells[self._given]] if self._given is not None else "",
        )

    def agreeing(self, cells: Sequence[str], key: str) -> tuple[str, str, str] | None:
        """The parts of a name in columns of its own when they give just the letters of the key, else None: look again.

        The way of nearly all rows, without a call too many.
        """
        if not self.separated or self._first is None or self._second is None or self._given is None:
            return None
        clean = self._plain
        first, second, given = clean[cells[self._first]], clean[cells[self._second]], clean[cells[self._given]]
        one, two, name = self._surname_letters[first], self._surname_letters[second], self._given_letters[given]
        head = one[:2] + two[0] + name[0]
        if key[:4] != head or key[13:16] != one[2] + two[2] + name[1] or head in IMPROPER or not first or not given:
            return None
        return first, second, given

    def expected(self, first: str, second: str, given: str) -> tuple[str, str]:
        """Positions 1 to 4 and 14 to 16 that the names give."""
        return key_letters(self._surname_letters[first], self._surname_letters[second], self._given_letters[given])

    def agree(self, key: str, first: str, second: str, given: str) -> bool:
        """Whether the separated names give the letters of the key; what is not there is not judged."""
        if not first:
            first, second = second, ""
        head, inner = self.expected(first, second, given)
        if head == key[:4] and inner == key[13:16]:
            return True
        if not given or not first:
            return _partly(key, head, inner, has_given=bool(given))
        return fits(key, first, second, given)

    def joined(self, cells: Sequence[str], key: str) -> tuple[NameParts, bool]:
        """The parts of a name that is not separated, by the key where one is given, and whether any separation fits."""
        if self._whole is not None:
            # "Surnames, names" is cut by the key or by habit as well; the comma belongs to neither part.
            name = " ".join(self._plain[cells[self._whole]].replace(",", " ").split())
            fitting = split_by_key(name, key, surnames_first=self._surnames_first) if key else None
            return fitting or split_by_habit(name, surnames_first=self._surnames_first), fitting is not None
        surnames = self._plain[cells[self._surnames or 0]]
        given = self._plain[cells[self._given]] if self._given is not None else ""
        return _two_surnames(surnames, given, key)


def _partly(key: str, head: str, inner: str, *, has_given: bool) -> bool:
    """Compare only the letters that the names present can give."""
    if has_given:
        return head[3] == key[3] and inner[2] == key[15]
    # The X of an improper word cannot be told without the given name's letter.
    vowel = head[1] == key[1] or key[1] == "X"
    return vowel and head[0] == key[0] and head[2] == key[2] and inner[:2] == key[13:15]


def _two_surnames(surnames: str, given: str, key: str) -> tuple[NameParts, bool]:
    words = surnames.split()
    habit = split_by_habit(f"{surnames} {given or '-'}", surnames_first=True)
    usual = NameParts(habit.first_surname, " ".join(words[len(habit.first_surname.split()) :]), given)
    if not key:
        return usual, False
    cuts = [
        usual,
        *(NameParts(" ".join(words[:cut]), " ".join(words[cut:]), given) for cut in range(1, len(words) + 1)),
    ]
    fitting = [each for each in cuts if fits(key, each.first_surname, each.second_surname, each.given_names)]
    return (fitting[0], True) if fitting else (usual, False)
