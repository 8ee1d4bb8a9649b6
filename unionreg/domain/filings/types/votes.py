"""The request for a certificate of representativeness and the notice of a vote (LFT 387, 390 Bis, 390 Ter)."""

from __future__ import annotations

from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.filing_type import Doer, FilingType, Machine, Product, Section, Step
from unionreg.domain.filings.types import requirements as asks
from unionreg.domain.filings.types import steps

REPRESENTATIVENESS = FilingType(
    kind=FilingKind.REPRESENTATIVENESS,
    series="SR",
    machine=Machine.REPRESENTATIVENESS,
    articles=("LFT 387", "LFT 388", "LFT 390 Bis"),
    sections=(
        Section.ORGANISATION,
        Section.ADDRESS,
        Section.EMPLOYERS,
        Section.REPRESENTATIVENESS,
        Section.ATTACHMENTS,
        Section.OATH,
    ),
    requirements=(
        asks.APPLICANT,
        asks.WORKPLACE,
        asks.SCOPE,
        asks.SUPPORT,
        asks.SUPPORT_SHEETS,
        asks.POSTING,
        asks.FREE_WORKPLACE,
        asks.REPRESENTATION,
        asks.SIGNATURES,
        asks.OTHER,
    ),
    steps=(
        Step("file", Doer.UNION, article="LFT 390 Bis fr. I"),
        steps.RECEIVE,
        Step("prevent", Doer.REVIEW, "cr.prevention", "LFT 390 Bis fr. I"),
        Step("answer", Doer.UNION, "cr.cure", "LFT 390 Bis fr. I"),
        Step("publish-notice", Doer.COUNTER, "cr.publish", "LFT 390 Bis fr. II"),
        Step("join", Doer.UNION, "cr.adhesion", "LFT 390 Bis fr. II"),
        Step("check-support", Doer.REVIEW, article="LFT 390 Bis fr. III"),
        Step("build-roll", Doer.REVIEW, "cr.roll", "LFT 390 Bis fr. III a"),
        Step("call-vote", Doer.SIGNER, "cr.call", "LFT 390 Bis fr. III b"),
        Step("hold-vote", Doer.REVIEW, article="LFT 390 Bis fr. III c–j"),
        Step("rule", Doer.SIGNER, article="LFT 390 Bis fr. III k"),
        Step("use-certificate", Doer.UNION, "cr.validity", "LFT 387"),
    ),
    product=Product.REPRESENTATIVENESS_CERTIFICATE,
    prevention_term="cr.prevention",
)

VOTE_NOTICE = FilingType(
    kind=FilingKind.VOTE_NOTICE,
    series="AV",
    machine=Machine.APPROVAL,
    articles=("LFT 390 Ter", "LFT 400 Bis", "LFT 401"),
    sections=(
        Section.ORGANISATION,
        Section.EMPLOYERS,
        Section.CONTRACT,
        Section.VOTE,
        Section.ATTACHMENTS,
        Section.OATH,
    ),
    requirements=(
        asks.PARTIES,
        asks.SIGNED_TEXT,
        asks.VOTE_DAY,
        asks.VOTE_VOTERS,
        asks.COMMISSION,
        asks.REPRESENTATION,
        asks.OATH,
        asks.SIGNATURES,
        asks.OTHER,
    ),
    steps=(
        Step("file", Doer.UNION, "appr.notice_min", "LFT 390 Ter fr. I"),
        steps.RECEIVE,
        steps.REVIEW,
        steps.PREVENT,
        steps.ANSWER,
        Step("call-vote", Doer.UNION, "appr.call", "LFT 390 Ter fr. I"),
        Step("hold-vote", Doer.UNION, article="LFT 390 Ter fr. II"),
        Step("post-result", Doer.UNION, "appr.publish_result", "LFT 390 Ter fr. II e"),
        Step("report-result", Doer.UNION, "appr.report_result", "LFT 390 Ter fr. II f"),
        Step("verify-vote", Doer.REVIEW, article="LFT 390 Ter fr. II f, h"),
        Step("rule", Doer.SIGNER, article="LFT 390 Ter"),
        Step("keep-acts", Doer.UNION, "appr.retention", "LFT 390 Ter fr. II g"),
    ),
    product=Product.RECEIPT,
)

TYPES = (REPRESENTATIVENESS, VOTE_NOTICE)
