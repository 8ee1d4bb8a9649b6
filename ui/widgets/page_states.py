"""The four states of a page: loading, failed, empty, content. Each is designed; none is a blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import IconLabel, text_label

if TYPE_CHECKING:
    from ui.tasks import Task


class MessageState(QWidget):
    """An icon, a title, a sentence and a next action in the middle of the page."""

    def __init__(self, symbol: str, title: str, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        column.setSpacing(Space.M)
        column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addSpacing(Space.XXL)
        column.addWidget(IconLabel(symbol, tone, Size.ICON_LARGE), 0, Qt.AlignmentFlag.AlignHCenter)
        for words, role, muted in ((title, TextRole.HEADING, False), (text, TextRole.BODY, True)):
            label = text_label(words, role, muted=muted)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setFixedWidth(Size.FORM)
            label.setMinimumHeight(label.heightForWidth(Size.FORM))
            label.setVisible(bool(words))
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column = column
        self.setAccessibleName(f"{title}. {text}")

    def add_action(self, widget: QWidget) -> None:
        """The next action, below the sentence."""
        self.column.addSpacing(Space.XS)
        self.column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)


class PageStates(QStackedWidget):
    """Shows one of the states. Loading appears only after a moment, so that quick pages do not flicker."""

    retry = Signal()
    _PATIENCE = 150

    def __init__(self) -> None:
        super().__init__()
        self._content: QWidget | None = None
        self._shown_once = False
        self._loading = self._loading_state()
        self._message: QWidget | None = None
        self.addWidget(self._loading)
        self.currentChanged.connect(self._only_the_current_counts)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._bar_and_words(visible=True))

    def set_content(self, page: QWidget) -> None:
        """The page itself."""
        self._content = page
        self.addWidget(page)

    def show_loading(self) -> None:
        """Loading, unless the content is already there (then it stays until the new one comes)."""
        if self._shown_once and self.currentWidget() is self._content:
            return
        self._words.setText(QCoreApplication.translate("PageStates", "Loading…"))
        self._bar_and_words(visible=False)
        self._cancel.hide()
        self.setCurrentWidget(self._loading)
        self._timer.start(self._PATIENCE)

    def show_working(self, words: str) -> None:
        """Long work that the person asked for: say what is being done, at once."""
        self._words.setText(words)
        self._bar_and_words(visible=True)
        self._bar.setRange(0, 0)
        self.setCurrentWidget(self._loading)

    def follow(self, task: Task, *, cancellable: bool) -> None:
        """Show the progress of the task, with a button to cancel it."""
        self._cancel.setVisible(cancellable)
        if cancellable:
            task.progressed.connect(self._progressed)
            self._cancel.clicked.connect(task.cancel)

    def show_content(self) -> None:
        """The page."""
        self._timer.stop()
        self._shown_once = True
        if self._content is not None:
            self.setCurrentWidget(self._content)

    def show_failed(self, text: str) -> None:
        """What happened and a button to try again."""
        state = MessageState(
            "circle-x", QCoreApplication.translate("PageStates", "This page could not be shown"), text, Tone.NEGATIVE
        )
        again = SecondaryButton(
            QCoreApplication.translate("PageStates", "Try again"), self.retry.emit, symbol="refresh-cw"
        )
        state.add_action(again)
        self._show_message(state)

    def show_empty(self, title: str, text: str, action: QWidget | None = None, symbol: str = "inbox") -> None:
        """Nothing here yet: a sentence and the next action."""
        state = MessageState(symbol, title, text)
        if action is not None:
            state.add_action(action)
        self._show_message(state)

    def _only_the_current_counts(self) -> None:
        """The page is as tall as the state shown, not as the tallest of all."""
        ignored, wanted = QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        for number in range(self.count()):
            page = self.widget(number)
            if page is not None:
                page.setSizePolicy(wanted, wanted if page is self.currentWidget() else ignored)
        self.updateGeometry()

    def _show_message(self, state: QWidget) -> None:
        self._timer.stop()
        if self._message is not None:
            self.removeWidget(self._message)
            self._message.deleteLater()
        self._message = state
        self.addWidget(state)
        self.setCurrentWidget(state)

    def _progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _bar_and_words(self, *, visible: bool) -> None:
        self._bar.setVisible(visible)
        self._words.setVisible(visible)

    def _loading_state(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(Space.XXL, Space.XXL * 3, Space.XXL, Space.XXL)
        column.setSpacing(Space.M)
        self._words = text_label(QCoreApplication.translate("PageStates", "Loading…"), muted=True, wrap=False)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(Size.SEARCH)
        self._bar.setAccessibleName(self._words.text())
        self._cancel = SecondaryButton(QCoreApplication.translate("PageStates", "Cancel"))
        self._cancel.hide()
        for widget in (self._words, self._bar, self._cancel):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        return page
