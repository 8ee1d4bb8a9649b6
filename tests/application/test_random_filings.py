"""A union, a counter, reviewers, signers and a court doing whatever comes to mind, for months: nothing breaks a case.

What each step may lead to is told by the tables of the machines; the case, its history, the list, the log and the
clocks must always agree with them and with each other.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.builders_filings import KEY, a_filing_office, data_of, sent
from unionreg.application import (
    filing_certificates,
    filing_court,
    filing_facts,
    filing_preventions,
    filing_rulings,
    filing_settings,
    filings,
)
from unionreg.application.filing_court import NewCourtAct
from unionreg.application.filing_facts import PLAIN_ACTS, NewFact
from unionreg.application.filing_preventions import NewPrevention
from unionreg.application.filing_records import InboxFilter
from unionreg.application.filing_rulings import NewRuling
from unionreg.application.filings import NewMark, TypedFiling
from unionreg.application.queries import filings as reading
from unionreg.domain.audit.chain import check_chain
from unionreg.domain.certificates.papers import CancellationCause, Recuento
from unionreg.domain.filings.clocks import FilingSettings, Suspension
from unionreg.domain.filings.filing import Answer, FilingKind
from unionreg.domain.filings.filing_type import Doer
from unionreg.domain.filings.machines import MACHINES, CaseAct, CaseState, is_open
from unionreg.domain.filings.marks import Verdict
from unionreg.domain.filings.rulings import (
    RULING_ACTS,
    Adhesion,
    CourtActKind,
    LegalGround,
    RulingKind,
    RulingReason,
)
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.domain.filings.case import Case
    from unionreg.domain.roles import Actor

REFUSALS = (ConflictError, NotAllowedError, NotFoundError)
PEOPLE = st.sampled_from(["registrar", "reviewer", "signer", "coordinator", "auditor"])
KINDS = (
    FilingKind.WORKERS_UNION,
    FilingKind.LEADERSHIP_CHANGE,
    FilingKind.REPRESENTATIVENESS,
    FilingKind.VOTE_NOTICE,
    FilingKind.INITIAL_CONTRACT,
)
GROUNDS = st.sampled_from([None, *LegalGround])
TEXTS = st.sampled_from(["", "Porque así resulta del expediente."])
STALE = st.sampled_from([0, 0, 0, -1])


COURT_ACTS = {
    CaseAct.CHALLENGE: CourtActKind.CHALLENGE,
    CaseAct.UPHOLD: CourtActKind.UPHELD,
    CaseAct.ANNUL: CourtActKind.ANNULLED,
    CaseAct.CANCEL: CourtActKind.CANCELLATION,
    CaseAct.EXTEND: CourtActKind.STRIKE,
}


class RandomFilings(RuleBasedStateMachine):
    """One case of any kind, and everybody who may do something with it."""

    @initialize(kind=st.sampled_from(KINDS), paper=st.booleans(), suspension=st.sampled_from(Suspension))
    def file(self, kind: FilingKind, paper: bool, suspension: Suspension) -> None:
        self.here = a_filing_office()
        office = self.here.office
        filing_settings.change_settings(self.here.core, office.administrator, settings=FilingSettings(suspension))
        data = data_of(kind)
        content = sent(self.here, data)
        known = self.here.files.known[content]
        if paper:
            scans = tuple((known.attachments or {}).values())
            typed = TypedFiling(data, scans, self.here.core.clock(), known.members, known.supporters)
            made = filings.type_in_filing(self.here.core, office.registrar, typed=typed)
        else:
            made = filings.receive_container(self.here.core, office.registrar, content=content)
        (self.folio,) = made.created
        self.before = self.case()
        self.received = [version.digest for version in self.before.versions]
        self.records = len(self.here.log())

    def case(self) -> Case:
        return self.here.case(self.folio)

    def today(self) -> date:
        return self.here.core.clock().astimezone().date()

    def person(self, name: str) -> Actor:
        found: Actor = getattr(self.here.office, name)
        return found

    def attempt(self, verb: Callable[..., Any], name: str, stale: int = 0, **arguments: Any) -> None:
        """Do it as this person; an answer to what was seen before is never taken."""
        expected = self.case().revision + stale
        before, records = self.case(), len(self.here.log())
        try:
            verb(self.here.core, self.person(name), folio=self.folio, expected=expected, **arguments)
        except REFUSALS:
            assert self.case() == before
            assert len(self.here.log()) == records
            return
        assert stale == 0
        assert self.case().revision == before.revision + 1
        assert len(self.here.log()) == records + 1

    @rule(days=st.integers(1, 40))
    def time_passes(self, days: int) -> None:
        self.here.office.clock.advance(days=days)

    @rule(name=PEOPLE, stale=STALE)
    def take_up(self, name: str, stale: int) -> None:
        self.attempt(filings.take_up, name, stale)

    @rule(name=PEOPLE, verdict=st.sampled_from(Verdict), reason=TEXTS, number=st.integers(0, 30))
    def mark(self, name: str, verdict: Verdict, reason: str, number: int) -> None:
        asked = self.here.page(self.folio).kind.requirements
        mark = NewMark(asked[number % len(asked)].key, verdict, "", 1, "", reason, "LFT 365", "Entréguelo.")
        self.attempt(filings.mark_requirement, name, mark=mark)

    @rule(name=PEOPLE, late=TEXTS, stale=STALE)
    def prevent(self, name: str, late: str, stale: int) -> None:
        letter = NewPrevention(self.today(), late_reason=late)
        self.attempt(filing_preventions.prevent_filing, name, stale, letter=letter)

    @rule(item=st.integers(1, 3), skip=st.integers(0, 1))
    def answer(self, item: int, skip: int) -> None:
        case = self.case()
        version = case.data.version + 1 + skip
        data = replace(case.data, version=version, answers=(Answer(item, "Va completo."),))
        before = self.case()
        try:
            filings.receive_container(self.here.core, self.person("registrar"), content=sent(self.here, data))
        except REFUSALS:
            assert self.case() == before
            return
        self.received.append(self.here.files.digest(data))

    @rule(choices=st.lists(st.tuples(st.integers(0, 40), st.sampled_from([0, 1, 6, 20])), min_size=1, max_size=6))
    def what_comes_next(self, choices: list[tuple[int, int]]) -> None:
        """People who know the office do some of the things that the page offers, and do them well."""
        for number, days in choices:
            self.here.office.clock.advance(days=days)
            acts = [arrow.act for arrow in self.here.page(self.folio).acts if arrow.before is not arrow.after]
            if acts:
                self.done_well(acts[number % len(acts)])
            self.every_step_goes_along_an_arrow()

    def done_well(self, act: CaseAct) -> None:
        reasons = (RulingReason("Porque así resulta del expediente.", "", "LFT 366", LegalGround.DOCUMENTS),)
        rulings = {made: kind for kind, made in RULING_ACTS.items()}
        if act in rulings:
            self.decide("signer", rulings[act], reasons[0].text, LegalGround.DOCUMENTS, 0)
        elif act in PLAIN_ACTS:
            for name in ("signer", "reviewer", "registrar"):
                self.fact(name, act, 0)
        elif act in COURT_ACTS:
            self.court("signer", COURT_ACTS[act], "Se resuelve.", "Tribunal Laboral 1")
        elif act in {CaseAct.ANSWER, CaseAct.FILE_AGAIN}:
            self.answer(1, 0)
        elif act is CaseAct.PREVENT:
            self.mark("reviewer", Verdict.NOT_MET, "Falta.", 0)
            self.prevent("reviewer", "Se advirtió después.", 0)
        else:
            self.the_rest(act)

    def the_rest(self, act: CaseAct) -> None:
        if act is CaseAct.TAKE_UP:
            self.take_up("reviewer", 0)
        elif act is CaseAct.MARK:
            self.mark("reviewer", Verdict.MET, "", 1)
        elif act is CaseAct.DEMAND:
            self.demand("registrar", 0)
        elif act is CaseAct.JOIN:
            self.join("registrar", "Sindicato Dos")
        elif act is CaseAct.CALL_RECUENTO:
            self.recuento("signer")
        elif act is CaseAct.RESUME:
            self.resume("reviewer")
        else:
            assert act is CaseAct.RENEW_LEADERSHIP

    @rule()
    def the_same_again(self) -> None:
        """What came already changes nothing, however often it comes."""
        content = sent(self.here, self.case().versions[0].data)
        before, records = self.case(), len(self.here.log())
        try:
            filings.receive_container(self.here.core, self.person("registrar"), content=content)
        except ConflictError as refused:
            told = (refused.code, refused.params["folio"])
        else:
            told = ("taken in again", "")
        assert told == ("filing-already-received", self.folio)
        assert (self.case(), len(self.here.log())) == (before, records)

    @rule(name=PEOPLE, kind=st.sampled_from(RulingKind), text=TEXTS, ground=GROUNDS, stale=STALE)
    def decide(self, name: str, kind: RulingKind, text: str, ground: LegalGround | None, stale: int) -> None:
        reasons = (RulingReason(text, "", "LFT 366", ground),) if text else ()
        ruling = NewRuling(kind, reasons, day=self.today())
        self.attempt(filing_rulings.rule_on_filing, name, stale, ruling=ruling)

    @rule(name=PEOPLE, act=st.sampled_from(sorted(PLAIN_ACTS)), ahead=st.integers(-5, 5))
    def fact(self, name: str, act: Any, ahead: int) -> None:
        fact = NewFact(act, self.today() + timedelta(days=ahead))
        self.attempt(filing_facts.record_fact, name, fact=fact)

    @rule(name=PEOPLE, back=st.integers(0, 9))
    def demand(self, name: str, back: int) -> None:
        self.attempt(filing_facts.receive_demand, name, received_on=self.today() - timedelta(days=back))

    @rule(name=PEOPLE, union=st.sampled_from(["Sindicato Dos", "Sindicato Tres"]))
    def join(self, name: str, union: str) -> None:
        self.attempt(filing_facts.receive_adhesion, name, adhesion=Adhesion(union, self.today()))

    @rule(name=PEOPLE)
    def recuento(self, name: str) -> None:
        order = Recuento("Las firmas.", "¿Reconoce a la directiva?", "Planta", self.today(), "09:00", "17:00")
        self.attempt(filing_facts.call_recuento, name, recuento=order)

    @rule(name=PEOPLE, kind=st.sampled_from(CourtActKind), judgment=TEXTS, court=TEXTS)
    def court(self, name: str, kind: CourtActKind, judgment: str, court: str) -> None:
        act = NewCourtAct(kind, court, "12/2026", self.today(), judgment, CancellationCause.DISSOLUTION, self.today())
        self.attempt(filing_court.record_court_act, name, act=act)

    @rule(name=PEOPLE)
    def resume(self, name: str) -> None:
        self.attempt(filing_court.resume_case, name)

    @rule(name=PEOPLE)
    def certify(self, name: str) -> None:
        self.attempt(filing_certificates.issue_filing_certificate, name, key=KEY)

    @invariant()
    def every_step_goes_along_an_arrow(self) -> None:
        with self.here.core.unit_of_work() as uow:
            history = uow.filings.history(self.folio)
        ways = {(arrow.before, arrow.act, arrow.after) for arrow in MACHINES[self.case().machine]}
        alone = {(arrow.before, arrow.after) for arrow in MACHINES[self.case().machine] if arrow.doer is Doer.TIME}
        state = history[0].after
        for entry in history[1:]:
            assert (entry.before, entry.act, entry.after) in ways
            assert entry.before is state or (state, entry.before) in alone
            if entry.before is not entry.after:
                state = entry.after
        page = self.here.page(self.folio)
        assert page.state is state or (state, page.state) in alone
        assert [entry.number for entry in history] == sorted({entry.number for entry in history})

    @invariant()
    def nothing_received_is_lost(self) -> None:
        versions = self.case().versions
        assert [version.digest for version in versions] == self.received
        for version in versions:
            assert self.here.files.digest(version.data) == version.digest

    @invariant()
    def nothing_said_is_taken_back(self) -> None:
        now, before = self.case(), self.before
        for part in ("rulings", "court", "adhesions", "events"):
            assert getattr(now, part)[: len(getattr(before, part))] == getattr(before, part)
        assert len(now.preventions) >= len(before.preventions)
        self.before = now

    @invariant()
    def clocks_and_list_agree(self) -> None:
        page = self.here.page(self.folio)
        listed = reading.inbox(self.here.core, self.person("auditor"), where=InboxFilter(open_only=False)).rows
        (row,) = [each for each in listed if each.folio == self.folio]
        hard = [each.clock for each in page.clocks if not each.clock.optional]
        assert row.state is page.case.state
        assert row.is_open == (
            is_open(page.case.machine, page.case.state)
            or (page.case.state is CaseState.REGISTERED_BY_LAW and page.case.certified_on is None)
        )
        if hard and hard[0].due_on is not None and row.due_key is hard[0].key:
            assert row.due_on == hard[0].due_on
        for each in page.clocks:
            assert (each.clock.due_on is None) == (each.clock.missing_year is not None)
            if each.days_left is not None and each.clock.due_on is not None:
                assert (each.days_left < 0) <= (each.clock.due_on < page.today)

    @invariant()
    def a_registration_is_refused_by_a_person_with_a_ground(self) -> None:
        case = self.case()
        for made in case.rulings:
            if made.kind is RulingKind.REFUSE:
                assert made.reasons
                assert made.by_id != case.typed_by
                if case.machine.value == "registration":
                    assert all(reason.ground for reason in made.reasons)

    def teardown(self) -> None:
        if hasattr(self, "here"):
            with self.here.core.unit_of_work() as uow:
                assert check_chain(uow.audit.records(), uow.audit.head()).whole


TestRandomFilings = RandomFilings.TestCase
TestRandomFilings.settings = settings(max_examples=6, stateful_step_count=15, deadline=None)


@pytest.mark.slow
class TestRandomFilingsForLong(RandomFilings.TestCase):  # type: ignore[misc, name-defined]
    settings = settings(max_examples=10, stateful_step_count=30, deadline=None)
