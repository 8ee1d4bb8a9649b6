"""The official package beside the own count and beside the paper: differences in words, two groups typed from paper."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.observer.session import now
from ui.theme import Space, Tone
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.digest_groups import DigestGroups
from ui.widgets.drop_area import DropArea
from ui.widgets.labels import Note, text_label
from unionreg.application.verifying import Judging
from unionreg.domain.findings import Severity
from unionreg.domain.observation.comparison import compare_notebook, in_words

if TYPE_CHECKING:
    from pathlib import Path

    from ui.screens.observer.session import NotebookSession
    from unionreg.observer.desk import Official

_TONES = {Severity.ERROR: Tone.NEGATIVE, Severity.WARNING: Tone.WARNING, Severity.NOTE: Tone.POSITIVE}
_GOOD = frozenset({"valid", "valid-with-remarks"})


class ComparePanel(QWidget):
    """Takes a package, judges it, and sets it against what the observer wrote down."""

    def __init__(self, session: NotebookSession) -> None:
        super().__init__()
        self._session = session
        self.trust: list[Path] = []
        self.file: Path | None = None
        self.digest: DigestGroups | None = None
        self.drop = DropArea(
            "file-check",
            self.tr("Drop the official package here"),
            self.tr("The signed tally (.asice) that the authority handed over or published"),
            self.tr("Choose a file…"),
        )
        self.drop.choose.clicked.connect(self._choose)
        self.drop.dropped.connect(self.compare)
        self.another = SecondaryButton(self.tr("Another package…"), self._choose, symbol="folder-open")
        self.another.hide()
        self.add_trust = LinkButton(self.tr("Add a folder of authorities (for demonstrations)…"), self._add_trust)
        self.results = QWidget()
        self._column = QVBoxLayout(self.results)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.drop)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.another)
        row.addWidget(self.add_trust)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.results)
        column.addStretch(1)

    def show_station(self, _station_id: str) -> None:
        """Every station is compared at once."""

    def compare(self, path: Path) -> None:
        """Judge this package and compare."""
        from unionreg.observer.desk import read_official

        self.file = path
        judging = Judging(path, trust=tuple(self.trust))
        self._session.work(lambda _folder, _progress: read_official(judging), self._show)

    def _show(self, official: Official) -> None:
        self._empty()
        self.drop.hide()
        self.another.show()
        self._column.addWidget(self._verdict(official))
        count = official.count
        self._session.official = count
        if count is None:
            return
        self._column.addWidget(self._findings())
        self._column.addWidget(self._paper(count.groups()))
        self._write_down((), agrees=None)

    def _verdict(self, official: Official) -> QWidget:
        texts = self._session.context.messages.texts
        verdict = str(official.report["verdict"])
        sentence = texts.get(f"verdict.{verdict}")
        if official.count is not None and official.count.rehearsal:
            sentence = texts.get("report.simulacro", sentence=sentence)
        store = official.report["trust_store"]
        if store["test"]:
            sentence += "\n" + texts.get("verify.test-store", name=store["name"])
        title = self.file.name if self.file else ""
        return Note(sentence, Tone.POSITIVE if verdict in _GOOD else Tone.NEGATIVE, title=title)

    def _findings(self) -> QWidget:
        card = Card(self.tr("Your count beside the official one"))
        book, official = self._session.book, self._session.official
        found = () if official is None else compare_notebook(book, official)
        if not found:
            text = self.tr("You wrote down no count of your own, so there is nothing to compare.")
            card.column.addWidget(text_label(text, muted=True))
        for one in found:
            told = self._session.context.messages.finding(in_words(one, book))
            card.column.addWidget(Note(f"{told.explanation} {told.remedy}", _TONES[one.severity], title=told.title))
        return card

    def _paper(self, groups: tuple[str, ...]) -> QWidget:
        card = Card(self.tr("The package beside the paper"))
        card.column.addWidget(
            text_label(
                self.tr(
                    "Type the two missing groups of the digest from the printed act or certificate. The other groups "
                    "must be the same."
                )
            )
        )
        half = len(groups) // 2
        blanks = (secrets.randbelow(half), half + secrets.randbelow(half))
        self.digest = DigestGroups(groups, blanks=blanks)
        self.digest.matched.connect(lambda same: self._typed(blanks, same=bool(same)))
        card.column.addWidget(self.digest)
        return card

    def _typed(self, blanks: tuple[int, int], *, same: bool) -> None:
        self._write_down((blanks[0] + 1, blanks[1] + 1), agrees=same)

    def _write_down(self, groups: tuple[int, ...], *, agrees: bool | None) -> None:
        from unionreg.observer.desk import remember_package

        official, at = self._session.official, now()
        if official is not None:
            self._session.work(lambda folder, _progress: remember_package(folder, official, at, groups, agrees=agrees))

    def _empty(self) -> None:
        while self._column.count():
            taken = self._column.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _choose(self) -> None:
        kinds = self.tr("Tally packages (*.asice)")
        path = self._session.context.prompts.open_file(self, self.tr("Official package"), kinds)
        if path is not None:
            self.compare(path)

    def _add_trust(self) -> None:
        folder = self._session.context.prompts.folder(self, self.tr("Folder of certificates of authorities"))
        if folder is not None:
            self.trust.append(folder)
            if self.file is not None:
                self.compare(self.file)
