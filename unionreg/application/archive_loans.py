"""Loans of the paper file: who has it, since when, why, until when; prolonged, and back in its place.

A box, a binder or one document is lent by its label. What lies in a thing that is out is out with it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed, created
from unionreg.application.filing_access import today_of
from unionreg.application.session import require
from unionreg.application.vote_access import kept_line, kept_text, named
from unionreg.domain.archive.box import Loan
from unionreg.domain.archive.serials import Series, tidy_serial
from unionreg.domain.audit.archive_events import LoanProlonged, PaperLent, PaperReturned
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.roles import Actor

_ID_BYTES = 8


def lend(core: Core, actor: Actor, *, serial: str, borrower: str, post: str, reason: str, due: date) -> Changes:
    """Hand the paper with this label to a person; created id = the loan.

    Raises NotFoundError ``serial-nowhere``; ConflictError ``paper-is-out`` (borrower, due), ``loan-due-before-today``,
    ``text-refused``.
    """
    label = tidy_serial(serial)
    who, where, why = kept_line("borrower", borrower), kept_line("post", post), kept_text("reason", reason)
    _, today = today_of(core)
    _refuse_past(due, today)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.KEEP_ARCHIVE)
        what, around = standing_in(uow, label)
        for each in uow.archive.loans_of(around):
            if each.returned_on is None:
                raise ConflictError(
                    "paper-is-out", serial=each.serial, borrower=each.borrower, due=each.due.isoformat()
                )
        loan = Loan(core.randomness(_ID_BYTES).hex(), label, what, who, where, why, today, due, named(actor))
        uow.archive.add_loan(loan)
        uow.audit.add(PaperLent(label, who, due.isoformat(), why), actor)
    return created(Thing.BOX, loan.loan_id)


def prolong(core: Core, actor: Actor, *, loan_id: str, due: date, expected: int | None = None) -> Changes:
    """Give the borrower more time. ConflictError ``loan-over``, ``loan-changed-meanwhile``."""
    _refuse_past(due, today_of(core)[1])
    with core.unit_of_work() as uow:
        loan = _loan_out(uow, actor, loan_id, expected)
        uow.archive.save_loan(replace(loan, due=due, revision=loan.revision + 1))
        uow.audit.add(LoanProlonged(loan.serial, loan.borrower, due.isoformat()), actor)
    return changed(Thing.BOX, loan_id)


def give_back(core: Core, actor: Actor, *, loan_id: str, note: str = "", expected: int | None = None) -> Changes:
    """The paper is back in its place; ``note`` says in what state. Errors as ``prolong``."""
    text = kept_text("note", note) if note.strip() else ""
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        loan = _loan_out(uow, actor, loan_id, expected)
        uow.archive.save_loan(replace(loan, returned_on=today, returned_note=text, revision=loan.revision + 1))
        uow.audit.add(PaperReturned(loan.serial, loan.borrower, text), actor)
    return changed(Thing.BOX, loan_id)


def standing_in(uow: UnitOfWork, serial: str) -> tuple[str, tuple[str, ...]]:
    """What has this label, and every label that would be out with it or holds it; NotFoundError ``serial-nowhere``."""
    if serial.startswith(Series.SHEET):
        document = uow.archive.find_serial(serial)
        if document is None:
            raise NotFoundError("serial-nowhere", serial=serial[:40])
        return document.title or document.name, tuple(filter(None, (serial, document.binder, document.box)))
    box = uow.archive.find_box(serial)
    if box is None:
        raise NotFoundError("serial-nowhere", serial=serial[:40])
    documents = uow.archive.of_box(box.serial)
    if serial == box.serial:
        inside = (each.serial for each in documents)
        return box.title, (serial, *(each.serial for each in box.binders), *filter(None, inside))
    title = next(each.title for each in box.binders if each.serial == serial)
    inside = (each.serial for each in documents if each.binder == serial)
    return title, (serial, box.serial, *filter(None, inside))


def _loan_out(uow: UnitOfWork, actor: Actor, loan_id: str, expected: int | None) -> Loan:
    require(uow, actor, Permission.KEEP_ARCHIVE)
    loan = uow.archive.loan(loan_id)
    if expected is not None and loan.revision != expected:
        raise ConflictError("loan-changed-meanwhile")
    if loan.returned_on is not None:
        raise ConflictError("loan-over")
    return loan


def _refuse_past(due: date, today: date) -> None:
    if due < today:
        raise ConflictError("loan-due-before-today")
