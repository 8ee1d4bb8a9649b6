"""Findings of the pre-flight in words, with how often their cause is behind refusals. No widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.theme import Tone
from unionreg.domain.filings.refusal_statistics import share_of
from unionreg.domain.findings import Severity
from unionreg.field_words import with_field_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.filings.preflight import PreflightFinding
    from unionreg.texts import Texts

translate = QCoreApplication.translate

_BASIS_POINTS = 100


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One finding: ``explanation`` with remedy and, where one was published, the share of refusals."""

    title: str
    explanation: str
    article: str
    weight: str
    tone: Tone


def summary(findings: Sequence[PreflightFinding]) -> str:
    """How many findings there are, by weight."""
    if not findings:
        return translate("FilingFindings", "The checks found nothing.")
    grave = sum(each.severity is Severity.ERROR for each in findings)
    words = translate("FilingFindings", "%n finding(s)", "", len(findings))
    of_them = translate("FilingFindings", "%n of them grave", "", grave)
    return f"{words} · {of_them}" if grave else words


def finding_lines(findings: Sequence[PreflightFinding], texts: Texts) -> tuple[FindingLine, ...]:
    """Each finding in words."""
    return tuple(_line(each, texts) for each in findings)


def finding_part(found: PreflightFinding, part: str, texts: Texts) -> str:
    """One text of a finding; empty when the catalogue has none."""
    key = f"finding.{found.code}.{part}"
    return texts.get(key, **with_field_words(dict(found.finding.params), texts)) if texts.has(key) else ""


def share_sentence(found: PreflightFinding, texts: Texts) -> str:
    """How often the cause is behind refusals, with its source; empty when nothing was published."""
    figure = share_of(found.cause)
    if figure is None or figure.share is None:
        return ""
    percent = figure.share / _BASIS_POINTS
    shown = f"{percent:.0f}" if percent == int(percent) else f"{percent:.1f}"
    cause = texts.get(f"refusal-cause.{figure.cause.value}")
    return texts.get(f"refusal-share.{figure.of.value}", share=shown, source=figure.source, cause=cause)


def _line(found: PreflightFinding, texts: Texts) -> FindingLine:
    # The office reads what it means here; the desk's words stand in where there are none for it.
    told = finding_part(found, "office", texts) or finding_part(found, "explanation", texts)
    remedy = finding_part(found, "remedy", texts)
    words = " ".join(filter(None, (told, remedy, share_sentence(found, texts))))
    weight, tone = {
        Severity.ERROR: (translate("FilingFindings", "Grave"), Tone.NEGATIVE),
        Severity.WARNING: (translate("FilingFindings", "To look at"), Tone.WARNING),
        Severity.NOTE: (translate("FilingFindings", "To know"), Tone.INFO),
    }[found.severity]
    return FindingLine(finding_part(found, "title", texts) or found.code, words, found.article, weight, tone)
