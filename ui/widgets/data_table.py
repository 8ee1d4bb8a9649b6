"""The table of the program: hairlines, muted head, a bar at the selected row, a sentence when empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from ui.models.rows_table_model import RowsTableModel
from ui.theme import Size, Space, TextRole, label_font, tokens_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent

    from ui.models.rows_table_model import Column


class DataTable(QTableView):
    """A table over frozen rows. ``chosen(row)`` on Enter or double click, ``current_changed(row | None)``."""

    chosen = Signal(object)
    current_changed = Signal(object)

    def __init__(self, columns: Sequence[Column], *, name: str, empty: str = "", dense: bool = False) -> None:
        super().__init__()
        self.rows = RowsTableModel(tuple(columns), parent=self)
        self._empty = empty
        self.setAccessibleName(name)
        self.setModel(self.rows)
        self.setItemDelegate(_RowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_headers(columns, Size.ROW_DENSE if dense else Size.ROW)
        self.doubleClicked.connect(self._chose)
        self.selectionModel().currentRowChanged.connect(self._current)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; the current row stays where it was, so that there always is one."""
        kept = max(self.currentIndex().row(), 0)
        self.rows.set_rows(rows)
        if rows:
            self.selectRow(min(kept, len(rows) - 1))
        self.viewport().update()

    def current_row(self) -> Any | None:
        """The row under the bar, or None when the table is empty."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def fit_height(self) -> None:
        """Be as tall as the rows need (for short tables inside a page)."""
        count = max(self.rows.rowCount(), 1)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        height = self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + count * height + Space.XS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the current row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._chose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or the sentence of the empty table."""
        super().paintEvent(event)
        if self.rows.rowCount() == 0 and self._empty:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(tokens_for(self).muted))
            area = self.viewport().rect().adjusted(Space.M, Space.S, -Space.M, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self._empty)
            painter.end()

    def _set_headers(self, columns: Sequence[Column], height: int) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(False)
        head.setFont(label_font(TextRole.LABEL))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        digit = self.fontMetrics().horizontalAdvance("0")
        for number, column in enumerate(columns):
            if column.stretch:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            else:
                self.setColumnWidth(number, column.characters * digit + 2 * Space.M)
        head.sectionClicked.connect(self._sort)

    def _sort(self, number: int) -> None:
        if self.rows.sort_by(number):
            self.selectRow(0)

    def _chose(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self.chosen.emit(self.rows.row(index.row()))

    def _current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.current_changed.emit(self.rows.row(current.row()) if current.isValid() else None)


class _RowDelegate(QStyledItemDelegate):
    """Paints a cell without focus dots, with padding, a hairline below, and the bar of the selected row."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view = self.parent()
        assert isinstance(view, DataTable)
        tokens = tokens_for(view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = option.rect
        painter.save()
        painter.fillRect(rect, QColor(tokens.primary_tint if selected else tokens.surface))
        painter.setPen(QPen(QColor(tokens.hairline), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected and index.column() == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), Size.BAR, rect.height()), QColor(tokens.primary))
        self._content(painter, rect.adjusted(Space.M, 0, -Space.M, 0), view.rows, index)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The whole text of a cell that had no room for it."""
        text = str(index.data() or "")
        table = self.parent()
        assert isinstance(table, DataTable)
        room = option.rect.width() - 2 * Space.M
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            room -= Size.ICON_SMALL + Space.S
        font = label_font(table.rows.column(index.column()).role)
        elided = QFontMetrics(font).horizontalAdvance(text) > room
        QToolTip.showText(event.globalPos(), text if elided else "", view)
        return elided

    def _content(
        self, painter: QPainter, rect: QRect, rows: RowsTableModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        symbol = index.data(Qt.ItemDataRole.DecorationRole)
        view = self.parent()
        assert isinstance(view, DataTable)
        tokens = tokens_for(view)
        column = rows.column(index.column())
        painter.setFont(label_font(column.role))
        colour = tokens.muted if column.muted else tokens.text
        if symbol is not None:
            picture = rows.pixmap(index, tokens)
            painter.drawPixmap(rect.left(), rect.center().y() - Size.ICON_SMALL // 2, picture)
            rect = rect.adjusted(Size.ICON_SMALL + Space.S, 0, 0, 0)
            colour = rows.tone_colour(index, tokens)
        painter.setPen(QColor(colour))
        text = painter.fontMetrics().elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, column.alignment | Qt.AlignmentFlag.AlignVCenter, text)
