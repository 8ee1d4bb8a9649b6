from __future__ import annotations

import pytest
from PIL import Image, ImageChops, ImageDraw

from tests.builders_scans import blank, blurred, page, skewed
from unionreg.archive.bar_codes import read_codes
from unionreg.archive.page_measures import fingerprint, is_blank, legibility, skew_tenths
from unionreg.domain.archive.scan_quality import ALIKE_BITS, LEAST_LEGIBILITY, differing_bits

TEXT = page(dpi=200)


def test_paper_with_dust_and_the_shadow_of_its_edge_is_blank() -> None:
    paper = blank(dpi=200)
    ImageDraw.Draw(paper).rectangle((0, 0, 20, paper.height), fill=30)
    assert is_blank(paper)


@pytest.mark.parametrize("marks", [TEXT, page(dpi=200, lines=1)], ids=["text", "one line"])
def test_a_page_with_a_line_on_it_is_not_blank(marks: Image.Image) -> None:
    assert not is_blank(marks)


def test_a_number_written_by_hand_is_not_nothing() -> None:
    paper = blank(dpi=200)
    ImageDraw.Draw(paper).line([(800, 900), (840, 900), (815, 960)], fill=40, width=5)
    assert not is_blank(paper)


@pytest.mark.parametrize("degrees", [0, 0.5, -0.7, 2, -3.5, 6])
def test_the_angle_of_the_lines_is_found_to_a_fifth_of_a_degree(degrees: float) -> None:
    assert abs(skew_tenths(skewed(TEXT, degrees)) - degrees * 10) <= 2


def test_a_picture_without_lines_has_no_angle() -> None:
    assert skew_tenths(Image.effect_noise(TEXT.size, 60)) == 0
    assert skew_tenths(Image.new("L", (40, 40), 255)) == 0


def test_the_more_it_is_out_of_focus_the_less_it_can_be_read() -> None:
    scores = [legibility(blurred(TEXT, radius)) for radius in (0, 1.4, 2, 4)]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == 100
    assert scores[1] > LEAST_LEGIBILITY > scores[2]


def test_pale_writing_is_hard_to_read_and_none_at_all_is_nothing() -> None:
    assert legibility(TEXT.point([250 - (250 - value) // 6 for value in range(256)])) < LEAST_LEGIBILITY
    assert legibility(Image.new("L", (100, 100), 250)) == 0


def test_the_same_page_scanned_again_is_recognised_another_is_not() -> None:
    again = blurred(skewed(ImageChops.offset(TEXT, 6, -9), 0.4), 0.8)
    assert differing_bits(fingerprint(TEXT), fingerprint(again)) <= ALIKE_BITS
    for seed in range(2, 5):
        assert differing_bits(fingerprint(TEXT), fingerprint(page(dpi=200, seed=seed))) > ALIKE_BITS


def test_a_page_without_bars_says_nothing() -> None:
    assert read_codes(TEXT) == ()
