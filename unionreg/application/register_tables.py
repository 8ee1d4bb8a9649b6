"""The rows of the tables that leave the register, as streams. Which fields there are is in ``domain.register.export``.

Rows are official; what a public copy strikes out is struck out by ``struck_row``, row by row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.register_contract_rows import (
    contract_pages,
    contracts,
    deposits,
    revisions,
    rules,
    terminations,
)
from unionreg.domain.filings.filing import Sex, Visibility
from unionreg.domain.filings.visibility import attachment_visibility
from unionreg.domain.register.addresses import address_text
from unionreg.domain.register.export import FIELDS, ExportTable, Rendering, TableName, struck_row
from unionreg.domain.register.union import CertificateEntry, EntryKind, LeadershipEntry
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from unionreg.application.ports import UnitOfWork
    from unionreg.domain.filings.filing import Term
    from unionreg.domain.register.export import Cell
    from unionreg.domain.register.union import RegisteredUnion

    Row = tuple[Cell, ...]
    Rows = Callable[[UnitOfWork], Iterator[Row]]

YES, NO = "sí", "no"
_SEXES = {Sex.WOMAN: "mujer", Sex.MAN: "hombre", Sex.NON_BINARY: "no binario"}
_STATES = {"registered": "registrada", "cancelled": "cancelada por sentencia"}
_KINDS = {
    EntryKind.REGISTRATION: "registro",
    EntryKind.LEADERSHIP: "directiva",
    EntryKind.STATUTES: "estatutos",
    EntryKind.ADDRESS: "domicilio",
    EntryKind.MEMBERS: "altas y bajas",
    EntryKind.AFFILIATION: "afiliación",
    EntryKind.ACCOUNTS: "rendición de cuentas",
    EntryKind.CERTIFICATE: "constancia",
    EntryKind.CONTRACT: "contrato o reglamento",
    EntryKind.CANCELLATION: "cancelación por sentencia",
}
_DOCUMENTARY = "expediente electrónico"
_MEGABYTE = 1_048_576


def export_table(uow: UnitOfWork, name: TableName, rendering: Rendering) -> ExportTable:
    """One table with its rows as a stream, struck out when it is public."""
    fields = FIELDS[name]
    rows = documents(uow, rendering) if name is TableName.DOCUMENTS else _ROWS[name](uow)
    if rendering is Rendering.OFFICIAL:
        return ExportTable(name.value, fields, rows)
    return ExportTable(name.value, fields, (struck_row(fields, each) for each in rows))


def unions(uow: UnitOfWork) -> Iterator[Row]:
    """Law notes 9.3, «Association, list»."""
    for each in uow.register.all_unions():
        yield (
            each.case_folio, each.name, each.file_number, each.unique_folio, each.registered_on, each.last_filing_on,
            each.state_of_origin, each.authority,
        )  # fmt: skip


def union_pages(uow: UnitOfWork) -> Iterator[Row]:
    """Law notes 9.3, «Association, page» and «old file», and 12.1."""
    for each in uow.register.all_unions():
        yield (*_identity(each), *_present_state(each))


def _identity(union: RegisteredUnion) -> Row:
    return (
        union.registration_number, union.file_number, union.unique_folio, union.name, union.acronym,
        "" if union.type is None else union.type.value, "; ".join(union.branches), _STATES[union.state.value],
        union.state_of_origin, union.authority, union.constituted_on, union.registered_on,
        YES if union.by_operation_of_law else NO,
    )  # fmt: skip


def _present_state(union: RegisteredUnion) -> Row:
    return (
        union.general_secretary, union.members, union.federation, union.confederation, _term(union.leadership_term),
        union.last_leadership_record_on, _DOCUMENTARY, address_text(union.address), union.email, union.telephone,
        union.electronic_mailbox,
    )  # fmt: skip


def leaders(uow: UnitOfWork) -> Iterator[Row]:
    """Every person of every directiva ever noted; the last directiva of a union is the one in office."""
    last = {each.union_id: each.number for each in uow.register.all_entries(EntryKind.LEADERSHIP)}
    numbers = _numbers(uow)
    noted = uow.register.all_entries(EntryKind.LEADERSHIP)
    for each, held in ((each, each.entry) for each in noted if isinstance(each.entry, LeadershipEntry)):
        term, serving = held.term, YES if last[each.union_id] == each.number else NO
        for person in held.leaders:
            yield (
                numbers[each.union_id], person.full_name, person.post, YES if person.is_substitute else NO,
                None if term is None else term.first, None if term is None else term.last,
                "" if person.sex is None else _SEXES[person.sex], person.curp, person.section, held.elected_on,
                each.on, held.record_folio, serving,
            )  # fmt: skip


def members(uow: UnitOfWork) -> Iterator[Row]:
    """The members of today of every union, union by union."""
    for union in uow.register.all_unions():
        for each in uow.register.people(union.union_id):
            yield (
                union.registration_number, each.number, each.first_surname, each.second_surname, each.given_names,
                each.curp, each.address, each.employer, each.workplace, each.post, each.joined_on,
            )  # fmt: skip


def filings(uow: UnitOfWork) -> Iterator[Row]:
    """Every entry with the filing behind it (section «trámites relacionados»)."""
    numbers = _numbers(uow)
    for kind in EntryKind:
        for each in uow.register.all_entries(kind):
            facts = each.facts
            number = numbers[each.union_id]
            yield number, _KINDS[kind], facts.case_folio, facts.filed_on, facts.ruled_on, facts.paper_folio


def earlier_files(uow: UnitOfWork) -> Iterator[Row]:
    """Files of earlier authorities."""
    for union in uow.register.all_unions():
        for each in union.earlier_files:
            yield union.registration_number, each.authority, each.number, each.note


def federations(uow: UnitOfWork) -> Iterator[Row]:
    """The unions that federations and confederations are made of."""
    for union in uow.register.all_unions():
        for each in union.member_unions:
            yield union.registration_number, union.name, each.name, each.registration_number, each.members


def certificates(uow: UnitOfWork) -> Iterator[Row]:
    """Certificates of representativeness with their last day, and the earlier one to be warned of."""
    names = {each.union_id: (each.registration_number, each.name) for each in uow.register.all_unions()}
    issued = uow.register.all_entries(EntryKind.CERTIFICATE)
    for each, held in ((each, each.entry) for each in issued if isinstance(each.entry, CertificateEntry)):
        yield (
            held.folio, *names[each.union_id], "; ".join(held.employers), held.scope, held.workers_covered,
            held.issued_on, held.valid_until, held.warn_on,
        )  # fmt: skip


def employers(uow: UnitOfWork) -> Iterator[Row]:
    """Law notes 9.3, «Employers table»."""
    for each in uow.register.all_employers():
        yield each.name, each.rfc, address_text(each.address), each.activity


def documents(uow: UnitOfWork, rendering: Rendering) -> Iterator[Row]:
    """Documents of the filings behind the entries. A public copy leaves out those that are confidential as a whole."""
    seen = {each.facts.case_folio for kind in EntryKind for each in uow.register.all_entries(kind)}
    for folio in sorted(seen - {""}):
        try:
            data = uow.filings.get(folio).data
        except NotFoundError:  # of a filing that came before this office kept filings
            continue
        for each in data.attachments:
            if rendering is Rendering.PUBLIC and attachment_visibility(data.kind, each) is not Visibility.PUBLIC:
                continue
            size = f"{each.bytes / _MEGABYTE:.2f}"
            yield folio, each.title, each.requirement, each.dated_on, size, each.sha256


def _numbers(uow: UnitOfWork) -> dict[str, str]:
    return {each.union_id: each.registration_number for each in uow.register.all_unions()}


def _term(term: Term | None) -> str:
    return "" if term is None else f"{term.first.isoformat()} / {term.last.isoformat()}"


_ROWS: dict[TableName, Rows] = {
    TableName.UNIONS: unions,
    TableName.UNION_PAGES: union_pages,
    TableName.LEADERS: leaders,
    TableName.MEMBERS: members,
    TableName.FILINGS: filings,
    TableName.EARLIER_FILES: earlier_files,
    TableName.FEDERATIONS: federations,
    TableName.CERTIFICATES: certificates,
    TableName.CONTRACTS: contracts,
    TableName.CONTRACT_PAGES: contract_pages,
    TableName.DEPOSITS: deposits,
    TableName.REVISIONS: revisions,
    TableName.TERMINATIONS: terminations,
    TableName.EMPLOYERS: employers,
    TableName.RULES: rules,
}
