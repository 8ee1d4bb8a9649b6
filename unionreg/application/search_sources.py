"""What of the office's things goes into the index: contracts, documents of the archive, unions, filings.

Nothing secret: no list of supporters, no roll, no list of members or workers, no identity paper; of a filing only what
the register says in public. A document counts when somebody confirmed it. Asks no permission: the index is asked with
one (``queries.search``).
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from unionreg.application.archive_texts import text_of
from unionreg.application.search_parties import employer_party, union_party
from unionreg.domain.archive.document import DocumentState, LinkKind
from unionreg.domain.archive.document_kinds import Access, DocumentKind
from unionreg.domain.search.codes import LONGEST_CODE
from unionreg.domain.search.document import DocumentKey, IndexedDocument, Party, Source
from unionreg.domain.search.industries import industry_name
from unionreg.domain.search.kind_words import CONTRACT_DOCUMENTS, CONTRACT_WORDS, FILING_WORDS
from unionreg.domain.wording import date_without_weekday
from unionreg.errors import IntegrityBrokenError, NotFoundError, StorageUnavailableError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.archive.document import ArchiveDocument
    from unionreg.domain.contracts.contract import CollectiveContract
    from unionreg.domain.filings.case import Case

_PEOPLE = frozenset(
    {
        DocumentKind.MEMBERS_LIST,
        DocumentKind.VOTERS_LIST,
        DocumentKind.WORKERS_LIST,
        DocumentKind.ATTENDANCE_LIST,
        DocumentKind.SUPPORTERS_LIST,
        DocumentKind.IDENTITY_DOCUMENT,
        DocumentKind.DELIVERY_RECEIPT,
    }
)
"""Kinds whose text is people: found by what they are, never by who stands in them."""


def indexed(core: Core, uow: UnitOfWork, key: DocumentKey) -> IndexedDocument | None:
    """The thing as the index takes it in; None when it is not there or has no place in the index."""
    make = {
        Source.CONTRACT: _contract,
        Source.DOCUMENT: _document,
        Source.UNION: _union,
        Source.FILING: _filing,
    }[key.source]
    try:
        return make(core, uow, key.id)
    except NotFoundError:
        return None


def everything(uow: UnitOfWork) -> Iterator[DocumentKey]:
    """Every thing that may have a place in the index."""
    for contract in uow.contracts.all():
        yield DocumentKey(Source.CONTRACT, contract.contract_id)
    for document in uow.archive.all():
        yield DocumentKey(Source.DOCUMENT, document.document_id)
    for union in uow.register.all_unions():
        yield DocumentKey(Source.UNION, union.union_id)
    for folio in uow.filings.folios():
        yield DocumentKey(Source.FILING, folio)


def _contract(core: Core, uow: UnitOfWork, contract_id: str) -> IndexedDocument:
    contract = uow.contracts.get(contract_id)
    employers, unions, terms = contract.employers, contract.unions, contract.terms
    return IndexedDocument(
        Source.CONTRACT,
        contract_id,
        _title(contract.number, (each.name for each in employers), (each.name for each in unions)),
        (_summary(contract), *_contract_text(core, uow, contract)),
        CONTRACT_DOCUMENTS[contract.kind].value,
        employer_party(uow, employers[0].name, employers[0].employer_id) if employers else Party(),
        union_party(uow, unions[0].name, unions[0].union_id, unions[0].registration_number) if unions else Party(),
        next(iter(terms.states), contract.state_of_origin),
        industry_name(next(iter(terms.branches), "")),
        contract.deposit.on.year,
        contract.state.value,
        contract.acts[-1].on,
        _codes(contract),
    )


def _summary(contract: CollectiveContract) -> str:
    """What the register says of a contract, as text."""
    terms = contract.terms
    lines = [f"{CONTRACT_WORDS[contract.kind]} {contract.number}", contract.unique_folio, contract.authority]
    lines += [f"{each.name} {each.activity}" for each in contract.employers]
    lines += [f"{each.name} {each.registration_number}" for each in contract.unions]
    lines += [each.name for each in contract.workplaces]
    lines += [*terms.states, *terms.branches, terms.type, terms.scope, terms.duration]
    lines += [act.facts.text for act in contract.acts]
    return "\n".join(line.strip() for line in lines if line.strip())


def _codes(contract: CollectiveContract) -> tuple[str, ...]:
    codes = [contract.number, contract.unique_folio, contract.representativeness_folio]
    for act in contract.acts:
        codes += [act.facts.case_folio, act.facts.paper_folio, act.facts.file_number]
    codes += [each.registration_number for each in contract.unions]
    return tuple(dict.fromkeys(code for code in codes if code))


def _contract_text(core: Core, uow: UnitOfWork, contract: CollectiveContract) -> Iterator[str]:
    """The text of the documents of its acts, the newest act first."""
    for act in reversed(contract.acts):
        for each in act.facts.documents:
            try:
                document = uow.archive.get(each.document_id)
            except NotFoundError:
                continue
            if _is_public(document):
                yield from _text(core, uow, document)


def _document(core: Core, uow: UnitOfWork, document_id: str) -> IndexedDocument | None:
    document = uow.archive.get(document_id)
    if document.state is not DocumentState.CONFIRMED or document.access is Access.SECRET:
        return None
    text = () if document.kind in _PEOPLE else _text(core, uow, document)
    fields = "\n".join(each.text for each in document.fields)
    return IndexedDocument(
        Source.DOCUMENT,
        document_id,
        document.title or document.name,
        text or (fields,),
        document.kind.value,
        _linked(uow, document, LinkKind.EMPLOYER),
        _linked(uow, document, LinkKind.UNION),
        document.place,
        "",
        document.year or 0,
        "",
        _day(document.day),
        tuple(code for code in (document.serial, document.binder, document.box, *_field_codes(document)) if code),
    )


def _field_codes(document: ArchiveDocument) -> Iterator[str]:
    """Folios and numbers among the fields of a document."""
    return (
        each.text
        for each in document.fields
        if any(sign.isdigit() for sign in each.text) and len(each.text) <= LONGEST_CODE
    )


def _union(_core: Core, uow: UnitOfWork, union_id: str) -> IndexedDocument:
    union = uow.register.union(union_id)
    parts = (union.name, union.acronym, *union.former_names, union.purpose, union.federation, union.confederation)
    return IndexedDocument(
        Source.UNION,
        union_id,
        union.name,
        ("\n".join(part for part in (*parts, *union.branches) if part),),
        "union",
        Party(),
        Party(union_id, union.name),
        union.address.state or union.state_of_origin,
        industry_name(next(iter(union.branches), "")),
        union.registered_on.year if union.registered_on else 0,
        union.state.value,
        union.registered_on,
        tuple(code for code in (union.registration_number, union.file_number, union.unique_folio) if code),
    )


def _filing(_core: Core, uow: UnitOfWork, folio: str) -> IndexedDocument:
    """Of a filing only its folio, kind, day, state and the union that the register has."""
    case = uow.filings.get(folio)
    union = uow.register.union(case.union_id) if case.union_id else None
    return IndexedDocument(
        Source.FILING,
        folio,
        " · ".join(part for part in (folio, union.name if union else "") if part),
        ("\n".join(line for line in _filing_lines(case, union.name if union else "") if line),),
        "filing",
        Party(),
        Party(union.union_id, union.name) if union else Party(),
        union.address.state if union else "",
        "",
        case.filed_on.year,
        case.state.value,
        case.filed_on,
        tuple(code for code in (folio, case.contract_number) if code),
    )


def _filing_lines(case: Case, union: str) -> tuple[str, ...]:
    return (
        f"{FILING_WORDS[case.kind]}. Se presentó el {date_without_weekday(case.filed_on)}.",
        union,
        f"Contrato {case.contract_number}" if case.contract_number else "",
    )


def _text(core: Core, uow: UnitOfWork, document: ArchiveDocument) -> tuple[str, ...]:
    """The text page by page; without the words where the vault cannot give them: the rest is found all the same."""
    try:
        return text_of(core.vault, uow, document)
    except (NotFoundError, IntegrityBrokenError, StorageUnavailableError, ValueError):
        return ()


def _is_public(document: ArchiveDocument) -> bool:
    return document.state is DocumentState.CONFIRMED and document.access is Access.PUBLIC


def _linked(uow: UnitOfWork, document: ArchiveDocument, kind: LinkKind) -> Party:
    party = union_party if kind is LinkKind.UNION else employer_party
    return next((party(uow, link.name, link.id) for link in document.linked(kind)), Party())


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _title(number: str, *names: Iterable[str]) -> str:
    return " · ".join(part for part in (number, *(", ".join(each) for each in names)) if part)
