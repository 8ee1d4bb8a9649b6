"""Stations that would tell how somebody voted, and the merged public form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import number
from ui.models.rows_table_model import Column
from ui.screens.after.part import AfterPart
from ui.screens.screen import Place
from ui.screens.votes.files import write_chosen
from ui.theme import Tone
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from unionreg.application import secrecy as use_cases
from unionreg.application.queries import after as queries
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.after import AfterPage, SecrecyView
    from unionreg.domain.findings import Finding
    from unionreg.domain.votes.secrecy import PublicLine


class SecrecyPart(AfterPart):
    """The warning before publishing, and what is published instead."""

    part = "secrecy"

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place)
        self._names: dict[str, str] = {}
        self._number = 0
        self.note = Note("", Tone.INFO)
        self.body.addWidget(self.note)
        self.warnings_card = Card(self.tr("Stations that would tell too much"))
        self.warnings = DataTable(
            (
                Column(self.tr("Station"), lambda row: self._names[row.fields[0]], characters=20),
                Column(self.tr("Why"), self._title, characters=50, tone=lambda _row: Tone.WARNING),
                Column(self.tr("Figures"), self._explanation, stretch=True, tooltip=self._explanation),
            ),
            name=self.tr("Stations that would tell too much"),
            dense=True,
        )
        self.warnings_card.column.addWidget(self.warnings)
        self.body.addWidget(self.warnings_card)
        self.form_card = Card(self.tr("Public form"))
        self.form_card.column.addWidget(
            text_label(
                self.tr(
                    "Stations are merged with those of the same site, then with their neighbours, until no line is "
                    "small or alike. The full signed form stays with the parties; the public one carries its digest."
                )
            )
        )
        self._lines_table()
        self.form_card.column.addWidget(self.lines)
        self.make = PrimaryButton(self.tr("Make the public form"), self._make)
        self.save_csv = SecondaryButton(self.tr("Save as CSV…"), lambda: self._save("csv"))
        self.save_json = SecondaryButton(self.tr("Save as JSON…"), lambda: self._save("json"))
        self.papers = LinkButton(
            self.tr("Look at it under Papers"), lambda: self.context.navigate(Place("papers", (self.vote_id,)))
        )
        self.form_card.column.addLayout(button_row(self.papers, self.save_csv, self.save_json, self.make))
        self.body.addWidget(self.form_card)
        self.body.addStretch(1)
        self.load()

    def _lines_table(self) -> None:
        self.lines = DataTable(
            (
                Column(self.tr("Stations"), self._stations, stretch=True, tooltip=self._stations),
                Column(self.tr("May vote"), lambda row: number(row.voters), characters=12, number=True),
                Column(self.tr("Votes cast"), lambda row: number(row.cast), characters=14, number=True),
                Column(self.tr("Votes by option"), self._votes, characters=30, number=True),
                Column(self.tr("Null"), lambda row: number(row.null), characters=8, number=True),
                Column(self.tr("Line"), self._kind, characters=16),
            ),
            name=self.tr("Lines of the public form"),
            dense=True,
        )

    def load(self) -> None:
        """Read the page."""
        self.read(lambda core: queries.after_page(core, self.actor, vote_id=self.vote_id), self._show)

    def _show(self, page: AfterPage) -> None:
        self.show_head(page)
        self._names = {station.id: station.name for station in page.definition.stations}
        view = page.secrecy
        self.form_card.setVisible(view is not None)
        self.warnings_card.setVisible(view is not None and bool(view.findings))
        if view is None:
            self.note.set_text(self.tr("There is nothing to publish: the vote has no closed result."), Tone.INFO)
        else:
            self._show_view(page, view)
        self.show_content()

    def _show_view(self, page: AfterPage, view: SecrecyView) -> None:
        self.note.set_text(*self._judgement(view))
        self.warnings.set_rows(view.findings)
        self.lines.set_rows(view.lines)
        for table in (self.warnings, self.lines):
            table.fit_height()
        made = view.form
        self._number = 0 if made is None else made.number
        may = self.actor.may(Permission.ISSUE_PAPERS) and page.package_digest is not None
        self.make.setVisible(may and made is None)
        for button in (self.save_csv, self.save_json, self.papers):
            button.setVisible(made is not None)

    def _judgement(self, view: SecrecyView) -> tuple[str, Tone]:
        if view.whole_unsafe:
            text = self.tr(
                "The vote as a whole is small or alike: merging stations cannot hide it. Think before publishing."
            )
            return text, Tone.NEGATIVE
        if not view.findings:
            return self.tr("No station is small (fewer than {0} people) or alike.").format(view.smallest), Tone.POSITIVE
        text = self.tr(
            "%n station(s) would tell how somebody voted. Publish the merged form, not the figures by station.",
            "",
            len({each.fields for each in view.findings}),
        )
        return text, Tone.WARNING

    def _title(self, row: Finding) -> str:
        return self.context.messages.finding(row).title

    def _explanation(self, row: Finding) -> str:
        return self.context.messages.finding(row).explanation

    def _stations(self, row: PublicLine) -> str:
        return ", ".join(self._names[each] for each in row.station_ids)

    def _votes(self, row: PublicLine) -> str:
        return " · ".join(number(votes) for votes in row.votes)

    def _kind(self, row: PublicLine) -> str:
        return self.tr("merged") if row.merged else self.tr("one station")

    def _make(self) -> None:
        self.act(
            lambda core: use_cases.issue_public_form(core, self.actor, vote_id=self.vote_id),
            lambda _changes: self.context.flash(self.tr("Public form made: it is under Papers")),
        )

    def _save(self, kind: str) -> None:
        name = f"{self.vote_id}-{self._number}.{kind}"
        path = self.context.prompts.save_file(self, self.tr("Where to keep the copy"), f"*.{kind}", name)
        if path is None:
            return

        def work(core: Core) -> None:
            write_chosen(
                path,
                queries.public_form_file(core, self.actor, vote_id=self.vote_id, number=self._number, kind=kind),
            )

        self.context.runner.run(
            lambda _progress: work(self.core),
            lambda _done: self.context.flash(self.tr("Copy saved")),
            self.show_failure,
            owner=self,
        )
