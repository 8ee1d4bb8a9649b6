"""The day in the office: stations are prepared, open, mark who comes, and close."""

from __future__ import annotations

import pytest

from tests.builders_day import (
    JPEG,
    a_closing,
    a_day,
    a_paper_day,
    an_hour,
    an_open_day,
    an_opening,
    at,
    office_state,
)
from tests.builders_rolls import frozen
from tests.builders_votes import VotingOffice, a_voting_office
from unionreg.application import day, day_arrivals, results, station_files, votes
from unionreg.application.day_texts import LARGEST_PHOTO
from unionreg.application.queries import day as queries
from unionreg.domain.rolls.roll import PersonStatus
from unionreg.domain.votes.count import PersonRole
from unionreg.domain.votes.day.records import ChallengeReason, IncidentKind, Present
from unionreg.domain.votes.day.states import DayState
from unionreg.domain.votes.preparation import Site, StationPlan, VotePreparation
from unionreg.errors import ConflictError, NotFoundError, UnionregError


def view(here: VotingOffice, station: str = "mesa-1") -> queries.StationDayView:
    return queries.station_day(here.core, here.office.coordinator, **here.ids(station))


def refused(expected: str, act: object, here: VotingOffice, **values: object) -> UnionregError:
    with pytest.raises(UnionregError) as caught:
        act(here.core, here.office.coordinator, **values)  # type: ignore[operator]
    assert caught.value.code == expected
    return caught.value


def with_roll(*, shared: bool = False) -> VotingOffice:
    """A vote of two stations with ten people on a frozen roll, prepared and open."""
    roll = frozen()
    here = VotingOffice(roll.office, roll.vote_id)
    coordinator = here.office.coordinator
    if shared:
        plans = tuple(StationPlan(each, site_id="nave") for each in ("mesa-1", "mesa-2"))
        with here.core.unit_of_work() as uow:
            uow.preparation.save(VotePreparation(here.vote_id, sites=(Site("nave", "Nave", ""),), plans=plans))
    votes.fix_definition(here.core, coordinator, **here.vote)
    day.prepare_days(here.core, coordinator, **here.vote, shared_sites=shared)
    for station in ("mesa-1", "mesa-2"):
        day.open_station(here.core, coordinator, **here.ids(station), opening=an_opening())
    return here


def test_a_prepared_station_has_a_blank_cell_for_everybody_on_its_list() -> None:
    here = a_day()
    first, second = view(here), view(here, "mesa-2")
    assert (first.day.state, len(first.strip), first.strip.marked) == (DayState.PREPARED, 100, 0)
    assert not set(first.strip.numbers()) & set(second.strip.numbers())
    assert [person.name for person in first.people] == [""] * 100


def test_names_of_a_frozen_roll_stand_beside_the_cells_without_curp() -> None:
    here = with_roll()
    people = [*view(here).people, *view(here, "mesa-2").people]
    assert len(people) == 10
    assert all(person.name.startswith("APELLIDO") for person in people)
    assert not any("AXLA" in person.name for person in people)


def test_tables_of_one_site_may_share_their_list() -> None:
    here = with_roll(shared=True)
    assert view(here).people == view(here, "mesa-2").people
    assert len(view(here).people) == 10
    assert queries.totals(here.core, here.office.auditor, **here.vote).voters == 10


def test_a_note_tells_who_votes_under_a_ruling() -> None:
    from tests.builders_rolls import a_person

    people = [a_person(1), a_person(2, status=PersonStatus.ADDED_SUB_JUDICE)]
    roll = frozen(people=people, stations=1)
    here = VotingOffice(roll.office, roll.vote_id)
    votes.fix_definition(here.core, here.office.coordinator, **here.vote)
    day.prepare_days(here.core, here.office.coordinator, **here.vote)
    assert [person.note for person in view(here).people] == ["", "added-sub-judice"]


def test_lists_can_be_made_again_until_somebody_opens() -> None:
    here = a_day()
    day.prepare_days(here.core, here.office.coordinator, **here.vote)
    day.open_station(here.core, here.office.coordinator, **here.ids(), opening=an_opening())
    refused("day-has-begun", day.prepare_days, here, **here.vote)


