"""Filings for the search palette: by folio or by the name of the organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.screen import Place
from ui.search_palette import Hit
from unionreg.application.filing_records import InboxFilter, InboxPage
from unionreg.application.queries.filings import inbox
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.screens.screen import ScreenContext

_MOST = 12


def find_filings(context: ScreenContext, text: str, give: Callable[[Sequence[Hit]], None]) -> None:
    """Look for cases, settled ones too; gives nothing to those who may not read filings."""
    core, actor = context.core, context.actor
    if core is None or actor is None or not actor.may(Permission.READ_FILINGS):
        return

    def found(page: InboxPage) -> None:
        kind = QCoreApplication.translate("SearchPalette", "filing")
        give([Hit(f"{row.union} · {row.folio}", kind, "inbox", Place("filing", (row.folio,))) for row in page.rows])

    where = InboxFilter(text=text, open_only=False)
    context.runner.run(lambda _progress: inbox(core, actor, where=where, limit=_MOST), found)
