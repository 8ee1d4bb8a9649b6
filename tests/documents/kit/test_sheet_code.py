"""The code in the foot of a sheet: written, drawn, scanned and read back."""

from __future__ import annotations

import string

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from unionreg.documents.kit.sheet_code import MOST_MODULES, SheetCode, read_sheet_code, square_code
from unionreg.domain.votes.materials import KitPart
from unionreg.domain.votes.text_limits import ID_LENGTH, VOTE_ID_LENGTH

IDS = st.text(alphabet=string.ascii_lowercase + string.digits, min_size=1, max_size=12)
DIGESTS = st.text(alphabet="0123456789abcdef", min_size=20, max_size=20)


@given(
    st.sampled_from(KitPart), IDS, st.none() | IDS, st.integers(1, 9999), st.integers(1, 9999),
    st.sampled_from(["", "A", "R"]), DIGESTS,
)  # fmt: skip
def test_a_code_is_read_back_as_it_was_written(
    part: KitPart, vote: str, station: str | None, sheet: int, sheets: int, side: str, digest: str
) -> None:
    code = SheetCode(part.value, vote, station, sheet, sheets, side, "LF-1", digest)
    assert read_sheet_code(code.text()) == code


@pytest.mark.parametrize(
    "text",
    [
        "", "URS1", "URS2:LID:A:*:1/1:LM-1:" + "0" * 20, "URS1:LID:A:*:1/1:LM-1:" + "0" * 19,
        "URS1:lid:a:*:1/1:LM-1:" + "0" * 20,
    ],
)  # fmt: skip
def test_anything_else_is_no_code(text: str) -> None:
    assert read_sheet_code(text) is None


def as_image(rows: tuple[bytes, ...], scale: int = 4) -> Image.Image:
    side = len(rows)
    image = Image.new("L", (side, side), 255)
    image.putdata([0 if dark else 255 for row in rows for dark in row])
    return image.resize((side * scale, side * scale), Image.Resampling.NEAREST)


@pytest.mark.parametrize("length", [4, 30, 64])
def test_the_squares_are_scanned_as_the_text(length: int) -> None:
    vote, station = "v" * min(length, VOTE_ID_LENGTH), "s" * min(length, ID_LENGTH)
    code = SheetCode("signatures", vote, station, 12, 340, "A", "LF-1", "9f" * 10)
    rows = square_code(code.text())
    assert all(len(row) == len(rows) for row in rows)
    assert len(rows) <= MOST_MODULES
    picture = Image.new("L", (len(rows) * 4 + 40,) * 2, 255)
    picture.paste(as_image(rows), (20, 20))
    (found,) = zxingcpp.read_barcodes(picture)
    assert found.text == code.text()


def test_a_text_too_long_for_wide_modules_is_drawn_all_the_same() -> None:
    rows = square_code("A" * 900)
    assert len(rows) > MOST_MODULES
