"""Stations of the voters: groups of the list, the stations where each votes, and what comes out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.localisation import number
from ui.models.rows_table_model import Column
from ui.screens.rolls import roll_words as words
from ui.screens.rolls.groups_form import GroupsForm
from ui.screens.rolls.roll_screen import RollScreen
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import choice_field
from ui.widgets.labels import Note
from unionreg.application import roll_assignment as use_cases
from unionreg.application.changes import Thing
from unionreg.application.queries import rolls as queries
from unionreg.domain.rolls.assignment import AssignmentWarning, GroupColumn
from unionreg.domain.rolls.roll import RollState

if TYPE_CHECKING:
    from ui.screens.screen import Place, ScreenContext
    from unionreg.application.queries.rolls import AssignmentView
    from unionreg.domain.rolls.assignment import Warned

_WAYS: dict[str, tuple[GroupColumn, ...]] = {
    "alphabet": (),
    "workplace": (GroupColumn.WORKPLACE,),
    "shift": (GroupColumn.SHIFT,),
    "workplace-shift": (GroupColumn.WORKPLACE, GroupColumn.SHIFT),
    "post": (GroupColumn.POST,),
}
_MOST_STATIONS_SHOWN = 12


class RollAssignScreen(RollScreen):
    """Giving the voters of one version their stations."""

    concerns = frozenset({Thing.ROLL, Thing.VOTE, Thing.PREPARATION})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place, self.tr("Stations of the voters"))
        self._view: AssignmentView | None = None
        ways = (
            ("alphabet", self.tr("By the alphabet, in equal parts")),
            ("workplace", self.tr("By workplace")),
            ("shift", self.tr("By shift")),
            ("workplace-shift", self.tr("By workplace and shift")),
            ("post", self.tr("By post")),
        )
        self.way_field, self.way = choice_field(self.tr("How the list is split"), ways)
        self.way.currentIndexChanged.connect(lambda _index: self.load())
        self.groups = GroupsForm()
        self.assign = PrimaryButton(self.tr("Give these stations"), self._assign)
        self.next = SecondaryButton(self.tr("Go on to freezing"), lambda: self.go("roll-freeze", self.roll_id))
        self._warning = Note("", Tone.WARNING)
        self._rules = Card(self.tr("Who votes where"))
        self._result = Card(self.tr("As it stands"))
        self.stations = DataTable(
            self._columns(), name=self.tr("Stations"), empty=self.tr("No station yet."), dense=True
        )
        self._arrange()
        self.load()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Station"), lambda row: row.name, stretch=True),
            Column(
                self.tr("Voters and ballots"),
                lambda row: number(row.voters),
                characters=16,
                number=True,
                role=TextRole.FIGURE,
            ),
        )

    def _arrange(self) -> None:
        self._rules.column.addWidget(self.way_field)
        self._rules.column.addWidget(self.groups)
        self._rules.column.addLayout(button_row(self.assign))
        self._result.column.addWidget(self.stations)
        self._result.column.addLayout(button_row(self.next))
        self._result.setFixedWidth(Size.FIELD + Space.XXL)
        self.body.addWidget(self._warning)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        left = QVBoxLayout()
        left.addWidget(self._rules)
        both.addLayout(left, 1)
        both.addWidget(self._result, 0, Qt.AlignmentFlag.AlignTop)
        both.setAlignment(left, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(both)
        self.body.addStretch(1)

    def first_field(self) -> QWidget:
        """How the list is split."""
        return self.way

    @property
    def _by(self) -> tuple[GroupColumn, ...]:
        return _WAYS[self.way.currentData()]

    def load(self) -> None:
        """Read the groups of the chosen way and the counts as they stand."""
        by = self._by
        self.read(
            lambda core: queries.assignment_view(core, self.actor, vote_id=self.vote_id, roll_id=self.roll_id, by=by),
            self._show,
        )

    def _show(self, view: AssignmentView) -> None:
        self._view = view
        self.show_vote(view.title, rehearsal=view.rehearsal, more=words.version_name(view.roll))
        if not view.stations:
            button = PrimaryButton(
                self.tr("Write the stations"), lambda: self.context.navigate(_definition(self.vote_id))
            )
            text = self.tr("They are part of the definition of the vote: name, place and hours of each.")
            self.show_empty(self.tr("This vote has no station yet"), text, button)
            return
        open_now = view.may_change and view.roll.state is RollState.DRAFT and self.may_edit
        self._rules.setVisible(open_now)
        self.next.setVisible(open_now and view.unassigned == 0)
        self.groups.show_groups(view.groups, view.stations)
        self.stations.set_rows(view.stations)
        rows = min(max(len(view.stations), 1), _MOST_STATIONS_SHOWN)
        self.stations.setFixedHeight((rows + 1) * Size.ROW_DENSE + Space.L)
        lines = [self._sentence(each) for each in view.warnings if each.kind is not AssignmentWarning.EMPTY_STATION]
        empty = sum(each.kind is AssignmentWarning.EMPTY_STATION for each in view.warnings)
        if empty:
            lines.append(self.tr("%n station(s) have no voters.", "", empty))
        self._warning.set_text("\n".join(lines), Tone.WARNING)
        self._warning.setVisible(bool(lines))
        self.show_content()

    def _sentence(self, warned: Warned) -> str:
        count = number(warned.voters)
        match warned.kind:
            case AssignmentWarning.WITHOUT_STATION:
                return self.tr("{0} voters have no station yet.").format(count)
            case AssignmentWarning.SHIFT_NOT_COVERED:
                text = self.tr("No station covers the shift “{shift}”: {count} voters.")
                return text.format(shift=warned.name, count=count)
            case _:
                text = self.tr("{count} voters of the shift “{shift}” vote at a station that is open for other shifts.")
                return text.format(shift=warned.name, count=count)

    def _assign(self) -> None:
        by, rules = self._by, self.groups.rules()
        self.act(
            lambda core: use_cases.assign_voters(
                core, self.actor, vote_id=self.vote_id, roll_id=self.roll_id, by=by, rules=rules
            ),
            lambda _changes: self.context.flash(self.tr("Voters, print run and folios follow.")),
        )


def _definition(vote_id: str) -> Place:
    from ui.screens.screen import Place

    return Place("vote-definition", (vote_id,))
