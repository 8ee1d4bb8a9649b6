"""Every act of a delivery checks a permission and adds exactly one record; reading checks it too and adds none.

A new function fails here until it has a line in the table.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_delivery import DAY, GROUPS, a_counted_delivery, a_named_delivery, a_plan, with_copy, with_sample
from unionreg.application import delivery, delivery_prints
from unionreg.application.delivery_prints import CopyText
from unionreg.application.queries import delivery as queries
from unionreg.domain.contracts.delivery import CopySource, CountSheet, Mark, SampleAnswers
from unionreg.domain.contracts.delivery_papers import CopyLayout
from unionreg.domain.roles import PERMISSIONS, Permission, Role
from unionreg.errors import NotAllowedError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from tests.builders_delivery import DeliveryOffice

    Line = tuple[Permission, Callable[[], DeliveryOffice], Callable[[DeliveryOffice], dict[str, Any]]]

F, V = Permission.FOLLOW_DELIVERY, Permission.READ_VOTES
SHEET = CountSheet(1, DAY, 3)
TEXT = CopyText(CopySource.TYPED, "Contrato", "Uno.")


def counted() -> DeliveryOffice:
    made = a_counted_delivery()
    made.by(delivery.record_count, sheet=SHEET)
    return made


def at(**more: Any) -> Callable[[DeliveryOffice], dict[str, Any]]:
    return lambda made: {**made.at, **more}


def of(**more: Any) -> Callable[[DeliveryOffice], dict[str, Any]]:
    return lambda made: {"campaign_id": made.campaign_id, **more}


ACTS: dict[str, Line] = {
    "open_campaign": (F, a_counted_delivery, lambda _: {"plan": a_plan(groups=GROUPS, deposited_on=DAY)}),
    "close_campaign": (F, a_counted_delivery, at()),
    "record_count": (F, a_counted_delivery, at(sheet=SHEET)),
    "withdraw_count": (F, counted, at(number=1, reason="Dos veces")),
    "record_names": (F, a_named_delivery, at(group_id=1, marks=(Mark(1, DAY),))),
    "draw_sample": (F, a_counted_delivery, at(size=3)),
    "record_answers": (
        F, lambda: with_sample(a_counted_delivery()), at(number=1, answers=SampleAnswers(1, 1, 1, 1)),
    ),
    "make_copy": (F, a_counted_delivery, at(text=TEXT, layout=CopyLayout())),
    "print_copy": (F, lambda: with_copy(a_counted_delivery()), of(layout=CopyLayout())),
    "print_receipts": (F, a_named_delivery, of()),
    "print_sample": (F, lambda: with_sample(a_named_delivery()), of(number=1)),
}  # fmt: skip
READINGS: dict[str, Line] = {
    "campaigns": (V, a_counted_delivery, lambda _: {}),
    "campaign_page": (V, a_counted_delivery, of()),
    "people_of_group": (F, a_named_delivery, of(group_id=1)),
    "public_texts": (F, a_counted_delivery, of()),
    "deliveries_of_vote": (V, a_named_delivery, lambda made: {"vote_id": made.here.vote_id}),
    "deliveries_of_contract": (Permission.READ_REGISTER, a_counted_delivery, lambda _: {"contract_id": "c1"}),
}


def functions_of(*modules: ModuleType) -> dict[str, Any]:
    return {
        name: function
        for module in modules
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and list(inspect.signature(function).parameters)[:2] == ["core", "actor"]
    }


FUNCTIONS = functions_of(delivery, delivery_prints, queries)


def test_every_function_has_its_line() -> None:
    assert set(FUNCTIONS) == {*ACTS, *READINGS, "public_text"}


@pytest.mark.parametrize("name", [*ACTS, *READINGS])
def test_each_needs_its_permission_and_leaves_its_record(name: str) -> None:
    permission, prepare, arguments = {**ACTS, **READINGS}[name]
    made = prepare()
    office = made.here.office
    before = office.log_kinds()
    for other in Role:
        if permission not in PERMISSIONS[other]:
            with pytest.raises(NotAllowedError, match="permission-missing"):
                FUNCTIONS[name](made.core, office.by_role[other], **arguments(made))
    assert office.log_kinds() == before
    FUNCTIONS[name](made.core, made.coordinator, **arguments(made))
    added = office.log_kinds()[len(before) :]
    assert len(added) == (name in ACTS)
    assert all(kind.startswith("delivery-") for kind in added)


def test_what_has_no_public_form_is_not_copied() -> None:
    made = a_counted_delivery()
    for who, error in ((made.coordinator, NotFoundError), (made.here.office.auditor, NotAllowedError)):
        with pytest.raises(error):
            queries.public_text(made.core, who, campaign_id=made.campaign_id, document_id="d1")
    assert queries.public_texts(a_named_delivery().core, made.coordinator, campaign_id="E-2026-0001") == ()
