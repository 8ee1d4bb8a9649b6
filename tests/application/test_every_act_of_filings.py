"""Every act on filings checks a permission and adds exactly one record; reading checks it too and adds none.

A new function fails here until it has a line in the table.
"""

from __future__ import annotations

import inspect
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_filings import (
    FILED,
    KEY,
    FilingOffice,
    a_filing_office,
    a_mark,
    a_sample,
    data_of,
    overdue,
    prevented,
    received,
    registered,
    sent,
    taken_up,
)
from unionreg.application import (
    filing_certificates,
    filing_court,
    filing_facts,
    filing_preventions,
    filing_rulings,
    filing_secrets,
    filing_settings,
    filing_votes,
    filings,
)
from unionreg.application.filing_court import NewCourtAct
from unionreg.application.filing_facts import NewFact
from unionreg.application.filing_preventions import NewPrevention
from unionreg.application.filing_rulings import NewRuling
from unionreg.application.filings import TypedFiling
from unionreg.application.queries import due as due_queries
from unionreg.application.queries import filings as filing_queries
from unionreg.domain.certificates.papers import Recuento
from unionreg.domain.filings.clocks import FilingSettings, Suspension
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.machines import CaseAct
from unionreg.domain.filings.rulings import Adhesion, CourtActKind, RulingKind, RulingReason
from unionreg.domain.filings.visibility import secret_documents
from unionreg.domain.roles import PERMISSIONS, Permission, Role
from unionreg.errors import NotAllowedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

ACT_MODULES = (
    filings,
    filing_preventions,
    filing_rulings,
    filing_facts,
    filing_court,
    filing_settings,
    filing_secrets,
    filing_certificates,
    filing_votes,
)
READING_MODULES = (filing_queries, due_queries)
P = Permission
REASON = (RulingReason("Las actas no coinciden.", "", "LFT 371 Bis-III"),)
Prepared = tuple[FilingOffice, str]
Line = tuple[tuple[Permission, ...], "Callable[[], Prepared]", Role, "Callable[[FilingOffice, str], dict[str, Any]]"]


def an_office() -> Prepared:
    return a_filing_office(), ""


def with_case(prepare: Callable[..., str], *arguments: Any) -> Callable[[], Prepared]:
    def made() -> Prepared:
        here = a_filing_office()
        return here, prepare(here, *arguments)

    return made


def published(here: FilingOffice) -> str:
    folio = received(here, FilingKind.REPRESENTATIVENESS)
    fact = NewFact(CaseAct.PUBLISH_NOTICE, FILED)
    filing_facts.record_fact(here.core, here.office.reviewer, **here.at(folio), fact=fact)
    return folio


def doubted(here: FilingOffice) -> str:
    folio = registered_leadership(here)
    ruling = NewRuling(RulingKind.DOUBT, REASON)
    filing_rulings.rule_on_filing(here.core, here.office.signer, **here.at(folio), ruling=ruling)
    return folio


def marked(here: FilingOffice) -> str:
    """Marked and ready to be asked for."""
    folio = taken_up(here)
    filings.mark_requirement(here.core, here.office.reviewer, **here.at(folio), mark=a_mark(here, folio))
    return folio


def registered_leadership(here: FilingOffice) -> str:
    return received(here, FilingKind.LEADERSHIP_CHANGE)


def upheld(here: FilingOffice) -> str:
    folio = registered_leadership(here)
    for kind in (CourtActKind.CHALLENGE, CourtActKind.UPHELD):
        act = NewCourtAct(kind, "Tribunal Laboral 1", "12/2026", FILED, "Se confirma la elección.")
        filing_court.record_court_act(here.core, here.office.signer, **here.at(folio), act=act)
    return folio


def scheduled(here: FilingOffice) -> str:
    folio = received(here, FilingKind.VOTE_NOTICE)
    fact = NewFact(CaseAct.SCHEDULE, date(2026, 9, 1))
    filing_facts.record_fact(here.core, here.office.reviewer, **here.at(folio), fact=fact)
    return folio


