"""Indigenous languages of the office: variants by their self-name, and the translations of accredited translators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.localisation import short_date
from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.screen import Place, Screen
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import HarmfulButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import LabeledField, text_field
from ui.widgets.labels import text_label
from unionreg.application.changes import Thing
from unionreg.application.outreach_languages import NOTING, add_variant, change_variant, withdraw_translation
from unionreg.application.queries import outreach as queries
from unionreg.domain.outreach.languages import VariantName

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.outreach import Languages, TranslationRow
    from unionreg.domain.outreach.languages import ListedLanguage, Variant


class VariantForm(Card):
    """Writing a variant; the certain names fill the fields, anything else is typed as its speakers write it."""

    def __init__(self) -> None:
        super().__init__(self.tr("Language variant"))
        self._listed: tuple[ListedLanguage, ...] = ()
        self.listed = QComboBox()
        self.column.addWidget(
            LabeledField(
                self.tr("Begin from a known name"),
                self.listed,
                hint=self.tr("Few are listed; INALI's catalogue has 364. Write any other below."),
            )
        )
        self.self_field, self.self_name = text_field(
            self.tr("Name that its speakers give it"), hint=self.tr("With its apostrophes and accents: ꞌ ’ ʼ are kept")
        )
        self.spanish_field, self.spanish_name = text_field(self.tr("Name of the variant in Spanish"))
        self.grouping_field, self.grouping = text_field(self.tr("Grouping (optional)"))
        self.spoken_field, self.spoken_at = text_field(
            self.tr("Where it is spoken here (optional)"), hint=self.tr("Workplaces, towns, shifts")
        )
        for field in (self.self_field, self.spanish_field, self.grouping_field, self.spoken_field):
            self.column.addWidget(field)
        self.listed.activated.connect(self._take)

    def offer(self, listed: tuple[ListedLanguage, ...]) -> None:
        """The names that are certain."""
        if listed == self._listed:
            return
        self._listed = listed
        self.listed.clear()
        self.listed.addItem(self.tr("Another language"))
        for each in listed:
            self.listed.addItem(f"{each.self_name} ({each.grouping})")

    def fill(self, name: VariantName) -> None:
        """What is written down."""
        self.self_name.setText(name.self_name)
        self.spanish_name.setText(name.spanish_name)
        self.grouping.setText(name.grouping)
        self.spoken_at.setText(name.spoken_at)

    def name(self) -> VariantName:
        """What is written now."""
        return VariantName(self.self_name.text(), self.spanish_name.text(), self.grouping.text(), self.spoken_at.text())

    def _take(self, index: int) -> None:
        """The known self-name; the variant's own name is left to be written where there are several."""
        if index == 0:
            self.fill(VariantName("", "", "", self.spoken_at.text()))
            return
        each = self._listed[index - 1]
        self.fill(VariantName(each.self_name, each.variant, each.grouping, self.spoken_at.text()))
        (self.spoken_at if each.variant else self.spanish_name).setFocus()


