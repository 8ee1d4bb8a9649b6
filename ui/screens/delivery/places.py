"""The screens of this area for the window's navigation; the arguments of ``Place`` stand beside each factory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def deliveries(context: ScreenContext, place: Place) -> Screen:
    """All deliveries: (), or those of one vote: (vote_id,)."""
    from ui.screens.delivery.deliveries_screen import DeliveriesScreen

    return DeliveriesScreen(context, place)


def new_delivery(context: ScreenContext, place: Place) -> Screen:
    """Begin a delivery: (vote_id,) or () after a deposit."""
    from ui.screens.delivery.new_screen import NewDeliveryScreen

    return NewDeliveryScreen(context, place)


def delivery(context: ScreenContext, place: Place) -> Screen:
    """One delivery: (campaign_id,)."""
    from ui.screens.delivery.delivery_screen import DeliveryScreen

    return DeliveryScreen(context, place)


def people(context: ScreenContext, place: Place) -> Screen:
    """The list of a shift: (campaign_id, group_id)."""
    from ui.screens.delivery.people_screen import DeliveryPeopleScreen

    return DeliveryPeopleScreen(context, place)


DELIVERY_PLACES: tuple[VotePlace, ...] = (
    VotePlace(
        "deliveries", lambda: translate("DeliveryPlaces", "Delivery of contracts"), Permission.READ_VOTES, deliveries
    ),
    VotePlace(
        "delivery-new",
        lambda: translate("DeliveryPlaces", "Begin a delivery"),
        Permission.FOLLOW_DELIVERY,
        new_delivery,
    ),
    VotePlace("delivery", lambda: translate("DeliveryPlaces", "Delivery"), Permission.READ_VOTES, delivery),
    VotePlace(
        "delivery-people", lambda: translate("DeliveryPlaces", "List of a shift"), Permission.FOLLOW_DELIVERY, people
    ),
)