def test_lists_stay_as_they_are_once_a_laptop_has_one() -> None:
    here = a_day()
    station_files.export_station_file(here.core, here.office.coordinator, **here.ids())
    refused("day-has-begun", day.prepare_days, here, **here.vote)


def test_nothing_is_done_at_a_station_that_was_not_prepared() -> None:
    here = a_voting_office()
    refused("station-day-unknown", day.open_station, here, **here.ids(), opening=an_opening())
    refused("station-day-unknown", queries.station_day, here, **here.ids())
    with pytest.raises(NotFoundError), here.core.unit_of_work() as uow:
        uow.day.strip(here.vote_id, "mesa-1")


def test_the_office_only_reads_a_station_that_a_laptop_has() -> None:
    here = a_day()
    station_files.export_station_file(here.core, here.office.coordinator, **here.ids())
    refused("station-is-with-laptop", day.open_station, here, **here.ids(), opening=an_opening())
    assert not view(here).may_act


def test_who_came_is_marked_and_unmarked_without_a_record() -> None:
    here = an_open_day()
    records = here.office.log_kinds()
    for number in (7, 3):
        day_arrivals.mark_arrival(here.core, here.office.coordinator, **here.ids(), number=number, document="ine")
    assert [view(here).strip.identity_of(number) for number in (3, 5, 7)] == ["ine", None, "ine"]
    before = office_state(here)
    day_arrivals.mark_arrival(here.core, here.office.coordinator, **here.ids(), number=5, document="passport")
    day_arrivals.unmark_arrival(here.core, here.office.coordinator, **here.ids(), number=5)
    assert office_state(here) == before
    assert here.office.log_kinds() == records


def test_marks_are_refused_before_opening_and_for_strangers() -> None:
    here = a_day()
    refused("day-wrong-state", day_arrivals.mark_arrival, here, **here.ids(), number=3, document="ine")
    here = an_open_day()
    refused("voter-not-on-list", day_arrivals.mark_arrival, here, **here.ids(), number=101, document="ine")
    refused("identity-document-unknown", day_arrivals.mark_arrival, here, **here.ids(), number=3, document="x")


def test_somebody_marked_at_another_table_of_the_site_is_refused_by_name_of_the_table() -> None:
    here = with_roll(shared=True)
    number = view(here).people[0].number
    day_arrivals.mark_arrival(here.core, here.office.coordinator, **here.ids(), number=number, document="ine")
    again = {**here.ids("mesa-2"), "number": number, "document": "ine"}
    assert refused("marked-elsewhere", day_arrivals.mark_arrival, here, **again).params == {"station": "Mesa 1"}
    other = {**again, "number": view(here).people[1].number}
    day_arrivals.mark_arrival(here.core, here.office.coordinator, **other)
    day_arrivals.mark_arrival(here.core, here.office.coordinator, **{**other, "document": "passport"})


def test_half_typed_forms_are_kept_and_forgotten() -> None:
    here = a_day()
    coordinator = here.office.coordinator
    day.keep_draft(here.core, coordinator, **here.ids(), form="opening", text="sellos: A-1")
    day.keep_draft(here.core, coordinator, **here.ids(), form="closing", text="x")
    day.keep_draft(here.core, coordinator, **here.ids(), form="closing", text="")
    assert view(here).drafts == {"opening": "sellos: A-1"}
    refused("draft-too-long", day.keep_draft, here, **here.ids(), form="opening", text="x" * 100_001)


def test_texts_are_kept_in_one_form_and_refused_with_their_place() -> None:
    here = a_day()
    people = (Present(" Zoe\u0301 ", PersonRole.OBSERVER), Present("", PersonRole.OTHER))
    error = refused("text-refused", day.open_station, here, **here.ids(), opening=an_opening(people=people))
    assert [each.fields for each in error.findings] == [("opening.people.1.name",)]
    opening = an_opening(people=people[:1], screens=-1)
    error = refused("text-refused", day.open_station, here, **here.ids(), opening=opening)
    assert [each.code for each in error.findings] == ["V-107"]
    error = refused("text-refused", day.open_station, here, **here.ids(), opening=an_opening(seals=("S",) * 101))
    assert [each.code for each in error.findings] == ["V-108"]
    day.open_station(here.core, here.office.coordinator, **here.ids(), opening=an_opening(people=people[:1]))
    opened = view(here).day.opening
    assert opened is not None
    assert opened.people[0].name == "Zoé"


