"""The papers of preparation: what they say, the drill's mark on every sheet, the code, the same bytes again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
import zxingcpp

from tests.documents.pdf_reading import flat_text, page_texts, picture
from tests.domain.calendar_builders import shipped
from unionreg.documents.kit.sheet_code import read_sheet_code
from unionreg.documents.legal_calendar import legal_calendar as draw_calendar
from unionreg.documents.observer_badge import badge_code, observer_badges
from unionreg.documents.verifier_letter import verifier_letter
from unionreg.domain.office import Letterhead
from unionreg.domain.votes.count import Named
from unionreg.domain.votes.legal_calendar import VotingDay, legal_calendar
from unionreg.domain.votes.legal_months import month_sheets
from unionreg.domain.votes.legal_steps import STEPS
from unionreg.domain.votes.observers import Observer, ObserverKind, ObserverRequest, ObserverRuling, ObserverState
from unionreg.domain.votes.preparation_orders import BadgeOrder, CalendarOrder, LetterOrder, PaperVote
from unionreg.domain.votes.verifiers import PaidBy, PlacedVisit, Verifier, VerifierKind, VerifierRequest

OFFICE = Letterhead("Centro de Conciliación de Prueba", "Registro", "Toluca", invented=False)
VOTE = PaperVote("2024-0007-revision", "Revisión de contrato 2024", "390ter_revision")
AT = datetime(2024, 7, 1, 15, tzinfo=UTC)
BY = Named("César Cano", "Coordinación")


def calendar_order(day: date = date(2024, 8, 7), procedure: str = "390ter_revision") -> CalendarOrder:
    days = (VotingDay(day, time(6), time(20)),)
    legal = legal_calendar(procedure, days, shipped(), date(2024, 7, 8), ordered_on=date(2024, 7, 1))
    return CalendarOrder(VOTE, legal, month_sheets(legal, shipped()), date(2024, 7, 8))


def person(number: int, name: str = "Tomás Ruiz", **changes: object) -> Observer:
    request = ObserverRequest(ObserverKind.OBSERVER, name, "Red de Observación", station_ids=("mesa-1",))
    ruling = ObserverRuling(ObserverState.ACCEPTED, "", BY, AT, f"OBS-2024-0007-{number:03d}")
    return replace(Observer(number, VOTE.vote_id, number, request, AT, "C", (ruling,)), **changes)  # type: ignore[arg-type]


def badge_order(*people: Observer) -> BadgeOrder:
    stations, unions = (("mesa-1", "Mesa 1"), ("mesa-2", "Mesa 2")), (("sindicato", "Sindicato del Norte"),)
    return BadgeOrder(VOTE, people or (person(1),), stations, unions, (date(2024, 8, 7),))


def letter_order(**changes: object) -> LetterOrder:
    request = VerifierRequest("Eva Gómez", VerifierKind.NOTARY, "Notaria 12", certifies=True, paid_by=PaidBy.UNION)
    verifier = Verifier(1, VOTE.vote_id, "OC-2024-0007-01", request, AT, "César Cano")
    visit = PlacedVisit(VOTE.vote_id, "Mesa 1", "Nave 1, Toluca", AT, AT + timedelta(hours=2))
    return LetterOrder(VOTE, replace(verifier, **changes), (visit,))  # type: ignore[arg-type]


def drawn(vote: PaperVote = VOTE, letterhead: Letterhead = OFFICE) -> dict[str, bytes]:
    return {
        "legal-calendar": draw_calendar(replace(calendar_order(), vote=vote), letterhead),
        "badges": observer_badges(replace(badge_order(), vote=vote), letterhead),
        "verifier-letter": verifier_letter(replace(letter_order(), vote=vote), letterhead),
    }


def test_every_paper_says_office_vote_leaf_and_has_its_code_on_every_sheet() -> None:
    for kind, content in drawn().items():
        pages = page_texts(content)
        for number, text in enumerate(pages, start=1):
            assert f"Foja {number} de {len(pages)}" in text
            assert OFFICE.office_name in text
            texts = [each.text for each in zxingcpp.read_barcodes(picture(content, number - 1, 300))]
            codes = [code for code in map(read_sheet_code, texts) if code is not None]
            assert [(code.kind, code.vote, code.sheet) for code in codes] == [(kind, VOTE.vote_id, number)]


def test_the_same_values_give_the_same_bytes() -> None:
    assert drawn() == drawn()
    assert drawn(replace(VOTE, title="Otra")) != drawn()


def test_a_drill_is_marked_on_every_sheet_and_a_real_vote_on_none() -> None:
    for content in drawn(replace(VOTE, rehearsal=True)).values():
        assert all("SIMULACRO" in text for text in page_texts(content))
    for content in drawn().values():
        assert "SIMULACRO" not in flat_text(content)
    for content in drawn(letterhead=replace(OFFICE, invented=True)).values():
        assert all("DATOS INVENTADOS" in text for text in page_texts(content))


def test_the_calendar_has_steps_with_both_readings_named_days_and_warnings() -> None:
    text = flat_text(draw_calendar(calendar_order(), OFFICE))
    for words in (
        "Avisar al Centro",
        "a más tardar el martes 9 de julio de 2024",
        "02/07/2024 a 10/07/2024",
        "LFT 390 Ter fr. I",
        "15 a 26: Suspensión de verano",
        "13 días hábiles",
        "Otra lectura",
        "Horario fuera de 07:00 a 19:00",
        "cfcrl-2024, versión 1",
    ):
        assert words in text


@pytest.mark.parametrize("procedure", sorted(STEPS))
def test_every_procedure_has_its_calendar_on_paper(procedure: str) -> None:
    order = replace(calendar_order(procedure=procedure), vote=PaperVote("", "", procedure))
    text = flat_text(draw_calendar(order, OFFICE))
    assert "Calendario legal de la votación" in text
    assert "2024-08-07" in text


def test_without_the_year_s_calendar_the_paper_says_so_and_counts_nothing() -> None:
    text = flat_text(draw_calendar(calendar_order(date(2031, 8, 6)), OFFICE))
    assert "falta el calendario oficial de 2031" in text
    assert "sin calendario" in text


def test_a_badge_names_the_person_and_its_code_names_the_accreditation() -> None:
    union = ObserverRequest(ObserverKind.REPRESENTATIVE, "María de la Luz Hernández", union_id="sindicato")
    content = observer_badges(badge_order(person(1), person(2, request=union)), OFFICE)
    text = flat_text(content)
    for words in ("OBSERVACIÓN", "Tomás Ruiz", "Red de Observación", "Mesa 1", "OBS-2024-0007-001", "Todas las mesas"):
        assert words in text
    assert "REPRESENTACIÓN SINDICAL" in text
    assert "Sindicato del Norte" in text
    codes = {each.text for each in zxingcpp.read_barcodes(picture(content, 0, 300))}
    assert badge_code(VOTE.vote_id, "OBS-2024-0007-001") in codes


def test_badges_go_on_over_sheets_and_who_is_not_accredited_gets_none() -> None:
    people = [person(number, f"Persona Número {number}") for number in range(1, 8)]
    refused = replace(person(9, "Nadie Aquí"), rulings=(ObserverRuling(ObserverState.REFUSED, "x", BY, AT),))
    content = observer_badges(badge_order(*people, refused), OFFICE)
    assert len(page_texts(content)) == 2
    assert "Nadie Aquí" not in flat_text(content)
    alone = replace(person(1), request=ObserverRequest(ObserverKind.OBSERVER, "M" * 300))
    undated = replace(badge_order(alone), days=())
    assert "A título personal" in flat_text(observer_badges(undated, OFFICE))


def test_a_letter_says_who_goes_where_who_pays_and_what_is_verified() -> None:
    text = flat_text(verifier_letter(letter_order(), OFFICE))
    for words in ("Eva Gómez", "Notaria 12", "Nave 1, Toluca", "Sí, certifica el resultado", "el sindicato", "07/2024"):
        assert words in text
    plain = replace(letter_order().verifier.request, certifies=False, links="Prima del delegado", identity="INE 1")
    other = replace(letter_order(request=plain, withdrawn="Enfermó."), visits=())
    said = flat_text(verifier_letter(other, replace(OFFICE, place="")))
    for words in ("SIN EFECTO. Motivo: Enfermó.", "No, solo verifica", "Prima del delegado", "INE 1"):
        assert words in said
