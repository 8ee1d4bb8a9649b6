"""The archive: every box where it stands, how far it is, and the way into its work; opening a box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.models.rows_table_model import Column
from ui.screens.archive import words
from ui.screens.screen import Place, Screen
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import text_field
from unionreg.application import archive_boxes
from unionreg.application.changes import Thing
from unionreg.application.queries import archive as queries
from unionreg.domain.archive.box import Shelf
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.archive_records import BoxRow


class ArchiveScreen(Screen):
    """The archive map as a list: building, room, shelf, box."""

    concerns = frozenset({Thing.BOX, Thing.DOCUMENT})
    scrolls = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._keeps = self.actor.may(Permission.KEEP_ARCHIVE)
        self.header.set_title(self.tr("Archive"))
        self._actions()
        self.table = DataTable(
            self._columns(), name=self.tr("Boxes"), empty=self.tr("No box yet. Print labels, then open the first box.")
        )
        self.table.chosen.connect(self._open)
        self.label_field, self.label = text_field(self.tr("Find by label"), hint=self.tr("Scan or type it, then Enter"))
        self.label.returnPressed.connect(self._find)
        self._form()
        self._arrange()
        self.load()

    def _actions(self) -> None:
        go = self.context.navigate
        documents = Place("archive-documents")
        self.header.add_action(SecondaryButton(self.tr("Documents"), lambda: go(documents), symbol="file-text"))
        self.header.add_action(SecondaryButton(self.tr("Loans"), lambda: go(Place("archive-loans")), symbol="users"))
        if self._keeps:
            corrections = Place("archive-corrections")
            self.header.add_action(SecondaryButton(self.tr("Corrections"), lambda: go(corrections), symbol="pen-line"))
            self.header.add_action(
                SecondaryButton(self.tr("Labels"), lambda: go(Place("archive-labels")), symbol="qr-code")
            )
            self.opening = PrimaryButton(self.tr("Open a box…"), self._ask, symbol="plus")
            self.header.add_action(self.opening)

    def _columns(self) -> tuple[Column, ...]:
        texts = self.context.messages.texts
        return (
            Column(self.tr("Where it stands"), words.shelf_of, characters=32, tooltip=words.shelf_of),
            Column(self.tr("Box"), lambda row: row.serial, characters=19, role=TextRole.MONO),
            Column(self.tr("Contents"), lambda row: row.title, stretch=True, tooltip=lambda row: row.title),
            Column(
                self.tr("State"),
                lambda row: self.tr("Lent") if row.lent else words.box_state(row.progress.state, texts),
                characters=21,
                tone=lambda row: Tone.WARNING if row.lent else words.BOX_TONES[row.progress.state],
            ),
            Column(self.tr("Waiting"), words.waiting_text, characters=10, number=True),
        )

    def _form(self) -> None:
        self.form = Card(self.tr("Open a box"))
        self.serial_field, self.serial = text_field(self.tr("Label on the box"), hint=self.tr("Begins with C"))
        self.title_field, self.title = text_field(self.tr("What is in it"))
        self.building_field, self.building = text_field(self.tr("Building (optional)"))
        self.room_field, self.room = text_field(self.tr("Room (optional)"))
        self.shelf_field, self.shelf = text_field(self.tr("Shelf (optional)"))
        for widget in (self.serial_field, self.title_field, self.building_field, self.room_field, self.shelf_field):
            self.form.column.addWidget(widget)
        leave = SecondaryButton(self.tr("Cancel"), self._leave)
        begin = PrimaryButton(self.tr("Open the box"), self._begin, symbol="plus")
        self.form.column.addLayout(button_row(leave, begin))
        self.form.column.addStretch(1)
        self.form.setFixedWidth(Size.SIDE_CARD)
        self.form.hide()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.M)
        left.addWidget(self.label_field)
        left.addWidget(self.table, 1)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addLayout(left, 1)
        both.addWidget(self.form)
        self.body.addLayout(both, 1)

    def first_field(self) -> QWidget:
        """Where a label is scanned."""
        return self.label

    def load(self) -> None:
        """Read the boxes."""
        self.read(lambda core: queries.boxes(core, self.actor), self._show)

    def _show(self, rows: tuple[BoxRow, ...]) -> None:
        self.table.set_rows(rows)
        self.show_content()

    def _open(self, row: BoxRow | None) -> None:
        if row is not None:
            self.context.navigate(Place("archive-box", (row.serial,)))

    def _find(self) -> None:
        text = self.label.text()
        if not text.strip():
            return
        self.findings.clear()
        self.context.runner.run(
            lambda _progress: queries.paper_of(self.core, self.actor, serial=text),
            self._found,
            self.show_failure,
            owner=self,
        )

    def _found(self, where: str) -> None:
        what, _, key = where.partition(":")
        self.context.navigate(Place("archive-document" if what == "document" else "archive-box", (key,)))

    def _ask(self) -> None:
        """The form stands beside the boxes only while a box is being opened: the list needs the room."""
        self.form.show()
        self.opening.hide()
        self.serial.setFocus()

    def _leave(self) -> None:
        self.form.hide()
        self.opening.show()
        self.opening.setFocus()

    def _begin(self) -> None:
        serial, title = self.serial.text(), self.title.text()
        shelf = Shelf(self.building.text(), self.room.text(), self.shelf.text())
        self.act(
            lambda core: archive_boxes.open_box(core, self.actor, serial=serial, title=title, shelf=shelf),
            lambda changes: self.context.navigate(Place("archive-box", changes.created)),
            fields={"title": self.title, "building": self.building, "room": self.room, "shelf": self.shelf},
        )
