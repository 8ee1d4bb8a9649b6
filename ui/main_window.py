"""The frame: side bar, top bar with breadcrumb, search and user menu, the page, the foot. Knows no screen by name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.actions import ACTIONS
from ui.navigation import SCREENS, Group
from ui.screens.screen import Place
from ui.theme import Size, Space, TextRole, Tone, icon, label_font, tokens_for
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import ElidedLabel, IconLabel, hairline, text_label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent

    from ui.navigation import Entry
    from ui.screens.screen import Screen
    from unionreg.domain.roles import Actor

_MINUTE = 60_000
_FLASH = 8_000


class MainWindow(QWidget):
    """Shows one screen at a time. ``went(Place)``, ``search_wanted``, ``closing`` are for the program."""

    went = Signal(object)
    search_wanted = Signal()
    back_wanted = Signal()
    help_wanted = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("unionreg")
        self.resize(Size.WINDOW_WIDTH, Size.WINDOW_HEIGHT)
        self.setMinimumSize(Size.WINDOW_LEAST_WIDTH, Size.WINDOW_LEAST_HEIGHT)
        self.screen_shown: Screen | None = None
        self.may_close: Callable[[], bool] | None = None
        self.side_bar = SideBar(self.went.emit)
        self.side_bar.hide()
        self.top_bar = TopBar(self.went.emit, self.search_wanted.emit)
        self.foot = Foot()
        self._invented = text_label("", TextRole.LABEL)
        self._invented.setProperty("invented", "true")
        self._invented.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._invented.hide()
        self._rehearsal = text_label(
            self.tr("REHEARSAL (SIMULACRO): invented voters. Nothing here has legal effect"), TextRole.STRONG
        )
        self._rehearsal.setProperty("invented", "true")
        self._rehearsal.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._rehearsal.hide()
        self._page = QVBoxLayout()
        self._lay_out()
        self._ring = FocusRing(self)
        wanted = (("Ctrl+K", self.search_wanted), ("Alt+Left", self.back_wanted), ("F1", self.help_wanted))
        for keys, signal in wanted:
            QShortcut(QKeySequence(keys), self, signal.emit)
        for action in ACTIONS:
            if action.shortcut:
                shortcut = QShortcut(QKeySequence(action.shortcut), self)
                shortcut.activated.connect(partial(self.went.emit, action.place))

    def enter(self, actor: Actor, office: str, *, invented: bool) -> None:
        """Somebody signed in: show the side bar and the search."""
        self.side_bar.fill(actor, office)
        self.side_bar.show()
        self.top_bar.set_signed_in(signed_in=True)
        self.foot.show()
        self._invented.setText(self.tr("Demonstration office: everything here is invented and proves nothing"))
        self._invented.setVisible(invented)

    def leave(self) -> None:
        """Nobody is signed in."""
        self.side_bar.hide()
        self.top_bar.set_signed_in(signed_in=False)
        self._invented.hide()
        self.mark_rehearsal(there=False)

    def mark_rehearsal(self, *, there: bool) -> None:
        """Say above the page, whichever it is, that what it shows belongs to a drill."""
        self._rehearsal.setVisible(there)

    def show_screen(self, screen: Screen, entry: Entry) -> None:
        """Put this screen into the page and give it the focus."""
        before = self.screen_shown
        self.screen_shown = screen
        self._page.addWidget(screen)
        if before is not None:
            self._page.removeWidget(before)
            before.hide()
            before.deleteLater()
        self.side_bar.mark(entry)
        self.refresh_crumbs()
        self.setWindowTitle(f"{screen.header.title() or entry.title()} — unionreg")
        QTimer.singleShot(0, screen, lambda: _focus_first(screen))

    def refresh_crumbs(self) -> None:
        """Read the breadcrumb of the screen again (its title may have come later)."""
        if self.screen_shown is not None:
            self.top_bar.set_crumbs(self.screen_shown.crumbs())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Unsaved work may hold the window, and work under way."""
        stays = self.screen_shown is not None and not self.screen_shown.may_leave()
        if stays or (self.may_close is not None and not self.may_close()):
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self._invented)
        right.addWidget(self._rehearsal)
        right.addLayout(self._page, 1)
        right.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addLayout(right, 1)


