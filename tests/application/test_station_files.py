"""Stations on laptops and what they hand over: each wrong file with its own sentence, nothing lost, nothing twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.builders_day import (
    JPEG,
    Laptop,
    a_closing,
    a_day,
    a_laptop,
    an_open_day,
    an_opening,
    at,
    office_state,
    station_file,
    taken_in,
    worked,
)
from tests.builders_votes import CLOSES, VotingOffice, a_voting_office
from unionreg.application import day, day_arrivals, day_rulings, station_files
from unionreg.application.day_records import HandOverState, Keeper
from unionreg.application.queries import day as queries
from unionreg.domain.votes.day.hours import told
from unionreg.domain.votes.day.lineage import Standing
from unionreg.domain.votes.day.records import IncidentKind
from unionreg.domain.votes.day.states import DayState
from unionreg.domain.votes.vote import Purpose
from unionreg.errors import ConflictError, IntegrityBrokenError, NotFoundError, UnionregError, UnreadableError
from unionreg.evidence.station_file import write_hand_over


def closed(laptop: Laptop) -> Laptop:
    laptop.desk.close_station(closing=a_closing())
    return laptop


def refused(here: VotingOffice, content: bytes, code: str, **more: Any) -> UnionregError:
    before = office_state(here)
    records = here.office.log_kinds()
    with pytest.raises(UnionregError) as caught:
        taken_in(here, content, **more)
    assert caught.value.code == code
    assert (office_state(here), here.office.log_kinds()) == (before, records)
    return caught.value


def rewritten(laptop: Laptop, **changes: Any) -> bytes:
    """The laptop's hand-over with values changed and signed by its own key, as somebody with the stick could."""
    content = laptop.desk.hand_over().content
    file = laptop.desk._files.read_hand_over(content, [laptop.desk._station_file.key.public_key])
    return write_hand_over(replace(file.hand_over, **changes), laptop.desk._station_file.key)[0]


def view(here: VotingOffice, station: str = "mesa-1") -> queries.StationDayView:
    return queries.station_day(here.core, here.office.coordinator, **here.ids(station))


def test_a_laptop_gets_its_part_and_the_office_keeps_only_the_public_key() -> None:
    here = a_day()
    made = station_files.export_station_file(here.core, here.office.coordinator, **here.ids())
    file = here.core.station_files.read_station_file(made.content)
    assert made.name == f"{here.vote_id}-mesa-1.mesa"
    assert (file.part.station_id, len(file.part.people), file.part.office) == (
        "mesa-1",
        100,
        "Centro de Conciliación Inventado",
    )
    (laptop,) = view(here).laptops
    assert (laptop.public_key, laptop.digest) == (file.key.public_key, file.digest)
    with here.core.unit_of_work() as uow:
        raw = uow.day._connection.connection.dbapi_connection  # type: ignore[attr-defined]
    assert file.key.private_key not in raw.serialize()


def test_a_hand_over_is_taken_in_once_twice_and_grown() -> None:
    here = a_day()
    laptop = worked(a_laptop(here))
    early = laptop.desk.hand_over()
    assert [taken_in(here, early.content).standing for _ in range(2)] == [Standing.GROWN, Standing.SAME]
    assert (early.final, view(here).keeper, view(here).strip.marked) == (False, Keeper.LAPTOP, 0)
    late = closed(laptop).desk.hand_over()
    taken = taken_in(here, late.content, station_id="mesa-1")
    assert (taken.standing, taken.final, taken.findings) == (Standing.GROWN, True, ())
    assert office_state(here) == (laptop.desk.day(), laptop.desk.strip().cells)
    assert queries.totals(here.core, here.office.auditor, **here.vote).came == 10
    error = refused(here, early.content, "hand-over-older")
    assert error.params == {"revision": 1, "newest": 2}
    assert [each.state for each in view(here).hand_overs] == [HandOverState.TAKEN] * 2


def test_who_came_is_in_no_file_before_the_station_closes() -> None:
    here = a_day()
    laptop = worked(a_laptop(here), marks=50)
    assert b'"strip":null' in laptop.desk.hand_over().content
    assert b'"cells":"01' in closed(laptop).desk.hand_over().content


def test_a_later_file_may_come_first() -> None:
    here = a_day()
    laptop = worked(a_laptop(here))
    early = laptop.desk.hand_over().content
    taken_in(here, closed(laptop).desk.hand_over().content)
    refused(here, early, "hand-over-older")


def test_photographs_come_along() -> None:
    here = a_day()
    laptop = a_laptop(here)
    laptop.desk.report_incident(kind=IncidentKind.DELAY, at=at(7), text="x", reported_by="Ana", photo=JPEG)
    taken_in(here, laptop.desk.hand_over().content)
    photo = view(here).day.incidents[0].photo
    with here.core.unit_of_work() as uow:
        assert uow.votes.files.get(photo or "") == JPEG


