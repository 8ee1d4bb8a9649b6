"""Preparing beside the definition: what is kept, what is refused, companions, postings, emblems, repeats, drills."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.authority import official
from tests.builders_votes import (
    CLOSES,
    OPENS,
    VotingOffice,
    a_draft_vote,
    a_resolved_vote,
    a_voting_office,
    an_office_with_adapters,
    close,
    completed,
    count_all,
    draft_of,
    key_of,
    package,
    resolve,
    sign_by_both,
)
from unionreg.application import (
    certificates,
    observers,
    preparation,
    preparation_repeats,
    rehearsals,
    roll_freezing,
    verifiers,
    votes,
)
from unionreg.application.queries import legal_calendar as calendar_queries
from unionreg.application.queries import preparation as queries
from unionreg.application.queries import preparation_papers as papers
from unionreg.domain.votes.figures import FixedQuorum, StatuteBase, Statutes
from unionreg.domain.votes.legal_calendar import VotingDay
from unionreg.domain.votes.observers import ObserverKind, ObserverRequest, ObserverState
from unionreg.domain.votes.preparation import (
    CourtOrder,
    ElectionStatutes,
    Posted,
    Repeat,
    Shift,
    Site,
    Slate,
    StationPlan,
    VotePreparation,
)
from unionreg.domain.votes.verifiers import PaidBy, VerifierKind, VerifierRequest, Visit
from unionreg.domain.votes.vote import Purpose, Ratio
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError, NotFoundError, UnionregError

JPEG = b"\xff\xd8\xff foto"
PNG = b"\x89PNG\r\n\x1a\n emblema"


def save(here: VotingOffice, **changes: Any) -> None:
    kept = VotePreparation(**{"vote_id": here.vote_id, **changes})
    preparation.save_preparation(here.core, here.office.coordinator, preparation=kept)


def view(here: VotingOffice, vote_id: str | None = None) -> queries.PreparationView:
    return queries.preparation_of(here.core, here.office.auditor, vote_id=vote_id or here.vote_id)


def refused(code: str, act: Any, *arguments: Any, **more: Any) -> UnionregError:
    with pytest.raises((ConflictError, NotFoundError)) as caught:
        act(*arguments, **more)
    assert caught.value.code == code
    return caught.value


def a_draft(**changes: Any) -> VotingOffice:
    office = an_office_with_adapters()
    vote_id = a_draft_vote(office, **changes)
    return VotingOffice(office, vote_id)


def test_a_vote_of_which_nothing_was_prepared_has_a_plain_preparation() -> None:
    here = a_voting_office()
    shown = view(here)
    assert shown.preparation == VotePreparation(here.vote_id)
    assert (shown.round, shown.repeats, shown.repeated_by, shown.companions) == (1, None, (), ())
    assert [station.id for station in shown.draft.stations] == ["mesa-1", "mesa-2"]


@pytest.mark.parametrize("quorum", [None, FixedQuorum.HALF_PLUS_ONE, Ratio(1, 3)])
def test_what_is_saved_is_read_again(quorum: FixedQuorum | Ratio | None) -> None:
    here = a_voting_office()
    rule = Statutes(StatuteBase.HALF_PLUS_ONE_CAST, quorum)
    kept = VotePreparation(
        here.vote_id,
        sites=(Site("s", "Nave", "Toluca"),),
        shifts=(Shift("t", "Matutino", "06:00", "14:00"),),
        plans=(StationPlan("mesa-1", site_id="s", shifts=("t",)),),
        statutes=ElectionStatutes("art. 40", rule, "Segunda vuelta", 200, 80),
        court=CourtOrder("Tribunal", "1/2026", "Jueza", date(2026, 8, 1)),
        called_on=date(2026, 7, 24),
    )
    preparation.save_preparation(here.core, here.office.coordinator, preparation=kept)
    assert view(here).preparation == kept
    assert here.office.log_kinds()[-1] == "preparation-saved"


def test_texts_are_kept_tidy_and_hostile_ones_are_refused() -> None:
    here = a_voting_office()
    save(here, who_may_vote="  Quienes cubre el contrato, de Nu\u0301n\u0303ez \n")
    assert view(here).preparation.who_may_vote == "Quienes cubre el contrato, de Núñez"
    for text in ("x" * 4001, "a\x00b", "\u202edesnoc"):
        error = refused("text-refused", save, here, sites=(Site("s", text, "Toluca"),))
        assert error.findings[0].fields == ("sites.0.name",)
    assert view(here).preparation.sites == ()


def test_postings_and_repeats_are_not_saved_with_the_rest() -> None:
    here = a_voting_office()
    post(here)
    other = Repeat("2020-0001-x", whole=True, station_ids=(), reason="x")
    save(here, repeat=other, ballot_colour="verde")
    kept = view(here).preparation
    assert kept.ballot_colour == "verde"
    assert kept.repeat is None
    assert [posting.place for posting in kept.postings] == ["Comedor"]


def test_after_closing_only_postings_are_written_down() -> None:
    here = a_resolved_vote()
    refused("wrong-status", save, here, ballot_colour="verde")
    refused("wrong-status", set_emblem, here)
    post(here, what=Posted.RESULT)
    assert view(here).preparation.postings[0].what is Posted.RESULT


def post(here: VotingOffice, **changes: Any) -> None:
    values: dict[str, Any] = {"what": Posted.CALL, "place": "Comedor", "at": here.core.clock(), "photo": JPEG}
    preparation.record_posting(here.core, here.office.coordinator, **here.vote, **{**values, **changes})


def set_emblem(here: VotingOffice, option_id: str = "yes", content: bytes = PNG) -> None:
    preparation.set_emblem(here.core, here.office.coordinator, **here.vote, option_id=option_id, content=content)


def test_a_posting_has_its_photograph_and_it_can_be_seen() -> None:
    here = a_voting_office()
    post(here)
    (posting,) = view(here).preparation.postings
    assert posting.by.name == "César Cano"
    assert posting.photo is not None
    assert queries.picture(here.core, here.office.auditor, **here.vote, sha256=posting.photo) == JPEG
    refused("picture-unknown", queries.picture, here.core, here.office.auditor, **here.vote, sha256="00" * 32)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"photo": b"MZ no es imagen"}, "picture-wrong-type"),
        ({"photo": b"\xff\xd8\xff" + b"0" * 50_000_000}, "picture-too-large"),
        ({"place": " "}, "text-refused"),
        ({"at": datetime(2030, 1, 1, tzinfo=UTC)}, "posting-in-the-future"),
    ],
)
def test_a_posting_that_cannot_be_is_refused_and_nothing_is_kept(changes: dict[str, Any], code: str) -> None:
    here = a_voting_office()
    refused(code, post, here, **changes)
    assert view(here).preparation.postings == ()
    post(here, photo=None)
    assert view(here).preparation.postings[0].photo is None


def test_an_emblem_belongs_to_an_option_and_keeps_what_the_slate_had() -> None:
    here = a_voting_office()
    save(here, slates=(Slate("no", "rojo"),))
    set_emblem(here)
    set_emblem(here, "no")
    slates = {slate.option_id: slate for slate in view(here).preparation.slates}
    assert slates["no"].colour == "rojo"
    assert slates["no"].emblem == slates["yes"].emblem
    refused("option-unknown", set_emblem, here, "tal-vez")
    refused("picture-wrong-type", set_emblem, here, content=b"<svg/>")
    refused("picture-too-large", set_emblem, here, content=PNG + b"0" * 2_100_000)


def test_companions_know_each_other_and_part_again() -> None:
    here = a_voting_office()
    other = a_draft_vote(here.office, title="Salarios")
    save(here, companions=(other,), ballot_colour="verde")
    assert [link.title for link in view(here).companions] == ["Salarios"]
    (back,) = view(here, other).companions
    assert (back.vote_id, back.colour) == (here.vote_id, "verde")
    save(here)
    assert view(here, other).companions == ()
    refused("companion-of-itself", save, here, companions=(here.vote_id,))
    refused("vote-unknown", save, here, companions=("2020-0001-nada",))


def repeat(here: VotingOffice, **changes: Any) -> str:
    values: dict[str, Any] = {"of_vote_id": here.vote_id, "reason": "Se perdió una urna.", **changes}
    return preparation_repeats.create_repeat(here.core, here.office.coordinator, **values).created[0]


def test_a_repeat_is_a_new_draft_with_the_stations_and_the_preparation_but_its_own_day() -> None:
    here = a_voting_office()
    save(here, ballot_colour="verde", called_on=date(2026, 7, 24), plans=(StationPlan("mesa-1", boxes=2),))
    post(here)
    again = repeat(here, ordered_on=date(2026, 8, 20))
    shown = view(here, again)
    assert shown.status is VoteStatus.DRAFT
    assert shown.draft.title == "Revisión 2026 (ronda 2)"
    assert shown.draft.roll is None
    assert [(each.id, each.opens_at) for each in shown.draft.stations] == [("mesa-1", None), ("mesa-2", None)]
    assert shown.draft.workers_covered == 200
    assert shown.preparation.ballot_colour == "verde"
    assert shown.preparation.plan("mesa-1").boxes == 2
    assert (shown.preparation.called_on, shown.preparation.postings) == (None, ())
    assert shown.preparation.repeat == Repeat(here.vote_id, True, (), "Se perdió una urna.", date(2026, 8, 20))
    assert (shown.round, shown.repeats and shown.repeats.vote_id) == (2, here.vote_id)
    assert [link.vote_id for link in view(here).repeated_by] == [again]


def test_named_stations_alone_are_repeated() -> None:
    here = a_voting_office()
    save(here, plans=(StationPlan("mesa-1"), StationPlan("mesa-2")))
    shown = view(here, repeat(here, scope=("mesa-2",)))
    assert [station.id for station in shown.draft.stations] == ["mesa-2"]
    assert (shown.draft.workers_covered, shown.draft.workers_with_right_to_vote) == (100, 100)
    assert [plan.station_id for plan in shown.preparation.plans] == ["mesa-2"]
    assert shown.preparation.repeat is not None
    assert not shown.preparation.repeat.whole


def test_rounds_go_on_counting_and_the_title_says_which() -> None:
    here = a_voting_office()
    second = repeat(here)
    draft = completed(draft_of(here.core, second))
    votes.save_draft_definition(here.core, here.office.coordinator, vote_id=second, draft=draft)
    votes.fix_definition(here.core, here.office.coordinator, vote_id=second)
    third = repeat(here, of_vote_id=second)
    assert view(here, third).round == 3
    assert view(here, third).draft.title == "Revisión 2026 (ronda 3)"


def test_a_repeat_that_cannot_be_is_refused() -> None:
    here = a_voting_office()
    refused("station-unknown", repeat, here, scope=("mesa-9",))
    refused("text-refused", repeat, here, reason=" ")
    refused("vote-unknown", repeat, here, of_vote_id="2020-0001-nada")
    refused("vote-is-draft", repeat, here, of_vote_id=a_draft_vote(here.office, title="Otra"))


def test_a_deleted_draft_takes_what_was_prepared_with_it() -> None:
    here = a_draft()
    save(here, ballot_colour="verde")
    ask(here)
    send(here)
    votes.delete_draft(here.core, here.office.coordinator, **here.vote)
    with here.core.unit_of_work() as uow:
        assert uow.preparation.get(here.vote_id) == VotePreparation(here.vote_id)
        assert uow.preparation.observers(here.vote_id) == ()
        assert uow.preparation.verifiers(here.vote_id) == ()


def test_a_draft_that_another_vote_is_held_with_is_not_deleted_until_they_part() -> None:
    here = a_voting_office()
    other = a_draft_vote(here.office, title="Salarios")
    save(here, companions=(other,))
    delete = {"vote_id": other}
    problem = refused("draft-is-companion", votes.delete_draft, here.core, here.office.coordinator, **delete)
    assert problem.params["title"] == "Revisión 2026"
    save(here)
    votes.delete_draft(here.core, here.office.coordinator, **delete)
    assert view(here).companions == ()


# Drills


def drill(here: VotingOffice, **changes: Any) -> str:
    values = changes or {"of_vote_id": here.vote_id}
    return rehearsals.create_rehearsal(here.core, here.office.coordinator, **values).created[0]


def test_a_drill_of_a_vote_has_its_stations_and_as_many_invented_people() -> None:
    here = a_voting_office()
    save(here, ballot_colour="verde")
    vote_id = drill(here)
    shown = view(here, vote_id)
    assert shown.draft.title == "SIMULACRO: Revisión 2026"
    assert shown.draft.purpose is Purpose.REHEARSAL
    assert shown.draft.roll is None
    assert shown.preparation.ballot_colour == "verde"
    with here.core.unit_of_work() as uow:
        (roll,) = uow.rolls.versions(vote_id)
        assert uow.rolls.is_invented(roll.roll_id)
        people = tuple(uow.rolls.people(roll.roll_id))
    assert [sum(each.station_id == station for each in people) for station in ("mesa-1", "mesa-2")] == [100, 100]
    assert queries.is_rehearsal(here.core, here.office.auditor, vote_id=vote_id)
    assert not queries.is_rehearsal(here.core, here.office.auditor, vote_id=here.vote_id)
    assert not queries.is_rehearsal(here.core, here.office.auditor, vote_id="people")


def test_a_drill_of_a_procedure_has_one_table() -> None:
    here = a_voting_office()
    shown = view(here, drill(here, procedure="leadership_election", title="Práctica", question="¿?", people=12))
    assert shown.draft.title == "SIMULACRO: Práctica"
    assert (shown.draft.workers_covered, shown.draft.stations[0].voters_assigned) == (12, 12)
    assert view(here, drill(here, procedure="390ter_revision")).draft.title == "SIMULACRO: votación de práctica"


def test_a_drill_of_a_draft_without_stations_has_no_roll_yet() -> None:
    here = a_draft()
    vote_id = drill(here)
    with here.core.unit_of_work() as uow:
        assert uow.rolls.versions(vote_id) == ()


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"people": 3}, "rehearsal-of-nothing"),
        ({"of_vote_id": "a", "procedure": "b"}, "rehearsal-of-nothing"),
        ({"procedure": "390ter_revision", "people": 0}, "rehearsal-people"),
        ({"procedure": "390ter_revision", "people": 450_001}, "rehearsal-people"),
        ({"procedure": "expulsion"}, "procedure-without-ballots"),
        ({"procedure": "nada"}, "procedure-unknown"),
        ({"of_vote_id": "2020-0001-nada"}, "vote-unknown"),
    ],
)
def test_a_drill_that_cannot_be_is_refused(values: dict[str, Any], code: str) -> None:
    refused(code, drill, a_voting_office(), **values)


def test_a_drill_is_run_through_to_its_signatures_and_gets_no_certificate() -> None:
    here = a_voting_office()
    here.office.clock.now = OPENS.astimezone(UTC) - timedelta(days=12)
    there = replace(here, vote_id=drill(here))
    with here.core.unit_of_work() as uow:
        roll = uow.rolls.latest(there.vote_id)
    assert roll is not None
    roll_freezing.freeze_roll(here.core, here.office.coordinator, **there.vote, roll_id=roll.roll_id)
    votes.fix_definition(here.core, here.office.coordinator, **there.vote)
    here.office.clock.now = CLOSES.astimezone(UTC) + timedelta(hours=9)
    sign_by_both(package(resolve(close(count_all(there)))))
    before = len(here.office.log_kinds())
    refused(
        "rehearsal-has-no-certificate",
        certificates.issue_certificate,
        here.core,
        here.office.signer,
        **there.vote,
        key=key_of(official()),
    )
    assert len(here.office.log_kinds()) == before


def test_a_title_of_a_drill_says_simulacro_whoever_types_it() -> None:
    here = a_voting_office()
    created = votes.create_vote(
        here.core, here.office.coordinator, procedure="390ter_revision", title="Ensayo", purpose=Purpose.REHEARSAL
    ).created[0]
    assert draft_of(here.core, created).title == "SIMULACRO: Ensayo"
    draft = replace(draft_of(here.core, created), title="Otro nombre")
    votes.save_draft_definition(here.core, here.office.coordinator, vote_id=created, draft=draft)
    assert draft_of(here.core, created).title == "SIMULACRO: Otro nombre"


def test_a_drill_with_its_invented_roll_never_becomes_a_real_vote() -> None:
    here = a_voting_office()
    vote_id = drill(here)
    draft = replace(draft_of(here.core, vote_id), purpose=Purpose.OFFICIAL)
    refused(
        "purpose-has-roll",
        votes.save_draft_definition,
        here.core,
        here.office.coordinator,
        vote_id=vote_id,
        draft=draft,
    )


# Observers


def ask(here: VotingOffice, **changes: Any) -> int:
    request = ObserverRequest(**{"kind": ObserverKind.OBSERVER, "name": "Tomás Ruiz", **changes})
    made = observers.record_observer_request(here.core, here.office.coordinator, **here.vote, request=request)
    return int(made.created[0])


def represent(here: VotingOffice, name: str, *stations: str) -> int:
    return ask(here, name=name, kind=ObserverKind.REPRESENTATIVE, union_id="sindicato", station_ids=stations)


def rule(here: VotingOffice, observer_id: int, *, accept: bool = True, reasons: str = "") -> None:
    observers.rule_on_observer(
        here.core, here.office.coordinator, observer_id=observer_id, accept=accept, reasons=reasons
    )


def register(here: VotingOffice) -> list[tuple[int, ObserverState, str | None]]:
    rows = queries.observers_of(here.core, here.office.auditor, **here.vote)
    return [(row.observer.number, row.observer.state, row.observer.accreditation) for row in rows]


def test_each_request_is_ruled_on_alone_and_numbered() -> None:
    here = a_voting_office()
    first, second = ask(here), ask(here, name="Inés Pot")
    rule(here, second)
    rule(here, first, accept=False, reasons="No presentó identificación.")
    assert register(here) == [
        (1, ObserverState.REFUSED, None),
        (2, ObserverState.ACCEPTED, "OBS-2026-0001-002"),
    ]
    (row, _) = queries.observers_of(here.core, here.office.auditor, **here.vote)
    assert row.observer.rulings[0].reasons == "No presentó identificación."
    refused("already-ruled", rule, here, first)
    refused("refusal-needs-reasons", rule, here, ask(here), accept=False, reasons="  ")
    refused("observer-unknown", rule, here, 99)


def test_a_union_gets_two_representatives_at_a_station_and_no_third() -> None:
    here = a_voting_office()
    rule(here, represent(here, "Uno"))
    rule(here, represent(here, "Dos", "mesa-1"))
    third = represent(here, "Tres")
    error = refused("representatives-too-many", rule, here, third)
    assert error.params["stations"] == "Mesa 1"
    rule(here, represent(here, "Cuatro", "mesa-2"))
    rule(here, third, accept=False, reasons="Ya hay dos.")


def test_an_accreditation_can_be_withdrawn_once_with_a_reason() -> None:
    here = a_voting_office()
    line = ask(here)
    rule(here, line)
    withdraw = observers.withdraw_accreditation
    withdraw(here.core, here.office.coordinator, observer_id=line, reasons="La devolvió.")
    assert register(here) == [(1, ObserverState.WITHDRAWN, None)]
    refused("not-accredited", withdraw, here.core, here.office.coordinator, observer_id=line, reasons="x")


def test_requests_that_name_what_is_not_there_are_refused() -> None:
    here = a_voting_office()
    refused("station-unknown", ask, here, station_ids=("mesa-9",))
    refused("representative-needs-union", ask, here, kind=ObserverKind.REPRESENTATIVE, union_id="otro")
    refused("text-refused", ask, here, name=" ")
    refused("vote-unknown", ask, replace(here, vote_id="2020-0001-nada"))


def test_badges_are_for_those_who_are_accredited() -> None:
    here = a_voting_office()
    make = papers.badges_paper
    refused("nobody-accredited", make, here.core, here.office.auditor, **here.vote)
    first, second = ask(here), ask(here, name="Inés Pot")
    rule(here, first)
    rule(here, second)
    both = make(here.core, here.office.auditor, **here.vote)
    one = make(here.core, here.office.auditor, **here.vote, observer_id=first)
    assert both.startswith(b"%PDF-")
    assert len(one) < len(both)
    assert both == make(here.core, here.office.auditor, **here.vote)
    plain = a_draft()
    rule(plain, ask(plain))
    assert make(plain.core, plain.office.auditor, **plain.vote).startswith(b"%PDF-")


# Verifiers


def send(here: VotingOffice, *visits: Visit, **changes: Any) -> int:
    values: dict[str, Any] = {"name": "Eva Gómez", "kind": VerifierKind.CENTRE_OFFICIAL, "post": "Verificadora"}
    request = VerifierRequest(**{**values, "visits": visits, **changes})
    made = verifiers.assign_verifier(here.core, here.office.coordinator, **here.vote, request=request)
    return int(made.created[0])


def visit(station: str, after: int, hours: int = 1) -> Visit:
    starts = OPENS + timedelta(hours=after)
    return Visit(station, starts, starts + timedelta(hours=hours))


def verifier_rows(here: VotingOffice) -> tuple[queries.VerifierRow, ...]:
    return queries.verifiers_of(here.core, here.office.auditor, **here.vote)


def test_letters_are_numbered_and_warnings_are_kept_to_be_shown() -> None:
    here = a_voting_office()
    send(here, visit("mesa-1", 0), visit("mesa-2", 3))
    send(here, visit("mesa-1", 0), name="Raúl Notario", paid_by=PaidBy.UNION, certifies=True)
    first, second = verifier_rows(here)
    assert [row.verifier.letter for row in (first, second)] == ["OC-2026-0001-01", "OC-2026-0001-02"]
    assert first.findings == ()
    assert [each.code for each in second.findings] == ["P-233"]


def test_nobody_is_sent_to_two_places_at_once_not_even_in_another_vote() -> None:
    here = a_voting_office()
    error = refused("verifier-impossible", send, here, visit("mesa-1", 0, 2), visit("mesa-2", 1))
    assert [each.code for each in error.findings] == ["P-131"]
    sent = send(here, visit("mesa-1", 0, 2))
    other = replace(here, vote_id=a_draft_vote(here.office, title="Otra"))
    draft = completed(draft_of(here.core, other.vote_id))
    votes.save_draft_definition(here.core, here.office.coordinator, **other.vote, draft=draft)
    refused("verifier-impossible", send, other, visit("mesa-2", 1), name="EVA GOMEZ")
    take_back(here, sent)
    assert send(other, visit("mesa-2", 1), name="EVA GOMEZ")
    stations = draft.stations[:1]
    votes.save_draft_definition(
        here.core, here.office.coordinator, **other.vote, draft=replace(draft, stations=stations)
    )
    assert [each.code for each in verifier_rows(other)[0].findings] == []


def take_back(here: VotingOffice, verifier_id: int) -> None:
    verifiers.withdraw_verifier(here.core, here.office.coordinator, verifier_id=verifier_id, reason="Enfermó.")


def test_an_assignment_is_withdrawn_once_and_its_letter_says_so() -> None:
    here = a_voting_office()
    sent = send(here, visit("mesa-1", 0), links="Prima del delegado")
    letter = papers.letter_paper(here.core, here.office.auditor, verifier_id=sent)
    take_back(here, sent)
    assert papers.letter_paper(here.core, here.office.auditor, verifier_id=sent) != letter
    (row,) = verifier_rows(here)
    assert (row.verifier.withdrawn, row.findings) == ("Enfermó.", ())
    refused("verifier-is-withdrawn", take_back, here, sent)
    refused("verifier-unknown", take_back, here, 99)
    refused("station-unknown", send, here, visit("mesa-9", 0))
    refused("text-refused", send, here, post="")


# The legal calendar


def test_a_calendar_needs_no_vote() -> None:
    here = a_voting_office()
    asked = calendar_queries.calendar_of_day(
        here.core, here.office.auditor, procedure_key="390ter_revision", days=(VotingDay(date(2026, 10, 7)),)
    )
    assert asked.legal.lines
    assert asked.earliest is not None
    assert asked.earliest_missing_year is None
    assert [month.month for month in asked.months] == [9, 10]


@pytest.mark.parametrize("days", [(), (VotingDay(date(1999, 1, 1)),), (VotingDay(date(9999, 12, 31)),)])
def test_days_that_nobody_can_mean_are_refused(days: tuple[VotingDay, ...]) -> None:
    here = a_voting_office()
    refused(
        "calendar-day-out-of-range",
        calendar_queries.calendar_of_day,
        here.core,
        here.office.auditor,
        procedure_key="390ter_revision",
        days=days,
    )


def test_without_the_year_s_calendar_the_earliest_day_is_not_guessed() -> None:
    here = a_voting_office()
    here.office.clock.now = datetime(2027, 3, 1, 18, tzinfo=UTC)
    asked = calendar_queries.calendar_of_day(
        here.core, here.office.auditor, procedure_key="390ter_revision", days=(VotingDay(date(2026, 10, 7)),)
    )
    assert (asked.earliest, asked.earliest_missing_year) == (None, 2027)


def test_the_calendar_of_a_vote_goes_by_the_hours_of_its_stations() -> None:
    here = a_voting_office()
    asked = calendar_queries.calendar_of_vote(here.core, here.office.auditor, **here.vote)
    assert asked is not None
    assert asked.legal.days == (VotingDay(OPENS.date(), OPENS.time(), CLOSES.time()),)
    pages = calendar_queries.calendar_paper(
        here.core, here.office.auditor, procedure_key="390ter_revision", days=asked.legal.days, **here.vote
    )
    before = calendar_queries.calendar_paper(
        here.core, here.office.auditor, procedure_key="390ter_revision", days=asked.legal.days
    )
    assert pages.startswith(b"%PDF-")
    assert pages != before


def test_a_vote_without_hours_has_a_calendar_once_its_day_is_known() -> None:
    here = a_draft()
    ask_for = calendar_queries.calendar_of_vote
    assert ask_for(here.core, here.office.auditor, **here.vote) is None
    dated = votes.create_vote(
        here.core,
        here.office.coordinator,
        procedure="strike_recuento",
        title="Recuento",
        held_on=date(2026, 10, 7),
    ).created[0]
    order = CourtOrder("Tribunal", "1/2026", "Jueza", date(2026, 10, 1))
    kept = VotePreparation(dated, court=order)
    preparation.save_preparation(here.core, here.office.coordinator, preparation=kept)
    asked = ask_for(here.core, here.office.auditor, vote_id=dated)
    assert asked is not None
    assert [line.last for line in asked.legal.lines[1:3]] == [date(2026, 10, 6), date(2026, 10, 11)]
    assert queries.preparation_of(here.core, here.office.auditor, vote_id=dated).findings


def test_voting_days_take_the_first_opening_and_the_last_closing() -> None:
    here = a_voting_office()
    draft = view(here).draft
    first, second = draft.stations
    late = replace(second, opens_at=OPENS + timedelta(hours=2), closes_at=CLOSES + timedelta(hours=9))
    (day,) = calendar_queries.voting_days(replace(draft, stations=(first, late)))
    assert day == VotingDay(OPENS.date(), OPENS.time(), late.closes_at.time() if late.closes_at else None)
    open_end = replace(second, closes_at=None)
    assert calendar_queries.voting_days(replace(draft, stations=(open_end,)))[0].closes is None
    (day,) = calendar_queries.voting_days(replace(draft, stations=(open_end, first)))
    assert day.closes == CLOSES.time()


def test_findings_of_a_court_s_vote_use_its_order() -> None:
    here = a_voting_office()
    save(here, court=CourtOrder("Tribunal", "1/2026", "Jueza", date(2026, 8, 1)))
    assert "P-252" not in {each.code for each in view(here).findings}
