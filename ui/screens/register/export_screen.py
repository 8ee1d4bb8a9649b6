"""Handing the register out: which copy, which kind of file, and what the public copy strikes out, before writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout

from ui.localisation import number, short_date
from ui.models.rows_table_model import Column
from ui.screens.screen import Place, Screen
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import choice_field
from ui.widgets.labels import Note, text_label
from unionreg.application import register_acts as acts
from unionreg.application.queries import register as queries
from unionreg.domain.filings.filing import Visibility
from unionreg.domain.register.export import FIELDS, ExportFormat, Rendering, Shape, TableName
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.register import TablePreview
    from unionreg.application.register_acts import RegisterExport
    from unionreg.domain.register.export import Cell

_WIDTHS = {Shape.DAY: 12, Shape.NUMBER: 12, Shape.TEXT: 26, Shape.LIST: 26}


class ExportScreen(Screen):
    """What leaves the register."""

    scrolls = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Hand the register out"))
        self.header.add_action(PrimaryButton(self.tr("Write the files…"), self._write, symbol="download"))
        self.rendering, self.form, self.table_name, self.members = self._choices()
        self.note = Note("", Tone.INFO)
        self.body.addWidget(self.note)
        self.preview: DataTable | None = None
        self._place = QVBoxLayout()
        self.body.addLayout(self._place, 1)
        self.meaning = text_label("", TextRole.LABEL, muted=True)
        self.body.addWidget(self.meaning)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Register, handing out."""
        return ((self.tr("Register"), Place("register")), (self.tr("Hand the register out"), None))

    def load(self) -> None:
        """Read the first rows of the table as the copy will show them."""
        table, rendering = TableName(self.table_name.currentData()), Rendering(self.rendering.currentData())
        self.read(lambda core: queries.export_preview(core, self.actor, table=table, rendering=rendering), self._show)

    def _choices(self) -> tuple[QComboBox, QComboBox, QComboBox, QCheckBox]:
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        copies = [(Rendering.PUBLIC.value, self.tr("Public: confidential parts struck out"))]
        if self.actor.may(Permission.KEEP_REGISTER):
            copies.append((Rendering.OFFICIAL.value, self.tr("Official: with everything")))
        texts = self.context.messages.texts
        first, rendering = choice_field(self.tr("Copy"), tuple(copies))
        second, form = choice_field(
            self.tr("Files"),
            (
                (ExportFormat.CSV.value, self.tr("CSV, one file a table")),
                (ExportFormat.XLSX.value, self.tr("XLSX, one workbook")),
                (ExportFormat.JSON.value, self.tr("JSON, one document")),
            ),
        )
        tables = tuple((each.value, texts.get(f"table.{each}")) for each in TableName)
        third, table = choice_field(self.tr("Table to look at"), tables)
        for field in (first, second, third):
            row.addWidget(field)
        row.addStretch(1)
        self.body.addLayout(row)
        members = QCheckBox(self.tr("With the lists of members"))
        self.body.addWidget(members)
        rendering.currentIndexChanged.connect(lambda _index: self.load())
        table.currentIndexChanged.connect(lambda _index: self.load())
        return rendering, form, table, members

    def _show(self, preview: TablePreview) -> None:
        texts = self.context.messages.texts
        public = self.rendering.currentData() == Rendering.PUBLIC.value
        struck = ", ".join(preview.struck)
        if not struck:
            self.note.set_text(self.tr("Everything in this table is public."), Tone.INFO)
        elif public:
            self.note.set_text(self.tr("Struck out in this copy: {fields}.").format(fields=struck), Tone.INFO)
        else:
            words = self.tr("This copy shows what is confidential: {fields}. It is not for the public.")
            self.note.set_text(words.format(fields=struck), Tone.WARNING)
        columns = tuple(
            Column(
                field.name,
                _cell_at(place),
                characters=max(_WIDTHS[field.shape], len(field.name) + 2),
                number=field.shape is Shape.NUMBER,
                symbol=None if field.visibility is Visibility.PUBLIC else lambda _row: "lock",
                tone=None if field.visibility is Visibility.PUBLIC else lambda _row: Tone.WARNING,
            )
            for place, field in enumerate(preview.fields)
        )
        if self.preview is not None:
            self._place.removeWidget(self.preview)
            self.preview.deleteLater()
        title = texts.get(f"table.{preview.table}")
        self.preview = DataTable(columns, name=title, empty=self.tr("This table has no rows."))
        self.preview.set_rows(preview.rows)
        self._place.addWidget(self.preview, 1)
        meanings = (f"{field.name}: {texts.get(f'field.{field.meaning}')}" for field in FIELDS[preview.table][:4])
        more = self.tr("The data dictionary goes with the files and explains every field.")
        self.meaning.setText(" ".join((*meanings, more)))
        self.show_content()

    def _write(self) -> None:
        folder = self.context.prompts.folder(self, self.tr("Where to write the files"))
        if folder is None:
            return
        form, rendering = ExportFormat(self.form.currentData()), Rendering(self.rendering.currentData())
        members = self.members.isChecked()
        self.findings.clear()
        self.context.runner.run(
            lambda _progress: acts.export_register(
                self.core, self.actor, folder=folder, form=form, rendering=rendering, members=members
            ),
            self._written,
            self.show_failure,
            owner=self,
        )

    def _written(self, made: RegisterExport) -> None:
        self.context.hub.publish(made.changes)
        rows = number(sum(each.rows for each in made.files))
        words = self.tr("%n file(s) written to {folder}, {rows} rows.", "", len(made.files))
        self.context.prompts.inform(
            self, self.tr("The register was handed out"), words.format(folder=made.folder, rows=rows)
        )


def _cell_at(place: int) -> Callable[[tuple[Cell, ...]], str]:
    def words(row: tuple[Cell, ...]) -> str:
        cell = row[place]
        if cell is None:
            return ""
        if isinstance(cell, str):
            return cell
        return number(cell) if isinstance(cell, int) else short_date(cell)

    return words
