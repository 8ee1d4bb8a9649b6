"""The stations of a vote with the state of their count: who enters what next, what differs, what does not add up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from ui.localisation import number
from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.screen import Place, Screen
from ui.screens.votes import stations_presenter as words
from ui.screens.votes.crumbs import vote_crumbs
from ui.screens.votes.stations_presenter import Step
from ui.screens.votes.wording import station_state_tone, station_state_word
from ui.theme import Space, TextRole
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from unionreg.application import counting, stations
from unionreg.application.changes import Thing
from unionreg.application.queries import counting as queries
from unionreg.application.queries import votes as vote_queries
from unionreg.domain.roles import Permission
from unionreg.domain.votes.count import PaperSignature, Person, PersonRole

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from unionreg.application.ports import Core
    from unionreg.application.queries.counting import StationRow


class StationsScreen(Screen):
    """All stations of one vote."""

    concerns = frozenset({Thing.ENTRY, Thing.COUNT, Thing.VOTE, Thing.RESULT})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id = place.arguments[0]
        self._vote_title = ""
        self.header.set_title(self.tr("Station acts"))
        self.body.addWidget(
            Note(
                self.tr(
                    "Two people enter every act, each from the paper. For now both share this computer: when the first "
                    "has finished, the second signs in with their own name. Nobody can confirm what they entered."
                )
            )
        )
        self.table = DataTable(self._columns(), name=self.tr("Stations"), empty=self.tr("This vote has no stations."))
        self.table.chosen.connect(self._open)
        self.table.current_changed.connect(self._show_step)
        self.body.addWidget(self.table, 1)
        self._step_words = text_label("")
        self._step_button = PrimaryButton("", self._open_current, symbol="arrow-right")
        self._free_button = SecondaryButton(self.tr("Free the sheet…"), self._free)
        self._never_button = SecondaryButton(self.tr("The station never opened…"), self._record_never_opened)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self._step_words, 1)
        foot.addWidget(self._never_button)
        foot.addWidget(self._free_button)
        foot.addWidget(self._step_button)
        self.body.addLayout(foot)
        self.load()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Station"), lambda row: row.name, stretch=True, sort_key=lambda row: row.position),
            Column(
                self.tr("State"),
                lambda row: station_state_word(row.state),
                characters=27,
                tone=lambda row: station_state_tone(row.state),
                sort_key=lambda row: station_state_word(row.state),
            ),
            Column(self.tr("First entry"), words.first_by, characters=21, muted=True),
            Column(self.tr("Second entry"), words.second_by, characters=21, muted=True),
            Column(self.tr("Needs attention"), words.attention, characters=20),
            Column(
                self.tr("In the box"),
                lambda row: "" if row.found is None else number(row.found),
                characters=10,
                number=True,
                role=TextRole.FIGURE,
            ),
            Column(self.tr("Images"), lambda row: str(row.sheets or ""), characters=9, number=True),
        )

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its stations."""
        return vote_crumbs(self._vote_id, self._vote_title, self.tr("Stations"))

    def first_field(self) -> DataTable:
        """The table: arrows choose, Enter opens."""
        return self.table

    def load(self) -> None:
        """Read the states of all stations."""
        self.read(self._read_both, lambda both: self._show(*both))

    def _read_both(self, core: Core) -> tuple[str, tuple[StationRow, ...]]:
        page = vote_queries.vote_page(core, self.actor, vote_id=self._vote_id)
        return page.title, queries.station_table(core, self.actor, vote_id=self._vote_id)

    def _show(self, vote_title: str, rows: tuple[StationRow, ...]) -> None:
        self._vote_title = vote_title
        self.context.refresh_crumbs()
        self.table.set_rows(rows)
        self.header.set_subtitle(words.progress(rows))
        self.show_content()
        self._show_step(self.table.current_row())

    def _show_step(self, row: StationRow | None) -> None:
        step = Step.NOTHING if row is None else words.next_step(row)
        self._step_words.setText("" if row is None else words.explanation(row, self.actor.full_name))
        self._step_button.setText(words.verb(step))
        self._step_button.setVisible(step is not Step.NOTHING)
        held = row is not None and row.held_by is not None
        untouched = row is not None and words.is_untouched(row)
        self._never_button.setVisible(untouched and self.actor.may(Permission.ANNUL_STATIONS))
        self._free_button.setVisible(held and self.actor.may(Permission.SETTLE_DIFFERENCES))

    def _open_current(self) -> None:
        self._open(self.table.current_row())

    def _open(self, row: StationRow | None) -> None:
        if row is None:
            return
        screen = words.SCREEN_OF_STEP[words.next_step(row)]
        if screen is not None:
            self.context.navigate(Place(screen, (self._vote_id, row.station_id)))

    def _record_never_opened(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        question = Question(
            self.tr("{0} never opened").format(row.name),
            self.tr(
                "It is recorded with zeros, its ballots as received and unused, and an incident in your words. "
                "Your name stands on the record."
            ),
            self.tr("Record it so"),
        )
        incident = self.context.prompts.reason(self, question)
        if incident:
            witness = Person(self.actor.full_name, PersonRole.OFFICIAL, None, PaperSignature.ABSENT)
            self.act(
                lambda core: stations.record_never_opened(
                    core,
                    self.actor,
                    vote_id=self._vote_id,
                    station_id=row.station_id,
                    incident=incident,
                    people=(witness,),
                )
            )

    def _free(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        text = self.tr("{0} has this sheet open. What they typed and did not finish is forgotten; the reason is kept.")
        question = Question(
            self.tr("Free the sheet of {0}").format(row.name),
            text.format(row.held_by),
            self.tr("Free the sheet"),
            harmful=True,
        )
        reason = self.context.prompts.reason(self, question)
        if reason:
            self.act(
                lambda core: counting.reset_entry(
                    core, self.actor, vote_id=self._vote_id, station_id=row.station_id, reason=reason
                )
            )
