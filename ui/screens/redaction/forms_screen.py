"""Public forms that somebody has to do something with, and all editions of one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import short_date
from ui.models.rows_table_model import Column
from ui.screens.redaction import words
from ui.screens.screen import Place, Screen
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.data_table import DataTable
from unionreg.application import redactions
from unionreg.application.changes import Thing
from unionreg.application.queries import redactions as queries
from unionreg.domain.redaction.public_form import FormStatus
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.redaction.public_form import PublicForm


class PublicFormsScreen(Screen):
    """() what waits, or (document_id,) the editions of one document."""

    concerns = frozenset({Thing.REDACTION})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._document = place.arguments[0] if place.arguments else ""
        self.header.set_title(self.tr("Public forms"))
        self.begin = PrimaryButton(self.tr("Begin a public form"), self.begin_form, symbol="pen-line")
        if self._document and self.actor.may(Permission.MARK_REDACTIONS):
            self.header.add_action(self.begin)
        self.table = DataTable(
            (
                Column(self.tr("Document"), words.name_of, stretch=True),
                Column(self.tr("Edition"), lambda form: str(form.version), characters=8, number=True),
                Column(self.tr("Stage"), words.status_word, characters=26, tone=words.status_tone),
                Column(self.tr("Struck out"), lambda form: str(len(form.areas)), characters=11, number=True),
                Column(self.tr("To decide"), lambda form: str(len(form.undecided)), characters=11, number=True),
                Column(self.tr("Last hand"), _last_hand, characters=30),
                Column(self.tr("Day"), _last_day, characters=14),
            ),
            name=self.tr("Public forms"),
        )
        self.table.chosen.connect(self._open)
        self.body.addWidget(self.table, 1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Archive, public forms."""
        return ((self.tr("Archive"), Place("archive")), (self.tr("Public forms"), None))

    def first_field(self) -> QWidget:
        """The list."""
        return self.table

    def load(self) -> None:
        """Read the list again."""
        self.read(self._read, self._show)

    def _read(self, core: Core) -> tuple[PublicForm, ...]:
        if self._document:
            return queries.public_forms_of(core, self.actor, document_id=self._document)
        return queries.public_forms_open(core, self.actor)

    def _show(self, forms: tuple[PublicForm, ...]) -> None:
        self.begin.setEnabled(not any(form.is_open for form in forms))
        if forms:
            self.table.set_rows(forms)
            self.show_content()
        elif self._document:
            self.show_empty(
                self.tr("No public form yet"),
                self.tr(
                    "The program reads the document, proposes what to strike out, and you decide each place. Another "
                    "person then confirms the very file that is published."
                ),
            )
        else:
            self.show_empty(
                self.tr("Nothing waits"),
                self.tr("Public forms that are being marked, or wait for a second person, stand here."),
                SecondaryButton(self.tr("Go to the archive"), lambda: self.context.navigate(Place("archive"))),
            )

    def begin_form(self) -> None:
        """Read the document and begin to mark."""
        self.act(lambda core: redactions.begin_public_form(core, self.actor, document_id=self._document), self._begun)

    def _begun(self, changes: Changes) -> None:
        self.context.navigate(Place("redaction", (changes.created[0],)))

    def _open(self, form: PublicForm) -> None:
        marks = form.status is FormStatus.MARKING and self.actor.may(Permission.MARK_REDACTIONS)
        self.context.navigate(Place("redaction" if marks else "redaction-review", (str(form.form_id),)))


def _last_hand(form: PublicForm) -> str:
    return "" if form.last is None else f"{words.step_word(form.last.kind)}: {form.last.name}"


def _last_day(form: PublicForm) -> str:
    return "" if form.last is None else short_date(form.last.at.astimezone())
