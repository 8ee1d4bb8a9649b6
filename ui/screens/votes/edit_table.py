"""A small table that people fill in as in a spreadsheet: type, Enter goes on, paste rows with Ctrl+V.

Holds rows of plain texts; what they mean is the presenter's. There is always one empty row at the end to go on typing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from ui.theme import Size, Space, TextRole, label_font, tokens_for

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class EditColumn:
    """One column. ``choices`` are (value, words): the cell then holds a value and shows its words.

    A choice does not make a row by itself, unless it ``fills``.
    """

    title: str
    characters: int = 14
    stretch: bool = False
    number: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    default: str = ""
    fills: bool = False

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Numbers right, everything else left."""
        return Qt.AlignmentFlag.AlignRight if self.number else Qt.AlignmentFlag.AlignLeft


def rows_from_clipboard(text: str) -> list[list[str]]:
    """The cells of what was copied in a spreadsheet: tabs between cells, a line a row; empty lines left out."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [[cell.strip() for cell in line.split("\t")] for line in lines if line.strip()]


class EditRows(QAbstractTableModel):
    """Rows of texts, the last one always empty. ``edited`` after every change by the person."""

    edited = Signal()

    def __init__(self, columns: Sequence[EditColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[list[str]] = [self._blank()]
        self._marks: dict[tuple[int, int], str] = {}

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The rows that hold something, without the empty one at the end."""
        return tuple(tuple(row) for row in self._rows if self._is_filled(row))

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows and an empty one."""
        self.beginResetModel()
        self._rows = [list(row) for row in rows] + [self._blank()]
        self._marks = {}
        self.endResetModel()

    def set_marks(self, marks: Mapping[tuple[int, int], str]) -> None:
        """Say at which cells (row, column) something is wrong, in words."""
        self._marks = dict(marks)
        self._tell(0, len(self._rows) - 1)

    def paste(self, row: int, column: int, cells: Sequence[Sequence[str]]) -> None:
        """Put cells in from there on; rows are added as needed, cells beyond the last column left out."""
        self.beginResetModel()
        for down, line in enumerate(cells):
            while row + down >= len(self._rows):
                self._rows.append(self._blank())
            for right, text in enumerate(line[: len(self.columns) - column]):
                self._rows[row + down][column + right] = self._value(column + right, text)
        self._keep_blank_end()
        self.endResetModel()
        self.edited.emit()

    def remove(self, row: int) -> None:
        """Take a row away."""
        if 0 <= row < len(self._rows) - 1:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()
            self.edited.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, value, alignment, and what is wrong with a cell."""
        if not index.isValid():
            return None
        value = self._rows[index.row()][index.column()]
        column = self.columns[index.column()]
        mark = self._marks.get((index.row(), index.column()), "")
        shown = dict(column.choices).get(value, value) if self._is_filled(self._rows[index.row()]) else ""
        answers = {
            Qt.ItemDataRole.DisplayRole: f"⚠ {shown}" if mark else shown,
            Qt.ItemDataRole.EditRole: value,
            Qt.ItemDataRole.TextAlignmentRole: column.alignment | Qt.AlignmentFlag.AlignVCenter,
            Qt.ItemDataRole.ToolTipRole: mark or None,
            Qt.ItemDataRole.AccessibleTextRole: ". ".join(filter(None, (f"{column.title}: {shown}", mark))),
        }
        return answers.get(Qt.ItemDataRole(role))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[section].alignment | Qt.AlignmentFlag.AlignVCenter
        return self.columns[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be typed into."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take over what was typed."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text = str(value or "").strip()
        if self._rows[index.row()][index.column()] == text:
            return True
        self._rows[index.row()][index.column()] = text
        self._marks.pop((index.row(), index.column()), None)
        self._tell(index.row(), index.row())
        if index.row() == len(self._rows) - 1 and self._is_filled(self._rows[-1]):
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
            self._rows.append(self._blank())
            self.endInsertRows()
        self.edited.emit()
        return True

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _blank(self) -> list[str]:
        return [column.default for column in self.columns]

    def _is_filled(self, row: Sequence[str]) -> bool:
        return any(
            cell and (column.fills or not column.choices) for cell, column in zip(row, self.columns, strict=True)
        )

    def _keep_blank_end(self) -> None:
        if self._is_filled(self._rows[-1]):
            self._rows.append(self._blank())

    def _value(self, column: int, text: str) -> str:
        """Pasted words of a choice as their value; an unknown one gives the default."""
        choices = self.columns[column].choices
        if not choices:
            return text
        known = {words.casefold(): value for value, words in choices} | {value: value for value, _ in choices}
        return known.get(text.casefold(), self.columns[column].default)


class EditTable(QTableView):
    """The table. ``edited`` after every change; ``rows()`` gives what was typed."""

    edited = Signal()

    def __init__(self, columns: Sequence[EditColumn], *, name: str, least_rows: int = 3) -> None:
        super().__init__()
        self.model_rows = EditRows(columns, self)
        self.model_rows.edited.connect(self.edited)
        self.model_rows.edited.connect(self._fit)
        self._least_rows = least_rows
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            self.tr("Type as in a spreadsheet. Enter goes on, Ctrl+V pastes rows, Ctrl+Delete removes the row.")
        )
        self.setModel(self.model_rows)
        self.setItemDelegate(_CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked | triggers.SelectedClicked
        )
        self._set_headers(columns)
        self._fit()

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The filled rows as texts."""
        return self.model_rows.rows()

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows."""
        self.model_rows.set_rows(rows)
        self._fit()
        self.setCurrentIndex(self.model_rows.index(0, 0))

    def remove_current(self) -> None:
        """Take the current row away."""
        self.model_rows.remove(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, remove, and Enter as in a spreadsheet."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.remove_current()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(event)
        else:
            super().keyPressEvent(event)

    def _enter(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif self.state() != QAbstractItemView.State.EditingState:
            self.edit(self.currentIndex())

    def go_on(self) -> None:
        """The cell after the current one, the next row after the last column."""
        index = self.currentIndex()
        last = index.column() + 1 >= self.model_rows.columnCount()
        row, column = (index.row() + 1, 0) if last else (index.row(), index.column() + 1)
        self.setCurrentIndex(self.model_rows.index(min(row, self.model_rows.rowCount() - 1), column))

    def _paste(self) -> None:
        cells = rows_from_clipboard(QGuiApplication.clipboard().text())
        start = self.currentIndex()
        if cells and start.isValid():
            self.model_rows.paste(start.row(), start.column(), cells)
            self.setCurrentIndex(self.model_rows.index(start.row(), start.column()))

    def _fit(self) -> None:
        """As tall as its rows, between the least and what a page can show at once."""
        rows = min(max(self.model_rows.rowCount(), self._least_rows), 12)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * Size.ROW + Space.S)

    def _set_headers(self, columns: Sequence[EditColumn]) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(Size.ROW)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setFont(label_font(TextRole.LABEL))
        head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        digit = self.fontMetrics().horizontalAdvance("0")
        for number, column in enumerate(columns):
            if column.stretch:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            else:
                self.setColumnWidth(number, column.characters * digit + 2 * Space.M)


class _CellDelegate(QStyledItemDelegate):
    """Cells as fields with a thin edge, and a list to choose from where a column has choices."""

    def paint(self, painter: Any, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, EditTable)
        tokens = tokens_for(view)
        current = index == view.currentIndex() and view.hasFocus()
        wrong = bool(index.data(Qt.ItemDataRole.ToolTipRole))
        painter.save()
        painter.fillRect(option.rect, QColor(tokens.primary_tint if current else tokens.surface))
        painter.setPen(QColor(tokens.negative if wrong else tokens.hairline))
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.setPen(QColor(tokens.negative if wrong else tokens.text))
        area = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        text = option.fontMetrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, index.data(Qt.ItemDataRole.TextAlignmentRole), text)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        view = self.parent()
        assert isinstance(view, EditTable)
        choices = view.model_rows.columns[index.column()].choices
        if not choices:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        for value, words in choices:
            box.addItem(words, value)
        box.activated.connect(lambda _index: self._chose(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(index.data(Qt.ItemDataRole.EditRole)), 0))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)

    def _chose(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def eventFilter(self, editor: Any, event: Any) -> bool:
        """Enter in an editor takes the cell over and goes on to the next."""
        view = self.parent()
        assert isinstance(view, EditTable)
        if event.type() != event.Type.KeyPress or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return super().eventFilter(editor, event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
        view.go_on()
        return True
