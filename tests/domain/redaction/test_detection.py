"""What is proposed for striking, and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.archive.words import PageWords, Word
from unionreg.domain.redaction.areas import (
    MOST_AREAS,
    Area,
    text_under,
    tidy_areas,
    words_left,
    words_under,
)
from unionreg.domain.redaction.detection import curps_in, identifiers_in, propose, squeeze
from unionreg.domain.redaction.reasons import Ground, Reason

CURP = "LUXA800101MMCNXN08"


def page(*lines: str, number: int = 1) -> PageWords:
    """Lines of words, each letter five points wide, lines twenty points apart."""
    words = []
    for row, line in enumerate(lines):
        x = 500
        for text in line.split():
            words.append(Word(text, x, 500 + row * 200, x + 50 * len(text), 620 + row * 200, 100, row))
            x += 50 * len(text) + 30
    return PageWords(number, 6120, 7920, tuple(words))


@pytest.mark.parametrize(
    ("line", "reason", "text"),
    [
        (f"CURP: {CURP} de la persona", Reason.CURP, CURP),
        ("curp luxa800101mmcnxn08", Reason.CURP, "luxa800101mmcnxn08"),
        ("LUXA 800101 MMCNXN 08", Reason.CURP, "LUXA 800101 MMCNXN 08"),
        ("L U X A 8 0 0 1 0 1 M M C N X N 0 8", Reason.CURP, "L U X A 8 0 0 1 0 1 M M C N X N 0 8"),
        ("LUXA8OO1O1MMCNXNO8", Reason.CURP, "LUXA8OO1O1MMCNXNO8"),
        ("R.F.C. LUXA-800101-AB1 régimen", Reason.RFC, "LUXA-800101-AB1"),
        ("NSS 12-34-56-7890-3", Reason.NSS, "12-34-56-7890-3"),
        ("clave LXXXAN80010115M400", Reason.VOTER_KEY, "LXXXAN80010115M400"),
        ("CLABE 032180000118359719 del banco", Reason.BANK_ACCOUNT, "032180000118359719"),
        ("tel. (722) 555 0101 ext", Reason.PHONE, "(722) 555 0101"),
        ("cel 55 1234 5678", Reason.PHONE, "55 1234 5678"),
        ("escribir a ana.luna@inventado.com.mx hoy", Reason.EMAIL, "ana.luna@inventado.com.mx"),
        ("con domicilio en Calle Dos núm. 3", Reason.HOME_ADDRESS, "con domicilio en Calle Dos núm. 3"),
        ("vive en Av. Juárez 12, Toluca", Reason.HOME_ADDRESS, "Av. Juárez 12, Toluca"),
    ],
)  # fmt: skip
def test_personal_data_is_found_in_a_line(line: str, reason: Reason, text: str) -> None:
    (found,) = propose([page(line)])
    assert (found.area.reason, found.text) == (reason, text)
    assert found.must_go == (reason is Reason.CURP and "OO" not in text)


@pytest.mark.parametrize(
    "line",
    [
        "Sindicato de Trabajadoras y Trabajadores de la Industria",
        "RFC MIN010101AA1 de la empresa",
        "el 12 de agosto de 2026 a las 15:00 horas",
        "Cláusula 45. La calle está cerrada",
        "folio CF-2026-000123-K del contrato",
        "salario de $1,250.00 por jornada",
        "entre privada y pública hay diferencia",
        "LUXAOILOILABA sin una cifra",
    ],
)
def test_what_is_public_is_not_proposed(line: str) -> None:
    assert propose([page(line)]) == ()


def test_an_address_goes_on_in_the_line_below() -> None:
    found = propose([page("domicilio Calle Dos 3", "Col. Centro, C.P. 50000", "Segunda. De la jornada")])
    assert [each.text for each in found] == ["domicilio Calle Dos 3", "Col. Centro, C.P. 50000"]


def test_a_phone_in_an_address_is_proposed_once() -> None:
    found = propose([page("Calle Dos 3 tel. 722 555 0101")])
    assert [(each.area.reason, each.text) for each in found] == [
        (Reason.PHONE, "722 555 0101"),
        (Reason.HOME_ADDRESS, "Calle Dos 3 tel."),
    ]
    assert propose([page("domicilio 722 555 0101")])[0].area.reason is Reason.PHONE


def test_an_address_that_is_nothing_but_identifiers_is_not_proposed_again() -> None:
    (found,) = propose([page("calle-3@inventado.mx")])
    assert found.area.reason is Reason.EMAIL


def test_signs_that_grow_in_capitals_do_not_move_the_places() -> None:
    (found,) = propose([page(f"Straße ﬁn {CURP}")])
    assert found.text == CURP


def test_a_curp_is_known_with_blanks_and_hyphens_and_without() -> None:
    assert curps_in("LUXA 800101-MMC NXN 08 y otra cosa") == (CURP,)
    assert curps_in("MUÑA800101MMCÑXN08") == ("MUXA800101MMCXXN08",)
    assert curps_in("nada") == ()


def test_identifiers_of_a_text_are_squeezed() -> None:
    assert identifiers_in(f"{CURP} y tel. 722-555-0101") == (CURP, "7225550101")
    assert identifiers_in("Ana.Luna@inventado.mx") == ("ANALUNA@INVENTADOMX",)
    assert squeeze("A b-c.") == "ABC"


@given(st.text(max_size=60))
def test_no_text_of_any_kind_stops_the_search(text: str) -> None:
    for found in propose([page(text)]):
        assert found.text
        assert found.area.x0 < found.area.x1


def test_each_reason_has_its_ground_and_its_word() -> None:
    assert Reason.CURP.ground is Ground.ROLLS
    assert Reason.SUPPORTER.ground is Ground.SUPPORT
    assert Reason.SIGNATURE.ground is Ground.DATA_PROTECTION
    assert len({each.spanish for each in Reason}) == len(Reason)


def test_areas_are_put_upright_within_their_page_and_in_order() -> None:
    pages = [page("uno"), page("dos", number=2)]
    kept, findings = tidy_areas(
        [
            Area(2, 100, 100, 200, 200, Reason.NAME),
            Area(1, 500, 400, 100, -50, Reason.NAME),
            Area(1, 500, 400, 100, -50, Reason.NAME),
        ],
        pages,
    )
    assert kept == (Area(1, 100, 0, 500, 400, Reason.NAME), Area(2, 100, 100, 200, 200, Reason.NAME))
    assert findings == ()


@pytest.mark.parametrize(
    ("area", "code"),
    [
        (Area(9, 0, 0, 100, 100, Reason.NAME), "L-101"),
        (Area(1, 0, 0, 5, 100, Reason.NAME), "L-102"),
        (Area(1, 7000, 0, 9000, 100, Reason.NAME), "L-102"),
    ],
)
def test_areas_that_strike_nothing_are_told(area: Area, code: str) -> None:
    kept, findings = tidy_areas([area], [page("uno")])
    assert kept == ()
    assert [each.code for each in findings] == [code]


def test_areas_without_end_are_told() -> None:
    many = [Area(1, 0, each, 100, each + 20, Reason.NAME) for each in range(MOST_AREAS + 1)]
    assert [each.code for each in tidy_areas(many, [page("uno")])[1]] == ["L-103"]


def test_a_word_is_struck_when_a_quarter_of_its_height_is_covered() -> None:
    sheet = page("Ana Luna", "Axel Sol")
    first = sheet.words[0]
    scarce = Area(1, first.x0, first.y0 - 50, first.x1, first.y0 + 20, Reason.NAME)
    enough = Area(1, first.x0, first.y0 - 50, first.x1, first.y0 + 30, Reason.NAME)
    assert words_under([scarce], sheet) == ()
    assert words_under([enough], sheet) == (first,)
    assert text_under(enough, sheet) == "Ana"
    assert first not in words_left([enough], sheet)
    assert words_under([Area(2, 0, 0, 6000, 7000, Reason.NAME)], sheet) == ()


@given(
    st.lists(
        st.tuples(st.integers(0, 6000), st.integers(0, 7000), st.integers(0, 6000), st.integers(0, 7000)), max_size=8
    )
)
def test_every_word_is_struck_or_left_and_never_both(boxes: list[tuple[int, int, int, int]]) -> None:
    sheet = page("Ana Luna vive en la Calle Dos", "y trabaja en Planta Uno")
    areas, _ = tidy_areas([Area(1, *box, Reason.OTHER) for box in boxes], [sheet])
    struck, left = words_under(areas, sheet), words_left(areas, sheet)
    assert sorted((*struck, *left), key=repr) == sorted(sheet.words, key=repr)
    assert not set(struck) & set(left)
