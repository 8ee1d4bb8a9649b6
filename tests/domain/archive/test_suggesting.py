from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.archive.archive_builders import CONTRACT, page
from unionreg.domain.archive.dates_in_text import days_in
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.archive.names_in_text import names_in
from unionreg.domain.archive.page_text import folded_signs, page_text
from unionreg.domain.archive.suggesting import STATES, from_text
from unionreg.domain.archive.suggestion import Suggested

TODAY = date(2026, 8, 12)


def best(text: str, about: Suggested) -> str:
    found = [each for each in from_text((page(text),), TODAY) if each.about is about]
    return found[0].value if found else ""


def test_a_contract_says_what_it_is_where_and_when() -> None:
    found = from_text((page(CONTRACT),), TODAY)
    values = {each.about: each.value for each in reversed(found)}
    assert values == {
        Suggested.KIND: "contract",
        Suggested.STATE: "Guanajuato",
        Suggested.YEAR: "1998",
        Suggested.DAY: "1998-05-12",
        Suggested.NUMBER: "CC-1234/1998-IV",
    }


def test_every_suggestion_leads_to_its_words_on_the_page() -> None:
    read = page(CONTRACT)
    for each in from_text((read,), TODAY):
        said = " ".join(read.words[place].text for place in each.words)
        assert each.page == 1
        assert said in each.evidence or each.evidence in said
    year = next(each for each in from_text((read,), TODAY) if each.about is Suggested.YEAR)
    assert read.words[year.words[0]].text == "doce"


def test_names_are_found_with_what_a_scanner_made_of_them() -> None:
    union, employer = names_in((page(CONTRACT),))
    assert union.text == "S1NDICATO NACIONAL DE TRABAJADORES DE LA INDUSTRIA AUTOMOTRIZ, SIMILARES Y CONEXOS"
    assert employer.text == "AUTOPARTES DEL BAJÍO, S.A. DE C.V."
    assert (union.about, employer.about) == (Suggested.UNION, Suggested.EMPLOYER)


def test_a_party_that_is_only_spoken_of_is_no_name() -> None:
    assert names_in((page("el sindicato como titular podrá pedirlo"),)) == ()


def test_a_name_without_end_is_cut_between_words() -> None:
    (union,) = names_in((page("Sindicato de " + "Trabajadores Unidos " * 30),))
    assert len(union.text) <= 140
    assert union.text.split()[-1] in ("Trabajadores", "Unidos")
    (short,) = names_in((page("Sindicato de Trabajadores Textiles"),))
    assert short.text == "Sindicato de Trabajadores Textiles"


def test_of_many_names_the_first_four_are_given_once() -> None:
    text = ". ".join(
        f"la empresa Fábrica Número {word}, S.A. de C.V." for word in ["UNO", "DOS", "TRES", "CUATRO", "CINCO", "UNO"]
    )
    assert [each.text for each in names_in((page(text), page(text, 2)))] == [
        f"Fábrica Número {word}, S.A. de C.V." for word in ("UNO", "DOS", "TRES", "CUATRO")
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("CONTRATO-LEY de la industria azucarera", DocumentKind.LAW_CONTRACT),
        ("CONVENIO DE REVISIÓN SALARIAL del contrato colectivo", DocumentKind.WAGE_AGREEMENT),
        ("CONVENIO de terminación del contrato colectivo", DocumentKind.TERMINATION_AGREEMENT),
        ("TABULADOR de salarios anexo al contrato colectivo", DocumentKind.WAGE_TABLE),
        ("ESTATUTOS del sindicato", DocumentKind.STATUTES),
        ("Toma de nota de la directiva", DocumentKind.LEADERSHIP_NOTICE),
        ("Lista de trabajadores que apoyan la solicitud", DocumentKind.SUPPORTERS_LIST),
    ],
)
def test_kinds_are_told_by_their_headings(text: str, kind: DocumentKind) -> None:
    assert best(text, Suggested.KIND) == kind.value


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Toluca, Edo. de Méx.", "Estado de México"),
        ("México, D.F.", "Ciudad de México"),
        ("La Paz, B.C.S.", "Baja California Sur"),
        ("Tijuana, B.C.", "Baja California"),
        ("Monterrey, N.L.", "Nuevo León"),
        ("Tampico, Tamaulipas", "Tamaulipas"),
        ("sin lugar", ""),
    ],
)
def test_states_are_told_by_their_names_and_abbreviations(text: str, state: str) -> None:
    assert best(text, Suggested.STATE) == state
    assert len(STATES) == 32


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("a 12 de mayo de 1998", "1998-05-12"),
        ("12/05/1998", "1998-05-12"),
        ("a los veintiún días del mes de setiembre de dos mil tres", "2003-09-21"),
        ("el primero de enero del año de 2001", "2001-01-01"),
        ("a treinta y uno de diciembre de mil novecientos ochenta", "1980-12-31"),
        ("31 de febrero de 1998", ""),
        ("1 de enero de 2099", ""),
        ("1 de octubre de 2026", ""),
        ("1 de enero de 1810", ""),
    ],
)
def test_days_are_read_as_people_write_them(text: str, day: str) -> None:
    assert best(text, Suggested.DAY) == day


def test_a_year_alone_counts_and_one_within_a_day_counts_once() -> None:
    assert [found[1] for found in days_in("en el ano 1997 y el 12 de mayo de 1998 de 1998")] == [1997, 1998, 1998]
    assert best("durante el ejercicio 1997", Suggested.YEAR) == "1997"


def test_what_is_said_first_and_often_weighs_most_and_three_are_enough() -> None:
    text = "de 1991 . de 1992 . de 1993 . de 1994 . " + "en 1994 de 1994 . " * 5
    years = [each for each in from_text((page(text),), TODAY) if each.about is Suggested.YEAR]
    assert years[0].value == "1994"
    assert len(years) == 3
    later = from_text((page("nada"), page("12 de mayo de 1998", 2)), TODAY)
    assert later[0].page == 2


def test_only_the_first_pages_are_looked_at() -> None:
    pages = [page("nada", number) for number in range(1, 9)]
    assert from_text((*pages, page("12 de mayo de 1998", 9)), TODAY) == ()


@given(st.text(max_size=200))
def test_folding_keeps_every_sign_in_its_place(text: str) -> None:
    assert len(folded_signs(text)) == len(text)


@settings(max_examples=40)
@given(st.lists(st.text(st.characters(exclude_categories=("Zs", "Cc")), min_size=1, max_size=20), max_size=30))
def test_no_text_makes_it_stumble_and_evidence_stands_in_the_text(words: list[str]) -> None:
    read = page(" ".join(words))
    shown = page_text(read).shown
    assert all(each.evidence in shown for each in from_text((read,), TODAY))
    assert all(each.evidence in shown for each in names_in((read,)))


def test_evidence_is_cut_at_blanks() -> None:
    text = page_text(page("uno dos tres cuatro cinco seis siete ocho nueve"))
    assert text.around(8, 12, 5) == "dos tres"
    assert text.around(0, 3, 9) == "uno dos"
    assert text.around(42, 47, 3) == "nueve"
    assert text.words(4, 12) == (1, 2)
