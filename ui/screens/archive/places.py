"""The screens of this area for the window's navigation; the arguments of ``Place`` stand beside each factory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def archive(context: ScreenContext, _place: Place) -> Screen:
    """Boxes in the order of the archive map: ()."""
    from ui.screens.archive.archive_screen import ArchiveScreen

    return ArchiveScreen(context)


def box(context: ScreenContext, place: Place) -> Screen:
    """One box: (serial,)."""
    from ui.screens.archive.box_screen import BoxScreen

    return BoxScreen(context, place)


def loop(context: ScreenContext, place: Place) -> Screen:
    """Describe the documents of a box one after the other: (serial,), or begin with one: (serial, document_id)."""
    from ui.screens.archive.loop_screen import LoopScreen

    return LoopScreen(context, place)


def document(context: ScreenContext, place: Place) -> Screen:
    """One document: (document_id,), or on a page: (document_id, page)."""
    from ui.screens.archive.document_screen import DocumentScreen

    return DocumentScreen(context, place)


def documents(context: ScreenContext, place: Place) -> Screen:
    """Every document: () or with what is typed already: (text,)."""
    from ui.screens.archive.documents_screen import DocumentsScreen

    return DocumentsScreen(context, place)


def corrections(context: ScreenContext, place: Place) -> Screen:
    """The correction queue: () or of one box: (serial,)."""
    from ui.screens.archive.corrections_screen import CorrectionsScreen

    return CorrectionsScreen(context, place)


def labels(context: ScreenContext, _place: Place) -> Screen:
    """Labels and separator sheets: ()."""
    from ui.screens.archive.labels_screen import LabelsScreen

    return LabelsScreen(context)


def loans(context: ScreenContext, place: Place) -> Screen:
    """Loans of paper: () or lending what has a label: (serial,)."""
    from ui.screens.archive.loans_screen import LoansScreen

    return LoansScreen(context, place)


_READ = Permission.READ_ARCHIVE
_KEEP = Permission.KEEP_ARCHIVE

ARCHIVE_PLACES: tuple[VotePlace, ...] = (
    VotePlace("archive-box", lambda: translate("ArchivePlaces", "Box"), _READ, box, "archive"),
    VotePlace("archive-loop", lambda: translate("ArchivePlaces", "Describe a box"), _KEEP, loop, "archive"),
    VotePlace("archive-document", lambda: translate("ArchivePlaces", "Document"), _READ, document, "archive"),
    VotePlace("archive-documents", lambda: translate("ArchivePlaces", "Documents"), _READ, documents, "archive"),
    VotePlace("archive-corrections", lambda: translate("ArchivePlaces", "Corrections"), _KEEP, corrections, "archive"),
    VotePlace("archive-labels", lambda: translate("ArchivePlaces", "Labels"), _KEEP, labels, "archive"),
    VotePlace("archive-loans", lambda: translate("ArchivePlaces", "Loans"), _READ, loans, "archive"),
)
