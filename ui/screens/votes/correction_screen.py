"""Correcting a count after closing: a new version with a reason; the version before stays and is shown beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.screen import Place, Screen
from ui.screens.votes.correction_presenter import changed_lines, check_values_of, explanations_of
from ui.screens.votes.count_form import CountForm
from ui.screens.votes.crumbs import station_crumbs
from ui.screens.votes.entry_presenter import EntryPresenter
from ui.screens.votes.record_times import zone_of
from ui.screens.votes.sheet_loader import SheetLoader
from ui.screens.votes.station_presenter import values_of
from ui.screens.votes.twin_panes import TwinPanes
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import long_text_field
from ui.widgets.labels import Note, text_label
from ui.widgets.sheet_viewer import SheetViewer
from unionreg.application import stations as use_cases
from unionreg.application.queries import counting as queries

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from unionreg.application.queries.counting import SettledStation
    from unionreg.domain.findings import Finding
    from unionreg.domain.votes.count_entry import EntryValues


class CorrectionScreen(Screen):
    """One new version of the count of one station."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id, self._station_id = place.arguments[:2]
        self._ids = {"vote_id": self._vote_id, "station_id": self._station_id}
        self._vote_title = ""
        self._station: SettledStation | None = None
        self.header.set_title(self.tr("Correct a figure"))
        self.viewer = SheetViewer()
        self.viewer.set_attachable(False)
        self._loader = SheetLoader(self, self.viewer, self._vote_id, self._station_id)
        self._form_column = QVBoxLayout()
        self._changes = text_label("")
        self.reason_field, self.reason = long_text_field(
            self.tr("Why it is corrected"), hint=self.tr("It goes into the record and the package, with your name.")
        )
        self.reason.textChanged.connect(lambda: self.reason_field.set_error(""))
        self._arrange()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._keep)
        QShortcut(QKeySequence("F6"), self, self._to_next_finding)
        self.load()

    def _arrange(self) -> None:
        note = Note(
            self.tr(
                "Nothing is overwritten: the count so far stays as it was signed, and this becomes a new version. "
                "Afterwards the vote is closed, resolved and signed again."
            ),
            Tone.WARNING,
        )
        form = QWidget()
        form.setLayout(self._form_column)
        self._form_column.setContentsMargins(0, 0, 0, 0)
        what = Card(self.tr("What changes"))
        what.column.addWidget(self._changes)
        panes = TwinPanes(self.viewer)
        panes.show_page(form, what, self.reason_field)
        self.body.setContentsMargins(Space.XL, 0, Space.XL, Space.M)
        self.body.addWidget(note)
        self.body.addWidget(panes, 1)
        back = SecondaryButton(self.tr("Go back"), self._leave)
        keep = PrimaryButton(self.tr("Keep as a new version  (Ctrl+Enter)"), self._keep)
        self.body.addLayout(button_row(back, keep))

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its stations, the correction."""
        return station_crumbs(self._vote_id, self._vote_title, self.header.title())

    def _to_next_finding(self) -> None:
        if self._station is not None:
            self.count.go_to_next_finding()

    def load(self) -> None:
        """Read the count that is to be corrected, once: what is typed is not overwritten."""
        if self._station is None:
            self.read(lambda core: queries.settled_station(core, self.actor, **self._ids), self._show)

    def _show(self, station: SettledStation) -> None:
        self._station = station
        self._vote_title = station.vote_title
        self.header.set_title(self.tr("Correct a figure: {0}").format(station.station.name))
        self.presenter = EntryPresenter(station.options, values_of(station.count), self._check)
        for explained in station.count.explained:
            self.presenter.set_explanation(explained.code, explained.explanation)
        self.count = CountForm(self.presenter, station.station, self.context.messages)
        self.count.show_values(self.presenter.values)
        self.count.changed.connect(lambda _key: self._tell())
        self.count.explained.connect(self.presenter.set_explanation)
        self.count.past_end.connect(self.reason.setFocus)
        self._form_column.addWidget(self.count)
        self._loader.show_last(station.sheets, zone_of((station.station,), station.count.opened_at))
        self._tell()
        self.context.refresh_crumbs()
        self.show_content()
        self.count.focus_first()

    def _check(self, values: EntryValues) -> tuple[Finding, ...]:
        assert self._station is not None
        return check_values_of(self._station, values)

    def _tell(self) -> None:
        assert self._station is not None
        self.count.show_findings(self.presenter.findings())
        lines = changed_lines(self._station, self.presenter.values, self.context.messages.texts)
        self._changes.setText("\n".join(lines) or self.tr("Nothing is changed yet."))
        self._changes.setFont(text_label("", TextRole.STRONG if lines else TextRole.BODY).font())

    def _keep(self) -> None:
        if self._station is None or not self.page.isEnabled():
            return
        reason = self.reason.toPlainText().strip()
        if not reason:
            self.reason_field.set_error(self.tr("Write the reason: it goes into the record with your name."))
            self.reason.setFocus()
            return
        values, told = self.presenter.values, explanations_of(self.presenter)
        self.act(
            lambda core: use_cases.correct_count(
                core, self.actor, values=values, reason=reason, explanations=told, **self._ids
            ),
            lambda _changes: self._leave(),
            fields=self.count.widgets(),
        )

    def _leave(self) -> None:
        self.context.navigate(Place("station", (self._vote_id, self._station_id)))
