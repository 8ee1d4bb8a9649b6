"""Registration of workers' unions, employers' unions, federations and confederations (LFT 356-366, 381-385)."""

from __future__ import annotations

from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.filing_type import FilingType, Machine, Product, Section
from unionreg.domain.filings.types import requirements as asks
from unionreg.domain.filings.types.steps import REGISTRATION

_ABOUT_THE_UNION = (asks.NAME, asks.PURPOSE, asks.ADDRESS, asks.CONSTITUTION)
_ABOUT_ITS_RULES = (asks.STATUTES, asks.STATUTES_CONTENT, asks.ELECTION, asks.LEADERSHIP, asks.GENDER)
_AT_THE_END = (asks.AFFILIATION, asks.REPRESENTATION, asks.SIGNATURES, asks.OTHER)

WORKERS_UNION = FilingType(
    kind=FilingKind.WORKERS_UNION,
    series="RS",
    machine=Machine.REGISTRATION,
    articles=("LFT 356", "LFT 357", "LFT 360", "LFT 364", "LFT 364 Bis", "LFT 365", "LFT 366", "LFT 371"),
    sections=(
        Section.ORGANISATION,
        Section.ADDRESS,
        Section.ASSEMBLIES,
        Section.EMPLOYERS,
        Section.MEMBERS,
        Section.STATUTES,
        Section.LEADERSHIP,
        Section.AFFILIATION,
        Section.ATTACHMENTS,
        Section.OATH,
    ),
    requirements=(
        *_ABOUT_THE_UNION,
        asks.MINIMUM,
        asks.MEMBERS_LIST,
        asks.EMPLOYERS,
        asks.WORKER_STATUS,
        *_ABOUT_ITS_RULES,
        *_AT_THE_END,
    ),
    steps=REGISTRATION,
    product=Product.REGISTRATION_CERTIFICATE,
    resolve_term="reg.resolve",
    prevention_term="reg.prevention",
    members_list=True,
)

EMPLOYERS_UNION = FilingType(
    kind=FilingKind.EMPLOYERS_UNION,
    series="RE",
    machine=Machine.REGISTRATION,
    articles=("LFT 356", "LFT 357", "LFT 361", "LFT 364", "LFT 364 Bis", "LFT 365", "LFT 366", "LFT 371"),
    sections=(
        Section.ORGANISATION,
        Section.ADDRESS,
        Section.ASSEMBLIES,
        Section.EMPLOYERS,
        Section.STATUTES,
        Section.LEADERSHIP,
        Section.AFFILIATION,
        Section.ATTACHMENTS,
        Section.OATH,
    ),
    requirements=(
        *_ABOUT_THE_UNION,
        asks.MINIMUM_EMPLOYERS,
        asks.EMPLOYERS,
        *_ABOUT_ITS_RULES,
        *_AT_THE_END,
    ),
    steps=REGISTRATION,
    product=Product.REGISTRATION_CERTIFICATE,
    resolve_term="reg.resolve",
    prevention_term="reg.prevention",
)

FEDERATION = FilingType(
    kind=FilingKind.FEDERATION,
    series="RF",
    machine=Machine.REGISTRATION,
    articles=("LFT 364", "LFT 364 Bis", "LFT 366", "LFT 371", "LFT 381", "LFT 383", "LFT 385"),
    sections=(
        Section.ORGANISATION,
        Section.ADDRESS,
        Section.ASSEMBLIES,
        Section.MEMBER_UNIONS,
        Section.STATUTES,
        Section.LEADERSHIP,
        Section.AFFILIATION,
        Section.ATTACHMENTS,
        Section.OATH,
    ),
    requirements=(
        *_ABOUT_THE_UNION,
        asks.MINIMUM_UNIONS,
        asks.MEMBER_UNIONS,
        *_ABOUT_ITS_RULES,
        *_AT_THE_END,
    ),
    steps=REGISTRATION,
    product=Product.REGISTRATION_CERTIFICATE,
    resolve_term="reg.resolve",
    prevention_term="reg.prevention",
)

TYPES = (WORKERS_UNION, EMPLOYERS_UNION, FEDERATION)
