"""What the Centre handed out for a filing, in words: acuse, prevención with its clock, ruling; and reading the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.localisation import long_date, long_date_time
from ui.screens.union_desk.clock import answer_clock
from ui.screens.union_desk.session import today
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.labels import hairline, text_label
from ui.widgets.status_pill import StatusPill
from unionreg.domain.filings.office_notice import NoticeKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from unionreg.domain.calendar import CalendarBook
    from unionreg.domain.filings.office_notice import OfficeNotice

translate = QCoreApplication.translate
_GROUP = 4
_TONES = {
    NoticeKind.RECEIPT: Tone.POSITIVE,
    NoticeKind.PREVENTION: Tone.WARNING,
    NoticeKind.RULING: Tone.INFO,
    NoticeKind.REGISTERED_STATE: Tone.NEUTRAL,
}


class NoticesCard(Card):
    """``read_asked`` for the next file; ``paper_asked(OfficeNotice, place)`` to see a paper that lies in one."""

    read_asked = Signal()
    paper_asked = Signal(object, int)

    def __init__(self) -> None:
        super().__init__(translate("NoticeCard", "From the Centre"))
        self.setMinimumWidth(Size.SIDE_CARD)
        self.read = SecondaryButton(self.tr("Read a file of the Centre…"), self.read_asked.emit, symbol="folder-open")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.M)
        self.column.addLayout(self._lines)
        self._key_words = text_label(
            self.tr("All of it is sealed with this key. Compare it with the one that the Centre publishes:"),
            TextRole.LABEL,
            muted=True,
        )
        self.key = text_label("", TextRole.MONO)
        for label in (self._key_words, self.key):
            label.hide()
            self.column.addWidget(label)
        self.column.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeft)

    def show_notices(self, notices: Sequence[OfficeNotice], book: CalendarBook) -> None:
        """The newest first."""
        while self._lines.count():
            taken = self._lines.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not notices:
            self._lines.addWidget(
                text_label(
                    self.tr("Nothing yet. The acuse and what follows come as files on a stick or by mail."), muted=True
                )
            )
        for number, notice in enumerate(reversed(notices)):
            if number:
                self._lines.addWidget(hairline())
            self._lines.addWidget(self._line(notice, book))

    def show_key(self, fingerprint: str) -> None:
        """The fingerprint of the key that sealed the files, in groups to be read aloud; empty before the first one."""
        groups = " ".join(fingerprint[start : start + _GROUP] for start in range(0, len(fingerprint), _GROUP))
        self.key.setText(groups)
        for label in (self._key_words, self.key):
            label.setVisible(bool(fingerprint))

    def _line(self, notice: OfficeNotice, book: CalendarBook) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(StatusPill(notice_title(notice.kind), _TONES[notice.kind]), 0, Qt.AlignmentFlag.AlignLeft)
        for words in notice_sentences(notice, book):
            column.addWidget(text_label(words))
        column.addWidget(text_label(f"{notice.office} · {notice.folio}".strip(" ·"), TextRole.LABEL, muted=True))
        for place, paper in enumerate(notice.papers):
            button = LinkButton(paper.title, self._opener(notice, place), symbol="file-text")
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return line

    def _opener(self, notice: OfficeNotice, place: int) -> Callable[[], None]:
        return lambda: self.paper_asked.emit(notice, place)


def notice_title(kind: NoticeKind) -> str:
    """What a notice is, in a word."""
    return {
        NoticeKind.RECEIPT: translate("NoticeCard", "Acuse"),
        NoticeKind.PREVENTION: translate("NoticeCard", "Prevención: corrections asked"),
        NoticeKind.RULING: translate("NoticeCard", "Ruling"),
        NoticeKind.REGISTERED_STATE: translate("NoticeCard", "Registered state"),
    }[kind]


def notice_sentences(notice: OfficeNotice, book: CalendarBook) -> tuple[str, ...]:
    """What a notice says, in a sentence or two."""
    if notice.receipt is not None:
        words = translate("NoticeCard", "Received {moment}, version {version}.")
        return (words.format(moment=long_date_time(notice.receipt.received_at), version=notice.receipt.version),)
    if notice.prevention is not None:
        asked = translate("NoticeCard", "%n point(s) to correct.", "", len(notice.prevention.points))
        return asked, answer_clock(notice.prevention, today(), book)[0]
    if notice.ruling is not None:
        decided = translate("NoticeCard", "Decided on {0}.").format(long_date(notice.ruling.decided_on))
        number = notice.ruling.registration_number
        registered = translate("NoticeCard", "Registration number {0}.").format(number) if number else ""
        return tuple(filter(None, (decided, registered, notice.ruling.text)))
    words = translate("NoticeCard", "As of {0}: this filing starts from it.")
    return (words.format(long_date_time(notice.made_at)),)
