"""The kinds of documents that an archive of unions and contracts holds: an explicit list, each with its own fields.

Where the law or the public register names a document, its name is taken from there (law notes, 9.3 and 12). Words for
people: ``document-kind.<value>`` and ``document-field.<value>`` in the text catalogue.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DocumentKind(StrEnum):
    CONTRACT = "contract"
    LAW_CONTRACT = "law-contract"
    REVISION_AGREEMENT = "revision-agreement"
    WAGE_AGREEMENT = "wage-agreement"
    WAGE_TABLE = "wage-table"
    ADDENDUM = "addendum"
    DEPOSIT_REQUEST = "deposit-request"
    CONTRACT_CERTIFICATE = "contract-certificate"
    TERMINATION_AGREEMENT = "termination-agreement"
    INTERNAL_RULES = "internal-rules"
    STATUTES = "statutes"
    STATUTES_REFORM = "statutes-reform"
    FOUNDING_ACTA = "founding-acta"
    ASSEMBLY_ACTA = "assembly-acta"
    ELECTION_ACTA = "election-acta"
    ATTENDANCE_LIST = "attendance-list"
    LEADERSHIP_NOTICE = "leadership-notice"
    REGISTRATION_REQUEST = "registration-request"
    REGISTRATION_CERTIFICATE = "registration-certificate"
    MEMBERS_LIST = "members-list"
    ACCOUNTS_REPORT = "accounts-report"
    FEDERATION_CHANGE = "federation-change"
    REPRESENTATIVENESS_REQUEST = "representativeness-request"
    REPRESENTATIVENESS_CERTIFICATE = "representativeness-certificate"
    SUPPORTERS_LIST = "supporters-list"
    LEGITIMATION_CERTIFICATE = "legitimation-certificate"
    VOTE_NOTICE = "vote-notice"
    VOTE_CALL = "vote-call"
    VOTERS_LIST = "voters-list"
    VOTE_ACTA = "vote-acta"
    POSTING_PROOF = "posting-proof"
    DELIVERY_RECEIPT = "delivery-receipt"
    COMPLAINT = "complaint"
    RULING = "ruling"
    PREVENTION = "prevention"
    COURT_DECISION = "court-decision"
    STRIKE_CALL = "strike-call"
    APPEARANCE = "appearance"
    POWER_OF_ATTORNEY = "power-of-attorney"
    COMPANY_DEED = "company-deed"
    TAX_RECORD = "tax-record"
    IDENTITY_DOCUMENT = "identity-document"
    WORKERS_LIST = "workers-list"
    CERTIFICATE = "certificate"
    LETTER = "letter"
    PHOTOGRAPH = "photograph"
    OTHER = "other"


class Access(StrEnum):
    """What everybody may see of a kind of document. Words: ``document-access.<value>``."""

    PUBLIC = "public"
    PUBLIC_FORM = "public-form"
    """Only with personal data struck out."""
    SECRET = "secret"  # noqa: S105 - no password
    """Never: lists of supporters of 30 % (LFT 390 Bis-I)."""


class FieldShape(StrEnum):
    TEXT = "text"
    DAY = "day"
    NUMBER = "number"
    CODE = "code"
    """A folio, number or key, in which every sign counts."""


class DocumentField(StrEnum):
    """What is written down of a document beside what is its own of every one. Words: ``document-field.<value>``."""

    CONTRACT_NUMBER = "contract-number"
    FILE_NUMBER = "file-number"
    FOLIO = "folio"
    REGISTRATION_NUMBER = "registration-number"
    SIGNED_ON = "signed-on"
    DEPOSITED_ON = "deposited-on"
    IN_FORCE_FROM = "in-force-from"
    IN_FORCE_UNTIL = "in-force-until"
    ISSUED_ON = "issued-on"
    HELD_ON = "held-on"
    RECEIVED_ON = "received-on"
    TAKEN_ON = "taken-on"
    AUTHORITY = "authority"
    SIGNED_BY = "signed-by"
    ADDRESSED_TO = "addressed-to"
    SUBJECT = "subject"
    SCOPE = "scope"
    WORKERS_COVERED = "workers-covered"
    PEOPLE = "people"
    INCREASE = "increase"
    PLACE = "place"
    LEADERSHIP_UNTIL = "leadership-until"
    SHOWS = "shows"
    NOTARY = "notary"
    OUTCOME = "outcome"


SHAPES: dict[DocumentField, FieldShape] = {
    DocumentField.CONTRACT_NUMBER: FieldShape.CODE,
    DocumentField.FILE_NUMBER: FieldShape.CODE,
    DocumentField.FOLIO: FieldShape.CODE,
    DocumentField.REGISTRATION_NUMBER: FieldShape.CODE,
    DocumentField.SIGNED_ON: FieldShape.DAY,
    DocumentField.DEPOSITED_ON: FieldShape.DAY,
    DocumentField.IN_FORCE_FROM: FieldShape.DAY,
    DocumentField.IN_FORCE_UNTIL: FieldShape.DAY,
    DocumentField.ISSUED_ON: FieldShape.DAY,
    DocumentField.HELD_ON: FieldShape.DAY,
    DocumentField.RECEIVED_ON: FieldShape.DAY,
    DocumentField.TAKEN_ON: FieldShape.DAY,
    DocumentField.LEADERSHIP_UNTIL: FieldShape.DAY,
    DocumentField.WORKERS_COVERED: FieldShape.NUMBER,
    DocumentField.PEOPLE: FieldShape.NUMBER,
}
"""The shape of a field; every other is text."""


@dataclass(frozen=True, slots=True)
class KindRules:
    """``fields`` in the order in which they are asked for; none is asked for before the document may be confirmed."""

    fields: tuple[DocumentField, ...]
    access: Access = Access.PUBLIC


_F, _K = DocumentField, DocumentKind
_ISSUED = (_F.FOLIO, _F.ISSUED_ON, _F.AUTHORITY)
_SIGNED_AND_DEPOSITED = (_F.CONTRACT_NUMBER, _F.FILE_NUMBER, _F.SIGNED_ON, _F.DEPOSITED_ON)
_PERSONAL = Access.PUBLIC_FORM

KINDS: dict[DocumentKind, KindRules] = {
    _K.CONTRACT: KindRules((*_SIGNED_AND_DEPOSITED, _F.IN_FORCE_FROM, _F.IN_FORCE_UNTIL, _F.SCOPE, _F.WORKERS_COVERED)),
    _K.LAW_CONTRACT: KindRules((_F.CONTRACT_NUMBER, _F.SIGNED_ON, _F.IN_FORCE_FROM, _F.IN_FORCE_UNTIL, _F.SCOPE)),
    _K.REVISION_AGREEMENT: KindRules((*_SIGNED_AND_DEPOSITED, _F.IN_FORCE_FROM, _F.IN_FORCE_UNTIL, _F.INCREASE)),
    _K.WAGE_AGREEMENT: KindRules((*_SIGNED_AND_DEPOSITED, _F.IN_FORCE_FROM, _F.INCREASE)),
    _K.WAGE_TABLE: KindRules((_F.CONTRACT_NUMBER, _F.SIGNED_ON, _F.IN_FORCE_FROM, _F.PEOPLE)),
    _K.ADDENDUM: KindRules((*_SIGNED_AND_DEPOSITED, _F.SUBJECT)),
    _K.DEPOSIT_REQUEST: KindRules((_F.CONTRACT_NUMBER, _F.FILE_NUMBER, _F.RECEIVED_ON, _F.SIGNED_BY), _PERSONAL),
    _K.CONTRACT_CERTIFICATE: KindRules((_F.CONTRACT_NUMBER, *_ISSUED)),
    _K.TERMINATION_AGREEMENT: KindRules((*_SIGNED_AND_DEPOSITED, _F.SUBJECT)),
    _K.INTERNAL_RULES: KindRules((_F.FILE_NUMBER, _F.SIGNED_ON, _F.DEPOSITED_ON, _F.SCOPE)),
    _K.STATUTES: KindRules((_F.REGISTRATION_NUMBER, _F.HELD_ON, _F.PEOPLE)),
    _K.STATUTES_REFORM: KindRules((_F.REGISTRATION_NUMBER, _F.HELD_ON, _F.SUBJECT)),
    _K.FOUNDING_ACTA: KindRules((_F.HELD_ON, _F.PLACE, _F.PEOPLE), _PERSONAL),
    _K.ASSEMBLY_ACTA: KindRules((_F.REGISTRATION_NUMBER, _F.HELD_ON, _F.PLACE, _F.PEOPLE, _F.SUBJECT), _PERSONAL),
    _K.ELECTION_ACTA: KindRules(
        (_F.REGISTRATION_NUMBER, _F.HELD_ON, _F.PLACE, _F.PEOPLE, _F.LEADERSHIP_UNTIL), _PERSONAL
    ),
    _K.ATTENDANCE_LIST: KindRules((_F.HELD_ON, _F.PLACE, _F.PEOPLE), _PERSONAL),
    _K.LEADERSHIP_NOTICE: KindRules((_F.REGISTRATION_NUMBER, *_ISSUED, _F.LEADERSHIP_UNTIL)),
    _K.REGISTRATION_REQUEST: KindRules((_F.FILE_NUMBER, _F.RECEIVED_ON, _F.SIGNED_BY), _PERSONAL),
    _K.REGISTRATION_CERTIFICATE: KindRules((_F.REGISTRATION_NUMBER, *_ISSUED)),
    _K.MEMBERS_LIST: KindRules((_F.REGISTRATION_NUMBER, _F.RECEIVED_ON, _F.PEOPLE), _PERSONAL),
    _K.ACCOUNTS_REPORT: KindRules((_F.REGISTRATION_NUMBER, _F.HELD_ON, _F.SUBJECT)),
    _K.FEDERATION_CHANGE: KindRules((_F.REGISTRATION_NUMBER, _F.HELD_ON, _F.SUBJECT)),
    _K.REPRESENTATIVENESS_REQUEST: KindRules((_F.FOLIO, _F.RECEIVED_ON, _F.SCOPE), _PERSONAL),
    _K.REPRESENTATIVENESS_CERTIFICATE: KindRules((*_ISSUED, _F.SCOPE, _F.PEOPLE)),
    _K.SUPPORTERS_LIST: KindRules((_F.FOLIO, _F.RECEIVED_ON, _F.PEOPLE), Access.SECRET),
    _K.LEGITIMATION_CERTIFICATE: KindRules((_F.CONTRACT_NUMBER, *_ISSUED, _F.OUTCOME)),
    _K.VOTE_NOTICE: KindRules((_F.FOLIO, _F.RECEIVED_ON, _F.HELD_ON, _F.PLACE)),
    _K.VOTE_CALL: KindRules((_F.ISSUED_ON, _F.HELD_ON, _F.PLACE)),
    _K.VOTERS_LIST: KindRules((_F.HELD_ON, _F.PEOPLE), _PERSONAL),
    _K.VOTE_ACTA: KindRules((_F.HELD_ON, _F.PLACE, _F.PEOPLE, _F.OUTCOME), _PERSONAL),
    _K.POSTING_PROOF: KindRules((_F.TAKEN_ON, _F.PLACE, _F.SUBJECT)),
    _K.DELIVERY_RECEIPT: KindRules((_F.RECEIVED_ON, _F.PLACE, _F.PEOPLE), _PERSONAL),
    _K.COMPLAINT: KindRules((_F.FOLIO, _F.RECEIVED_ON, _F.SIGNED_BY, _F.SUBJECT), _PERSONAL),
    _K.RULING: KindRules((*_ISSUED, _F.FILE_NUMBER, _F.SUBJECT, _F.OUTCOME)),
    _K.PREVENTION: KindRules((*_ISSUED, _F.FILE_NUMBER, _F.SUBJECT)),
    _K.COURT_DECISION: KindRules((_F.FILE_NUMBER, _F.ISSUED_ON, _F.AUTHORITY, _F.OUTCOME), _PERSONAL),
    _K.STRIKE_CALL: KindRules((_F.FILE_NUMBER, _F.RECEIVED_ON, _F.AUTHORITY, _F.SUBJECT)),
    _K.APPEARANCE: KindRules((_F.FILE_NUMBER, _F.HELD_ON, _F.SIGNED_BY, _F.SUBJECT), _PERSONAL),
    _K.POWER_OF_ATTORNEY: KindRules((_F.ISSUED_ON, _F.SIGNED_BY, _F.ADDRESSED_TO, _F.NOTARY), _PERSONAL),
    _K.COMPANY_DEED: KindRules((_F.FOLIO, _F.ISSUED_ON, _F.NOTARY), _PERSONAL),
    _K.TAX_RECORD: KindRules((_F.FOLIO, _F.ISSUED_ON), _PERSONAL),
    _K.IDENTITY_DOCUMENT: KindRules((_F.AUTHORITY, _F.IN_FORCE_UNTIL), _PERSONAL),
    _K.WORKERS_LIST: KindRules((_F.ISSUED_ON, _F.SIGNED_BY, _F.PEOPLE), _PERSONAL),
    _K.CERTIFICATE: KindRules((*_ISSUED, _F.SUBJECT)),
    _K.LETTER: KindRules((_F.FOLIO, _F.ISSUED_ON, _F.SIGNED_BY, _F.ADDRESSED_TO, _F.SUBJECT), _PERSONAL),
    _K.PHOTOGRAPH: KindRules((_F.TAKEN_ON, _F.PLACE, _F.SHOWS), _PERSONAL),
    _K.OTHER: KindRules((_F.FOLIO, _F.ISSUED_ON, _F.SUBJECT), _PERSONAL),
}


def shape_of(field: DocumentField) -> FieldShape:
    """What may stand in a field."""
    return SHAPES.get(field, FieldShape.TEXT)
