"""The office itself: its name on papers, who settles differences, its seal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from ui.localisation import long_date
from ui.screens.office.office_part import OfficePart
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.file_reading import write_whole
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import Note, text_label
from unionreg.application import offices
from unionreg.application.changes import Thing
from unionreg.application.published_seals import fingerprint_groups, seal_file
from unionreg.application.queries import office as queries
from unionreg.application.verifying import OfficeSeal
from unionreg.domain.office import EntryPolicy
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.office import OfficeRow


class OverviewPart(OfficePart):
    """Read by everybody, changed by those who manage the office."""

    concerns = frozenset({Thing.OFFICE})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._may = self.actor.may(Permission.MANAGE_OFFICE)
        self.invented = Note(
            self.tr(
                "This office is a demonstration: its people, keys and calendar are invented and marked on every paper."
            ),
            Tone.WARNING,
        )
        self.body.addWidget(self.invented)
        self.add_limited(self._letterhead())
        self.add_limited(self._policy())
        self.add_limited(self._seal())
        self.body.addStretch(1)
        self.load()

    def load(self) -> None:
        """Read the office."""
        self.read(lambda core: queries.office(core, self.actor), self._show)

    def first_field(self) -> QWidget:
        """The tabs."""
        return self.tabs

    def _letterhead(self) -> QWidget:
        card = Card(self.tr("On papers"))
        name_field, self.name = text_field(self.tr("Name of the office"), width=Size.TEXT)
        unit_field, self.unit = text_field(self.tr("Unit (may be empty)"), width=Size.TEXT)
        place_field, self.place = text_field(self.tr("Place"), hint=self.tr("City and state, as papers date."))
        for field, line in ((name_field, self.name), (unit_field, self.unit), (place_field, self.place)):
            line.setReadOnly(not self._may)
            card.column.addWidget(field)
        self.save = PrimaryButton(self.tr("Save"), self._rename)
        self.save.setVisible(self._may)
        card.column.addLayout(button_row(self.save))
        return card

    def _policy(self) -> QWidget:
        card = Card(self.tr("When the two entries of a sheet differ"))
        self.third = QRadioButton(self.tr("A third person enters the fields that differ"))
        self.both = QRadioButton(self.tr("The two who entered settle them together, each with the own password"))
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        for choice in (self.third, self.both):
            choice.setEnabled(self._may)
            choice.clicked.connect(self._set_policy)
            column.addWidget(choice)
        card.column.addLayout(column)
        card.column.addWidget(
            text_label(
                self.tr("The two clerks share one computer for now: the office is one file with one writer."),
                TextRole.LABEL,
                muted=True,
            )
        )
        return card

    def _seal(self) -> QWidget:
        card = Card(self.tr("Seal of the office"))
        card.column.addWidget(
            text_label(
                self.tr(
                    "Printed on every certificate as a QR code. Publish its public key, and the fingerprint by another "
                    "way too, so that anybody can recognise the codes of this office."
                )
            )
        )
        self.seal = text_label("", TextRole.MONO)
        self.founded = text_label("", TextRole.LABEL, muted=True)
        card.column.addWidget(text_label(self.tr("Fingerprint (SHA-256)"), TextRole.LABEL, muted=True))
        card.column.addWidget(self.seal)
        card.column.addWidget(self.founded)
        self.publish = SecondaryButton(self.tr("Export the public key…"), self._publish, symbol="download")
        card.column.addLayout(button_row(self.publish))
        return card

    def _show(self, row: OfficeRow) -> None:
        self.name.setText(row.name)
        self.unit.setText(row.unit)
        self.place.setText(row.place)
        self.third.setChecked(row.entry_policy is EntryPolicy.THIRD_PERSON)
        self.both.setChecked(row.entry_policy is EntryPolicy.BY_THE_TWO)
        self.invented.setVisible(row.invented)
        groups = fingerprint_groups(OfficeSeal(row.name, row.seal_public_key, row.invented))
        self.seal.setText(groups)
        founded = self.tr("Office created on {day}").format(day=long_date(row.created_at.astimezone().date()))
        self.founded.setText(founded)
        self.show_content()

    def _rename(self) -> None:
        name, unit, place = self.name.text(), self.unit.text(), self.place.text()
        self.act(
            lambda core: offices.rename_office(core, self.actor, name=name, unit=unit, place=place),
            fields={"name": self.name, "unit": self.unit, "place": self.place},
        )

    def _publish(self) -> None:
        path = self.context.prompts.save_file(
            self,
            self.tr("Public key of the seal"),
            self.tr("Keys of seals (*.json)"),
            self.tr("seal-of-the-office.json"),
        )
        if path is None:
            return
        done = self.tr("Saved: {name}").format(name=path.name)
        self.findings.clear()
        self.context.runner.run(
            lambda _progress: write_whole(path, seal_file(self.core, self.actor)),
            lambda _nothing: self.context.flash(done),
            self.show_failure,
            owner=self,
        )

    def _set_policy(self) -> None:
        policy = EntryPolicy.THIRD_PERSON if self.third.isChecked() else EntryPolicy.BY_THE_TWO
        self.act(
            lambda core: offices.set_entry_policy(core, self.actor, policy=policy), failed=lambda _failure: self.load()
        )
