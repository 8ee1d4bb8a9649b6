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
from unionreg.domain.filings.checks.assemblies import check_assemblies
from unionreg.domain.filings.checks.contracts import check_contract
from unionreg.domain.filings.checks.documents import check_documents
from unionreg.domain.filings.checks.leadership import check_leadership
from unionreg.domain.filings.checks.members import check_members
from unionreg.domain.filings.checks.organisation import check_organisation
from unionreg.domain.filings.checks.parties import check_parties
from unionreg.domain.filings.checks.reasons import OfficeAct, reason_of
from unionreg.domain.filings.checks.representativeness import check_representativeness
from unionreg.domain.filings.checks.signing import check_signing
from unionreg.domain.filings.checks.statute_points import check_statutes
from unionreg.domain.filings.checks.subject import Subject
from unionreg.domain.filings.checks.votes import check_vote_notice
from unionreg.domain.filings.filing import FilingData, Member
from unionreg.domain.filings.filing_type import FilingType, Section
from unionreg.domain.filings.refusal_statistics import RefusalCause, share_of
from unionreg.domain.filings.register_facts import RegisterFacts
from unionreg.domain.findings import Finding, Severity

_CAUSES_OF_MISSING = {"representation": RefusalCause.IDENTITY}
"""Documents whose absence is a published cause of refusals."""


@dataclass(frozen=True, slots=True)
class PreflightFinding:
    """A finding with what people want to know beside it.

    ``requirement`` is a key of the filing's type, empty when none is concerned; ``section`` where it is put right, None
    when nowhere in the form. ``share``: how often its cause is behind refusals, in basis points, None when no figure
    was published; ``cause`` leads to source and date (``refusal_statistics``). ``office``: what an official does.
    """

    finding: Finding
    requirement: str = ""
    section: Section | None = None
    article: str = ""
    cause: RefusalCause | None = None
    share: int | None = None
    office: OfficeAct = OfficeAct.INFORM

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
    not known (the union's desk). ``calendars`` None: business days are not counted, and a note says so.
    """
    kind = filing_type(data.kind)
    facts = {each.sha256: each for each in attachments}
    subject = Subject(kind, data, today, register, calendars, facts)
    once = dict.fromkeys(_findings(subject, members))
    return _in_order(kind, (_with_reason(kind, each) for each in once))


def _findings(subject: Subject, members: Iterable[Member] | None) -> Iterator[Finding]:
    yield from check_organisation(subject)
    yield from check_parties(subject)
    yield from check_assemblies(subject)
    yield from check_statutes(subject)
    yield from check_members(subject, members)
    yield from check_leadership(subject)
    yield from check_representativeness(subject)
    yield from check_vote_notice(subject)
    yield from check_contract(subject)
    yield from check_documents(subject)
    yield from check_signing(subject)


def _with_reason(kind: FilingType, found: Finding) -> PreflightFinding:
    reason = reason_of(found)
    named = dict(found.params).get("requirement")
    wanted = reason.requirements if named is None else (named,)
    # A finding that may concern several requirements is of the first that it names, as far as the type has it.
    asked = next((each for key in wanted for each in kind.requirements if each.key == key), None)
    cause = reason.cause or _CAUSES_OF_MISSING.get("" if asked is None else asked.key)
    figure = share_of(cause)
    return PreflightFinding(
        found,
        "" if asked is None else asked.key,
        next((each for each in reason.sections if each in kind.sections), None),
        reason.article or ("" if asked is None else asked.article),
        cause,
        None if figure is None else figure.share,
        reason.office,
    )


def _in_order(kind: FilingType, findings: Iterable[PreflightFinding]) -> tuple[PreflightFinding, ...]:
    places = {section: place for place, section in enumerate(kind.sections)}
    weights = {severity: weight for weight, severity in enumerate(Severity)}

    def place(each: PreflightFinding) -> tuple[int, int, str]:
        where = len(places) if each.section is None else places[each.section]
        return where, weights[each.severity], each.code

    return tuple(sorted(findings, key=place))
