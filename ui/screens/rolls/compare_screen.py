"""What sets two versions apart, usually the union's list and the employer's: as a table that can be saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui.localisation import number
from ui.models.rows_table_model import Column
from ui.screens.rolls import roll_words as words
from ui.screens.rolls.roll_screen import RollScreen
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import choice_field
from ui.widgets.labels import text_label
from unionreg.application.queries import rolls as queries
from unionreg.application.roll_exports import export_differences
from unionreg.domain.rolls.roll_file import value_of

if TYPE_CHECKING:
    from ui.screens.screen import Place, ScreenContext
    from ui.tasks import Failure
    from unionreg.application.queries.rolls import RollsView, VersionRow
    from unionreg.domain.rolls.differences import PersonDifference, RollDifferences
    from unionreg.domain.rolls.roll import RollPerson


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One line of the report."""

    kind: str
    tone: Tone
    name: str
    curp: str
    first: str
    second: str


class RollCompareScreen(RollScreen):
    """Two versions side by side."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place, self.tr("Compare two versions"))
        self._rows: tuple[DifferenceRow, ...] = ()
        self._compared = (0, 0)
        self.save = SecondaryButton(self.tr("Save the report…"), self._save, symbol="download")
        self.save.hide()
        self.header.add_action(self.save)
        self._first_field, self.first = choice_field(self.tr("First version"), ())
        self.second_field, self.second = choice_field(self.tr("Second version"), ())
        self.compare = PrimaryButton(self.tr("Compare"), self._compare)
        self.show_kind = QComboBox()
        self.show_kind.setAccessibleName(self.tr("Which differences"))
        self.show_kind.currentIndexChanged.connect(lambda _index: self._filter())
        self._sum = text_label("")
        self.table = DataTable(
            self._columns(), name=self.tr("Differences"), empty=self.tr("Choose two versions and compare them.")
        )
        self._arrange()
        self.load()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Difference"), lambda row: row.kind, characters=26, tone=lambda row: row.tone),
            Column(self.tr("Who"), lambda row: row.name, stretch=True),
            Column(self.tr("CURP"), lambda row: row.curp, characters=22, role=TextRole.MONO),
            Column(self.tr("In the first"), lambda row: row.first, characters=26),
            Column(self.tr("In the second"), lambda row: row.second, characters=26),
        )

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self._first_field)
        row.addWidget(self.second_field)
        row.addWidget(self.compare)
        row.setAlignment(self.compare, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self.body.addLayout(row)
        told = QHBoxLayout()
        told.addWidget(self._sum, 1)
        told.addWidget(self.show_kind)
        self.show_kind.hide()
        self.body.addLayout(told)
        self.body.addWidget(self.table, 1)

    def first_field(self) -> QWidget:
        """The first version."""
        return self.first

    def load(self) -> None:
        """Read which versions there are."""
        self.read(lambda core: queries.rolls_view(core, self.actor, vote_id=self.vote_id), self._show)

    def _show(self, view: RollsView) -> None:
        self.show_vote(view.title, rehearsal=view.rehearsal)
        there = [each for each in view.versions if each.forgotten is None]
        if len(there) < 2:  # noqa: PLR2004 - a pair
            self.show_empty(
                self.tr("There are no two versions to compare"),
                self.tr("Take in the list of the other party; then this page shows what sets them apart."),
            )
            return
        for box, chosen in ((self.first, there[-1]), (self.second, there[0])):
            self._fill(box, there, chosen)
        self.show_content()

    def _fill(self, box: QComboBox, versions: list[VersionRow], chosen: VersionRow) -> None:
        kept = box.currentData()
        box.clear()
        for each in versions:
            box.addItem(words.version_name(each.roll), each.roll.roll_id)
        box.setCurrentIndex(max(box.findData(chosen.roll.roll_id if kept is None else kept), 0))

    def _compare(self) -> None:
        first, second = self.first.currentData(), self.second.currentData()
        self._compared = (first, second)
        self.findings.clear()
        self.states.show_working(self.tr("Both lists are being compared…"))
        self.context.runner.run(
            lambda _progress: queries.differences_between(
                self.core, self.actor, vote_id=self.vote_id, first=first, second=second
            ),
            self._show_differences,
            self._failed,
            owner=self,
        )

    def _failed(self, failure: Failure) -> None:
        self.show_content()
        self.show_failure(failure)

    def _show_differences(self, found: RollDifferences) -> None:
        self._rows = self._lines(found)
        text = self.tr("{same} the same · {first} only in the first · {second} only in the second · {other} differ")
        self._sum.setText(
            text.format(
                same=words.people(found.same),
                first=number(len(found.only_first)),
                second=number(len(found.only_second)),
                other=number(len(found.differing)),
            )
        )
        self.show_kind.blockSignals(True)
        self.show_kind.clear()
        self.show_kind.addItem(self.tr("All differences"), "")
        for kind in dict.fromkeys(row.kind for row in self._rows):
            self.show_kind.addItem(kind, kind)
        self.show_kind.blockSignals(False)
        self.show_kind.setVisible(bool(self._rows))
        self.save.setVisible(bool(self._rows))
        self.show_content()
        self._filter()

    def _lines(self, found: RollDifferences) -> tuple[DifferenceRow, ...]:
        first = self.tr("Only in the first")
        second = self.tr("Only in the second")
        return (
            *(self._single(person, first, in_first=True) for person in found.only_first),
            *(self._single(person, second, in_first=False) for person in found.only_second),
            *(self._pair(pair) for pair in found.differing),
        )

    def _single(self, person: RollPerson, kind: str, *, in_first: bool) -> DifferenceRow:
        place = words.row_place(person.sheet, person.row or None)
        first, second = (place, "—") if in_first else ("—", place)
        return DifferenceRow(kind, Tone.NEGATIVE, person.list_name, person.curp, first, second)

    def _pair(self, pair: PersonDifference) -> DifferenceRow:
        kind = self.tr("Likely the same person") if pair.likely else self.tr("Other data")
        told = [(value_of(pair.first, field) or "—", value_of(pair.second, field) or "—") for field in pair.fields]
        first, second = (" · ".join(side) for side in zip(*told, strict=True)) if told else ("", "")
        return DifferenceRow(kind, Tone.WARNING, pair.first.list_name, pair.first.curp, first, second)

    def _filter(self) -> None:
        kind = self.show_kind.currentData()
        self.table.set_rows([row for row in self._rows if not kind or row.kind == kind])

    def _save(self) -> None:
        title = self.tr("Save the report of differences")
        name = self.tr("{0}-differences.csv").format(self.vote_id)
        path = self.context.prompts.save_file(self, title, self.tr("Tables (*.csv)"), name)
        if path is None:
            return
        first, second = self._compared
        self.context.runner.run(
            lambda _progress: export_differences(
                self.core, self.actor, vote_id=self.vote_id, first=first, second=second
            ),
            lambda made: self.made(path, made),
            self.show_failure,
            owner=self,
        )
