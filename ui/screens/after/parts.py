"""Which part of the aftermath is shown for a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.after.publication_part import PublicationPart

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext


def after_part(context: ScreenContext, place: Place) -> Screen:
    """The part named second in the place; posting and report where none is named."""
    match place.arguments[1:2]:
        case ("objections",):
            from ui.screens.after.objections_part import ObjectionsPart

            return ObjectionsPart(context, place)
        case ("secrecy",):
            from ui.screens.after.secrecy_part import SecrecyPart

            return SecrecyPart(context, place)
        case ("orders",):
            from ui.screens.after.orders_part import OrdersPart

            return OrdersPart(context, place)
    return PublicationPart(context, place)