class SideBar(QFrame):
    """The screens of the program that this person may open."""

    def __init__(self, go: Callable[[object], None]) -> None:
        super().__init__()
        self.setProperty("part", "sidebar")
        self.setFixedWidth(Size.SIDEBAR)
        self._go = go
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.L, 0, Space.M)
        self._column.setSpacing(Space.XS)

    def fill(self, actor: Actor, office: str) -> None:
        """Show the entries for this person."""
        _empty(self._column)
        self._buttons = {}
        self._column.addWidget(_brand(office))
        self._column.addSpacing(Space.M)
        for group in (Group.MAIN, Group.OFFICE):
            if group is Group.OFFICE:
                self._column.addStretch(1)
                self._column.addWidget(hairline())
            for entry in SCREENS:
                if entry.group is group and entry.open_to(actor):
                    self._column.addWidget(self._button(entry))

    def mark(self, entry: Entry) -> None:
        """The entry that stands for the screen shown: itself, or the one whose id begins its id."""
        button = self._buttons.get(entry.id) or self._buttons.get(entry.stands_under)
        if button is not None:
            button.setChecked(True)

    def _button(self, entry: Entry) -> QPushButton:
        button = QPushButton(entry.title())
        button.setProperty("kind", "nav")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setIconSize(QSize(Size.ICON + Space.S, Size.ICON))
        button.setIcon(icon(entry.icon, tokens_for(self).text, gap=Space.S))
        button.clicked.connect(lambda: self._go(Place(entry.id)))
        self._buttons[entry.id] = button
        return button


class TopBar(QFrame):
    """Breadcrumb, search, menu of the person."""

    def __init__(self, go: Callable[[object], None], search: Callable[[], None]) -> None:
        super().__init__()
        self.setProperty("part", "top-bar")
        self.setFixedHeight(Size.TOP_BAR)
        self._go = go
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, 0, Space.L, 0)
        row.setSpacing(Space.M)
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(Space.XS)
        row.addLayout(self._crumbs, 1)
        self.search = QPushButton(self.tr("Search (Ctrl+K)"))
        self.search.setProperty("kind", "search")
        self.search.setMinimumWidth(Size.SEARCH)
        self.search.setIconSize(QSize(Size.ICON_SMALL + Space.XS, Size.ICON_SMALL))
        self.search.clicked.connect(search)
        self.search.hide()
        row.addWidget(self.search)
        self.person = QPushButton(self.tr("Preferences"))
        self.person.setProperty("kind", "quiet")
        row.addWidget(self.person)

    def set_signed_in(self, *, signed_in: bool) -> None:
        """The search is for people of the office."""
        if signed_in and self.search.icon().isNull():
            self.search.setIcon(icon("search", tokens_for(self).muted, Size.ICON_SMALL, gap=Space.XS))
        self.search.setVisible(signed_in)

    def set_menu(self, name: str, symbol: str, actions: Sequence[QAction | None]) -> None:
        """The menu at the right; None is a line between."""
        self.person.setText(name)
        self.person.setIcon(icon(symbol, tokens_for(self).text, Size.ICON_SMALL, gap=Space.XS))
        self.person.setIconSize(QSize(Size.ICON_SMALL + Space.XS, Size.ICON_SMALL))
        menu = QMenu(self)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                action.setParent(menu)
                menu.addAction(action)
        self.person.setMenu(menu)

    def set_crumbs(self, crumbs: Sequence[tuple[str, Place | None]]) -> None:
        """Where the page stands; all but the last lead there."""
        _empty(self._crumbs)
        for number, (words, place) in enumerate(crumbs):
            if number:
                self._crumbs.addWidget(IconLabel("chevron-right", Tone.NEUTRAL, Size.ICON_SMALL))
            if place is None:
                self._crumbs.addWidget(ElidedLabel(words, TextRole.STRONG))
            else:
                self._crumbs.addWidget(self._crumb(words, place))
        self._crumbs.addStretch(1)

    def _crumb(self, words: str, place: Place) -> QPushButton:
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, Size.SEARCH)
        button = QPushButton(shown)
        button.setProperty("kind", "crumb")
        button.setAccessibleName(words)
        button.setToolTip("" if shown == words else words)
        button.clicked.connect(lambda: self._go(place))
        return button


