"""Values of the domain come back from JSON text as they went in; anything else is refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from tests.builders_votes import PEOPLE, a_draft_station, completed, entered
from unionreg.application.vote_drafts import DraftDefinition
from unionreg.application.vote_records import Decision
from unionreg.domain.votes.count import Incident, Named, Person
from unionreg.domain.votes.count_entry import EntryValues
from unionreg.domain.votes.vote import Base, DecisionRule, FolioRange, Population, Ratio
from unionreg.storage.value_json import from_json, to_json, tuple_from_json

AT = datetime(2026, 8, 12, 9, 0, tzinfo=timezone(timedelta(hours=-6)))


def test_a_draft_comes_back_as_it_went_in() -> None:
    empty = DraftDefinition("legitimation", "Sin nada")
    rule = DecisionRule(Base.B, Population.RIGHT_TO_VOTE, Ratio(3, 10))
    whole = completed(empty, decision_rule=rule, stations=1)
    with_folios = completed(empty, stations=1)
    assert from_json(DraftDefinition, to_json(empty)) == empty
    assert from_json(DraftDefinition, to_json(whole)) == whole
    station = a_draft_station(1, folios=FolioRange(1, 100))
    assert from_json(type(station), to_json(station)) == station
    assert with_folios.stations[0].opens_at == from_json(DraftDefinition, to_json(with_folios)).stations[0].opens_at


def test_typed_values_keep_blanks_and_the_offset_of_times() -> None:
    values = entered(spoiled=None)
    back = from_json(EntryValues, to_json(values))
    assert back == values
    assert back.opened_at is not None
    assert back.opened_at.utcoffset() == timedelta(hours=-6)


def test_rows_come_back_in_order() -> None:
    assert tuple_from_json(Person, to_json(PEOPLE)) == PEOPLE
    incidents = (Incident(AT, "«Ñandú»\nsegunda línea"),)
    assert tuple_from_json(Incident, to_json(incidents)) == incidents
    assert tuple_from_json(str, to_json(("A-101", "A-202"))) == ("A-101", "A-202")
    decision = Decision("Se acordó.", Named("Ana", "Titular"), AT.astimezone(UTC))
    assert from_json(Decision, to_json(decision)) == decision


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Incident, '{"at":"2026-08-12T09:00:00-06:00","text":7}'),
        (Incident, '{"at":"ayer","text":"x"}'),
        (FolioRange, '{"first":true,"last":2}'),
        (FolioRange, "not json"),
        (Incident, '{"at":"2026-08-12T09:00:00-06:00","other":"x"}'),
        (DecisionRule, '{"base":"z","population":"covered","minimum_turnout":null}'),
    ],
)
def test_other_texts_are_refused(kind: type, text: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        from_json(kind, text)
