"""What a row is."""

from __future__ import annotations

import pytest

from unionreg.domain.rolls.headers import folded_heading, meanings
from unionreg.domain.rolls.rows import RowRoles, RowSort, sort_row

HEADER = ("NO.", "PATERNO", "MATERNO", "NOMBRE", "CURP", "INGRESO", "PUESTO")
ROLES = RowRoles(4, (1, 2, 3), (5, 6), (tuple(folded_heading(each) for each in HEADER),))
WHOLE = RowRoles(1, (0,), (2,), whole_names=True)
NAMELESS = RowRoles(None, (0, 1), ())
CURP = "CAZJ681223HJCMML52"


@pytest.mark.parametrize(
    ("cells", "sort"),
    [
        (["1", "CAMPOS", "ZAMORA", "JOEL", CURP, "", ""], RowSort.PERSON),
        (["", "", "", "", CURP[:-1], "", ""], RowSort.PERSON),
        (["", " ", "", "\u00a0", "", "", ""], RowSort.BLANK),
        (["TOTAL", "", "", "", "176", "", ""], RowSort.TOTAL),
        (["", "Gran total:", "25", "", "", "", ""], RowSort.TOTAL),
        (["Subtotal", "", "", "", "", "9", ""], RowSort.TOTAL),
        (["Suma total", "", "", "", "", "9", ""], RowSort.TOTAL),
        (["Total de trabajadores:", "", "409", "", "", "", ""], RowSort.TOTAL),
        (["", "SUMA", "", "", "9", "", ""], RowSort.TOTAL),
        (["7", "SUMA", "PECH", "ANA", "", "", "CHOFER"], RowSort.PERSON),
        (["7", "RUIZ", "PECH", "ANA", "", "", "TOTAL PLAY"], RowSort.PERSON),
        (list(HEADER), RowSort.HEADER),
        (["No", "Paterno", "Materno", "Nombre", "", "", ""], RowSort.HEADER),
        (["SECCIÓN 1: COCINA", "", "", "", "", "", ""], RowSort.NOTE),
        (["", "TURNO MATUTINO", "", "", "", "", ""], RowSort.NOTE),
        (["", "Elaboró", "", "Revisó", "", "", ""], RowSort.NOTE),
        (["", "__________", "", "", "", "", ""], RowSort.NOTE),
        (["", "C. Juan Pérez", "", "Lic. Ana Luna", "", "", ""], RowSort.NOTE),
        (["", "Observaciones:", "", "", "", "", ""], RowSort.NOTE),
        (["", "", "", "", "Firma del secretario", "", ""], RowSort.NOTE),
        (["57", "", "", "", "", "", ""], RowSort.NOTE),
        (["57", "RUIZ", "", "", "", "", ""], RowSort.NOTE),
        (["57", "RUIZ", "", "ANA", "", "", ""], RowSort.PERSON),
        (["57", "RUIZ", "", "", "PENDIENTE", "", ""], RowSort.PERSON),
        (["57", "RUIZ", "", "", "", "1/2/2020", ""], RowSort.PERSON),
        (["57", "PLANTA", "", "", "", "1/2/2020", "CHOFER"], RowSort.PERSON),
    ],
)
def test_a_row_is_told_by_what_it_has(cells: list[str], sort: RowSort) -> None:
    assert sort_row(cells, ROLES) is sort


@pytest.mark.parametrize(
    ("cells", "sort"),
    [
        (["ANA LUNA PECH", "", ""], RowSort.PERSON),
        (["ANA LUNA", "", ""], RowSort.NOTE),
        (["PLANTA 2 NORTE ABC", "", ""], RowSort.NOTE),
        (["ANA LUNA PECH 2", "", ""], RowSort.NOTE),
        (["Vo. Bo. Secretario General", "", ""], RowSort.NOTE),
    ],
)
def test_a_whole_name_alone_is_a_person(cells: list[str], sort: RowSort) -> None:
    assert sort_row(cells, WHOLE) is sort


def test_without_a_column_for_the_key_names_make_a_person() -> None:
    assert sort_row(["RUIZ", "ANA"], NAMELESS) is RowSort.PERSON
    assert sort_row(["", "5"], NAMELESS) is RowSort.NOTE


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("AP_PATERNO", "primer_apellido"), ("1er. Apellido", "primer_apellido"),
        ("segundoApellido", "segundo_apellido"),
        ("NOMBRE (S)", "nombres"), ("Nombre completo", "nombre_completo"), ("Apellidos y nombres", "nombre_completo"),
        ("APELLIDOS", "apellidos"), ("C.U.R.P.", "curp"), ("FEC_ING", "fecha_ingreso"), ("F. INGRESO", "fecha_ingreso"),
        ("Oficio", "puesto"), ("Departamento / centro", "centro_de_trabajo"), ("Jornada", "turno"),
        ("Fecha de nacimiento", "fecha_nacimiento"), ("Sexo", "sexo"), ("RÉGIMEN", "tipo_trabajador"),
        ("Tipo de trabajador", "tipo_trabajador"), ("Fecha de alta", "fecha_ingreso"),
    ],
)  # fmt: skip
def test_headings_mean_fields(heading: str, field: str) -> None:
    found = meanings(heading)
    assert max(found, key=lambda each: found[each]).value == field


@pytest.mark.parametrize(
    "heading",
    ["", "No.", "Salario diario", "Ingreso mensual", "Tipo de sangre", "Lugar de nacimiento", "RFC", "No. empleado",
     "Fecha de baja", "Nombre de la empresa", "Teléfono", "x" * 200],
)  # fmt: skip
def test_other_headings_mean_nothing(heading: str) -> None:
    assert meanings(heading) == {}
