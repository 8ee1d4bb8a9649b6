"""Publishing into a folder: what would be new, changed and gone, then writing it with progress."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ui.localisation import number
from ui.models.rows_table_model import Column
from ui.screens.screen import Place, Screen
from ui.tasks import Lane
from ui.theme import TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from unionreg.application import publication as acts
from unionreg.application.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure, Progress
    from unionreg.application.ports import Core
    from unionreg.application.publication_ports import SiteChanges


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
        self._changes = Changes()
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Publication, this folder."""
        return ((self.tr("Publication"), Place("publication")), (self.header.title(), None))

    def load(self) -> None:
        """Compare the folder with what would be published."""

        def look(core: Core, progress: Progress) -> SiteChanges:
            return acts.preview_site(core, self.actor, folder=self._folder, step=_steps(progress))

        self.read(look, self._preview, lane=Lane.DATABASE, wants_progress=True)

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
        def publish(core: Core, progress: Progress) -> SiteChanges:
            changes, done = acts.publish_site(core, self.actor, folder=self._folder, step=_steps(progress))
            self._changes = changes
            return done

        self.findings.clear()
        self.read(publish, self._written, lane=Lane.DATABASE, wants_progress=True)

    def _written(self, done: SiteChanges) -> None:
        self.context.hub.publish(self._changes)
        words = self.tr("Published. To see it here, type in a terminal: unionreg publish --serve {0}").format(
            self._folder.name
        )
        if not done.searchable:
            words += " " + self.tr("The site was made without search: Pagefind was not found.")
        self.note.set_text(words, Tone.POSITIVE)
        self._list(done)
        self.write.setEnabled(False)

    def _reading_failed(self, failure: Failure) -> None:
        """A folder that cannot be used is told at the top; the page stays."""
        self.show_content()
        self.show_failure(failure)
        self.write.setEnabled(False)
