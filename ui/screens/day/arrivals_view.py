"""The list of arrivals: type a name or a number, press the key of the document that the person showed, next person.

The keyboard is enough: the focus never leaves the search while people are marked. After a mark the search is empty,
the list stands at its top and nobody is chosen: nothing on the screen tells who came last. Knows no use case.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ui.models.rows_table_model import Column
from ui.screens.day import arrivals_presenter as words
from ui.theme import Size, Space, TextRole, Tone, label_font
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.screens.day.arrivals_presenter import ArrivalRow

_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class ArrivalsView(QWidget):
    """``marked(number, document)`` and ``unmarked(number)`` are wishes; whoever shows the view carries them out."""

    marked = Signal(int, str)
    unmarked = Signal(int)

    def __init__(self, documents: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._rows: tuple[ArrivalRow, ...] = ()
        self._documents = tuple(documents)
        self.search = QLineEdit()
        self.search.setProperty("big", "true")
        self.search.setFont(label_font(TextRole.HEADING))
        self.search.setPlaceholderText(self.tr("Surname, name or number on the list"))
        self.search.setAccessibleName(self.tr("Find a person by name or number"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._search)
        self.table = DataTable(self._columns(), name=self.tr("List of this station"), empty="")
        self.table.verticalHeader().setDefaultSectionSize(Size.BIG)
        self.table.installEventFilter(self)
        self.table.current_changed.connect(self._show_person)
        self._found = text_label("", TextRole.LABEL, muted=True)
        self.person = _PersonCard(self._documents, self._mark, self._ask_unmark)
        self._lay_out()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("No."), lambda row: str(row.number), characters=6, number=True, role=TextRole.STRONG),
            Column(
                self.tr("Name"), lambda row: row.name, stretch=True, role=TextRole.STRONG, tooltip=lambda row: row.name
            ),
            Column(
                self.tr("State"),
                lambda row: self.tr("✓ has voted") if row.marked else "",
                characters=12,
            ),
        )

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self.search)
        left.addWidget(self._found)
        left.addWidget(self.table, 1)
        left.addWidget(Note(words.secrecy_words(), Tone.NEUTRAL))
        self.person.setFixedWidth(Size.FIELD)
        inside = QWidget()
        inside.setProperty("part", "page")
        right = QVBoxLayout(inside)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.person)
        right.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedWidth(Size.FIELD + Space.L)
        area.setWidget(inside)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.L)
        across.addLayout(left, 1)
        across.addWidget(area)
        self.setFocusProxy(self.search)

    def set_rows(self, rows: Sequence[ArrivalRow]) -> None:
        """The list of the station, in its order; the search stays as it is."""
        self._rows = tuple(rows)
        self._search()

    def next_person(self) -> None:
        """A mark was wished: forget the search and the person, and wait for the next one."""
        self.forget()
        self.search.setFocus()

    def forget(self) -> None:
        """An empty search. ``setText`` and not ``clear``: the latter could be undone, which would tell a name."""
        self.search.setText("")
        self._search()

    def chosen(self) -> ArrivalRow | None:
        """The person that the next key means."""
        row: ArrivalRow | None = self.table.current_row()
        return row

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that mean the list or a document, wherever of both the focus is."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(watched, event)
        return super().eventFilter(watched, event)

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in words.KEYS and words.KEYS.index(key) < len(self._documents):
            self._mark(self._documents[words.KEYS.index(key)][0])
            return True
        if key == Qt.Key.Key_Escape and self.search.text():
            self.forget()
            return True
        if watched is self.search and key in _MOVES:
            self._move(event)
            return True
        if watched is self.search and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.person.remind()
            return True
        return False

    def _move(self, event: QKeyEvent) -> None:
        if self.chosen() is None:
            self._choose_first()
        else:
            self.table.keyPressEvent(event)

    def _search(self) -> None:
        found = words.matching(self._rows, self.search.text())
        self.table.set_rows(found)
        self.table.scrollToTop()
        self._found.setText(words.found_words(len(found), len(self._rows)))
        if self.search.text().strip():
            self._choose_first()
        else:
            self.table.clearSelection()
            self.table.setCurrentIndex(self.table.rows.index(-1, -1))
            self._show_person(None)

    def _choose_first(self) -> None:
        if self.table.rows.rowCount():
            self.table.selectRow(0)
        self._show_person(self.chosen())

    def _show_person(self, row: ArrivalRow | None) -> None:
        self.person.show_person(row)

    def _mark(self, document: str) -> None:
        row = self.chosen()
        if row is None:
            self.person.remind()
        elif not row.marked:
            self.marked.emit(row.number, document)

    def _ask_unmark(self) -> None:
        row = self.chosen()
        if row is not None and row.marked:
            self.unmarked.emit(row.number)


class _PersonCard(Card):
    """The chosen person, large, and a button with its key for each kind of document."""

    def __init__(
        self, documents: Sequence[tuple[str, str]], mark: Callable[[str], object], unmark: Callable[[], object]
    ) -> None:
        super().__init__()
        self._labels = dict(documents)
        self._number = text_label("", TextRole.LABEL, muted=True)
        self._name = text_label("", TextRole.HEADING)
        self._note = text_label("", TextRole.STRONG)
        self._say = text_label("")
        self.buttons = QWidget()
        column = QVBoxLayout(self.buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for place, (kind, label) in enumerate(documents):
            key = words.key_name(place)
            button = SecondaryButton(f"{key}  {label}".strip(), partial(mark, kind))
            button.setProperty("big", "true")
            button.setStyleSheet("text-align: left;")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            column.addWidget(button)
        self.unmark = SecondaryButton(self.tr("Take the mark away…"), unmark, symbol="x")
        self.unmark.setProperty("big", "true")
        for widget in (self._number, self._name, self._note, self._say, self.buttons, self.unmark):
            self.column.addWidget(widget)
        self.show_person(None)

    def show_person(self, row: ArrivalRow | None) -> None:
        """This person, or the sentence about what to do first."""
        self._number.setVisible(row is not None)
        self._name.setVisible(row is not None)
        self._note.setVisible(row is not None and bool(row.note))
        self.buttons.setVisible(row is not None and not row.marked)
        self.unmark.setVisible(row is not None and row.marked)
        if row is None:
            for label in (self._number, self._name, self._note):
                label.clear()  # hidden is not forgotten: nothing may hold the last person
            self._say.setText(self.tr("Type the surname or the list number of the person in front of you."))
            return
        self._number.setText(self.tr("Number {0} on the list").format(row.number))
        self._name.setText(row.name)
        self._note.setText(words.note_words(row.note))
        if row.marked:
            document = self._labels.get(row.document or "", row.document or "")
            self._say.setText(
                self.tr(
                    "This person has already been marked ({0}) and cannot vote again. If they say that they have not "
                    "voted, record it under challenged voters."
                ).format(document)
            )
        else:
            self._say.setText(self.tr("Which identity document did the person show? Its key marks them."))

    def say_kept(self) -> None:
        """The mark is kept; no name, and not over a person who was found meanwhile."""
        if not self._name.isHidden():
            return
        self._say.setText(self.tr("Kept. Type the next person's surname or list number."))

    def remind(self) -> None:
        """Enter alone marks nobody."""
        if self._name.isHidden():
            self._say.setText(self.tr("First find the person: type their surname or list number."))
        else:
            self._say.setText(self.tr("Press the key of the document that the person shows: F2, F3 and so on."))
