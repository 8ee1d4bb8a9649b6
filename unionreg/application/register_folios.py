"""Folios of the register: the next number of a series, safe under two clerks at once.

A transaction holds the only write lock of the office file from its beginning, so two clerks never read the same number;
a transaction that is undone gives its number back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.register.folio import make_office_folio, office_code

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.ports import UnitOfWork


def next_folio(uow: UnitOfWork, series: str, on: date) -> str:
    """The next folio of this office in a series and the year of ``on``, such as ``RS-7K2-2026-000017-Q``."""
    code = office_code(uow.office.get().office_id)
    return make_office_folio(series, code, on.year, uow.register.next_number(series, on.year))
