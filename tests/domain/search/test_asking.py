"""What people type becomes words, phrases and codes; nothing is an operator and nothing fails."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.search.asking import MOST_TERMS, ask
from unionreg.domain.search.codes import code_part, codes_in, squashed, trigrams
from unionreg.domain.search.document import Facet, Source
from unionreg.domain.search.noise import MOST_VARIANTS, halves, variants
from unionreg.domain.search.question import Narrowing, Term

HOSTILE = (
    '"', '""', "'; DROP TABLE words; --", "salario AND OR NOT", "NEAR(a b, 2)", "titulo:x", "a*", "^a", "-a", "(((",
    "\x00", "\x00salario", "\ud800", "{a b}:c", "a" * 1_000_000, "\u202esalario", '"sin cerrar', "%_\\", "🙂",
)  # fmt: skip


def words_of(text: str) -> list[tuple[str, ...]]:
    return [term.words for term in ask(text).terms]


def test_words_phrases_and_what_is_written_together() -> None:
    assert words_of('"jornada de trabajo" Salarios obrero-patronal') == [
        ("jornada", "de", "trabajo"), ("salarios",), ("obrero", "patronal"),
    ]  # fmt: skip
    assert [term.quoted for term in ask("«prima vacacional» “días de descanso” x").terms] == [True, True, False]


def test_operators_are_words() -> None:
    assert words_of("salario AND NOT huelga*") == [("salario",), ("and",), ("not",), ("huelga",)]


def test_small_words_are_left_out_unless_they_are_all_there_is_or_quoted() -> None:
    assert words_of("sindicato de la industria") == [("sindicato",), ("industria",)]
    assert words_of("de la") == [("de",), ("la",)]
    assert words_of('"de la" mina') == [("de", "la"), ("mina",)]


def test_numbers_may_be_parts_of_codes_but_a_year_is_a_year() -> None:
    assert ask("CCT-2026/0001").terms == (Term(("cct", "2026", "0001"), "CCT20260001"),)
    assert ask("2026").terms == (Term(("2026",)),)
    assert code_part("12") == ""
    assert code_part("palabra") == ""


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_questions_are_just_words(text: str) -> None:
    started = time.perf_counter()
    question = ask(text)
    assert len(question.terms) <= MOST_TERMS
    assert time.perf_counter() - started < 2
    assert all(sign.isalnum() for term in question.terms for word in term.words for sign in word)


@given(st.text(max_size=400))
def test_no_text_makes_asking_fail(text: str) -> None:
    for term in ask(text).terms:
        assert term.words
        assert all(word for word in term.words)


def test_no_more_terms_than_anybody_types() -> None:
    assert len(ask(" ".join(f"palabra{number}x" for number in range(100))).terms) == MOST_TERMS


def test_codes_in_a_text_are_found_and_money_is_not() -> None:
    text = "Folio CCT-2026/000123-K y exp. 2019/00045; paga $1,234.50, art. 12, tel 3312345678 y 123,456"
    assert set(codes_in(text)) == {"CCT2026000123K", "201900045", "3312345678"}
    assert codes_in("nada 12 ab-1") == ()
    assert codes_in("3.4.5.a 1234") == ()


@given(st.text(alphabet="aZéºÿ0129./-_$, \n\t", max_size=60))
def test_codes_are_the_same_beside_letters_that_are_not_latin(text: str) -> None:
    assert codes_in(f"{text} Ω") == codes_in(text)


def test_codes_are_compared_without_separators_and_lookalikes() -> None:
    assert squashed("cct-O1/Il") == "CCT0111"
    assert trigrams("ABCD") == ("ABC", "BCD")
    assert trigrams("AB") == ()


def test_a_scanner_mixes_up_letters() -> None:
    assert "c0ntrato" in variants("contrato")
    assert "jomada" in variants("jornada")
    assert "norna" in variants("noma")
    assert "saiario" in variants("salario")
    assert "0bligaci0n" in variants("obligacion")
    assert variants("sol") == ()
    assert all(each != "salario" for each in variants("salario"))
    assert len(variants("o" * 30)) <= MOST_VARIANTS


def test_a_scanner_cuts_words_in_two() -> None:
    assert ("sala", "rio") in halves("salario")
    assert halves("corto") == ()
    assert halves("abc12345") == ()


def test_a_narrowing_knows_its_values() -> None:
    narrowing = Narrowing(frozenset({Source.UNION}), ((Facet.YEAR, ("2026",)),))
    assert narrowing.values(Facet.YEAR) == ("2026",)
    assert narrowing.values(Facet.STATE) == ()
    assert ask("a b").words() == {"b"}
