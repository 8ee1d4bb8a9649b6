"""A topic to be read on the screen, by anybody, with or without an office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.outreach.topic_text import TopicText
from ui.screens.screen import Place, Screen
from ui.theme import Size
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from unionreg.outreach_texts import load_library

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.domain.outreach.education import Library


class TopicScreen(Screen):
    """(topic_id,)."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._topic = place.arguments[0]
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        self.header.add_action(SecondaryButton(self.tr("Glossary"), lambda: context.navigate(Place("glossary"))))
        if context.actor is not None:
            target = Place("leaflets", (self._topic,))
            self.header.add_action(
                PrimaryButton(self.tr("Print as a leaflet…"), lambda: context.navigate(target), symbol="printer")
            )
        self.add_limited(self._holder, Size.TEXT)
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the first page that this person has."""
        top = Place("today") if self.context.actor is not None else Place("start")
        name = self.tr("Today") if self.context.actor is not None else self.tr("Start")
        return ((name, top), (self.header.title(), None))

    def load(self) -> None:
        """The texts stand in files that come with the program."""
        self.context.runner.run(lambda _progress: load_library(), self._show, owner=self)

    def _show(self, library: Library) -> None:
        topic = library.topic(self._topic) or library.topics[0]
        language = self.context.messages.language
        self.header.set_title(topic.title.get(language.value))
        self._column.addWidget(TopicText(topic, language))
        self.context.refresh_crumbs()
        self.show_content()
