from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.archive.scan_quality import (
    ALIKE_BITS,
    LEAST_CONFIDENCE,
    LEAST_DPI,
    LEAST_LEGIBILITY,
    MOST_SKEW_TENTHS,
    UNREADABLE_DPI,
    differing_bits,
    looks_the_same,
    named,
    outcome_of,
    page_findings,
    recognition_findings,
)
from unionreg.domain.archive.scans import Outcome, PageScan, RecognisedPage
from unionreg.domain.archive.serials import Separator
from unionreg.domain.findings import Severity, finding

PRINT = "f" * 64


def a_page(number: int = 1, **changes: Any) -> PageScan:
    values: dict[str, Any] = {"dpi": 300, "legibility": 90, "fingerprint": PRINT}
    return PageScan(number, 612, 792, **{**values, **changes})


def codes(*pages: PageScan) -> list[str]:
    return [each.code for each in page_findings(pages)]


def test_a_good_page_passes_and_so_does_one_written_by_a_program() -> None:
    assert codes(a_page(), a_page(2, dpi=None, legibility=5, has_text=True)) == []
    assert outcome_of(page_findings([a_page()])) is Outcome.DONE


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"dpi": UNREADABLE_DPI - 1}, "S-101"),
        ({"dpi": UNREADABLE_DPI}, "S-102"),
        ({"dpi": LEAST_DPI - 1}, "S-102"),
        ({"skew_tenths": MOST_SKEW_TENTHS + 1}, "S-103"),
        ({"skew_tenths": -MOST_SKEW_TENTHS - 1}, "S-103"),
        ({"legibility": LEAST_LEGIBILITY - 1}, "S-104"),
    ],
)
def test_one_below_the_bar_is_told(changes: dict[str, Any], code: str) -> None:
    assert codes(a_page(**changes)) == [code]


@pytest.mark.parametrize(
    "changes", [{"dpi": LEAST_DPI}, {"skew_tenths": MOST_SKEW_TENTHS}, {"legibility": LEAST_LEGIBILITY}]
)
def test_at_the_bar_is_good(changes: dict[str, Any]) -> None:
    assert codes(a_page(**changes)) == []


def test_a_blank_page_is_a_note_a_blank_file_needs_a_person() -> None:
    blank = a_page(2, blank=True, dpi=72, legibility=None, fingerprint="")
    assert codes(a_page(), blank) == ["S-105"]
    assert outcome_of(page_findings([a_page(), blank])) is Outcome.DONE
    assert codes(blank) == ["S-105", "S-106"]
    assert outcome_of(page_findings([blank])) is Outcome.NEEDS_PERSON


def test_a_separator_sheet_is_not_judged() -> None:
    assert codes(a_page(dpi=72, legibility=0, codes=(Separator.DOCUMENT.value,))) == []


def test_pages_with_the_same_fault_are_told_together_with_the_worst_of_them() -> None:
    pages = [a_page(at, skew_tenths=-21 - at) for at in (1, 2, 3, 7)]
    (skewed,) = page_findings(pages)
    assert dict(skewed.params) == {"pages": "1-3, 7", "number": 4, "worst": "2.8"}
    (coarse,) = page_findings([a_page(1, dpi=150), a_page(2, dpi=199)])
    assert coarse.param("worst") == "150"


def test_recognition_tells_silent_and_doubtful_pages_but_not_blank_ones() -> None:
    pages = [
        RecognisedPage(1, 200, 95),
        RecognisedPage(2, 0),
        RecognisedPage(3, 0),
        RecognisedPage(4, 9, LEAST_CONFIDENCE),
    ]
    assert recognition_findings(pages, blank=[2, 3]) == ()
    (silent,) = recognition_findings(pages, blank=[2])
    assert (silent.code, silent.param("pages")) == ("S-121", "3")
    (doubtful,) = recognition_findings([RecognisedPage(1, 9, LEAST_CONFIDENCE - 1), RecognisedPage(2, 9, 90)])
    assert (doubtful.code, doubtful.param("worst")) == ("S-122", LEAST_CONFIDENCE - 1)


def test_an_error_refuses_a_warning_asks_a_note_lets_pass() -> None:
    note, warning, error = (finding("S-105", each) for each in reversed(Severity))
    assert outcome_of([]) is outcome_of([note]) is Outcome.DONE
    assert outcome_of([note, warning]) is Outcome.NEEDS_PERSON
    assert outcome_of([warning, error, note]) is Outcome.REFUSED


def test_the_same_paper_scanned_twice_is_likely_the_same() -> None:
    again = f"{(1 << ALIKE_BITS) - 1:064x}"
    nearly, zero = [a_page(fingerprint=again)], [a_page(fingerprint="0" * 64)]
    assert differing_bits(again, "0" * 64) == ALIKE_BITS
    assert looks_the_same(nearly, zero)
    assert not looks_the_same([a_page(fingerprint=f"{(2 << ALIKE_BITS) - 1:064x}")], zero)
    assert not looks_the_same(zero, zero * 2)
    blank = a_page(2, blank=True, fingerprint="")
    assert looks_the_same([*zero, blank], zero)
    assert not looks_the_same([blank], [blank])


def test_one_page_in_five_may_differ() -> None:
    pages, others = [a_page(at) for at in range(5)], [a_page(at) for at in range(5)]
    others[4] = a_page(4, fingerprint="0" * 64)
    assert looks_the_same(pages, others)
    others[3] = others[4]
    assert not looks_the_same(pages, others)


def test_a_long_list_of_pages_is_cut() -> None:
    assert named([1, 2, 3, 5]) == "1-3, 5"
    assert named(range(1, 60, 2)) == "1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23…"
    assert named([]) == ""


@given(st.lists(st.integers(1, 40), unique=True).map(sorted))
def test_names_of_pages_hold_all_of_them(numbers: list[int]) -> None:
    text = named(numbers)
    if "…" in text:
        return
    read = []
    for part in filter(None, text.split(", ")):
        first, _, last = part.partition("-")
        read += range(int(first), int(last or first) + 1)
    assert read == numbers
