"""How far a filing is, in four words: not started, in progress, done, problem. For task lists of union and office.

Only what the form holds counts, and what the checks said of it; whether the law is met is for a person to rule on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.filing import FilingData
from unionreg.domain.filings.filing_type import Requirement, Section
from unionreg.domain.filings.preflight import PreflightFinding
from unionreg.domain.filings.statutes import checklist, open_points
from unionreg.domain.findings import Severity


class TaskState(StrEnum):
    """Words in ``task-state.<value>``."""

    NOT_STARTED = "not-started"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class RequirementState:
    """One requirement with its state and the findings that concern it."""

    requirement: Requirement
    state: TaskState
    findings: tuple[PreflightFinding, ...] = ()


def section_state(data: FilingData, section: Section, findings: Iterable[PreflightFinding] = ()) -> TaskState:
    """How far one section is. Without anything said it has not started, whatever the checks miss there."""
    started, complete = _PARTS[section](data)
    if not started:
        return TaskState.NOT_STARTED
    own = {each.severity for each in findings if each.section is section}
    if Severity.ERROR in own:
        return TaskState.PROBLEM
    return TaskState.DONE if complete else TaskState.IN_PROGRESS


def section_states(
    data: FilingData, findings: Iterable[PreflightFinding] = ()
) -> tuple[tuple[Section, TaskState], ...]:
    """All sections of the filing's type, in the order of the form."""
    known = tuple(findings)
    return tuple((section, section_state(data, section, known)) for section in filing_type(data.kind).sections)


def requirement_states(data: FilingData, findings: Iterable[PreflightFinding] = ()) -> tuple[RequirementState, ...]:
    """All requirements of the filing's type, in legal order."""
    known = tuple(findings)
    return tuple(_requirement_state(data, asked, known) for asked in filing_type(data.kind).requirements)


def _requirement_state(
    data: FilingData, asked: Requirement, findings: tuple[PreflightFinding, ...]
) -> RequirementState:
    own = tuple(each for each in findings if each.requirement == asked.key)
    kind = filing_type(data.kind)
    states = {section_state(data, section) for section in asked.sections if section in kind.sections}
    if asked.document:
        states.add(TaskState.DONE if data.attached(asked.key) else TaskState.NOT_STARTED)
    if states == {TaskState.NOT_STARTED}:
        return RequirementState(asked, TaskState.NOT_STARTED, own)
    if any(each.severity is Severity.ERROR for each in own):
        return RequirementState(asked, TaskState.PROBLEM, own)
    done = states <= {TaskState.DONE}
    return RequirementState(asked, TaskState.DONE if done else TaskState.IN_PROGRESS, own)


def _organisation(data: FilingData) -> tuple[bool, bool]:
    said = data.organisation
    return bool(said.name or said.registration_number or said.type), bool(said.name)


def _address(data: FilingData) -> tuple[bool, bool]:
    address = data.organisation.address
    return not address.is_empty, bool(address.street and address.municipality and address.state)


def _employers(data: FilingData) -> tuple[bool, bool]:
    return bool(data.employers), all(each.name and not each.address.is_empty for each in data.employers)


def _assemblies(data: FilingData) -> tuple[bool, bool]:
    return bool(data.assemblies), all(each.held_on is not None and each.place for each in data.assemblies)


def _statutes(data: FilingData) -> tuple[bool, bool]:
    return bool(data.statutes), len(checklist(data.kind)) > 0 and not open_points(data.kind, data.statutes)


def _members(data: FilingData) -> tuple[bool, bool]:
    return data.members is not None, data.members is not None and data.members.people > 0


def _member_unions(data: FilingData) -> tuple[bool, bool]:
    return bool(data.member_unions), all(each.name and not each.address.is_empty for each in data.member_unions)


def _leadership(data: FilingData) -> tuple[bool, bool]:
    named = all(each.given_names and each.first_surname and each.post for each in data.leaders)
    return bool(data.leaders), named and data.leadership_term is not None


def _affiliation(data: FilingData) -> tuple[bool, bool]:
    said = bool(data.organisation.federation or data.organisation.confederation)
    return said, said


def _accounts(data: FilingData) -> tuple[bool, bool]:
    said = data.accounts
    return said is not None, said is not None and None not in {said.period_first, said.period_last}


def _representativeness(data: FilingData) -> tuple[bool, bool]:
    said = data.representativeness
    if said is None:
        return False, False
    return True, bool(said.scope and said.workers_covered and said.supporters and said.supporters_sha256)


def _vote(data: FilingData) -> tuple[bool, bool]:
    said = data.vote
    if said is None:
        return False, False
    placed = all(each.address and each.day and each.opens and each.closes for each in said.stations)
    return True, bool(said.stations and said.workers_with_right_to_vote and placed)


def _contract(data: FilingData) -> tuple[bool, bool]:
    said = data.contract
    return said is not None, said is not None and bool(said.scope and said.signed_on)


def _attachments(data: FilingData) -> tuple[bool, bool]:
    asked = [each for each in filing_type(data.kind).requirements if each.document and not each.optional]
    return bool(data.attachments), all(data.attached(each.key) for each in asked)


def _oath(data: FilingData) -> tuple[bool, bool]:
    sworn = data.sworn or "oath" not in {each.key for each in filing_type(data.kind).requirements}
    return bool(data.represented_by or data.signatures or data.sworn), bool(data.represented_by and sworn)


_PARTS: dict[Section, Callable[[FilingData], tuple[bool, bool]]] = {
    Section.ORGANISATION: _organisation,
    Section.ADDRESS: _address,
    Section.EMPLOYERS: _employers,
    Section.ASSEMBLIES: _assemblies,
    Section.STATUTES: _statutes,
    Section.MEMBERS: _members,
    Section.MEMBER_UNIONS: _member_unions,
    Section.LEADERSHIP: _leadership,
    Section.AFFILIATION: _affiliation,
    Section.ACCOUNTS: _accounts,
    Section.REPRESENTATIVENESS: _representativeness,
    Section.VOTE: _vote,
    Section.CONTRACT: _contract,
    Section.ATTACHMENTS: _attachments,
    Section.OATH: _oath,
}
"""For each section: whether something was said, and whether nothing of the form is missing."""
