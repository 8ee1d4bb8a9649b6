"""Values of papers and certificates: how long they hold, what is struck out, what belongs together."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.certificates.certificate import (
    CATALOGUE,
    CERTIFIED_OF,
    CertifiedRegistration,
    RegistryCertificate,
    RegistryCertificateKind,
)
from unionreg.domain.certificates.confidential import STRUCK, official_text, public_text, struck_out
from unionreg.domain.certificates.digest import data_digest
from unionreg.domain.certificates.papers import RefusalGround
from unionreg.domain.certificates.parts import PaperCase
from unionreg.domain.certificates.validity import Validity, representativeness_validity
from unionreg.domain.filings.filing import FilingKind, Organisation
from unionreg.domain.filings.filing_type import Product
from unionreg.domain.filings.rulings import LegalGround
from unionreg.domain.votes.folio import SERIES

CURP = "PEGA800101MDFRRN09"


def test_six_months_have_two_readings_and_the_earlier_day_is_the_one_to_rely_on() -> None:
    validity = representativeness_validity(date(2026, 3, 2))
    assert validity == Validity(date(2026, 9, 2), date(2026, 8, 29))
    assert validity.until == date(2026, 8, 29)
    assert validity.readings_differ


def test_the_readings_can_agree_or_turn_round() -> None:
    assert not Validity(date(2026, 9, 2), date(2026, 9, 2)).readings_differ
    # Six months over February: 181 calendar days, one more than 180.
    assert representativeness_validity(date(2026, 9, 1)).until == date(2027, 2, 28)
    assert representativeness_validity(date(2026, 8, 31)).until == date(2027, 2, 27)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_the_day_to_rely_on_is_never_after_either_reading(day: date) -> None:
    validity = representativeness_validity(day)
    assert validity.until <= validity.calendar_months
    assert validity.until <= validity.thirty_day_months
    assert 178 <= (validity.until - day).days <= 180


def test_every_kind_has_its_facts_content_and_product() -> None:
    assert set(CATALOGUE) == set(CERTIFIED_OF) == set(RegistryCertificateKind)
    assert {each.value for each in RegistryCertificateKind} == {each.value for each in Product} - {Product.RECEIPT}


def test_folios_of_registry_certificates_begin_with_letters_of_their_own() -> None:
    series = [facts.series for facts in CATALOGUE.values()]
    assert len(set(series)) == len(series)
    assert not set(series) & set(SERIES.values())


def test_a_certificate_does_not_hold_the_content_of_another() -> None:
    at = datetime(2026, 3, 2, 12, tzinfo=UTC)
    case = PaperCase("RS-1", FilingKind.WORKERS_UNION, Organisation(name="S"), at)
    content = CertifiedRegistration(at.date(), at.date(), 20, ())
    assert (
        RegistryCertificate(RegistryCertificateKind.REGISTRATION, "RC-1", at, case, content).registration_number == ""
    )
    with pytest.raises(TypeError):
        RegistryCertificate(RegistryCertificateKind.LEADERSHIP, "TR-1", at, case, content)


def test_the_grounds_on_paper_are_those_of_a_case() -> None:
    assert [each.value for each in RefusalGround] == [each.value for each in LegalGround]


def test_a_curp_and_what_was_marked_are_struck_out() -> None:
    text = f"Aparece {CURP}, con domicilio en [[calle Olmo 4,\ncolonia Sur]]; {CURP.lower()}."
    assert public_text(text) == f"Aparece {STRUCK}, con domicilio en {STRUCK}; {STRUCK}."
    assert official_text(text) == f"Aparece {CURP}, con domicilio en calle Olmo 4,\ncolonia Sur; {CURP.lower()}."
    assert struck_out(text) == ("calle Olmo 4,\ncolonia Sur", CURP, CURP.lower())


@pytest.mark.parametrize("text", ["", "RS-7K2-2026-000017-8", "AIB010101AB1", "x" + CURP, CURP + "1", "[x] [[", "]]"])
def test_folios_tax_numbers_and_single_brackets_stay(text: str) -> None:
    assert public_text(text) == official_text(text) == text
    assert struck_out(text) == ()


@given(st.text(), st.text(), st.text(alphabet="abcñ ").filter(bool))
def test_what_stands_between_brackets_is_never_public(before: str, after: str, hidden: str) -> None:
    secret = f"<{hidden}>"
    if secret in before + after:
        return
    assert secret not in public_text(f"{before.replace('[', '')}[[{secret}]]{after}")


def test_the_digest_leaves_out_the_seal_and_does_not_care_for_order() -> None:
    expected = hashlib.sha256('{"a":"ñ","b":[1,null]}'.encode()).hexdigest()
    assert data_digest({"b": [1, None], "a": "ñ", "seal": {"code": "x"}}) == expected
    assert data_digest({"a": "ñ", "b": [1, None]}) == expected
    assert data_digest({"a": "n", "b": [1, None]}) != expected