def test_an_incident_may_have_a_photograph() -> None:
    here = a_day()
    values = {"kind": IncidentKind.DELAY, "at": at(7), "text": "Retraso", "reported_by": "Ana"}
    made = day_arrivals.report_incident(here.core, here.office.coordinator, **here.ids(), **values, photo=JPEG)
    assert made.created == ("1",)
    (incident,) = view(here).day.incidents
    with here.core.unit_of_work() as uow:
        assert uow.votes.files.get(incident.photo or "") == JPEG
    refused("photo-wrong-type", day_arrivals.report_incident, here, **here.ids(), **values, photo=b"MZ")
    too_much = JPEG + bytes(LARGEST_PHOTO)
    refused("photo-over-limit", day_arrivals.report_incident, here, **here.ids(), **values, photo=too_much)


def test_envelopes_are_numbered_ruled_on_and_taken_out() -> None:
    here = an_open_day()
    coordinator = here.office.coordinator
    values = {**here.ids(), "reason": ChallengeReason.NO_DOCUMENT}
    assert day_arrivals.add_challenge(here.core, coordinator, **values).created == ("1",)
    assert day_arrivals.add_challenge(here.core, coordinator, **values, envelope=20).created == ("20",)
    day_arrivals.remove_challenge(here.core, coordinator, **here.ids(), envelope=1)
    day_arrivals.rule_on_challenge(
        here.core, coordinator, **here.ids(), envelope=20, admitted=True, reason="Está en la lista."
    )
    (challenge,) = view(here).day.challenges
    assert challenge.ruling is not None
    assert (challenge.ruling.by.name, challenge.ruling.admitted) == ("César Cano", True)


def test_a_closed_station_has_spans_and_findings_to_explain() -> None:
    here = an_open_day()
    coordinator = here.office.coordinator
    for number in range(1, 11):
        day_arrivals.mark_arrival(here.core, coordinator, **here.ids(), number=number, document="ine")
    for hour, voted in ((9, 9), (10, 1)):
        day_arrivals.record_hour(here.core, coordinator, **here.ids(), figures=an_hour(hour, voted))
    day.close_station(here.core, coordinator, **here.ids(), closing=a_closing(unused_cancelled=False))
    shown = view(here)
    assert [span.voted for span in shown.day.spans] == [10]
    assert shown.unexplained == ("D-210",)
    day.explain_day_warning(
        here.core, coordinator, **here.ids(), code="D-210", explanation="Se cancelaron después del cómputo."
    )
    assert view(here).unexplained == ()
    assert [each.code for each in view(here).findings] == ["D-210"]
    day.explain_day_warning(here.core, coordinator, **here.ids(), code="D-210", explanation=" ")
    assert view(here).unexplained == ("D-210",)
    refused("not-a-warning", day.explain_day_warning, here, **here.ids(), code="A-201", explanation="x")


def test_a_day_can_be_typed_from_paper_and_once_more_with_a_reason() -> None:
    here = a_day()
    coordinator = here.office.coordinator
    day.record_from_paper(here.core, coordinator, **here.ids(), paper=a_paper_day())
    refused("amendment-missing", day.record_from_paper, here, **here.ids(), paper=a_paper_day())
    day.record_from_paper(here.core, coordinator, **here.ids(), paper=a_paper_day(marks=11), reason="Se leyó mal.")
    shown = view(here).day
    assert (shown.marks_on_paper, shown.amendments[0].reason) == (11, "Se leyó mal.")
    assert queries.totals(here.core, here.office.auditor, **here.vote).came == 11


def test_nothing_of_the_day_changes_after_the_vote_is_closed() -> None:
    from tests.builders_votes import count_all

    here = count_all(a_day())
    results.close_vote(here.core, here.office.coordinator, **here.vote)
    refused("wrong-status", day.open_station, here, **here.ids(), opening=an_opening())


def test_a_conflict_leaves_nothing_behind() -> None:
    here = an_open_day()
    before = office_state(here)
    with pytest.raises(ConflictError):
        day.resume_station(here.core, here.office.coordinator, **here.ids(), at=at(9))
    assert office_state(here) == before
