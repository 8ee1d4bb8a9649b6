"""The picture of the day that a projector shows: it grows with its window, and holds no button and no person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.day.rehearsal_strip import rehearsal_strip
from ui.screens.day.turnout_picture import HourBars, TurnoutBar, scaled_font
from ui.theme import Size, Space, TextRole
from ui.widgets.labels import text_label
from ui.widgets.station_grid import GridLegend, StationGrid

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.screens.day.progress_presenter import ProgressPicture
    from ui.widgets.station_grid import GridCell

_LARGEST = 3.0
_FIRST_WIDTH = Size.PAGE
_FIRST_HEIGHT = Size.TEXT


class ProgressView(QWidget):
    """One line of figures, the bar of turnout, hours, and the grid of stations with its legend.

    ``alone``: in a window of its own, which must say itself that it shows a rehearsal.
    """

    def __init__(self, *, alone: bool = False) -> None:
        super().__init__()
        self._alone = alone
        self._factor = 0.0
        self._picture: ProgressPicture | None = None
        self.rehearsal = rehearsal_strip()
        self.figure = text_label("", TextRole.TITLE)
        self.about = text_label("", muted=True)
        self.bar = TurnoutBar(self.tr("Turnout"))
        self.hours = HourBars(self.tr("People who voted, hour by hour"))
        self.stations = text_label("", TextRole.STRONG)
        self.legend = GridLegend()
        self.grid = StationGrid(self.tr("Stations"))
        self.pointed = text_label("", TextRole.BODY, wrap=False)
        self.grid.pointed.connect(self._point)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.rehearsal)
        for widget in (self.figure, self.about, self.bar, self.hours, self.stations, self.legend):
            column.addWidget(widget)
        column.addWidget(self.grid, 1)
        column.addWidget(self.pointed)
        self._scale()

    def show_picture(self, picture: ProgressPicture) -> None:
        """Show this."""
        self._picture = picture
        self.rehearsal.setVisible(self._alone and picture.rehearsal)
        self.figure.setText(picture.figure)
        self.about.setText(picture.about)
        self.stations.setText(picture.stations)
        self.bar.show_facts(picture.turnout)
        self.hours.show_hours(picture.hours)
        self.grid.set_cells(picture.cells)
        self._show_legend()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A larger window, a larger type."""
        super().resizeEvent(event)
        self._scale()

    def _scale(self) -> None:
        factor = min(max(min(self.width() / _FIRST_WIDTH, self.height() / _FIRST_HEIGHT), 1.0), _LARGEST)
        if abs(factor - self._factor) < 1 / Size.ROW:
            return
        self._factor = factor
        for label, role in (
            (self.rehearsal, TextRole.STRONG),
            (self.figure, TextRole.TITLE),
            (self.about, TextRole.BODY),
            (self.stations, TextRole.STRONG),
            (self.pointed, TextRole.BODY),
        ):
            label.setFont(scaled_font(role, factor))
        self.bar.set_factor(factor)
        self.hours.set_factor(factor)
        self.grid.set_type(scaled_font(TextRole.LABEL, factor))
        self._show_legend()

    def _show_legend(self) -> None:
        if self._picture is not None:
            self.legend.set_lines(self._picture.legend, scaled_font(TextRole.LABEL, self._factor))

    def _point(self, cell: GridCell | None) -> None:
        self.pointed.setText(self.tr("Point at a station to see which one it is.") if cell is None else cell.sentence())


class ProgressWindow(QWidget):
    """The picture alone in a window of its own, to be put on the projector's screen. Esc closes it."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(title)
        self.setProperty("part", "page")
        self.title = text_label(title, TextRole.HEADING)
        self.view = ProgressView(alone=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self.title)
        column.addWidget(self.view, 1)
        for keys in ("Esc", "F11"):
            QShortcut(QKeySequence(keys), self, self.close)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
