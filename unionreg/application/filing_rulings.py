"""Ruling on a case: register, refuse on the grounds of the law only, dismiss, record, grant, deny, and what votes gave.

The ruling, its entry in the register and its paper are one transaction. Certificates are in ``filing_certificates``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.filing_access import go, open_case, refuse_typist
from unionreg.application.filing_effects import entered
from unionreg.application.filing_issuing import keep_paper
from unionreg.application.filing_notices import keep_notice, ruling_part
from unionreg.application.filing_paper_orders import paper_order
from unionreg.application.filing_records import ReasonRow
from unionreg.application.filing_ruling_papers import ruling_paper
from unionreg.application.kept_values import kept_values
from unionreg.application.session import require
from unionreg.application.vote_access import named
from unionreg.domain.audit.filing_events import FilingRuled
from unionreg.domain.filings.guards import ActFacts
from unionreg.domain.filings.rulings import NEGATIVE_RULINGS, RULING_ACTS, Event, Ruling, RulingKind
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.filing_access import OpenedCase
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.signing_facts import SigningKey
    from unionreg.domain.filings.case import Case
    from unionreg.domain.filings.rulings import RulingReason
    from unionreg.domain.roles import Actor


@dataclass(frozen=True, slots=True)
class NewRuling:
    """A decision as it is to be made. ``reasons`` are written by a person and asked for wherever somebody loses.

    ``precedents``: folios of earlier cases with the same reason. ``key`` None: the paper is signed by hand. ``day`` is
    that of an agreement (LFT 399 Ter); other rulings are made today.
    """

    kind: RulingKind
    reasons: tuple[RulingReason, ...] = ()
    precedents: tuple[str, ...] = ()
    legal_basis: tuple[str, ...] = ()
    day: date | None = None
    key: SigningKey | None = None


def rule_on_filing(core: Core, actor: Actor, *, folio: str, expected: int, ruling: NewRuling) -> Changes:
    """Decide a case. Whoever typed it in or marked its requirements does not.

    Silence decides nothing by itself: REGISTER_BY_LAW writes down, after the three days of the demand, that the
    registration exists (LFT 366), and from then on nothing else can be ruled. Raises NotAllowedError
    ``typed-in-this-filing``, ``reviewed-this-filing``; NotFoundError ``filing-unknown`` for a precedent; ConflictError
    as ``filing_access.open_case``, ``arrow_of``, ``filing_effects.entered`` and
    ``filing_issuing.keep_paper``.
    """
    said = kept_values(replace(ruling, key=None))
    act = RULING_ACTS[said.kind]
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RULE_ON_FILINGS)
        here = open_case(core, uow, folio, expected)
        refuse_typist(actor, here.case)
        for precedent in said.precedents:
            uow.filings.get(precedent)
        made = _made(actor, here, said)
        decided = replace(here.case, rulings=(*here.case.rulings, made))
        if said.day is not None:
            fact = Event(act, said.day, "", named(actor), here.now)
            decided = replace(decided, events=(*decided.events, fact))
        note = "; ".join(reason.text for reason in said.reasons)
        case = go(uow, actor, here, act, _facts(here, said), decided, note)
        case = entered(core, uow, actor, here, case)
        _keep_ruling_paper(core, uow, actor, here, case, ruling.key)
        _remember(uow, actor, here, case)
        grounds = tuple(reason.ground.value for reason in said.reasons if reason.ground is not None)
        number = case.rulings[-1].registration_number or None
        uow.audit.add(FilingRuled(folio, said.kind.value, made.number, grounds, number), actor)
    touched = ((Thing.UNION, case.union_id),) if case.union_id else ()
    contract = ((Thing.CONTRACT, case.contract_number),) if case.contract_number else ()
    return changed(Thing.FILING, folio, *touched, *contract)


def _made(actor: Actor, here: OpenedCase, said: NewRuling) -> Ruling:
    case = here.case
    return Ruling(
        number=len(case.rulings) + 1,
        kind=said.kind,
        version=len(case.versions),
        by=named(actor),
        by_id=actor.user_id,
        at=here.now,
        reasons=said.reasons,
        precedents=said.precedents,
        legal_basis=said.legal_basis,
        by_law=said.kind is RulingKind.REGISTER_BY_LAW,
    )


def _facts(here: OpenedCase, said: NewRuling) -> ActFacts:
    return ActFacts(
        today=here.today,
        day=said.day,
        reasons=tuple(reason.text for reason in said.reasons),
        grounds=tuple(reason.ground for reason in said.reasons),
    )


def _keep_ruling_paper(
    core: Core, uow: UnitOfWork, actor: Actor, here: OpenedCase, case: Case, key: SigningKey | None
) -> None:
    made = case.rulings[-1]
    found = ruling_paper(case, made, here)
    if found is None:
        keep_notice(core, uow, actor, case, ruling_part(made), (), made.number)
        return
    kind, content = found
    order = paper_order(case, kind, made.number, content, here.now, actor)
    paper = keep_paper(core, uow, actor, case, order, made.number, key)
    keep_notice(core, uow, actor, case, ruling_part(made), (paper,), made.number)


def _remember(uow: UnitOfWork, actor: Actor, here: OpenedCase, case: Case) -> None:
    """Reasons of whoever lost are kept for the next official who meets the same."""
    made = case.rulings[-1]
    if made.kind not in NEGATIVE_RULINGS:
        return
    for reason in made.reasons:
        uow.filings.add_reason(
            ReasonRow(
                case.folio, case.kind, reason.requirement, reason.ground, made.kind, reason.text, reason.article, "",
                here.now, actor.full_name,
            )
        )  # fmt: skip
