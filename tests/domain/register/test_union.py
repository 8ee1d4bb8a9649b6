from __future__ import annotations

from datetime import date

import pytest

from unionreg.domain.filings.filing import Accounts, Address, Contract, FilingKind, Term, Visibility
from unionreg.domain.filings.filing_type import Product
from unionreg.domain.filings.visibility import STRUCK
from unionreg.domain.register.addresses import address_text
from unionreg.domain.register.export import FIELDS, Field, TableName, struck_row
from unionreg.domain.register.union import (
    ENTRY_TYPES,
    AccountsEntry,
    CertificateEntry,
    ContractEntry,
    Entry,
    EntryKind,
    LeadershipEntry,
    ends_on,
    kind_of,
)

DAY = date(2026, 8, 12)


@pytest.mark.parametrize(
    ("entry", "end"),
    [
        (LeadershipEntry((), Term(date(2026, 1, 1), DAY), None), DAY),
        (LeadershipEntry((), None, None), None),
        (CertificateEntry(Product.REPRESENTATIVENESS_CERTIFICATE, "CR-1", DAY, DAY), DAY),
        (ContractEntry(FilingKind.INITIAL_CONTRACT, Contract(ends_on=DAY)), DAY),
        (AccountsEntry(Accounts()), None),
    ],
)
def test_what_ends_by_itself_says_when(entry: Entry, end: date | None) -> None:
    assert ends_on(entry) == end


def test_every_kind_of_entry_has_its_own_type() -> None:
    assert set(ENTRY_TYPES) == set(EntryKind)
    assert len(set(ENTRY_TYPES.values())) == len(EntryKind)
    assert kind_of(AccountsEntry(Accounts())) is EntryKind.ACCOUNTS


def test_an_address_stands_in_one_line() -> None:
    whole = Address("Calle Uno", "12", "3", "Centro", "50000", "Toluca", "México")
    assert address_text(whole) == "Calle Uno 12 int. 3, Centro, 50000 Toluca, México"
    assert address_text(Address(state="Puebla")) == "Puebla"
    assert address_text(Address()) == ""


def test_the_fields_of_the_public_register_are_all_there() -> None:
    """Law notes 9.3, by their Spanish names."""
    wanted = {
        TableName.UNIONS: "folio_tramite nombre_asociacion num_expediente folio_unico fecha_registro "
        "fecha_ultimo_tramite entidad_origen autoridad",
        TableName.UNION_PAGES: "numero_de_registro numero_de_expediente folio_unico entidad_federativa_de_origen "
        "autoridad_que_genero_el_registro fecha_de_constitucion numero_de_personas_afiliadas federacion confederacion "
        "vigencia_de_la_directiva fecha_de_la_ultima_toma_de_nota tipo_documental domicilios",
        TableName.CONTRACTS: "numero_registro folio_unico entidad_origen autoridad_registro fecha_presentacion "
        "nombre_asociacion patron_antecedentes patron_legitimacion patron_revision_salarial patron_revision_contrato",
        TableName.CONTRACT_PAGES: "numero_de_contrato folio_del_tramite autoridad_que_genero_el_registro "
        "empresa_o_persona_empleadora rfc_de_la_empresa entidad_federativa_de_origen entidades "
        "nombre_de_la_asociacion numero_de_trabajadores ramas_economicas_de_la_industria fecha_de_deposito_inicial "
        "fecha_de_constancia_de_representacion fecha_del_evento_de_votacion fecha_de_votacion "
        "resultado_de_la_legitimacion fecha_del_dictamen fecha_de_la_constancia_de_legitimacion",
        TableName.DEPOSITS: "folio_del_tramite fecha_de_resolucion numero_de_expediente tipo_de_contrato jurisdiccion "
        "estado_de_la_jurisdiccion personas_trabajadoras_con_derecho_a_voto "
        "personas_trabajadoras_cubiertas_por_el_contrato ambito_de_aplicacion patron empresas establecimientos "
        "duracion_del_contrato fecha_de_presentacion fecha_de_ultima_revision_salarial "
        "fecha_de_terminacion_del_contrato fecha_de_legitimacion domicilio_donde_se_desarrolla_la_actividad",
        TableName.REVISIONS: "folio_del_tramite numero_de_expediente fecha_de_resolucion nombre_del_patron "
        "nombre_de_la_asociacion numero_de_expediente_de_la_asociacion numero_de_registro_de_la_asociacion "
        "numero_de_registro fecha_de_presentacion",
        TableName.TERMINATIONS: "folio_del_tramite numero_de_registro fechas_horas_y_lugares_de_votacion",
        TableName.EMPLOYERS: "nombre rfc domicilio actividad",
        TableName.RULES: "numero_de_expediente nombre_de_la_asociacion numero_de_registro_de_asociacion entidad "
        "autoridad jurisdiccion estados_vinculados fecha_de_registro fecha_de_ultima_modificacion",
    }
    for table, names in wanted.items():
        assert set(names.split()) <= {each.name for each in FIELDS[table]}


def test_a_public_row_strikes_out_what_is_confidential_and_keeps_what_is_empty() -> None:
    hidden = Field("curp", visibility=Visibility.CONFIDENTIAL)
    fields = (hidden, hidden, Field("nota"), Field("fecha"))
    row = ("LUXA800101MMCNXN09", "", "la CURP LUXA800101MMCNXN09 estaba aquí", DAY)
    assert struck_row(fields, row) == (STRUCK, "", f"la CURP {STRUCK} estaba aquí", DAY)
    with pytest.raises(ValueError, match="zip"):
        struck_row(fields, row[:2])
