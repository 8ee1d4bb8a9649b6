"""Deposit of contracts, revisions, terminations and internal work rules (LFT 390-391 Bis, 399 Ter-401, 422-425).

The law gives thirty days for the registration of an initial contract (LFT 390), and no number for the others.
"""

from __future__ import annotations

from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.filing_type import Doer, FilingType, Machine, Product, Section, Step
from unionreg.domain.filings.types import requirements as asks
from unionreg.domain.filings.types import steps

_SECTIONS = (Section.ORGANISATION, Section.EMPLOYERS, Section.CONTRACT, Section.ATTACHMENTS, Section.OATH)
_TO_REVIEW = (steps.RECEIVE, steps.REVIEW, steps.PREVENT, steps.ANSWER)
_CERTIFICATE = Step("contract-certificate", Doer.SIGNER, "cct.certificate", "LFT 391")
_AT_THE_END = (asks.REPRESENTATION, asks.SIGNATURES, asks.OTHER)

INITIAL_CONTRACT = FilingType(
    kind=FilingKind.INITIAL_CONTRACT,
    series="DC",
    machine=Machine.RECORD,
    articles=("LFT 387", "LFT 390", "LFT 390 Bis", "LFT 390 Ter", "LFT 391", "LFT 391 Bis"),
    sections=_SECTIONS,
    requirements=(
        asks.PARTIES,
        asks.CONTRACT_SCOPE,
        asks.CONTRACT_TEXT,
        asks.WAGE_TABLE,
        asks.CERTIFICATE,
        asks.APPROVAL,
        asks.OATH,
        *_AT_THE_END,
    ),
    steps=(
        Step("file", Doer.UNION, article="LFT 390"),
        *_TO_REVIEW,
        Step("rule", Doer.SIGNER, "cct.register", "LFT 390"),
        _CERTIFICATE,
        steps.PRINT_TO_WORKERS,
        steps.PUBLISH_CONTRACT,
    ),
    product=Product.CONTRACT_REGISTRATION,
    resolve_term="cct.register",
)

CONTRACT_REVISION = FilingType(
    kind=FilingKind.CONTRACT_REVISION,
    series="DR",
    machine=Machine.RECORD,
    articles=("LFT 390 Ter", "LFT 391 Bis", "LFT 399", "LFT 399 Bis", "LFT 399 Ter", "LFT 400 Bis"),
    sections=_SECTIONS,
    requirements=(
        asks.PARTIES,
        asks.CONTRACT_NUMBER,
        asks.CONTRACT_SCOPE,
        asks.REVISION_TEXT,
        asks.REVISION_APPROVAL,
        asks.OATH,
        *_AT_THE_END,
    ),
    steps=(
        Step("file", Doer.UNION, article="LFT 390 Ter fr. III, 399 Ter"),
        *_TO_REVIEW,
        steps.RULE,
        steps.PRINT_TO_WORKERS,
        steps.PUBLISH_CONTRACT,
    ),
    product=Product.CONTRACT_REGISTRATION,
    starts_from_register=True,
)

CONTRACT_TERMINATION = FilingType(
    kind=FilingKind.CONTRACT_TERMINATION,
    series="DT",
    machine=Machine.RECORD,
    articles=("LFT 390 Ter", "LFT 391 Bis", "LFT 401"),
    sections=_SECTIONS,
    requirements=(
        asks.PARTIES,
        asks.CONTRACT_NUMBER,
        asks.TERMINATION_TEXT,
        asks.TERMINATION_APPROVAL,
        asks.OATH,
        *_AT_THE_END,
    ),
    steps=(Step("file", Doer.UNION, article="LFT 401"), *_TO_REVIEW, steps.RULE, steps.PUBLISH_CONTRACT),
    product=Product.CONTRACT_REGISTRATION,
    starts_from_register=True,
)

INTERNAL_RULES = FilingType(
    kind=FilingKind.INTERNAL_RULES,
    series="RI",
    machine=Machine.RECORD,
    articles=("LFT 422", "LFT 423", "LFT 424", "LFT 424 Bis"),
    sections=_SECTIONS,
    requirements=(asks.PARTIES, asks.CONTRACT_SCOPE, asks.RULES_TEXT, asks.RULES_COMMISSION, *_AT_THE_END),
    steps=(
        Step("file", Doer.UNION, article="LFT 424 fr. II"),
        *_TO_REVIEW,
        steps.RULE,
        Step("publish", Doer.COUNTER, article="LFT 424 Bis"),
    ),
    product=Product.CONTRACT_REGISTRATION,
)

TYPES = (INITIAL_CONTRACT, CONTRACT_REVISION, CONTRACT_TERMINATION, INTERNAL_RULES)
