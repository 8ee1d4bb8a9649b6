"""Publishing into a folder: what would be new, changed and gone, then writing it with progress.

The database is only asked for what the site is made of, and told at the end what was written. Between the two the
lane of long work compares and writes, so that other screens go on, also when this one is left.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from shiboken6 import isValid

from ui.localisation import number
from ui.models.rows_table_model import Column
from ui.screens.screen import Place, Screen
from ui.tasks import Lane
from ui.theme import TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from unionreg.application import publication_runs as runs

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure, Progress
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.application.publication_ports import SiteChanges, SiteOrder


_EVERY = 50


class _Line(NamedTuple):
    path: str
    what: str
    tone: Tone


def _steps(progress: Progress) -> Callable[[int, int], None]:
    def step(done: int, of: int) -> None:
        if done % _EVERY == 0 or done == of:
            progress.report(done, of)

    return step


class PublishScreen(Screen):
    """One publication."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        (folder,) = place.arguments
        self._folder = Path(folder)
        self.header.set_title(self.tr("Publish the site"))
        self.header.set_subtitle(self.tr("Folder: {0}").format(self._folder.name))
        self.again = SecondaryButton(self.tr("Look again"), self.load, symbol="refresh-cw")
        self.write = PrimaryButton(self.tr("Write the site"), self._write, symbol="megaphone")
        self.header.add_action(self.again)
        self.header.add_action(self.write)
        self.note = Note("", Tone.INFO)
        self.body.addWidget(self.note)
        columns = (
            Column(self.tr("Change"), lambda row: row.what, characters=14, tone=lambda row: row.tone),
            Column(self.tr("File of the site"), lambda row: row.path, stretch=True, role=TextRole.MONO,
                   tooltip=lambda row: row.path),
        )  # fmt: skip
        self.table = DataTable(columns, name=self.tr("What changes"), empty=self.tr("Nothing changes."), dense=True)
        self.body.addWidget(self.table, 1)
        self.count = text_label("", TextRole.LABEL, muted=True)
        self.body.addWidget(self.count)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Publication, this folder."""
        return ((self.tr("Publication"), Place("publication")), (self.header.title(), None))

    def load(self) -> None:
        """Compare the folder with what would be published."""
        self.read(lambda core: runs.order_site(core, self.actor, keep=False), self._compare)

    def _compare(self, order: SiteOrder) -> None:
        def look(core: Core, progress: Progress) -> SiteChanges:
            return runs.compare_site(core, order, folder=self._folder, step=_steps(progress))

        self.read(look, self._preview, lane=Lane.SCANS, wants_progress=True)

    def _preview(self, changes: SiteChanges) -> None:
        words = self.tr("Nothing has been written yet. Look at what changes, then write the site.")
        self.note.set_text(words, Tone.INFO)
        self._list(changes)
        self.write.setEnabled(bool(changes.written or changes.gone))

    def _list(self, changes: SiteChanges) -> None:
        kinds = (
            (changes.new, self.tr("new"), Tone.POSITIVE),
            (changes.changed, self.tr("changed"), Tone.INFO),
            (changes.gone, self.tr("gone"), Tone.WARNING),
        )
        self.table.set_rows([_Line(path, word, tone) for paths, word, tone in kinds for path in paths])
        self.count.setText(
            self.tr("{0} new, {1} changed, {2} gone, {3} unchanged").format(
                number(len(changes.new)), number(len(changes.changed)), number(len(changes.gone)),
                number(changes.unchanged),
            )
        )  # fmt: skip
        self.show_content()

    def _write(self) -> None:
        self.findings.clear()
        self.states.show_working(self.tr("The site is being written. Other pages can be used meanwhile."))
        self.read(lambda core: runs.order_site(core, self.actor), self._write_out)

    def _write_out(self, order: SiteOrder) -> None:
        """Write and note it, whoever looks: what was written is noted also when this page is gone by then."""
        core, runner, folder = self.core, self.context.runner, self._folder

        def work(progress: Progress) -> SiteChanges:
            return runs.write_site(core, order, folder=folder, step=_steps(progress))

        def note(done: SiteChanges) -> None:
            runner.run(lambda _progress: runs.note_site(core, order, done), self._noted, self._could_not_write)

        task = runner.run(work, note, self._could_not_write, lane=Lane.SCANS)
        self.states.follow(task, cancellable=True)

    def _noted(self, noted: tuple[Changes, SiteChanges]) -> None:
        changes, done = noted
        self.context.hub.publish(changes)
        if isValid(self):
            self._written(done)

    def _written(self, done: SiteChanges) -> None:
        words = self.tr("Published. To see it here, type in a terminal: unionreg publish --serve {0}").format(
            self._folder.name
        )
        if not done.searchable:
            words += " " + self.tr("The site was made without search: Pagefind was not found.")
        if done.overtaken:
            words += " " + self.tr(
                "Something was decided or withdrawn while it was being written: write the site again."
            )
        self.note.set_text(words, Tone.WARNING if done.overtaken else Tone.POSITIVE)
        self._list(done)
        self.write.setEnabled(done.overtaken)

    def _could_not_write(self, failure: Failure) -> None:
        """Stopped by the person, or by the disk: the page stays, and writing can be tried again."""
        if not isValid(self):
            self.context.flash(self.context.messages.failure(failure))
            return
        self.show_content()
        if failure.cancelled:
            words = self.tr("Stopped. Every file of the site is whole; write the site again to finish it.")
            self.note.set_text(words, Tone.WARNING)
            return
        self.show_failure(failure)

    def _reading_failed(self, failure: Failure) -> None:
        """A folder that cannot be used is told at the top; the page stays."""
        self.show_content()
        self.show_failure(failure)
        self.write.setEnabled(False)
