"""Assemblies and elections: held before they are filed, called and posted in time, told in time (LFT 371, 373, 377).

Business days are counted with the official calendar only; where its year is not loaded a note names it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from unionreg.domain.filings.checks.subject import Limit, Subject, last_day, shown
from unionreg.domain.filings.filing import Assembly, AssemblyKind, FilingKind
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.findings import Finding, Severity, finding

_MONTHS_OF_ACCOUNTS = 6
_WANTED: dict[FilingKind, tuple[AssemblyKind, ...]] = {
    FilingKind.WORKERS_UNION: (AssemblyKind.CONSTITUTIVE, AssemblyKind.ELECTION),
    FilingKind.EMPLOYERS_UNION: (AssemblyKind.CONSTITUTIVE, AssemblyKind.ELECTION),
    FilingKind.FEDERATION: (AssemblyKind.CONSTITUTIVE, AssemblyKind.ELECTION),
    FilingKind.LEADERSHIP_CHANGE: (AssemblyKind.ELECTION,),
    FilingKind.STATUTES_CHANGE: (AssemblyKind.STATUTES,),
    FilingKind.ACCOUNTS_NOTICE: (AssemblyKind.ACCOUNTS,),
}
_TOLD_WITHIN: dict[FilingKind, tuple[AssemblyKind, str]] = {
    FilingKind.LEADERSHIP_CHANGE: (AssemblyKind.ELECTION, "lead.notice"),
    FilingKind.STATUTES_CHANGE: (AssemblyKind.STATUTES, "lead.notice"),
    FilingKind.ADDRESS_CHANGE: (AssemblyKind.ADDRESS, "lead.notice"),
    FilingKind.ACCOUNTS_NOTICE: (AssemblyKind.ACCOUNTS, "accounts.acta"),
}


def check_assemblies(subject: Subject) -> Iterator[Finding]:
    """All that concerns assemblies, and the accounts rendered to one."""
    if Section.ASSEMBLIES not in subject.type.sections:
        return
    for kind in _WANTED.get(subject.kind, ()):
        held = subject.data.assembly(kind)
        if held is None or held.held_on is None:
            yield finding("F-112", Severity.ERROR, ("assemblies",), assembly=kind.value)
    for place, each in enumerate(subject.data.assemblies):
        yield from _assembly(subject, each, f"assemblies.{place}")
    election = subject.data.assembly(AssemblyKind.ELECTION)
    if subject.kind is FilingKind.LEADERSHIP_CHANGE and election is not None and election.held_on is not None:
        yield from _election(subject, election, election.held_on)
    yield from _told_in_time(subject)
    if subject.kind is FilingKind.ACCOUNTS_NOTICE:
        yield from _accounts(subject)


def _assembly(subject: Subject, said: Assembly, field: str) -> Iterator[Finding]:
    """F-113 held after today, F-212 nowhere, F-216 more votes than people or more people than members."""
    if said.held_on is not None and said.held_on > subject.today:
        yield finding("F-113", Severity.ERROR, (field,), assembly=said.kind.value, day=shown(said.held_on))
    if not said.place.strip():
        yield finding("F-212", Severity.WARNING, (field,), assembly=said.kind.value)
    cast = (said.votes_for or 0) + (said.votes_against or 0)
    present, entitled = said.attendees, said.members_entitled
    if (present is not None and cast > present) or (
        None not in {present, entitled} and (present or 0) > (entitled or 0)
    ):
        figures = {"votes": cast, "attendees": present or 0, "members": "—" if entitled is None else entitled}
        yield finding("F-216", Severity.WARNING, (field,), assembly=said.kind.value, **figures)


def _election(subject: Subject, said: Assembly, held: date) -> Iterator[Finding]:
    """F-114 the call and F-115 the roll posted too late; F-213, F-214 not said when (LFT 371 fr. IX b, d)."""
    for late, unsaid, term, posted in (
        ("F-114", "F-213", "lead.call_min", said.called_on),
        ("F-115", "F-214", "lead.roll_min", said.roll_published_on),
    ):
        if posted is None:
            yield finding(unsaid, Severity.WARNING, ("assemblies",))
        else:
            limit = last_day(term, held, subject.calendars, "latest_safe")
            yield from _uncounted(limit)
            if limit.day is not None and posted > limit.day:
                days = {"day": shown(posted), "last": shown(limit.day), "held": shown(held)}
                yield finding(late, Severity.ERROR, ("assemblies",), **days)


def _told_in_time(subject: Subject) -> Iterator[Finding]:
    """F-215 told after the ten days, which is no reason to refuse (LFT 373, 377 fr. II)."""
    kind, term = _TOLD_WITHIN.get(subject.kind, (None, ""))
    held = None if kind is None else subject.data.assembly(kind)
    if held is None or held.held_on is None or held.held_on > subject.today:
        return
    limit = last_day(term, held.held_on, subject.calendars, "due")
    yield from _uncounted(limit)
    if limit.day is not None and subject.today > limit.day:
        yield finding("F-215", Severity.WARNING, ("assemblies",), held=shown(held.held_on), last=shown(limit.day))


def _uncounted(limit: Limit) -> Iterator[Finding]:
    if limit.missing_year is not None:
        yield finding("F-301", Severity.NOTE, ("assemblies",), year=limit.missing_year)


def _accounts(subject: Subject) -> Iterator[Finding]:
    """F-135 no period, F-243 more than six months since it began, F-245 copies not proven (LFT 373)."""
    said = subject.data.accounts
    if said is None or said.period_first is None or said.period_last is None:
        yield finding("F-135", Severity.ERROR, ("accounts",))
        return
    if _longer_than(_MONTHS_OF_ACCOUNTS, said.period_first, said.period_last):
        period = {"first": shown(said.period_first), "last": shown(said.period_last)}
        yield finding("F-243", Severity.WARNING, ("accounts",), **period)
    if not said.proof_of_receipt:
        yield finding("F-245", Severity.WARNING, ("accounts",))


def _longer_than(months: int, first: date, last: date) -> bool:
    """Whether a period, both days included, is longer than so many calendar months."""
    between = (last.year - first.year) * 12 + last.month - first.month
    return between > months or (between == months and last.day >= first.day)
