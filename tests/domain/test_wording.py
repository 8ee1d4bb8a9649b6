"""Numbers, dates and times in correct Mexican Spanish, and words read back."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from unionreg.domain.wording import (
    HIGHEST_NUMBER,
    Gender,
    NotANumberInWordsError,
    clock_time,
    counted,
    date_without_weekday,
    figures_and_words,
    in_words,
    long_date,
    plural,
    read_number,
    with_thousands,
)

M, F, N = Gender.MASCULINE, Gender.FEMININE, Gender.NONE


@pytest.mark.parametrize(
    ("number", "gender", "words"),
    [
        (0, N, "cero"),
        (1, N, "uno"),
        (1, M, "un"),
        (1, F, "una"),
        (16, N, "dieciséis"),
        (21, N, "veintiuno"),
        (21, M, "veintiún"),
        (21, F, "veintiuna"),
        (22, F, "veintidós"),
        (31, M, "treinta y un"),
        (31, F, "treinta y una"),
        (40, N, "cuarenta"),
        (99, N, "noventa y nueve"),
        (100, F, "cien"),
        (101, M, "ciento un"),
        (101, F, "ciento una"),
        (200, F, "doscientas"),
        (500, M, "quinientos"),
        (501, F, "quinientas una"),
        (555, N, "quinientos cincuenta y cinco"),
        (700, F, "setecientas"),
        (999, F, "novecientas noventa y nueve"),
        (1000, N, "mil"),
        (1001, M, "mil un"),
        (2000, F, "dos mil"),
        (6853, N, "seis mil ochocientos cincuenta y tres"),
        (21_000, F, "veintiún mil"),
        (31_000, M, "treinta y un mil"),
        (31_000, N, "treinta y un mil"),
        (100_000, N, "cien mil"),
        (101_000, N, "ciento un mil"),
        (200_000, F, "doscientas mil"),
        (443_000, F, "cuatrocientas cuarenta y tres mil"),
        (1_000_000, N, "un millón"),
        (1_000_001, F, "un millón una"),
        (2_000_000, F, "dos millones"),
        (21_000_000, F, "veintiún millones"),
        (200_000_000, F, "doscientos millones"),
        (1_000_000_000, N, "mil millones"),
        (999_000_999, N, "novecientos noventa y nueve millones novecientos noventa y nueve"),
        (999_999_000_000, N, "novecientos noventa y nueve mil novecientos noventa y nueve millones"),
        (1_000_000_000_000, N, "un billón"),
    ],
)
def test_numbers_in_words(number: int, gender: Gender, words: str) -> None:
    assert in_words(number, gender) == words


@pytest.mark.parametrize(
    ("number", "nouns", "gender", "words"),
    [
        (0, ("voto", "votos"), M, "cero votos"),
        (1, ("voto", "votos"), M, "un voto"),
        (1, ("boleta", "boletas"), F, "una boleta"),
        (21, ("voto", "votos"), M, "veintiún votos"),
        (21, ("boleta", "boletas"), F, "veintiuna boletas"),
        (501, ("persona", "personas"), F, "quinientas una personas"),
        (1_000_000, ("voto", "votos"), M, "un millón de votos"),
        (2_000_000, ("boleta", "boletas"), F, "dos millones de boletas"),
        (1_000_100, ("voto", "votos"), M, "un millón cien votos"),
    ],
)
def test_numbers_with_their_noun(number: int, nouns: tuple[str, str], gender: Gender, words: str) -> None:
    assert counted(number, *nouns, gender) == words
    assert read_number(words) == number


@pytest.mark.parametrize("number", [-1, HIGHEST_NUMBER + 1])
def test_numbers_outside_the_range_are_refused(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        in_words(number)


@given(st.integers(0, HIGHEST_NUMBER), st.sampled_from(Gender))
@example(HIGHEST_NUMBER, N)
@example(1_000_000, F)
def test_words_read_back_to_their_number(number: int, gender: Gender) -> None:
    words = in_words(number, gender)
    assert read_number(words) == number
    assert read_number(words.upper().replace("Ú", "U").replace("É", "E")) == number
    assert "uno mil" not in words
    assert "uno millon" not in words


@given(st.integers(0, HIGHEST_NUMBER), st.integers(0, HIGHEST_NUMBER))
def test_two_numbers_never_share_their_words(one: int, other: int) -> None:
    assert (in_words(one) == in_words(other)) == (one == other)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Diez y seis", 16),
        ("veinte y un votos", 21),
        ("un mil doscientos", 1200),
        ("treinta y una mil boletas", 31_000),
        ("VEINTIUN VOTOS", 21),
        ("dos  mil,  seis.", 2006),
        ("un millón de personas", 1_000_000),
        ("sesenta trabajadoras", 60),
    ],
)
def test_usual_ways_of_writing_are_read(words: str, number: int) -> None:
    assert read_number(words) == number


@pytest.mark.parametrize(
    "words",
    ["", "  ", "sí", "12", "cien dos", "ciento", "uno mil", "cinco veinte", "mil mil", "tres tres", "y", "diez y dos",
     "mil billón", "veinte uno", "un millones", "dos millón", "cero uno", "quinientos un y dos"],
)  # fmt: skip
def test_what_is_not_one_number_is_refused(words: str) -> None:
    with pytest.raises(NotANumberInWordsError):
        read_number(words)


@given(st.text(alphabet="abcdeimnoqrstuvyz áéíóú", max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(NotANumberInWordsError):
        assert 0 <= read_number(text) <= HIGHEST_NUMBER


def test_dates_and_times_as_papers_write_them() -> None:
    assert long_date(date(2026, 8, 12)) == "miércoles 12 de agosto de 2026"
    assert long_date(date(2026, 2, 1)) == "domingo 1 de febrero de 2026"
    assert date_without_weekday(date(2024, 12, 31)) == "31 de diciembre de 2024"
    assert clock_time(time(9, 0)) == "09:00 horas"
    assert clock_time(datetime(2026, 8, 12, 18, 5)) == "18:05 horas"  # noqa: DTZ001


def test_figures_have_commas_between_thousands() -> None:
    assert with_thousands(6853) == "6,853"
    assert with_thousands(0) == "0"
    assert figures_and_words(6853) == "6,853 (seis mil ochocientos cincuenta y tres)"


def test_one_is_singular_and_zero_is_not() -> None:
    assert [plural(number, "voto", "votos") for number in (0, 1, 2)] == ["votos", "voto", "votos"]
