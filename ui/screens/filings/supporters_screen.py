"""The secret list of supporters (LFT 390 Bis-I), for whoever reviews it: every reading is in the log, nothing leaves.

There is no print, no copy and no search here, and the list is read only when the person asks for it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from ui.documents.preview import PdfPreview
from ui.localisation import number, short_date
from ui.models.rows_table_model import Column
from ui.screens.filings.case_reading import CaseActScreen
from ui.screens.union_desk.support_part import SupportPart
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from unionreg.application.filing_secrets import read_secret_document, read_secret_list
from unionreg.domain.filings.members_file import read_members
from unionreg.domain.filings.visibility import secret_documents

if TYPE_CHECKING:
    from ui.screens.screen import Place, ScreenContext
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.application.queries.filings import CasePage
    from unionreg.domain.filings.filing import Attachment, Member


class SupportersScreen(CaseActScreen):
    """(folio,)."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place.arguments[0], "")
        self._title = self.tr("List of supporters")
        self.header.set_title(self._title)
        self.header.add_action(SecondaryButton(self.tr("Go back"), self.finished))
        self.button = PrimaryButton(self.tr("Read the list"), self.press, symbol="eye")
        self.header.add_action(self.button)
        self.secret = Note(
            self.tr(
                "The law keeps this list secret. Reading it is written into the log with your name; it is neither "
                "printed, copied nor searched."
            ),
            Tone.WARNING,
            title=self.tr("Secret (LFT 390 Bis-I)"),
        )
        self.figures = SupportPart()
        self.table = DataTable(
            (
                Column(self.tr("No."), lambda row: number(row.number), characters=6, number=True, role=TextRole.FIGURE),
                Column(self.tr("Name"), _name, stretch=True),
                Column(self.tr("CURP"), lambda row: row.curp, characters=22, role=TextRole.MONO),
                Column(
                    self.tr("Hired on"),
                    lambda row: short_date(row.joined_on) if row.joined_on is not None else "",
                    characters=12,
                ),
            ),
            name=self.tr("Supporters"),
            dense=True,
        )
        self.count = text_label("", TextRole.LABEL, muted=True)
        for widget in (self.secret, self.figures):
            self.body.addWidget(widget)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.count)
        self.sheets = QHBoxLayout()
        self.sheets.setSpacing(Space.M)
        self.body.addLayout(self.sheets)
        # Secret sheets are read here and leave neither by printer nor as a file.
        self.preview = PdfPreview()
        self.preview.save_button.hide()
        self.preview.print_button.hide()
        self.preview.hide()
        self.body.addWidget(self.preview, 2)
        self.body.setSpacing(Space.M)
        self.table.hide()
        self.load()

    def show_case(self, page: CasePage) -> None:
        """What the request says in numbers; the list itself only when it is asked for."""
        self.figures.show_data(page.case.data)
        self.button.setEnabled(bool(page.case.versions[-1].supporters_sha256))
        if not self.sheets.count():
            for sheet in secret_documents(page.case.data):
                read = SecondaryButton(sheet.title, partial(self.read_sheet, sheet), symbol="eye")
                read.setAccessibleName(self.tr("Read: {0}").format(sheet.title))
                self.sheets.addWidget(read)
            self.sheets.addStretch(1)

    def read_sheet(self, sheet: Attachment) -> None:
        """Read sheets that supporters signed, which the log notes."""
        assert self.case is not None
        version, read = len(self.case.case.versions), list[bytes]()

        def work(core: Core) -> Changes:
            secret = read_secret_document(core, self.actor, folio=self.folio, version=version, attachment=sheet.id)
            read.append(secret.content)
            return secret.changes

        def show(_changes: Changes) -> None:
            self.preview.show()
            self.preview.show_pdf(read[0], sheet.title)

        self.act(work, show)

    def press(self) -> None:
        """Read the list, which the log notes."""
        assert self.case is not None
        version = len(self.case.case.versions)
        rows: list[Member] = []

        def work(core: Core) -> Changes:
            secret = read_secret_list(core, self.actor, folio=self.folio, version=version)
            rows.extend(read_members(secret.content))
            return secret.changes

        self.act(work, lambda _changes: self._show_list(rows))

    def _show_list(self, rows: list[Member]) -> None:
        self.table.set_rows(rows)
        self.table.show()
        self.count.setText(self.tr("%n person(s) on the list", "", len(rows)))
        self.button.hide()


def _name(row: Member) -> str:
    return " ".join(filter(None, (row.first_surname, row.second_surname, row.given_names)))
