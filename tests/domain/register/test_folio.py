"""Folios of an office: whoever mistypes one sign is told so."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.register.folio import is_office_folio, make_office_folio, office_code, tidy_folio

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def test_an_office_has_one_code_of_three_signs() -> None:
    assert office_code("a" * 32) == office_code("a" * 32)
    assert len(office_code("a" * 32)) == 3
    assert len({office_code(str(number)) for number in range(50)}) > 45


def test_a_folio_names_series_office_year_and_number() -> None:
    folio = make_office_folio("RS", "7K2", 2026, 17)
    assert folio.startswith("RS-7K2-2026-000017-")
    assert is_office_folio(folio)
    assert not is_office_folio("RS-7K2-2026-17")
    assert not is_office_folio("CC-2026-000017-Q")
    assert not is_office_folio(folio.lower())


def test_a_typed_folio_is_tidied() -> None:
    assert tidy_folio(" rs-7k2-2026 -000017-q ") == "RS-7K2-2026-000017-Q"


@given(st.integers(1, 999_999), st.integers(3, 17), st.sampled_from(SIGNS))
def test_one_mistyped_sign_does_not_check(number: int, place: int, sign: str) -> None:
    folio = make_office_folio("RS", "7K2", 2026, number)
    typed = folio[:place] + sign + folio[place + 1 :]
    if typed != folio and folio[place] != "-":
        assert not is_office_folio(typed)
