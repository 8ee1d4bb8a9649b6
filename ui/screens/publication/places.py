"""The screens of this area for the window's navigation.

``Place("publication-package", (vote_id,))`` and the like: the arguments stand beside each line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def publication(context: ScreenContext, _place: Place) -> Screen:
    """Where the site stands, packages that wait, what was withdrawn, the last runs."""
    from ui.screens.publication.publication_screen import PublicationScreen

    return PublicationScreen(context)


def package(context: ScreenContext, place: Place) -> Screen:
    """In which form a package goes out: (vote_id,)."""
    from ui.screens.publication.package_screen import PackageDecisionScreen

    return PackageDecisionScreen(context, place)


def publish(context: ScreenContext, place: Place) -> Screen:
    """What publishing into a folder would change, and doing it: (folder,)."""
    from ui.screens.publication.publish_screen import PublishScreen

    return PublishScreen(context, place)


PUBLICATION_PLACES: tuple[VotePlace, ...] = (
    VotePlace(
        "publication-package",
        lambda: translate("PublicationPlaces", "Package to publish"),
        Permission.PUBLISH,
        package,
        stands_under="publication",
        icon="megaphone",
    ),
    VotePlace(
        "publication-publish",
        lambda: translate("PublicationPlaces", "Publish the site"),
        Permission.PUBLISH,
        publish,
        stands_under="publication",
        icon="megaphone",
    ),
)
