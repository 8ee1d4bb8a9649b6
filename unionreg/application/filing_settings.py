"""What the office chose where the law is silent about filings, and the clocks of the list that follow from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.calendars import stored_book
from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.filing_access import today_of
from unionreg.application.filing_clocks import refresh_clocks
from unionreg.application.session import require
from unionreg.application.vote_access import kept_line
from unionreg.domain.audit.filing_events import FilingSettingsChanged
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.filings.clocks import FilingSettings
    from unionreg.domain.roles import Actor

_MOST_DAYS = 60


def change_settings(core: Core, actor: Actor, *, settings: FilingSettings) -> Changes:
    """Choose whether the office's term stands still while a prevención runs, and the term to answer one.

    Every open case gets its new day; prevenciones that went out keep the term that their letter says. Raises
    ConflictError ``answer-days-out-of-range``, ``text-refused``.
    """
    kept_line("answer_source", settings.answer_source)
    if not 1 <= settings.answer_days <= _MOST_DAYS:
        raise ConflictError("answer-days-out-of-range", highest=_MOST_DAYS)
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.MANAGE_OFFICE)
        before = uow.filings.settings()
        uow.filings.save_settings(settings)
        refresh_clocks(uow, stored_book(uow), today)
        event = FilingSettingsChanged(
            settings.suspension.value,
            settings.answer_days,
            settings.answer_source,
            before.suspension.value,
            before.answer_days,
        )
        uow.audit.add(event, actor)
    return changed(Thing.OFFICE, "office", (Thing.FILING, "all"))
