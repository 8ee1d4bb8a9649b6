"""The certificates of the register on paper: what each says, with much known and with little."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.documents.pdf_reading import flat_text, page_texts
from tests.documents.rulings.ruling_builders import (
    BARE_CASE,
    CERTIFIED,
    OFFICE,
    PARTIES,
    REAL,
    SIGNER,
    a_registry_certificate,
)
from unionreg.documents.registry_certificate import draft, for_efirma, public
from unionreg.documents.registry_data import Seal
from unionreg.documents.rulings.words import MOVEMENTS
from unionreg.domain.certificates.certificate import CATALOGUE, RegistryCertificateKind
from unionreg.domain.certificates.parts import Movement

if TYPE_CHECKING:
    from unionreg.domain.certificates.certificate import RegistryCertificate
    from unionreg.domain.office import Letterhead

KIND = RegistryCertificateKind
SEAL = Seal("UR1P:" + "A" * 255, bytes(32))
BARE_CONTENT: dict[RegistryCertificateKind, dict[str, Any]] = {
    KIND.REGISTRATION: {"leaders": (), "term": None, "statutes_on": None},
    KIND.LEADERSHIP: {"leaders": (), "term": None, "members": None, "held_on": None},
    KIND.REPRESENTATIVENESS: {"parties": ()},
    KIND.DEPOSIT: {"parties": (), "starts_on": None, "ends_on": None, "last_revision_on": None, "has_wage_table": None},
}


def pdf_of(order: RegistryCertificate, letterhead: Letterhead = REAL) -> bytes:
    return for_efirma(draft(order, SIGNER, letterhead), SEAL).pdf


def text_of(kind: RegistryCertificateKind, **content: Any) -> str:
    certified: Any = CERTIFIED[kind]
    return flat_text(pdf_of(a_registry_certificate(kind, certified=replace(certified, **content))))


def test_a_deposit_whose_hour_nobody_knows_is_told_by_its_day() -> None:
    known = a_registry_certificate(KIND.DEPOSIT)
    without = replace(known, case=replace(known.case, hour_known=False))
    assert "Presentado 10:05 horas del jueves 19 de febrero de 2026" in flat_text(pdf_of(known))
    assert "Presentado jueves 19 de febrero de 2026" in flat_text(pdf_of(without))


@pytest.mark.parametrize("kind", KIND)
def test_a_certificate_says_what_it_is_and_is_the_same_each_time(kind: RegistryCertificateKind) -> None:
    pdf = pdf_of(a_registry_certificate(kind), OFFICE)
    assert pdf == pdf_of(a_registry_certificate(kind), OFFICE)
    facts = CATALOGUE[kind]
    for page in page_texts(pdf):
        assert f"formato {facts.template}, formato no oficial" in page
        assert "DATOS INVENTADOS" in page
    assert facts.title in flat_text(pdf)
    assert all(article in flat_text(pdf) for article in facts.basis)


def test_a_registration_fits_on_one_sheet() -> None:
    assert len(page_texts(pdf_of(a_registry_certificate(KIND.REGISTRATION)))) == 1


@pytest.mark.parametrize("kind", KIND)
def test_little_known_is_not_made_up(kind: RegistryCertificateKind) -> None:
    certified: Any = CERTIFIED[kind]
    bare = replace(certified, **BARE_CONTENT[kind])
    order = a_registry_certificate(
        kind, case=replace(BARE_CASE), certified=bare, registration_number="", registered_on=None
    )
    for pdf in (pdf_of(order), public(draft(order, SIGNER, replace(REAL, place="")))):
        text = flat_text(pdf)
        assert "Sindicato Breve" in text
        assert "None" not in text
        assert "Domicilio" not in text
        assert "Número de registro" not in text


def test_registration_by_operation_of_law_says_so() -> None:
    words = "por ministerio de ley (LFT 366, último párrafo)"
    assert words in text_of(KIND.REGISTRATION, by_operation_of_law=True)
    assert words not in text_of(KIND.REGISTRATION)


@pytest.mark.parametrize("movement", Movement)
def test_every_movement_has_its_words(movement: Movement) -> None:
    text = text_of(KIND.LEADERSHIP, movement=movement)
    assert ("Elección" in text) is (movement is Movement.LEADERSHIP)
    assert f"Movimiento {MOVEMENTS[movement]}" in text


def test_both_readings_of_six_months_stand_there_and_the_earlier_one_binds() -> None:
    text = text_of(KIND.REPRESENTATIVENESS)
    assert "Vale hasta el sábado 29 de agosto de 2026 (veintinueve de agosto de dos mil veintiséis)" in text
    assert "miércoles 2 de septiembre de 2026" in text
    assert "120 (ciento veinte)" in text
    assert "secretos" in text


def test_a_vote_and_a_strike_are_said() -> None:
    text = text_of(KIND.REPRESENTATIVENESS, by_vote=True, strike_extension="Huelga del expediente 7/2026.")
    assert "votación entre varias organizaciones" in text
    assert "Prórroga por huelga. Huelga del expediente 7/2026." in text


def test_a_deposit_without_an_end_or_a_wage_table() -> None:
    text = text_of(KIND.DEPOSIT, ends_on=None, has_wage_table=False)
    assert "tiempo indeterminado" in text
    assert "no consta en el expediente" in text


def test_a_hundred_employers_run_over_pages() -> None:
    certified: Any = CERTIFIED[KIND.DEPOSIT]
    pages = page_texts(
        pdf_of(a_registry_certificate(KIND.DEPOSIT, certified=replace(certified, parties=PARTIES * 100)))
    )
    assert len(pages) > 3
    assert "Para comprobar este documento" in pages[-1]
