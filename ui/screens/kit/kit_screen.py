"""The kit of a vote: what each station gets and the office keeps, how it is printed, how it looks; and printing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ui.documents.handing_out import send_to, write_copy
from ui.documents.preview import PdfPreview
from ui.documents.printing import choose_printer
from ui.models.rows_table_model import Column
from ui.screens.kit import kit_presenter as words
from ui.screens.kit.kit_printing import KitPrinting
from ui.screens.kit.options_form import OptionsForm
from ui.screens.kit.progress_row import ProgressRow
from ui.screens.screen import Place, Screen
from ui.screens.votes.crumbs import vote_crumbs
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from ui.widgets.status_pill import StatusPill
from unionreg.application import kit as use_cases
from unionreg.application.changes import Thing
from unionreg.application.queries import kit as queries

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

    from ui.screens.kit.kit_presenter import PaperRow, PlaceRow
    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from ui.tasks import Failure
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.application.queries.kit import KitView, StationKit
    from unionreg.domain.votes.materials import KitPart


class KitScreen(Screen):
    """Stations and papers at the left, the chosen paper at the right."""

    concerns = frozenset({Thing.PREPARATION, Thing.ROLL, Thing.VOTE})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id = place.arguments[0]
        self._view: KitView | None = None
        self._shown: tuple[KitPart, str | None] | None = None
        self._asked = 0
        self.printing: KitPrinting | None = None
        self.header.set_title(self.tr("Printing the kit"))
        self.drill = StatusPill("")
        self.drill.hide()
        self.header.add_beside(self.drill)
        self.print_kit = PrimaryButton(self.tr("Print the kit…"), self._choose_folder, symbol="printer")
        self.header.add_action(SecondaryButton(self.tr("What was printed"), self._go_printed, symbol="scroll-text"))
        self.header.add_action(self.print_kit)
        self.options = OptionsForm()
        self.options.changed.connect(self._options_changed)
        self._make_tables()
        self.progress = ProgressRow()
        self.progress.stop_asked.connect(self._stop)
        self.preview = PdfPreview()
        self.preview.print_asked.connect(self._print)
        self.preview.save_asked.connect(self._save)
        self._arrange()
        self.load()

    def _make_tables(self) -> None:
        self.places = DataTable(
            (
                Column(self.tr("Station"), words.place_name, stretch=True, tooltip=words.place_name),
                Column(self.tr("Voters"), words.place_voters, characters=10, number=True),
                Column(self.tr("Ballots"), words.place_ballots, characters=19, role=TextRole.MONO),
            ),
            name=self.tr("Stations and the office"),
            dense=True,
        )
        self.places.current_changed.connect(self._choose_place)
        texts = self.context.messages.texts
        self.parts = DataTable(
            (
                Column(self.tr("Paper"), lambda row: words.part_word(row.part, texts), stretch=True),
                Column(self.tr("Sheets"), words.sheets_word, characters=8, number=True),
            ),
            name=self.tr("Papers in the order in which they are used"),
            empty=self.tr("Choose a station to see its papers."),
            dense=True,
        )
        self.parts.current_changed.connect(lambda _row: self._look())

    def _arrange(self) -> None:
        self.note = Note("", Tone.WARNING)
        self.note.hide()
        self.done = Note("", Tone.POSITIVE)
        self.done.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.note)
        column.addWidget(self.options)
        column.addWidget(self.places, 2)
        self.station_words = text_label("", TextRole.LABEL, muted=True)
        column.addWidget(self.station_words)
        column.addWidget(self.parts, 3)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(left)
        both.addWidget(self.preview)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(Space.XS)
        both.setSizes([Size.FORM, Size.TEXT])
        self.body.setSpacing(Space.S)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.done)
        self.body.addWidget(both, 1)

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its kit."""
        title = "" if self._view is None else self._view.title
        return vote_crumbs(self._vote_id, title, self.tr("Kit"))

    def first_field(self) -> QWidget:
        """The list of stations."""
        return self.places

    def may_leave(self) -> bool:
        """A kit goes on being printed while this page is open only."""
        return self.printing is None

    def load(self) -> None:
        """Read what can be printed."""
        self.read(lambda core: queries.kit_view(core, self.actor, vote_id=self._vote_id), self._show)

    def _show(self, view: KitView) -> None:
        if self._view is None or self._view.options != view.options:
            self.options.set_options(view.options, election=view.election)
        self._view = view
        self.header.set_subtitle(f"{view.title} · {words.summary(view)}")
        self.drill.set_status(self.tr("SIMULACRO: every sheet says so") if view.rehearsal else "", Tone.WARNING)
        self.drill.setVisible(view.rehearsal)
        self.context.refresh_crumbs()
        problems = [self.context.messages.finding(each).explanation for each in view.findings]
        hindrance = " ".join((*problems, words.hindrance(view))).strip()
        self.note.set_text(hindrance)
        self.note.setVisible(bool(hindrance))
        self.show_content()
        self.places.set_rows(words.place_rows(view))
        self._enable()
        self._choose_place(self.places.current_row())

    def _enable(self) -> None:
        view = self._view
        ready = view is not None and view.with_roll and not view.findings and bool(view.runs)
        self.print_kit.setEnabled(ready and self.printing is None)

    def _options_changed(self) -> None:
        self._choose_place(self.places.current_row())

    def _choose_place(self, row: PlaceRow | None) -> None:
        if row is None or self._view is None:
            return
        self._shown = None
        if row.station_id is None:
            self.station_words.setText("")
            self.parts.set_rows(words.office_papers())
            self._look()
            return
        self._asked += 1
        asked, station_id, options = self._asked, row.station_id, self.options.options()

        def read(_progress: object) -> StationKit:
            return queries.station_kit(
                self.core, self.actor, vote_id=self._vote_id, station_id=station_id, options=options
            )

        def shown(kit: StationKit) -> None:
            if asked == self._asked:
                self.station_words.setText(words.station_sentence(kit))
                self.parts.set_rows(words.station_papers(kit))
                self._look()

        self.context.runner.run(read, shown, self._without_lists, owner=self)

    def _without_lists(self, _failure: Failure) -> None:
        """Without a roll the papers that name nobody can still be seen."""
        self.station_words.setText("")
        self.parts.set_rows(words.papers_without_lists())
        self._look()

    def _look(self) -> None:
        """Show the chosen paper of the chosen place."""
        place: PlaceRow | None = self.places.current_row()
        paper: PaperRow | None = self.parts.current_row()
        if place is None or paper is None or self._shown == (paper.part, place.station_id):
            return
        wanted = (paper.part, place.station_id)
        self._shown = wanted
        options = self.options.options()

        def read(_progress: object) -> bytes:
            return queries.preview_part(
                self.core, self.actor, vote_id=self._vote_id, part=wanted[0], station_id=wanted[1], options=options
            )

        def shown(content: bytes) -> None:
            if self._shown == wanted:
                self.preview.show_pdf(content, words.part_word(wanted[0], self.context.messages.texts))

        self.context.runner.run(read, shown, self._cannot_show, owner=self)

    def _cannot_show(self, failure: Failure) -> None:
        self.preview.say(self.context.messages.failure(failure))

    def _print(self) -> None:
        printer = choose_printer(self, self.tr("Print this paper"))
        if printer is not None:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print the chosen paper on this printer: the real one, with its record in the log."""
        self._make(lambda content: send_to(printer, content, self))

    def _save(self) -> None:
        if self._shown is None:
            return
        name = f"{self._vote_id}-{self._shown[1] or 'oficina'}-{self._shown[0].value}.pdf"
        path = self.context.prompts.save_file(self, self.tr("Save this paper"), self.tr("PDF files (*.pdf)"), name)
        if path is not None:
            self._make(lambda content: write_copy(path, content, self))

    def _make(self, then: Callable[[bytes], object]) -> None:
        """Draw the chosen paper for use, not as a specimen, and hand its bytes on."""
        if self._shown is None:
            return
        (part, station_id), options = self._shown, self.options.options()

        def work(core: Core) -> tuple[Changes, bytes]:
            return use_cases.print_part(
                core, self.actor, vote_id=self._vote_id, part=part, station_id=station_id, options=options
            )

        def made(answer: tuple[Changes, bytes]) -> None:
            changes, content = answer
            self.context.hub.publish(changes)
            then(content)

        self.context.runner.run(lambda _progress: work(self.core), made, self.show_failure, owner=self)

    def _choose_folder(self) -> None:
        folder = self.context.prompts.folder(self, self.tr("Folder for the files of the kit"))
        if folder is None:
            return
        self.findings.clear()
        self.done.hide()
        self.printing = KitPrinting(self.context, self.core, self.actor, self)
        self.printing.progressed.connect(self.progress.tell)
        self.printing.ended.connect(self._ended)
        self.progress.begin()
        self._enable()
        self.printing.start(self._vote_id, folder, self.options.options())

    def _stop(self) -> None:
        if self.printing is not None:
            self.printing.stop()

    def _ended(self, done: int, total: int, failure: Failure | None, changes: Changes | None) -> None:
        if self.printing is not None:
            self.printing.deleteLater()
        self.printing = None
        self.progress.hide()
        self._enable()
        if failure is not None:
            self.show_failure(failure)
        if failure is None or done:
            complete = done == total
            self.done.set_text(
                self.tr("The kit is printed: %n file(s), and the list of their digests.", "", done)
                if complete
                else words.stopped(done, total),
                Tone.POSITIVE if complete else Tone.WARNING,
            )
            self.done.show()
        if changes is not None:
            self.context.hub.publish(changes)

    def _go_printed(self) -> None:
        self.context.navigate(Place("kit-printed", (self._vote_id,)))
