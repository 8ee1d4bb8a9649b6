"""The papers of a vote without widgets: what can be issued now, names, and which lines of the list are outdated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.record_times import date_time_in
from unionreg.application.papers import PaperKind
from unionreg.application.queries.votes import VoteStatus

if TYPE_CHECKING:
    from datetime import tzinfo

    from unionreg.application.queries.papers import PaperRow

translate = QCoreApplication.translate

_RESULT = (VoteStatus.CLOSED, VoteStatus.RESOLVED, VoteStatus.CERTIFIED)


@dataclass(frozen=True, slots=True)
class Offer:
    """A paper that can be made now: its kind and the words on the button."""

    kind: PaperKind
    words: str


def kind_word(kind: PaperKind) -> str:
    """What a paper is."""
    return {
        PaperKind.BLANK_STATION_ACT: translate("Papers", "Blank station act"),
        PaperKind.STATION_ACT: translate("Papers", "Station act"),
        PaperKind.GENERAL_ACT: translate("Papers", "General act"),
        PaperKind.RESULT_NOTICE: translate("Papers", "Result notice"),
        PaperKind.CERTIFICATE: translate("Papers", "Certificate"),
        PaperKind.KIT_PART: translate("Papers", "Paper of the kit"),
        PaperKind.SUPPORT_RULING: translate("Papers", "Ruling without a vote"),
        PaperKind.RESULT_REPORT: translate("Papers", "Report of the result"),
        PaperKind.OBJECTION_DECISION: translate("Papers", "Decision on an objection"),
        PaperKind.NULLITY_ORDER: translate("Papers", "Order of nullity"),
        PaperKind.DESTRUCTION_ACT: translate("Papers", "Act of destruction"),
        PaperKind.PUBLIC_FORM: translate("Papers", "Public form"),
        PaperKind.PUBLIC_CERTIFICATE: translate("Papers", "Certificate, public version"),
    }[kind]


def offers(status: VoteStatus, papers: tuple[PaperRow, ...]) -> tuple[Offer, ...]:
    """What can be made now and is not there yet in its current form."""
    there = {row.kind for row in papers if row.current}
    found = []
    if status is not VoteStatus.DRAFT and PaperKind.BLANK_STATION_ACT not in there:
        words = translate("Papers", "Make the blank station acts")
        found.append(Offer(PaperKind.BLANK_STATION_ACT, words))
    if status in _RESULT and PaperKind.RESULT_NOTICE not in there:
        found.append(Offer(PaperKind.RESULT_NOTICE, translate("Papers", "Make the result notice")))
    return tuple(found)


def state_word(row: PaperRow) -> str:
    """Whether the paper still says what the record says."""
    if row.current:
        return translate("Papers", "in force")
    return translate("Papers", "replaced by a newer result")


def issued(row: PaperRow, zone: tzinfo) -> str:
    """When, in the vote's own time, and by whom it was issued."""
    return translate("Papers", "{when}, {who}").format(when=date_time_in(row.issued_at, zone), who=row.issued_by)


def file_name(row: PaperRow) -> str:
    """A name for a saved copy, from the folio."""
    safe = "".join(sign if sign.isalnum() or sign in "-_." else "-" for sign in row.folio)
    return f"{row.kind.value}-{safe}.pdf"
