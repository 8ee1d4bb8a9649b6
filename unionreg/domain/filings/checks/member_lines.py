"""The list of members, line by line: one pass, nothing kept but counts and the first lines of each kind.

Made for 60,000 lines: names, dates and employers come again and again, so what they give is remembered.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from unionreg.domain.filings.filing import Member, Sex
from unionreg.domain.people.curp import LENGTH, PATTERN, age_on, birth_date, check_digit, tidy
from unionreg.domain.people.full_names import fits
from unionreg.domain.people.names import fold, given_letters, key_letters, surname_letters
from unionreg.domain.rolls.employment import Trust, post_trust

YOUNGEST = 15
DAYS_OF_PROOF = 60
LINES_SHOWN = 5
_SEX_PLACE = 10


class LineFault(StrEnum):
    """What can be said of one line."""

    NO_NAME = "no-name"
    NO_CURP = "no-curp"
    CURP_FORM = "curp-form"
    CURP_DIGIT = "curp-digit"
    CURP_REPEATED = "curp-repeated"
    CURP_NAME = "curp-name"
    UNDERAGE = "underage"
    FIFTEEN = "fifteen"
    TRUST_SAID = "trust-said"
    TRUST_SUSPECTED = "trust-suspected"
    NO_ADDRESS = "no-address"
    NO_EMPLOYER = "no-employer"
    NO_PROOF = "no-proof"
    OLD_PROOF = "old-proof"
    NUMBER_REPEATED = "number-repeated"
    NO_MOVEMENT = "no-movement"
    NO_CAUSE = "no-cause"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class LineRules:
    """What the lines are measured by. ``employers`` folded names; empty: lines are not compared with employers.

    ``age_on`` the day on which ages are told; ``proof_from`` the constitution, None where no proof is asked for.
    """

    today: date
    age_on: date
    employers: frozenset[str] = frozenset()
    proof_from: date | None = None
    movements: bool = False


@dataclass(slots=True)
class LineCounts:
    """What a list sums up to. ``valid``: distinct CURPs of the right form, over fifteen, not of trust employees.

    ``lines`` the numbers of the first lines of each fault; ``curps`` all CURPs of the right form; ``women`` by CURP.
    """

    people: int = 0
    valid: int = 0
    joined: int = 0
    left: int = 0
    women: int = 0
    faults: Counter[LineFault] = field(default_factory=Counter)
    lines: dict[LineFault, list[int]] = field(default_factory=dict)
    curps: set[str] = field(default_factory=set)

    def fault(self, fault: LineFault, line: int) -> None:
        """Note one fault of a line."""
        self.faults[fault] += 1
        shown = self.lines.setdefault(fault, [])
        if len(shown) < LINES_SHOWN:
            shown.append(line)


def count_lines(members: Iterable[Member], rules: LineRules) -> LineCounts:
    """Read the list once."""
    reader = _LineReader(rules)
    for member in members:
        reader.read(member)
    return reader.counts


class _LineReader:
    def __init__(self, rules: LineRules) -> None:
        self.counts = LineCounts()
        self._rules = rules
        self._numbers: set[int] = set()
        self._surname = cache(surname_letters)
        self._given = cache(given_letters)
        self._trust = cache(post_trust)
        self._declared = cache(self._is_declared)
        self._age = cache(self._age_of)

    def read(self, member: Member) -> None:
        counts = self.counts
        counts.people += 1
        if member.number in self._numbers:
            counts.fault(LineFault.NUMBER_REPEATED, member.number)
        self._numbers.add(member.number)
        if not member.first_surname or not member.given_names:
            counts.fault(LineFault.NO_NAME, member.number)
        if not member.address:
            counts.fault(LineFault.NO_ADDRESS, member.number)
        good_key = self._key(member)
        trusted = self._is_trusted(member)
        self._employer(member)
        if self._rules.movements:
            self._movement(member)
        if self._rules.proof_from is not None:
            self._proof(member, self._rules.proof_from)
        if good_key and not trusted:
            counts.valid += 1

    def _key(self, member: Member) -> bool:
        """Whether the line has a CURP that counts: right form, its first time, over fifteen."""
        counts, number = self.counts, member.number
        curp = member.curp if len(member.curp) == LENGTH and PATTERN.fullmatch(member.curp) else tidy(member.curp).text
        if not curp:
            counts.fault(LineFault.NO_CURP, number)
            return False
        if len(curp) == LENGTH and curp[_SEX_PLACE] == Sex.WOMAN:
            counts.women += 1
        if len(curp) != LENGTH or not PATTERN.fullmatch(curp):
            counts.fault(LineFault.CURP_FORM, number)
            return False
        if check_digit(curp) != curp[-1]:
            counts.fault(LineFault.CURP_DIGIT, number)
        if not self._agrees(curp, member):
            counts.fault(LineFault.CURP_NAME, number)
        first_time = curp not in counts.curps
        if not first_time:
            counts.fault(LineFault.CURP_REPEATED, number)
        counts.curps.add(curp)
        return self._is_old_enough(curp, number) and first_time

    def _is_old_enough(self, curp: str, number: int) -> bool:
        """Over fifteen (LFT 362); a day that does not exist is a fault of form, and no age is told from it."""
        digits = curp[4:10] + ("1" if curp[16] <= "9" else "A")
        age = self._age(digits)
        if age is None:
            self.counts.fault(LineFault.CURP_FORM, number)
            return False
        if age < YOUNGEST:
            self.counts.fault(LineFault.UNDERAGE, number)
        elif age == YOUNGEST:
            self.counts.fault(LineFault.FIFTEEN, number)
        return age >= YOUNGEST

    def _age_of(self, digits: str) -> int | None:
        born = birth_date(f"XXXX{digits[:6]}XXXXXX{digits[6]}")
        return None if born is None else age_on(born, self._rules.age_on)

    def _agrees(self, curp: str, member: Member) -> bool:
        """Whether the letters come from the name; the usual way by what its parts were found to give before."""
        if not member.first_surname or not member.given_names:
            return True
        letters = key_letters(
            self._surname(member.first_surname),
            self._surname(member.second_surname),
            self._given(member.given_names),
        )
        if letters == (curp[:4], curp[13:16]):
            return True
        return fits(curp, member.first_surname, member.second_surname, member.given_names)

    def _is_trusted(self, member: Member) -> bool:
        trust = self._trust(member.post)
        if trust is Trust.SAID:
            self.counts.fault(LineFault.TRUST_SAID, member.number)
        elif trust is Trust.SUSPECTED:
            self.counts.fault(LineFault.TRUST_SUSPECTED, member.number)
        return trust is Trust.SAID

    def _employer(self, member: Member) -> None:
        if not self._rules.employers:
            return
        if not (self._declared(member.employer) or self._declared(member.workplace)):
            self.counts.fault(LineFault.NO_EMPLOYER, member.number)

    def _is_declared(self, name: str) -> bool:
        return folded_name(name) in self._rules.employers

    def _movement(self, member: Member) -> None:
        counts, number = self.counts, member.number
        if member.left_on is not None:
            counts.left += 1
            if not member.leaving_cause:
                counts.fault(LineFault.NO_CAUSE, number)
        elif member.joined_on is not None:
            counts.joined += 1
        else:
            counts.fault(LineFault.NO_MOVEMENT, number)
        if any(day is not None and day > self._rules.today for day in (member.joined_on, member.left_on)):
            counts.fault(LineFault.FUTURE, number)

    def _proof(self, member: Member, constituted: date) -> None:
        """Sixty calendar days before the constitution; a proof dated after it shows no less."""
        if member.proof_on is None:
            self.counts.fault(LineFault.NO_PROOF, member.number)
        elif constituted - member.proof_on > timedelta(days=DAYS_OF_PROOF):
            self.counts.fault(LineFault.OLD_PROOF, member.number)


def folded_name(name: str) -> str:
    """A name of a firm as it is compared: folded, its spaces single, points and commas left out."""
    return " ".join(fold(name).replace(".", "").replace(",", " ").split())
