"""What of a kit was printed when, with digests; and the register of sheets that came out unfit."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSpinBox

from ui.models.rows_table_model import Column
from ui.screens.kit import kit_presenter as words
from ui.screens.screen import Place, Screen
from ui.screens.votes.crumbs import vote_crumbs
from ui.screens.votes.files import write_chosen
from ui.tasks import Lane
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import SecondaryButton
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import LabeledField, choice_field, text_field
from ui.widgets.labels import text_label
from ui.widgets.status_pill import StatusPill
from unionreg.application import kit as use_cases
from unionreg.application.changes import Thing
from unionreg.application.queries import kit as queries
from unionreg.domain.roles import Permission
from unionreg.domain.votes.materials import BallotRange, KitPart

if TYPE_CHECKING:
    from datetime import tzinfo
    from pathlib import Path

    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.application.queries.kit import KitView

MOST = 10_000_000
DIGEST_SHOWN = 16


class PrintedScreen(Screen):
    """Two tables, and a form for what was spoiled."""

    concerns = frozenset({Thing.PAPER})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id = place.arguments[0]
        self._title = ""
        self._zone: tzinfo = UTC
        self.header.set_title(self.tr("What was printed"))
        self.drill = StatusPill("")
        self.drill.hide()
        self.header.add_beside(self.drill)
        texts = context.messages.texts
        self.printed = DataTable(
            (
                Column(self.tr("When"), lambda row: words.printed_when(row, self._zone), characters=18),
                Column(self.tr("What"), lambda row: words.printed_what(row, texts), stretch=True),
                Column(self.tr("Station"), words.printed_where, characters=24, tooltip=words.printed_where),
                Column(self.tr("By"), lambda row: row.by, characters=24, muted=True, tooltip=lambda row: row.by),
                Column(
                    self.tr("Digest"),
                    lambda row: row.sha256[:DIGEST_SHOWN],
                    characters=24,
                    role=TextRole.MONO,
                    tooltip=lambda row: row.sha256,
                ),
            ),
            name=self.tr("What was printed"),
            empty=self.tr("Nothing has been printed yet."),
        )
        self.spoiled = DataTable(
            (
                Column(self.tr("When"), lambda row: words.printed_when(row, self._zone), characters=18),
                Column(self.tr("Paper"), lambda row: words.part_word(row.part, texts), characters=26),
                Column(self.tr("Station"), lambda row: row.station, characters=20, tooltip=lambda row: row.station),
                Column(self.tr("Numbers"), words.spoiled_numbers, characters=16, role=TextRole.MONO),
                Column(self.tr("Reason"), lambda row: row.reason, stretch=True, tooltip=lambda row: row.reason),
            ),
            name=self.tr("Sheets spoiled in printing"),
            empty=self.tr("No sheet was spoiled."),
        )
        self._make_form()
        self._arrange()
        self.load()

    def _make_form(self) -> None:
        texts = self.context.messages.texts
        # Ballots first: what is noted most often.
        parts = sorted(KitPart, key=lambda part: part is not KitPart.BALLOTS)
        choices = tuple((part.value, words.part_word(part, texts)) for part in parts)
        self.part_field, self.part = choice_field(self.tr("Paper"), choices)
        self.station_field, self.station = choice_field(self.tr("Station"), ())
        self.first, self.last = QSpinBox(), QSpinBox()
        for box in (self.first, self.last):
            box.setRange(1, MOST)
            box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.reason_field, self.reason = text_field(self.tr("Why they were destroyed"))
        self.note = SecondaryButton(self.tr("Note spoiled sheets"), self._note, symbol="pen-line")
        self.again = SecondaryButton(self.tr("Print these ballots again…"), self._print_again, symbol="printer")
        self.part.currentIndexChanged.connect(
            lambda _index: self.again.setEnabled(self.part.currentData() == KitPart.BALLOTS.value)
        )

    def _arrange(self) -> None:
        self.body.addWidget(text_label(self.tr("Printed"), TextRole.HEADING))
        self.body.addWidget(self.printed)
        self.body.addWidget(text_label(self.tr("Spoiled"), TextRole.HEADING))
        self.body.addWidget(
            text_label(
                self.tr(
                    "A ballot that comes out unfit is destroyed and printed again with its number; both stand here."
                ),
                muted=True,
            )
        )
        self.body.addWidget(self.spoiled)
        self.form = Card(self.tr("Note what was spoiled"))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.station_field, 2)
        row.addWidget(self.part_field, 2)
        row.addWidget(LabeledField(self.tr("From number"), self.first, width=Size.FIELD_NARROW), 1)
        row.addWidget(LabeledField(self.tr("To number"), self.last, width=Size.FIELD_NARROW), 1)
        self.form.column.addLayout(row)
        self.form.column.addWidget(self.reason_field)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.again)
        foot.addWidget(self.note)
        self.form.column.addLayout(foot)
        self.form.setVisible(self.actor.may(Permission.ISSUE_PAPERS))
        self.body.addWidget(self.form)
        self.body.addStretch(1)

    def crumbs(self) -> Crumbs:
        """Votes, the vote, what was printed."""
        return vote_crumbs(self._vote_id, self._title, self.tr("What was printed"))

    def load(self) -> None:
        """Read both lists."""
        self.read(lambda core: queries.kit_view(core, self.actor, vote_id=self._vote_id), self._show)

    def _show(self, view: KitView) -> None:
        self._title = view.title
        self._zone = view.opens_at.tzinfo or UTC
        self.header.set_subtitle(view.title)
        self.drill.set_status(self.tr("SIMULACRO") if view.rehearsal else "", Tone.WARNING)
        self.drill.setVisible(view.rehearsal)
        self.context.refresh_crumbs()
        chosen = self.station.currentData()
        self.station.clear()
        for run in view.runs:
            self.station.addItem(run.name, run.station_id)
        self.station.setCurrentIndex(max(0, self.station.findData(chosen)))
        self.show_content()
        for table, rows in ((self.printed, view.printed), (self.spoiled, view.spoiled)):
            table.set_rows(rows)
            table.fit_height()

    def _note(self) -> None:
        part, station_id = KitPart(self.part.currentData()), self.station.currentData()
        first, last, reason = self.first.value(), self.last.value(), self.reason.text()

        def work(core: Core) -> object:
            return use_cases.note_spoiled(
                core,
                self.actor,
                vote_id=self._vote_id,
                station_id=station_id,
                part=part,
                first=first,
                last=last,
                reason=reason,
            )

        self.act(work, lambda _changes: self.reason.clear(), fields={"reason": self.reason})

    def _print_again(self) -> None:
        """The ballots of the range once more, into a file; the log tells that they were printed again."""
        station_id, ballots = self.station.currentData(), BallotRange(self.first.value(), self.last.value())
        name = f"{self._vote_id}-{station_id}-{ballots.first}-{ballots.last}.pdf"
        path = self.context.prompts.save_file(self, self.tr("Save the ballots"), self.tr("PDF files (*.pdf)"), name)
        if path is None:
            return

        def work(_progress: object) -> tuple[Changes, bytes]:
            return use_cases.print_part(
                self.core,
                self.actor,
                vote_id=self._vote_id,
                part=KitPart.BALLOTS,
                station_id=station_id,
                ballots=ballots,
            )

        def made(answer: tuple[Changes, bytes]) -> None:
            self.context.hub.publish(answer[0])
            self._write(path, answer[1])

        self.findings.clear()
        self.context.runner.run(work, made, self.show_failure, owner=self)

    def _write(self, path: Path, content: bytes) -> None:
        self.context.runner.run(
            lambda _progress: write_chosen(path, content),
            lambda _none: self.context.flash(self.tr("Saved as {0}").format(path.name)),
            self.show_failure,
            owner=self,
            lane=Lane.DOCUMENTS,
        )
