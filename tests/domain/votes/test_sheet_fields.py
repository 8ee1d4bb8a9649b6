"""One catalogue of boxes for the sheet, the screen and the findings."""

from __future__ import annotations

import pytest

from tests.domain.builders import YES_NO, named_options
from unionreg.domain.votes.sheet_fields import column_letter, sheet_fields
from unionreg.texts import Language, load_texts


def test_the_letters_run_in_printed_order() -> None:
    fields = sheet_fields(YES_NO)
    assert "".join(field.letter for field in fields) == "ABCDEFGHIJKLM"
    assert [field.key for field in fields] == [
        "received",
        "unused",
        "spoiled",
        "taken_away",
        "found",
        "voters_signed",
        "votes.yes",
        "votes.no",
        "null_votes",
        "null_breakdown.unmarked",
        "null_breakdown.multiple",
        "null_breakdown.not_authentic",
        "challenged",
    ]
    assert [field.key for field in fields if field.optional] == [field.key for field in fields[9:12]]


@pytest.mark.parametrize(("index", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")])
def test_after_z_comes_aa(index: int, letter: str) -> None:
    assert column_letter(index) == letter


def test_fifty_options_have_letters_of_their_own() -> None:
    fields = sheet_fields(named_options(*(f"u{number}" for number in range(50))))
    assert len({field.letter for field in fields}) == len(fields) == 61


@pytest.mark.parametrize("language", Language)
def test_every_box_has_a_label(language: Language) -> None:
    texts = load_texts(language, "findings")
    for field in sheet_fields(YES_NO):
        assert texts.get(field.text_key, option="SÍ")
