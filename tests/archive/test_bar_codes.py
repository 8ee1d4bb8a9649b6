from __future__ import annotations

import pytest

from tests.builders_scans import bars, blurred, page, skewed
from unionreg.archive.bar_codes import read_codes
from unionreg.domain.archive.serials import Separator, Series, make_serial, read_mark

LABEL = make_serial(Series.SHEET, "7K2", 123)


@pytest.mark.parametrize("kind", ["QRCode", "Code128"])
@pytest.mark.parametrize("turn", [0, 90, 180])
def test_labels_are_read_any_way_up_crooked_and_a_little_out_of_focus(kind: str, turn: int) -> None:
    sheet = blurred(skewed(bars(LABEL, kind=kind, dpi=200), 2), 1).rotate(turn, expand=True)
    assert read_codes(sheet) == (LABEL,)


def test_a_label_on_a_page_of_text_is_read() -> None:
    sheet = page(dpi=200).copy()
    label = bars(LABEL, dpi=200)
    sheet.paste(label.crop((700, 950, 1000, 1250)), (1300, 80))
    assert read_codes(sheet) == (LABEL,)


def test_the_marks_of_the_archive_survive_the_way_over_paper() -> None:
    (code,) = read_codes(bars(Separator.DOCUMENT.value, dpi=200))
    mark = read_mark(code)
    assert mark is not None
    assert mark.separator is Separator.DOCUMENT


def test_what_a_stranger_puts_into_bars_is_cut() -> None:
    (code,) = read_codes(bars("x" * 900, dpi=200))
    assert code == "x" * 200
