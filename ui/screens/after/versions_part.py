"""Every version of the result and of corrected counts: who, when, why, and both figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import number
from ui.models.rows_table_model import Column
from ui.screens.after.part import AfterPart
from ui.screens.screen import Place
from ui.screens.votes.record_times import date_time_in
from ui.screens.votes.wording import outcome_word
from ui.theme import TextRole
from ui.widgets.buttons import SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note
from unionreg.application.queries import after as queries
from unionreg.application.queries import after_versions as version_queries

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.after import AfterPage
    from unionreg.application.queries.after_versions import (
        ChangedFigure,
        CountVersionRow,
        ResultVersionRow,
        VersionsView,
    )


class VersionsPart(AfterPart):
    """The history of one vote's figures."""

    part = "versions"

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place)
        self.note = Note(
            self.tr("Nothing is overwritten: a correction, a recount or an annulment makes a new version.")
        )
        self.body.addWidget(self.note)
        self.results = DataTable(
            (
                Column(self.tr("Version"), lambda row: number(row.version), characters=8, number=True),
                Column(self.tr("When"), lambda row: date_time_in(row.made_at, self.zone), characters=18),
                Column(self.tr("Who"), lambda row: row.made_by, characters=15),
                Column(self.tr("Why"), self._why, characters=30, tooltip=self._why),
                Column(self.tr("What changed"), self._what_changed, stretch=True, tooltip=self._what_changed),
                Column(self.tr("Outcome"), self._outcome, characters=16),
                Column(self.tr("Package"), self._package, characters=12, role=TextRole.MONO),
            ),
            name=self.tr("Versions of the result"),
            empty=self.tr("There is no result yet."),
        )
        self._card(self.tr("Results"), self.results)
        self.figures = DataTable(
            (
                Column(self.tr("Figure"), self._figure_name, stretch=True),
                Column(self.tr("Version before"), self._before, characters=16, number=True, muted=True),
                Column(self.tr("This version"), self._after, characters=16, number=True, role=TextRole.FIGURE),
                Column(self.tr("Difference"), self._difference, characters=12, number=True),
            ),
            name=self.tr("Figures of the chosen version"),
            dense=True,
        )
        self.figures_card = self._card(self.tr("Figures of the chosen version"), self.figures)
        self.results.current_changed.connect(self._show_figures)
        self.counts = DataTable(
            (
                Column(self.tr("Station"), lambda row: row.station, characters=18),
                Column(self.tr("Version"), lambda row: number(row.version), characters=8, number=True),
                Column(self.tr("When"), lambda row: date_time_in(row.frozen_at, self.zone), characters=18),
                Column(self.tr("Who"), lambda row: row.by or self.tr("entered twice"), characters=15),
                Column(self.tr("Why"), self._count_why, stretch=True, tooltip=self._count_why),
                Column(self.tr("What changed"), self._what_changed, characters=36, tooltip=self._what_changed),
            ),
            name=self.tr("Versions of counts"),
            empty=self.tr("No count was corrected, counted again or annulled."),
        )
        self._card(self.tr("Counts with a history"), self.counts)
        self.open = SecondaryButton(self.tr("Open the station"), self._open_station)
        self.counts.chosen.connect(lambda _row: self._open_station())
        self.body.addLayout(button_row(self.open))
        self.body.addStretch(1)
        self.load()

    def _card(self, title: str, table: DataTable) -> Card:
        card = Card(title)
        card.column.addWidget(table)
        self.body.addWidget(card)
        return card

    def load(self) -> None:
        """Read page and versions."""
        self.read(
            lambda core: (
                queries.after_page(core, self.actor, vote_id=self.vote_id),
                version_queries.versions_view(core, self.actor, vote_id=self.vote_id),
            ),
            lambda both: self._show(*both),
        )

    def _show(self, page: AfterPage, view: VersionsView) -> None:
        self.show_head(page)
        for table, rows in ((self.results, view.results), (self.counts, view.counts)):
            table.set_rows(rows)
            table.fit_height()
        self.open.setVisible(bool(view.counts))
        self._show_figures(self.results.current_row())
        self.show_content()

    def _show_figures(self, row: ResultVersionRow | None) -> None:
        self.figures_card.setVisible(row is not None)
        if row is None:
            return
        changed = {each.key: each for each in row.changed}
        self.figures.set_rows([(key, option, figure, changed.get(key)) for key, option, figure in row.figures])
        self.figures.fit_height()
        self.figures_card.set_title(self.tr("Figures of version {0}").format(row.version))

    def _why(self, row: ResultVersionRow) -> str:
        if row.why:
            return row.why
        if row.version == 1:
            return self.tr("First closing")
        return self.tr("Resolution") if row.resolution_only else ""

    def _count_why(self, row: CountVersionRow) -> str:
        why = row.why or self.tr("First closing")
        return (
            self.tr("{why} · Annulled: {reason}").format(why=why, reason=row.annulled_because)
            if (row.annulled_because)
            else why
        )

    def _what_changed(self, row: ResultVersionRow | CountVersionRow) -> str:
        if row.version == 1:
            return ""
        return "; ".join(self._both(each) for each in row.changed) or self.tr("no figure changed")

    def _both(self, change: ChangedFigure) -> str:
        """Both figures, before and after."""
        shown = ["—" if figure is None else number(figure) for figure in (change.before, change.after)]
        return self.tr("{name}: {before} → {after}").format(
            name=change.option or self._name(change.key, ""), before=shown[0], after=shown[1]
        )

    def _name(self, key: str, option: str) -> str:
        texts = self.context.messages.texts
        return texts.get("field.votes", option=option) if option else texts.get(f"field.{key}")

    def _outcome(self, row: ResultVersionRow) -> str:
        return outcome_word(row.resolved or row.computed)

    def _package(self, row: ResultVersionRow) -> str:
        return f"{row.package_digest[:4]} {row.package_digest[4:8]}…" if row.package_digest else "—"

    def _figure_name(self, row: tuple[str, str, int, ChangedFigure | None]) -> str:
        return self._name(row[0], row[1])

    def _before(self, row: tuple[str, str, int, ChangedFigure | None]) -> str:
        change = row[3]
        return "" if change is None or change.before is None else number(change.before)

    def _after(self, row: tuple[str, str, int, ChangedFigure | None]) -> str:
        return number(row[2])

    def _difference(self, row: tuple[str, str, int, ChangedFigure | None]) -> str:
        change = row[3]
        if change is None:
            return ""
        return f"{(change.after or 0) - (change.before or 0):+,}"

    def _open_station(self) -> None:
        row: CountVersionRow | None = self.counts.current_row()
        if row is not None:
            self.context.navigate(Place("station", (self.vote_id, row.station_id)))
