"""What every page of an act on a case begins with: the case read, its name in the head, and the way back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.filings.words import kind_name
from ui.screens.screen import Place, Screen
from unionreg.application.changes import Thing
from unionreg.application.queries import filings as queries

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure
    from unionreg.application.ports import Core
    from unionreg.application.queries.filings import CasePage


class CaseActScreen(Screen):
    """A page on which one act of a case is prepared and done. Subclasses say ``title`` and show the page.

    ``expected()`` is the revision that the person saw; when somebody else acted meanwhile, that is told and the page is
    read again without losing what was typed.
    """

    concerns = frozenset({Thing.FILING})

    def __init__(self, context: ScreenContext, folio: str, title: str) -> None:
        super().__init__(context)
        self.folio = folio
        self.texts = context.messages.texts
        self.case: CasePage | None = None
        self._title = title
        self._done = False
        self.header.set_title(title)

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Filings, the case, this act."""
        case = Place("filing", (self.folio,))
        return ((self.tr("Filings"), Place("filings")), (self.folio, case), (self._title, None))

    def load(self) -> None:
        """Read the case."""
        if not self._done:
            self.read(self.read_case, self._show_case)

    def read_case(self, core: Core) -> CasePage:
        """The case, on the database's thread."""
        return queries.case_page(core, self.actor, folio=self.folio)

    def show_case(self, page: CasePage) -> None:
        """Fill the page."""
        raise NotImplementedError

    def expected(self) -> int:
        """The revision that the person saw."""
        assert self.case is not None
        return self.case.case.revision

    def finished(self, part: str = "review") -> None:
        """The act is done: back to the case."""
        self._done = True
        self.context.navigate(Place("filing", (self.folio, part)))

    def refused(self, failure: Failure) -> None:
        """Said at the top; a case that changed meanwhile is read again."""
        self.show_failure(failure)
        if failure.error is not None and failure.error.code == "filing-changed-meanwhile":
            self.load()

    def _show_case(self, page: CasePage) -> None:
        self.case = page
        name = page.case.data.organisation.name
        self.header.set_subtitle(" · ".join(filter(None, (name, kind_name(page.case.kind, self.texts), self.folio))))
        self.show_content()
        self.show_case(page)
