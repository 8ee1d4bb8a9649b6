"""What the parts of the aftermath have in common: the legal clock, and tabs that lead from one to another."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.localisation import long_date
from ui.screens.after.words import term_name, term_words
from ui.screens.office.office_part import SteadyTabs
from ui.screens.screen import Place, Screen
from ui.screens.votes.crumbs import vote_crumbs
from ui.theme import Space, TextRole, Tone
from ui.widgets.labels import text_label
from ui.widgets.status_pill import StatusPill
from unionreg.application.changes import Thing
from unionreg.domain.votes.vote import Purpose
from unionreg.domain.votes.vote_status import VoteStatus

if TYPE_CHECKING:
    from datetime import tzinfo

    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from unionreg.application.queries.after import AfterPage

translate = QCoreApplication.translate

PARTS = ("publication", "objections", "versions", "secrecy", "orders", "custody", "remote")


def part_place(vote_id: str, part: str) -> Place:
    """Where a part is shown."""
    own = {"versions": "versions", "custody": "custody", "remote": "remote-import"}
    return Place(own[part], (vote_id,)) if part in own else Place("after", (vote_id, part))


def part_title(part: str) -> str:
    """The name of a part on its tab."""
    return {
        "publication": translate("After", "Posting and report"),
        "objections": translate("After", "Objections"),
        "versions": translate("After", "Versions"),
        "secrecy": translate("After", "Secrecy"),
        "orders": translate("After", "Orders"),
        "custody": translate("After", "Custody"),
        "remote": translate("After", "Remote vote"),
    }[part]


class ClockBand(QWidget):
    """The terms after the vote in one row: what, until when, how it stands in words."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, Space.M)
        self._grid.setHorizontalSpacing(Space.XXL)
        self._grid.setVerticalSpacing(Space.XS)

    def show_page(self, page: AfterPage) -> None:
        """Show the clock of a vote."""
        while self._grid.count():
            taken = self._grid.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for column, line in enumerate(page.clock):
            due, left, tone = term_words(line)
            self._put(column, f"{term_name(line.key)} · {line.source}", due, left, tone)
        until = translate("After", "until {0}").format(long_date(page.keep_until))
        self._put(
            len(page.clock), translate("After", "Keep everything · LFT 390 Ter fr. II g"), until, "", Tone.NEUTRAL
        )

    def _put(self, column: int, name: str, due: str, left: str, tone: Tone) -> None:
        self._grid.addWidget(text_label(name, TextRole.LABEL, muted=True, wrap=False), 0, column)
        self._grid.addWidget(text_label(due, TextRole.STRONG, wrap=False), 1, column)
        if left:
            self._grid.addWidget(StatusPill(left, tone), 2, column)
        self._grid.setColumnStretch(column, 1)


class AfterPart(Screen):
    """A part of the aftermath. Subclasses say which with ``part`` and show the page in ``show_page``."""

    part = "publication"
    concerns = frozenset({Thing.AFTER, Thing.VOTE, Thing.RESULT, Thing.PACKAGE, Thing.PAPER, Thing.COUNT})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self.vote_id = place.arguments[0]
        self.vote_title = ""
        self.zone: tzinfo = UTC
        self.header.set_title(part_title(self.part))
        self.pill = StatusPill("")
        self.header.add_beside(self.pill)
        self.clock = ClockBand()
        self.put_above(self.clock)
        self.tabs = SteadyTabs()
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setIconSize(QSize(0, 0))
        self.tabs.setAccessibleName(translate("After", "Parts of what comes after the count"))
        for part in PARTS:
            self.tabs.addTab(part_title(part))
        self.tabs.setCurrentIndex(PARTS.index(self.part))
        self.tabs.currentChanged.connect(self._go)
        self.put_above(self.tabs)
        self.body.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)

    def crumbs(self) -> Crumbs:
        """Votes, the vote, this part."""
        return vote_crumbs(self.vote_id, self.vote_title, self.header.title())

    def first_field(self) -> QWidget | None:
        """The tabs: from there Tab goes into the page."""
        return self.tabs

    def show_head(self, page: AfterPage) -> None:
        """Title, clock, and what must be seen on every part: an annulled vote, a rehearsal."""
        self.vote_title = page.title
        self.zone = page.zone or UTC
        self.clock.show_page(page)
        subtitle = page.title
        if page.purpose is Purpose.REHEARSAL:
            subtitle = translate("After", "REHEARSAL · {0}").format(page.title)
        self.header.set_subtitle(subtitle)
        if page.status is VoteStatus.ANNULLED:
            self.pill.set_status(translate("After", "Annulled by an order"), Tone.NEGATIVE)
        else:
            self.pill.set_status("", Tone.NEUTRAL)
        self.context.refresh_crumbs()

    def _go(self, number: int) -> None:
        self.context.navigate(part_place(self.vote_id, PARTS[number]))
