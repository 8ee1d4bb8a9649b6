"""Pre-flight: everything that can be said about a filing before it is printed, and again when it arrives. Series F.

The same code runs on the union's desk and in the office. A finding never refuses and never blocks: it warns the union,
and proposes a point of a prevención to the office (LFT 364 Bis, 366). Words are in the text catalogues
(``finding.<code>.title|explanation|remedy|office|prevention``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from unionreg.domain.calendar import CalendarBook
from unionreg.domain.filings.attachment_facts import AttachmentFacts
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.checks.reasons import reason_of
from unionreg.domain.filings.filing import FilingData, Member
from unionreg.domain.filings.filing_type import FilingType, Section
from unionreg.domain.filings.refusal_statistics import RefusalCause, share_of
from unionreg.domain.filings.register_facts import RegisterFacts
from unionreg.domain.findings import Finding, Severity


@dataclass(frozen=True, slots=True)
class PreflightFinding:
    """A finding with what people want to know beside it.

    ``requirement`` is a key of the filing's type, empty when none is concerned; ``section`` where it is put right, None
    when nowhere in the form. ``share``: how often its cause is behind refusals, in basis points, None when no figure
    was published; ``cause`` leads to source and date (``refusal_statistics``).
    """

    finding: Finding
    requirement: str = ""
    section: Section | None = None
    article: str = ""
    cause: RefusalCause | None = None
    share: int | None = None

    @property
    def code(self) -> str:
        """The code of the finding, such as ``F-101``."""
        return self.finding.code

    @property
    def severity(self) -> Severity:
        """How much it weighs."""
        return self.finding.severity


def preflight(
    data: FilingData,
    members: Iterable[Member] | None,
    today: date,
    register: RegisterFacts | None = None,
    *,
    calendars: CalendarBook | None = None,
    attachments: Iterable[AttachmentFacts] = (),
) -> tuple[PreflightFinding, ...]:
    """All findings, in the order of the form's sections, errors first within each.

    ``members`` is read once, line by line; None: no list is at hand, and only its sums are judged. ``register`` None:
    not known (the union's desk). ``calendars`` None: business days are not counted, and a note says so where it matters.
    """
    kind = filing_type(data.kind)
    return _in_order(kind, (_with_reason(kind, each) for each in _findings(kind, data, members)))


def _findings(kind: FilingType, data: FilingData, members: Iterable[Member] | None) -> Iterator[Finding]:
    yield from ()


def _with_reason(kind: FilingType, found: Finding) -> PreflightFinding:
    reason = reason_of(found)
    asked = next((each for each in kind.requirements if each.key in reason.requirements), None)
    figure = share_of(reason.cause)
    return PreflightFinding(
        found,
        "" if asked is None else asked.key,
        next((each for each in reason.sections if each in kind.sections), None),
        reason.article or ("" if asked is None else asked.article),
        reason.cause,
        None if figure is None else figure.share,
    )


def _in_order(kind: FilingType, findings: Iterable[PreflightFinding]) -> tuple[PreflightFinding, ...]:
    places = {section: place for place, section in enumerate(kind.sections)}
    weights = {severity: weight for weight, severity in enumerate(Severity)}

    def place(each: PreflightFinding) -> tuple[int, int, str]:
        where = len(places) if each.section is None else places[each.section]
        return where, weights[each.severity], each.code

    return tuple(sorted(findings, key=place))
