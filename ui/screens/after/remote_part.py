"""The result of a remote electronic vote: one person brings the file with its act, another types the totals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import number
from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.after.fields import FileEntry, MomentEntry, filled
from ui.screens.after.part import AfterPart
from ui.screens.after.remote_forms import FiguresForm, TotalsForm
from ui.screens.after.words import remote_word
from ui.screens.votes.files import read_chosen
from ui.screens.votes.record_times import date_time_in
from ui.theme import TextRole, Tone
from ui.widgets.buttons import HarmfulButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.findings_box import Problem
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import Note, text_label
from unionreg.application import remote_results as use_cases
from unionreg.application.after_files import MOST_BYTES
from unionreg.application.queries import after as queries
from unionreg.application.queries import after_remote as remote_queries
from unionreg.domain.roles import Permission
from unionreg.domain.votes.remote_results import RemoteState

if TYPE_CHECKING:
    from pathlib import Path

    from ui.screens.screen import Place, ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.after import AfterPage
    from unionreg.application.queries.after_remote import RemoteRow, RemoteView
    from unionreg.domain.votes.remote_results import RemoteReading

_MOST_TABLE = 5 * 1024 * 1024


class RemotePart(AfterPart):
    """Remote results of one vote."""

    part = "remote"

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place)
        self._waiting = 0
        self.note = Note("", Tone.INFO)
        self.body.addWidget(self.note)
        self._history_card()
        self._import_card()
        self._confirm_card()
        self.body.addStretch(1)
        self.load()

    def _history_card(self) -> None:
        self.history = Card(self.tr("What was brought in"))
        self.table = DataTable(
            (
                Column(self.tr("System"), lambda row: row.system, characters=18),
                Column(self.tr("File"), lambda row: row.file_name or self.tr("typed from the act"), stretch=True),
                Column("SHA-256", self._digest, characters=20, role=TextRole.MONO),
                Column(self.tr("Stations"), lambda row: number(row.stations), characters=10, number=True),
                Column(self.tr("Brought in"), self._brought, characters=34, tooltip=self._brought),
                Column(
                    self.tr("State"),
                    lambda row: remote_word(row.state)[0],
                    characters=26,
                    tone=lambda row: remote_word(row.state)[1],
                ),
            ),
            name=self.tr("What was brought in"),
            dense=True,
        )
        self.history.column.addWidget(self.table)
        self.withdraw = HarmfulButton(self.tr("Withdraw it…"), self._withdraw)
        self.history.column.addLayout(button_row(harmful=(self.withdraw,)))
        self.body.addWidget(self.history)

    def _import_card(self) -> None:
        self.import_card = Card(self.tr("Bring in a result"))
        self.system_field, self.system = text_field(
            self.tr("System"), hint=self.tr("For example SIRVOLAB, or the vendor")
        )
        self.counted_at = MomentEntry(self.tr("When it was counted, by the act"))
        self.signer_field, self.signer = text_field(self.tr("Official who signed the act"))
        self.post_field, self.post = text_field(self.tr("Post"))
        self.act_file = FileEntry(
            self.tr("The signed act"),
            self.tr("Choose the act…"),
            lambda: self.context.prompts.open_file(self, self.tr("The signed act"), "PDF (*.pdf)"),
            hint=self.tr("PDF of at most 20 MB; it is kept as the station's sheet"),
        )
        self.file = FileEntry(
            self.tr("File with the figures"), self.tr("Choose the file…"), self._choose_file,
            hint=self.tr("CSV or a spreadsheet. Leave it out to type the figures from the act."),
        )  # fmt: skip
        self.figures = FiguresForm()
        for widget in (
            self.system_field, self.counted_at.field, self.signer_field, self.post_field, self.act_file.field,
            self.file.field, self.figures,
        ):  # fmt: skip
            self.import_card.column.addWidget(widget)
        self.bring = PrimaryButton(self.tr("Bring in the result"), self._bring)
        self.look = SecondaryButton(self.tr("Check the file"), self._look)
        self.import_card.column.addLayout(button_row(self.look, self.bring))
        self.body.addWidget(self.import_card)

    def _confirm_card(self) -> None:
        self.confirm_card = Card(self.tr("Confirm with the act"))
        self.confirm_card.column.addWidget(
            text_label(
                self.tr(
                    "Take the signed act and type its totals. What was brought in is not shown on purpose: two people "
                    "read the same paper apart."
                )
            )
        )
        self.totals = TotalsForm()
        self.confirm_card.column.addWidget(self.totals)
        self.confirm = PrimaryButton(self.tr("Confirm the totals"), self._confirm)
        self.confirm_card.column.addLayout(button_row(self.confirm))
        self.add_limited(self.confirm_card)

    def load(self) -> None:
        """Read page and imports."""
        self.read(
            lambda core: (
                queries.after_page(core, self.actor, vote_id=self.vote_id),
                remote_queries.remote_view(core, self.actor, vote_id=self.vote_id),
            ),
            lambda both: self._show(*both),
        )

    def _show(self, page: AfterPage, view: RemoteView) -> None:
        self.show_head(page)
        self.figures.know(view.stations, view.options)
        self.totals.know(view.options)
        self.table.set_rows(view.rows)
        self.table.fit_height()
        self.history.setVisible(bool(view.rows))
        waiting = next((row for row in view.rows if row.state is RemoteState.WAITING), None)
        self._waiting = 0 if waiting is None else waiting.number
        self.withdraw.setVisible(waiting is not None and self.actor.may(Permission.ENTER_FIRST))
        self.import_card.setVisible(view.may_import)
        self.confirm_card.setVisible(view.may_confirm)
        self.note.set_text(*self._judgement(view, waiting))
        self.show_content()

    def _judgement(self, view: RemoteView, waiting: RemoteRow | None) -> tuple[str, Tone]:
        if not view.stations:
            text = self.tr(
                "No station of this vote stands for a remote electronic vote. That is said in its preparation."
            )
            return text, Tone.INFO
        if waiting is not None and waiting.own:
            return self.tr("You brought this in. Another person types the totals from the act."), Tone.WARNING
        if waiting is not None:
            return self.tr("A result waits for another person to type the totals from the act."), Tone.WARNING
        text = self.tr(
            "%n station(s) stand for the remote vote. The program takes in what others counted; it is no ballot box.",
            "",
            len(view.stations),
        )
        return text, Tone.INFO

    def _digest(self, row: RemoteRow) -> str:
        return "—" if row.file_sha256 is None else f"{row.file_sha256[:16]}…"

    def _brought(self, row: RemoteRow) -> str:
        words = f"{row.imported_by}, {date_time_in(row.imported_at, self.zone)}"
        return f"{words} · {row.reason}" if row.reason else words

    def _choose_file(self) -> Path | None:
        kinds = self.tr("Tables") + " (*.csv *.txt *.xlsx *.xls *.ods)"
        path = self.context.prompts.open_file(self, self.tr("File with the figures"), kinds)
        if path is not None:
            self.figures.hide()
        return path

    def _look(self) -> None:
        path = self.file.path
        if path is None:
            self.file.field.set_error(self.tr("Choose the file first."))
            return
        self.findings.clear()

        def work(core: Core) -> RemoteReading:
            file = use_cases.RemoteFile(path.name, read_chosen(path, _MOST_TABLE))
            return remote_queries.remote_reading(core, self.actor, vote_id=self.vote_id, file=file)

        self.context.runner.run(lambda _progress: work(self.core), self._looked, self.show_failure, owner=self)

    def _looked(self, reading: RemoteReading) -> None:
        if reading.is_fit:
            self.context.flash(self.tr("The file is fit: its sums close and its options are those of the ballot"))
            return
        words = [(self.context.messages.finding(each), each) for each in reading.findings]
        problems = [Problem(each.title, each.explanation, each.remedy, None, found.severity) for each, found in words]
        self.findings.show_problems(self.tr("The file cannot be taken in as it is"), problems)

    def _bring(self) -> None:
        lines = ((self.system_field, self.system), (self.signer_field, self.signer), (self.post_field, self.post))
        at = self.counted_at.read(self.zone) if filled(*lines) else None
        if at is None:
            return
        act_path, path = self.act_file.path, self.file.path
        if act_path is None:
            self.act_file.field.set_error(self.tr("Choose the signed act."))
            return
        typed = () if path is not None else self.figures.values()
        if typed is None:
            return
        system, signer, post = self.system.text(), self.signer.text(), self.post.text()

        def work(core: Core) -> object:
            act = use_cases.RemoteAct(system, at, signer, post, read_chosen(act_path, MOST_BYTES))
            file = None if path is None else use_cases.RemoteFile(path.name, read_chosen(path, _MOST_TABLE))
            return use_cases.import_remote(core, self.actor, vote_id=self.vote_id, act=act, file=file, typed=typed)

        self.act(work, lambda _changes: self.context.flash(self.tr("Brought in: another person confirms it")))

    def _confirm(self) -> None:
        totals = self.totals.values()
        if totals is not None:
            waiting = self._waiting
            self.act(
                lambda core: use_cases.confirm_remote(
                    core, self.actor, vote_id=self.vote_id, number=waiting, totals=totals
                ),
                fields=self.totals.widgets(),
            )

    def _withdraw(self) -> None:
        question = Question(
            self.tr("Withdraw the result"),
            self.tr("Its stations are free again. The file, its digest and this reason stay on record."),
            self.tr("Withdraw it"),
            harmful=True,
        )
        reason = self.context.prompts.reason(self, question)
        if reason is not None:
            waiting = self._waiting
            self.act(
                lambda core: use_cases.withdraw_remote(
                    core, self.actor, vote_id=self.vote_id, number=waiting, reason=reason
                )
            )
