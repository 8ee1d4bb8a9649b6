"""The papers of the office on filings: what they say, in how many copies, and what the public version leaves out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.documents.pdf_reading import flat_text as flat
from tests.documents.pdf_reading import page_texts
from tests.documents.rulings.ruling_builders import (
    CURP,
    LEADERS,
    NO_CALENDAR,
    OFFICE,
    OFFICIALS,
    REAL,
    SIGNER,
    a_case,
    a_paper,
    every_paper,
    sealed,
)
from unionreg.documents.rulings import contents
from unionreg.documents.rulings.filling import fill
from unionreg.documents.rulings.paper import draft, for_efirma, hand_signed, public
from unionreg.documents.rulings.template import shipped_templates
from unionreg.documents.rulings.words import address_line, filing_title, full_day, term
from unionreg.domain.certificates import papers as says
from unionreg.domain.certificates.confidential import STRUCK
from unionreg.domain.certificates.papers import RULINGS, FilingPaper, FilingPaperKind
from unionreg.domain.certificates.parts import Autograph, NamedLeader
from unionreg.domain.filings.filing import Address, FilingKind
from unionreg.evidence.certificate_pdf import read_pdf

BOOK = shipped_templates()


def drawn(order: FilingPaper) -> bytes:
    made = draft(order, BOOK, OFFICE)
    return hand_signed(made, sealed(made))


@pytest.mark.parametrize("kind", FilingPaperKind)
def test_a_paper_says_folio_form_and_sheets_and_is_the_same_each_time(kind: FilingPaperKind) -> None:
    pdf = drawn(a_paper(kind))
    assert pdf == drawn(a_paper(kind))
    pages = page_texts(pdf)
    copies = 1 if kind is FilingPaperKind.COVER else 2
    assert len(pages) % copies == 0
    each = len(pages) // copies
    for number, page in enumerate(pages):
        assert f"Foja {number % each + 1} de {each}" in page
        assert "Folio PT-7K2-2026-000004-E" in page
        assert "formato no oficial" in page
        assert "DATOS INVENTADOS" in page


@pytest.mark.parametrize("kind", FilingPaperKind)
def test_every_bare_paper_can_be_drawn_in_every_way(kind: FilingPaperKind) -> None:
    for order in every_paper(kind)[1:3]:
        made = draft(order, BOOK, REAL)
        for pdf in (hand_signed(made, sealed(made)), public(made)):
            assert order.case.folio in flat(pdf)


def test_the_code_on_every_copy_is_the_seal() -> None:
    made = draft(a_paper(FilingPaperKind.RECEIPT), BOOK, OFFICE)
    seal = sealed(made)
    assert read_pdf(hand_signed(made, seal)).codes == (seal.code, seal.code)


def test_the_receipt_says_number_time_sheets_and_who_signed_by_hand() -> None:
    text = flat(drawn(a_paper(FilingPaperKind.RECEIPT)))
    for part in (
        "10:05 horas del jueves 19 de febrero de 2026",
        "RS-7K2-2026-000017-8",
        "52 (cincuenta y dos)",
        "Original y una copia",
        "Rosa Luna",
        "pendiente",
        "sin testigo",
        "El trámite es gratuito",
    ):
        assert part in text


def test_a_prevention_says_reason_article_remedy_and_the_last_day_in_words_with_its_calendar() -> None:
    text = flat(drawn(a_paper(FilingPaperKind.PREVENTION)))
    for part in (
        "1. Lista de integrantes (LFT 365, fracción II).",
        "foja 14",
        "Cómo se corrige el punto 2.",
        "3 (tres) días hábiles",
        "jueves 5 de marzo de 2026 (cinco de marzo de dos mil veintiséis)",
        "Calendario del Centro Inventado 2026",
        "la oficina considera suspendido el suyo",
    ):
        assert part in text
    order = text.index("1. Lista de integrantes"), text.index("Cómo se corrige el punto 1."), text.index("2. Estatutos")
    assert sorted(order) == list(order)


def test_a_requirement_has_its_name_and_not_its_key() -> None:
    point = says.PreventionPoint(1, "purpose", "LFT 371", "Falta.", "Dígalo.")
    text = flat(drawn(a_paper(FilingPaperKind.PREVENTION, says.Prevention((point,), NO_CALENDAR))))
    assert "1. Objeto (LFT 371). Falta." in text


def test_without_a_calendar_no_day_is_made_up() -> None:
    order = a_paper(FilingPaperKind.PREVENTION, says.Prevention((), NO_CALENDAR))
    text = flat(drawn(order))
    assert "falta cargar el calendario oficial de 2027" in text
    assert "a más tardar" not in text


def test_a_refusal_names_only_the_grounds_given_with_their_reasons() -> None:
    ground = says.Ground(says.RefusalGround.TOO_FEW, "Diecinueve personas firmaron el acta.")
    text = flat(drawn(a_paper(FilingPaperKind.REFUSAL, says.Refusal((ground,)))))
    assert "Diecinueve personas firmaron el acta." in text
    assert "Se niega el registro solicitado, por la causa de la fracción II." in text
    assert "Fracción I." not in text
    assert "Fracción III." not in text


def test_resolutions_are_numbered_without_gaps() -> None:
    text = flat(drawn(a_paper(FilingPaperKind.REGISTRATION, says.Registration("1", 20, ()))))
    assert "Primero. Se registra" in text
    assert "Segundo. Expídase" in text


def test_a_paper_signed_by_hand_says_where_it_was_scanned_and_who_saw_it() -> None:
    signed = Autograph("Funcionaria Inventada Uno", "Titular", date(2026, 3, 3), "Foja digital 12", "Rosa Luna Peña")
    text = flat(drawn(a_paper(FilingPaperKind.CANCELLATION, officials=(signed, *OFFICIALS))))
    for part in ("Firmó el 03/03/2026", "Hoja digitalizada Foja digital 12", "Testigo Rosa Luna Peña"):
        assert part in text


def test_registration_by_law_writes_down_and_does_not_grant() -> None:
    text = flat(drawn(a_paper(FilingPaperKind.BY_LAW)))
    assert "Esta constancia no lo otorga: lo asienta." in text
    assert "por ministerio de ley" in text


def test_a_cancellation_names_the_judgment() -> None:
    text = flat(drawn(a_paper(FilingPaperKind.CANCELLATION)))
    assert "Primer Tribunal Laboral Federal Inventado" in text
    assert "123/2026-I" in text


def test_the_public_version_strikes_out_and_has_no_seal() -> None:
    made = draft(a_paper(FilingPaperKind.PREVENTION), BOOK, OFFICE)
    assert CURP in flat(hand_signed(made, sealed(made)))
    pdf = public(made)
    text = flat(pdf)
    assert "VERSIÓN PÚBLICA" in text
    assert CURP not in text
    assert "calle Olmo 4" not in text
    assert text.count(STRUCK) == 2
    assert "María de la O Ibáñez" in text
    assert f"Firma: {OFFICIALS[0].name}, {OFFICIALS[0].post}." in text
    assert read_pdf(pdf).codes == ()
    assert made.digest[:8] not in text.replace(" ", "")
    assert made.filling.struck_out() == ("contacto@sindicato.example", "55 1234 5678", "calle Olmo 4", CURP)


def test_the_public_receipt_hides_how_to_reach_the_union() -> None:
    made = draft(a_paper(FilingPaperKind.RECEIPT), BOOK, OFFICE)
    text = flat(public(made))
    assert "contacto@sindicato.example" not in text
    assert "Calle Reforma" in text


def test_brackets_are_for_officials_only() -> None:
    assert "[[" not in flat(drawn(a_paper(FilingPaperKind.PREVENTION)))


def test_stars_and_braces_that_people_write_stay_as_they_are() -> None:
    content = says.Denial((says.DenialReason("LFT 390 Bis", "Cláusula *cuarta* {union} y [[reservado]]"),))
    assert "Cláusula *cuarta* {union} y reservado" in flat(drawn(a_paper(FilingPaperKind.DENIAL, content)))


def test_an_electronic_ruling_has_one_copy_and_its_data() -> None:
    made = draft(a_paper(FilingPaperKind.REFUSAL), BOOK, REAL, SIGNER)
    pdf = read_pdf(for_efirma(made, sealed(made)).pdf)
    assert [each.name for each in pdf.attachments] == ["datos.json"]
    assert "Tanto" not in pdf.text
    assert "este archivo es el original" in pdf.text
    assert "dos tantos" not in pdf.text
    with pytest.raises(ValueError, match="signer"):
        for_efirma(replace(made, signer=None), sealed(made))


def test_oficio_is_higher() -> None:
    made = draft(a_paper(FilingPaperKind.PREVENTION, oficio=True), BOOK, OFFICE)
    assert b"612 963.8" in hand_signed(made, sealed(made))
    assert b"612 792" in drawn(a_paper(FilingPaperKind.PREVENTION))


def test_very_long_reasons_run_over_pages_and_keep_the_signature_off_a_bare_sheet() -> None:
    ground = says.Ground(says.RefusalGround.DOCUMENTS, "Falta el acta de la asamblea. " * 400)
    pages = page_texts(drawn(a_paper(FilingPaperKind.REFUSAL, says.Refusal((ground,)))))
    last = pages[len(pages) // 2 - 1]
    assert len(pages) >= 6
    assert "Firma autógrafa" in last
    assert "Notifíquese" in last


@pytest.mark.parametrize("points", range(1, 6))
def test_no_signature_stands_without_the_last_sentence_of_its_letter(points: int) -> None:
    letter = a_paper(FilingPaperKind.PREVENTION)
    said = letter.content
    assert isinstance(said, says.Prevention)
    many = tuple(replace(said.points[number % 2], number=number + 1) for number in range(points))
    order = replace(letter, content=replace(said, points=many))
    made = draft(order, BOOK, OFFICE, SIGNER)
    for pdf in (drawn(order), for_efirma(made, sealed(made)).pdf):
        (signed, *_) = [page for page in page_texts(pdf) if "Sello de la oficina" in page]
        assert "prevalece sobre la forma" in " ".join(signed.split())


def test_a_paper_does_not_hold_the_content_of_another() -> None:
    with pytest.raises(TypeError):
        a_paper(FilingPaperKind.COVER, says.Refusal(()))


def test_rulings_are_what_an_official_signs() -> None:
    assert set(FilingPaperKind) - RULINGS == {
        FilingPaperKind.RECEIPT,
        FilingPaperKind.ANSWER_RECEIPT,
        FilingPaperKind.DEMAND_RECEIPT,
        FilingPaperKind.COVER,
    }


def test_a_filling_that_lacks_a_name_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents, "filled", lambda order: contents.Own())
    order = a_paper(FilingPaperKind.COVER)
    with pytest.raises(LookupError):
        fill(order, BOOK.in_force(order.kind, date(2026, 3, 2)), OFFICE, by_hand=True)


def test_words_of_papers() -> None:
    assert full_day(date(2026, 4, 1)) == "miércoles 1 de abril de 2026 (primero de abril de dos mil veintiséis)"
    assert filing_title(FilingKind.VOTE_NOTICE) == "Aviso de consulta a las personas trabajadoras"
    assert all(filing_title(each) for each in FilingKind)
    assert term(None) == ""
    assert address_line(Address()) == ""
    assert address_line(Address("Olmo", "4", "B", "Sur", "01000", "Tlalpan", "Ciudad de México")) == (
        "Olmo, núm. 4, int. B, Sur, C.P. 01000, Tlalpan, Ciudad de México"
    )


def test_a_substitute_is_marked() -> None:
    content = replace(
        says.Registration("1", 20, LEADERS), leaders=(NamedLeader("Ximena Ruiz", "Vocal", is_substitute=True),)
    )
    assert "Vocal (suplente)" in flat(drawn(a_paper(FilingPaperKind.REGISTRATION, content)))


def test_the_case_of_a_later_version_says_so() -> None:
    order = a_paper(FilingPaperKind.PREVENTION, case=a_case(version=1))
    assert "Versión revisada" not in flat(drawn(order))
    assert "2 (dos)" in flat(drawn(a_paper(FilingPaperKind.PREVENTION)))
