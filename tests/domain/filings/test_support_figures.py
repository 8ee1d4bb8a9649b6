"""The calculator of the 30 %."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from unionreg.domain.filings.support import support_figures


@pytest.mark.parametrize(("workers", "needed"), [(1, 1), (3, 1), (10, 3), (11, 4), (100, 30), (101, 31)])
def test_the_needed_number_is_the_smallest_that_reaches_thirty_per_cent(workers: int, needed: int) -> None:
    enough = support_figures(workers, needed)
    short = support_figures(workers, needed - 1)
    assert enough is not None
    assert short is not None
    assert enough.reached
    assert (enough.missing, enough.spare) == (0, 0)
    assert not short.reached
    assert short.missing == 1


@given(some.integers(1, 10**6), some.integers(0, 10**6))
def test_missing_and_spare_never_stand_together(workers: int, supporters: int) -> None:
    found = support_figures(workers, supporters)
    assert found is not None
    assert found.supporters + found.missing - found.spare == found.needed
    assert found.reached == (supporters * 10 >= workers * 3)


@pytest.mark.parametrize(("workers", "supporters"), [(0, 5), (-1, 0), (5, -1)])
def test_without_people_there_is_nothing_to_reckon(workers: int, supporters: int) -> None:
    assert support_figures(workers, supporters) is None
