"""Which word above a column means which field: words as payroll systems and clerks use them, each with its weight.

A higher weight wins; what a heading also could mean stays possible with a lower weight. Contents are looked at by
whoever reads the sheet.
"""

from __future__ import annotations

import re

from unionreg.domain.people.names import fold
from unionreg.domain.rolls.columns import RollField

_CAMEL = re.compile(r"(?<=[a-záéíóúñ])(?=[A-ZÁÉÍÓÚÑ])")
_LONGEST = 80
_SIGNS = re.compile(r"[^0-9A-Z]+")
_PERSON = (
    r"(?:DEL? )?(?:LA |EL |LOS |LAS )?(?:PERSONA |PERSONAS )?(?:TRABAJADORA?S?|EMPLEAD[OA]S?|SOCI[OA]S?|"
    r"AGREMIAD[OA]S?|AFILIAD[OA]S?|MIEMBROS?|PERSONAL|INTEGRANTES?|SINDICALIZAD[OA]S?)"
)
_NUMBER = r"(?:NO|NUM|NUMERO|CVE|CLAVE|ID|FOLIO|N|COD|CODIGO)"

# (field, weight, pattern on the folded heading)
_RULES: tuple[tuple[RollField, int, re.Pattern[str]], ...] = tuple(
    (field, weight, re.compile(pattern))
    for field, weight, pattern in (
        (RollField.CURP, 100, r"(?:CLAVE |CVE )?(?:LA )?C ?U ?R ?P"),
        (RollField.CURP, 90, r".*\bC ?U ?R ?P\b.*|CLAVE UNICA.*"),
        (
            RollField.FIRST_SURNAME,
            100,
            (
                r"(?:PRIMER|1ER|1RO|1O|1) AP(?:ELLIDO|E|"
                r"ELL)?|AP(?:ELLIDO|E|ELL)?S? ?(?:1|UNO|I)"
            ),
        ),
        (RollField.FIRST_SURNAME, 95, r"(?:.*\b)?(?:PATERNO|PAT)\b.*|.*\bPRIMER APELLIDO\b.*"),
        (
            RollField.SECOND_SURNAME,
            100,
            (
                r"(?:SEGUNDO|2DO|2O|2) AP(?:ELLIDO|E|ELL)?|"
                r"AP(?:ELLIDO|E|ELL)?S? ?(?:2|DOS|II)"
            ),
        ),
        (RollField.SECOND_SURNAME, 95, r"(?:.*\b)?(?:MATERNO|MAT)\b.*|.*\bSEGUNDO APELLIDO\b.*"),
        (RollField.SURNAMES, 90, rf"(?:LOS )?APELLIDOS?(?: {_PERSON})?|APELLIDO S"),
        (RollField.FULL_NAME, 95, r".*\bNOMBRE S? ?COMPLETOS?\b.*|.*\bNOMBRES? COMPLETOS?\b.*"),
        (RollField.FULL_NAME, 94, r".*APELLIDOS? (?:S )?Y NOMBRES?.*|NOMBRES? (?:S )?Y APELLIDOS?.*"),
        (RollField.FULL_NAME, 90, rf"(?:NOMBRES? (?:S )?)?{_PERSON}"),
        (RollField.GIVEN_NAMES, 95, r"NOMBRES? (?:S )?(?:DE )?PILA|NOMBRES?(?: S)?|NOMBRE PROPIO|NOM|NOMB|NOMBRE 1"),
        (RollField.GIVEN_NAMES, 80, rf"NOMBRES?(?: S)? {_PERSON}"),
        (RollField.BORN_ON, 100, r"(?:.*\b)?(?:NACIMIENTO|NAC|NACIM|F NAC|FECNAC|FECHANAC)\b.*"),
        (
            RollField.HIRED_ON,
            95,
            (
                r"(?:FECHA|FEC|FCH|F|DIA|FECHAS)?(?: DE)?(?: LA| EL|"
                r" SU)? ?(?:INGRESO|ING|INGR)(?: (?:A|AL|EN) .*)?"
            ),
        ),
        (
            RollField.HIRED_ON,
            90,
            (
                r"(?:FECHA|FEC|FCH|F)(?: DE)? (?:ALTA|CONTRATACION|"
                r"CONTRATO|ANTIGUEDAD|INICIO|ADMISION|ENTRADA)(?: .*)?"
            ),
        ),
        (
            RollField.HIRED_ON,
            85,
            (
                r".*\b(?:FECHA|FEC|F)\b.*\b(?:INGRESO|ING|"
                r"ALTA|CONTRATACION)\b.*|FECHAINGRESO|FECING"
            ),
        ),
        (RollField.HIRED_ON, 60, r"ALTA|ANTIGUEDAD|CONTRATACION|INICIO DE LABORES"),
        (RollField.HIRED_ON, 30, r"FECHA"),
        (RollField.POST, 95, r"PUESTO(?: .*)?|(?:NOMBRE|DESCRIPCION|DENOMINACION) DEL? (?:PUESTO|CARGO)"),
        (RollField.POST, 90, r"CATEGORIA(?: .*)?|CARGO(?: .*)?|OFICIO|OCUPACION|NOMBRAMIENTO|CAT"),
        (
            RollField.POST,
            70,
            (
                r"FUNCION(?:ES)?|PLAZA|ACTIVIDAD|PROFESION|ESPECIALIDAD|"
                r"DESC(?:RIPCION)? (?:DE )?(?:PUESTO|CATEGORIA)"
            ),
        ),
        (RollField.WORKPLACE, 95, r"CENTROS? (?:DE )?TRAB(?:AJO)?.*|CENTRO|CT|C T|LUGAR DE TRABAJO|CENTRO LABORAL"),
        (RollField.WORKPLACE, 90, r"ADSCRIPCION.*|(?:AREA|LUGAR|UNIDAD|CENTRO) DE ADSCRIPCION"),
        (
            RollField.WORKPLACE,
            85,
            (
                r"(?:PLANTA|SUCURSAL|UNIDAD|PLANTEL|TALLER|ESTABLECIMIENTO|"
                r"HOTEL|TIENDA|NAVE|SEDE|CLINICA|ESCUELA)(?: .*)?"
            ),
        ),
        (RollField.WORKPLACE, 80, r"(?:DEPARTAMENTO|DEPTO|DPTO|AREA|UBICACION|LOCALIDAD|EDIFICIO|DEP)(?: .*)?"),
        (RollField.WORKPLACE, 50, r".*\bCENTRO\b.*|SECCION|ZONA|REGION|BASE"),
        (RollField.SHIFT, 95, r"TURNOS?(?: .*)?|JORNADA(?: .*)?|HORARIO(?: .*)?|TIPO (?:DE )?JORNADA"),
        (RollField.SEX, 95, r"SEXO|GENERO|SEX|H M|SEXO H M|SEXO .*|GENERO .*"),
        (
            RollField.WORKER_TYPE,
            95,
            (
                r"TIPO (?:DE )?(?:TRABAJADORA?|EMPLEAD[OA]|PERSONAL|"
                r"PERSONA TRABAJADORA|RELACION|CONTRATACION|PLAZA).*"
            ),
        ),
        (
            RollField.WORKER_TYPE,
            90,
            (
                r"REGIMEN(?: .*)?|TIPO|CONFIANZA.*|SINDICALIZAD[OA].*|"
                r"CONDICION|CLASIFICACION|.*CONFIANZA.*"
            ),
        ),
        (
            RollField.WORKER_TYPE,
            70,
            (
                r"TIPO (?:DE )?(?:CONTRATO|NOMBRAMIENTO|NOMINA)|"
                r"RELACION LABORAL|ESTATUS|SITUACION|CLASE|CALIDAD|PERSONAL"
            ),
        ),
    )
)
_NEVER = re.compile(
    rf"{_NUMBER}(?: (?:DE|DEL|LA|EL))* (?:{_PERSON}|PUESTO|PLAZA|CENTRO.*|CATEGORIA|DEPARTAMENTO|DEPTO|AREA|TURNO|"
    r"NOMINA|CONTROL)"
    r"|.*\b(?:SALARIO|SUELDO|MENSUAL|DIARIO|SANGRE|BANCO|RFC|NSS|IMSS|CORREO|TELEFONO)\b.*"
    r"|(?:LUGAR|ESTADO|ENTIDAD|MUNICIPIO|PAIS|ACTA)(?: FEDERATIVA)? DE NAC.*|.*\bBAJA\b.*|NOMBRE (?:DEL? )?(?:LA )?"
    r"(?:EMPRESA|SINDICATO|PATRON|PADRE|MADRE|BANCO|JEFE).*|.*\bVALID(?:A|O|ADA|ACION)\b.*"
)


def folded_heading(text: str) -> str:
    """A heading in upper case, without accents and signs: ``AP_PATERNO``, ``ApPaterno`` and ``Ap. paterno`` are one."""
    apart = _CAMEL.sub(" ", text.strip())
    return _SIGNS.sub(" ", fold(apart).replace("Ñ", "N")).strip()


def meanings(heading: str) -> dict[RollField, int]:
    """What a heading may mean, with weights from 1 to 100; empty for headings of no interest."""
    text = folded_heading(heading)
    if not text or len(text) > _LONGEST:
        return {}
    found: dict[RollField, int] = {}
    refused = _NEVER.fullmatch(text) is not None
    for field, weight, pattern in _RULES:
        if pattern.fullmatch(text) and not refused:
            found[field] = max(weight, found.get(field, 0))
    return found
