"""The authorities whose e.firmas are trusted: shipped ones with their dates, adding one with a reason."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ui.localisation import long_date, short_date
from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.office.office_part import OfficePart
from ui.theme import Tone
from ui.widgets.buttons import HarmfulButton, PrimaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.file_reading import read_small_file
from ui.widgets.labels import Note
from unionreg.application import offices
from unionreg.application.changes import Thing
from unionreg.application.queries import office as queries
from unionreg.application.queries.office import Origin, Validity

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.office import AuthorityRow

_SOON = timedelta(days=365)


class AuthoritiesPart(OfficePart):
    """A table; the last one to end says when new ones are needed."""

    tab = "authorities"
    concerns = frozenset({Thing.AUTHORITY})
    scrolls = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.remove = HarmfulButton(self.tr("No longer trust…"), self._remove)
        self.remove.setEnabled(False)
        self.header.add_action(self.remove)
        self.header.add_action(PrimaryButton(self.tr("Add an authority…"), self._add, symbol="plus"))
        self.newest = Note("", Tone.INFO)
        self.body.addWidget(self.newest)
        self.table = DataTable(
            (
                Column(self.tr("Authority"), lambda row: row.subject, stretch=True),
                Column(self.tr("Kind"), self._kind, characters=12, muted=True),
                Column(self.tr("State"), self._state, characters=16, tone=_tone),
                Column(self.tr("From"), lambda row: short_date(row.not_before.date()), characters=12),
                Column(self.tr("Until"), lambda row: short_date(row.not_after.date()), characters=12),
                Column(self.tr("Origin"), self._origin, characters=28, muted=True),
            ),
            name=self.tr("Authorities"),
        )
        self.table.current_changed.connect(self._current)
        self.body.addWidget(self.table, 1)
        self.load()

    def load(self) -> None:
        """Read what is trusted."""

        def work(core: Core) -> tuple[tuple[AuthorityRow, ...], datetime]:
            return queries.authorities(core, self.actor), core.clock()

        self.read(work, self._show)

    def first_field(self) -> QWidget:
        """The table."""
        return self.table

    def _show(self, found: tuple[tuple[AuthorityRow, ...], datetime]) -> None:
        rows, now = found
        self.table.set_rows(rows)
        issuers = [row.not_after for row in rows if not row.is_root]
        if issuers:
            last = max(issuers)
            text = self.tr(
                "The last issuer ends on {day}. Certificates issued under later authorities are not recognised "
                "until you add them here from the tax administration's site."
            )
            tone = Tone.WARNING if last - now < _SOON else Tone.INFO
            self.newest.set_text(text.format(day=long_date(last.date())), tone)
        self.show_content()

    def _current(self, row: AuthorityRow | None) -> None:
        self.remove.setEnabled(row is not None and row.origin is Origin.ADDED)

    def _kind(self, row: AuthorityRow) -> str:
        return self.tr("Root") if row.is_root else self.tr("Issuer")

    def _state(self, row: AuthorityRow) -> str:
        return {
            Validity.VALID: self.tr("In force"),
            Validity.EXPIRED: self.tr("Ended"),
            Validity.NOT_YET: self.tr("Not yet"),
        }[row.validity]

    def _origin(self, row: AuthorityRow) -> str:
        if row.origin is Origin.SHIPPED:
            return self.tr("Came with the program")
        return self.tr("Added by {name}").format(name=row.added_by)

    def _add(self) -> None:
        kinds = self.tr("Certificates (*.cer *.crt *.pem *.der)")
        path = self.context.prompts.open_file(self, self.tr("Certificate of an authority"), kinds)
        if path is None:
            return
        question = Question(
            self.tr("Trust {name}?").format(name=path.name),
            self.tr(
                "Signatures under this authority will count from now on. Compare its fingerprint with the one "
                "published by the tax administration first."
            ),
            self.tr("Trust this authority"),
        )
        reason = self.context.prompts.reason(self, question)
        if reason:
            self.act(lambda core: offices.add_authority(core, self.actor, content=read_small_file(path), reason=reason))

    def _remove(self) -> None:
        row = self.table.current_row()
        question = Question(
            self.tr("No longer trust this authority?"),
            self.tr("Signatures under it will no longer be recognised. What was signed stays as it is."),
            self.tr("No longer trust"),
            harmful=True,
        )
        reason = self.context.prompts.reason(self, question) if row is not None else None
        if row is not None and reason:
            self.act(lambda core: offices.remove_authority(core, self.actor, sha256=row.sha256, reason=reason))


def _tone(row: AuthorityRow) -> Tone:
    return {Validity.VALID: Tone.POSITIVE, Validity.EXPIRED: Tone.NEUTRAL, Validity.NOT_YET: Tone.INFO}[row.validity]
