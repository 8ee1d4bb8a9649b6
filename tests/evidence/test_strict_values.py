from __future__ import annotations

from datetime import UTC, datetime

from unionreg.domain.filings.filing import RegisteredBase
from unionreg.evidence.strict_values import plain, read_value

AT = datetime(2026, 8, 12, 15, 0, 7, 654_321, tzinfo=UTC)


def test_a_time_with_a_fraction_of_a_second_is_written_so_that_it_can_be_read() -> None:
    base = RegisteredBase("Centro", "RA-1", AT, "ab" * 32)
    assert read_value(RegisteredBase, plain(base), "base").as_of == AT.replace(microsecond=0)
