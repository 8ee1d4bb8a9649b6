"""One box: how far it is, scans coming in, its documents and files, its paper; closing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.archive import words
from ui.screens.archive.box_run import BoxRun
from ui.screens.archive.paper_window import show_paper
from ui.screens.screen import Place, Screen
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import HarmfulButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from ui.widgets.status_pill import StatusPill
from unionreg.application import archive_boxes, archive_scans
from unionreg.application.archive_boxes import shelf_text
from unionreg.application.changes import Thing
from unionreg.application.queries import archive as queries
from unionreg.application.queries import archive_papers
from unionreg.domain.archive.box import BoxState
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from pathlib import Path

    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure
    from unionreg.application.queries.archive import BoxPage
    from unionreg.domain.archive.document import ArchiveDocument


class BoxScreen(Screen):
    """``place.arguments``: the serial number of the box."""

    concerns = frozenset({Thing.BOX, Thing.DOCUMENT})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._serial = place.arguments[0]
        self._page: BoxPage | None = None
        self._keeps = self.actor.may(Permission.KEEP_ARCHIVE)
        self.header.set_title(self._serial)
        self.pill = StatusPill("")
        self.header.add_beside(self.pill)
        self.progress = Note("", Tone.INFO)
        self.running = text_label("", TextRole.LABEL, muted=True)
        self._make_tables()
        self._arrange()
        context.under_way.seen(self._serial)
        self._follow()
        self.load()

    def _make_tables(self) -> None:
        texts = self.context.messages.texts
        self.documents = DataTable(
            (
                Column(self.tr("Label"), lambda row: row.serial or "—", characters=19, role=TextRole.MONO),
                Column(self.tr("Document"), _title, stretch=True, tooltip=_title),
                Column(
                    self.tr("Kind"),
                    lambda row: words.kind_word(row.kind, texts),
                    characters=28,
                    tooltip=lambda row: words.kind_word(row.kind, texts),
                ),
                Column(self.tr("Year"), lambda row: str(row.year or "—"), characters=6, number=True),
                Column(self.tr("Pages"), words.pages_text, characters=13, number=True),
                Column(
                    self.tr("State"),
                    lambda row: words.document_state(row.state, texts),
                    characters=19,
                    tone=lambda row: words.DOCUMENT_TONES[row.state],
                ),
            ),
            name=self.tr("Documents"),
            empty=self.tr("Nothing has been scanned yet."),
            dense=True,
        )
        self.documents.chosen.connect(self._open)
        self.files = DataTable(
            (
                Column(self.tr("File"), lambda row: row.name, stretch=True),
                Column(
                    self.tr("Outcome"),
                    lambda row: words.outcome_text(row.outcome),
                    characters=17,
                    tone=lambda row: words.OUTCOME_TONES[row.outcome],
                ),
                Column(self.tr("Why"), lambda row: words.reasons_text(row, texts), characters=44),
            ),
            name=self.tr("Files that came"),
            empty=self.tr("No file yet."),
            dense=True,
        )

    def _arrange(self) -> None:
        self.loop = PrimaryButton(self.tr("Describe documents"), self._go_loop, symbol="circle-play")
        self.folder = SecondaryButton(self.tr("Take in scans…"), self._choose_folder, symbol="folder-open")
        self.reading = SecondaryButton(self.tr("Go on reading"), lambda: self._start(None), symbol="refresh-cw")
        self.stopping = SecondaryButton(self.tr("Stop"), self._stop, symbol="x")
        self.finish = SecondaryButton(self.tr("All is scanned"), self._finish, symbol="check")
        self.close_box = SecondaryButton(self.tr("Close the box"), self._close, symbol="lock")
        self.reopen = HarmfulButton(self.tr("Open again…"), self._reopen)
        work = QHBoxLayout()
        work.setSpacing(Space.M)
        for widget in (self.loop, self.folder, self.reading, self.stopping, self.finish, self.close_box, self.reopen):
            work.addWidget(widget)
        work.addStretch(1)
        documents, files = Card(self.tr("Documents")), Card(self.tr("Files that came"))
        documents.column.addWidget(self.documents)
        files.column.addWidget(self.files)
        column = QVBoxLayout()
        column.setSpacing(Space.L)
        column.addWidget(self.progress)
        column.addLayout(work)
        column.addWidget(self.running)
        column.addWidget(documents)
        column.addWidget(files)
        self.body.addLayout(column)
        self.body.addLayout(
            button_row(
                SecondaryButton(self.tr("Lend the box"), self._lend, symbol="users"),
                SecondaryButton(self.tr("Print the box sheet…"), self._print, symbol="printer"),
            )
        )
        self.body.addStretch(1)

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Archive, this box."""
        return ((self.tr("Archive"), Place("archive")), (self._serial, None))

    @property
    def _run(self) -> BoxRun | None:
        """What reads this box now, whoever began it; it goes on when this page is left."""
        run = self.context.under_way.work(self._serial)
        return run if isinstance(run, BoxRun) else None

    def _follow(self) -> None:
        run = self._run
        if run is not None:
            run.told.connect(self._told)
            run.ended.connect(self._ended)
            self._told()

    def load(self) -> None:
        """Read the box."""
        self.read(lambda core: queries.box_page(core, self.actor, serial=self._serial), self._show)

    def _show(self, page: BoxPage) -> None:
        self._page = page
        texts = self.context.messages.texts
        self.header.set_title(page.box.title)
        self.header.set_subtitle(f"{page.box.serial} · {shelf_text(page.box.shelf)}")
        state = page.progress.state
        self.pill.set_status(words.box_state(state, texts), words.BOX_TONES[state])
        out = next((each for each in page.loans if each.returned_on is None), None)
        said = words.progress_text(page.progress)
        self.progress.set_text(
            said if out is None else f"{said}\n{out.serial}: {words.out_text(out)}",
            Tone.WARNING if out is not None or page.progress.flagged else Tone.INFO,
        )
        self.documents.set_rows(page.documents)
        self.documents.fit_height()
        self.files.set_rows(tuple(reversed(page.files)))
        self.files.fit_height()
        self._enable(page)
        self.show_content()

    def _enable(self, page: BoxPage) -> None:
        state, running = page.progress.state, self._run is not None
        is_open = self._keeps and state is not BoxState.CLOSED
        waiting = page.progress.to_confirm + page.progress.set_aside + page.progress.flagged
        self.loop.setVisible(self._keeps and waiting > 0)
        self.folder.setVisible(is_open and not running)
        self.reading.setVisible(is_open and not running and page.progress.to_read + page.silent > 0)
        self.stopping.setVisible(running)
        self.finish.setVisible(is_open and state is BoxState.SCANNING and not running)
        self.close_box.setVisible(is_open and page.progress.may_close)
        self.reopen.setVisible(self._keeps and state is BoxState.CLOSED)
        self.running.setVisible(running)

    def _choose_folder(self) -> None:
        folder = self.context.prompts.folder(self, self.tr("Folder into which the scanner writes"))
        if folder is not None:
            self._start(folder)

    def _start(self, folder: Path | None) -> None:
        if self._page is None or self._run is not None:
            return
        if folder is None and self._page.silent:
            self.act(
                lambda core: archive_scans.read_again(core, self.actor, box=self._serial),
                lambda _changes: self._go(None),
            )
            return
        self._go(folder)

    def _go(self, folder: Path | None) -> None:
        if self._page is None:
            return
        self.findings.clear()
        known = frozenset((each.name, each.size) for each in self._page.files)
        BoxRun(self.context, self.core, self.actor, self._serial).start(folder, known)
        self._follow()
        self._enable(self._page)
        self.stopping.setFocus()

    def _told(self) -> None:
        run = self._run
        if run is not None:
            self.running.setText(run.said)

    def _ended(self, failure: Failure | None) -> None:
        if failure is not None:
            self.context.under_way.seen(self._serial)
            self.show_failure(failure)
        self.load()

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()

    def _open(self, row: ArchiveDocument | None) -> None:
        if row is not None:
            self.context.navigate(Place("archive-document", (row.document_id,)))

    def _go_loop(self) -> None:
        self.context.navigate(Place("archive-loop", (self._serial,)))

    def _lend(self) -> None:
        self.context.navigate(Place("archive-loans", (self._serial,)))

    def _revision(self) -> int | None:
        return None if self._page is None else self._page.box.revision

    def _finish(self) -> None:
        seen = self._revision()
        self.act(lambda core: archive_boxes.finish_scanning(core, self.actor, serial=self._serial, expected=seen))

    def _close(self) -> None:
        seen = self._revision()
        self.act(lambda core: archive_boxes.close_box(core, self.actor, serial=self._serial, expected=seen))

    def _reopen(self) -> None:
        question = Question(
            self.tr("Open this box again?"),
            self.tr("Its documents can be scanned and changed again. The reason goes into the record."),
            self.tr("Open again"),
            harmful=True,
        )
        reason = self.context.prompts.reason(self, question)
        if reason:
            self.act(lambda core: archive_boxes.reopen_box(core, self.actor, serial=self._serial, reason=reason))

    def _print(self) -> None:
        kinds = words.kinds_of_the_register()
        show_paper(
            self,
            lambda core: archive_papers.box_sheet(core, self.actor, serial=self._serial, kinds=kinds),
            self.tr("Box sheet"),
            f"{self._serial}.pdf",
        )


def _title(row: ArchiveDocument) -> str:
    return row.title or row.name
