"""The prevención: its points filled from the requirements marked as not met, its letter, its term to answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.filing_access import go, open_case
from unionreg.application.filing_issuing import keep_paper
from unionreg.application.filing_notices import keep_notice, prevention_part
from unionreg.application.filing_paper_orders import paper_order, prevention
from unionreg.application.filing_records import ReasonRow
from unionreg.application.kept_values import kept_values
from unionreg.application.vote_access import named, require_one_of
from unionreg.domain.audit.filing_events import FilingPrevented
from unionreg.domain.certificates.papers import FilingPaperKind
from unionreg.domain.deadline_register import deadline
from unionreg.domain.filings.clocks import answer_due
from unionreg.domain.filings.filing_type import Machine
from unionreg.domain.filings.guards import ActFacts
from unionreg.domain.filings.machines import CaseAct
from unionreg.domain.filings.marks import Prevention, items_from_marks
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.filing_access import OpenedCase
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.signing_facts import SigningKey
    from unionreg.domain.filings.clocks import FilingSettings
    from unionreg.domain.filings.marks import PreventionItem
    from unionreg.domain.roles import Actor


@dataclass(frozen=True, slots=True)
class NewPrevention:
    """A prevención as it is to go out. ``items`` empty: those that the marks give.

    ``notified_on``: the day its notice takes effect, from which the term to answer is counted (LFT 747).
    ``late_reason`` is asked for when its own term is over; a late one never stops the office's clock.
    """

    notified_on: date
    items: tuple[PreventionItem, ...] = ()
    late_reason: str = ""
    key: SigningKey | None = None


def prevent_filing(core: Core, actor: Actor, *, folio: str, expected: int, letter: NewPrevention) -> Changes:
    """Ask the union to fix what is marked as not met, precisely, point by point; the letter is made in the same act.

    Raises ConflictError ``prevention-numbers`` (points are numbered from 1), ``notified-before-letter`` (a notice takes
    effect on the day of its letter or later), and as ``filing_access.open_case``, ``arrow_of`` and
    ``filing_issuing.keep_paper``.
    """
    said = kept_values(replace(letter, key=None))
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, Permission.REVIEW_FILINGS, Permission.RULE_ON_FILINGS)
        here = open_case(core, uow, folio, expected)
        made = _made(actor, here, said)
        facts = ActFacts(here.today, said.notified_on, items=len(made.items), late_reason=said.late_reason)
        prevented = replace(here.case, preventions=(*here.case.preventions, made))
        case = go(uow, actor, here, CaseAct.PREVENT, facts, prevented, said.late_reason)
        content = prevention(made, here.settings, here.book)
        order = paper_order(case, FilingPaperKind.PREVENTION, made.number, content, here.now, actor)
        paper = keep_paper(core, uow, actor, case, order, made.number, letter.key)
        keep_notice(core, uow, actor, case, prevention_part(case, made), (paper,), made.number)
        _remember(uow, actor, here, made)
        due = None if made.due_on is None else made.due_on.isoformat()
        notified, points = made.notified_on.isoformat(), len(made.items)
        uow.audit.add(FilingPrevented(folio, made.number, points, notified, due, said.late_reason or None), actor)
    return changed(Thing.FILING, folio)


def answer_term(machine: Machine, settings: FilingSettings) -> tuple[int, str]:
    """Business days to answer, and where they come from: LFT 390 Bis-I gives its own, elsewhere the office chose."""
    if machine is Machine.REPRESENTATIVENESS:
        rule = deadline("cr.cure")
        return rule.amount, rule.source
    return settings.answer_days, settings.answer_source


def _made(actor: Actor, here: OpenedCase, letter: NewPrevention) -> Prevention:
    case = here.case
    items = letter.items or items_from_marks(case.marks, len(case.versions))
    if tuple(item.number for item in items) != tuple(range(1, len(items) + 1)):
        raise ConflictError("prevention-numbers")
    if letter.notified_on < here.today:
        raise ConflictError("notified-before-letter")
    days, source = answer_term(case.machine, here.settings)
    due_on, _ = answer_due(letter.notified_on, days, here.book)
    return Prevention(
        len(case.preventions) + 1, len(case.versions), items, named(actor), here.now, letter.notified_on, days, source,
        due_on, letter.late_reason,
    )  # fmt: skip


def _remember(uow: UnitOfWork, actor: Actor, here: OpenedCase, made: Prevention) -> None:
    """Keep the reasons for the next reviewer who meets the same."""
    for item in made.items:
        reason = ReasonRow(
            here.case.folio, here.case.kind, item.requirement, None, None, item.reason, item.article, item.remedy,
            here.now, actor.full_name,
        )  # fmt: skip
        uow.filings.add_reason(reason)
