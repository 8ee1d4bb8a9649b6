"""The register in words, without widgets: states, entries of a history, rows of lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number, short_date
from ui.theme import Tone
from unionreg.domain.register.addresses import address_text
from unionreg.domain.register.parties import PartyKind
from unionreg.domain.register.union import (
    AccountsEntry,
    AddressEntry,
    AffiliationEntry,
    CancellationEntry,
    CertificateEntry,
    ContractEntry,
    LeadershipEntry,
    PadronVersion,
    RegistrationEntry,
    StatutesEntry,
    UnionState,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from typing import Any

    from unionreg.application.register_records import UnionRow
    from unionreg.domain.filings.filing import OrganisationType
    from unionreg.domain.register.union import Entry, RegisteredUnion

translate = QCoreApplication.translate


def state_word(state: UnionState) -> str:
    """Registered or cancelled."""
    if state is UnionState.CANCELLED:
        return translate("RegisterWords", "Cancelled by judgment")
    return translate("RegisterWords", "Registered")


def state_tone(state: UnionState) -> Tone:
    """The colour beside the word."""
    return Tone.NEGATIVE if state is UnionState.CANCELLED else Tone.POSITIVE


def type_word(kind: OrganisationType | None) -> str:
    """The type of organisation, as the law calls it."""
    if kind is None:
        return translate("RegisterWords", "not said")
    return {
        "gremial": translate("RegisterWords", "Trade union"),
        "empresa": translate("RegisterWords", "Company union"),
        "industrial": translate("RegisterWords", "Industrial union"),
        "nacional-de-industria": translate("RegisterWords", "National industrial union"),
        "oficios-varios": translate("RegisterWords", "Union of various trades"),
        "patronal": translate("RegisterWords", "Employers' union"),
        "federacion": translate("RegisterWords", "Federation"),
        "confederacion": translate("RegisterWords", "Confederation"),
    }.get(kind.value, translate("RegisterWords", "Other"))


def day_word(day: date | None) -> str:
    """A day, or nothing."""
    return "" if day is None else short_date(day)


def members_word(row: UnionRow) -> str:
    """How many members, when a list was told."""
    return "" if row.members is None else number(row.members)


def kind_word(kind: PartyKind) -> str:
    """Union or employer."""
    if kind is PartyKind.UNION:
        return translate("RegisterWords", "Union")
    return translate("RegisterWords", "Employer")


def facts_of(union: RegisteredUnion) -> tuple[tuple[str, str], ...]:
    """What the page says at its head: labels and words; empty ones are left out."""
    term = union.leadership_term
    said = (
        (translate("RegisterWords", "Registration number"), union.registration_number),
        (translate("RegisterWords", "File"), union.file_number),
        (translate("RegisterWords", "Unique folio"), union.unique_folio),
        (translate("RegisterWords", "Acronym"), union.acronym),
        (translate("RegisterWords", "Former names"), "; ".join(union.former_names)),
        (translate("RegisterWords", "Type"), type_word(union.type)),
        (translate("RegisterWords", "Branches of industry"), ", ".join(union.branches)),
        (translate("RegisterWords", "Address"), address_text(union.address)),
        (translate("RegisterWords", "State of origin"), union.state_of_origin),
        (translate("RegisterWords", "Authority"), union.authority),
        (translate("RegisterWords", "Constituted on"), day_word(union.constituted_on)),
        (translate("RegisterWords", "Registered on"), _registered(union)),
        (translate("RegisterWords", "General secretary"), union.general_secretary),
        (translate("RegisterWords", "Term of the leadership"), "" if term is None else span(term.first, term.last)),
        (translate("RegisterWords", "Last note of leadership"), day_word(union.last_leadership_record_on)),
        (translate("RegisterWords", "Statutes in force since"), day_word(union.statutes_in_force_since)),
        (translate("RegisterWords", "Members"), _members(union)),
        (translate("RegisterWords", "Accounts told up to"), day_word(union.accounts_as_of)),
        (translate("RegisterWords", "Federation"), union.federation),
        (translate("RegisterWords", "Confederation"), union.confederation),
        (
            translate("RegisterWords", "Earlier files"),
            "; ".join(f"{e.number} ({e.authority})" for e in union.earlier_files),
        ),
        (translate("RegisterWords", "Member organisations"), "; ".join(each.name for each in union.member_unions)),
    )
    return tuple((label, words) for label, words in said if words)


def contact_of(union: RegisteredUnion) -> tuple[tuple[str, str], ...]:
    """Means of contact, which are confidential."""
    said = (
        (translate("RegisterWords", "E-mail"), union.email),
        (translate("RegisterWords", "Telephone"), union.telephone),
        (translate("RegisterWords", "Electronic mailbox"), union.electronic_mailbox),
    )
    return tuple((label, words) for label, words in said if words)


def detail_of(entry: Entry) -> str:
    """What an entry of the history says, in lines."""
    return _DETAILS[type(entry)](entry)


def contract_words(entry: ContractEntry) -> str:
    """A contract in lines: number and scope, employers, the two numbers of workers."""
    held = entry.contract
    lines = [" · ".join(filter(None, (held.number, held.scope))), ", ".join(each.name for each in entry.employers)]
    if held.workers_covered is not None:
        lines.append(translate("RegisterWords", "{people} workers covered").format(people=number(held.workers_covered)))
    if held.workers_with_right_to_vote is not None:
        people = number(held.workers_with_right_to_vote)
        lines.append(translate("RegisterWords", "{people} with the right to vote").format(people=people))
    return "\n".join(filter(None, lines))


def span(first: date | None, last: date | None) -> str:
    """From one day to another; nothing when neither is known."""
    if first is None and last is None:
        return ""
    return translate("RegisterWords", "{first} to {last}").format(first=day_word(first), last=day_word(last))


def _earlier_files(union: RegisteredUnion) -> str:
    return "; ".join(f"{each.number} ({each.authority})" for each in union.earlier_files)


def _registered(union: RegisteredUnion) -> str:
    day = day_word(union.registered_on)
    if union.by_operation_of_law:
        return translate("RegisterWords", "{day}, by operation of law (LFT 366)").format(day=day)
    return day


def _members(union: RegisteredUnion) -> str:
    if union.members is None:
        return ""
    return translate("RegisterWords", "{people} as of {day}").format(
        people=number(union.members), day=day_word(union.members_as_of)
    )


def _registration(entry: RegistrationEntry) -> str:
    lines = [f"{entry.registration_number} · {entry.name}"]
    if entry.by_operation_of_law:
        lines.append(translate("RegisterWords", "By operation of law (LFT 366)"))
    return "\n".join(lines)


def _leadership(entry: LeadershipEntry) -> str:
    lines = [] if entry.term is None else [span(entry.term.first, entry.term.last)]
    for each in entry.leaders:
        post = each.post or translate("RegisterWords", "no post said")
        lines.append(f"{each.full_name}, {post}")
    return "\n".join(lines)


def _statutes(entry: StatutesEntry) -> str:
    lines = []
    if entry.former_name:
        lines.append(translate("RegisterWords", "Until then called {name}").format(name=entry.former_name))
    if entry.approved_on is not None:
        lines.append(translate("RegisterWords", "Approved on {day}").format(day=short_date(entry.approved_on)))
    if entry.answers:
        lines.append(translate("RegisterWords", "%n point(s) of article 371 found", "", len(entry.answers)))
    return "\n".join(lines)


def _padron(entry: PadronVersion) -> str:
    first = translate("RegisterWords", "Version {version}: {people} people").format(
        version=entry.version, people=number(entry.people)
    )
    moved = translate("RegisterWords", "{joined} joined, {left} left").format(
        joined=number(entry.joined), left=number(entry.left)
    )
    lines = [first, moved]
    if entry.already or entry.unmatched:
        lines.append(
            translate("RegisterWords", "{already} already in the list, {unmatched} who left were not in it").format(
                already=number(entry.already), unmatched=number(entry.unmatched)
            )
        )
    return "\n".join(lines)


def _certificate(entry: CertificateEntry) -> str:
    lines = [entry.folio, ", ".join(entry.employers)]
    if entry.valid_until is not None:
        lines.append(translate("RegisterWords", "Valid until {day}").format(day=short_date(entry.valid_until)))
    if entry.warn_on is not None and entry.warn_on != entry.valid_until:
        day = short_date(entry.warn_on)
        lines.append(translate("RegisterWords", "By the shorter reading of the term: until {day}").format(day=day))
    return "\n".join(filter(None, lines))


def _affiliation(entry: AffiliationEntry) -> str:
    joined = " · ".join(filter(None, (entry.federation, entry.confederation)))
    return joined or translate("RegisterWords", "Belongs to no federation or confederation")


def _cancellation(entry: CancellationEntry) -> str:
    said = entry.judgment
    return translate("RegisterWords", "{court}, file {file}, judgment of {day}").format(
        court=said.court, file=said.file, day=short_date(said.dated_on)
    )


_DETAILS: dict[type, Callable[[Any], str]] = {
    RegistrationEntry: _registration,
    LeadershipEntry: _leadership,
    StatutesEntry: _statutes,
    AddressEntry: lambda entry: address_text(entry.address),
    PadronVersion: _padron,
    AffiliationEntry: _affiliation,
    AccountsEntry: lambda entry: span(entry.accounts.period_first, entry.accounts.period_last),
    CertificateEntry: _certificate,
    ContractEntry: contract_words,
    CancellationEntry: _cancellation,
}
