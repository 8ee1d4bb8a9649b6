"""Names of languages: kept as their speakers write them, compared kindly, never called dialects."""

from __future__ import annotations

import unicodedata
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.outreach.languages import VariantName, check_name, kept_name, same_name

APOSTROPHES = "'\u2019\u02bc\ua78c\ua78b"


def test_signs_are_kept_in_nfc_and_blanks_tidied() -> None:
    kept = kept_name(VariantName("  hn\u0303a\u0308hn\u0303u ", "otomí  del Valle", "", ""))
    assert kept.self_name == "hñähñu"
    assert kept.spanish_name == "otomí del Valle"


@pytest.mark.parametrize(("one", "other"), list(combinations(APOSTROPHES, 2)))
def test_the_sign_of_the_glottal_stop_does_not_make_another_language(one: str, other: str) -> None:
    assert same_name(f"tu{one}un savi", f"Tu{other}un Savi")


@given(st.text(max_size=30))
def test_the_same_name_in_another_coding_is_the_same(text: str) -> None:
    assert same_name(unicodedata.normalize("NFD", text), unicodedata.normalize("NFC", text))


def test_other_names_are_other_languages() -> None:
    assert not same_name("bats’i k’op", "bats’il k’op")


def test_saltillos_and_marks_may_stand_in_a_name() -> None:
    assert check_name(VariantName("mꞌphaa̱", "tlapaneco", "tlapaneco", "Malinaltepec")) == ()


@pytest.mark.parametrize("field", ["self_name", "spanish_name", "grouping"])
def test_a_language_is_never_called_a_dialect(field: str) -> None:
    values = {"self_name": "nahuatl", "spanish_name": "náhuatl", "grouping": "náhuatl"}
    name = VariantName(**{**values, field: "Dialecto de la sierra"})
    assert [each.code for each in check_name(name)] == ["O-301"]


def test_self_name_and_spanish_name_are_needed_and_texts_must_print() -> None:
    found = check_name(VariantName("", " ", "\u202e", "x" * 301))
    assert [each.code for each in found] == ["V-101", "V-101", "V-103", "V-102"]


def test_the_self_name_stands_first() -> None:
    assert VariantName("maaya t’aan", "maya").label == "maaya t’aan (maya)"
    assert VariantName("Teenek", "teenek").label == "Teenek"
