"""The count and what follows: the printed script as sentences. The count itself is on paper and goes to the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.day.big_fields import explained
from ui.screens.day.day_view import DayPage
from ui.theme import TextRole, Tone
from ui.widgets.card import Card
from ui.widgets.labels import Note, text_label
from unionreg.domain.votes.day.script import Phase, steps_of
from unionreg.domain.votes.day.states import DayState

if TYPE_CHECKING:
    from ui.screens.day.day_view import DayView, Host


class CountPage(DayPage):
    """Sentences to be read while counting."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._early = Note(self.tr("First the station closes."), Tone.INFO)
        self.column.addWidget(self._early)
        texts = host.messages.texts
        for phase in (Phase.COUNT, Phase.AFTER):
            card = Card(texts.get(f"day.phase.{phase.value}"))
            for step in steps_of(phase):
                title, what = (texts.get(f"day.step.{step.key}.{part}") for part in ("title", "what"))
                card.column.addWidget(text_label(f"{step.number}. {title}", TextRole.HEADING))
                card.column.addWidget(explained(what))
            self.column.addWidget(card)
        self.column.addWidget(
            Note(
                self.tr("The figures of the count stand on the signed act; the office enters them twice."), Tone.NEUTRAL
            )
        )
        self.column.addStretch(1)

    def show_day(self, view: DayView) -> None:
        """The steps; before the closing also that it is early."""
        self._early.setVisible(view.day.state is not DayState.CLOSED)
