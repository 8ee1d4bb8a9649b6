"""Work, hand-overs and imports in any order: the office ends with what the last one says, nothing lost or twice."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.builders_day import (
    JPEG,
    Laptop,
    a_closing,
    a_day,
    a_laptop,
    an_hour,
    an_opening,
    at,
    office_state,
    taken_in,
)
from unionreg.domain.votes.day.acts import is_closed
from unionreg.domain.votes.day.hours import told
from unionreg.domain.votes.day.lineage import Standing
from unionreg.domain.votes.day.records import ChallengeReason, HelperRelation, HelpKind, IncidentKind
from unionreg.domain.votes.day.states import DayAct, DayState, allows
from unionreg.errors import ConflictError

PEOPLE = st.integers(1, 12)


class OneStation(RuleBasedStateMachine):
    """A laptop at work, files on sticks, and the office that takes them in whenever they arrive."""

    laptop: Laptop

    @initialize()
    def give_the_station_to_a_laptop(self) -> None:
        self.here = a_day(stations=2)
        self.laptop = a_laptop(self.here)
        self.sticks: list[tuple[int, bytes]] = []
        self.newest = 0

    def may(self, act: DayAct) -> bool:
        return allows(self.laptop.desk.day().state, act)

    @precondition(lambda self: self.may(DayAct.OPEN))
    @rule()
    def open(self) -> None:
        self.laptop.desk.open_station(opening=an_opening())

    @precondition(lambda self: self.may(DayAct.NOT_OPENED))
    @rule()
    def never_opened(self) -> None:
        self.laptop.desk.record_not_opened(reason="Sin material")

    @precondition(lambda self: self.may(DayAct.MARK))
    @rule(person=PEOPLE, document=st.sampled_from(("ine", "passport")))
    def mark(self, person: int, document: str) -> None:
        self.laptop.desk.mark_arrival(number=person, document=document)

    @precondition(lambda self: self.may(DayAct.MARK))
    @rule(person=PEOPLE)
    def unmark(self, person: int) -> None:
        self.laptop.desk.unmark_arrival(number=person)

    @precondition(lambda self: self.may(DayAct.RECORD))
    @rule(hour=st.integers(6, 17), voted=st.integers(0, 8))
    def note_an_hour(self, hour: int, voted: int) -> None:
        self.laptop.desk.record_hour(figures=an_hour(hour, voted))

    @precondition(lambda self: self.may(DayAct.RECORD))
    @rule(count=st.integers(0, 3))
    def challenge_and_help(self, count: int) -> None:
        self.laptop.desk.add_challenge(reason=ChallengeReason.OTHER)
        self.laptop.desk.set_assisted(kind=HelpKind.SIGHT, relation=HelperRelation.FAMILY, count=count)

    @rule(photo=st.sampled_from((None, JPEG, JPEG + b"2")))
    def report(self, photo: bytes | None) -> None:
        self.laptop.desk.report_incident(kind=IncidentKind.DELAY, at=at(9), text="x", reported_by="Ana", photo=photo)

    @precondition(lambda self: self.may(DayAct.SUSPEND))
    @rule()
    def suspend_and_resume(self) -> None:
        self.laptop.desk.suspend_station(at=at(10), reason="Luz")
        self.laptop.desk.resume_station(at=at(11))

    @precondition(lambda self: self.may(DayAct.CLOSE))
    @rule()
    def close(self) -> None:
        self.laptop.desk.close_station(closing=a_closing())

    @rule()
    def hand_over(self) -> None:
        made = self.laptop.desk.hand_over()
        assert self.laptop.desk.hand_over() == made
        if (made.revision, made.content) not in self.sticks:
            self.sticks.append((made.revision, made.content))

    @precondition(lambda self: self.sticks)
    @rule(data=st.data())
    def a_stick_arrives(self, data: st.DataObject) -> None:
        self.arrives(*data.draw(st.sampled_from(self.sticks)))

    def arrives(self, revision: int, content: bytes) -> None:
        if revision < self.newest:
            before = office_state(self.here)
            with pytest.raises(ConflictError, match="hand-over-older"):
                taken_in(self.here, content)
            assert office_state(self.here) == before
            return
        standing = taken_in(self.here, content).standing
        assert standing is (Standing.GROWN if revision > self.newest else Standing.SAME)
        self.newest = revision

    @invariant()
    def nobody_is_known_in_the_office_before_the_station_closes(self) -> None:
        day, cells = office_state(self.here)
        assert is_closed(day) or not any(cells)

    @invariant()
    def no_single_hour_is_known_in_the_office(self) -> None:
        day, _ = office_state(self.here)
        assert all(hour.voted is None for hour in day.hours)

    def teardown(self) -> None:
        if not hasattr(self, "laptop"):
            return
        desk = self.laptop.desk
        self.hand_over()
        self.arrives(*self.sticks[-1])
        day, cells = office_state(self.here)
        assert day == told(desk.day())
        assert cells == (desk.strip().cells if day.state in (DayState.CLOSED, DayState.NOT_OPENED) else bytes(100))
        final = office_state(self.here)
        for stick in self.sticks:
            self.arrives(*stick)
        assert office_state(self.here) == final
        with self.here.core.unit_of_work() as uow:
            assert all(uow.votes.files.get(incident.photo) for incident in day.incidents if incident.photo)


TestOneStation = OneStation.TestCase
TestOneStation.settings = settings(max_examples=12, stateful_step_count=20, deadline=None)
