"""A translation part by part beside the Spanish: written down as the accredited translator delivered it, or read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QWidget

from ui.screens.screen import Place, Screen
from ui.screens.votes.moments import parse_day
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import choice_field, text_field
from ui.widgets.labels import Note, text_label
from unionreg.application.outreach_languages import record_translation
from unionreg.application.queries import outreach as queries
from unionreg.domain.outreach.translation import TranslatedPart, TranslationContent, Translator

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.outreach import Languages, TranslationRow
    from unionreg.domain.outreach.education import Library, Topic

_LINES = 3


@dataclass(frozen=True, slots=True)
class Known:
    """Texts and languages to choose from."""

    library: Library
    languages: Languages


class TranslationScreen(Screen):
    """() to write one down, (translation_id,) to read one or begin from it."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._shown = place.arguments[0] if place.arguments else ""
        self._known: Known | None = None
        self.boxes: dict[str, QPlainTextEdit] = {}
        self.header.set_title(self.tr("Translation"))
        self.header.set_subtitle(
            self.tr("Type what the translator delivered, as it is. What stays empty is printed in Spanish.")
        )
        self._fields()
        self.note = Note("", Tone.WARNING)
        self.note.hide()
        self._parts = QWidget()
        self._grid = QGridLayout(self._parts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.M)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.save = PrimaryButton(self.tr("Save the translation"), self.keep, symbol="save")
        back = SecondaryButton(self.tr("Go back"), lambda: context.navigate(Place("languages")))
        self.body.addWidget(self.note)
        self.body.addWidget(self._card())
        self.body.addWidget(self._parts)
        self.body.addLayout(button_row(back, self.save))
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the languages."""
        return (
            (self.tr("Today"), Place("today")),
            (self.tr("Languages and translations"), Place("languages")),
            (self.header.title(), None),
        )

    def first_field(self) -> QWidget:
        """Which text."""
        return self.topic

    def load(self) -> None:
        """Read texts and languages."""
        self.read(self._read_all, self._show)

    def keep(self) -> None:
        """Write it down."""
        day = parse_day(self.day.text())
        self.day_field.set_error("" if day is not None else self.tr("Write the day, as 22/11/2026."))
        topic = self._topic()
        if day is None or topic is None:
            return
        content = TranslationContent(
            topic.id,
            int(self.variant.currentData()),
            topic.version,
            Translator(self.name.text(), self.accreditation.text(), self.accredited_by.text()),
            day,
            tuple(TranslatedPart(part, box.toPlainText()) for part, box in self.boxes.items()),
        )
        fields: dict[str, QWidget] = {
            "name": self.name,
            "accreditation": self.accreditation,
            "accredited_by": self.accredited_by,
            "translated_on": self.day,
            **self.boxes,
        }
        self.act(
            lambda core: record_translation(core, self.actor, content=content),
            lambda _changes: self.context.navigate(Place("languages")),
            fields=fields,
        )

    def _read_all(self, core: Core) -> Known:
        return Known(queries.library(core, self.actor), queries.languages(core, self.actor))

    def _fields(self) -> None:
        self.topic_field, self.topic = choice_field(self.tr("&Text"), ())
        self.variant_field, self.variant = choice_field(self.tr("&Into"), ())
        self.name_field, self.name = text_field(self.tr("Translator's &name"))
        self.accreditation_field, self.accreditation = text_field(self.tr("Number or document of &accreditation"))
        self.by_field, self.accredited_by = text_field(self.tr("&Who accredited the translator"))
        self.day_field, self.day = text_field(self.tr("&Date of the translation"), width=Size.FIELD_NARROW)
        self.day.setText(f"{date.today():%d/%m/%Y}")  # noqa: DTZ011 - the day at this desk
        self.topic.activated.connect(lambda _index: self._lay_out_parts())

    def _card(self) -> Card:
        card = Card()
        for row in (
            (self.topic_field, self.variant_field, self.day_field),
            (self.name_field, self.accreditation_field, self.by_field),
        ):
            across = QHBoxLayout()
            across.setSpacing(Space.L)
            for field in row:
                across.addWidget(field, 1)
            card.column.addLayout(across)
        return card

    def _show(self, known: Known) -> None:
        if self._known is None:
            language = self.context.messages.language.value
            for topic in known.library.topics:
                self.topic.addItem(topic.title.get(language), topic.id)
            for variant in known.languages.variants:
                self.variant.addItem(variant.name.label, str(variant.variant_id))
        self._known = known
        row = self._row(known)
        if row is not None:
            self._fill(row)
        self._lay_out_parts()
        if row is not None:
            for part in row.translation.content.parts:
                if part.part_id in self.boxes:
                    self.boxes[part.part_id].setPlainText(part.text)
        self.save.setVisible(known.languages.may_write)
        self.show_content()

    def _row(self, known: Known) -> TranslationRow | None:
        rows = known.languages.translations
        return next((each for each in rows if str(each.translation.translation_id) == self._shown), None)

    def _fill(self, row: TranslationRow) -> None:
        content = row.translation.content
        self.topic.setCurrentIndex(self.topic.findData(content.topic_id))
        self.variant.setCurrentIndex(self.variant.findData(str(content.variant_id)))
        self.name.setText(content.translator.name)
        self.accreditation.setText(content.translator.accreditation)
        self.accredited_by.setText(content.translator.accredited_by)
        self.day.setText(f"{content.translated_on:%d/%m/%Y}")
        if row.translation.withdrawn_reason:
            words = self.tr("Withdrawn: {0}").format(row.translation.withdrawn_reason)
        elif row.is_out_of_date:
            words = self.tr("The Spanish text has changed since ({0} then, {1} now). Ask the translator.").format(
                content.source_version, row.topic.version
            )
        else:
            return
        self.note.set_text(words, Tone.WARNING)
        self.note.show()

    def _topic(self) -> Topic | None:
        return self._known.library.topic(self.topic.currentData()) if self._known is not None else None

    def _lay_out_parts(self) -> None:
        """The Spanish at the left, a field at the right, part by part."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        topic = self._topic()
        if topic is None:
            return
        version = self.tr("Spanish, version {0}").format(topic.version)
        self._grid.addWidget(text_label(version, TextRole.LABEL, muted=True), 0, 0)
        self._grid.addWidget(text_label(self.tr("Translation"), TextRole.LABEL, muted=True), 0, 1)
        for row, part in enumerate(topic.parts(), start=1):
            box = QPlainTextEdit()
            box.setTabChangesFocus(True)
            box.setFixedHeight(box.fontMetrics().lineSpacing() * _LINES + Space.L)
            box.setAccessibleName(part.words.es)
            self.boxes[part.id] = box
            self._grid.addWidget(text_label(part.words.es), row, 0)
            self._grid.addWidget(box, row, 1)
