"""Backups: the last one, making one, looking into one; whether the archive is as it was kept."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ui.localisation import long_date_time, number
from ui.screens.office.office_part import OfficePart
from ui.tasks import Lane
from ui.theme import TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labels import Note, text_label
from unionreg.application import backups
from unionreg.application.archive_check import check_archive
from unionreg.application.changes import Thing
from unionreg.application.queries import office as queries

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure
    from unionreg.application.queries.office import OfficeRow
    from unionreg.domain.archive.scans import VaultReport
    from unionreg.domain.office import BackupFacts


class BackupPart(OfficePart):
    """What to do so that nothing is lost with the computer."""

    tab = "backup"
    concerns = frozenset({Thing.BACKUP})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.last = Note("", Tone.INFO)
        self.add_limited(self.last)
        make = Card(self.tr("Make a backup"))
        make.column.addWidget(
            text_label(
                self.tr(
                    "Copies the whole office into one file and checks the copy page by page and record by record. "
                    "Keep it on another medium, locked away: it holds the office's seal key."
                )
            )
        )
        self.make = PrimaryButton(self.tr("Make a backup…"), self._make, symbol="database-backup")
        make.column.addLayout(button_row(self.make))
        self.add_limited(make)
        look = Card(self.tr("Check a backup"))
        look.column.addWidget(
            text_label(self.tr("Reads a backup without changing anything and says whether it is whole."))
        )
        self.facts = Note("", Tone.POSITIVE)
        self.facts.hide()
        look.column.addWidget(self.facts)
        self.look = SecondaryButton(self.tr("Check a file…"), self._look, symbol="search")
        look.column.addLayout(button_row(self.look))
        self.add_limited(look)
        self.add_limited(self._archive())
        restore = text_label(
            self.tr(
                "To restore one, close the office and name the backup on the screen “Open an office”; "
                "the file that was there is kept beside it."
            ),
            TextRole.LABEL,
            muted=True,
        )
        self.add_limited(restore)
        self.body.addStretch(1)
        self.load()

    def _archive(self) -> Card:
        card = Card(self.tr("Check the archive"))
        words = self.tr(
            "Compares every file that a document names with its digest. It reads all of them, so a large archive takes "
            "a while; the office can be used meanwhile."
        )
        card.column.addWidget(text_label(words))
        self.archive = Note("", Tone.POSITIVE)
        self.archive.hide()
        card.column.addWidget(self.archive)
        self.check = SecondaryButton(self.tr("Check the archive"), self._check, symbol="search")
        card.column.addLayout(button_row(self.check))
        return card

    def load(self) -> None:
        """Read when the last one was made."""
        self.read(lambda core: queries.office(core, self.actor), self._show)

    def first_field(self) -> QWidget:
        """Making one."""
        return self.make

    def _show(self, row: OfficeRow) -> None:
        last = row.last_backup
        if last is None:
            text = self.tr("No backup has been made yet. If this computer is lost today, the office is lost with it.")
            self.last.set_text(text, Tone.WARNING)
        else:
            text = self.tr("Last backup: {when}, by {name}, {size} bytes. SHA-256 {digest}")
            self.last.set_text(
                text.format(
                    when=long_date_time(last.made_at), name=last.made_by, size=number(last.size), digest=last.sha256
                ),
                Tone.POSITIVE,
            )
        self.show_content()

    def _make(self) -> None:
        suggested = f"{datetime.now().astimezone():%Y%m%d-%H%M}.sqlite"
        name = self.tr("unionreg-backup-{moment}").format(moment=suggested)
        path = self.context.prompts.save_file(self, self.tr("Where to keep the backup"), "SQLite (*.sqlite)", name)
        if path is not None:
            self.act(lambda core: backups.back_up(core, self.actor, target=path))

    def _look(self) -> None:
        path = self.context.prompts.open_file(self, self.tr("Backup to check"), "SQLite (*.sqlite)")
        if path is None:
            return
        self.facts.hide()
        self.findings.clear()
        self.context.runner.run(
            lambda _progress: backups.inspect_backup(self.core, self.actor, path=path),
            self._looked,
            self.show_failure,
            owner=self,
            lane=Lane.DATABASE,
        )

    def _check(self) -> None:
        self.archive.hide()
        self.check.setEnabled(False)
        self.context.runner.run(
            lambda _progress: check_archive(self.core, self.actor),
            self._checked,
            self._not_checked,
            owner=self,
            lane=Lane.SCANS,
        )

    def _not_checked(self, failure: Failure) -> None:
        self.check.setEnabled(True)
        self.show_failure(failure)

    def _checked(self, report: VaultReport) -> None:
        self.check.setEnabled(True)
        files, missing, damaged = (number(each) for each in (report.files, len(report.missing), len(report.changed)))
        if report.whole:
            words = self.tr("Whole: {files} files are as they were kept.").format(files=files)
        else:
            words = self.tr("Of {files} files {missing} are missing and {damaged} damaged. Bring them from a backup.")
            words = words.format(files=files, missing=missing, damaged=damaged)
        if report.left_over:
            left = self.tr("Files left over that no document names: {files}. They do no harm.")
            words = f"{words} {left.format(files=number(len(report.left_over)))}"
        self.archive.set_text(words, Tone.POSITIVE if report.whole else Tone.NEGATIVE)
        self.archive.show()
        self.reveal(self.archive)

    def _looked(self, facts: BackupFacts) -> None:
        if facts.broken_at is not None:
            text = self.tr("The log in this backup is broken at record {at}. Do not rely on it; keep an older one.")
            self.facts.set_text(text.format(at=number(facts.broken_at)), Tone.NEGATIVE)
        elif facts.files_missing:
            text = self.tr(
                "The office is whole, but {missing} of the {files} files of its archive are missing or damaged. "
                "They belong in the folder “unionreg.archive” beside this backup."
            )
            missing, files = number(facts.files_missing), number(facts.files)
            self.facts.set_text(text.format(missing=missing, files=files), Tone.NEGATIVE)
        else:
            when = long_date_time(facts.last_event_at) if facts.last_event_at else "—"
            text = self.tr("Whole. Office “{name}”, {records} records in the log, the last of {when}.")
            self.facts.set_text(
                text.format(name=facts.office_name, records=number(facts.records), when=when), Tone.POSITIVE
            )
        self.facts.show()
