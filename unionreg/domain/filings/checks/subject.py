"""What every check is given: the filing, its type, the day, and what may be known around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from unionreg.domain.calendar import CalendarBook, CalendarError
from unionreg.domain.deadline_register import deadline
from unionreg.domain.deadlines import compute_term
from unionreg.domain.filings.attachment_facts import AttachmentFacts
from unionreg.domain.filings.filing import AssemblyKind, FilingData, FilingKind
from unionreg.domain.filings.filing_type import FilingType
from unionreg.domain.filings.register_facts import RegisterFacts

REGISTRATIONS = frozenset({FilingKind.WORKERS_UNION, FilingKind.EMPLOYERS_UNION, FilingKind.FEDERATION})
CONTRACTS = frozenset({FilingKind.INITIAL_CONTRACT, FilingKind.CONTRACT_REVISION, FilingKind.CONTRACT_TERMINATION})


@dataclass(frozen=True, slots=True)
class Subject:
    """``facts`` by SHA-256 of the bytes looked at; ``register`` and ``calendars`` None when not at hand."""

    type: FilingType
    data: FilingData
    today: date
    register: RegisterFacts | None
    calendars: CalendarBook | None
    facts: Mapping[str, AttachmentFacts]

    @property
    def kind(self) -> FilingKind:
        """The kind of the filing."""
        return self.data.kind

    @property
    def founded_on(self) -> date | None:
        """The day of the constitution, as the organisation or its founding assembly says it."""
        founding = self.data.assembly(AssemblyKind.CONSTITUTIVE)
        return self.data.organisation.constituted_on or (None if founding is None else founding.held_on)

    def asks(self, requirement: str) -> bool:
        """Whether the type has this requirement."""
        return any(each.key == requirement for each in self.type.requirements)


@dataclass(frozen=True, slots=True)
class Limit:
    """The last day of a term, or, without a calendar, the year that is missing."""

    day: date | None
    missing_year: int | None = None


def last_day(term: str, event: date, calendars: CalendarBook | None, name: str) -> Limit:
    """The day called ``name`` (``due``, ``latest_safe``) of a term counted from ``event``.

    Never counted without the calendar of the year: then the missing year is named.
    """
    if calendars is None:
        return Limit(None, event.year)
    try:
        return Limit(compute_term(deadline(term), event, calendars).day(name))
    except CalendarError as error:
        return Limit(None, error.year)


def shown(day: date) -> str:
    """A day as tables write it in both languages: 22/11/2026."""
    return f"{day:%d/%m/%Y}"
