from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.archive.papers import LAYOUTS, LabelSheet
from unionreg.domain.archive.serials import (
    Mark,
    Separator,
    Series,
    is_serial,
    make_serial,
    number_of,
    office_of,
    read_mark,
    tidy_serial,
)

SERIES = st.sampled_from(Series)
NUMBERS = st.integers(1, 999_999_999)


@given(SERIES, NUMBERS)
def test_a_number_is_read_back_however_it_is_typed(series: Series, number: int) -> None:
    serial = make_serial(series, "7K2", number)
    assert is_serial(serial)
    assert is_serial(serial, series)
    assert (number_of(serial), office_of(serial)) == (number, "7K2")
    assert tidy_serial(f" {serial.lower().replace('-', ' ')} ") == serial
    assert read_mark(serial.replace("-", "")) == Mark(serial, series)


@given(SERIES, NUMBERS, st.integers(0, 30), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_sign_typed_wrongly_is_noticed(series: Series, number: int, place: int, sign: str) -> None:
    serial = make_serial(series, "7K2", number)
    place %= len(serial)
    if serial[place] == "-" or serial[place] == sign:
        return
    assert not is_serial(serial[:place] + sign + serial[place + 1 :])


def test_a_label_of_another_series_is_not_taken_for_this_one() -> None:
    assert not is_serial(make_serial(Series.BOX, "7K2", 1), Series.SHEET)


@pytest.mark.parametrize("separator", Separator)
def test_separators_are_read(separator: Separator) -> None:
    assert read_mark(separator.value) == Mark(separator=separator)


@pytest.mark.parametrize(
    "text", ["", "https://example.org", "C-7K2-000001-A", "x" * 5000, "C7K2", "\u202eC-7K2-000001-S"]
)
def test_other_bars_are_none_of_ours(text: str) -> None:
    assert read_mark(text) is None


@pytest.mark.parametrize("sheet", LabelSheet)
def test_every_label_lies_on_the_paper_and_on_no_other_label(sheet: LabelSheet) -> None:
    layout = LAYOUTS[sheet]
    boxes = [(*layout.corner(cell), layout.width, layout.height) for cell in range(layout.cells)]
    assert all(left >= 0 and left + wide <= 6120 and top >= 0 and top + high <= 7920 for left, top, wide, high in boxes)
    assert len({(left, top) for left, top, _, _ in boxes}) == layout.cells
    assert layout.across >= layout.width
    assert layout.down >= layout.height
