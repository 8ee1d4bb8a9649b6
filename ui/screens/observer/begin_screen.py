"""Choosing an observer's notebook, or beginning one: no account, a folder of one's own, nothing written elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.observer.session import now
from ui.screens.screen import Place, Screen, ScreenContext
from ui.tasks import Lane
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import long_text_field, text_field
from ui.widgets.labels import Note, text_label
from unionreg.domain.observation.notebook import ObservedVote, Observer

if TYPE_CHECKING:
    from pathlib import Path


class BeginScreen(Screen):
    """Left: open one that is there. Right: begin one, with the facts from a file or typed."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Observer's notebook"))
        self.header.set_subtitle(
            self.tr(
                "A folder that you keep where you like, also on a stick. Nothing is written anywhere else, and it "
                "needs no account and no network."
            )
        )
        self.vote: ObservedVote | None = None
        self.open = SecondaryButton(self.tr("Open a notebook…"), self.open_notebook, symbol="folder-open")
        self.header.add_action(self.open)
        across = QHBoxLayout()
        across.setSpacing(Space.L)
        across.addWidget(self._vote_card(), 3)
        across.addWidget(self._observer_card(), 2, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(across)
        self.body.addStretch(1)
        self.show_content()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the start for those without an account."""
        top = () if self.context.actor is not None else ((self.tr("Start"), Place("start")),)
        return (*top, (self.tr("Observation"), None))

    def first_field(self) -> QWidget:
        """The file with the facts."""
        return self.choose

    def open_notebook(self) -> None:
        """Ask for the folder of a notebook."""
        folder = self.context.prompts.folder(self, self.tr("Folder of the notebook (cuaderno-…)"))
        if folder is not None:
            self.context.navigate(Place("observer-notebook", (str(folder),)))

    def read_facts(self, path: Path) -> None:
        """Take the facts of the vote from the published definition or from a package."""
        self.findings.clear()

        def read(_progress: object) -> ObservedVote:
            from unionreg.observer.vote_facts import vote_from_file

            return vote_from_file(path)

        self.context.runner.run(read, self._show_facts, self.show_failure, owner=self, lane=Lane.DOCUMENTS)

    def begin(self) -> None:
        """Ask where to keep it, and make the folder."""
        parent = self.context.prompts.folder(self, self.tr("Where to keep the notebook (the stick, for example)"))
        if parent is None:
            return
        self.findings.clear()
        at, vote = now(), self.vote
        observer = Observer(self.name.text(), self.organisation.text(), self.accreditation.text())
        title, question = self.title.text(), self.question.text()
        options, stations = self.options.toPlainText().split("\n"), self.stations.toPlainText().split("\n")
        rehearsal = self.rehearsal.isChecked()

        def make(_progress: object) -> Path:
            from unionreg.observer.desk import begin_notebook
            from unionreg.observer.vote_facts import typed_vote

            facts = vote or typed_vote(title, question, options, stations, rehearsal=rehearsal)
            folder = begin_notebook(parent, facts, observer, at)
            folder.close()
            return folder.folder

        self.context.runner.run(make, self._begun, self.show_failure, owner=self, lane=Lane.DOCUMENTS)

    def _begun(self, folder: Path) -> None:
        self.context.navigate(Place("observer-notebook", (str(folder),)))

    def _show_facts(self, vote: ObservedVote) -> None:
        self.vote = vote
        self._typed.hide()
        options = ", ".join(one.label for one in vote.options)
        stations = self.tr("%n station(s)", "", len(vote.stations))
        self.facts.set_text(f"{vote.title}\n{vote.question}\n{options}\n{stations}", Tone.POSITIVE)
        self.facts.show()
        self.name.setFocus()

    def _choose(self) -> None:
        kinds = self.tr("Definitions and packages (*.json *.asice)")
        path = self.context.prompts.open_file(self, self.tr("Definition or package of the vote"), kinds)
        if path is not None:
            self.read_facts(path)

    def _type(self) -> None:
        self.vote = None
        self.facts.hide()
        self._typed.setVisible(self._typed.isHidden())

    def _vote_card(self) -> Card:
        card = Card(self.tr("1. Which vote"))
        card.column.addWidget(
            text_label(
                self.tr(
                    "Best from the definition published with the call (.json), or from a package (.asice): then the "
                    "program can tell whether it was changed afterwards."
                )
            )
        )
        self.choose = SecondaryButton(self.tr("Choose the file…"), self._choose, symbol="folder-open")
        self.type = LinkButton(self.tr("I have no file: type the facts"), self._type)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.choose)
        row.addWidget(self.type)
        row.addStretch(1)
        card.column.addLayout(row)
        self.facts = Note("", Tone.POSITIVE, title=self.tr("The vote"))
        self.facts.hide()
        card.column.addWidget(self.facts)
        self._typed = self._typed_facts()
        self._typed.hide()
        card.column.addWidget(self._typed)
        card.column.addStretch(1)
        return card

    def _typed_facts(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        title_field, self.title = text_field(self.tr("What is voted"))
        question_field, self.question = text_field(self.tr("Question on the ballot (may be empty)"))
        options_field, self.options = long_text_field(
            self.tr("Options of the ballot"), hint=self.tr("One on each line, in the order of the ballot.")
        )
        stations_field, self.stations = long_text_field(
            self.tr("Stations that you observe"), hint=self.tr("One on each line.")
        )
        self.rehearsal = QCheckBox(self.tr("This is a rehearsal (simulacro)"))
        for field in (title_field, question_field, options_field, stations_field, self.rehearsal):
            column.addWidget(field)
        return holder

    def _observer_card(self) -> Card:
        card = Card(self.tr("2. Who observes"))
        name_field, self.name = text_field(self.tr("Your name"))
        organisation_field, self.organisation = text_field(self.tr("Organisation (may be empty)"))
        accreditation_field, self.accreditation = text_field(self.tr("Accreditation (may be empty)"))
        for field in (name_field, organisation_field, accreditation_field):
            card.column.addWidget(field)
        card.column.addWidget(
            text_label(
                self.tr("You will be asked where to keep the notebook: choose the stick or a folder."),
                TextRole.LABEL,
                muted=True,
            )
        )
        self.start = PrimaryButton(self.tr("Begin the notebook…"), self.begin)
        card.column.addLayout(button_row(self.start))
        return card
