"""What a finding says to a person: title, explanation with the part that disagrees, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unionreg.domain.rolls.kinds import RollFinding
    from unionreg.texts import Texts


@dataclass(frozen=True, slots=True)
class RollWords:
    """The words of one finding. ``detail``: what was found and expected in this very row, or ""."""

    title: str
    explanation: str
    remedy: str
    detail: str


def explain(finding: RollFinding, texts: Texts) -> RollWords:
    """The words of a finding from the catalogue ``rolls``."""
    key = f"roll.{finding.kind}"
    detail = ""
    if (finding.found or finding.expected) and texts.has(f"{key}.detail"):
        detail = texts.get(f"{key}.detail", positions=finding.positions, found=finding.found, expected=finding.expected)
    return RollWords(texts.get(f"{key}.title"), texts.get(f"{key}.explanation"), texts.get(f"{key}.remedy"), detail)
