"""Clerks and a coordinator doing whatever comes to mind: the station always obeys the drawing, and nobody sees more.

What each step is expected to do is told by a model that knows only the table of the machine.
"""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.application.test_counting import station_of
from tests.builders_votes import PEOPLE, a_voting_office, entered
from unionreg.application import counting, results, stations
from unionreg.application.queries import counting as queries
from unionreg.domain.audit.chain import check_chain
from unionreg.domain.office import EntryPolicy
from unionreg.domain.roles import Actor
from unionreg.domain.votes.count_entry import COUNTED_STATES, TRANSITIONS, Place, StationState
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError

REFUSALS = (ConflictError, NotAllowedError, NotFoundError)
PEOPLE_NAMES = st.sampled_from(["first", "second", "third", "coordinator"])
PLACES = st.sampled_from(list(Place))
FIGURES = st.sampled_from([{}, {"unused": 9}, {"null_votes": 10}, {"votes__yes": 59, "null_votes": 3}])


class RandomClerks(RuleBasedStateMachine):
    """One station, four people, every act on it."""

    @initialize(by_the_two=st.booleans())
    def office(self, by_the_two: bool) -> None:
        policy = EntryPolicy.BY_THE_TWO if by_the_two else EntryPolicy.THIRD_PERSON
        self.here = a_voting_office(policy=policy) if by_the_two else a_voting_office()
        self.before = StationState.EMPTY
        counting.save_people(self.here.core, self.here.office.first, **self.here.ids(), people=PEOPLE)

    def person(self, name: str) -> Actor:
        actor: Actor = getattr(self.here.office, name)
        return actor

    @rule(name=PEOPLE_NAMES, place=PLACES)
    def open(self, name: str, place: Place) -> None:
        try:
            counting.open_entry(self.here.core, self.person(name), **self.here.ids(), place=place)
        except REFUSALS:
            return
        assert station_of(self.here).state.value == f"{place.value}-in-progress"

    @rule(name=PEOPLE_NAMES, figures=FIGURES)
    def finish(self, name: str, figures: dict[str, int]) -> None:
        self.attempt(lambda entry_id: counting.finish_entry(
            self.here.core, self.person(name), entry_id=entry_id, values=entered(**figures), as_on_paper="Así dice."
        ))  # fmt: skip

    @rule(name=PEOPLE_NAMES)
    def discard(self, name: str) -> None:
        self.attempt(lambda entry_id: counting.discard_entry(self.here.core, self.person(name), entry_id=entry_id))

    def attempt(self, act: object) -> None:
        """On the entry that is open, if any; whoever is not its author is refused."""
        with self.here.core.unit_of_work() as uow:
            entries = [each for each in uow.votes.entries.current(self.here.vote_id) if each.finished_at is None]
        for entry in entries:
            try:
                act(entry.entry_id)  # type: ignore[operator]
            except REFUSALS:
                continue

    @rule(name=PEOPLE_NAMES, figures=FIGURES)
    def re_enter(self, name: str, figures: dict[str, int]) -> None:
        typed = entered(**figures).figures
        values = {field: typed[field] for field in station_of(self.here).differing}
        try:
            counting.re_enter(self.here.core, self.person(name), **self.here.ids(), values=values)
        except REFUSALS:
            return

    @rule(name=PEOPLE_NAMES, verb=st.sampled_from(["count_again", "annul_station", "undo_annulment"]))
    def decide(self, name: str, verb: str) -> None:
        try:
            getattr(stations, verb)(self.here.core, self.person(name), **self.here.ids(), reason="Se acordó.")
        except REFUSALS:
            return
        with self.here.core.unit_of_work() as uow:
            assert self.person(name).user_id not in uow.votes.entries.people_of(*self.here.ids().values())

    @rule(name=PEOPLE_NAMES)
    def close(self, name: str) -> None:
        try:
            results.close_vote(self.here.core, self.person(name), **self.here.vote)
        except REFUSALS:
            return
        raise AssertionError("the other station was never counted, and yet the vote was closed")

    @invariant()
    def the_station_follows_the_drawing(self) -> None:
        state = station_of(self.here).state
        ways = {target for (start, _), targets in TRANSITIONS.items() if start is self.before for target in targets}
        assert state is self.before or state in ways
        self.before = state

    @invariant()
    def two_different_people_make_the_two_entries(self) -> None:
        with self.here.core.unit_of_work() as uow:
            entries = uow.votes.entries.current(self.here.vote_id)
        assert len({entry.user_id for entry in entries}) == len(entries)

    @invariant()
    def nobody_sees_figures_before_they_are_settled(self) -> None:
        for name in ("first", "second", "third", "coordinator"):
            (row, _) = queries.station_table(self.here.core, self.person(name), **self.here.vote)
            assert (row.found is not None) == (row.state in COUNTED_STATES)

    def teardown(self) -> None:
        if hasattr(self, "here"):
            with self.here.core.unit_of_work() as uow:
                assert check_chain(uow.audit.records(), uow.audit.head()).whole


TestRandomClerks = RandomClerks.TestCase
TestRandomClerks.settings = settings(max_examples=8, stateful_step_count=15, deadline=None)
