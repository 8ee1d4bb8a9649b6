"""Rulings, courts, recuentos, adhesions and votes, from the ruling to the register and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.application.test_filings import refused
from tests.builders_contracts import let_pass
from tests.builders_filings import (
    FILED,
    KEY,
    FilingOffice,
    a_filing_office,
    a_refusal,
    a_sample,
    data_of,
    demanded,
    overdue,
    prevented,
    received,
    registered,
    ruled,
    sent,
    taken_up,
)
from unionreg.application import filing_certificates, filing_court, filing_facts, filing_votes, filings
from unionreg.application.contract_block import workplace_facts
from unionreg.application.filing_access import open_case, refuse_typist
from unionreg.application.filing_court import NewCourtAct
from unionreg.application.filing_facts import NewFact
from unionreg.application.filing_records import ClockColumns
from unionreg.application.filing_ruling_papers import people, ruling_paper
from unionreg.application.filing_rulings import NewRuling
from unionreg.application.filings import TypedFiling
from unionreg.application.queries import due as due_reading
from unionreg.application.queries import filings as reading
from unionreg.application.queries.votes import vote_page
from unionreg.domain.certificates.papers import CancellationCause, Recuento
from unionreg.domain.contracts.acts import ActFacts, ActKind, ContractUnion
from unionreg.domain.filings.clocks import DueKey
from unionreg.domain.filings.filing import FilingKind, NoticedStation, VoteNotice
from unionreg.domain.filings.machines import CaseAct, CaseState
from unionreg.domain.filings.rulings import Adhesion, CourtActKind, LegalGround, RulingKind, RulingReason
from unionreg.domain.filings.visibility import STRUCK
from unionreg.domain.register.parties import RegisteredEmployer
from unionreg.domain.register.union import EntryKind, UnionState
from unionreg.domain.roles import Role
from unionreg.errors import NotAllowedError

REASON = (RulingReason("Las actas no coinciden entre sí.", "election-act", "LFT 371-IX"),)
K = FilingKind


@pytest.fixture
def here() -> FilingOffice:
    return a_filing_office()


def known(here: FilingOffice) -> str:
    """The number of a registered union, for filings that change it."""
    folio = registered(here)
    return here.case(folio).rulings[-1].registration_number


def of_union(here: FilingOffice, kind: FilingKind, number: str, **changes: Any) -> str:
    data = data_of(kind)
    return taken_or_received(here, kind, organisation=replace(data.organisation, registration_number=number), **changes)


def taken_or_received(here: FilingOffice, kind: FilingKind, **changes: Any) -> str:
    return taken_up(here, kind, **changes)


def fact(here: FilingOffice, folio: str, act: CaseAct, day: date | None = None, who: str = "reviewer") -> None:
    said = NewFact(act, day or here.page(folio).today, "Consta en el expediente.", "Oficio 1")
    filing_facts.record_fact(here.core, getattr(here.office, who), **here.at(folio), fact=said)


def court(here: FilingOffice, folio: str, kind: CourtActKind, judgment: str = "", **changes: Any) -> None:
    values = {"court": "Tribunal Laboral 1", "file": "12/2026", "dated_on": FILED, "judgment": judgment, **changes}
    filing_court.record_court_act(here.core, here.office.signer, **here.at(folio), act=NewCourtAct(kind, **values))


def certify(here: FilingOffice, folio: str) -> None:
    filing_certificates.issue_filing_certificate(here.core, here.office.signer, **here.at(folio), key=KEY)


def test_registering_makes_the_entry_the_paper_and_the_notice_in_one_act(here: FilingOffice) -> None:
    folio = registered(here)
    case = here.case(folio)
    with here.core.unit_of_work() as uow:
        union = uow.register.union(case.union_id)
    assert case.rulings[-1].registration_number == union.registration_number != ""
    assert union.leadership_term == case.data.leadership_term
    assert union.members == 64
    kinds = [paper.kind for paper in here.page(folio).papers]
    assert kinds.count("aviso") == 2
    assert "resolucion-registro" in kinds
    certify(here, folio)
    newest = here.page(folio).papers
    assert {paper.kind for paper in newest[:2]} == {"constancia-registro", "aviso"}
    assert refused("filing-certificate-exists", certify, here, folio).params["folio"] == newest[1].paper_folio


def test_a_registration_is_refused_on_a_legal_ground_with_its_reasons(here: FilingOffice) -> None:
    folio = taken_up(here)
    refused(
        "ruling-without-reasons",
        ruled,
        here,
        folio,
        NewRuling(RulingKind.REFUSE, (RulingReason(" ", ground=LegalGround.MINIMUM),)),
    )
    refused("refusal-without-ground", ruled, here, folio, a_refusal(None))
    ruled(here, folio, a_refusal())
    assert here.page(folio).state is CaseState.REFUSED
    (found,) = reading.precedents(here.core, here.office.auditor, ground=LegalGround.DOCUMENTS)
    assert (found.folio, found.ruling) == (folio, RulingKind.REFUSE)
    other = taken_up(here)
    ruled(here, other, replace(a_refusal(), precedents=(folio,)))
    assert here.case(other).rulings[-1].precedents == (folio,)
    refused("ruling-not-certified", certify, here, other)


def test_a_precedent_is_a_case_of_this_office(here: FilingOffice) -> None:
    folio = taken_up(here)
    refused("filing-unknown", ruled, here, folio, replace(a_refusal(), precedents=("RS-0",)))


def test_an_answer_typed_by_somebody_else_does_not_free_the_first_typist(here: FilingOffice) -> None:
    made = a_sample(K.WORKERS_UNION)
    typed = TypedFiling(made.data, tuple((made.attachments or {}).values()), here.core.clock(), made.members)
    case = here.case(filings.type_in_filing(here.core, here.office.registrar, typed=typed).created[0])
    (first,) = case.versions
    answered = replace(case, versions=(first, replace(first, number=2, received_by_id=here.office.auditor.user_id)))
    with pytest.raises(NotAllowedError) as told:
        refuse_typist(here.office.registrar, answered)
    assert told.value.code == "typed-in-this-filing"
    refuse_typist(here.office.signer, answered)


def test_whoever_typed_it_in_or_reviewed_it_does_not_rule(here: FilingOffice) -> None:
    made = a_sample(K.WORKERS_UNION)
    typed = TypedFiling(made.data, tuple((made.attachments or {}).values()), here.core.clock(), made.members)
    folio = filings.type_in_filing(here.core, here.office.registrar, typed=typed).created[0]
    filings.take_up(here.core, here.office.reviewer, **here.at(folio))
    with here.core.unit_of_work() as uow:
        for person in (here.office.registrar, here.office.reviewer):
            account = uow.people.get(person.user_id)
            uow.people.save(replace(account, roles=account.roles | {Role.SIGNER}))
    assert not here.page(folio).may_rule
    filings.mark_requirement(
        here.core, here.office.reviewer, **here.at(folio),
        mark=filings.NewMark("members-list", filings.Verdict.MET),
    )  # fmt: skip
    for person, code in (
        (here.office.registrar, "typed-in-this-filing"),
        (here.office.reviewer, "reviewed-this-filing"),
    ):
        error = refused(code, rule_as, here, person, folio)
        assert error.params["folio"] == folio
    ruled(here, folio, NewRuling(RulingKind.REGISTER))


def rule_as(here: FilingOffice, person: Any, folio: str) -> None:
    from unionreg.application.filing_rulings import rule_on_filing

    rule_on_filing(here.core, person, **here.at(folio), ruling=NewRuling(RulingKind.REGISTER))


def test_an_unanswered_prevencion_is_ruled_on_only_after_its_term(here: FilingOffice) -> None:
    folio = prevented(here)
    dismissal = NewRuling(RulingKind.DISMISS, REASON)
    refused("answer-term-runs", ruled, here, folio, dismissal)
    here.office.clock.advance(days=6)
    assert here.page(folio).state is CaseState.PREVENTED
    assert reading.inbox(here.core, here.office.auditor).rows[0].is_overdue
    ruled(here, folio, dismissal)
    assert here.page(folio).state is CaseState.DISMISSED
    assert "desechamiento" in {paper.kind for paper in here.page(folio).papers}


def test_after_silence_a_demand_and_three_days_the_registration_exists_by_law(here: FilingOffice) -> None:
    folio = demanded(here)
    assert here.page(folio).clocks[0].days_left == 3
    refused("demand-term-runs", ruled, here, folio, NewRuling(RulingKind.REGISTER_BY_LAW))
    last_day = here.page(folio).clocks[0].clock.due_on
    assert last_day is not None
    here.office.clock.advance(days=6)
    refused("registered-by-law-already", ruled, here, folio, a_refusal())
    refused("registered-by-law-already", ruled, here, folio, NewRuling(RulingKind.REGISTER))
    ruled(here, folio, NewRuling(RulingKind.REGISTER_BY_LAW))
    case = here.case(folio)
    assert case.rulings[-1].by_law
    assert [row.folio for row in reading.inbox(here.core, here.office.auditor).rows] == [folio]
    assert here.page(folio).clocks[0].clock.key is DueKey.CERTIFICATE
    certify(here, folio)
    assert reading.inbox(here.core, here.office.auditor).rows == ()
    with here.core.unit_of_work() as uow:
        union = uow.register.union(case.union_id)
    assert union.by_operation_of_law
    assert union.registered_on == last_day + timedelta(days=1) < here.page(folio).today


def test_the_office_may_still_rule_within_the_three_days(here: FilingOffice) -> None:
    folio = demanded(here)
    ruled(here, folio, NewRuling(RulingKind.REGISTER))
    assert here.page(folio).state is CaseState.REGISTERED


def test_nobody_demands_before_the_twenty_days_are_over(here: FilingOffice) -> None:
    folio = taken_up(here)
    refused(
        "act-not-possible", filing_facts.receive_demand, here.core, here.office.registrar, **here.at(folio),
        received_on=FILED,
    )  # fmt: skip


def test_a_demand_received_while_the_term_still_ran_starts_no_three_days(here: FilingOffice) -> None:
    folio = overdue(here)
    (decide,) = (each.clock.due_on for each in here.page(folio).clocks if each.clock.key is DueKey.DECIDE)
    assert decide is not None
    refused(
        "demand-before-silence", filing_facts.receive_demand, here.core, here.office.registrar, **here.at(folio),
        received_on=decide,
    )  # fmt: skip
    assert here.case(folio).demand is None
    filing_facts.receive_demand(
        here.core, here.office.registrar, **here.at(folio), received_on=decide + timedelta(days=1)
    )
    assert here.page(folio).state is CaseState.DEMANDED


def test_only_a_final_judgment_cancels(here: FilingOffice) -> None:
    folio = registered(here)
    cancel = CourtActKind.CANCELLATION
    refused("court-judgment-incomplete", court, here, folio, cancel)
    refused("court-act-ahead", court, here, folio, cancel, "Se cancela.", dated_on=None)
    refused("court-act-ahead", court, here, folio, cancel, "Se cancela.", dated_on=FILED + timedelta(days=9))
    refused("judgment-not-final", court, here, folio, cancel, "Se cancela.")
    assert here.page(folio).state is CaseState.REGISTERED
    court(here, folio, cancel, "Se cancela.", cause=CancellationCause.DISSOLUTION, final_on=FILED)
    assert here.page(folio).state is CaseState.CANCELLED
    union_id = here.case(folio).union_id
    with here.core.unit_of_work() as uow:
        assert uow.register.union(union_id).state is UnionState.CANCELLED
    assert "cancelacion" in {paper.kind for paper in here.page(folio).papers}


def test_a_leadership_that_ended_goes_on_with_a_toma_de_nota(here: FilingOffice) -> None:
    registration = registered(here)
    number = here.case(registration).rulings[-1].registration_number
    last = here.case(registration).expires_on
    assert last is not None
    here.office.clock.now = here.office.clock.now.replace(year=last.year, month=last.month, day=last.day)
    here.office.clock.advance(days=2)
    assert here.page(registration).state is CaseState.LEADERSHIP_EXPIRED
    term = replace(a_sample(K.LEADERSHIP_CHANGE).data.leadership_term, last=last + timedelta(days=1500))  # type: ignore[type-var]
    folio = of_union(here, K.LEADERSHIP_CHANGE, number, leadership_term=term)
    ruled(here, folio, NewRuling(RulingKind.RECORD_LEADERSHIP))
    assert here.page(folio).state is CaseState.TOMA_DE_NOTA
    assert here.page(registration).state is CaseState.REGISTERED
    assert here.case(registration).expires_on == term.last
    history = reading.case_history(here.core, here.office.auditor, folio=registration)
    assert (history[-1].act, history[-1].note) == (CaseAct.RENEW_LEADERSHIP, folio)
    certify(here, folio)


@pytest.mark.parametrize(
    "kind",
    [K.STATUTES_CHANGE, K.ADDRESS_CHANGE, K.MEMBERS_CHANGE, K.ACCOUNTS_NOTICE, K.INITIAL_CONTRACT, K.CONTRACT_REVISION,
     K.CONTRACT_TERMINATION, K.INTERNAL_RULES],
)  # fmt: skip
def test_what_is_recorded_enters_the_register(here: FilingOffice, kind: FilingKind) -> None:
    folio = of_union(here, kind, known(here))
    if kind is K.INITIAL_CONTRACT:
        let_pass(here, folio)
    ruled(here, folio, NewRuling(RulingKind.RECORD))
    case = here.case(folio)
    with here.core.unit_of_work() as uow:
        entries = uow.register.entries(case.union_id)
        assert entries[0].facts.case_folio == folio
    assert case.state is CaseState.RECORDED


def test_a_change_of_an_unknown_union_is_not_recorded(here: FilingOffice) -> None:
    folio = of_union(here, K.ADDRESS_CHANGE, "RA-000-2026-000001-1")
    error = refused("filing-union-unknown", ruled, here, folio, NewRuling(RulingKind.RECORD))
    assert error.params["number"] == "RA-000-2026-000001-1"
    assert here.case(folio).rulings == ()


def test_a_contract_of_a_union_registered_elsewhere_is_recorded_in_its_case(here: FilingOffice) -> None:
    folio = of_union(here, K.INITIAL_CONTRACT, "")
    let_pass(here, folio)
    ruled(here, folio, NewRuling(RulingKind.RECORD))
    assert here.case(folio).union_id == ""
    certify(here, folio)


def test_what_is_not_recorded_is_denied_with_reasons(here: FilingOffice) -> None:
    folio = of_union(here, K.STATUTES_CHANGE, known(here))
    ruled(here, folio, NewRuling(RulingKind.REFUSE, REASON))
    assert "negativa" in {paper.kind for paper in here.page(folio).papers}


def test_a_doubtful_election_goes_to_a_recuento(here: FilingOffice) -> None:
    folio = of_union(here, K.LEADERSHIP_CHANGE, known(here))
    ruled(here, folio, NewRuling(RulingKind.DOUBT, REASON))
    order = Recuento("Las firmas.", "¿Reconoce a la directiva?", "Planta", date(2026, 9, 1), "09:00", "17:00")
    filing_facts.call_recuento(here.core, here.office.signer, **here.at(folio), recuento=order)
    here.office.clock.advance(days=25)
    fact(here, folio, CaseAct.HOLD_RECUENTO, date(2026, 9, 1))
    ruled(here, folio, NewRuling(RulingKind.RECORD_LEADERSHIP))
    assert here.page(folio).state is CaseState.TOMA_DE_NOTA


def test_a_challenge_halts_the_case_where_it_stands(here: FilingOffice) -> None:
    folio = of_union(here, K.LEADERSHIP_CHANGE, known(here))
    refused("court-file-missing", court, here, folio, CourtActKind.CHALLENGE, file="")
    court(here, folio, CourtActKind.CHALLENGE)
    refused("act-not-possible", ruled, here, folio, NewRuling(RulingKind.RECORD_LEADERSHIP))
    court(here, folio, CourtActKind.UPHELD, "Se confirma.")
    filing_court.resume_case(here.core, here.office.reviewer, **here.at(folio))
    assert here.page(folio).state is CaseState.NOTICE_FILED


def test_an_annulled_election_is_repeated(here: FilingOffice) -> None:
    folio = of_union(here, K.LEADERSHIP_CHANGE, known(here))
    court(here, folio, CourtActKind.CHALLENGE)
    court(here, folio, CourtActKind.ANNULLED, "Se anula.")
    ruled(here, folio, NewRuling(RulingKind.REPEAT, REASON))
    assert here.page(folio).state is CaseState.REPEAT


def test_nothing_resumes_that_was_not_halted(here: FilingOffice) -> None:
    folio = of_union(here, K.LEADERSHIP_CHANGE, known(here))
    refused("act-not-possible", filing_court.resume_case, here.core, here.office.reviewer, **here.at(folio))


def join(here: FilingOffice, folio: str, union: str = "Otro Sindicato", own_case: str = "") -> None:
    adhesion = Adhesion(union, here.page(folio).today, own_case)
    filing_facts.receive_adhesion(here.core, here.office.registrar, **here.at(folio), adhesion=adhesion)


def published(here: FilingOffice, **changes: Any) -> str:
    folio = received(here, K.REPRESENTATIVENESS, **changes)
    fact(here, folio, CaseAct.PUBLISH_NOTICE)
    return folio


def test_one_union_alone_gets_its_certificate_with_both_readings_of_six_months(here: FilingOffice) -> None:
    number = known(here)
    organisation = replace(data_of(K.REPRESENTATIVENESS).organisation, registration_number=number)
    folio = published(here, organisation=organisation)
    refused("act-not-possible", fact, here, folio, CaseAct.CHECK_ALONE)
    here.office.clock.advance(days=1)
    refused("adhesion-window-runs", fact, here, folio, CaseAct.CHECK_ALONE)
    here.office.clock.advance(days=19)
    refused("one-applicant-only", fact, here, folio, CaseAct.CONTEST)
    fact(here, folio, CaseAct.CHECK_ALONE)
    ruled(here, folio, NewRuling(RulingKind.GRANT))
    case = here.case(folio)
    assert (case.warn_on, case.expires_on) == (date(2027, 2, 28), date(2027, 3, 1))
    here.office.clock.advance(days=1)
    certify(here, folio)
    case = here.case(folio)
    assert (case.warn_on, case.expires_on) == (date(2027, 3, 1), date(2027, 3, 2))
    assert (case.rulings[-1].warn_on, case.rulings[-1].valid_until) == (case.warn_on, case.expires_on)
    found = due_reading.due_dates(
        here.core, here.office.auditor, until=date(2027, 12, 31), keys=frozenset({DueKey.VALIDITY})
    )
    assert [(each.on, each.other_on, each.folio) for each in found] == [(date(2027, 3, 1), date(2027, 3, 2), folio)]
    court(here, folio, CourtActKind.STRIKE)
    assert here.case(folio).expires_on is None
    fact(here, folio, CaseAct.USE, who="registrar")
    assert here.page(folio).state is CaseState.USED


def test_a_strike_prolongs_what_it_began_in_even_when_the_office_hears_of_it_late(here: FilingOffice) -> None:
    number = known(here)
    organisation = replace(data_of(K.REPRESENTATIVENESS).organisation, registration_number=number)
    folio = published(here, organisation=organisation)
    here.office.clock.advance(days=20)
    fact(here, folio, CaseAct.CHECK_ALONE)
    ruled(here, folio, NewRuling(RulingKind.GRANT))
    certify(here, folio)
    last = here.case(folio).expires_on
    assert last is not None
    here.office.clock.advance(days=200)
    assert here.page(folio).state is CaseState.EXPIRED
    late = last + timedelta(days=1)
    refused("strike-after-validity", court, here, folio, CourtActKind.STRIKE, dated_on=late)
    court(here, folio, CourtActKind.STRIKE, dated_on=last)
    assert here.page(folio).state is CaseState.EXTENDED
    (employer,), today = here.case(folio).data.employers[:1], here.page(folio).today
    with here.core.unit_of_work() as uow:
        union = uow.register.union_by_number(number)
        assert union is not None
        parties = {
            "employers": (RegisteredEmployer("", employer.name, employer.rfc),),
            "unions": (ContractUnion(union.name, union.union_id, number),),
        }
        facts = ActFacts(ActKind.DEPOSIT, today, **parties)  # type: ignore[arg-type]
        (held,) = workplace_facts(here.core, uow, facts, None).certificates
    assert (held.strike, held.is_prolonged_on(today)) == (last, True)


def test_a_certificate_expires_when_both_readings_agree(here: FilingOffice) -> None:
    folio = published(here)
    here.office.clock.advance(days=20)
    fact(here, folio, CaseAct.CHECK_ALONE)
    ruled(here, folio, NewRuling(RulingKind.GRANT))
    certify(here, folio)
    here.office.clock.advance(days=181)
    assert here.page(folio).state is CaseState.GRANTED
    here.office.clock.advance(days=1)
    assert here.page(folio).state is CaseState.EXPIRED
    refused("act-not-possible", fact, here, folio, CaseAct.USE, None, "registrar")


def test_with_a_second_union_a_vote_follows(here: FilingOffice) -> None:
    folio = published(here)
    own = here.case(folio).data.organisation.name
    join(here, folio, own_case=received(here, K.REPRESENTATIVENESS))
    for name in (own, "Otro Sindicato"):
        refused("applicant-known", join, here, folio, name)
    refused("filing-unknown", join, here, folio, "Tercero", own_case="SR-0")
    refused("text-refused", join, here, folio, "")
    here.office.clock.advance(days=20)
    refused("adhesion-window-closed", join, here, folio, "Tercero")
    refused("several-applicants", fact, here, folio, CaseAct.CHECK_ALONE)
    fact(here, folio, CaseAct.CONTEST)
    assert here.page(folio).clocks[0].clock.key is DueKey.ROLL
    fact(here, folio, CaseAct.BUILD_ROLL)
    fact(here, folio, CaseAct.CALL_VOTE, here.page(folio).today + timedelta(days=12), "signer")
    fact(here, folio, CaseAct.RECORD_VOTE)
    fact(here, folio, CaseAct.RECORD_COUNT)
    ruled(here, folio, NewRuling(RulingKind.DENY, REASON))
    assert here.page(folio).state is CaseState.DENIED


def test_a_tie_is_declared_and_decided_by_nobody_here(here: FilingOffice) -> None:
    folio = published(here)
    join(here, folio)
    here.office.clock.advance(days=20)
    for act in (CaseAct.CONTEST, CaseAct.BUILD_ROLL):
        fact(here, folio, act)
    fact(here, folio, CaseAct.CALL_VOTE, who="signer")
    for act in (CaseAct.RECORD_VOTE, CaseAct.RECORD_COUNT):
        fact(here, folio, act)
    ruled(here, folio, NewRuling(RulingKind.TIE, REASON))
    assert here.page(folio).state is CaseState.TIE_UNRESOLVED


@pytest.mark.parametrize(
    ("act", "day", "code"),
    [
        (CaseAct.PUBLISH_NOTICE, FILED - timedelta(days=1), "day-before-filing"),
        (CaseAct.PUBLISH_NOTICE, FILED + timedelta(days=1), "day-ahead"),
        (CaseAct.GRANT, FILED, "act-not-plain"),
    ],
)
def test_a_fact_has_its_day_and_its_own_place(here: FilingOffice, act: CaseAct, day: date, code: str) -> None:
    folio = received(here, K.REPRESENTATIVENESS)
    refused(code, fact, here, folio, act, day)


def noticed(here: FilingOffice, procedure: str, **changes: Any) -> str:
    vote = VoteNotice(
        procedure,
        workers_covered=120,
        workers_with_right_to_vote=118,
        stations=(
            NoticedStation("e1", "Planta", "Av. 1", date(2026, 9, 2), "07:00", "19:00", 118),
            NoticedStation("e2", "Bodega", "Av. 2", date(2026, 9, 2), "a las siete", ""),
        ),
    )
    folio = received(here, K.VOTE_NOTICE, **{"vote": vote, **changes})
    fact(here, folio, CaseAct.SCHEDULE, date(2026, 9, 2))
    return folio


def draft(here: FilingOffice, folio: str) -> str:
    made = filing_votes.draft_noticed_vote(here.core, here.office.coordinator, **here.at(folio), title="Consulta")
    return made.created[0]


def test_an_accepted_notice_opens_the_draft_of_its_vote(here: FilingOffice) -> None:
    folio = noticed(here, "390-ter-revision")
    vote_id = draft(here, folio)
    made = vote_page(here.core, here.office.coordinator, vote_id=vote_id).draft
    assert (made.procedure, made.workers_covered, made.workers_with_right_to_vote) == ("390-ter-revision", 120, 118)
    assert [union.name for union in made.unions] == [here.case(folio).data.organisation.name]
    assert [station.name for station in made.stations] == ["Planta", "Bodega"]
    assert made.stations[0].opens_at is not None
    assert (made.stations[1].opens_at, made.stations[1].closes_at) == (None, None)
    assert refused("notice-has-draft", draft, here, folio).params["vote_id"] == vote_id


def test_a_notice_that_says_no_vote_opens_none(here: FilingOffice) -> None:
    refused("notice-has-no-vote", draft, here, noticed(here, "nothing"))
    refused("notice-has-no-vote", draft, here, noticed(here, "", vote=None))
    refused("notice-not-accepted", draft, here, received(here, K.VOTE_NOTICE))


def reported(here: FilingOffice, procedure: str, number: str = "") -> str:
    organisation = replace(data_of(K.VOTE_NOTICE).organisation, registration_number=number)
    folio = noticed(here, procedure, organisation=organisation)
    here.office.clock.advance(days=22)
    for act in (CaseAct.RECORD_VOTE, CaseAct.POST_RESULT, CaseAct.REPORT_RESULT):
        fact(here, folio, act, who="registrar")
    fact(here, folio, CaseAct.VERIFY)
    return folio


def test_an_approved_initial_contract_is_registered_and_certified(here: FilingOffice) -> None:
    folio = reported(here, "390-ter-initial", known(here))
    ruled(here, folio, NewRuling(RulingKind.APPROVE))
    refused("notice-not-revision", ruled, here, folio, NewRuling(RulingKind.AGREE, day=here.page(folio).today))
    fact(here, folio, CaseAct.REQUEST_REGISTRATION, who="registrar")
    error = refused("deposit-contradicted", ruled, here, folio, NewRuling(RulingKind.REGISTER))
    assert [each.code for each in error.findings] == ["Y-105"]
    let_pass(here, folio)
    ruled(here, folio, NewRuling(RulingKind.REGISTER))
    union_id = here.case(folio).union_id
    with here.core.unit_of_work() as uow:
        (entry,) = uow.register.entries(union_id, EntryKind.CONTRACT)
    assert entry.facts.case_folio == folio
    ruled(here, folio, NewRuling(RulingKind.CERTIFY))
    assert here.page(folio).state is CaseState.CERTIFIED


def test_an_approved_revision_becomes_an_agreement(here: FilingOffice) -> None:
    folio = reported(here, "390-ter-revision")
    ruled(here, folio, NewRuling(RulingKind.APPROVE))
    refused("notice-not-initial", fact, here, folio, CaseAct.REQUEST_REGISTRATION, None, "registrar")
    refused("fact-without-day", ruled, here, folio, NewRuling(RulingKind.AGREE))
    ruled(here, folio, NewRuling(RulingKind.AGREE, day=here.page(folio).today))
    assert here.page(folio).state is CaseState.AGREEMENT


def test_what_was_not_approved_comes_again_as_the_next_round(here: FilingOffice) -> None:
    folio = reported(here, "390-ter-revision")
    ruled(here, folio, NewRuling(RulingKind.NOT_APPROVE, REASON))
    fact(here, folio, CaseAct.RENEGOTIATE, who="registrar")
    data = here.case(folio).data
    again = sent(here, replace(data, version=2))
    filings.receive_container(here.core, here.office.registrar, content=again)
    case = here.case(folio)
    assert (case.round, case.state, case.filed_on) == (2, CaseState.NOTICE_FILED, here.page(folio).today)
    acuse = next(each for each in here.page(folio).papers if (each.kind, each.number) == ("acuse", 2))
    told = reading.paper_file(here.core, here.office.registrar, paper_id=acuse.paper_id).decode()
    assert case.versions[1].container_sha256 in told
    assert case.versions[0].container_sha256 not in told


def test_an_overdue_case_can_still_be_ruled_on(here: FilingOffice) -> None:
    folio = overdue(here)
    assert here.page(folio).state is CaseState.OVERDUE
    ruled(here, folio, replace(a_refusal(), key=KEY))
    assert next(paper for paper in here.page(folio).papers if paper.kind == "resolucion-negativa").signed


def test_what_falls_due_is_one_list(here: FilingOffice) -> None:
    folio = registered(here)
    waiting = taken_up(here)
    until = date(2032, 1, 1)
    found = due_reading.due_dates(here.core, here.office.auditor, until=until)
    assert {each.key for each in found} == {
        DueKey.PREVENT, DueKey.LEADERSHIP, DueKey.MEMBERS_REPORT, DueKey.ACCOUNTS,
    }  # fmt: skip
    assert found[0].folio == waiting
    assert found[0].days_left == 5
    few = due_reading.due_dates(here.core, here.office.auditor, until=until, duties=False)
    assert {each.key for each in few} == {DueKey.PREVENT, DueKey.LEADERSHIP}
    ends = here.case(folio).expires_on
    assert [each.on for each in few if each.key is DueKey.LEADERSHIP] == [ends]
    here.office.clock.advance(days=200)
    late = due_reading.due_dates(here.core, here.office.auditor, until=date(2027, 3, 1))
    assert next(each.key for each in late if each.is_overdue) is DueKey.DECIDE
    here.office.clock.now = here.office.clock.now.replace(month=12, day=29, year=2026)
    blind = received(here)
    unknown = due_reading.due_dates(here.core, here.office.auditor, until=date(2027, 1, 1))[0]
    assert (unknown.folio, unknown.on, unknown.missing_year, unknown.days_left) == (blind, None, 2027, None)


def test_a_leadership_that_is_over_stays_in_the_list_until_another_follows(here: FilingOffice) -> None:
    union_id = here.case(registered(here)).union_id
    with here.core.unit_of_work() as uow:
        uow.register.save_union(replace(uow.register.union(union_id), registered_on=None))
        (ends,) = {each.ends_on for each in uow.register.endings(date.min, date.max)}
    here.office.clock.now = here.office.clock.now.replace(year=ends.year + 1)
    keys = frozenset({DueKey.LEADERSHIP})
    today = here.core.clock().astimezone().date()
    (over,) = due_reading.due_dates(here.core, here.office.auditor, until=today, keys=keys)
    assert (over.on, over.is_overdue, over.union_id) == (ends, True, union_id)


def test_who_does_not_work_on_cases_reads_nobodys_curp_or_telephone_in_them(here: FilingOffice) -> None:
    (leader, *others) = data_of(K.WORKERS_UNION).leaders
    folio = received(here, leaders=(replace(leader, curp="LUXA800101MMCNXN09"), *others))
    for person in (here.office.auditor, here.office.coordinator):
        data = reading.case_page(here.core, person, folio=folio).case.data
        assert {data.organisation.email, data.organisation.telephone, data.leaders[0].curp} == {STRUCK}
    assert reading.case_page(here.core, here.office.registrar, folio=folio).case == here.case(folio)


def test_a_paper_is_drawn_only_from_what_is_there(here: FilingOffice) -> None:
    folio = taken_up(here)
    ruled(here, folio, a_refusal())
    with here.core.unit_of_work() as uow:
        opened = open_case(here.core, uow, folio)
    made = opened.case.rulings[-1]
    for kind in (RulingKind.REGISTER_BY_LAW, RulingKind.DISMISS, RulingKind.TIE):
        assert ruling_paper(opened.case, replace(made, kind=kind), opened) is None
    assert people(data_of(K.FEDERATION)) == len(data_of(K.FEDERATION).member_unions)


def test_a_deposit_without_a_contract_is_not_recorded(here: FilingOffice) -> None:
    folio = of_union(here, K.INITIAL_CONTRACT, "", contract=None)
    refused("contract-missing", ruled, here, folio, NewRuling(RulingKind.RECORD))
    vote = reported(here, "390-ter-initial")
    ruled(here, vote, NewRuling(RulingKind.APPROVE))
    fact(here, vote, CaseAct.REQUEST_REGISTRATION, who="registrar")
    let_pass(here, vote)
    ruled(here, vote, NewRuling(RulingKind.REGISTER))
    assert here.case(vote).union_id == ""


def test_a_union_registered_before_this_office_has_no_case_to_go_on_with(here: FilingOffice) -> None:
    registration = registered(here)
    case = here.case(registration)
    with here.core.unit_of_work() as uow:
        uow.filings.save(replace(case, union_id=""), ClockColumns())
    folio = of_union(here, K.LEADERSHIP_CHANGE, case.rulings[-1].registration_number)
    ruled(here, folio, NewRuling(RulingKind.RECORD_LEADERSHIP))
    assert here.case(registration).revision == case.revision


def test_a_union_of_which_no_day_is_known_has_no_duty_in_the_list(here: FilingOffice) -> None:
    union_id = here.case(registered(here)).union_id
    with here.core.unit_of_work() as uow:
        union = uow.register.union(union_id)
        blank = replace(union, registered_on=None, members_as_of=None, accounts_as_of=None)
        uow.register.save_union(blank)
    keys = frozenset({DueKey.MEMBERS_REPORT, DueKey.ACCOUNTS})
    assert due_reading.due_dates(here.core, here.office.auditor, until=date(2040, 1, 1), keys=keys) == ()
