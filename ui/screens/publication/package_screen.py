"""In which form a package goes out: what its certificates carry, what its figures would tell, the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from ui.localisation import date_time
from ui.models.rows_table_model import Column
from ui.screens.publication.publication_screen import decision_tone, decision_word
from ui.screens.screen import Place, Screen
from ui.theme import TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import long_text_field
from ui.widgets.labels import Note, text_label
from ui.widgets.status_pill import StatusPill
from unionreg.application import publication as acts
from unionreg.application.changes import Thing
from unionreg.application.queries import publication as queries
from unionreg.domain.publication.site import PackageForm

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.publication import PackageView


class PackageDecisionScreen(Screen):
    """The decision on one package."""

    concerns = frozenset({Thing.PUBLICATION, Thing.VOTE, Thing.AFTER})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        (self._vote_id,) = place.arguments
        self._shown: tuple[str, ...] = ()
        self.header.set_title(self.tr("Package to publish"))
        self.pill = StatusPill("")
        self.header.add_beside(self.pill)
        self._add_carried()
        self._add_decision()
        self._add_earlier()
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Publication, the package."""
        return ((self.tr("Publication"), Place("publication")), (self.header.title(), None))

    def load(self) -> None:
        """Read the package anew."""
        self.read(lambda core: queries.package_view(core, self.actor, vote_id=self._vote_id), self._show)

    def _add_carried(self) -> None:
        card = Card(self.tr("Personal data that its certificates carry"))
        text = self.tr("Whoever downloads the signed package can read these data in the certificates of its signers.")
        card.column.addWidget(text_label(text))
        columns = (
            Column(self.tr("Name"), lambda row: row.name, stretch=True, tooltip=lambda row: row.name),
            Column(self.tr("RFC"), lambda row: row.rfc, characters=18, role=TextRole.MONO),
            Column(self.tr("CURP"), lambda row: row.curp or "—", characters=26, role=TextRole.MONO),
            Column(self.tr("E-mail"), lambda row: row.email or "—", characters=22, tooltip=lambda row: row.email),
        )
        self.carried = DataTable(
            columns, name=self.tr("Personal data"), empty=self.tr("The package has no signature yet.")
        )
        card.column.addWidget(self.carried)
        self.unsafe = Note("", Tone.WARNING)
        card.column.addWidget(self.unsafe)
        self.body.addWidget(card)

    def _add_decision(self) -> None:
        card = Card(self.tr("Decision"))
        self.form_note = Note("", Tone.INFO)
        card.column.addWidget(self.form_note)
        hint = self.tr("It is kept in the log with your name.")
        field, self.reason = long_text_field(self.tr("&Reason"), hint=hint)
        card.column.addWidget(field)
        self.seen = QCheckBox(self.tr("I have seen the personal data above and publish them with the package"))
        self.seen.toggled.connect(lambda _on: self._follow())
        card.column.addWidget(self.seen)
        self.public = PrimaryButton(self.tr("Publish the public form"), self._publish_form)
        self.signed = SecondaryButton(self.tr("Publish the signed package"), self._publish_signed)
        card.column.addLayout(button_row(self.public, harmful=(self.signed,)))
        self.body.addWidget(card)

    def _add_earlier(self) -> None:
        columns = (
            Column(self.tr("When"), lambda row: date_time(row.decided_at), characters=18),
            Column(self.tr("Who"), lambda row: row.decided_by, characters=26),
            Column(self.tr("Form"), self._form_word, characters=18),
            Column(self.tr("Reason"), lambda row: row.reason, stretch=True, tooltip=lambda row: row.reason),
        )
        card = Card(self.tr("Decisions so far"))
        self.earlier = DataTable(columns, name=self.tr("Decisions so far"), empty=self.tr("None."))
        card.column.addWidget(self.earlier)
        self.body.addWidget(card)

    def _form_word(self, decision: object) -> str:
        is_signed = getattr(decision, "form", None) is PackageForm.SIGNED
        return self.tr("Signed package") if is_signed else self.tr("Public form")

    def _show(self, view: PackageView) -> None:
        self.header.set_title(view.row.title)
        self.pill.set_status(decision_word(view.row), decision_tone(view.row))
        self._shown = tuple(each.certificate_number for each in view.carried)
        self.carried.set_rows(view.carried)
        self.earlier.set_rows(view.decisions)
        for table in (self.carried, self.earlier):
            table.fit_height()
        stations = ", ".join(dict.fromkeys(each.fields[0] for each in view.unsafe))
        words = self.tr(
            "The figures of these stations would show how somebody voted: {0}. Only the public form may go out."
        )
        self.unsafe.set_text(words.format(stations), Tone.WARNING)
        self.unsafe.setVisible(bool(view.unsafe))
        made = self.tr("The public form says the result without data of the signers; small stations stand together.")
        missing = self.tr("The public form of this result is not made yet: make it on the page “After the vote”.")
        self.form_note.set_text(made if view.has_form else missing, Tone.INFO if view.has_form else Tone.WARNING)
        self.public.setEnabled(view.has_form)
        self.seen.setEnabled(view.row.signed and not view.unsafe)
        self._follow()
        self.show_content()

    def _follow(self) -> None:
        """The signed package only goes out after its data were seen."""
        self.signed.setEnabled(self.seen.isEnabled() and self.seen.isChecked())

    def _publish_form(self) -> None:
        self._decide(PackageForm.PUBLIC_FORM)

    def _publish_signed(self) -> None:
        self._decide(PackageForm.SIGNED)

    def _decide(self, form: PackageForm) -> None:
        reason, shown = self.reason.toPlainText(), self._shown
        self.act(
            lambda core: acts.decide_package(
                core, self.actor, vote_id=self._vote_id, form=form, reason=reason, shown=shown
            ),
            self._decided,
            fields={"reason": self.reason},
        )  # fmt: skip

    def _decided(self, _changes: object) -> None:
        self.reason.clear()
        self.seen.setChecked(False)
        self.context.flash(self.tr("Decision kept. It goes out with the next publication."))