def at(**more: Any) -> Callable[[FilingOffice, str], dict[str, Any]]:
    return lambda here, folio: {**here.at(folio), **more}


def of(**more: Any) -> Callable[[FilingOffice, str], dict[str, Any]]:
    return lambda _, folio: {"folio": folio, **more}


def a_secret_sheet(here: FilingOffice, folio: str) -> dict[str, Any]:
    return {"folio": folio, "version": 1, "attachment": secret_documents(here.case(folio).data)[0].id}


def typed(here: FilingOffice, _: str) -> dict[str, Any]:
    made = a_sample(FilingKind.ADDRESS_CHANGE)
    scans = tuple((made.attachments or {}).values())
    return {"typed": TypedFiling(replace(made.data, filing_id=""), scans, here.core.clock())}


ACTS: dict[str, Line] = {
    "receive_container": (
        (P.RECEIVE_FILINGS,), an_office, Role.REGISTRAR,
        lambda here, _: {"content": sent(here, data_of(FilingKind.WORKERS_UNION))},
    ),
    "type_in_filing": ((P.RECEIVE_FILINGS,), an_office, Role.REGISTRAR, typed),
    "take_up": ((P.REVIEW_FILINGS,), with_case(received), Role.REVIEWER, at()),
    "mark_requirement": (
        (P.REVIEW_FILINGS,), with_case(taken_up), Role.REVIEWER,
        lambda here, folio: {**here.at(folio), "mark": a_mark(here, folio)},
    ),
    "prevent_filing": (
        (P.REVIEW_FILINGS, P.RULE_ON_FILINGS), with_case(marked), Role.REVIEWER,
        at(letter=NewPrevention(FILED)),
    ),
    "rule_on_filing": (
        (P.RULE_ON_FILINGS,), with_case(taken_up), Role.SIGNER, at(ruling=NewRuling(RulingKind.REGISTER)),
    ),
    "record_fact": (
        (P.REVIEW_FILINGS, P.RULE_ON_FILINGS), with_case(received, FilingKind.REPRESENTATIVENESS), Role.REVIEWER,
        at(fact=NewFact(CaseAct.PUBLISH_NOTICE, FILED)),
    ),
    "receive_demand": (
        (P.RECEIVE_FILINGS,), with_case(overdue), Role.REGISTRAR, at(received_on=date(2026, 9, 20), reference="x"),
    ),
    "receive_adhesion": (
        (P.RECEIVE_FILINGS,), with_case(published), Role.REGISTRAR, at(adhesion=Adhesion("Otro Sindicato", FILED)),
    ),
    "call_recuento": (
        (P.RULE_ON_FILINGS,), with_case(doubted), Role.SIGNER,
        at(recuento=Recuento("Las firmas.", "¿Reconoce a la directiva?", "Planta", date(2026, 9, 1), "09:00", "17:00")),
    ),
    "record_court_act": (
        (P.RULE_ON_FILINGS, P.RECEIVE_FILINGS), with_case(registered_leadership), Role.REGISTRAR,
        at(act=NewCourtAct(CourtActKind.CHALLENGE, "Tribunal Laboral 1", "12/2026", FILED)),
    ),
    "resume_case": ((P.REVIEW_FILINGS, P.RULE_ON_FILINGS), with_case(upheld), Role.REVIEWER, at()),
    "change_settings": (
        (P.MANAGE_OFFICE,), with_case(received), Role.ADMINISTRATOR,
        lambda *_: {"settings": FilingSettings(Suspension.STANDS_STILL, 5, "Criterio 1/2026")},
    ),
    "read_secret_list": (
        (P.READ_SECRET_LISTS,), with_case(received, FilingKind.REPRESENTATIVENESS), Role.REVIEWER, of(version=1),
    ),
    "read_secret_document": (
        (P.READ_SECRET_LISTS,), with_case(received, FilingKind.REPRESENTATIVENESS), Role.REVIEWER, a_secret_sheet,
    ),
    "issue_filing_certificate": ((P.RULE_ON_FILINGS,), with_case(registered), Role.SIGNER, at(key=KEY)),
    "draft_noticed_vote": ((P.PREPARE_VOTES,), with_case(scheduled), Role.COORDINATOR, at(title="Consulta")),
}  # fmt: skip