def test_a_file_of_another_vote_is_refused() -> None:
    here = a_day()
    other = replace(here, vote_id="2026-0002-otra")
    laptop = worked(a_laptop(here))
    with pytest.raises(ConflictError, match="hand-over-of-another-vote"):
        taken_in(other, laptop.desk.hand_over().content)


def test_a_file_of_another_station_is_refused_where_one_is_expected() -> None:
    here = a_day()
    content = worked(a_laptop(here, "mesa-2")).desk.hand_over().content
    assert refused(here, content, "hand-over-of-another-station", station_id="mesa-1").params == {"station": "mesa-2"}


def test_a_laptop_cannot_speak_for_another_station() -> None:
    here = a_day()
    a_laptop(here)
    laptop = worked(a_laptop(here, "mesa-2"))
    forged = rewritten(laptop, station_id="mesa-1", day=replace(laptop.desk.day(), station_id="mesa-1"))
    error = refused(here, forged, "hand-over-other-key")
    assert isinstance(error, IntegrityBrokenError)


def test_an_altered_file_is_refused() -> None:
    here = a_day()
    content = worked(a_laptop(here)).desk.hand_over().content
    refused(here, content.replace(b'"queue":null', b'"queue":12345', 1), "hand-over-unreadable")
    refused(here, content.replace(b'"screens":2', b'"screens":3', 1), "hand-over-altered")
    refused(here, b"", "hand-over-unreadable")


def test_a_station_that_never_had_a_laptop_hands_nothing_over() -> None:
    here, other = a_day(), a_day()
    refused(here, worked(a_laptop(other)).desk.hand_over().content, "station-never-exported")


def test_a_file_about_another_definition_is_refused() -> None:
    here = a_day()
    laptop = worked(a_laptop(here))
    refused(here, rewritten(laptop, definition_sha256="ab" * 32), "hand-over-of-another-definition")


def test_a_rehearsal_and_a_real_vote_do_not_mix() -> None:
    here = a_day()
    laptop = worked(a_laptop(here))
    refused(here, rewritten(laptop, purpose=Purpose.REHEARSAL), "hand-over-is-rehearsal")
    drill = a_voting_office(purpose=Purpose.REHEARSAL)
    day.prepare_days(drill.core, drill.office.coordinator, **drill.vote)
    made = station_files.export_station_file(drill.core, drill.office.coordinator, **drill.ids())
    assert made.name.startswith("SIMULACRO-")
    practice = worked(Laptop(memory_desk(drill, made.content)))
    assert practice.desk.hand_over().name.startswith("SIMULACRO-")
    refused(drill, rewritten(practice, purpose=Purpose.OFFICIAL), "hand-over-is-official")


def memory_desk(here: VotingOffice, content: bytes) -> Any:
    from tests.builders_day import MemoryDesk

    part = here.core.station_files.read_station_file(content).part
    return MemoryDesk(content, part.day, len(part.people))


def test_marks_about_other_people_are_refused() -> None:
    here = a_day()
    laptop = closed(worked(a_laptop(here)))
    strip = replace(laptop.desk.strip(), people=bytes(400))
    refused(here, rewritten(laptop, strip=strip), "hand-over-other-list")


def test_a_clock_wrong_by_a_day_is_told_with_both_clocks_and_changes_nothing_else() -> None:
    here = a_day()
    laptop = a_laptop(here)
    laptop.clock.now = CLOSES + timedelta(days=1)
    laptop.desk.open_station(opening=an_opening(opened_at=at(6) + timedelta(days=1)))
    taken = taken_in(here, laptop.desk.hand_over().content)
    assert [each.code for each in taken.findings] == ["D-206", "D-301"]
    assert taken.standing is Standing.GROWN
    assert "D-301" in [each.code for each in view(here).findings]


def test_a_second_laptop_needs_a_reason_and_the_first_one_diverges() -> None:
    here = a_day()
    first = worked(a_laptop(here))
    with pytest.raises(ConflictError, match="laptop-reason-missing"):
        station_file(here)
    second = worked(a_laptop(here, reason="Se descompuso."), marks=20)
    assert taken_in(here, closed(second).desk.hand_over().content).standing is Standing.GROWN
    kept = office_state(here)
    assert taken_in(here, closed(first).desk.hand_over().content).standing is Standing.DIVERGED
    assert office_state(here) == kept
    assert queries.progress(here.core, here.office.auditor, **here.vote).waiting == ("mesa-1",)


