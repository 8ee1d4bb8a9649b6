"""One finding: the people it concerns side by side, what was decided, and what can be decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.rolls import roll_words as words
from ui.theme import Space, TextRole
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labels import text_label
from unionreg.domain.rolls.roll import PersonStatus

if TYPE_CHECKING:
    from datetime import tzinfo

    from unionreg.application.queries.rolls import FindingRow
    from unionreg.domain.rolls.roll import RollPerson
    from unionreg.texts import Texts


class FindingPanel(QFrame):
    """``exclude_asked(number)``, ``stand_asked()``, ``open_asked(number)`` when the person presses a button."""

    exclude_asked = Signal(int)
    stand_asked = Signal()
    open_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._row: FindingRow | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        self._detail = text_label("")
        column.addWidget(self._detail)
        self._people = QWidget()
        self._grid = QGridLayout(self._people)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(0)
        column.addWidget(self._people)
        self._decided = text_label("", muted=True)
        column.addWidget(self._decided)
        self.correct = SecondaryButton(self.tr("Correct the row"), self._open, symbol="pen-line")
        self.exclude = SecondaryButton(self.tr("Leave this row out"), self._exclude)
        self.exclude_other = SecondaryButton(self.tr("Leave the other row out"), self._exclude_other)
        self.stand = PrimaryButton(self.tr("It stands as it is"), self.stand_asked.emit)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch(1)
        for button in (self.correct, self.exclude_other, self.exclude, self.stand):
            foot.addWidget(button)
        column.addLayout(foot)

    def show_row(self, row: FindingRow | None, texts: Texts, zone: tzinfo, *, may_decide: bool) -> None:
        """Show this finding."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        detail = words.detail(texts, row.kept.found)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._show_people(row)
        self._decided.setText("" if row.decision is None else words.decision_sentence(row.decision, zone))
        self._decided.setVisible(row.decision is not None)
        open_now = may_decide and row.kept.settled_by is None
        self.stand.setVisible(open_now)
        self.correct.setVisible(may_decide and row.person is not None)
        self.exclude.setVisible(open_now and row.person is not None and row.person.votes)
        self.exclude_other.setVisible(open_now and row.other is not None and row.other.votes)

    def _show_people(self, row: FindingRow) -> None:
        while self._grid.count():
            taken = self._grid.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        people = [each for each in (row.person, row.other) if each is not None]
        self._people.setVisible(bool(people))
        for column, person in enumerate(people, start=1):
            head = text_label(words.row_place(person.sheet, person.row or None), TextRole.STRONG, wrap=False)
            self._grid.addWidget(head, 0, column)
        fields = [(label, [value(person) for person in people]) for label, value in words.told_fields()]
        if all(person.status is PersonStatus.ELIGIBLE for person in people):
            fields.pop()  # the status goes without saying
        told = [(label, values) for label, values in fields if any(values)]
        # One person alone stands in two columns of fields, so that the rows above keep their room.
        lines = len(told) if len(people) > 1 else (len(told) + 1) // 2
        for place, (label, values) in enumerate(told):
            self._show_field(place % lines + 1, place // lines * 2, label, values)
        self._grid.setColumnStretch(4, 1)

    def _show_field(self, line: int, first: int, label: str, values: list[str]) -> None:
        differs = len(set(values)) > 1
        self._grid.addWidget(text_label(label, TextRole.LABEL, muted=True, wrap=False), line, first)
        for column, value in enumerate(values, start=first + 1):
            role = TextRole.STRONG if differs else TextRole.BODY
            shown = text_label(value or "—", role, wrap=False)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(shown, line, column)

    def _person(self) -> RollPerson | None:
        return None if self._row is None else self._row.person

    def _open(self) -> None:
        person = self._person()
        if person is not None:
            self.open_asked.emit(person.number)

    def _exclude(self) -> None:
        person = self._person()
        if person is not None:
            self.exclude_asked.emit(person.number)

    def _exclude_other(self) -> None:
        other = None if self._row is None else self._row.other
        if other is not None:
            self.exclude_asked.emit(other.number)