R = (P.READ_FILINGS,)
W = (P.REVIEW_FILINGS, P.RULE_ON_FILINGS, P.RECEIVE_FILINGS)


def paper(here: FilingOffice, folio: str) -> dict[str, Any]:
    return {"paper_id": here.page(folio).papers[0].paper_id}


READINGS: dict[str, Line] = {
    "inbox": (R, with_case(received), Role.AUDITOR, lambda *_: {}),
    "case_page": (R, with_case(received), Role.AUDITOR, of()),
    "case_history": (R, with_case(received), Role.AUDITOR, of()),
    "container_view": (
        (P.RECEIVE_FILINGS,), an_office, Role.REGISTRAR,
        lambda here, _: {"content": sent(here, data_of(FilingKind.WORKERS_UNION))},
    ),
    "attachment_file": (W, with_case(received), Role.REVIEWER, lambda here, folio: {
        "folio": folio, "version": 1, "attachment": here.case(folio).data.attachments[0].id,
    }),
    "members_file": (W, with_case(received), Role.SIGNER, of(version=1)),
    "container_file": (W, with_case(received), Role.REGISTRAR, of(version=1)),
    "paper_file": (W, with_case(received), Role.REGISTRAR, paper),
    "precedents": (R, with_case(prevented), Role.AUDITOR, lambda *_: {"requirement": "members-list"}),
    "filing_settings": ((*R, P.MANAGE_OFFICE), an_office, Role.AUDITOR, lambda *_: {}),
    "due_dates": (R, with_case(registered), Role.AUDITOR, lambda *_: {"until": date(2027, 12, 31)}),
}  # fmt: skip


def functions_of(modules: tuple[ModuleType, ...]) -> dict[str, Any]:
    found = {}
    for module in modules:
        for name, function in inspect.getmembers(module, inspect.isfunction):
            arguments = list(inspect.signature(function).parameters)[:2]
            if function.__module__ == module.__name__ and not name.startswith("_") and arguments == ["core", "actor"]:
                found[name] = function
    return found


FUNCTIONS = functions_of((*ACT_MODULES, *READING_MODULES))


def test_every_function_has_its_line() -> None:
    assert set(functions_of(ACT_MODULES)) == set(ACTS)
    assert set(functions_of(READING_MODULES)) == set(READINGS)


@pytest.mark.parametrize("name", [*ACTS, *READINGS])
def test_each_needs_its_permission_and_leaves_its_record(name: str) -> None:
    permissions, prepare, role, arguments = {**ACTS, **READINGS}[name]
    here, folio = prepare()
    before = here.log()
    for other in Role:
        if not set(permissions) & PERMISSIONS[other]:
            with pytest.raises(NotAllowedError) as refused:
                FUNCTIONS[name](here.core, here.office.by_role[other], **arguments(here, folio))
            assert refused.value.code == "permission-missing", other
    assert len(here.log()) == len(before)
    doer = here.office.by_role[role]
    FUNCTIONS[name](here.core, doer, **arguments(here, folio))
    after = here.log()
    assert len(after) == len(before) + (name in ACTS)
    assert all(later.previous == earlier.hash for earlier, later in pairwise(after))
    if name in ACTS:
        assert after[-1].doer.username == doer.username


def test_no_event_of_a_filing_names_a_member_a_leader_or_a_curp() -> None:
    here = a_filing_office()
    folio = registered(here)
    data = here.case(folio).data
    text = " ".join(str(each.details) for each in here.log())
    assert data.organisation.name in text
    for leader in data.leaders:
        assert leader.full_name not in text
        assert not leader.curp or leader.curp not in text
    members = filing_queries.members_file(here.core, here.office.reviewer, folio=folio, version=1).decode()
    curps = [cell for line in members.splitlines()[1:] for cell in line.split(",") if len(cell) == 18]
    assert curps
    assert not any(curp in text for curp in curps)
