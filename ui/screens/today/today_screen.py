"""Today: what waits for this person, what the office lacks, bulletins."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import ACTIONS
from ui.localisation import long_date
from ui.screens.contracts.waiting import ContractsWaiting, contract_rows, read_contracts
from ui.screens.redaction.waiting import FormsWaiting, form_rows, read_forms
from ui.screens.screen import Place, Screen, ScreenContext
from ui.screens.search.alerts_waiting import alert_rows, read_alerts
from ui.screens.today.bulletins_today import BulletinsRead, BulletinsWaiting
from ui.screens.today.filings_waiting import filing_rows, read_filings
from ui.screens.today.waiting import Situation, under_way_rows, waiting_rows
from ui.theme import Space, TextRole
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import text_label
from ui.widgets.task_list import TaskList
from unionreg.application.changes import Thing
from unionreg.application.queries import office as office_queries
from unionreg.application.queries import outreach as outreach_queries
from unionreg.application.queries import votes as vote_queries
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.filing_records import InboxPage
    from unionreg.application.ports import Core
    from unionreg.application.queries.outreach import BulletinRow

_MOST = 200


@dataclass(frozen=True, slots=True)
class Morning:
    """What the screen reads."""

    today: date
    situation: Situation
    filings: InboxPage | None = None
    contracts: ContractsWaiting | None = None
    bulletins: tuple[BulletinRow, ...] = ()
    alerts: int = 0
    forms: FormsWaiting = FormsWaiting()  # noqa: RUF009 - frozen, and empty


class TodayScreen(Screen):
    """The first page after signing in."""

    concerns = frozenset(
        {
            Thing.VOTE,
            Thing.ENTRY,
            Thing.COUNT,
            Thing.RESULT,
            Thing.PACKAGE,
            Thing.CALENDAR,
            Thing.BACKUP,
            Thing.PAPER,
            Thing.FILING,
            Thing.BULLETIN,
            Thing.SAVED_SEARCH,
            Thing.REDACTION,
            Thing.DOSSIER,
        }
    )

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        greeting = self.tr("Good day, {name}").format(name=self.actor.full_name)
        self.header.set_title(greeting)
        self.unread = BulletinsWaiting(self)
        self.bulletins = BulletinsRead(self)
        self.body.addWidget(self.unread)
        across = QHBoxLayout()
        across.setSpacing(Space.XL)
        across.addLayout(self._what_waits(), 3)
        across.addLayout(self._what_one_may_do(), 2)
        self.body.addLayout(across)
        self.body.addStretch(1)
        self.load()

    def _what_waits(self) -> QVBoxLayout:
        self.tasks = TaskList()
        self.nothing = Card()
        self.nothing.column.addWidget(text_label(self.tr("Nothing waits for you"), TextRole.STRONG))
        self.nothing.column.addWidget(
            text_label(self.tr("When a vote needs your entry, your signature or a paper, it stands here."), muted=True)
        )
        self.others_title = text_label(self.tr("Under way with others"), TextRole.HEADING)
        self.others = TaskList()
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        column.addWidget(text_label(self.tr("Waits for you"), TextRole.HEADING))
        column.addWidget(self.tasks)
        column.addWidget(self.nothing)
        column.addSpacing(Space.M)
        column.addWidget(self.others_title)
        column.addWidget(self.others)
        column.addStretch(1)
        return column

    def _what_one_may_do(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        column.addWidget(text_label(self.tr("What you may do"), TextRole.HEADING))
        column.addWidget(self._actions())
        column.addSpacing(Space.M)
        column.addWidget(text_label(self.tr("Bulletins"), TextRole.HEADING))
        column.addWidget(self.bulletins)
        column.addStretch(1)
        return column

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Today."""
        return ((self.tr("Today"), None),)

    def load(self) -> None:
        """Read what waits."""
        self.read(self._read, self._show)

    def _read(self, core: Core) -> Morning:
        actor = self.actor
        today = core.clock().astimezone().date()
        reads = actor.may(Permission.READ_VOTES)
        page = vote_queries.votes_list(core, actor, limit=_MOST) if reads else None
        calendars = office_queries.calendars(core, actor)
        office = office_queries.office(core, actor)
        return Morning(
            today,
            Situation(
                actor=actor,
                votes=page.rows if page is not None else (),
                years=frozenset(row.year for row in calendars),
                today=today,
                last_backup=office.last_backup.made_at.date() if office.last_backup else None,
            ),
            read_filings(core, actor),
            read_contracts(core, actor),
            outreach_queries.todays_bulletins(core, actor),
            read_alerts(core, actor),
            read_forms(core, actor),
        )

    def _show(self, morning: Morning) -> None:
        self.header.set_subtitle(long_date(morning.today))
        self.unread.show_bulletins(morning.bulletins)
        self.bulletins.show_bulletins(morning.bulletins)
        go, texts = self.context.navigate, self.context.messages.texts
        rows = [
            *waiting_rows(morning.situation, go),
            *filing_rows(morning.filings, texts, go),
            *contract_rows(morning.contracts, go),
            *form_rows(morning.forms, go),
            *alert_rows(morning.alerts, go),
        ]
        self.tasks.set_rows(rows)
        self.tasks.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        others = under_way_rows(morning.situation, self.context.navigate)
        self.others.set_rows(others)
        self.others.setVisible(bool(others))
        self.others_title.setVisible(bool(others))
        self.show_content()

    def _actions(self) -> QWidget:
        card = Card()
        card.column.setSpacing(Space.XS)
        for action in ACTIONS:
            if action.open_to(self.actor):
                link = LinkButton(action.words(), partial(self.context.navigate, action.place))
                card.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return card
