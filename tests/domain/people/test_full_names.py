"""Whole names taken apart."""

from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rolls.invented_people import invent
from unionreg.domain.people.full_names import NameParts, fits, separations, split_by_habit, split_by_key


@pytest.mark.parametrize(
    ("name", "curp", "parts"),
    [
        ("GLORIA UH XIU", "UXXG930929MTLHXL83", ("UH", "XIU", "GLORIA")),
        ("TOMÁS JOSÉ ANTONIO PONCE DE LEÓN FUENTES", "POFT850826HDGNNM60",
         ("PONCE DE LEÓN", "FUENTES", "TOMÁS JOSÉ ANTONIO")),
        ("JOSÉ DE LA LUZ CHÁVEZ", "CAXL820222HQTHXZ53", ("CHÁVEZ", "", "JOSÉ DE LA LUZ")),
        ("PEDRO SANTOS DEL ÁNGEL", "SAAP680112HTLNND79", ("SANTOS", "DEL ÁNGEL", "PEDRO")),
    ],
)  # fmt: skip
def test_the_key_tells_where_to_cut(name: str, curp: str, parts: tuple[str, str, str]) -> None:
    assert split_by_key(name, curp, surnames_first=False) == NameParts(*parts)


@given(st.integers(0, 2**32), st.booleans())
def test_every_made_up_name_has_a_separation_that_fits(seed: int, surnames_first: bool) -> None:
    person = invent(random.Random(seed), date(2025, 1, 1))
    surnames = f"{person.first} {person.second}"
    name = f"{surnames} {person.given}" if surnames_first else f"{person.given} {surnames}"
    parts = split_by_key(name, person.curp, surnames_first=surnames_first)
    assert parts is not None
    assert fits(person.curp, parts.first_surname, parts.second_surname, parts.given_names)
    assert " ".join(name.split()) == " ".join(
        filter(
            None,
            (parts.first_surname, parts.second_surname, parts.given_names)
            if surnames_first
            else (parts.given_names, parts.first_surname, parts.second_surname),
        )
    )


def test_a_name_that_no_separation_fits_has_none() -> None:
    assert split_by_key("ÁNGELA SERRANO SALAZAR", "ZASA991019MASMLN33", surnames_first=False) is None
    assert split_by_key("ÁNGELA", "ZASA991019MASMLN33", surnames_first=False) is None


@pytest.mark.parametrize(
    ("name", "surnames_first", "parts"),
    [
        ("ANA LAURA DE LA CRUZ LUNA", False, ("DE LA CRUZ", "LUNA", "ANA LAURA")),
        ("DE LA CRUZ LUNA ANA LAURA", True, ("DE LA CRUZ", "LUNA", "ANA LAURA")),
        ("ANA LUNA", False, ("LUNA", "", "ANA")),
        ("LUNA ANA", True, ("LUNA", "", "ANA")),
        ("ANA", False, ("ANA", "", "")),
        ("LUNA", True, ("LUNA", "", "")),
        ("", True, ("", "", "")),
        ("", False, ("", "", "")),
        ("... LUNA ANA", True, ("...", "LUNA", "ANA")),
    ],
)
def test_without_a_key_names_are_cut_as_usual(name: str, surnames_first: bool, parts: tuple[str, str, str]) -> None:
    assert split_by_habit(name, surnames_first=surnames_first) == NameParts(*parts)


def test_all_separations_keep_all_words() -> None:
    words = ["A", "B", "C", "D"]
    assert len(list(separations(words, surnames_first=True))) == 6
    assert len(list(separations(words, surnames_first=False))) == 6
    for parts in separations(words, surnames_first=True):
        assert f"{parts.first_surname} {parts.second_surname} {parts.given_names}".split() == words
