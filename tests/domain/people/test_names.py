"""Names folded and the letters that the CURP takes from them; the examples are those of the rules."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.people.names import (
    IMPROPER,
    fold,
    given_letters,
    key_letters,
    surname_groups,
    surname_letters,
    words_of,
)


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Güemes Ibáñez", "GUEMES IBAÑEZ"),
        ("Nu\u0301n\u0303ez", "NUÑEZ"),
        ("ANA", "ANA"),
        ("Ştefan Ångström", "STEFAN ANGSTROM"),
        ("Coza\ua78ctzin", "COZA\ua78bTZIN"),
    ],
    ids=["accents", "combining marks", "plain", "foreign letters", "saltillo"],
)
def test_accents_go_and_the_enye_stays(name: str, folded: str) -> None:
    assert fold(name) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("surname", "letters"),
    [
        ("GARCÍA", "GAR"),
        ("DE LA O", "OXX"),
        ("PONCE DE LEÓN", "PON"),
        ("DEL RÍO", "RIX"),
        ("OY", "OXY"),
        ("UC", "UXC"),
        ("Ñonthe", "XON"),
        ("Muñoz", "MUX"),
        ("Mac Gregor", "GER"),
        ("Tlane\ua78cpa", "TAL"),
        ("Ku\ua78cuk", "KUX"),
        ("D/Amico", "DXX"),
        ("O'Farrill", "OXX"),
        ("", "XXX"),
        ("De la", "LAX"),
    ],
)
def test_a_surname_gives_first_letter_inner_vowel_and_inner_consonant(surname: str, letters: str) -> None:
    assert surname_letters(surname) == letters


def test_signs_may_be_passed_over() -> None:
    assert surname_letters("O'Farrill", signs_count=False) == "OAF"


@pytest.mark.parametrize(
    ("names", "letters"),
    [
        ("José Luis", "LS"),
        ("JOSÉ", "JS"),
        ("Ma. de la Luz", "LZ"),
        ("J. Guadalupe", "GD"),
        ("María José", "JS"),
        ("María del Carmen", "CR"),
        ("Ix Chel", "IX"),
        ("Luz Elena", "LZ"),
        ("de Jesús", "JS"),
        ("", "XX"),
        ("de la", "LX"),
    ],
)
def test_of_several_given_names_a_leading_jose_or_maria_does_not_count(names: str, letters: str) -> None:
    assert given_letters(names) == letters


def test_an_improper_word_gets_an_x_in_the_second_place() -> None:
    assert key_letters("ROS", "BAT", "OC") == ("RXBO", "STC")
    assert key_letters("ROS", "BAT", "EC") == ("RXBE", "STC")
    assert key_letters("ROS", "CAT", "EC") == ("ROCE", "STC")
    assert all(len(word) == 4 and word.isalpha() for word in IMPROPER)


def test_particles_belong_to_the_word_after_them() -> None:
    assert surname_groups(["DE", "LA", "CRUZ", "LUNA"]) == [[0, 1, 2], [3]]
    assert surname_groups([]) == []


def test_signs_around_words_do_not_count() -> None:
    assert words_of(' "Ma." ,  de la  Luz ; ') == ["MA", "DE", "LA", "LUZ"]
