"""What stands beside each finding: requirements and sections concerned, article, published refusal cause."""

from __future__ import annotations

from dataclasses import dataclass

from unionreg.domain.filings.filing_type import Section
from unionreg.domain.filings.refusal_statistics import RefusalCause
from unionreg.domain.findings import Finding


@dataclass(frozen=True, slots=True)
class Reason:
    """``requirements``: the first that the type has is meant; ``article`` empty: that of the requirement."""

    requirements: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    article: str = ""
    cause: RefusalCause | None = None


REASONS: dict[str, Reason] = {}


def reason_of(found: Finding) -> Reason:
    """The reason of a finding; KeyError for a code that is not of this series."""
    return REASONS[found.code]
