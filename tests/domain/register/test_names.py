"""Names as workers say them: accents, case, abbreviations, both genders, dotted acronyms come to the same words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.register.names import initials, name_words, numbers_of, same_name

WHOLE = "Sindicato Nacional de Trabajadores y Trabajadoras de la Industria Automotriz"


@pytest.mark.parametrize(
    "said",
    [
        "SIND. NAL. DE TRABS. DE LA IND. AUTOMOTRIZ",
        "sindicato nacional de trabajadoras de la industria automotriz",
        "Automotriz, industria: sindicato nacional de TRABAJADORES",
        "Síndicato   nacional; trab. industria  automotriz",
    ],
)
def test_the_same_union_said_otherwise_has_the_same_words(said: str) -> None:
    assert same_name(said, WHOLE)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("S.N.T.E. Sección 22", ("snte", "seccion", "22")),
        ("S. N. T. E. Secc. 22", ("snte", "seccion", "22")),
        ("Manufacturas Inventadas, S.A. de C.V.", ("manufacturo", "inventado")),
        ("MANUFACTURA INVENTADA SA DE CV", ("manufacturo", "inventado")),
        ("Fed. de Uniones", ("federacion", "union")),
        ("Ñandú", ("nandu",)),
        ("de la", ("de", "la")),
        ("", ()),
        ("¡!", ()),
    ],
)
def test_words_of_a_name(said: str, words: tuple[str, ...]) -> None:
    assert name_words(said) == words


def test_a_name_has_initials_when_it_is_long_enough() -> None:
    assert initials(WHOLE) == "sntia"
    assert initials("Sindicato Textil") == ""
    assert initials(" ".join(f"p{letter}lab{letter}" for letter in "bcdfghjklmnpqrst")) == ""


def test_sections_differ_by_their_figures_alone() -> None:
    assert numbers_of("seccion 22 comercio 1") == ("1", "22")
    assert numbers_of("seccion 022") == numbers_of("seccion 22")
    assert not same_name("Sección 22", "Sección 23")


@given(st.text(max_size=80))
def test_any_text_has_words_of_plain_letters_each_once(text: str) -> None:
    words = name_words(text)
    assert len(set(words)) == len(words)
    assert all(word.isascii() and word.isalnum() for word in words)


@given(st.permutations(WHOLE.split()))
def test_order_does_not_matter(words: list[str]) -> None:
    assert same_name(" ".join(words), WHOLE)
