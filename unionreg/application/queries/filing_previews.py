"""How a letter or a ruling would look if it went out now, and whose e.firma would sign it; nothing is kept.

The same drawing as the paper that is issued; only the use case checks whether the act is possible.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.filing_access import open_case
from unionreg.application.filing_paper_orders import paper_order, prevention
from unionreg.application.filing_preventions import answer_term
from unionreg.application.filing_ruling_papers import ruling_paper
from unionreg.application.kept_values import kept_values
from unionreg.application.session import require
from unionreg.application.signing import KeyView
from unionreg.application.vote_access import named, require_one_of
from unionreg.domain.certificates.papers import FilingPaperKind
from unionreg.domain.filings.clocks import answer_due
from unionreg.domain.filings.marks import Prevention, items_from_marks
from unionreg.domain.filings.rulings import Ruling, RulingKind
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from unionreg.application.filing_access import OpenedCase
    from unionreg.application.filing_preventions import NewPrevention
    from unionreg.application.filing_rulings import NewRuling
    from unionreg.application.ports import Core
    from unionreg.application.signing_facts import SigningKey
    from unionreg.domain.roles import Actor


def prevention_preview(core: Core, actor: Actor, *, folio: str, letter: NewPrevention) -> bytes:
    """The letter as PDF. Raises as ``filing_access.open_case``; ConflictError ``text-refused``."""
    said = kept_values(replace(letter, key=None))
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, Permission.REVIEW_FILINGS, Permission.RULE_ON_FILINGS)
        here = open_case(core, uow, folio)
        made = _prevention(actor, here, said)
        content = prevention(made, here.settings, here.book)
        order = paper_order(here.case, FilingPaperKind.PREVENTION, made.number, content, here.now, actor)
        head, seal = uow.office.get().letterhead(), uow.office.seal()
    return core.filing_papers.paper(order, head, seal)


def ruling_preview(core: Core, actor: Actor, *, folio: str, ruling: NewRuling) -> bytes | None:
    """The paper of a ruling as PDF, None for rulings that have no paper of their own. Raises as the letter's."""
    said = kept_values(replace(ruling, key=None))
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RULE_ON_FILINGS)
        here = open_case(core, uow, folio)
        made = _ruling(actor, here, said)
        found = ruling_paper(replace(here.case, rulings=(*here.case.rulings, made)), made, here)
        if found is None:
            return None
        kind, content = found
        order = paper_order(here.case, kind, made.number, content, here.now, actor)
        head, seal = uow.office.get().letterhead(), uow.office.seal()
    return core.filing_papers.paper(order, head, seal)


def filing_key(core: Core, actor: Actor, *, key: SigningKey) -> KeyView:
    """Whose e.firma this is, shown before a paper of a filing is signed with it. Nothing is signed, kept or logged.

    Raises as ``SignaturesPort.read_key``.
    """
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, Permission.REVIEW_FILINGS, Permission.RULE_ON_FILINGS)
    # Papers of filings name no list of officials: whoever may do the act signs it.
    return KeyView(core.signatures.read_key(key, at=core.clock()), listed_official=True)


def _prevention(actor: Actor, here: OpenedCase, letter: NewPrevention) -> Prevention:
    case = here.case
    days, source = answer_term(case.machine, here.settings)
    due_on, _ = answer_due(letter.notified_on, days, here.book)
    return Prevention(
        number=len(case.preventions) + 1,
        version=len(case.versions),
        items=letter.items or items_from_marks(case.marks, len(case.versions)),
        by=named(actor),
        at=here.now,
        notified_on=letter.notified_on,
        term_days=days,
        term_source=source,
        due_on=due_on,
        late_reason=letter.late_reason,
    )


def _ruling(actor: Actor, here: OpenedCase, said: NewRuling) -> Ruling:
    return Ruling(
        number=len(here.case.rulings) + 1,
        kind=said.kind,
        version=len(here.case.versions),
        by=named(actor),
        by_id=actor.user_id,
        at=here.now,
        reasons=said.reasons,
        precedents=said.precedents,
        legal_basis=said.legal_basis,
        by_law=said.kind is RulingKind.REGISTER_BY_LAW,
    )