class LanguagesScreen(Screen):
    """Variants at the left, translations below."""

    concerns = frozenset({Thing.BULLETIN})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._edited: Variant | None = None
        self._may_note = any(self.actor.may(each) for each in NOTING)
        self.header.set_title(self.tr("Languages and translations"))
        self.header.set_subtitle(
            self.tr("Indigenous languages are national languages. Texts come from accredited translators only.")
        )
        self._tables()
        self.form = VariantForm()
        self.save = PrimaryButton(self.tr("Add the variant"), self.keep, symbol="plus")
        self.new = SecondaryButton(self.tr("Write another"), self._begin_new)
        self.form.column.addLayout(button_row(self.new, self.save))
        self.form.setVisible(self._may_note)
        self._arrange()
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the leaflets."""
        return (
            (self.tr("Today"), Place("today")),
            (self.tr("Leaflets and posters"), Place("leaflets")),
            (self.header.title(), None),
        )

    def first_field(self) -> QWidget:
        """The variants."""
        return self.variants

    def load(self) -> None:
        """Read them."""
        self.read(lambda core: queries.languages(core, self.actor), self._show)

    def keep(self) -> None:
        """Add the variant that is written, or write it better."""
        name, edited = self.form.name(), self._edited
        fields = {
            "self_name": self.form.self_name,
            "spanish_name": self.form.spanish_name,
            "grouping": self.form.grouping,
            "spoken_at": self.form.spoken_at,
        }
        if edited is None:
            self.act(lambda core: add_variant(core, self.actor, name=name), self._kept, fields=fields)
            return
        number = edited.variant_id
        self.act(lambda core: change_variant(core, self.actor, variant_id=number, name=name), self._kept, fields=fields)

    def withdraw(self) -> None:
        """Print the chosen translation no more, with the reason."""
        row = self.translations.current_row()
        if row is None:
            return
        reason = self.context.prompts.reason(
            self,
            Question(
                self.tr("Withdraw this translation?"),
                self.tr("Leaflets print the Spanish text again. The translation is kept with the reason."),
                self.tr("Withdraw the translation"),
                harmful=True,
            ),
        )
        if reason is not None:
            number = row.translation.translation_id
            self.act(lambda core: withdraw_translation(core, self.actor, translation_id=number, reason=reason))

    def _tables(self) -> None:
        self.variants = DataTable(
            (
                Column(self.tr("Self-name"), lambda row: row.name.self_name, characters=22, role=TextRole.STRONG),
                Column(self.tr("In Spanish"), lambda row: row.name.spanish_name, stretch=True),
                Column(self.tr("Spoken at"), lambda row: row.name.spoken_at, characters=24, muted=True),
            ),
            name=self.tr("Variants of this office"),
            empty=self.tr(
                "No variant is written down yet. Ask people which language they speak, and how they call it."
            ),
        )
        self.variants.chosen.connect(self._edit)
        self.translations = DataTable(
            (
                Column(self.tr("Text"), self._topic_title, stretch=True),
                Column(self.tr("Into"), lambda row: row.variant.name.self_name, characters=18),
                Column(self.tr("Translator"), lambda row: row.translation.content.translator.name, characters=22),
                Column(
                    self.tr("Accreditation"),
                    lambda row: row.translation.content.translator.accreditation,
                    characters=18,
                    muted=True,
                ),
                Column(self.tr("Date"), lambda row: short_date(row.translation.content.translated_on), characters=11),
                Column(self.tr("State"), self._state, characters=24, tone=_tone),
            ),
            name=self.tr("Translations"),
            empty=self.tr("No translation yet: leaflets print the Spanish text and say so."),
        )
        self.translations.chosen.connect(self._open)

    def _arrange(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(Space.XL)
        left = QVBoxLayout()
        left.setSpacing(Space.M)
        left.addWidget(text_label(self.tr("Variants of this office"), TextRole.HEADING))
        left.addWidget(self.variants)
        left.addStretch(1)
        across.addLayout(left, 3)
        across.addWidget(self.form, 2)
        self.body.addLayout(across)
        self.record = SecondaryButton(
            self.tr("Write a translation down…"), lambda: self.context.navigate(Place("translation")), symbol="plus"
        )
        self.withdraw_button = HarmfulButton(self.tr("Withdraw…"), self.withdraw)
        self.body.addWidget(text_label(self.tr("Translations"), TextRole.HEADING))
        self.body.addWidget(self.translations)
        self.body.addLayout(button_row(self.record, harmful=(self.withdraw_button,)))
        self.body.addStretch(1)

    def _show(self, languages: Languages) -> None:
        self.form.offer(languages.listed)
        self.variants.set_rows(languages.variants)
        self.variants.fit_height()
        self.translations.set_rows(languages.translations)
        self.translations.fit_height()
        self.record.setVisible(languages.may_write)
        self.record.setEnabled(bool(languages.variants))
        self.withdraw_button.setVisible(languages.may_write and bool(languages.translations))
        self._may_change = languages.may_write
        self.show_content()

    def _edit(self, variant: Variant) -> None:
        if not self._may_change:
            return
        self._edited = variant
        self.form.fill(variant.name)
        self.save.setText(self.tr("Save the name"))
        self.form.self_name.setFocus()

    def _begin_new(self) -> None:
        self._edited = None
        self.form.fill(VariantName("", ""))
        self.save.setText(self.tr("Add the variant"))
        self.form.listed.setFocus()

    def _kept(self, _changes: object) -> None:
        self.context.flash(self.tr("The language was saved."))
        self._begin_new()

    def _open(self, row: TranslationRow) -> None:
        target = Place("translation", (str(row.translation.translation_id),))
        self.context.navigate(target)

    def _topic_title(self, row: TranslationRow) -> str:
        return row.topic.title.get(self.context.messages.language.value)

    def _state(self, row: TranslationRow) -> str:
        if row.translation.withdrawn_reason:
            return self.tr("Withdrawn")
        if not row.is_current:
            return self.tr("A newer one is printed")
        return self.tr("The Spanish text changed") if row.is_out_of_date else self.tr("Printed")


def _tone(row: TranslationRow) -> Tone:
    if not row.is_current:
        return Tone.NEUTRAL
    return Tone.WARNING if row.is_out_of_date else Tone.POSITIVE
