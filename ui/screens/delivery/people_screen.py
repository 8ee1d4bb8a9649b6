"""The list of a shift: tick who has a copy, or say why not; show only those whom the three-day rule leaves short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit

from ui.localisation import long_date
from ui.models.rows_table_model import Column
from ui.screens.delivery import wording as words
from ui.screens.delivery.forms import day_of
from ui.screens.paged_list import PAUSE
from ui.screens.screen import Place, Screen
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import choice_field, text_field
from ui.widgets.labels import text_label
from unionreg.application import delivery as use_cases
from unionreg.application.changes import Thing
from unionreg.application.queries import delivery as queries
from unionreg.domain.contracts.delivery import Mark, NotReceived

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.delivery import PeopleOfGroup, PersonRow

MOST_ROWS = 5_000


class DeliveryPeopleScreen(Screen):
    """``place.arguments``: the campaign and the shift. Enter on a row says that its person has a copy."""

    concerns = frozenset({Thing.DELIVERY})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._id, self._group_id = place.arguments[0], int(place.arguments[1])
        self._shown: PeopleOfGroup | None = None
        self.header.set_title(self.tr("List of a shift"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Name or number"))
        self.search.setAccessibleName(self.tr("Find a person by name or number"))
        self.search.setMaximumWidth(Size.FIELD)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.load)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.short = QCheckBox(self.tr("Only those who are short by the three-day rule"))
        self.short.toggled.connect(lambda _on: self.load())
        self.table = DataTable(self._columns(), name=self.tr("People"), empty=self.tr("Nobody here."))
        self.table.chosen.connect(lambda _row: self._received())
        self.count = text_label("", TextRole.LABEL, muted=True)
        self._arrange()
        self.load()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        top.addWidget(self.search, 1)
        top.addWidget(self.short)
        top.addStretch(2)
        self.body.addLayout(top)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.count)
        self.day_field, self.day = text_field(self.tr("Day of delivery"), width=Size.FIELD_NARROW)
        self.reason_field, self.reason = choice_field(self.tr("Reason"), words.reasons(self.context.messages.texts))
        self.buttons = (
            PrimaryButton(self.tr("Has a copy"), self._received, symbol="check"),
            SecondaryButton(self.tr("No copy, for this reason"), self._not_received),
            QuietButton(self.tr("Take the mark back"), self._take_back),
        )
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.day_field)
        foot.addWidget(self.reason_field)
        foot.addStretch(1)
        for button in reversed(self.buttons):
            foot.addWidget(button)
        self.body.addLayout(foot)

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Deliveries, the delivery, this shift."""
        here = Place("delivery", (self._id,))
        return ((self.tr("Delivery of contracts"), Place("deliveries")), (self._id, here), (self.header.title(), None))

    def load(self) -> None:
        """Read the people."""
        text, short = self.search.text(), self.short.isChecked()

        def read(core: Core) -> PeopleOfGroup:
            return queries.people_of_group(
                core,
                self.actor,
                campaign_id=self._id,
                group_id=self._group_id,
                text=text,
                only_short=short,
                limit=MOST_ROWS,
            )

        self.read(read, self._show)

    def first_field(self) -> QLineEdit:
        """One types a name first."""
        return self.search

    def _columns(self) -> tuple[Column, ...]:
        texts = self.context.messages.texts
        return (
            Column(self.tr("No."), lambda row: str(row.number), characters=7, number=True),
            Column(self.tr("Name"), lambda row: row.name, stretch=True),
            Column(
                self.tr("What is written down"),
                lambda row: words.person_words(row, texts),
                characters=46,
                tone=words.person_tone,
            ),
        )

    def _show(self, people: PeopleOfGroup) -> None:
        self._shown = people
        self.header.set_title(words.shift_words(people.group.shift))
        self.header.set_subtitle(words.place_words(people.group))
        if not self.day.text():
            self.day.setText(f"{self.core.clock().astimezone():%d/%m/%Y}")
        self.table.set_rows(people.rows)
        said = self.tr("%n person(s)", "", people.total)
        if people.last_day is not None:
            said += " · " + self.tr("last day to be safely in time: {day}").format(day=long_date(people.last_day))
        self.count.setText(said)
        for button in self.buttons:
            button.setEnabled(people.is_open)
        self.context.refresh_crumbs()
        self.show_content()

    def _received(self) -> None:
        self._mark(None)

    def _not_received(self) -> None:
        self._mark(NotReceived(str(self.reason.currentData())))

    def _mark(self, reason: NotReceived | None) -> None:
        row, shown = self._current()
        if row is None or shown is None:
            return
        mark = Mark(row.number, day_of(self.day.text(), self.core.clock().astimezone().date()), reason)
        self.act(
            lambda core: use_cases.record_names(
                core, self.actor, campaign_id=self._id, revision=shown.revision, group_id=self._group_id, marks=(mark,)
            )
        )

    def _take_back(self) -> None:
        row, shown = self._current()
        if row is None or shown is None or row.mark is None:
            return
        self.act(
            lambda core: use_cases.record_names(
                core,
                self.actor,
                campaign_id=self._id,
                revision=shown.revision,
                group_id=self._group_id,
                taken_back=(row.number,),
            )
        )

    def _current(self) -> tuple[PersonRow | None, PeopleOfGroup | None]:
        row = self.table.current_row()
        return row, self._shown if self._shown is not None and self._shown.is_open else None
