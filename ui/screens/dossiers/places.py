"""The screens of this area for the window's navigation: the arguments stand beside each line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def listed(context: ScreenContext, _place: Place) -> Screen:
    """Every dossier."""
    from ui.screens.dossiers.list_screen import DossiersScreen

    return DossiersScreen(context)


def choice(context: ScreenContext, place: Place) -> Screen:
    """Choosing: () or (dossier_id,)."""
    from ui.screens.dossiers.choice_screen import DossierChoiceScreen

    return DossierChoiceScreen(context, place)


def dossier(context: ScreenContext, place: Place) -> Screen:
    """One: (dossier_id,)."""
    from ui.screens.dossiers.dossier_screen import DossierScreen

    return DossierScreen(context, place)


# Who may prepare or release is told by each act; reading the register is what all of them have.
_READ = Permission.READ_REGISTER
DOSSIERS_PLACES: tuple[VotePlace, ...] = (
    VotePlace(
        "dossiers", lambda: translate("DossierPlaces", "Rapid Response dossiers"), _READ, listed, "contracts",
        "folder-open",
    ),
    VotePlace(
        "dossier-choice", lambda: translate("DossierPlaces", "Choose what a dossier holds"),
        Permission.PREPARE_DOSSIERS, choice, "contracts", "pen-line",
    ),
    VotePlace(
        "dossier", lambda: translate("DossierPlaces", "Rapid Response dossier"), _READ, dossier, "contracts",
        "folder-open",
    ),
)  # fmt: skip
