"""The request for a certificate of representativeness: the causes of most refusals, and what the register holds."""

from __future__ import annotations

from collections.abc import Iterator

from unionreg.domain.filings.checks.subject import Subject, shown
from unionreg.domain.filings.filing import FilingKind, Representativeness
from unionreg.domain.filings.proportion import percent
from unionreg.domain.filings.support import support_figures
from unionreg.domain.findings import Finding, Severity, finding


def check_representativeness(subject: Subject) -> Iterator[Finding]:
    """F-136 to F-141, F-246, F-306 on the request, F-142 and F-143 on the workplace (LFT 387, 390 Bis)."""
    if subject.kind is not FilingKind.REPRESENTATIVENESS:
        return
    said = subject.data.representativeness or Representativeness()
    yield from _support(said)
    if not said.scope.strip():
        yield finding("F-139", Severity.ERROR, ("representativeness.scope",))
    if not subject.data.attached("posting-proof"):
        yield finding("F-246", Severity.WARNING, ("attachments",))
    elif said.notice_posted_on is None or not said.notice_places.strip():
        yield finding("F-247", Severity.WARNING, ("representativeness.notice_posted_on",))
    yield from _workplace(subject)


def _support(said: Representativeness) -> Iterator[Finding]:
    """F-136 nobody covered, F-137 no list, F-138 below 30 %, F-141 more than all workers, F-306 how many spare."""
    workers, supporters = said.workers_covered or 0, said.supporters or 0
    if workers < 1:
        yield finding("F-136", Severity.ERROR, ("representativeness.workers_covered",))
    if supporters < 1 or not said.supporters_sha256:
        yield finding("F-137", Severity.ERROR, ("representativeness.supporters",))
    figures = support_figures(workers, supporters)
    if figures is None or supporters < 1:
        return
    numbers: dict[str, str | int] = {"supporters": supporters, "workers": workers, "needed": figures.needed}
    if supporters > workers:
        yield finding("F-141", Severity.ERROR, ("representativeness.supporters",), **numbers)
    elif not figures.reached:
        numbers |= {"share": percent(figures.share_bp), "missing": figures.missing}
        yield finding("F-138", Severity.ERROR, ("representativeness.supporters",), **numbers)
    else:
        yield finding("F-306", Severity.NOTE, ("representativeness.supporters",), **numbers, spare=figures.spare)


def _workplace(subject: Subject) -> Iterator[Finding]:
    """F-142 a contract is there already, F-143 another certificate is in force (LFT 387)."""
    if subject.register is None:
        return
    for contract in subject.register.contracts:
        known = {"number": contract.number, "union": contract.union, "employer": contract.employer}
        yield finding("F-142", Severity.ERROR, ("employers",), **known)
    for certificate in subject.register.certificates:
        if certificate.valid_until >= subject.today:
            known = {"folio": certificate.folio, "union": certificate.union, "until": shown(certificate.valid_until)}
            yield finding("F-143", Severity.ERROR, ("employers",), **known)
