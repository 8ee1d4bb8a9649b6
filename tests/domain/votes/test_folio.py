"""Folios check themselves: one wrong sign, or two swapped ones, are found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.votes.folio import SERIES, check_character, is_folio, make_folio
from unionreg.domain.votes.procedure import CertificateKind

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def test_the_check_character_is_that_of_the_standard() -> None:
    # ISO 7064 MOD 37,36, the example of the Global Release Identifier: A1-2425G-ABC1234002-M
    assert check_character("A1-2425G-ABC1234002") == "M"


def test_a_folio_has_series_year_number_and_check() -> None:
    folio = make_folio("CC", 2026, 17)
    assert folio.startswith("CC-2026-000017-")
    assert is_folio(folio)


@pytest.mark.parametrize("text", ["", "CC", "CC-2026-000017-", "CC-2026-000017-ñ", "cc-2026-000017-1"])
def test_what_is_no_folio_does_not_check(text: str) -> None:
    assert not is_folio(text)


@given(st.integers(2020, 2099), st.integers(1, 999_999), st.data())
def test_one_wrong_sign_is_found(year: int, number: int, data: st.DataObject) -> None:
    folio = make_folio("CC", year, number)
    place = data.draw(st.sampled_from([index for index, sign in enumerate(folio) if sign != "-"]))
    wrong = data.draw(st.sampled_from([sign for sign in SIGNS if sign != folio[place]]))
    assert not is_folio(folio[:place] + wrong + folio[place + 1 :])


def test_every_kind_of_certificate_has_its_own_series() -> None:
    assert set(SERIES) == set(CertificateKind)
    assert len(set(SERIES.values())) == len(SERIES)
