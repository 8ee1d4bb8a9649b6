"""Months of a legal calendar as a painted picture: working days, rest, suspensions, windows and numbered points.

Every state has a shape of its own, never a colour alone: rest days are hatched, the days on which the call may go out
have a bar at their foot, steps are numbers in a frame. The numbers are those of the table that stands beside the
picture. Arrow keys walk through the days; each says what it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.theme import Size, Space, TextRole, label_font, tokens_for
from unionreg.domain.votes.legal_months import DaySheet, DayState, MonthSheet
from unionreg.domain.votes.legal_steps import Step

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from ui.theme import Tokens

DAYS = 7
CELL = Size.ROW
MONTH = DAYS * CELL
HEAD = Size.CONTROL + Space.M
LINE = Space.L + Space.XS
GAP = Space.XL
_REST = frozenset({DayState.WEEKEND, DayState.HOLIDAY, DayState.SUSPENDED})
_NAMED = frozenset({DayState.HOLIDAY, DayState.SUSPENDED})


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """What the picture says in words. ``day`` describes a day for the tooltip and the screen reader."""

    name: str
    working_days: Callable[[int], str]
    no_calendar: str
    day: Callable[[DaySheet], str]
    legend: tuple[tuple[str, str], ...]


class LegalCalendarPicture(QWidget):
    """Months side by side, as many as there is room for. ``day_changed(DaySheet)`` when the ring goes elsewhere."""

    day_changed = Signal(object)

    def __init__(self, words: CalendarWords) -> None:
        super().__init__()
        self._words = words
        self._months: tuple[MonthSheet, ...] = ()
        self._numbers: Mapping[Step, int] = {}
        self._current = 0
        self._locale = QLocale()
        self.setAccessibleName(words.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(MONTH + 2)

    def show_months(self, months: Sequence[MonthSheet], numbers: Mapping[Step, int], first: date) -> None:
        """Draw these months; the ring stands on ``first``."""
        self._months, self._numbers = tuple(months), dict(numbers)
        days = self.days()
        self._current = next((place for place, each in enumerate(days) if each.day == first), 0)
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self._tell()
        self.update()

    def show_day(self, day: date) -> None:
        """Put the ring on a day, where it is shown."""
        place = next((place for place, each in enumerate(self.days()) if each.day == day), None)
        if place is not None:
            self._move_to(place)

    def days(self) -> tuple[DaySheet, ...]:
        """Every day shown, in order."""
        return tuple(day for month in self._months for day in month.days)

    def current_day(self) -> DaySheet | None:
        """The day under the ring."""
        days = self.days()
        return days[self._current] if days else None

    def sizeHint(self) -> QSize:
        """Two months abreast."""
        wide = 2 * MONTH + GAP
        return QSize(wide, self.heightForWidth(wide))

    def hasHeightForWidth(self) -> bool:
        """The fewer months abreast, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows of months and of the legend."""
        rows = self._rows(width)
        legend = LINE * len(self._legend_lines(width))
        return sum(self._row_height(row) for row in rows) + legend + Space.M

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by days and weeks, page keys by months, Home and End to the first and last day."""
        key, last = Qt.Key(event.key()), len(self.days()) - 1
        moves = {
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Up: self._current - DAYS,
            Qt.Key.Key_Down: self._current + DAYS,
            Qt.Key.Key_PageUp: self._current - DAYS * 4,
            Qt.Key.Key_PageDown: self._current + DAYS * 4,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key not in moves or last < 0:
            super().keyPressEvent(event)
            return
        self._move_to(max(0, min(last, moves[key])))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The day that is clicked."""
        place = self._place_at(event.position())
        if place is not None:
            self._move_to(place)

    def event(self, event: QEvent) -> bool:
        """What a day is, where the mouse rests on it."""
        if event.type() == event.Type.ToolTip:
            help_event: QHelpEvent = event  # type: ignore[assignment]
            place = self._place_at(QPointF(help_event.pos()))
            text = "" if place is None else self._words.day(self.days()[place])
            QToolTip.showText(help_event.globalPos(), text, self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another number of months abreast needs another height."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is drawn."""
        super().focusInEvent(event)
        self._tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring is taken away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Rows of months, then the legend."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush = _Brush(painter, tokens_for(self))
        y = 0
        for row in self._rows(self.width()):
            for column, month in enumerate(row):
                self._paint_month(brush, month, column * (MONTH + GAP), y)
            y += self._row_height(row)
        self._paint_legend(brush, y)
        painter.end()

    def _move_to(self, place: int) -> None:
        self._current = place
        self._tell()
        self.update()

    def _tell(self) -> None:
        day = self.current_day()
        if day is None:
            return
        self.setAccessibleDescription(self._words.day(day))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.day_changed.emit(day)

    def _rows(self, width: int) -> list[tuple[MonthSheet, ...]]:
        abreast = max(1, (width + GAP) // (MONTH + GAP))
        return [self._months[start : start + abreast] for start in range(0, len(self._months), abreast)]

    def _row_height(self, row: Sequence[MonthSheet]) -> int:
        return max(HEAD + _weeks(month) * CELL + len(month.named) * LINE for month in row) + GAP

    def _cells(self) -> list[tuple[int, QRectF]]:
        """Place of each day in order and its square."""
        found: list[tuple[int, QRectF]] = []
        y, place = 0, 0
        for row in self._rows(self.width()):
            for column, month in enumerate(row):
                for number in range(len(month.days)):
                    found.append((place, _square(month, number, column * (MONTH + GAP), y)))
                    place += 1
            y += self._row_height(row)
        return found

    def _place_at(self, point: QPointF) -> int | None:
        return next((place for place, square in self._cells() if square.contains(point)), None)

    def _paint_month(self, brush: _Brush, month: MonthSheet, x: int, y: int) -> None:
        name = self._locale.standaloneMonthName(month.month)
        known = self._words.no_calendar
        if month.working_days is not None:
            known = self._words.working_days(month.working_days)
        brush.text(QRectF(x, y, MONTH, LINE), f"{name[:1].upper()}{name[1:]} {month.year}", TextRole.STRONG)
        brush.text(QRectF(x, y, MONTH, LINE), known, TextRole.LABEL, muted=True, right=True)
        for weekday in range(DAYS):
            word = self._locale.standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)[:2]
            square = QRectF(x + weekday * CELL, y + LINE, CELL, HEAD - LINE)
            brush.text(square, word, TextRole.LABEL, muted=True, centre=True)
        current = self.current_day() if self.hasFocus() else None
        for number, day in enumerate(month.days):
            square = _square(month, number, x, y)
            self._paint_day(brush, day, square)
            if day is current:
                brush.frame(square.adjusted(1, 1, -1, -1), brush.tokens.focus, Size.FOCUS)
        below = y + HEAD + _weeks(month) * CELL
        for line, (first, last, words) in enumerate(month.named):
            days = str(first.day) if first == last else f"{first.day}-{last.day}"
            brush.text(QRectF(x, below + line * LINE, MONTH, LINE), f"{days}: {words}", TextRole.LABEL, muted=True)

    def _paint_day(self, brush: _Brush, day: DaySheet, square: QRectF) -> None:
        brush.ground(square, day.state)
        number = QRectF(square.left() + Space.XS, square.top(), CELL, Space.L + 2)
        brush.text(number, str(day.day.day), TextRole.STRONG if Step.VOTE in day.points else TextRole.LABEL)
        if day.is_today:
            brush.today(square)
        if day.in_window or day.in_other_reading:
            brush.bar(square, full=day.in_window)
        if Step.VOTE in day.points:
            brush.frame(square.adjusted(1, 1, -1, -1), brush.tokens.primary, Size.FOCUS)
        if day.state is DayState.UNKNOWN:
            brush.text(square.adjusted(0, 1, -Space.XS, 0), "?", TextRole.STRONG, right=True, top=True)
        if day.points:
            above = Size.BAR + Space.XS if day.in_window or day.in_other_reading else Size.BAR
            brush.points(square, above, in_runs([self._numbers.get(step, 0) for step in day.points]))

    def _legend_lines(self, width: int) -> list[list[tuple[str, str]]]:
        """The signs in columns of one width, as many as there is room for."""
        legend = self._words.legend
        across = max(1, width // self._legend_column())
        return [list(legend[first : first + across]) for first in range(0, len(legend), across)]

    def _legend_column(self) -> int:
        widest = max((self.fontMetrics().horizontalAdvance(words) for _sign, words in self._words.legend), default=0)
        return CELL + Space.S + widest + Space.L

    def _paint_legend(self, brush: _Brush, top: int) -> None:
        column = self._legend_column()
        for row, line in enumerate(self._legend_lines(self.width())):
            for place, (sign, words) in enumerate(line):
                square = QRectF(place * column + 1, top + row * LINE + 2, LINE + Space.XS, LINE - Space.XS)
                brush.sign(sign, square)
                wide = column - square.width() - Space.S
                brush.text(QRectF(square.right() + Space.S, top + row * LINE, wide, LINE), words, TextRole.LABEL)


def in_runs(numbers: Sequence[int]) -> str:
    """``1-4,6`` for 1, 2, 3, 4 and 6: a day is small."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ",".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def _weeks(month: MonthSheet) -> int:
    return (month.first_weekday + len(month.days) + DAYS - 1) // DAYS


def _square(month: MonthSheet, number: int, x: int, y: int) -> QRectF:
    week, weekday = divmod(month.first_weekday + number, DAYS)
    return QRectF(x + weekday * CELL, y + HEAD + week * CELL, CELL, CELL)


@dataclass(frozen=True, slots=True)
class _Brush:
    """The shapes of the picture in the colours of the theme."""

    painter: QPainter
    tokens: Tokens

    def text(
        self,
        square: QRectF,
        words: str,
        role: TextRole,
        *,
        muted: bool = False,
        right: bool = False,
        centre: bool = False,
        top: bool = False,
    ) -> None:
        """Words in a rectangle, elided where they have no room."""
        self.painter.setFont(label_font(role))
        self.painter.setPen(QColor(self.tokens.muted if muted else self.tokens.text))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        across = Qt.AlignmentFlag.AlignHCenter if centre else side
        upright = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
        fitting = self.painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(square.width()))
        self.painter.drawText(square, across | upright, fitting)

    def ground(self, square: QRectF, state: DayState) -> None:
        """The day's own ground: plain, or sunken for rest; a stroke through what has a name in the calendar."""
        rest = state in _REST
        self.painter.fillRect(square, QColor(self.tokens.sunken if rest else self.tokens.surface))
        self.painter.setPen(QPen(QColor(self.tokens.hairline), 1))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(square)
        if state in _NAMED:
            self.painter.setPen(QPen(QColor(self.tokens.border), 1))
            self.painter.drawLine(square.topLeft(), square.bottomRight())

    def frame(self, square: QRectF, colour: str, weight: int) -> None:
        """A frame inside the square."""
        self.painter.setPen(QPen(QColor(colour), weight))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(square)

    def bar(self, square: QRectF, *, full: bool) -> None:
        """At the foot: filled by the safe reading, an empty frame by the other one."""
        bar = QRectF(square.left() + 1, square.bottom() - Size.BAR - 2, square.width() - 2, Size.BAR + 1)
        if full:
            self.painter.fillRect(bar, QColor(self.tokens.primary))
        else:
            self.frame(bar.adjusted(1, 0, -1, 0), self.tokens.primary, 1)

    def today(self, square: QRectF) -> None:
        """A corner turned down."""
        corner = [
            square.topRight(),
            QPointF(square.right() - Space.S, square.top()),
            QPointF(square.right(), square.top() + Space.S),
        ]
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(self.tokens.info))
        self.painter.drawPolygon(corner)

    def points(self, square: QRectF, above: int, numbers: str) -> None:
        """The numbers of the steps of a day, light on dark, in one frame so far above the foot."""
        font = label_font(TextRole.LABEL)
        self.painter.setFont(font)
        wide = self.painter.fontMetrics().horizontalAdvance(numbers) + Space.S
        while wide > square.width() - 2 and font.pointSizeF() > Space.S - 1:
            font.setPointSizeF(font.pointSizeF() - 1)
            self.painter.setFont(font)
            wide = self.painter.fontMetrics().horizontalAdvance(numbers) + Space.XS
        high = Space.L - 1
        tag = QRectF(square.right() - wide - 2, square.bottom() - high - above, wide, high)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(self.tokens.primary))
        self.painter.drawRoundedRect(tag, 2, 2)
        self.painter.setPen(QColor(self.tokens.on_primary))
        self.painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, numbers)

    def sign(self, sign: str, square: QRectF) -> None:
        """A sample for the legend."""
        states = {"rest": DayState.WEEKEND, "named": DayState.HOLIDAY}
        self.ground(square, states.get(sign, DayState.WORKING))
        if sign == "point":
            self.points(square, Size.FOCUS, "1")
        elif sign == "vote":
            self.frame(square.adjusted(1, 1, -1, -1), self.tokens.primary, Size.FOCUS)
        elif sign in {"window", "other"}:
            self.bar(square, full=sign == "window")
        elif sign == "today":
            self.today(square)
        elif sign == "unknown":
            self.text(square, "?", TextRole.STRONG, centre=True)
