"""The steps of filings that several types share: who acts, in which term of the deadline register, by which article.

A step without a term is one for which the law names no number of days; nothing is put in its place.
"""

from __future__ import annotations

from unionreg.domain.filings.filing_type import Doer, Step

FILE = Step("file", Doer.UNION)
RECEIVE = Step("receive", Doer.COUNTER)
REVIEW = Step("review", Doer.REVIEW)
PREVENT = Step("prevent", Doer.REVIEW)
ANSWER = Step("answer", Doer.UNION)
RULE = Step("rule", Doer.SIGNER)
RECORD = Step("record", Doer.SIGNER)
PUBLISH = Step("publish", Doer.COUNTER, article="LFT 365 Bis")
PUBLISH_CONTRACT = Step("publish", Doer.COUNTER, article="LFT 391 Bis")

REGISTRATION = (
    Step("file", Doer.UNION, article="LFT 365"),
    RECEIVE,
    REVIEW,
    Step("prevent", Doer.REVIEW, "reg.prevention", "LFT 366"),
    Step("answer", Doer.UNION, article="LFT 366"),
    Step("rule", Doer.SIGNER, "reg.resolve", "LFT 366"),
    Step("demand", Doer.UNION, article="LFT 366"),
    Step("rule-after-demand", Doer.SIGNER, "reg.demand_resolve", "LFT 366"),
    Step("certificate-by-law", Doer.SIGNER, "reg.certificate_by_law", "LFT 366"),
    PUBLISH,
)
"""Registration of a union, federation or confederation (law notes, 2.4)."""

PRINT_TO_WORKERS = Step("print-to-workers", Doer.EMPLOYER, "cct.print_to_workers", "LFT 132 fr. XXX")
