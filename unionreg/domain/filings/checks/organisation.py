"""The organisation itself: name, purpose, address, the entry of the register it starts from, who stands for it."""

from __future__ import annotations

from collections.abc import Iterator

from unionreg.domain.filings.checks.subject import REGISTRATIONS, Subject, shown
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.people.names import words_of


def check_organisation(subject: Subject) -> Iterator[Finding]:
    """F-101 no name, F-102 no purpose, F-103 no address, F-201 no type, F-202 no branch, F-203 no contact."""
    said = subject.data.organisation
    if not said.name.strip():
        yield finding("F-101", Severity.ERROR, ("organisation.name",))
    if subject.asks("purpose") and not said.purpose.strip():
        yield finding("F-102", Severity.ERROR, ("organisation.purpose",))
    if Section.ADDRESS in subject.type.sections:
        yield from _address(subject)
    if subject.kind in REGISTRATIONS:
        if said.type is None:
            yield finding("F-201", Severity.WARNING, ("organisation.type",))
        if not said.branches:
            yield finding("F-202", Severity.WARNING, ("organisation.branches",))
    yield from _same_name(subject)
    yield from _register(subject)


def _address(subject: Subject) -> Iterator[Finding]:
    said = subject.data.organisation
    address = said.address
    if not (address.street.strip() and address.municipality.strip() and address.state.strip()):
        yield finding("F-103", Severity.ERROR, ("organisation.address",))
    if not (said.email or said.telephone or said.electronic_mailbox):
        yield finding("F-203", Severity.WARNING, ("organisation.email",))


def _same_name(subject: Subject) -> Iterator[Finding]:
    """F-104 the name of a registered union, F-204 a name that may be taken for one (LFT 371 fr. I)."""
    if subject.register is None or subject.kind not in REGISTRATIONS:
        return
    own = words_of(subject.data.organisation.name)
    for other in subject.register.unions if own else ():
        known = {"name": other.name, "number": other.registration_number}
        if words_of(other.name) == own:
            yield finding("F-104", Severity.ERROR, ("organisation.name",), **known)
        elif other.likely_same or set(words_of(other.name)) == set(own):
            yield finding("F-204", Severity.WARNING, ("organisation.name",), **known)


def _register(subject: Subject) -> Iterator[Finding]:
    """F-105 no registration number, F-106 an unknown one, F-205, F-206 the base, F-207 the leadership is over."""
    if subject.kind in REGISTRATIONS:
        return
    number = subject.data.organisation.registration_number.strip()
    if not number:
        yield finding("F-105", Severity.ERROR, ("organisation.registration_number",))
    elif subject.register is not None and not subject.register.own:
        yield finding("F-106", Severity.ERROR, ("organisation.registration_number",), number=number)
    if subject.asks("registered-state"):
        yield from _base(subject)
    if subject.register is not None:
        yield from _standing(subject)


def _base(subject: Subject) -> Iterator[Finding]:
    base = subject.data.base
    if base is None:
        yield finding("F-205", Severity.WARNING, ("base",))
        return
    changed_at = None if subject.register is None else subject.register.changed_at
    if changed_at is not None and changed_at > base.as_of:
        yield finding("F-206", Severity.WARNING, ("base",), day=shown(base.as_of.date()))


def _standing(subject: Subject) -> Iterator[Finding]:
    """Who leads beyond the term cannot prove to represent; a change of leadership is the way out of that."""
    until = None if subject.register is None else subject.register.leadership_until
    if until is not None and until < subject.today and not subject.asks("election-call"):
        yield finding("F-207", Severity.WARNING, ("represented_by",), until=shown(until))
