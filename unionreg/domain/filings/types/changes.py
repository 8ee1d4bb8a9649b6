"""What a registered union tells the Centre: leadership, statutes, address, members, accounts (LFT 364 Bis, 373, 377).

Only the update of a leadership has a term in the law (LFT 364 Bis); the others are recorded without one.
"""

from __future__ import annotations

from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.filing_type import Doer, FilingType, Machine, Product, Section, Step
from unionreg.domain.filings.types import requirements as asks
from unionreg.domain.filings.types import steps

_AT_THE_END = (asks.REPRESENTATION, asks.SIGNATURES, asks.OTHER)
_WITHIN_TEN_DAYS = Step("file", Doer.UNION, "lead.notice", "LFT 377 fr. II")
_TO_THE_RECORD = (steps.RECEIVE, steps.REVIEW, steps.PREVENT, steps.ANSWER, steps.RECORD, steps.PUBLISH)

LEADERSHIP_CHANGE = FilingType(
    kind=FilingKind.LEADERSHIP_CHANGE,
    series="MD",
    machine=Machine.LEADERSHIP,
    articles=("LFT 358", "LFT 364 Bis", "LFT 371", "LFT 371 Bis", "LFT 372", "LFT 377"),
    sections=(
        Section.ORGANISATION,
        Section.ASSEMBLIES,
        Section.MEMBERS,
        Section.LEADERSHIP,
        Section.ATTACHMENTS,
        Section.OATH,
    ),
    requirements=(
        asks.REGISTERED,
        asks.ELECTION_CALL,
        asks.ELECTION_ROLL,
        asks.ELECTION_ACT,
        asks.LEADERSHIP,
        asks.GENDER,
        asks.BALLOT,
        asks.TABLE_ACTS,
        asks.ATTENDANCE,
        asks.ACCEPTANCE,
        *_AT_THE_END,
    ),
    steps=(
        Step("call-election", Doer.UNION, "lead.call_min", "LFT 371 fr. IX b"),
        Step("publish-roll", Doer.UNION, "lead.roll_min", "LFT 371 fr. IX d"),
        _WITHIN_TEN_DAYS,
        steps.RECEIVE,
        steps.REVIEW,
        steps.PREVENT,
        steps.ANSWER,
        Step("recount", Doer.REVIEW, article="LFT 371 Bis fr. III"),
        Step("rule", Doer.SIGNER, "lead.update_issue", "LFT 364 Bis"),
        steps.PUBLISH,
    ),
    product=Product.LEADERSHIP_RECORD,
    resolve_term="lead.update_issue",
    starts_from_register=True,
    members_list=True,
)

STATUTES_CHANGE = FilingType(
    kind=FilingKind.STATUTES_CHANGE,
    series="ME",
    machine=Machine.RECORD,
    articles=("LFT 371", "LFT 377"),
    sections=(
        Section.ORGANISATION,
        Section.ASSEMBLIES,
        Section.STATUTES,
        Section.ATTACHMENTS,
        Section.OATH,
    ),
    requirements=(
        asks.REGISTERED,
        asks.STATUTES_ACT,
        asks.STATUTES,
        asks.STATUTES_CONTENT,
        asks.ATTENDANCE,
        *_AT_THE_END,
    ),
    steps=(_WITHIN_TEN_DAYS, *_TO_THE_RECORD),
    product=Product.LEADERSHIP_RECORD,
    starts_from_register=True,
)

ADDRESS_CHANGE = FilingType(
    kind=FilingKind.ADDRESS_CHANGE,
    series="CD",
    machine=Machine.RECORD,
    articles=("LFT 365 Bis", "LFT 371", "LFT 377"),
    sections=(Section.ORGANISATION, Section.ADDRESS, Section.ASSEMBLIES, Section.ATTACHMENTS, Section.OATH),
    requirements=(asks.REGISTERED, asks.ADDRESS, asks.ADDRESS_ACT, *_AT_THE_END),
    steps=(_WITHIN_TEN_DAYS, *_TO_THE_RECORD),
    product=Product.LEADERSHIP_RECORD,
    starts_from_register=True,
)

MEMBERS_CHANGE = FilingType(
    kind=FilingKind.MEMBERS_CHANGE,
    series="AB",
    machine=Machine.RECORD,
    articles=("LFT 365 Bis", "LFT 377"),
    sections=(Section.ORGANISATION, Section.EMPLOYERS, Section.MEMBERS, Section.ATTACHMENTS, Section.OATH),
    requirements=(asks.REGISTERED, asks.MOVEMENTS, *_AT_THE_END),
    steps=(Step("file", Doer.UNION, "members.report", "LFT 377 fr. III"), *_TO_THE_RECORD),
    product=Product.LEADERSHIP_RECORD,
    starts_from_register=True,
    members_list=True,
)

ACCOUNTS_NOTICE = FilingType(
    kind=FilingKind.ACCOUNTS_NOTICE,
    series="IC",
    machine=Machine.RECORD,
    articles=("LFT 373",),
    sections=(Section.ORGANISATION, Section.ASSEMBLIES, Section.ACCOUNTS, Section.ATTACHMENTS, Section.OATH),
    requirements=(asks.REGISTERED, asks.ACCOUNTS_ACT, asks.ACCOUNTS, *_AT_THE_END),
    steps=(
        Step("render-accounts", Doer.UNION, "accounts.assembly", "LFT 373"),
        Step("file", Doer.UNION, "accounts.acta", "LFT 373"),
        steps.RECEIVE,
        steps.RECORD,
        steps.PUBLISH,
    ),
    product=Product.RECEIPT,
    starts_from_register=True,
)

TYPES = (LEADERSHIP_CHANGE, STATUTES_CHANGE, ADDRESS_CHANGE, MEMBERS_CHANGE, ACCOUNTS_NOTICE)
