"""Letting an act pass against the consistency block: one person asks with a reason each, another one decides.

At the counter the confirmed act is deposited at once; for a filing the confirmation waits until the case is ruled on.
Between asking and confirming the books may have changed: a contradiction that nobody gave a reason for stops again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed, created
from unionreg.application.contract_block import block_of
from unionreg.application.contract_keeping import keep_act, keep_new, known_unions
from unionreg.application.contracts import (
    act_event,
    deposited_event,
    refuse_contradicted,
    refuse_incomplete,
    seen_contract,
    touched_parties,
)
from unionreg.application.filing_access import today_of
from unionreg.application.kept_values import kept_values
from unionreg.application.session import require
from unionreg.application.vote_access import kept_text, named
from unionreg.domain.audit.contracts_events import ContradictionOverrideAsked, ContradictionOverrideDecided
from unionreg.domain.contracts.acts import ActSource
from unionreg.domain.contracts.checks import check_act, check_new
from unionreg.domain.contracts.overrides import Contradicted, Override, OverrideState
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError, NotAllowedError

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.contracts.acts import ActFacts, ContractOrigin
    from unionreg.domain.contracts.contract import CollectiveContract
    from unionreg.domain.findings import Finding
    from unionreg.domain.roles import Actor


def ask_deposit_override(
    core: Core, actor: Actor, *, origin: ContractOrigin, facts: ActFacts, reasons: tuple[str, ...]
) -> Changes:
    """Ask that a new contract be deposited against its contradictions; created id = the request's id.

    ``reasons``: one for each contradiction that stops it, in their order. Raises ConflictError ``act-incomplete``,
    ``nothing-contradicts``, ``override-reasons-missing``.
    """
    begun, said = kept_values(origin), kept_values(facts)
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.KEEP_CONTRACTS)
        said = known_unions(uow, said)
        refuse_incomplete(check_new(begun, said, today))
        found = block_of(core, uow, begun.kind, said, None).stopping
        asked = replace(_request(core, actor, found, reasons), origin=begun, facts=said)
        return _asked(uow, actor, asked, "; ".join(each.name for each in said.employers))


def ask_act_override(
    core: Core, actor: Actor, *, contract_id: str, expected: int, facts: ActFacts, reasons: tuple[str, ...]
) -> Changes:
    """The same for one act more of a contract. Raises also as ``contracts.add_contract_act``."""
    said = kept_values(facts)
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.KEEP_CONTRACTS)
        contract, said = seen_contract(uow, contract_id, expected), known_unions(uow, said)
        refuse_incomplete(check_act(contract, said, today))
        found = block_of(core, uow, contract.kind, said, contract).stopping
        asked = replace(_request(core, actor, found, reasons), contract_id=contract_id, facts=said)
        return _asked(uow, actor, asked, contract.number)


def decide_override(core: Core, actor: Actor, *, override_id: int, confirm: bool, reason: str) -> Changes:
    """Confirm or refuse a request; whoever asked may not. Confirmed at the counter, the act is deposited with it.

    Raises NotAllowedError ``asked-this-override``; NotFoundError ``override-unknown``; ConflictError
    ``override-decided``, ``text-missing``, ``deposit-contradicted`` for what came up since, and as
    ``contracts.deposit_contract``.
    """
    why = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.CONFIRM_CONTRADICTIONS)
        asked = uow.contracts.override(override_id)
        if asked.asked_by_id == actor.user_id:
            raise NotAllowedError("asked-this-override")
        if asked.state is not OverrideState.ASKED:
            raise ConflictError("override-decided")
        state = OverrideState.CONFIRMED if confirm else OverrideState.REFUSED
        decided = replace(
            asked, state=state, decided_by=named(actor), decided_by_id=actor.user_id, decided_at=core.clock(),
            decision=why,
        )  # fmt: skip
        uow.contracts.save_override(decided)
        subject = _subject(uow, decided)
        uow.audit.add(ContradictionOverrideDecided(override_id, subject, state.value, asked.asked_by.name, why), actor)
        touched: tuple[tuple[Thing, str], ...] = ()
        if confirm and decided.facts is not None:
            touched = _deposited(core, uow, actor, decided, decided.facts)
    case = ((Thing.FILING, asked.case_folio),) if asked.case_folio else ()
    return changed(Thing.CONTRACT, asked.contract_id, *touched, *case)


def refuse_unless_covered(uow: UnitOfWork, found: tuple[Finding, ...], case_folio: str) -> Override | None:
    """For the ruling on a filing: the confirmed request that covers these contradictions, None where there are none.

    Raises ConflictError ``deposit-contradicted`` when nothing covers them.
    """
    if not found:
        return None
    confirmed = uow.contracts.overrides(state=OverrideState.CONFIRMED, case_folio=case_folio)
    covering = next((each for each in confirmed if each.covers(found)), None)
    if covering is None:
        refuse_contradicted(found)
    return covering


def ask_override_of(
    core: Core, uow: UnitOfWork, actor: Actor, case_folio: str, found: tuple[Finding, ...], reasons: tuple[str, ...]
) -> Changes:
    """Keep a request for a case; ``filing_contracts`` tells what contradicts it."""
    asked = replace(_request(core, actor, found, reasons), case_folio=case_folio)
    return _asked(uow, actor, asked, case_folio)


def _request(core: Core, actor: Actor, found: tuple[Finding, ...], reasons: tuple[str, ...]) -> Override:
    if not found:
        raise ConflictError("nothing-contradicts")
    if len(reasons) != len(found) or not all(each.strip() for each in reasons):
        raise ConflictError("override-reasons-missing", findings=found, expected=len(found))
    return Override(
        override_id=0,
        state=OverrideState.ASKED,
        contradictions=tuple(Contradicted.of(each) for each in found),
        reasons=tuple(kept_text("reasons", each) for each in reasons),
        asked_by=named(actor),
        asked_by_id=actor.user_id,
        asked_at=core.clock(),
    )


def _asked(uow: UnitOfWork, actor: Actor, asked: Override, subject: str) -> Changes:
    kept = uow.contracts.add_override(asked)
    codes = tuple(each.code for each in kept.contradictions)
    uow.audit.add(ContradictionOverrideAsked(kept.override_id, subject, codes, kept.reasons), actor)
    made = created(Thing.CONTRACT, kept.contract_id, (Thing.FILING, kept.case_folio))
    return replace(made, created=(str(kept.override_id),))


def _subject(uow: UnitOfWork, asked: Override) -> str:
    if asked.case_folio:
        return asked.case_folio
    if asked.contract_id:
        return uow.contracts.get(asked.contract_id).number
    return "" if asked.facts is None else "; ".join(each.name for each in asked.facts.employers)


def _deposited(
    core: Core, uow: UnitOfWork, actor: Actor, decided: Override, facts: ActFacts
) -> tuple[tuple[Thing, str], ...]:
    """Deposit what was asked for, with the contradictions looked at once more."""
    contract = _let_pass(core, uow, decided, facts)
    event = deposited_event(contract) if decided.origin is not None else act_event(contract)
    uow.audit.add(event, actor)
    uow.contracts.save_override(replace(decided, state=OverrideState.USED, contract_id=contract.contract_id))
    return ((Thing.CONTRACT, contract.contract_id), *touched_parties(contract))


def _let_pass(core: Core, uow: UnitOfWork, decided: Override, facts: ActFacts) -> CollectiveContract:
    by, number = decided.asked_by, decided.override_id
    contract = uow.contracts.get(decided.contract_id) if decided.contract_id else None
    if contract is not None:
        found = block_of(core, uow, contract.kind, facts, contract).stopping
        _refuse_new(decided, found)
        return keep_act(core, uow, contract, ActSource.COUNTER, facts, by, number)
    origin = decided.origin
    if origin is None:  # a request for a case has no facts of its own
        raise ConflictError("override-decided")
    _refuse_new(decided, block_of(core, uow, origin.kind, facts, None).stopping)
    return keep_new(core, uow, origin, facts, by, number)


def _refuse_new(decided: Override, found: tuple[Finding, ...]) -> None:
    if not decided.covers(found):
        refuse_contradicted(tuple(each for each in found if Contradicted.of(each) not in decided.contradictions))
