"""Other unions' tools: members, attendance of assemblies and bulletins in from a table and out as CSV."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from ui.screens.filings.words import kind_short
from ui.screens.screen import Place, Screen
from ui.screens.union_desk.desk_folders import read_desk
from ui.screens.union_desk.session import now
from ui.screens.union_desk.tools_mapping import MappingForm
from ui.screens.votes.files import read_chosen, write_chosen
from ui.tasks import Lane
from ui.theme import Space, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import choice_field
from ui.widgets.labels import Note, text_label
from unionreg.domain.filings.filing import AssemblyKind
from unionreg.domain.interchange.tables import TableKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import ScreenContext
    from ui.screens.union_desk.desk_folders import DeskView
    from ui.tasks import Failure
    from unionreg.domain.interchange.tables import Columns, Preset
    from unionreg.interchange.tables import RawTable

LARGEST = 64_000_000
TABLES = "CSV, XLSX, ODS (*.csv *.txt *.xlsx *.xls *.ods)"
CSV = "CSV (*.csv)"


class ToolsScreen(Screen):
    """``place.arguments``: the folder of the desk."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self.desk = Path(place.arguments[0])
        self._presets: tuple[Preset, ...] = ()
        self._table: RawTable | None = None
        self._file = ""
        self.header.set_title(self.tr("Other unions' tools"))
        self.header.set_subtitle(self.tr("Members, attendance and bulletins, in and out as tables"))
        kinds = (
            (TableKind.MEMBERS.value, self.tr("Members")),
            (TableKind.ATTENDANCE.value, self.tr("Attendance of an assembly")),
            (TableKind.BULLETINS.value, self.tr("Bulletins")),
        )
        self.kind_field, self.kind = choice_field(self.tr("Table"), kinds)
        self.preset_field, self.preset = choice_field(self.tr("Headings of"), ())
        self.filing_field, self.filing = choice_field(self.tr("Filing"), ())
        self.assembly_field, self.assembly = choice_field(self.tr("Assembly"), self._assemblies())
        self.note = Note("", Tone.INFO)
        self.mapping = MappingForm(context.messages)
        self.told = text_label("")
        self._arrange()
        self.kind.currentIndexChanged.connect(lambda _index: self._chosen())
        self.preset.currentIndexChanged.connect(lambda _index: self._chosen_preset())
        self.load()

    def _assemblies(self) -> tuple[tuple[str, str], ...]:
        texts = self.context.messages.texts
        known = tuple((each.value, texts.get(f"interchange-assembly.{each.value}")) for each in AssemblyKind)
        return (("", self.tr("None: keep it on the desk only")), *known)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        for field in (self.kind_field, self.preset_field, self.filing_field, self.assembly_field):
            row.addWidget(field, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.note)
        self.incoming = Card(self.tr("Take in"))
        self.incoming.column.addWidget(self.told)
        self.incoming.column.addWidget(self.mapping)
        self.take = PrimaryButton(self.tr("Take these rows in"), self._take, symbol="download")
        choose = SecondaryButton(self.tr("Choose a table…"), self._choose, symbol="folder-open")
        self.incoming.column.addLayout(button_row(choose, self.take))
        outgoing = Card(self.tr("Hand out"))
        outgoing.column.addWidget(
            text_label(
                self.tr(
                    "Writes a CSV file under the headings chosen above. Cells that a spreadsheet could run are "
                    "disarmed with an apostrophe."
                ),
                muted=True,
            )
        )
        outgoing.column.addLayout(
            button_row(SecondaryButton(self.tr("Write the CSV…"), self._hand_out, symbol="upload"))
        )
        self.body.addWidget(self.incoming)
        self.body.addWidget(outgoing)
        self.body.addStretch(1)

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the desk."""
        top = () if self.context.actor is not None else ((self.tr("Start"), Place("start")),)
        desk = Place("union-desk-filings", (str(self.desk),))
        above = ((self.tr("Union desk"), Place("union-desk")), (self.desk.name, desk))
        return (*top, *above, (self.header.title(), None))

    def load(self) -> None:
        """Read the desk and the presets."""
        self.states.show_loading()

        def work(_progress: object) -> tuple[DeskView, tuple[Preset, ...]]:
            from unionreg.interchange.presets import presets

            return read_desk(self.desk), presets()

        self._run(work, self._show, self._could_not)

    def _run(
        self,
        work: Callable[[object], object],
        done: Callable[..., object],
        failed: Callable[[Failure], object] | None = None,
    ) -> None:
        self.findings.clear()
        self.context.runner.run(work, done, failed or self.show_failure, owner=self, lane=Lane.DOCUMENTS)

    def _could_not(self, failure: Failure) -> None:
        self.states.show_failed(self.context.messages.failure(failure))

    def _show(self, answer: tuple[DeskView, tuple[Preset, ...]]) -> None:
        view, self._presets = answer
        self.preset.clear()
        for each in self._presets:
            self.preset.addItem(each.name, each.id)
        self.filing.clear()
        self.filing.addItem(self.tr("The desk itself"), "")
        texts = self.context.messages.texts
        for row in view.rows:
            if row.kind is not None:
                self.filing.addItem(f"{kind_short(row.kind, texts)} · {row.folder}", row.folder)
        self._chosen()
        self.show_content()

    def _kind(self) -> TableKind:
        return TableKind(str(self.kind.currentData()))

    def _preset(self) -> Preset:
        return next((each for each in self._presets if each.id == self.preset.currentData()), self._presets[0])

    def _chosen(self) -> None:
        """Another kind of table: what was chosen before is of the other kind."""
        self._table = None
        self.filing_field.setVisible(self._kind() is not TableKind.BULLETINS)
        self.assembly_field.setVisible(self._kind() is TableKind.ATTENDANCE)
        self.mapping.hide()
        self.take.setEnabled(False)
        self.told.setText(self.tr("Choose a table of the other tool; then say which column holds what."))
        self._chosen_preset()

    def _chosen_preset(self) -> None:
        if not self._presets:
            return
        preset = self._preset()
        self.note.setVisible(not preset.verified)
        self.note.set_text(
            self.tr(
                "Nobody has checked these headings against a file of {name}: compare them with yours, and say the "
                "columns yourself where they differ."
            ).format(name=preset.name)
        )
        if self._table is not None:
            self.mapping.use(preset, self._kind(), self._table.headings)

    def _choose(self) -> None:
        path = self.context.prompts.open_file(self, self.tr("Table of the other tool"), TABLES)
        if path is None:
            return

        def work(_progress: object) -> RawTable:
            from unionreg.interchange.tables import open_table

            return open_table(read_chosen(path, LARGEST), path.name)

        self._file = path.name
        self._run(work, self._show_table)

    def _show_table(self, table: RawTable) -> None:
        self._table = table
        self.mapping.show_headings(self._kind(), table.headings, self._preset())
        self.mapping.show()
        self.take.setEnabled(bool(table.rows))
        said = self.tr("{name}: %n row(s) below the headings.", "", len(table.rows))
        self.told.setText(said.format(name=self._file))

    def _take(self) -> None:
        table, columns = self._table, self.mapping.columns()
        if table is None:
            return
        acts = {
            TableKind.MEMBERS: self._take_members,
            TableKind.ATTENDANCE: self._take_attendance,
            TableKind.BULLETINS: self._take_bulletins,
        }
        acts[self._kind()](table, columns)

    def _take_members(self, table: RawTable, columns: Columns) -> None:
        desk, filing, source, at = self.desk, str(self.filing.currentData() or ""), self._file, now()
        if not filing:
            self.filing_field.set_error(self.tr("Choose the filing whose list this is."))
            return
        self.filing_field.set_error("")

        def work(_progress: object) -> tuple[int, int, int]:
            from unionreg.desk.interchange import members_in, members_read

            read = members_read(table, columns, at)
            return members_in(desk, filing, read, source, at), read.report.errors, read.report.warnings

        def taken(answer: tuple[int, int, int]) -> None:
            said = self.tr("%n member(s) taken into the filing.", "", answer[0])
            more = self.tr("Found: {errors} to decide, {warnings} to look at, on the page of the list.")
            self._done(f"{said} {more.format(errors=answer[1], warnings=answer[2])}")

        self._run(work, taken)

    def _take_attendance(self, table: RawTable, columns: Columns) -> None:
        desk, filing, at = self.desk, str(self.filing.currentData() or ""), now()
        assembly = str(self.assembly.currentData() or "")

        def work(_progress: object) -> tuple[int, int, int, bool]:
            from unionreg.desk.interchange import attach_attendance, keep_attendance
            from unionreg.domain.interchange.tables import doubled
            from unionreg.interchange.tables import read_attendance

            read = read_attendance(table, columns, at.year + 1)
            keep_attendance(desk, read.rows)
            attached = False
            if filing and assembly:
                attached = attach_attendance(desk, filing, AssemblyKind(assembly), read.rows, at).attached
            present = sum(row.present for row in read.rows)
            return present, len(doubled(read.rows)), len(read.unread), attached

        def taken(answer: tuple[int, int, int, bool]) -> None:
            parts = [self.tr("%n person(s) present.", "", answer[0])]
            parts += [self.tr("%n listed twice.", "", answer[1])] if answer[1] else []
            parts += [self.tr("%n cell(s) could not be read.", "", answer[2])] if answer[2] else []
            parts += [self.tr("The attendance list is attached to the filing.")] if answer[3] else []
            self._done(" ".join(parts))

        self._run(work, taken)

    def _take_bulletins(self, table: RawTable, columns: Columns) -> None:
        desk, at = self.desk, now()

        def work(_progress: object) -> int:
            from unionreg.desk.interchange import keep_bulletins
            from unionreg.interchange.tables import read_bulletins

            return keep_bulletins(desk, read_bulletins(table, columns, at.year + 1).rows)

        self._run(work, lambda count: self._done(self.tr("%n bulletin(s) on the desk.", "", count)))

    def _done(self, said: str) -> None:
        self.told.setText(said)
        self.context.flash(said)

    def _hand_out(self) -> None:
        kind, preset = self._kind(), self._preset()
        suggested = f"{kind.value}-{preset.id}.csv"
        path = self.context.prompts.save_file(self, self.tr("Write the CSV"), CSV, suggested)
        if path is None:
            return
        desk, filing = self.desk, str(self.filing.currentData() or "")

        def work(_progress: object) -> Path:
            from unionreg.desk.interchange import attendance_of, bulletins_of, members_out
            from unionreg.interchange.tables import write_attendance, write_bulletins

            if kind is TableKind.MEMBERS:
                content = members_out(desk, filing, preset)
            elif kind is TableKind.ATTENDANCE:
                content = write_attendance(attendance_of(desk), preset)
            else:
                content = write_bulletins(bulletins_of(desk), preset)
            write_chosen(path, content)
            return path

        self._run(work, lambda made: self._done(self.tr("Saved as {name}.").format(name=made.name)))
