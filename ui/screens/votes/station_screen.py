"""A station whose count is settled: figures, findings, decisions of the coordinator, every version after closing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.screen import Place, Screen
from ui.screens.votes import station_presenter as words
from ui.screens.votes.crumbs import station_crumbs
from ui.screens.votes.finding_line import FindingLine
from ui.screens.votes.record_times import date_time_in, zone_of
from ui.screens.votes.sheet_loader import SheetLoader
from ui.screens.votes.wording import paper_signature_word, person_role_word, station_state_tone, station_state_word
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import HarmfulButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from ui.widgets.sheet_viewer import SheetViewer
from ui.widgets.status_pill import StatusPill
from unionreg.application import stations as use_cases
from unionreg.application.changes import Thing
from unionreg.application.queries import counting as queries
from unionreg.domain.roles import Permission
from unionreg.domain.votes.count_entry import StationState

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from unionreg.application.changes import Changes
    from unionreg.application.queries.counting import SettledStation
    from unionreg.domain.findings import Finding


class StationScreen(Screen):
    """One settled, annulled or final station."""

    concerns = frozenset({Thing.COUNT, Thing.ENTRY, Thing.RESULT})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id, self._station_id = place.arguments[:2]
        self._ids = {"vote_id": self._vote_id, "station_id": self._station_id}
        self._vote_title = ""
        self._gone = False
        self._status = StatusPill("")
        self.header.add_beside(self._status)
        self.viewer = SheetViewer()
        self._loader = SheetLoader(self, self.viewer, self._vote_id, self._station_id)
        self._note = Note("", Tone.WARNING)
        self._findings_column = QVBoxLayout()
        self._findings_column.setSpacing(Space.S)
        self.figures = DataTable(self._figure_columns(), name=self.tr("Figures of the act"), dense=True)
        self._versions = DataTable(self._version_columns(), name=self.tr("Versions"), dense=True)
        self._people = text_label("")
        self._incidents = text_label("")
        self._buttons = QWidget()
        self._arrange()
        self.load()

    def _figure_columns(self) -> tuple[Column, ...]:
        return (
            Column("", lambda row: row.letter, characters=3),
            Column(self.tr("On the sheet"), lambda row: row.label, stretch=True),
            Column(self.tr("Figure"), lambda row: row.figure, characters=9, number=True, role=TextRole.FIGURE),
            Column(
                self.tr("Before"), lambda row: row.before, characters=9, number=True, muted=True, role=TextRole.FIGURE
            ),
        )

    def _version_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Version"), lambda row: str(row.version), characters=7, number=True),
            Column(self.tr("When"), lambda row: row.at, characters=16, muted=True),
            Column(self.tr("Reason"), lambda row: row.reason, stretch=True),
            Column(self.tr("By"), lambda row: row.by, characters=18, muted=True),
        )

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.L)
        left.addWidget(self._note)
        self._left = left
        left.addWidget(self._buttons)
        left.addLayout(self._findings_column)
        left.addWidget(self.figures)
        self._history = Card(self.tr("History"))
        self._history.column.addWidget(self._versions)
        left.addWidget(self._history)
        more = Card(self.tr("Incidents and signatures"))
        more.column.addWidget(self._incidents)
        more.column.addWidget(self._people)
        left.addWidget(more)
        left.addStretch(1)
        self.viewer.setFixedHeight(Size.FORM)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.addLayout(left, 0, 0)
        grid.addWidget(self.viewer, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 6)
        grid.setColumnStretch(1, 5)
        self.body.addLayout(grid)

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its stations, this one."""
        return station_crumbs(self._vote_id, self._vote_title, self.header.title() or self._station_id)

    def load(self) -> None:
        """Read the count as it stands."""
        if not self._gone:
            self.read(lambda core: queries.settled_station(core, self.actor, **self._ids), self._show)

    def _show(self, station: SettledStation) -> None:
        self._vote_title = station.vote_title
        self.header.set_title(station.station.name)
        self.header.set_subtitle(station.station.address)
        self._status.set_status(station_state_word(station.state), station_state_tone(station.state))
        self._show_note(station)
        self._show_findings(station)
        self.figures.set_rows(words.figure_rows(station, self.context.messages.texts))
        self.figures.fit_height()
        self._show_history(station)
        self._show_people(station)
        self._show_buttons(station)
        self.viewer.set_attachable(station.state is not StationState.FINAL)
        self._loader.show_last(station.sheets, zone_of((station.station,), station.count.opened_at))
        self.context.refresh_crumbs()
        self.show_content()

    def _show_note(self, station: SettledStation) -> None:
        text = ""
        if station.state is StationState.ANNULLED:
            text = self.tr("This station is annulled: its figures are kept and do not count in the totals.")
        elif words.errors(station):
            text = self.tr(
                "The act does not add up. The vote cannot be closed until this station is counted again or annulled."
            )
        elif not station.may_decide:
            text = self.tr("Who entered a station decides nothing about it.")
        self._note.setVisible(bool(text))
        self._note.set_text(text, Tone.WARNING if words.errors(station) else Tone.INFO)

    def _show_findings(self, station: SettledStation) -> None:
        while self._findings_column.count():
            item = self._findings_column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        told = {explained.code: explained.explanation for explained in station.count.explained}
        for finding in station.findings:
            self._findings_column.addWidget(self._finding_line(station, finding, told.get(finding.code, "")))

    def _finding_line(self, station: SettledStation, finding: Finding, told: str) -> FindingLine:
        text = self.context.messages.finding(finding)
        explainable = finding.code in station.unexplained and station.may_decide
        line = FindingLine(finding, text, told, explainable=explainable)
        if told and not explainable:
            line.add_explanation(told)
        line.explained.connect(self._explain)
        return line

    def _show_history(self, station: SettledStation) -> None:
        rows = words.version_rows(station)
        self._history.setVisible(len(rows) > 1)
        self._versions.set_rows(rows)
        self._versions.fit_height()

    def _show_people(self, station: SettledStation) -> None:
        people = [
            f"{person.name} · {person_role_word(person.role)} · {paper_signature_word(person.paper_signature)}"
            for person in station.count.people
        ]
        self._people.setText("\n".join(people) or self.tr("Nobody is named on the sheet."))
        zone = zone_of((station.station,), station.count.opened_at)
        incidents = [f"{date_time_in(incident.at, zone)}  {incident.text}" for incident in station.count.incidents]
        self._incidents.setText("\n".join(incidents) or self.tr("No incidents were written down."))

    def _show_buttons(self, station: SettledStation) -> None:
        may = words.decisions(
            station,
            may_annul=self.actor.may(Permission.ANNUL_STATIONS),
            may_correct=self.actor.may(Permission.CORRECT_COUNTS),
        )
        harmful: list[QWidget] = []
        plain: list[QWidget] = []
        if may.annul:
            harmful.append(HarmfulButton(self.tr("Annul this station…"), self._annul))
        if may.count_again:
            harmful.append(HarmfulButton(self.tr("Count again…"), self._count_again))
        if may.undo_annulment:
            plain.append(SecondaryButton(self.tr("Count it in again…"), self._undo_annulment))
        if may.keep_as_on_paper:
            plain.append(SecondaryButton(self.tr("The paper says so: keep it…"), self._keep_as_on_paper))
        if may.correct:
            plain.append(SecondaryButton(self.tr("Correct a figure…"), self._correct, symbol="pen-line"))
        fresh = QWidget()
        row = button_row(*plain, harmful=harmful)
        row.setContentsMargins(0, 0, 0, 0)
        fresh.setLayout(row)
        fresh.setVisible(bool(plain or harmful))
        self._left.replaceWidget(self._buttons, fresh)
        self._buttons.hide()
        self._buttons.deleteLater()
        self._buttons = fresh

    def _explain(self, code: str, text: str) -> None:
        if text:
            self.act(
                lambda core: use_cases.explain_settled_warning(
                    core, self.actor, code=code, explanation=text, **self._ids
                )
            )

    def _correct(self) -> None:
        self.context.navigate(Place("correction", (self._vote_id, self._station_id)))

    def _keep_as_on_paper(self) -> None:
        text = self.tr("Say what the paper shows. It becomes an incident; the vote still cannot be closed with it.")
        question = Question(self.tr("Keep the act as it is"), text, self.tr("Keep as on the paper"))
        reason = self.context.prompts.reason(self, question)
        if reason:
            self.act(lambda core: use_cases.confirm_as_on_paper(core, self.actor, incident=reason, **self._ids))

    def _annul(self) -> None:
        text = self.tr(
            "Its figures are kept in the record and left out of the totals. Your reason goes into the package."
        )
        self._decide(use_cases.annul_station, self.tr("Annul this station"), text, self.tr("Annul the station"))

    def _undo_annulment(self) -> None:
        text = self.tr("Its figures count in the totals again. Your reason stays in the log.")
        self._decide(use_cases.undo_annulment, self.tr("Count this station in again"), text, self.tr("Count it in"))

    def _count_again(self) -> None:
        text = self.tr(
            "The count so far is set aside with your reason. The paper is counted and entered anew by two people."
        )
        self._decide(
            use_cases.count_again, self.tr("Count this station again"), text, self.tr("Count again"), leave=True
        )

    def _decide(
        self, use_case: Callable[..., Changes], title: str, text: str, verb: str, *, leave: bool = False
    ) -> None:
        reason = self.context.prompts.reason(self, Question(title, text, verb, harmful=True))
        if reason:
            self._gone = leave
            self.act(
                lambda core: use_case(core, self.actor, reason=reason, **self._ids),
                (lambda _changes: self._leave()) if leave else None,
                failed=self._stayed,
            )

    def _stayed(self, failure: object) -> None:
        self._gone = False
        self.show_failure(failure)  # type: ignore[arg-type]

    def _leave(self) -> None:
        self.context.navigate(Place("stations", (self._vote_id,)))
