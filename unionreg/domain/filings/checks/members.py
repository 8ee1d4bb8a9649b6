"""The list of members as a whole: how many count, whether it agrees with its sums, and the faults of its lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from unionreg.domain.filings.checks.member_lines import LineCounts, LineFault, LineRules, count_lines, folded_name
from unionreg.domain.filings.checks.subject import Subject
from unionreg.domain.filings.filing import FilingKind, Member, MembersSummary
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.people.curp import tidy

FEWEST_WORKERS = 20

_FAULTS: dict[LineFault, tuple[str, Severity]] = {
    LineFault.NO_NAME: ("F-133", Severity.ERROR),
    LineFault.NO_CURP: ("F-127", Severity.ERROR),
    LineFault.CURP_REPEATED: ("F-128", Severity.ERROR),
    LineFault.UNDERAGE: ("F-129", Severity.ERROR),
    LineFault.TRUST_SAID: ("F-130", Severity.ERROR),
    LineFault.NO_EMPLOYER: ("F-131", Severity.ERROR),
    LineFault.NO_ADDRESS: ("F-132", Severity.ERROR),
    LineFault.NO_MOVEMENT: ("F-134", Severity.ERROR),
    LineFault.CURP_FORM: ("F-231", Severity.WARNING),
    LineFault.CURP_DIGIT: ("F-232", Severity.WARNING),
    LineFault.FIFTEEN: ("F-233", Severity.WARNING),
    LineFault.CURP_NAME: ("F-234", Severity.WARNING),
    LineFault.TRUST_SUSPECTED: ("F-235", Severity.WARNING),
    LineFault.OLD_PROOF: ("F-237", Severity.WARNING),
    LineFault.NO_PROOF: ("F-238", Severity.WARNING),
    LineFault.NO_CAUSE: ("F-239", Severity.WARNING),
    LineFault.FUTURE: ("F-240", Severity.WARNING),
    LineFault.NUMBER_REPEATED: ("F-241", Severity.WARNING),
}


def check_members(subject: Subject, members: Iterable[Member] | None) -> Iterator[Finding]:
    """F-125 no list, F-124 too few, F-126 a list that does not agree with its sums, and the faults of its lines."""
    if Section.MEMBERS not in subject.type.sections:
        return
    said = subject.data.members
    if said is None and members is None:
        if not subject.asks("election-call"):
            yield finding("F-125", Severity.ERROR, ("members",))
        return
    counts = None if members is None else count_lines(members, _rules(subject))
    if subject.kind is FilingKind.WORKERS_UNION:
        yield from _minimum(said, counts)
    if counts is not None:
        yield from _sums(said, counts)
        yield from _lines(counts)
        yield from _leaders_listed(subject, counts)


def _rules(subject: Subject) -> LineRules:
    names = frozenset(folded_name(each.name) for each in subject.data.employers if each.name.strip())
    is_new = subject.kind is FilingKind.WORKERS_UNION
    founded = subject.founded_on if is_new else None
    rules = LineRules(subject.today, founded or subject.today, names, founded)
    return replace(rules, movements=subject.kind is FilingKind.MEMBERS_CHANGE)


def _minimum(said: MembersSummary | None, counts: LineCounts | None) -> Iterator[Finding]:
    """Twenty workers with valid, distinct CURPs (LFT 364); without the list at hand its sum is what can be told."""
    people = said.people if counts is None and said is not None else counts.valid if counts is not None else 0
    if people < FEWEST_WORKERS:
        listed = counts.people if counts is not None else people
        yield finding("F-124", Severity.ERROR, ("members",), valid=people, listed=listed, fewest=FEWEST_WORKERS)


def _sums(said: MembersSummary | None, counts: LineCounts) -> Iterator[Finding]:
    if said is not None and (said.people, said.women) != (counts.people, counts.women):
        sums = {"said": said.people, "said_women": said.women, "listed": counts.people, "listed_women": counts.women}
        yield finding("F-126", Severity.ERROR, ("members",), **sums)


def _lines(counts: LineCounts) -> Iterator[Finding]:
    for fault, (code, severity) in _FAULTS.items():
        people = counts.faults[fault]
        if people:
            first = counts.lines[fault]
            lines = ", ".join(map(str, first)) + (" …" if people > len(first) else "")
            yield Finding(code, severity, ("members",), (("people", people), ("lines", lines)))


def _leaders_listed(subject: Subject, counts: LineCounts) -> Iterator[Finding]:
    """F-303 people of the leadership who are not in the list of members."""
    if Section.LEADERSHIP not in subject.type.sections:
        return
    absent = [each.full_name for each in subject.data.leaders if each.curp and tidy(each.curp).text not in counts.curps]
    if absent:
        yield finding("F-303", Severity.NOTE, ("leaders",), people=len(absent), names=", ".join(absent[:3]))
