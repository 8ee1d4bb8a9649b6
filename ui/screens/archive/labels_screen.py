"""Labels and separator sheets: numbers are taken, the sheet is chosen, the paper is looked at and printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.documents.handing_out import save_pdf, send_to
from ui.documents.preview import PdfPreview
from ui.documents.printing import choose_printer
from ui.localisation import number, short_date
from ui.models.rows_table_model import Column
from ui.screens.screen import Place, Screen
from ui.theme import Size, Space
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.figure_field import FigureEdit
from ui.widgets.labeled_field import LabeledField, choice_field
from unionreg.application import archive_boxes
from unionreg.application.changes import Thing
from unionreg.application.queries import archive as queries
from unionreg.application.queries import archive_papers
from unionreg.domain.archive.papers import LAYOUTS, LabelSheet
from unionreg.domain.archive.serials import Separator, Series

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import ScreenContext
    from unionreg.application.archive_records import LabelRun
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core

_USUAL = {Series.BOX: LabelSheet.SHIPPING_10, Series.BINDER: LabelSheet.ADDRESS_30, Series.SHEET: LabelSheet.SMALL_80}


class LabelsScreen(Screen):
    """Runs at the left, the paper at the right."""

    concerns = frozenset({Thing.BOX})
    scrolls = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._content = b""
        self._name = ""
        self._followed: object = None
        self.header.set_title(self.tr("Labels"))
        texts = context.messages.texts
        self.series_field, self.series = choice_field(
            self.tr("For"), tuple((each.value, texts.get(f"label-series.{each.value}")) for each in Series)
        )
        self.count = FigureEdit()
        self.count.setText("10")
        sheets = ((each.value, self._sheet_words(each)) for each in LabelSheet)
        self.sheet_field, self.sheet = choice_field(self.tr("Label sheet"), tuple(sheets))
        self.used = FigureEdit()
        self.used.setText("0")
        self.sheet.currentIndexChanged.connect(lambda _place: self._look())
        self.used.textChanged.connect(lambda _text: self._look())
        self._make_table()
        self.preview = PdfPreview()
        self.preview.print_asked.connect(self._print)
        self.preview.save_asked.connect(lambda: save_pdf(self._content, self._name, f"{self._name}.pdf", self))
        self._arrange()
        self.load()

    def _sheet_words(self, sheet: LabelSheet) -> str:
        return self.tr("{number}: {cells} labels").format(number=sheet.value, cells=LAYOUTS[sheet].cells)

    def _make_table(self) -> None:
        texts = self.context.messages.texts
        self.runs = DataTable(
            (
                Column(self.tr("For"), lambda row: texts.get(f"label-series.{row.series.value}"), stretch=True),
                Column(self.tr("Numbers"), lambda row: f"{row.first}-{row.first + row.count - 1}", characters=14),
                Column(self.tr("Labels"), lambda row: number(row.count), characters=11, number=True),
                Column(self.tr("Made"), lambda row: short_date(row.made_at.date()), characters=12),
            ),
            name=self.tr("Labels made"),
            empty=self.tr("No labels yet."),
            dense=True,
        )
        self.runs.current_changed.connect(lambda _row: self._follow())

    def _arrange(self) -> None:
        make = Card(self.tr("New labels"))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.series_field, 2)
        row.addWidget(LabeledField(self.tr("How many"), self.count), 1)
        make.column.addLayout(row)
        make.column.addLayout(button_row(PrimaryButton(self.tr("Make labels"), self._make, symbol="plus")))
        layout = QHBoxLayout()
        layout.setSpacing(Space.M)
        layout.addWidget(self.sheet_field, 2)
        layout.addWidget(LabeledField(self.tr("Used up already"), self.used), 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.M)
        column.addWidget(make)
        column.addLayout(layout)
        column.addWidget(self.runs, 1)
        document = SecondaryButton(self.tr("Separators of documents"), lambda: self._separate(Separator.DOCUMENT))
        binder = SecondaryButton(self.tr("Separators of binders"), lambda: self._separate(Separator.BINDER))
        column.addLayout(button_row(binder, document))
        left.setFixedWidth(Size.DIALOG)
        both = QHBoxLayout()
        both.addWidget(left)
        both.addWidget(self.preview, 1)
        self.body.addLayout(both, 1)

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Archive, labels."""
        return ((self.tr("Archive"), Place("archive")), (self.tr("Labels"), None))

    def load(self) -> None:
        """Read what was made."""
        self.read(lambda core: queries.label_runs(core, self.actor), self._show)

    def _show(self, runs: tuple[LabelRun, ...]) -> None:
        self.runs.set_rows(runs)
        self.show_content()
        self._follow()

    def _follow(self) -> None:
        """The sheet is the usual one for the labels that are chosen; another may be taken afterwards."""
        run = self.runs.current_row()
        place = self.sheet.currentIndex()
        if run is not None and run.run_id != self._followed:
            self._followed = run.run_id
            place = self.sheet.findData(_USUAL[run.series].value)
        if place == self.sheet.currentIndex():
            self._look()
        else:
            self.sheet.setCurrentIndex(place)

    def _make(self) -> None:
        series, count = Series(self.series.currentData()), _figure(self.count)
        self.act(lambda core: archive_boxes.make_labels(core, self.actor, series=series, count=count), self._made)

    def _made(self, _changes: Changes) -> None:
        self.used.setText("0")

    def _look(self) -> None:
        run = self.runs.current_row()
        sheet = LabelSheet(self.sheet.currentData())
        if run is None:
            return
        used, run_id = _figure(self.used), run.run_id
        self._draw(
            lambda core: archive_papers.labels(core, self.actor, run_id=run_id, sheet=sheet, used=used),
            self.tr("Labels"),
        )

    def _separate(self, separator: Separator) -> None:
        count = min(max(_figure(self.count), 1), archive_papers.MOST_SEPARATORS)
        self._draw(
            lambda core: archive_papers.separators(core, self.actor, separator=separator, count=count),
            self.tr("Separators"),
        )

    def _draw(self, make: Callable[[Core], bytes], name: str) -> None:
        self.findings.clear()
        self.context.runner.run(
            lambda _progress: make(self.core),
            lambda content: self._drawn(content, name),
            self.show_failure,
            owner=self,
        )

    def _drawn(self, content: bytes, name: str) -> None:
        self._content, self._name = content, name
        self.preview.show_pdf(content, name)

    def _print(self) -> None:
        printer = choose_printer(self, self._name)
        if printer is not None:
            send_to(printer, self._content, self)


def _figure(field: FigureEdit) -> int:
    """What stands in a field of figures; nothing counts as 0."""
    digits = "".join(sign for sign in field.text() if sign.isdecimal())
    return int(digits) if digits else 0
