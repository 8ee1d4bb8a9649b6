"""What was struck on one place is found wherever it is left: names in any order, numbers, whole lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.archive.words import PageWords, Word
from unionreg.domain.redaction.areas import Area
from unionreg.domain.redaction.reasons import Reason
from unionreg.domain.redaction.remains import Wanted, squeezed, wanted_elsewhere

WHOLE = (0, 0, 6000, 6000)


def page(text: str, number: int = 1) -> PageWords:
    words = [
        Word(word, 100 * place, 100 * line, 100 * place + 80, 100 * line + 60, 100, line)
        for line, row in enumerate(text.split("\n"))
        for place, word in enumerate(row.split())
    ]
    return PageWords(number, 6120, 7920, tuple(words))


def wanted(text: str, reason: Reason = Reason.NAME) -> Wanted:
    return wanted_elsewhere(Area(1, *WHOLE, reason), [page(text)])


@pytest.mark.parametrize(
    ("struck", "left"),
    [
        ("Maria Lopez", "la trabajadora MARÍA LÓPEZ, de Toluca"),
        ("Maria Lopez", "LOPEZ/MARIA"),
        ("Trabajadora: Maria Lopez", "firma Maria Lopez"),
        ("Maria Guadalupe Lopez Garcia", "Lopez Garcia, M."),
        ("Maria Guadalupe Lopez Garcia", "maria lopez"),
        ("Maria del Carmen", "María Carmen"),
        ("Luna", "vive Luna en"),
    ],
)
def test_names_are_found_in_any_writing(struck: str, left: str) -> None:
    assert wanted(struck).is_in(page(left))
    assert wanted(struck, Reason.SUPPORTER).is_in(page(left))


@pytest.mark.parametrize(
    ("struck", "left"),
    [
        ("Maria Lopez", "Maria Ruiz y Juan Lopez"),
        ("Jose Luis Lopez Garcia", "José Luis Ruiz"),
        ("Luna", "Lunares"),
        ("de la", "de la"),
        ("", "Contrato"),
    ],
)
def test_what_many_share_stops_nobody(struck: str, left: str) -> None:
    assert not wanted(struck).is_in(page(left))


def test_a_line_of_an_address_without_a_number_is_but_a_place() -> None:
    address = wanted("domicilio Calle Dos 3\nToluca, Estado de México", Reason.HOME_ADDRESS)
    assert not address.is_in(page("Toluca, Estado de México, a 3 de mayo"))
    assert address.is_in(page("con Domicilio: calle Dos 3."))


def test_below_a_signature_only_identifiers_are_looked_for() -> None:
    signed = wanted("Norberto Ruiz Sol\nSecretario general 722 555 0101", Reason.SIGNATURE)
    assert not signed.is_in(page("Norberto Ruiz Sol, secretario general"))
    assert signed.is_in(page("tel. 722-555-0101"))


def test_words_of_another_page_and_short_texts_are_passed_over() -> None:
    area = Area(1, *WHOLE, Reason.OTHER)
    assert wanted_elsewhere(area, [page("Padece diabetes", number=2)]) == Wanted()
    assert wanted_elsewhere(area, [page("No 3")]) == Wanted()
    assert wanted_elsewhere(area, [page("Padece diabetes")]).is_in(page("que padece diabetes desde"))


@given(st.text(max_size=30))
def test_squeezed_text_is_squeezed_already(text: str) -> None:
    assert squeezed(squeezed(text)) == squeezed(text)


@given(st.lists(st.text(alphabet="abcdefghijklmñopqrstuvwxyzáéíóú", min_size=3, max_size=9), min_size=2, max_size=3))
def test_a_name_is_found_as_it_stands_in_a_sentence(names: list[str]) -> None:
    found = wanted(" ".join(names))
    if found.runs:
        assert found.is_in(page(f"la persona {' '.join(names).upper()} firma"))
