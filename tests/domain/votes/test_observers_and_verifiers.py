"""Observers, representatives and verifiers: numbers, limits, and what stands against them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from unionreg.domain.votes.count import Named
from unionreg.domain.votes.observers import (
    Observer,
    ObserverKind,
    ObserverRequest,
    ObserverRuling,
    ObserverState,
    accreditation_number,
    check_request,
    full_stations,
)
from unionreg.domain.votes.verifiers import (
    PaidBy,
    PlacedVisit,
    VerifierKind,
    VerifierRequest,
    Visit,
    check_verifier,
    letter_number,
)

NINE = datetime(2026, 8, 12, 15, 0, tzinfo=UTC)
STATIONS = ("mesa-1", "mesa-2")
BY = Named("César Cano", "Coordinación")


def a_representative(number: int, *stations: str, union: str = "sindicato", accepted: bool = True) -> Observer:
    request = ObserverRequest(ObserverKind.REPRESENTATIVE, f"R{number}", union_id=union, station_ids=stations)
    state = ObserverState.ACCEPTED if accepted else ObserverState.REFUSED
    return Observer(number, "2026-0007-x", number, request, NINE, "C", (ObserverRuling(state, "", BY, NINE, "REP-1"),))


def test_the_number_says_kind_year_vote_and_line() -> None:
    assert accreditation_number("2026-0007-revision", ObserverKind.OBSERVER, 3) == "OBS-2026-0007-003"
    assert accreditation_number("2026-0007-revision", ObserverKind.REPRESENTATIVE, 12) == "REP-2026-0007-012"
    assert letter_number("2026-0007-revision", 2) == "OC-2026-0007-02"


def test_an_accreditation_lasts_until_it_is_withdrawn() -> None:
    line = a_representative(1)
    assert (line.state, line.accreditation) == (ObserverState.ACCEPTED, "REP-1")
    withdrawn = replace(line, rulings=(*line.rulings, ObserverRuling(ObserverState.WITHDRAWN, "x", BY, NINE)))
    assert (withdrawn.state, withdrawn.accreditation) == (ObserverState.WITHDRAWN, None)
    assert replace(line, rulings=()).state is ObserverState.REQUESTED


def test_a_union_has_two_representatives_at_a_station() -> None:
    asked = a_representative(9, "mesa-1").request
    one = a_representative(1, "mesa-1")
    everywhere = a_representative(2)
    assert full_stations((one,), asked, STATIONS) == ()
    assert full_stations((one, everywhere), asked, STATIONS) == ("mesa-1",)
    assert full_stations((one, everywhere), replace(asked, station_ids=("mesa-2",)), STATIONS) == ()
    assert full_stations((one, everywhere), replace(asked, station_ids=()), STATIONS) == ("mesa-1",)
    assert full_stations((one, everywhere), replace(asked, union_id="otro"), STATIONS) == ()
    assert full_stations((one, a_representative(3, "mesa-1", accepted=False)), asked, STATIONS) == ()
    assert full_stations((one, everywhere), replace(asked, kind=ObserverKind.OBSERVER), STATIONS) == ()


@pytest.mark.parametrize(
    ("request_", "codes"),
    [
        (ObserverRequest(ObserverKind.OBSERVER, "Ana", "OIT", "ine", "123"), []),
        (ObserverRequest(ObserverKind.OBSERVER, "Ana", "", "ine", "123"), ["P-321"]),
        (ObserverRequest(ObserverKind.REPRESENTATIVE, "Ana", "", "ine", ""), ["P-222"]),
        (ObserverRequest(ObserverKind.OBSERVER, "Ana", "OIT", "ine", "123", "Es socia"), ["P-221"]),
    ],
)
def test_what_a_ruling_should_look_at(request_: ObserverRequest, codes: list[str]) -> None:
    assert [each.code for each in check_request(request_)] == codes


def placed(name: str, starts: int, minutes: int, address: str | None = None) -> PlacedVisit:
    begins = NINE + timedelta(minutes=starts)
    return PlacedVisit("v", name, address or f"Calle de {name}", begins, begins + timedelta(minutes=minutes))


SENT = VerifierRequest("Eva", VerifierKind.INSPECTOR, "Inspectora", visits=(Visit("mesa-1", NINE, NINE),))


@pytest.mark.parametrize(
    ("visits", "codes"),
    [
        ((placed("A", 0, 60),), []),
        ((placed("A", 0, 60), placed("B", 90, 60)), []),
        ((placed("A", 0, 60), placed("B", 80, 60)), ["P-231"]),
        ((placed("B", 50, 60), placed("A", 0, 60)), ["P-131"]),
        ((placed("A", 0, 60, "Nave 1"), placed("B", 30, 60, "NAVE 1")), []),
        ((placed("A", 0, 0),), ["P-132"]),
    ],
)
def test_nobody_is_in_two_places_at_once(visits: tuple[PlacedVisit, ...], codes: list[str]) -> None:
    assert [each.code for each in check_verifier(SENT, visits)] == codes


@pytest.mark.parametrize(
    ("sent", "codes"),
    [
        (SENT, []),
        (replace(SENT, links="Prima del delegado"), ["P-232"]),
        (replace(SENT, paid_by=PaidBy.UNION), ["P-233"]),
        (replace(SENT, paid_by=PaidBy.EMPLOYER), ["P-233"]),
        (replace(SENT, paid_by=PaidBy.OTHER), []),
        (replace(SENT, visits=()), ["P-234"]),
    ],
)
def test_ties_payment_and_empty_letters_are_told(sent: VerifierRequest, codes: list[str]) -> None:
    assert [each.code for each in check_verifier(sent, ())] == codes
