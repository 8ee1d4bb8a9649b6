"""The row-by-row report of a list of members: kinds of findings, their rows, and which rows are left out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui.localisation import number
from ui.models.rows_table_model import Column
from ui.screens.rolls import roll_words as words
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import text_label
from unionreg.domain.rolls.kinds import ERRORS, RollKind

if TYPE_CHECKING:
    from unionreg.desk.member_lists import MembersRead
    from unionreg.domain.filings.filing import Member
    from unionreg.domain.rolls.kinds import RollFinding
    from unionreg.texts import Texts

_HEIGHT = Size.FIELD + Size.ROW
_LEFT = Size.FIELD + Space.XL


@dataclass(frozen=True, slots=True)
class KindRow:
    """A kind of finding and how many rows have it."""

    kind: RollKind
    rows: tuple[ReportRow, ...]


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One finding and the person of its row, if the row is one; ``place`` is that of the person in the list."""

    found: RollFinding
    member: Member | None
    place: int | None


def kind_rows(read: MembersRead) -> tuple[KindRow, ...]:
    """The findings by kind, in the order of the catalogue: what needs a decision first."""
    places = {(person.sheet, person.row): place for place, person in enumerate(read.report.people)}
    grouped: dict[RollKind, list[ReportRow]] = defaultdict(list)
    for found in read.report.findings:
        place = places.get((found.sheet, found.row)) if found.row is not None else None
        grouped[found.kind].append(ReportRow(found, None if place is None else read.rows[place], place))
    return tuple(KindRow(kind, tuple(grouped[kind])) for kind in RollKind if kind in grouped)


class MembersReport(QWidget):
    """``left_out_changed(frozenset)`` after each decision: the places of the rows that are not taken in."""

    left_out_changed = Signal(object)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.left_out: frozenset[int] = frozenset()
        self.kinds = DataTable(self._kind_columns(), name=self.tr("What was found"))
        self.kinds.current_changed.connect(self._choose_kind)
        self.rows = DataTable(self._row_columns(), name=self.tr("Rows"))
        self.rows.current_changed.connect(lambda _row: self._enable())
        self.rows.chosen.connect(lambda _row: self._turn())
        self._title = text_label("", TextRole.HEADING)
        self._explanation = text_label("")
        self.turn = SecondaryButton(self.tr("Leave this row out"), self._turn)
        self.all = SecondaryButton(self.tr("Leave all of these out"), self._leave_all_out)
        self._arrange()

    def show_read(self, read: MembersRead) -> None:
        """Show what was found in a list."""
        self.left_out = read.left_out
        self.kinds.set_rows(kind_rows(read))
        self._choose_kind(self.kinds.current_row())

    def _kind_columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("Found"),
                lambda row: words.kind_words(self._texts, row.kind).title,
                stretch=True,
                tone=lambda row: words.kind_tone(row.kind),
            ),
            Column(
                self.tr("Rows"), lambda row: number(len(row.rows)), characters=10, number=True, role=TextRole.FIGURE
            ),
        )

    def _row_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Where"), lambda row: words.place_of(row.found), characters=15),
            Column(self.tr("Who"), _name, stretch=True),
            Column(
                self.tr("CURP"), lambda row: row.member.curp if row.member else "", characters=22, role=TextRole.MONO
            ),
            Column(self.tr("What exactly"), lambda row: words.detail(self._texts, row.found), characters=34),
            Column(self.tr("Taken in"), self._taken_word, characters=12, tone=self._taken_tone),
        )

    def _arrange(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(Space.L, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._title)
        column.addWidget(self._explanation)
        column.addWidget(self.rows, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.all)
        foot.addWidget(self.turn)
        column.addLayout(foot)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self.kinds)
        both.addWidget(right)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(Space.XS)
        both.setSizes([_LEFT, Size.PAGE - _LEFT])
        both.setStretchFactor(1, 1)
        both.setMinimumHeight(_HEIGHT)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(both)

    def _choose_kind(self, row: KindRow | None) -> None:
        if row is None:
            return
        told = words.kind_words(self._texts, row.kind)
        self._title.setText(told.title)
        self._explanation.setText(" ".join(filter(None, (told.explanation, told.remedy))))
        self.rows.set_rows(row.rows)
        self.all.setVisible(row.kind in ERRORS and len(row.rows) > 1)
        self._enable()

    def _enable(self) -> None:
        row = self.rows.current_row()
        self.turn.setEnabled(row is not None and row.place is not None)
        out = row is not None and row.place in self.left_out
        self.turn.setText(self.tr("Take this row in again") if out else self.tr("Leave this row out"))

    def _turn(self) -> None:
        row = self.rows.current_row()
        if row is not None and row.place is not None:
            self._set(self.left_out ^ {row.place})

    def _leave_all_out(self) -> None:
        kind = self.kinds.current_row()
        if kind is not None:
            self._set(self.left_out | {row.place for row in kind.rows if row.place is not None})

    def _set(self, left_out: frozenset[int]) -> None:
        self.left_out = left_out
        self.rows.viewport().update()
        self._enable()
        self.left_out_changed.emit(left_out)

    def _taken_word(self, row: ReportRow) -> str:
        if row.place is None:
            return self.tr("no person")
        return self.tr("left out") if row.place in self.left_out else self.tr("yes")

    def _taken_tone(self, row: ReportRow) -> Tone:
        if row.place is None:
            return Tone.NEUTRAL
        return Tone.WARNING if row.place in self.left_out else Tone.POSITIVE


def _name(row: ReportRow) -> str:
    member = row.member
    if member is None:
        return "—"
    return " ".join(filter(None, (member.first_surname, member.second_surname, member.given_names)))
