"""How the office reads its terms where the law is silent: the suspension and the days to answer, with the doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QRadioButton

from ui.screens.filings.due_presenter import suspension_words
from ui.screens.screen import Place, Screen
from ui.theme import Size, Tone
from ui.widgets.buttons import PrimaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import Note, text_label
from unionreg.application.changes import Thing
from unionreg.application.filing_settings import change_settings
from unionreg.application.queries import filings as queries
from unionreg.domain.filings.clocks import FilingSettings, Suspension

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext


class FilingSettingsScreen(Screen):
    """Only whoever manages the office changes them; every open case gets its new day."""

    concerns = frozenset({Thing.OFFICE})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("How terms are read"))
        self.doubt = Note(
            self.tr(
                "Article 366 gives the office 20 working days and does not say whether they stop while a prevención "
                "waits for its answer. It does not say either how long the organisation has to answer; article 735 "
                "gives three working days where no term is set, and whether it applies here is open. The other reading "
                "is shown beside every term."
            ),
            Tone.WARNING,
            title=self.tr("The law leaves this open"),
        )
        self.choices = {each: QRadioButton(suspension_words(each)) for each in Suspension}
        self._group = QButtonGroup(self)
        self.days_field, self.days = text_field(self.tr("Working days to answer a prevención"), width=Size.FIELD_NARROW)
        self.source_field, self.source = text_field(
            self.tr("Where that term comes from"), hint=self.tr("It is printed in the letter.")
        )
        self.save = PrimaryButton(self.tr("Save how terms are read"), self.press, symbol="save")
        card = Card(self.tr("In this office"))
        for button in self.choices.values():
            self._group.addButton(button)
            card.column.addWidget(button)
        for widget in (self.days_field, self.source_field):
            card.column.addWidget(widget)
        card.column.addWidget(
            text_label(self.tr("Letters that went out keep the term that stands in them."), muted=True)
        )
        card.column.addLayout(button_row(self.save))
        self.add_limited(self.doubt, Size.TEXT)
        self.add_limited(card, Size.TEXT)
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """The office, this."""
        return ((self.tr("Office"), Place("office")), (self.tr("How terms are read"), None))

    def load(self) -> None:
        """Read what was chosen."""
        self.read(lambda core: queries.filing_settings(core, self.actor), self._show)

    def press(self) -> None:
        """Save."""
        typed, source = self.days.text().strip(), self.source.text().strip()
        is_number = typed.isascii() and typed.isdecimal() and int(typed) > 0
        self.days_field.set_error("" if is_number else self.tr("Write a number of days, from 1."))
        self.source_field.set_error("" if source else self.tr("Write where the term comes from."))
        if not is_number or not source:
            return
        chosen = next(each for each, button in self.choices.items() if button.isChecked())
        settings = FilingSettings(chosen, int(typed), source)
        self.act(
            lambda core: change_settings(core, self.actor, settings=settings),
            lambda _changes: self.context.flash(self.tr("Saved. Every open case has its day anew.")),
        )

    def _show(self, settings: FilingSettings) -> None:
        self.choices[settings.suspension].setChecked(True)
        self.days.setText(str(settings.answer_days))
        self.source.setText(settings.answer_source)
        self.show_content()
