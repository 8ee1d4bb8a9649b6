"""Objections: late ones are told and not refused, copied reasons are found, names never leave."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.domain.calendar_builders import a_book
from unionreg.domain.calendar import CalendarBook, CalendarError
from unionreg.domain.votes.count import Named
from unionreg.domain.votes.objections import (
    Channel,
    Complainant,
    Effect,
    EvidenceFile,
    Irregularity,
    Notified,
    Objection,
    ObjectionDecision,
    ObjectionTerm,
    Ruling,
    check_objection,
    copied_from,
    last_day,
    undecided,
)

AT = datetime(2026, 8, 20, 15, tzinfo=UTC)
BY = Named("Félix Flores", "Inspector")
REASONS = "La persona firmó el recibo de la copia el tres de agosto, y nadie de la empresa estuvo en la mesa al votar."


def an_objection(number: int = 1, **changes: Any) -> Objection:
    values: dict[str, Any] = {
        "received_at": AT, "channel": Channel.EMAIL, "collective": False,
        "complainants": (Complainant("Juana Reservada"),), "irregularities": (Irregularity.COERCION,),
        "station_ids": (), "facts": "Hechos", "registered_by": BY, "registered_at": AT, **changes,
    }  # fmt: skip
    return Objection("v", number, **values)


def decided(number: int, reasons: str = REASONS, ruling: Ruling = Ruling.DISMISSED) -> Objection:
    return an_objection(number, decision=ObjectionDecision(ruling, reasons, Effect.NONE, "", BY, AT, 1))


def test_the_term_counts_business_days_from_the_vote() -> None:
    term = ObjectionTerm("v", 5, "Criterio de la oficina")
    assert last_day(term, date(2026, 8, 12), a_book()) == date(2026, 8, 19)


def test_without_a_number_no_objection_is_late() -> None:
    assert last_day(ObjectionTerm("v"), date(2026, 8, 12), CalendarBook(())) is None


def test_a_year_without_a_calendar_is_told() -> None:
    with pytest.raises(CalendarError):
        last_day(ObjectionTerm("v", 5), date(2026, 8, 12), CalendarBook(()))


def test_a_late_objection_gets_a_warning() -> None:
    objection = an_objection()
    assert [each.code for each in check_objection(objection, date(2026, 8, 19), date(2026, 8, 20))] == [
        "G-201", "G-202", "G-203",
    ]  # fmt: skip
    assert [each.code for each in check_objection(objection, date(2026, 8, 20), date(2026, 8, 20))] == [
        "G-202",
        "G-203",
    ]


def test_one_with_evidence_whose_parties_know_has_nothing_to_tell() -> None:
    evidence = (EvidenceFile(1, "foto.jpg", "jpg", "ab", 3, AT),)
    whole = an_objection(evidence=evidence, notified=(Notified("Sindicato", "por correo", AT),))
    assert check_objection(whole, None, date(2026, 8, 20)) == ()


def test_undecided_ones_are_counted() -> None:
    assert [each.number for each in undecided([decided(1), an_objection(2)])] == [2]


@pytest.mark.parametrize(
    "text",
    [
        REASONS,
        REASONS.upper().replace(",", ";"),
        "Folio 88/2026. " + REASONS.replace("tres", "cuatro"),
        "  " + REASONS + " Notifíquese a las partes y archívese como asunto concluido en su totalidad.",
    ],
)
def test_the_same_text_with_small_changes_is_a_copy(text: str) -> None:
    assert copied_from(text, [decided(1), an_objection(2)]) == (1,)


def test_reasons_of_their_own_are_no_copy() -> None:
    text = "La lista se cotejó con la nómina: la persona causó baja en mayo y no pidió su inclusión dentro del plazo."
    assert copied_from(text, [decided(1)]) == ()


def test_an_objection_is_not_compared_with_itself_nor_with_those_upheld() -> None:
    assert copied_from(REASONS, [decided(1)], but=1) == ()
    assert copied_from(REASONS, [decided(1, ruling=Ruling.UPHELD)]) == ()


def test_very_short_reasons_are_compared_word_by_word() -> None:
    assert copied_from("No ha lugar.", [decided(1, "no HA lugar")]) == (1,)
    assert copied_from("No ha lugar.", [decided(1, "Sí ha lugar")]) == ()
