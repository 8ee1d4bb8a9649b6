"""Who received a copy, and in which order: other orders of ticking leave the same rows in the same order."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from sqlalchemy import text

from tests.builders_delivery import DAY, a_named_delivery
from unionreg.application import delivery
from unionreg.domain.contracts.delivery import Mark, NotReceived

if TYPE_CHECKING:
    from tests.builders_delivery import DeliveryOffice


def ticked(seed: int) -> DeliveryOffice:
    made = a_named_delivery(24)
    numbers = [number for number in range(1, 25) if number % 2]
    random.Random(seed).shuffle(numbers)
    for number in numbers:
        reason = NotReceived.REFUSED if number == 7 else None
        made.by(delivery.record_names, group_id=1, marks=(Mark(number, DAY, reason),))
    return made


def rows(made: DeliveryOffice) -> list[tuple[object, ...]]:
    with made.core.unit_of_work() as uow:
        connection = uow.delivery._connection  # type: ignore[attr-defined]
        return [tuple(row) for row in connection.execute(text("SELECT * FROM delivery_marks"))]


def test_the_rows_stand_by_number_whatever_the_order_of_ticking() -> None:
    first, second = rows(ticked(1)), rows(ticked(2))
    assert first == second
    assert [row[1] for row in first] == sorted(row[1] for row in first)  # type: ignore[type-var]


def test_the_table_of_marks_has_no_hidden_number_of_its_own() -> None:
    made = a_named_delivery()
    with made.core.unit_of_work() as uow:
        connection = uow.delivery._connection  # type: ignore[attr-defined]
        made_as = connection.execute(text("SELECT sql FROM sqlite_master WHERE name = 'delivery_marks'")).scalar_one()
    assert "WITHOUT ROWID" in made_as
    assert "name" not in made_as.lower().replace("delivery_campaigns", "")
