"""From findings to proposed points of a prevención: one point for each requirement, nothing refused (LFT 366).

The official takes, changes or drops each point. A point says what was found, how it is put right and by which article,
as the law asks of a prevención; the words are made beside the text catalogue (``filing_words``).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.checks.reasons import OfficeAct
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.preflight import PreflightFinding
from unionreg.domain.findings import Severity

_ASKED = frozenset({OfficeAct.ASK})


@dataclass(frozen=True, slots=True)
class ProposedPoint:
    """A point that may be asked. ``articles`` as they are printed, each once; ``findings`` worst first."""

    requirement: str
    articles: tuple[str, ...]
    findings: tuple[PreflightFinding, ...]


def proposed_points(kind: FilingKind, findings: Iterable[PreflightFinding]) -> tuple[ProposedPoint, ...]:
    """What could be asked of the union, in legal order of the requirements, those without one last.

    Notes are never asked, nor what concerns an optional requirement, nor what only informs the official.
    """
    asked: dict[str, list[PreflightFinding]] = {each.key: [] for each in filing_type(kind).requirements}
    optional = {each.key for each in filing_type(kind).requirements if each.optional}
    for each in findings:
        if is_asked(each) and each.requirement not in optional:
            asked.setdefault(each.requirement, []).append(each)
    return tuple(_point(key, found) for key, found in asked.items() if found)


def is_asked(found: PreflightFinding) -> bool:
    """Whether a finding is proposed as a point: every error, and warnings that only the union can settle."""
    if found.severity is Severity.ERROR:
        return found.office is not OfficeAct.INFORM
    return found.severity is Severity.WARNING and found.office in _ASKED


def _point(key: str, found: list[PreflightFinding]) -> ProposedPoint:
    weights = {severity: weight for weight, severity in enumerate(Severity)}
    ordered = tuple(sorted(found, key=lambda each: (weights[each.severity], each.code)))
    return ProposedPoint(key, tuple(dict.fromkeys(each.article for each in ordered if each.article)), ordered)
