"""The leadership: who it is, its term, who may sit on it, and the proportion of women (LFT 358, 371, 372)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from unionreg.domain.filings.checks.subject import Subject, shown
from unionreg.domain.filings.filing import Leader
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.filings.proportion import ProportionReading, percent, proportion
from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.people.curp import LENGTH, PATTERN, check_digit, tidy
from unionreg.domain.people.full_names import fits
from unionreg.domain.people.names import words_of

_SEX_PLACE = 10


def check_leadership(subject: Subject) -> Iterator[Finding]:
    """All that concerns the leadership, where the type asks for one."""
    if Section.LEADERSHIP not in subject.type.sections:
        return
    leaders = subject.data.leaders
    if not leaders:
        yield finding("F-118", Severity.ERROR, ("leaders",))
        return
    yield from _secretary(leaders)
    yield from _term(subject)
    for place, leader in enumerate(leaders):
        yield from _leader(leader, f"leaders.{place}")
    yield from _twice(leaders)
    yield from _proportion(subject)


def _secretary(leaders: tuple[Leader, ...]) -> Iterator[Finding]:
    """F-119 no general secretary, or only a substitute; F-221 more than one (LFT 365, 376)."""
    holding = sum(each.is_general_secretary and not each.is_substitute for each in leaders)
    if holding == 0:
        yield finding("F-119", Severity.ERROR, ("leaders",))
    elif holding > 1:
        yield finding("F-221", Severity.WARNING, ("leaders",), people=holding)


def _term(subject: Subject) -> Iterator[Finding]:
    """F-122 no term, F-123 one that ends before it begins, F-227 one that is over (LFT 358 fr. II, 371 fr. X)."""
    term = subject.data.leadership_term
    if term is None:
        yield finding("F-122", Severity.ERROR, ("leadership_term",))
        return
    days = {"first": shown(term.first), "last": shown(term.last)}
    if term.last < term.first:
        yield finding("F-123", Severity.ERROR, ("leadership_term",), **days)
    elif term.last < subject.today:
        yield finding("F-227", Severity.WARNING, ("leadership_term",), **days)


def _leader(leader: Leader, field: str) -> Iterator[Finding]:
    """F-120 not Mexican, F-121 no name or post, F-222 to F-225 on the CURP."""
    name = leader.full_name
    if not leader.is_mexican:
        yield finding("F-120", Severity.ERROR, (f"{field}.is_mexican",), name=name)
    if not (leader.given_names.strip() and leader.first_surname.strip() and leader.post.strip()):
        yield finding("F-121", Severity.ERROR, (field,), name=name)
    curp = tidy(leader.curp).text
    if not curp:
        return
    if len(curp) != LENGTH or not PATTERN.fullmatch(curp) or check_digit(curp) != curp[-1]:
        yield finding("F-222", Severity.WARNING, (f"{field}.curp",), name=name)
        return
    if not fits(curp, leader.first_surname, leader.second_surname, leader.given_names):
        yield finding("F-223", Severity.WARNING, (f"{field}.curp",), name=name)
    if leader.sex is not None and leader.sex.value != curp[_SEX_PLACE]:
        yield finding("F-225", Severity.WARNING, (f"{field}.sex",), name=name)


def _twice(leaders: tuple[Leader, ...]) -> Iterator[Finding]:
    """F-224 one person in two posts; the statutes say whether that may be."""
    names = Counter(" ".join(words_of(each.full_name)) for each in leaders if each.full_name.strip())
    for name in sorted(name for name, times in names.items() if times > 1):
        yield finding("F-224", Severity.WARNING, ("leaders",), name=name)


def _proportion(subject: Subject) -> Iterator[Finding]:
    """F-228 women below, F-229 sex not said, F-304 men below, F-305 no membership to compare with."""
    found = proportion(subject.data)
    shares: dict[str, str | int] = {
        "women_members": found.members.women,
        "members": found.members.known,
        "members_share": percent(found.members.women_bp),
        "women_leaders": found.leaders.women,
        "leaders": found.leaders.known,
        "leaders_share": percent(found.leaders.women_bp),
    }
    match found.reading:
        case ProportionReading.WOMEN_BELOW:
            yield finding("F-228", Severity.WARNING, ("leaders",), missing=found.women_missing, **shares)
        case ProportionReading.MEN_BELOW:
            yield finding("F-304", Severity.NOTE, ("leaders",), missing=found.men_missing, **shares)
        case ProportionReading.SEX_UNKNOWN:
            yield finding("F-229", Severity.WARNING, ("leaders",), people=found.leaders.unknown)
        case ProportionReading.NO_MEMBERS if Section.MEMBERS in subject.type.sections:
            yield finding("F-305", Severity.NOTE, ("leaders",))
