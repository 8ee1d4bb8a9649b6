"""Entering a union that another authority registered, under the number it has, so that its changes can begin here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.screens.register import words
from ui.screens.screen import Place, Screen
from ui.screens.votes.moments import parse_day
from ui.theme import Size
from ui.widgets.buttons import PrimaryButton
from ui.widgets.labeled_field import choice_field, text_field
from ui.widgets.labels import text_label
from unionreg.application import register_acts as acts
from unionreg.domain.filings.filing import OrganisationType
from unionreg.domain.register.union import EarlierFile, RegisteredUnion

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from ui.screens.screen import ScreenContext
    from ui.widgets.labeled_field import LabeledField
    from unionreg.application.changes import Changes


class EarlierUnionScreen(Screen):
    """A short form: what the old certificate says."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Enter an earlier union"))
        about = self.tr("For an organisation that another authority registered. It keeps the number it has.")
        self.add_limited(text_label(about, muted=True))
        self.name_field, self.name = text_field(self.tr("Name"), width=Size.TEXT)
        self.acronym_field, self.acronym = text_field(self.tr("Acronym, if it has one"))
        kinds = tuple((each.value, words.type_word(each)) for each in OrganisationType)
        self.kind_field, self.kind = choice_field(self.tr("Type"), kinds)
        self.number_field, self.number = text_field(self.tr("Registration number"))
        self.authority_field, self.authority = text_field(self.tr("Authority that registered it"))
        self.day_field, self.day = text_field(self.tr("Registered on"), hint=self.tr("Day/month/year"))
        self.origin_field, self.origin = text_field(self.tr("State of origin"))
        self.file_field, self.file = text_field(self.tr("Number of the earlier file, if it is known"))
        self._rows()
        button = PrimaryButton(self.tr("Enter it in the register"), self._press)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.show_content()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Register, this form."""
        return ((self.tr("Register"), Place("register")), (self.tr("Enter an earlier union"), None))

    def first_field(self) -> QWidget:
        """The name."""
        return self.name

    def _rows(self) -> None:
        self.add_limited(self.name_field, Size.TEXT)
        for field in (
            self.acronym_field,
            self.kind_field,
            self.number_field,
            self.authority_field,
            self.day_field,
            self.origin_field,
            self.file_field,
        ):
            self.add_limited(field, Size.FIELD)

    def _press(self) -> None:
        day = parse_day(self.day.text())
        self.day_field.set_error("" if day is not None else self.tr("Type the day as 22/11/2026."))
        filled = [
            self._said(field, line)
            for field, line in (
                (self.name_field, self.name),
                (self.number_field, self.number),
                (self.authority_field, self.authority),
            )
        ]
        if day is None or not all(filled):
            return
        authority, number = self.authority.text().strip(), self.file.text().strip()
        union = RegisteredUnion(
            union_id="",
            registration_number=self.number.text().strip(),
            file_number="",
            unique_folio="",
            name=self.name.text().strip(),
            acronym=self.acronym.text().strip(),
            type=OrganisationType(self.kind.currentData()),
            state_of_origin=self.origin.text().strip(),
            authority=authority,
            registered_on=day,
            earlier_files=(EarlierFile(authority, number),) if number else (),
        )
        self.act(lambda core: acts.enter_earlier_union(core, self.actor, union=union), self._entered)

    def _said(self, field: LabeledField, line: QLineEdit) -> bool:
        said = bool(line.text().strip())
        field.set_error("" if said else self.tr("This is needed."))
        return said

    def _entered(self, changes: Changes) -> None:
        self.context.navigate(Place("union", changes.created))
