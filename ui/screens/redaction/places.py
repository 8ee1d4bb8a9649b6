"""The screens of this area for the window's navigation: the arguments stand beside each line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def forms(context: ScreenContext, place: Place) -> Screen:
    """What waits: (); the editions of a document: (document_id,)."""
    from ui.screens.redaction.forms_screen import PublicFormsScreen

    return PublicFormsScreen(context, place)


def mark(context: ScreenContext, place: Place) -> Screen:
    """Marking: (form_id,)."""
    from ui.screens.redaction.mark_screen import MarkScreen

    return MarkScreen(context, place)


def review(context: ScreenContext, place: Place) -> Screen:
    """The second pair of eyes: (form_id,)."""
    from ui.screens.redaction.review_screen import ReviewScreen

    return ReviewScreen(context, place)


_READ = Permission.READ_ARCHIVE
REDACTION_PLACES: tuple[VotePlace, ...] = (
    VotePlace(
        "public-forms", lambda: translate("RedactionPlaces", "Public forms"), _READ, forms, "archive", "eye"
    ),
    VotePlace(
        "redaction",
        lambda: translate("RedactionPlaces", "Strike out personal data"),
        Permission.MARK_REDACTIONS,
        mark,
        "archive",
        "pen-line",
    ),
    VotePlace(
        "redaction-review", lambda: translate("RedactionPlaces", "Public form"), _READ, review, "archive", "eye"
    ),
)  # fmt: skip
