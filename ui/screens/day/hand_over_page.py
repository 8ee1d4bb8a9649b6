"""The last page at a station: what does not add up, and the signed file for the office with its digest in groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QVBoxLayout

from ui.screens.day.day_view import DayPage
from ui.screens.day.findings_card import FindingsCard
from ui.screens.votes.files import write_chosen
from ui.theme import TextRole, Tone
from ui.widgets.buttons import PrimaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.digest_groups import DigestGroups
from ui.widgets.labels import Note, text_label
from unionreg.domain.votes.day.states import CLOSED_STATES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.screens.day.day_view import DayView, Host
    from ui.tasks import Failure

_GROUP = 4


class HandedOver(Protocol):
    """A signed file as the desk makes it."""

    @property
    def name(self) -> str: ...

    @property
    def content(self) -> bytes: ...

    @property
    def digest(self) -> str: ...

    @property
    def final(self) -> bool: ...


class HandOverPage(DayPage):
    """``make`` gives the file and is run on the worker's thread; ``handed(words)`` is told for the script."""

    def __init__(self, host: Host, make: Callable[[], HandedOver], handed: Callable[[str], object]) -> None:
        super().__init__(host)
        self._make = make
        self._handed = handed
        self._findings_title = text_label(self.tr("What the figures say"), TextRole.HEADING)
        self.findings = FindingsCard(host)
        self._card = Card(self.tr("Hand over to the office"))
        self._what = Note("", Tone.INFO)
        self._how = text_label(
            self.tr(
                "Save the file on a stick or send it as the office said. Saving it twice does no harm: the office "
                "recognises it. Keep this computer's copy until the office has confirmed."
            )
        )
        self.save = PrimaryButton(self.tr("Save the signed file…"), self._save, symbol="download")
        self.save.setProperty("big", "true")
        self._digest = QVBoxLayout()
        self._card.column.addWidget(self._what)
        self._card.column.addWidget(self._how)
        self._card.column.addLayout(button_row(self.save))
        self._card.column.addLayout(self._digest)
        for widget in (self._card, self._findings_title, self.findings):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def show_day(self, view: DayView) -> None:
        """What the file would hold now, and what does not add up."""
        if view.day.state in CLOSED_STATES:
            words = self.tr("The station is closed: the file holds everything, with the list of who voted.")
            self._what.set_text(words, Tone.POSITIVE)
        else:
            words = self.tr(
                "The station is not closed yet: the file holds the opening, hours and incidents so far, without the "
                "list of who voted. Hand over again after the closing."
            )
            self._what.set_text(words, Tone.INFO)
        self.findings.show_findings(view)

    def first_field(self) -> QWidget | None:
        """Saving."""
        return self.save

    def _save(self) -> None:
        self.host.runner.run(lambda _progress: self._make(), self._made, self._refused, owner=self)

    def _made(self, made: HandedOver) -> None:
        path = self.host.prompts.save_file(
            self, self.tr("Save the signed file"), self.tr("Files of a station (*.entrega)"), made.name
        )
        if path is not None:
            self.host.runner.run(
                lambda _progress: write_chosen(path, made.content),
                lambda _nothing: self._saved(made, path),
                self._refused,
                owner=self,
            )

    def _refused(self, failure: Failure) -> None:
        self._what.set_text(self.host.messages.failure(failure), Tone.NEGATIVE)

    def _saved(self, made: HandedOver, path: Path) -> None:
        while self._digest.count():
            taken = self._digest.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        groups = [made.digest[start : start + _GROUP] for start in range(0, len(made.digest), _GROUP)]
        title = self.tr("Saved as {0}. Fingerprint of what it says:").format(path.name)
        self._digest.addWidget(text_label(title, TextRole.STRONG))
        self._digest.addWidget(DigestGroups(groups))
        self._digest.addWidget(
            text_label(
                self.tr(
                    "Write the first and the last group on the paper act and read them to the office: they must be "
                    "the ones that the office sees when it takes the file in."
                )
            )
        )
        self._handed(self.tr("Saved, closed station") if made.final else self.tr("Saved, not final"))
