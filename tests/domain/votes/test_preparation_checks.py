"""What the checks say of a preparation, one mistake at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.calendar_builders import a_book
from unionreg.domain.findings import Finding
from unionreg.domain.votes.count import Named
from unionreg.domain.votes.figures import StatuteBase, Statutes
from unionreg.domain.votes.legal_calendar import LegalCalendar, VotingDay, legal_calendar
from unionreg.domain.votes.preparation import (
    Candidate,
    CourtOrder,
    ElectionStatutes,
    Numbering,
    Posted,
    Posting,
    Sex,
    Shift,
    Site,
    Slate,
    StationKind,
    StationPlan,
    VotePreparation,
)
from unionreg.domain.votes.preparation_checks import (
    CompanionFacts,
    StationFacts,
    VoteFacts,
    check_preparation,
    clock_time,
    gender_shares,
)

ZONE = timezone(timedelta(hours=-6))
VOTE_DAY = date(2026, 8, 12)
OFFICIAL = Named("Rosa Ríos", "Titular de mesa")
OPTIONS = (("verde", "Planilla Verde"), ("azul", "Planilla Azul"))


def a_station(opens: str = "07:00", hours: int = 12, **changes: Any) -> StationFacts:
    opening = datetime.fromisoformat(f"2026-08-12T{opens}:00").replace(tzinfo=ZONE)
    values = {
        "id": "mesa-1",
        "name": "Mesa 1",
        "opens_at": opening,
        "closes_at": opening + timedelta(hours=hours),
        "voters": 100,
    }
    return StationFacts(**{**values, **changes})


def facts(**changes: Any) -> VoteFacts:
    values: dict[str, Any] = {
        "procedure": "390ter_revision",
        "stations": (a_station(),),
        "options": (("yes", "Sí"), ("no", "No")),
        "held_on": VOTE_DAY,
    }
    return VoteFacts(**{**values, **changes})


def complete(**changes: Any) -> VotePreparation:
    """A preparation of which nothing is to be said."""
    values: dict[str, Any] = {
        "vote_id": "v",
        "sites": (Site("sitio-1", "Nave 1", "Toluca"),),
        "shifts": (Shift("turno-1", "Matutino", "06:00", "14:00"),),
        "plans": (StationPlan("mesa-1", site_id="sitio-1", shifts=("turno-1",), officials=(OFFICIAL,)),),
        "who_may_vote": "Quienes cubre el contrato.",
        "rights_notice": "El voto es secreto.",
        "complaint_channel": "quejas@example.org",
    }
    return VotePreparation(**{**values, **changes})


def the_calendar(today: date = date(2026, 7, 1), procedure: str = "390ter_revision") -> LegalCalendar:
    return legal_calendar(procedure, (VotingDay(VOTE_DAY),), a_book(2026), today)


def found(
    preparation: VotePreparation, about: VoteFacts | None = None, legal: LegalCalendar | None = None
) -> list[str]:
    return [each.code for each in check_preparation(preparation, about or facts(), legal)]


def only(preparation: VotePreparation, about: VoteFacts | None = None) -> Finding:
    (finding,) = check_preparation(preparation, about or facts(), None)
    return finding


def test_of_a_complete_preparation_nothing_is_said() -> None:
    assert found(complete(), legal=the_calendar()) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"shifts": (Shift("turno-1", "Matutino", "temprano", "14:00"),)}, ["P-101"]),
        ({"shifts": (Shift("turno-1", "Matutino", "06:00", "24:00"),)}, ["P-101"]),
        ({"plans": (StationPlan("mesa-1", site_id="sitio-1", officials=(OFFICIAL,)),)}, ["P-241"]),
        ({"plans": (StationPlan("mesa-9", shifts=("turno-1",)),)}, ["P-241", "P-102"]),
        (
            {"plans": (StationPlan("mesa-1", site_id="sitio-9", shifts=("turno-1",), officials=(OFFICIAL,)),)},
            ["P-102"],
        ),
        ({"plans": (StationPlan("mesa-1", shifts=("turno-1",), officials=(OFFICIAL,)),)}, ["P-345"]),
        ({"plans": (StationPlan("mesa-1", site_id="sitio-1", shifts=("turno-1",)),)}, ["P-346"]),
        (
            {"plans": (StationPlan("mesa-1", StationKind.IN_PERSON, "sitio-1", ("turno-1",), 0, 1, (OFFICIAL,)),)},
            ["P-103"],
        ),
        ({"plans": (StationPlan("mesa-1", StationKind.REMOTE, "", ("turno-1",), 0, 0),)}, []),
        ({"sites": (), "plans": (StationPlan("mesa-1", shifts=("turno-1",), officials=(OFFICIAL,)),)}, []),
        ({"numbering": Numbering.BALLOT}, ["P-259"]),
        ({"smallest_station": 101}, ["P-261"]),
        ({"identity_documents": ()}, ["P-254"]),
        ({"identity_documents": ("ine",)}, ["P-255"]),
        ({"who_may_vote": ""}, ["P-262"]),
        ({"rights_notice": ""}, ["P-263"]),
        ({"complaint_channel": ""}, ["P-264"]),
    ],
)
def test_each_gap_is_told_by_its_own_finding(changes: dict[str, Any], expected: list[str]) -> None:
    assert found(complete(**changes)) == expected


@pytest.mark.parametrize(
    ("opens", "hours", "shift", "fits"),
    [
        ("07:00", 12, ("06:00", "14:00"), True),
        ("07:00", 8, ("22:00", "06:00"), False),
        ("06:00", 8, ("22:00", "06:00"), True),
        ("05:00", 3, ("22:00", "06:00"), True),
        ("20:00", 3, ("22:00", "06:00"), True),
        ("16:00", 3, ("06:00", "14:00"), False),
        ("14:00", 1, ("06:00", "14:00"), True),
        ("10:00", 30, ("22:00", "06:00"), True),
        ("12:00", 1, ("00:00", "00:00"), True),
    ],
)
def test_a_station_should_be_open_an_hour_in_or_around_the_shift(
    opens: str, hours: int, shift: tuple[str, str], fits: bool
) -> None:
    preparation = complete(shifts=(Shift("turno-1", "Turno", *shift),))
    codes = found(preparation, facts(stations=(a_station(opens, hours),)))
    assert codes == ([] if fits else ["P-242"])


def test_a_station_without_hours_or_voters_is_not_judged() -> None:
    about = facts(stations=(a_station(opens_at=None), a_station(id="mesa-2", voters=None, closes_at=None)))
    plans = tuple(replace(complete().plans[0], station_id=each.id) for each in about.stations)
    assert found(complete(plans=plans), about) == []
    assert found(complete(), facts(stations=(a_station(voters=0),))) == []


def test_the_law_s_numbered_ballots_are_recalled_where_it_asks_for_them() -> None:
    assert only(complete(), facts(procedure="390bis_contest")).code == "P-343"


def an_election(**changes: Any) -> VotePreparation:
    people = (Candidate("Ana Ruiz", "Secretaría general", Sex.WOMAN), Candidate("Juan Poot", "Tesorería", Sex.MAN))
    other = (Candidate("Eva Cruz", "Secretaría general", Sex.WOMAN),)
    values: dict[str, Any] = {
        "slates": (Slate("verde", "verde", "aa", people), Slate("azul", "azul", "bb", other)),
        "statutes": ElectionStatutes("40", Statutes(StatuteBase.PLURALITY, None), "Se repite", 200, 100),
        "commission": (OFFICIAL, Named("Raúl Cano", "Comisión")),
    }
    return complete(**{**values, **changes})


ELECTION = facts(procedure="leadership_election", options=OPTIONS)


def with_slate(**changes: Any) -> VotePreparation:
    first, second = an_election().slates
    return an_election(slates=(replace(first, **changes), second))


@pytest.mark.parametrize(
    ("preparation", "expected"),
    [
        (an_election(), []),
        (with_slate(colour="AZUL"), ["P-106", "P-106"]),
        (with_slate(colour=""), ["P-249"]),
        (with_slate(emblem=None), ["P-248"]),
        (with_slate(candidates=()), ["P-247"]),
        (with_slate(candidates=(Candidate("Ana Ruiz", "", Sex.WOMAN),)), ["P-105"]),
        (with_slate(candidates=(Candidate("", "Actas", Sex.WOMAN),)), ["P-105"]),
        (with_slate(candidates=(Candidate("Eva Cruz", "Actas", Sex.WOMAN),)), ["P-268"]),
        (with_slate(option_id="roja"), ["P-104", "P-250"]),
        (an_election(commission=(OFFICIAL,)), ["P-253"]),
        (an_election(statutes=None), ["P-251"]),
        (with_slate(candidates=(Candidate("Juan Poot", "Tesorería", Sex.MAN),)), ["P-344"]),
    ],
)
def test_what_an_election_needs(preparation: VotePreparation, expected: list[str]) -> None:
    assert found(preparation, ELECTION) == expected


def test_more_women_than_members_cannot_be() -> None:
    statutes = ElectionStatutes("40", Statutes(StatuteBase.PLURALITY, None), "", 10, 11)
    assert "P-109" in found(an_election(statutes=statutes), ELECTION)


def test_shares_are_shown_beside_each_other_and_nothing_is_decided() -> None:
    first, second = gender_shares(an_election())
    assert (first.option_id, first.women, first.candidates, first.women_members, first.members) == (
        "verde",
        1,
        2,
        100,
        200,
    )
    assert not first.is_below
    assert not second.is_below
    assert gender_shares(complete()) == ()
    unsaid = ElectionStatutes("40", Statutes(StatuteBase.PLURALITY, None))
    assert gender_shares(an_election(statutes=unsaid)) == ()


@given(st.integers(0, 30), st.integers(1, 30), st.integers(0, 300), st.integers(1, 300))
def test_one_woman_more_never_puts_a_slate_below(women: int, others: int, women_members: int, men: int) -> None:
    def is_below(count: int) -> bool:
        people = tuple(
            Candidate(f"P{number}", "x", Sex.WOMAN if number < count else Sex.MAN) for number in range(women + others)
        )
        statutes = ElectionStatutes("1", Statutes(StatuteBase.PLURALITY, None), "", women_members + men, women_members)
        (share,) = gender_shares(complete(slates=(Slate("a", candidates=people),), statutes=statutes))
        return share.is_below

    assert is_below(women) or not is_below(women + 1)


def test_a_recuento_needs_the_court_s_order() -> None:
    about = facts(procedure="strike_recuento")
    assert only(complete(), about).code == "P-252"
    order = CourtOrder("Tribunal", "1/2026", "Jueza", VOTE_DAY)
    assert found(complete(court=order), about) == []


def test_two_votes_on_one_day_need_two_colours() -> None:
    green = CompanionFacts("Salarios", VOTE_DAY, "Verde")
    assert found(complete(ballot_colour="amarillo"), facts(companions=(green,))) == []
    assert found(complete(ballot_colour="verde"), facts(companions=(green,))) == ["P-256"]
    assert found(complete(), facts(companions=(green,))) == ["P-258"]
    assert found(complete(), facts(companions=(replace(green, colour=""),))) == ["P-258"]
    later = replace(green, held_on=VOTE_DAY + timedelta(days=1))
    assert found(complete(ballot_colour="azul"), facts(companions=(later,))) == ["P-257"]
    unsaid = replace(green, held_on=None)
    assert found(complete(ballot_colour="azul"), facts(companions=(unsaid,))) == []


@pytest.mark.parametrize(
    ("called_on", "expected"),
    [
        (date(2026, 7, 20), ["P-243"]),
        (date(2026, 7, 21), ["P-341"]),
        (date(2026, 7, 22), []),
        (date(2026, 7, 28), []),
        (date(2026, 7, 29), ["P-341"]),
        (date(2026, 7, 30), ["P-243"]),
    ],
)
def test_the_day_of_the_call_is_judged_by_both_readings(called_on: date, expected: list[str]) -> None:
    assert found(complete(called_on=called_on), legal=the_calendar()) == expected


def test_late_notice_and_late_copies_are_told() -> None:
    assert found(complete(notified_on=date(2026, 7, 28)), legal=the_calendar()) == []
    assert found(complete(notified_on=date(2026, 7, 29)), legal=the_calendar()) == ["P-244"]
    assert found(complete(copies_from=date(2026, 8, 10)), legal=the_calendar()) == ["P-265"]


def posted(what: Posted, day: date, photo: str | None = "aa") -> Posting:
    return Posting(what, "Comedor", datetime(day.year, day.month, day.day, 15, tzinfo=UTC), OFFICIAL, photo)


def test_postings_are_missed_once_their_last_day_is_over() -> None:
    after = the_calendar(today=date(2026, 8, 1))
    assert found(complete(), legal=after) == ["P-245", "P-246"]
    both = (posted(Posted.CALL, date(2026, 7, 23)), posted(Posted.ROLL, date(2026, 7, 31), None))
    assert found(complete(postings=both), legal=after) == ["P-266", "P-342"]


def test_without_its_terms_nothing_is_said_of_days() -> None:
    unknown = legal_calendar("390ter_revision", (VotingDay(VOTE_DAY),), a_book(2031), date(2026, 8, 20))
    preparation = complete(called_on=VOTE_DAY, notified_on=VOTE_DAY)
    assert found(preparation, legal=unknown) == []
    assert found(preparation) == []
    single = legal_calendar("390bis_single", (VotingDay(VOTE_DAY),), a_book(2026), date(2026, 8, 20))
    assert found(preparation, legal=single) == []
    election = the_calendar(procedure="leadership_election")
    assert found(complete(called_on=date(2026, 7, 1)), legal=election) == []
    assert found(complete(called_on=date(2026, 8, 3)), legal=election) == ["P-243"]


@pytest.mark.parametrize(
    ("typed", "hour"), [("6:00", (6, 0)), ("0630", (6, 30)), (" 23:59 ", (23, 59)), ("24:00", None), ("9", None)]
)
def test_hours_are_read_as_people_type_them(typed: str, hour: tuple[int, int] | None) -> None:
    read = clock_time(typed)
    assert (None if read is None else (read.hour, read.minute)) == hour


def test_a_plan_is_there_for_every_station() -> None:
    assert complete().plan("mesa-1").site_id == "sitio-1"
    assert complete().plan("mesa-7") == StationPlan("mesa-7")
