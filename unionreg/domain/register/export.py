"""The tables that leave the register, field by field, with the Spanish names of the public register (law notes, 9.3).

Every field says how it is filled, who may see it, and under which key the dictionary explains it. Writing files is not
here. Cells are text, whole numbers, dates or None; what a public copy strikes out is struck out here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from unionreg.domain.filings.filing import Visibility
from unionreg.domain.filings.visibility import STRUCK, public_text

Cell = str | int | date | None


class ExportFormat(StrEnum):
    """Files that are handed out."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


class Rendering(StrEnum):
    """Who the copy is for: the office itself, or everybody."""

    OFFICIAL = "official"
    PUBLIC = "public"


class Shape(StrEnum):
    """What a cell of a field holds. Words: ``shape.<value>`` in the text catalogue."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Field:
    """One column. Its meaning stands in the text catalogue under ``field.<meaning>``.

    ``meaning`` is the name itself but where the register calls two different things by one name.
    """

    name: str
    shape: Shape = Shape.TEXT
    visibility: Visibility = Visibility.PUBLIC
    named_otherwise: str = ""

    @property
    def meaning(self) -> str:
        """Key of its meaning."""
        return self.named_otherwise or self.name


@dataclass(frozen=True, slots=True)
class ExportTable:
    """One table: ``rows`` is read once, each row in the order of ``fields``."""

    name: str
    fields: tuple[Field, ...]
    rows: Iterable[tuple[Cell, ...]]


class TableName(StrEnum):
    """The tables, with the names of files and sheets. Words: ``table.<value>`` in the text catalogue."""

    UNIONS = "asociaciones"
    UNION_PAGES = "asociaciones_detalle"
    LEADERS = "directivas"
    MEMBERS = "padron_de_socios"
    FILINGS = "tramites_relacionados"
    EARLIER_FILES = "expedientes_anteriores"
    FEDERATIONS = "federaciones_confederaciones"
    CERTIFICATES = "constancias"
    CONTRACTS = "contratos"
    CONTRACT_PAGES = "contratos_vigentes"
    DEPOSITS = "depositos_iniciales"
    REVISIONS = "revisiones"
    TERMINATIONS = "terminaciones"
    EMPLOYERS = "patrones"
    RULES = "reglamentos"
    DOCUMENTS = "documentos"


def _text(*names: str) -> tuple[Field, ...]:
    return tuple(Field(each) for each in names)


def _days(*names: str) -> tuple[Field, ...]:
    return tuple(Field(each, Shape.DAY) for each in names)


def _numbers(*names: str) -> tuple[Field, ...]:
    return tuple(Field(each, Shape.NUMBER) for each in names)


def _lists(*names: str) -> tuple[Field, ...]:
    return tuple(Field(each, Shape.LIST) for each in names)


def _hidden(*names: str) -> tuple[Field, ...]:
    return tuple(Field(each, visibility=Visibility.CONFIDENTIAL) for each in names)


_REVISION = (
    *_text("folio_del_tramite", "numero_de_expediente"),
    *_days("fecha_de_resolucion"),
    *_text(
        "nombre_del_patron", "nombre_de_la_asociacion", "numero_de_expediente_de_la_asociacion",
        "numero_de_registro_de_la_asociacion", "numero_de_registro",
    ),
    *_days("fecha_de_presentacion"),
)  # fmt: skip

FIELDS: dict[TableName, tuple[Field, ...]] = {
    TableName.UNIONS: (
        *_text("folio_tramite", "nombre_asociacion", "num_expediente", "folio_unico"),
        *_days("fecha_registro", "fecha_ultimo_tramite"),
        *_text("entidad_origen", "autoridad"),
    ),
    TableName.UNION_PAGES: (
        *_text("numero_de_registro", "numero_de_expediente", "folio_unico", "nombre_asociacion", "siglas", "tipo"),
        *_lists("ramas"),
        *_text("estado", "entidad_federativa_de_origen", "autoridad_que_genero_el_registro"),
        *_days("fecha_de_constitucion", "fecha_de_registro"),
        *_text("por_ministerio_de_ley", "secretario_a_general_u_homologo"),
        *_numbers("numero_de_personas_afiliadas"),
        *_text("federacion", "confederacion", "vigencia_de_la_directiva"),
        *_days("fecha_de_la_ultima_toma_de_nota"),
        *_text("tipo_documental", "domicilios"),
        *_hidden("correo", "telefono", "buzon_electronico"),
    ),
    TableName.LEADERS: (
        *_text("numero_de_registro", "nombre_completo", "cargo", "suplente"),
        *_days("periodo_inicio", "periodo_fin"),
        *_text("sexo"),
        *_hidden("curp"),
        *_text("seccion"),
        *_days("fecha_de_eleccion", "fecha_de_toma_de_nota"),
        *_text("folio_de_toma_de_nota", "en_funciones"),
    ),
    TableName.MEMBERS: (
        *_text("numero_de_registro"),
        *_numbers("numero_consecutivo"),
        *_text("primer_apellido", "segundo_apellido", "nombres"),
        *_hidden("curp", "domicilio"),
        *_text("patron", "centro_de_trabajo", "puesto"),
        *_days("fecha_de_alta"),
    ),
    TableName.FILINGS: (
        *_text("numero_de_registro", "tipo_de_tramite", "folio_del_tramite"),
        *_days("fecha_de_presentacion", "fecha_de_resolucion"),
        *_text("folio_del_documento"),
    ),
    TableName.EARLIER_FILES: _text("numero_de_registro", "autoridad", "numero_de_expediente", "nota"),
    TableName.FEDERATIONS: (
        *_text("numero_de_registro", "nombre_de_la_asociacion", "integrante", "numero_de_registro_del_integrante"),
        *_numbers("numero_de_personas_afiliadas"),
    ),
    TableName.CERTIFICATES: (
        *_text("folio", "numero_de_registro", "nombre_de_la_asociacion"),
        *_lists("patron"),
        *_text("ambito_de_aplicacion"),
        *_numbers("numero_de_trabajadores"),
        *_days("fecha_de_expedicion", "fecha_de_vencimiento", "fecha_de_aviso"),
    ),
    TableName.CONTRACTS: (
        *_text("numero_registro", "folio_unico", "entidad_origen", "autoridad_registro"),
        *_days("fecha_presentacion"),
        *_text("nombre_asociacion"),
        *_lists("patron_antecedentes", "patron_legitimacion", "patron_revision_salarial", "patron_revision_contrato"),
    ),
    TableName.CONTRACT_PAGES: (
        *_text("numero_de_contrato", "folio_del_tramite", "autoridad_que_genero_el_registro"),
        *_lists("empresa_o_persona_empleadora", "rfc_de_la_empresa"),
        *_text("entidad_federativa_de_origen"),
        *_lists("entidades"),
        *_text("nombre_de_la_asociacion"),
        *_numbers("numero_de_trabajadores"),
        *_lists("ramas_economicas_de_la_industria"),
        *_days(
            "fecha_de_deposito_inicial", "fecha_de_constancia_de_representacion", "fecha_del_evento_de_votacion",
            "fecha_de_votacion",
        ),
        *_text("resultado_de_la_legitimacion"),
        *_days("fecha_del_dictamen", "fecha_de_la_constancia_de_legitimacion"),
    ),
    TableName.DEPOSITS: (
        *_text("folio_del_tramite"),
        *_days("fecha_de_resolucion"),
        *_text("numero_de_expediente", "tipo_de_contrato", "jurisdiccion", "estado_de_la_jurisdiccion"),
        *_numbers("personas_trabajadoras_con_derecho_a_voto", "personas_trabajadoras_cubiertas_por_el_contrato"),
        *_text("ambito_de_aplicacion"),
        *_lists("patron", "empresas", "establecimientos"),
        *_text("duracion_del_contrato"),
        *_days(
            "fecha_de_presentacion", "fecha_de_ultima_revision_salarial", "fecha_de_terminacion_del_contrato",
            "fecha_de_legitimacion",
        ),
        *_lists("domicilio_donde_se_desarrolla_la_actividad"),
    ),
    TableName.REVISIONS: (*_REVISION, *_text("tipo_de_revision")),
    TableName.TERMINATIONS: (*_REVISION, *_text("fechas_horas_y_lugares_de_votacion")),
    TableName.EMPLOYERS: (
        *_text("nombre", "rfc"),
        # The same name as a person's own address, which is confidential; an employer's is public.
        Field("domicilio", named_otherwise="domicilio_del_patron"),
        *_text("actividad"),
    ),
    TableName.RULES: (
        *_text(
            "numero_de_expediente", "nombre_de_la_asociacion", "numero_de_registro_de_asociacion", "entidad",
            "autoridad", "jurisdiccion",
        ),
        *_lists("estados_vinculados"),
        *_days("fecha_de_registro", "fecha_de_ultima_modificacion"),
    ),
    TableName.DOCUMENTS: (
        *_text("folio_del_tramite", "nombre_del_documento", "tipo_de_documento"),
        *_days("fecha_del_documento"),
        *_text("tamano_en_mb", "sha256"),
    ),
}  # fmt: skip
"""Every field of law notes 9.3, and what the law asks for beside them (LFT 365 Bis), in the order of the columns."""


def struck_row(fields: tuple[Field, ...], row: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """The row as everybody may read it: confidential cells struck out where they say something, CURPs in any text."""
    return tuple(_struck(field, cell) for field, cell in zip(fields, row, strict=True))


def _struck(field: Field, cell: Cell) -> Cell:
    if field.visibility is Visibility.PUBLIC:
        return public_text(cell) if isinstance(cell, str) else cell
    return STRUCK if cell not in {None, ""} else cell
