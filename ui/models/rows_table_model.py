"""A table model over a tuple of frozen rows; columns are descriptions. No ORM object ever comes here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.theme import TONE_ICONS, Size, TextRole, Tokens, Tone, pixmap, tone_colours

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPixmap

_SORTABLE_ROWS = 5_000


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``text(row)`` is shown; ``tone(row)`` adds the icon and colour of a state; ``symbol(row)`` names
    another icon, or none ("").

    ``characters`` is the width in digits, ``stretch`` takes the room that is left. ``sort_key`` makes the column
    sortable here up to 5,000 rows (beyond, sort in SQL). ``spoken`` is what a screen reader says instead of the text.
    """

    title: str
    text: Callable[[Any], str]
    characters: int = 14
    stretch: bool = False
    number: bool = False
    muted: bool = False
    tone: Callable[[Any], Tone] | None = None
    symbol: Callable[[Any], str] | None = None
    tooltip: Callable[[Any], str] | None = None
    spoken: Callable[[Any], str] | None = None
    sort_key: Callable[[Any], Any] | None = None
    role: TextRole = TextRole.BODY

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Numbers right, everything else left."""
        return Qt.AlignmentFlag.AlignRight if self.number else Qt.AlignmentFlag.AlignLeft


class RowsTableModel(QAbstractTableModel):
    """Read-only; ``set_rows`` replaces everything at once."""

    def __init__(self, columns: tuple[Column, ...], rows: Sequence[Any] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: tuple[Any, ...] = tuple(rows)
        self._sorted: tuple[int, bool] | None = None
        self._pictures: dict[tuple[str, str], QPixmap] = {}

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows, in the order given."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._sorted = None
        self.endResetModel()

    def row(self, number: int) -> Any:
        """The frozen row at this place."""
        return self._rows[number]

    def column(self, number: int) -> Column:
        """The description of a column."""
        return self._columns[number]

    def sort_by(self, number: int) -> bool:
        """Sort by a column, the other way round the second time; False when it cannot be sorted here."""
        key = self._columns[number].sort_key
        if key is None or len(self._rows) > _SORTABLE_ROWS:
            return False
        descending = self._sorted == (number, False)
        self.beginResetModel()
        self._rows = tuple(sorted(self._rows, key=key, reverse=descending))
        self._sorted = (number, descending)
        self.endResetModel()
        return True

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, alignment, tooltip, icon and spoken text of a cell."""
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {(column.spoken or column.text)(row)}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return column.alignment | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ToolTipRole:
                return (column.tooltip or column.text)(row)
            case Qt.ItemDataRole.DecorationRole:
                return self._symbol_name(column, row)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the columns, aligned with them."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment | Qt.AlignmentFlag.AlignVCenter
        return column.title if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None

    def pixmap(self, index: QModelIndex | QPersistentModelIndex, tokens: Tokens) -> QPixmap:
        """The drawn symbol of a cell that has one."""
        column, row = self._columns[index.column()], self._rows[index.row()]
        key = (self._symbol_name(column, row) or TONE_ICONS[Tone.NEUTRAL], self.tone_colour(index, tokens))
        if key not in self._pictures:
            self._pictures[key] = pixmap(key[0], key[1], Size.ICON_SMALL)
        return self._pictures[key]

    def tone_colour(self, index: QModelIndex | QPersistentModelIndex, tokens: Tokens) -> str:
        """The colour of a cell with a symbol."""
        column, row = self._columns[index.column()], self._rows[index.row()]
        return tone_colours(tokens, column.tone(row))[0] if column.tone is not None else tokens.muted

    def _symbol_name(self, column: Column, row: Any) -> str | None:
        if column.symbol is not None:
            return column.symbol(row) or None
        return TONE_ICONS[column.tone(row)] if column.tone is not None else None