class Foot(QFrame):
    """When something was last saved, and that the program works without a network."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("part", "foot")
        self.setFixedHeight(Size.FOOT)
        self._saved_at: QDateTime | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, 0, Space.L, 0)
        row.setSpacing(Space.S)
        self._words = text_label("", TextRole.LABEL, muted=True, wrap=False)
        row.addWidget(self._words, 1)
        self._work = QPushButton()
        self._work.setProperty("kind", "crumb")
        self._work.setFont(label_font(TextRole.LABEL))
        self._work.hide()
        self._work.clicked.connect(self._go_to_work)
        self._go: Callable[[], object] | None = None
        row.addWidget(self._work)
        row.addSpacing(Space.M)
        row.addWidget(IconLabel("wifi-off", Tone.NEUTRAL, Size.ICON_SMALL))
        offline = text_label(self.tr("No network: everything stays on this computer"), TextRole.LABEL, wrap=False)
        row.addWidget(offline)
        self._flashing = QTimer(self)
        self._flashing.setSingleShot(True)
        self._flashing.timeout.connect(self._tell)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tell)
        self._timer.start(_MINUTE)

    def saved(self) -> None:
        """Something was saved just now."""
        self._saved_at = QDateTime.currentDateTime()
        self._tell()

    def show_work(self, going: Sequence[tuple[str, Place]], go: Callable[[Place], object]) -> None:
        """What is under way, with the way to its page; of several the first, and how many more there are."""
        self._work.setVisible(bool(going))
        if not going:
            self._go = None
            return
        text, place = going[0]
        if len(going) > 1:
            text = self.tr("{text} (and %n more)", "", len(going) - 1).format(text=text)
        self._work.setText(text)
        self._work.setAccessibleName(text)
        self._go = partial(go, place)

    def _go_to_work(self) -> None:
        if self._go is not None:
            self._go()

    def flash(self, text: str) -> None:
        """Show a short sentence for a while."""
        self._words.setText(text)
        self._flashing.start(_FLASH)

    def _tell(self) -> None:
        if self._saved_at is None:
            self._words.setText("")
            return
        minutes = self._saved_at.secsTo(QDateTime.currentDateTime()) // 60
        self._words.setText(self.tr("Saved %n min ago", "", minutes) if minutes else self.tr("Saved just now"))


def _brand(office: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(Space.L, 0, Space.M, 0)
    column.setSpacing(Space.XS)
    name = text_label("◆ unionreg", TextRole.STRONG, wrap=False)
    name.setFont(label_font(TextRole.HEADING))
    column.addWidget(name)
    column.addWidget(text_label(office, TextRole.LABEL, muted=True))
    return holder


def _focus_first(screen: Screen) -> None:
    """Give the focus to the screen's first field; while the screen still reads, once its page is there."""
    field = screen.first_field()
    if field is None:
        return
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    if not field.isVisible():
        # What leaves with the screen before hands its focus to whatever comes next: the side bar, the search.
        ready = partial(_focus_unless_held, screen, field)
        screen.states.currentChanged.connect(ready, Qt.ConnectionType.SingleShotConnection)


def _focus_unless_held(screen: Screen, field: QWidget, _number: int) -> None:
    if not screen.isAncestorOf(screen.window().focusWidget()):
        field.setFocus(Qt.FocusReason.OtherFocusReason)


def _empty(layout: QLayout) -> None:
    while layout.count():
        taken = layout.takeAt(0)
        widget = taken.widget() if taken is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