def two_that_diverged() -> tuple[VotingOffice, Laptop, bytes]:
    here = a_day()
    laptop = a_laptop(here)
    twin = laptop.twin()
    taken_in(here, closed(worked(laptop)).desk.hand_over().content)
    content = closed(worked(twin, marks=30)).desk.hand_over().content
    assert taken_in(here, content).standing is Standing.DIVERGED
    return here, laptop, content


def decide(here: VotingOffice, *, take: bool) -> None:
    digest = view(here).hand_overs[-1].digest
    day_rulings.decide_on_diverged(
        here.core, here.office.coordinator, **here.ids(), digest=digest, take=take, reason="Se comparó con el papel."
    )


def test_a_diverged_file_waits_for_a_person_and_is_kept_once() -> None:
    here, _, content = two_that_diverged()
    assert taken_in(here, content).standing is Standing.DIVERGED
    assert [each.state for each in view(here).hand_overs] == [HandOverState.TAKEN, HandOverState.DIVERGED]
    assert view(here).hand_overs[1].content == content
    assert view(here).strip.marked == 10


def test_a_diverged_file_can_take_the_place_and_nothing_is_lost() -> None:
    here, laptop, content = two_that_diverged()
    before = office_state(here)
    decide(here, take=True)
    assert view(here).strip.marked == 30
    assert taken_in(here, content).standing is Standing.SAME
    with here.core.unit_of_work() as uow:
        raw = uow.day._connection.exec_driver_sql("SELECT cells FROM vote_day_replaced").scalar_one()  # type: ignore[attr-defined]
    assert raw == before[1]
    refused(here, laptop.desk.hand_over().content, "hand-over-older")
    with pytest.raises(ConflictError, match="hand-over-decided"):
        decide(here, take=False)


def test_a_diverged_file_can_be_set_aside_for_good() -> None:
    here, laptop, content = two_that_diverged()
    decide(here, take=False)
    assert view(here).strip.marked == 10
    assert view(here).hand_overs[-1].content is None
    refused(here, content, "hand-over-set-aside")
    laptop.desk.unmark_arrival(number=1)
    assert taken_in(here, laptop.desk.hand_over().content).standing is Standing.GROWN
    with pytest.raises(NotFoundError, match="hand-over-unknown"):
        day_rulings.decide_on_diverged(
            here.core, here.office.coordinator, **here.ids(), digest="00", take=True, reason="x"
        )


def test_a_station_taken_back_goes_on_in_the_office_and_its_laptop_diverges() -> None:
    here = a_day()
    laptop = worked(a_laptop(here))
    early = laptop.desk.hand_over().content
    taken_in(here, early)
    station_files.take_back_station(here.core, here.office.coordinator, **here.ids(), reason="Se apagó.")
    with pytest.raises(ConflictError, match="station-is-here"):
        station_files.take_back_station(here.core, here.office.coordinator, **here.ids(), reason="x")
    assert view(here).day == told(laptop.desk.day())
    day_arrivals.mark_arrival(here.core, here.office.coordinator, **here.ids(), number=3, document="ine")
    refused(here, early, "hand-over-older")
    assert taken_in(here, closed(laptop).desk.hand_over().content).standing is Standing.DIVERGED
    assert view(here).strip.marked == 1


def test_a_station_taken_back_before_anybody_came_can_go_to_a_laptop_again() -> None:
    here = a_day()
    worked(a_laptop(here))
    station_files.take_back_station(here.core, here.office.coordinator, **here.ids(), reason="Se apagó.")
    again = worked(a_laptop(here, reason="Otra computadora."))
    assert taken_in(here, again.desk.hand_over().content).standing is Standing.GROWN


def test_a_station_where_people_were_marked_does_not_go_to_a_laptop() -> None:
    here = an_open_day()
    day_arrivals.mark_arrival(here.core, here.office.coordinator, **here.ids(), number=3, document="ine")
    with pytest.raises(ConflictError, match="station-has-marks"):
        station_file(here)
    day.close_station(here.core, here.office.coordinator, **here.ids(), closing=a_closing())
    with pytest.raises(ConflictError, match="station-day-over"):
        station_file(here)


def test_a_station_said_never_to_open_may_still_go_to_a_laptop() -> None:
    here = a_day()
    day.record_not_opened(here.core, here.office.coordinator, **here.ids(), reason="x")
    laptop = a_laptop(here)
    assert laptop.desk.day().state is DayState.NOT_OPENED
    assert taken_in(here, worked(laptop).desk.hand_over().content).standing is Standing.GROWN


def test_a_broken_file_says_what_is_wrong() -> None:
    here = a_day()
    error = refused(here, b"PK\x03\x04", "hand-over-unreadable")
    assert isinstance(error, UnreadableError)
    assert "unionreg-hand-over-1" in str(error.params["reason"])
