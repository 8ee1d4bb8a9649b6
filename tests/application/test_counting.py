"""Two people enter the same paper. The second never sees the first; who entered decides nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.builders_votes import (
    COUNTED,
    PEOPLE,
    VotingOffice,
    a_clock,
    a_voting_office,
    close,
    count_all,
    enter_as,
    enter_twice,
    entered,
    open_as,
)
from unionreg.application import counting
from unionreg.application.queries import counting as queries
from unionreg.application.queries import votes as vote_queries
from unionreg.application.vote_records import StationRecord
from unionreg.domain.office import EntryPolicy
from unionreg.domain.roles import Actor
from unionreg.domain.votes.count import Incident
from unionreg.domain.votes.count_entry import EntryValues, Place, StationState
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError


def station_of(here: VotingOffice, station: str = "mesa-1") -> StationRecord:
    with here.core.unit_of_work() as uow:
        return uow.votes.stations.get(here.vote_id, station)


def refused_code(act: object) -> str:
    with pytest.raises((ConflictError, NotAllowedError, NotFoundError)) as refused:
        act()  # type: ignore[operator]
    return refused.value.code


def test_two_equal_entries_settle_a_station() -> None:
    here = a_voting_office()
    enter_twice(here, entered())
    settled = queries.settled_station(here.core, here.office.coordinator, **here.ids())
    assert settled.state is StationState.SETTLED
    assert settled.count.ballots.found == 92
    assert settled.count.null_breakdown is None
    assert settled.count.people == PEOPLE
    assert settled.unexplained == ()
    assert settled.may_decide
    assert vote_queries.vote_page(here.core, here.office.auditor, **here.vote).status is VoteStatus.COUNTING


def test_work_in_progress_survives_a_crash() -> None:
    here = a_voting_office()
    entry_id = open_as(here, here.office.first, Place.FIRST)
    typed = EntryValues({"received": 100, "unused": 8}, opened_at=COUNTED)
    counting.save_progress(here.core, here.office.first, entry_id=entry_id, values=typed)
    assert open_as(here, here.office.first, Place.FIRST) == entry_id
    form = queries.entry_form(here.core, here.office.first, entry_id=entry_id)
    assert (form.values.figures["received"], form.values.figures["found"]) == (100, None)
    assert (form.values.opened_at, form.values.closed_at) == (COUNTED, None)
    assert form.saved_at == here.core.clock()


def test_one_sheet_is_in_one_pair_of_hands() -> None:
    here = a_voting_office()
    office = here.office
    open_as(here, office.first, Place.FIRST)
    assert refused_code(lambda: open_as(here, office.second, Place.FIRST)) == "sheet-in-other-hands"
    assert refused_code(lambda: open_as(here, office.second, Place.SECOND)) == "sheet-in-other-hands"
    assert refused_code(lambda: open_as(here, office.first, Place.SECOND)) == "sheet-in-other-hands"


def test_the_second_entry_is_another_persons() -> None:
    here = a_voting_office()
    enter_as(here, here.office.first, Place.FIRST, entered())
    assert refused_code(lambda: open_as(here, here.office.first, Place.SECOND)) == "same-person-twice"
    assert refused_code(lambda: open_as(here, here.office.second, Place.FIRST)) == "wrong-state"
    open_as(here, here.office.second, Place.SECOND)


def test_the_second_clerk_starts_from_empty_fields_and_sees_nothing_of_the_first() -> None:
    here = a_voting_office()
    first_id = enter_as(here, here.office.first, Place.FIRST, entered(found=91, votes__yes=59))
    second_id = open_as(here, here.office.second, Place.SECOND)
    form = queries.entry_form(here.core, here.office.second, entry_id=second_id)
    assert set(form.values.figures.values()) == {None}
    assert refused_code(lambda: queries.entry_form(here.core, here.office.second, entry_id=first_id)) == "not-own-entry"
    seen = repr(queries.station_table(here.core, here.office.second, **here.vote)) + repr(form)
    assert "59" not in seen.replace("1759", "")
    assert "91" not in seen
    with here.core.unit_of_work() as uow:
        log = " ".join(record.details for record in uow.audit.records() if record.kind.startswith("entry-"))
    assert "59" not in log
    counting.finish_entry(here.core, here.office.second, entry_id=second_id, values=entered())
    compared = queries.comparison(here.core, here.office.second, **here.ids())
    assert {each.field for each in compared.fields} == {"found", "votes.yes"}
    assert all(each.first is None and each.second is None for each in compared.fields)


def test_only_the_own_entry_is_saved_finished_or_discarded() -> None:
    here = a_voting_office()
    entry_id = open_as(here, here.office.first, Place.FIRST)
    for act in (
        lambda: counting.save_progress(here.core, here.office.second, entry_id=entry_id, values=entered()),
        lambda: counting.finish_entry(here.core, here.office.second, entry_id=entry_id, values=entered()),
        lambda: counting.discard_entry(here.core, here.office.second, entry_id=entry_id),
    ):
        assert refused_code(act) == "not-own-entry"
    counting.finish_entry(here.core, here.office.first, entry_id=entry_id, values=entered())
    save = lambda: counting.save_progress(here.core, here.office.first, entry_id=entry_id, values=entered())  # noqa: E731
    assert refused_code(save) == "entry-finished"
    assert refused_code(lambda: queries.entry_form(here.core, here.office.first, entry_id=entry_id)) == "entry-finished"


def test_blank_fields_are_not_zeros() -> None:
    here = a_voting_office()
    entry_id = open_as(here, here.office.first, Place.FIRST)
    values = replace(entered(spoiled=None, challenged=20_000_000), counted_at=None)
    with pytest.raises(ConflictError) as refused:
        counting.finish_entry(here.core, here.office.first, entry_id=entry_id, values=values, as_on_paper="x")
    assert refused.value.code == "entry-incomplete"
    found = {(each.code, each.fields[0]) for each in refused.value.findings}
    assert found == {("E-101", "spoiled"), ("E-102", "challenged"), ("W-102", "counted_at")}


def test_a_figure_that_the_sheet_does_not_have_is_refused() -> None:
    here = a_voting_office()
    entry_id = open_as(here, here.office.first, Place.FIRST)
    values = EntryValues({"votes.maybe": 1})
    act = lambda: counting.save_progress(here.core, here.office.first, entry_id=entry_id, values=values)  # noqa: E731
    assert refused_code(act) == "wrong-fields"


def test_an_act_that_does_not_add_up_is_kept_as_it_is_on_the_paper() -> None:
    here = a_voting_office()
    wrong = entered(null_votes=10)  # the unused ballots typed as null
    entry_id = open_as(here, here.office.first, Place.FIRST)
    act = lambda: counting.finish_entry(here.core, here.office.first, entry_id=entry_id, values=wrong)  # noqa: E731
    assert refused_code(act) == "entry-has-errors"
    paper = "El acta dice diez nulos."
    counting.finish_entry(here.core, here.office.first, entry_id=entry_id, values=wrong, as_on_paper=paper)
    enter_as(here, here.office.second, Place.SECOND, wrong, as_on_paper=paper)
    station = station_of(here)
    assert station.state is StationState.SETTLED_WITH_ERRORS
    assert "A-101" in station.errors
    assert [incident.text for incident in station.incidents] == [paper]


def test_words_for_the_paper_are_not_kept_when_nothing_is_wrong() -> None:
    here = a_voting_office()
    enter_twice(here, entered(), as_on_paper="por si acaso")
    assert station_of(here).incidents == ()


def test_warnings_are_explained_by_a_clerk_and_only_raised_ones_are_kept() -> None:
    here = a_voting_office()
    office, taken = here.office, entered(voters_signed=93)
    first = open_as(here, office.first, Place.FIRST)
    explain = counting.explain_warning
    explain(here.core, office.first, entry_id=first, code="A-203", explanation="Una persona se llevó su boleta.")
    explain(here.core, office.first, entry_id=first, code="A-201", explanation="No hace falta.")
    explain(here.core, office.first, entry_id=first, code="A-202", explanation="Por error.")
    explain(here.core, office.first, entry_id=first, code="A-202", explanation=" ")
    form = queries.entry_form(here.core, office.first, entry_id=first)
    assert [code for code, _ in form.explanations] == ["A-201", "A-203"]
    assert {each.code for each in queries.check_values(form, taken)} == {"A-203"}
    counting.finish_entry(here.core, office.first, entry_id=first, values=taken)
    enter_as(here, office.second, Place.SECOND, taken)
    station = station_of(here)
    assert [each.code for each in station.explained] == ["A-203"]
    assert station.unexplained == ("A-207",)  # nobody was written down as signing the sheet
    counting.save_people(here.core, office.second, **here.ids(), people=PEOPLE)
    assert station_of(here).unexplained == ()


@pytest.mark.parametrize("code", ["A-101", "A-2x1", "A-2011", "R-201"])
def test_only_warnings_are_explained(code: str) -> None:
    here = a_voting_office()
    entry_id = open_as(here, here.office.first, Place.FIRST)
    act = lambda: counting.explain_warning(  # noqa: E731
        here.core, here.office.first, entry_id=entry_id, code=code, explanation="x"
    )
    assert refused_code(act) == "not-a-warning"


def test_half_typed_times_are_checked_once_all_are_there() -> None:
    here = a_voting_office()
    entry_id = open_as(here, here.office.first, Place.FIRST)
    form = queries.entry_form(here.core, here.office.first, entry_id=entry_id)
    late = replace(entered(), opened_at=COUNTED)
    assert "A-108" in {each.code for each in queries.check_values(form, late)}
    assert queries.check_values(form, replace(late, closed_at=None)) == ()


def test_a_discarded_entry_frees_the_sheet() -> None:
    here = a_voting_office()
    entry_id = open_as(here, here.office.first, Place.FIRST)
    counting.discard_entry(here.core, here.office.first, entry_id=entry_id)
    assert station_of(here).state is StationState.EMPTY
    form_act = lambda: queries.entry_form(here.core, here.office.first, entry_id=entry_id)  # noqa: E731
    assert refused_code(form_act) == "entry-unknown"
    enter_as(here, here.office.second, Place.FIRST, entered())
    second = open_as(here, here.office.first, Place.SECOND)
    counting.discard_entry(here.core, here.office.first, entry_id=second)
    assert station_of(here).state is StationState.FIRST_DONE


def test_a_coordinator_frees_a_sheet_that_somebody_left_open() -> None:
    here = a_voting_office()

    def reset() -> None:
        counting.reset_entry(here.core, here.office.coordinator, **here.ids(), reason="Se fue a su casa.")

    assert refused_code(reset) == "wrong-state"
    open_as(here, here.office.first, Place.FIRST)
    reset()
    assert station_of(here).state is StationState.EMPTY
    open_as(here, here.office.second, Place.FIRST)


def test_a_third_person_settles_what_differs() -> None:
    here = a_voting_office()
    office = here.office
    enter_twice(here, entered(), entered(votes__yes=61, found=93), as_on_paper="Así se lee.")
    assert station_of(here).state is StationState.DIFFERENT
    view = queries.comparison(here.core, office.third, **here.ids())
    assert view.may_re_enter
    assert view.waiting_for == ()
    assert (view.first_by, view.second_by) == ("Pía Pérez", "Saúl Sosa")
    re_enter = counting.re_enter
    one = lambda: re_enter(here.core, office.third, **here.ids(), values={"found": 92})  # noqa: E731
    assert refused_code(one) == "wrong-fields"
    both = {"found": 92, "votes.yes": 60}
    own = lambda: re_enter(here.core, office.first, **here.ids(), values=both)  # noqa: E731
    assert refused_code(own) == "same-person-twice"
    re_enter(here.core, office.third, **here.ids(), values={"found": 92, "votes.yes": 66})
    assert station_of(here).differing == ("votes.yes",)
    re_enter(here.core, office.third, **here.ids(), values={"votes.yes": None})
    assert station_of(here).state is StationState.DIFFERENT
    re_enter(here.core, office.third, **here.ids(), values={"votes.yes": 60})
    assert station_of(here).state is StationState.SETTLED


def test_the_two_settle_what_differs_where_the_office_says_so() -> None:
    here = a_voting_office(policy=EntryPolicy.BY_THE_TWO)
    office = here.office
    enter_twice(here, entered(), entered(votes__yes=61), as_on_paper="Así se lee.")
    coordinator_view = queries.comparison(here.core, office.coordinator, **here.ids())
    assert [(each.first, each.second) for each in coordinator_view.fields] == [(60, 61)]
    assert not coordinator_view.may_re_enter
    assert coordinator_view.waiting_for == ("Pía Pérez", "Saúl Sosa")

    def again(actor: Actor, yes: int | None) -> None:
        counting.re_enter(here.core, actor, **here.ids(), values={"votes.yes": yes})

    assert refused_code(lambda: again(office.third, 60)) == "not-one-of-the-two"
    assert refused_code(lambda: again(office.second, None)) == "entry-incomplete"
    again(office.second, 62)
    assert station_of(here).state is StationState.HALF_RE_ENTERED
    assert refused_code(lambda: again(office.second, 62)) == "already-re-entered"
    with here.core.unit_of_work() as uow:  # a policy changed meanwhile does not strand the comparison
        uow.office.save(replace(uow.office.get(), entry_policy=EntryPolicy.THIRD_PERSON))
    again(office.first, 60)
    assert station_of(here).state is StationState.DIFFERENT
    with here.core.unit_of_work() as uow:
        uow.office.save(replace(uow.office.get(), entry_policy=EntryPolicy.BY_THE_TWO))
    again(office.first, 60)
    again(office.second, 60)
    assert station_of(here).state is StationState.SETTLED


def test_nothing_is_compared_before_both_have_finished() -> None:
    here = a_voting_office()
    compare = lambda: queries.comparison(here.core, here.office.coordinator, **here.ids())  # noqa: E731
    assert refused_code(compare) == "wrong-state"
    show = lambda: queries.settled_station(here.core, here.office.coordinator, **here.ids())  # noqa: E731
    assert refused_code(show) == "wrong-state"
    act = lambda: counting.re_enter(here.core, here.office.third, **here.ids(), values={})  # noqa: E731
    assert refused_code(act) == "wrong-state"


def test_the_table_tells_each_person_what_to_open() -> None:
    here = a_voting_office()
    office = here.office

    def table(actor: Actor) -> tuple[queries.StationRow, ...]:
        return queries.station_table(here.core, actor, **here.vote)

    def page(actor: Actor) -> vote_queries.VotePage:
        return vote_queries.vote_page(here.core, actor, **here.vote)

    assert [row.can_open for row in table(office.first)] == [Place.FIRST, Place.FIRST]
    assert [row.can_open for row in table(office.auditor)] == [None, None]
    assert page(office.auditor).next_station is None
    open_as(here, office.first, Place.FIRST)
    row = table(office.second)[0]
    assert (row.can_open, row.held_by, row.held_since) == (None, "Pía Pérez", here.core.clock())
    assert table(office.first)[0].can_open is Place.FIRST
    assert page(office.first).next_station == "mesa-1"
    assert page(office.second).next_station == "mesa-2"
    enter_as(here, office.first, Place.FIRST, entered())
    assert table(office.first)[0].can_open is None
    assert table(office.second)[0].can_open is Place.SECOND
    close(count_rest(here))
    assert {row.can_open for row in table(office.second)} == {None}


def count_rest(here: VotingOffice) -> VotingOffice:
    enter_as(here, here.office.second, Place.SECOND, entered())
    counting.save_people(here.core, here.office.first, **here.ids(), people=PEOPLE)
    enter_twice(here, entered(), station="mesa-2")
    return here


def test_people_and_incidents_are_written_once_for_both() -> None:
    here = a_voting_office()
    office = here.office
    incident = Incident(COUNTED - timedelta(hours=2), "Se fue la luz diez minutos.")
    counting.save_incidents(here.core, office.first, **here.ids(), incidents=[incident])
    counting.save_people(here.core, office.first, **here.ids(), people=[replace(PEOPLE[0], organisation="  ")] * 2)
    form = queries.entry_form(here.core, office.second, entry_id=open_as(here, office.second, Place.FIRST))
    assert form.incidents == (incident,)
    assert [person.organisation for person in form.people] == [None, None]
    many = lambda: counting.save_people(here.core, office.first, **here.ids(), people=PEOPLE * 150)  # noqa: E731
    assert refused_code(many) == "too-many-rows"


def test_a_frozen_station_takes_no_more_notes() -> None:
    here = close(count_all(a_voting_office()))
    act = lambda: counting.save_people(here.core, here.office.first, **here.ids(), people=PEOPLE)  # noqa: E731
    assert refused_code(act) == "wrong-status"
    assert refused_code(lambda: open_as(here, here.office.first, Place.FIRST)) == "wrong-status"


def test_an_unknown_station_is_not_found() -> None:
    here = a_voting_office()
    assert refused_code(lambda: open_as(here, here.office.first, Place.FIRST, "mesa-9")) == "station-unknown"


def test_time_passes_between_opening_and_saving() -> None:
    here = a_voting_office()
    entry_id = open_as(here, here.office.first, Place.FIRST)
    a_clock(here).advance(minutes=3)
    counting.save_progress(here.core, here.office.first, entry_id=entry_id, values=entered())
    form = queries.entry_form(here.core, here.office.first, entry_id=entry_id)
    assert form.saved_at is not None
    assert form.saved_at - form.opened_at == timedelta(minutes=3)
