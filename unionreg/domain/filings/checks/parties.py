"""Employers and workplaces, and the unions that a federation is made of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from unionreg.domain.filings.checks.subject import Subject
from unionreg.domain.filings.filing import Employer, FilingKind, MemberUnion
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.people.names import words_of

FEWEST_EMPLOYERS = 3
FEWEST_UNIONS = 2
_RFC = re.compile(r"[A-ZÑ&]{3,4}[0-9]{6}[A-Z0-9]{3}")


def check_parties(subject: Subject) -> Iterator[Finding]:
    """Everything on employers where the type asks for them, and on member unions of a federation."""
    if Section.EMPLOYERS in subject.type.sections:
        yield from _employers(subject)
    if Section.MEMBER_UNIONS in subject.type.sections:
        yield from _member_unions(subject.data.member_unions)


def _employers(subject: Subject) -> Iterator[Finding]:
    """F-109 none, F-107 fewer than three of an employers' union, F-108 not whole, F-209 RFC, F-210 one twice."""
    employers = subject.data.employers
    different = len({_identity(each) for each in employers})
    if subject.kind is FilingKind.EMPLOYERS_UNION:
        if different < FEWEST_EMPLOYERS:
            yield finding("F-107", Severity.ERROR, ("employers",), employers=different, fewest=FEWEST_EMPLOYERS)
    elif not employers:
        yield finding("F-109", Severity.ERROR, ("employers",))
    for place, each in enumerate(employers):
        if not each.name.strip() or each.address.is_empty:
            yield finding("F-108", Severity.ERROR, (f"employers.{place}",), name=each.name, number=place + 1)
        rfc = each.rfc.strip().upper().replace("-", "").replace(" ", "")
        if rfc and not _RFC.fullmatch(rfc):
            yield finding("F-209", Severity.WARNING, (f"employers.{place}.rfc",), name=each.name, rfc=each.rfc)
    for name in _twice(each.name for each in employers):
        yield finding("F-210", Severity.WARNING, ("employers",), name=name)


def _identity(employer: Employer) -> str:
    """What tells one employer from another: the RFC, or the words of the name."""
    return employer.rfc.strip().upper() or " ".join(words_of(employer.name))


def _member_unions(unions: tuple[MemberUnion, ...]) -> Iterator[Finding]:
    """F-110 fewer than two, F-111 one without name or address, F-211 one without registration number."""
    different = len({each.registration_number.strip() or " ".join(words_of(each.name)) for each in unions})
    if different < FEWEST_UNIONS:
        yield finding("F-110", Severity.ERROR, ("member_unions",), unions=different, fewest=FEWEST_UNIONS)
    for place, each in enumerate(unions):
        if not each.name.strip() or each.address.is_empty:
            yield finding("F-111", Severity.ERROR, (f"member_unions.{place}",), name=each.name, number=place + 1)
        if not each.registration_number.strip():
            yield finding("F-211", Severity.WARNING, (f"member_unions.{place}",), name=each.name, number=place + 1)


def _twice(names: Iterable[str]) -> list[str]:
    folded = Counter(" ".join(words_of(name)) for name in names if name.strip())
    return sorted(name for name, times in folded.items() if times > 1)
