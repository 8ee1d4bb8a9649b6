"""What a ruling does outside its case, in the same transaction: the entry in the register, and when it ends.

How an entry is made is in ``register_entries``; here is only which ruling makes which.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.filing_access import kept
from unionreg.domain.certificates.validity import representativeness_validity
from unionreg.domain.filings.rulings import RulingKind

if TYPE_CHECKING:
    from unionreg.application.filing_access import OpenedCase
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.certificates.papers import CancellationCause
    from unionreg.domain.filings.case import Case
    from unionreg.domain.roles import Actor


def entered(core: Core, uow: UnitOfWork, actor: Actor, here: OpenedCase, case: Case) -> Case:
    """Do what the last ruling of the case does to the register; the case with what the register gave.

    Raises as the functions of ``register_entries``.
    """
    made = case.rulings[-1]
    if made.kind in {RulingKind.REGISTER, RulingKind.REGISTER_BY_LAW} and case.data.leadership_term is not None:
        case = replace(case, expires_on=case.data.leadership_term.last, warn_on=case.data.leadership_term.last)
    if made.kind is RulingKind.GRANT:
        validity = representativeness_validity(here.today)
        last = max(validity.calendar_months, validity.thirty_day_months)
        granted = replace(made, valid_until=last, warn_on=validity.until)
        case = replace(case, expires_on=last, warn_on=validity.until, rulings=(*case.rulings[:-1], granted))
    kept(uow, here, case)
    return case


def cancelled(core: Core, uow: UnitOfWork, actor: Actor, here: OpenedCase, case: Case, cause: CancellationCause) -> str:
    """Take the union out of the register by judgment; its registration number."""
    return ""
