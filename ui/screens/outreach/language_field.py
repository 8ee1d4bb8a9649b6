"""The languages that people of a vote, a union or an employer speak: an ordinary field of their pages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.screen import Place
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.labels import text_label
from unionreg.application.changes import Thing
from unionreg.application.outreach_languages import NOTING, forget_language, note_language
from unionreg.application.queries import outreach as queries
from unionreg.domain.outreach.languages import SpokenLanguage, SubjectKind

if TYPE_CHECKING:
    from ui.screens.screen import Screen
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.outreach.languages import Variant

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Known:
    """What is noted here, and what can be chosen from."""

    noted: tuple[tuple[Variant, SpokenLanguage], ...]
    variants: tuple[Variant, ...]


class LanguageField(Card):
    """Reads and writes by itself; ``screen`` gives core, actor and the box for failures."""

    def __init__(self, screen: Screen, subject: SubjectKind, subject_id: str) -> None:
        super().__init__(translate("Outreach", "Languages spoken"))
        self._screen = screen
        self._subject = subject
        self._subject_id = subject_id
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        self.column.addLayout(self._rows)
        self.choice = QComboBox()
        self.choice.setAccessibleName(translate("Outreach", "Language variant"))
        self.choice.setMinimumWidth(Size.SEARCH)
        self.interpreter = QCheckBox(translate("Outreach", "An interpreter is needed"))
        self.note_button = SecondaryButton(translate("Outreach", "Note the language"), self.note, symbol="languages")
        self._writing = QWidget()
        row = QHBoxLayout(self._writing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        for widget in (self.choice, self.interpreter, self.note_button):
            row.addWidget(widget)
        row.addStretch(1)
        self.column.addWidget(self._writing)
        self._writing.setVisible(any(screen.actor.may(each) for each in NOTING))
        link = LinkButton(
            translate("Outreach", "Languages and translations"),
            lambda: screen.context.navigate(Place("languages")),
        )
        self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        screen.context.hub.changed.connect(self._changed)
        self._read()

    def note(self) -> None:
        """Write down the language that is chosen."""
        chosen = self.choice.currentData()
        if chosen is None:
            self._screen.context.navigate(Place("languages"))
            return
        spoken = SpokenLanguage(self._subject, self._subject_id, chosen, interpreter=self.interpreter.isChecked())
        actor = self._screen.actor
        self._screen.act(lambda core: note_language(core, actor, spoken=spoken))

    def forget(self, spoken: SpokenLanguage) -> None:
        """Take a note back."""
        actor = self._screen.actor
        self._screen.act(lambda core: forget_language(core, actor, spoken=spoken))

    def _read(self) -> None:
        self._screen.context.runner.run(
            lambda _progress: self._known(self._screen.core), self._show, self._screen.show_failure, owner=self
        )

    def _known(self, core: Core) -> Known:
        actor = self._screen.actor
        noted = queries.languages_of(core, actor, subject=self._subject, subject_id=self._subject_id)
        return Known(noted, queries.languages(core, actor).variants)

    def _show(self, known: Known) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not known.noted:
            words = translate("Outreach", "None is noted yet. Ask people which language they speak.")
            self._rows.addWidget(text_label(words, muted=True))
        for variant, spoken in known.noted:
            self._rows.addWidget(self._line(variant, spoken))
        self.choice.clear()
        for variant in known.variants:
            self.choice.addItem(variant.name.label, variant.variant_id)
        if not known.variants:
            self.choice.addItem(translate("Outreach", "Write the variant down first"), None)

    def _line(self, variant: Variant, spoken: SpokenLanguage) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(text_label(variant.name.label, TextRole.STRONG, wrap=False))
        if spoken.interpreter:
            words = translate("Outreach", "with an interpreter")
            row.addWidget(text_label(words, TextRole.LABEL, muted=True, wrap=False))
        if not self._writing.isHidden():
            remove = LinkButton(translate("Outreach", "Take the note back"), partial(self.forget, spoken))
            remove.setAccessibleDescription(variant.name.label)
            row.addWidget(remove)
        row.addStretch(1)
        return line

    def _changed(self, changes: Changes) -> None:
        if Thing.BULLETIN in changes.kinds():
            self._read()
