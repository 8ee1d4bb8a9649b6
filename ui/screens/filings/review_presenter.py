"""Requirement by requirement in words: what was found about each, what the checks say of it, how it could be put right.

No widget. The checks propose and never decide: a person marks each requirement.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.filings.findings_presenter import finding_part
from ui.screens.filings.words import requirement_name, text_or
from ui.theme import Tone
from unionreg.domain.filings.marks import Verdict
from unionreg.domain.filings.preventions import is_asked
from unionreg.domain.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.queries.filings import CasePage, RequirementRow
    from unionreg.domain.filings.filing import Attachment, FilingData
    from unionreg.domain.filings.filing_type import Requirement
    from unionreg.domain.filings.marks import Mark
    from unionreg.domain.filings.preflight import PreflightFinding
    from unionreg.texts import Texts

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One requirement of the filing with its mark, what the checks found about it, and what was asked and answered.

    ``is_stale``: the mark is of an earlier version, so it is to be looked at again.
    """

    requirement: Requirement
    name: str
    explanation: str
    mark: Mark | None
    findings: tuple[PreflightFinding, ...]
    is_stale: bool = False
    asked: tuple[str, ...] = ()
    answered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a point of the prevención could say, made from a finding; the official may change every word."""

    reason: str = ""
    article: str = ""
    remedy: str = ""


def review_rows(page: CasePage, findings: Sequence[PreflightFinding], texts: Texts) -> tuple[ReviewRow, ...]:
    """Every requirement of the case's type, in its order."""
    return tuple(_row(page, each, findings, texts) for each in page.requirements)


def _row(page: CasePage, row: RequirementRow, findings: Sequence[PreflightFinding], texts: Texts) -> ReviewRow:
    key = row.requirement.key
    last = page.case.preventions[-1].items if page.case.preventions else ()
    return ReviewRow(
        row.requirement,
        requirement_name(key, texts),
        text_or(texts, f"requirement.{key}.explanation", ""),
        row.mark,
        tuple(found for found in findings if found.requirement == key),
        row.is_stale,
        tuple(item.reason for item in last if item.requirement == key),
        tuple(answer.text for answer in row.answers),
    )


def verdict_word(verdict: Verdict) -> str:
    """What a reviewer said."""
    return {
        Verdict.MET: translate("FilingReview", "Met"),
        Verdict.NOT_MET: translate("FilingReview", "Not met"),
        Verdict.DOES_NOT_APPLY: translate("FilingReview", "Does not apply"),
    }[verdict]


def row_word(row: ReviewRow) -> str:
    """The mark of a requirement, or what is to be looked at."""
    if row.mark is not None and row.is_stale:
        return translate("FilingReview", "Look again") if row.answered else _again(row.mark)
    if row.mark is not None:
        return verdict_word(row.mark.verdict)
    grave = sum(found.severity is Severity.ERROR for found in row.findings)
    if grave:
        return translate("FilingReview", "%n finding(s)", "", grave)
    return translate("FilingReview", "To be reviewed")


def _again(mark: Mark) -> str:
    return translate("FilingReview", "{0}, in version {1}").format(verdict_word(mark.verdict), mark.version)


def row_tone(row: ReviewRow) -> Tone:
    """The tone that goes with it."""
    if row.mark is None or row.is_stale:
        grave = any(found.severity is Severity.ERROR for found in row.findings)
        return Tone.WARNING if grave or (row.is_stale and row.answered) else Tone.NEUTRAL
    return {
        Verdict.MET: Tone.POSITIVE,
        Verdict.NOT_MET: Tone.NEGATIVE,
        Verdict.DOES_NOT_APPLY: Tone.NEUTRAL,
    }[row.mark.verdict]


def page_words(row: ReviewRow) -> str:
    """On which page it was seen."""
    return "" if row.mark is None or row.mark.page is None else str(row.mark.page)


def progress_words(rows: Sequence[ReviewRow]) -> str:
    """How far the review is."""
    marked = [row.mark for row in rows if row.mark is not None and not row.is_stale]
    failed = sum(mark.verdict is Verdict.NOT_MET for mark in marked)
    words = translate("FilingReview", "{done} of {all} requirements reviewed").format(done=len(marked), all=len(rows))
    not_met = translate("FilingReview", "%n not met", "", failed)
    return f"{words} · {not_met}" if failed else words


def finding_sentence(found: PreflightFinding, texts: Texts) -> str:
    """A finding in a line: what it is, and its article."""
    title = finding_part(found, "title", texts) or found.code
    return f"{title} ({found.article})" if found.article else title


def proposal(row: ReviewRow, texts: Texts) -> Proposal:
    """What to begin with when a requirement is not met: the mark's own words, else all that may be asked about it.

    Where nothing is to be asked, the gravest finding stands in, for a person to change.
    """
    if row.mark is not None and row.mark.verdict is Verdict.NOT_MET:
        return Proposal(row.mark.reason, row.mark.article, row.mark.remedy)
    ordered = sorted(row.findings, key=lambda each: each.severity is not Severity.ERROR)
    asked = [each for each in ordered if is_asked(each)] or ordered[:1]
    articles = dict.fromkeys(each.article for each in asked if each.article)
    return Proposal(
        _together(asked, "explanation", texts),
        "; ".join(articles) or row.requirement.article,
        _together(asked, "remedy", texts),
    )


def _together(findings: Sequence[PreflightFinding], part: str, texts: Texts) -> str:
    """One text of several findings, each sentence once."""
    return "\n".join(dict.fromkeys(filter(None, (finding_part(each, part, texts) for each in findings))))


def documents_first(data: FilingData, requirement: str) -> tuple[Attachment, ...]:
    """All attachments, those that prove the requirement first."""
    return (*data.attached(requirement), *(each for each in data.attachments if each.requirement != requirement))


def document_title(attachment: Attachment) -> str:
    """An attachment in a line."""
    title = attachment.title or attachment.file_name
    if attachment.parts > 1:
        part = translate("FilingReview", "part {0} of {1}").format(attachment.part, attachment.parts)
        title = f"{title} · {part}"
    pages = translate("FilingReview", "%n page(s)", "", attachment.pages)
    return f"{title} · {pages}"
