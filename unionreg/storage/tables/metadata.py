"""The metadata of all tables, the names of their constraints, and the column types of our own.

Only portable SQL: times are UTC text, enumerations and ids are text by value, bytes are LargeBinary.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import MetaData, String
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect

_TIME_FORM = "%Y-%m-%dT%H:%M:%SZ"

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UtcTime(TypeDecorator[datetime]):
    """An aware time in whole seconds, kept as ``2026-08-12T15:00:00Z``: sorts as text, same in every database."""

    impl = String(20)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Aware time to UTC text; a naive time or one with a fraction of a second is our bug."""
        if value is None:
            return None
        if value.tzinfo is None or value.microsecond:
            raise ValueError(f"a stored time must be aware and in whole seconds: {value!r}")
        return value.astimezone(UTC).strftime(_TIME_FORM)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """UTC text to aware time; not by strptime, which takes ten times as long: tables have thousands of times."""
        return None if value is None else datetime.fromisoformat(value)


class EnumText(TypeDecorator[StrEnum]):
    """A StrEnum kept by value, without a constraint in the database, so that a new value needs no migration."""

    impl = String(40)
    cache_ok = True

    def __init__(self, values: type[StrEnum]) -> None:
        super().__init__()
        self.values = values

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Member to its value."""
        return None if value is None else self.values(value).value

    def process_result_value(self, value: Any, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002
        """Value to member; ValueError for a value that this version does not know."""
        return None if value is None else self.values(value)
