"""Taking a filing in at the counter: drop its file, see what it is before anything is kept, receive it.

A scanned or photographed sheet that is dropped here tells which case it belongs to; nothing is kept of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.messages import Question
from ui.screens.filings.findings_presenter import finding_lines, summary
from ui.screens.filings.receive_presenter import arrival_words, facts
from ui.screens.filings.sheet_note import SheetNote, is_paper
from ui.screens.screen import Place, Screen
from ui.screens.votes.files import read_chosen
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.drop_area import DropArea
from ui.widgets.labels import Note, text_label
from ui.widgets.wrapped_table import Cell, WrappedTable
from unionreg.application import filings as use_cases
from unionreg.application.filing_records import Arrival
from unionreg.application.queries import filings as queries
from unionreg.application.queries.filing_checks import container_checks
from unionreg.application.queries.packets import SheetMatch, sheet_match

if TYPE_CHECKING:
    from pathlib import Path

    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure
    from unionreg.application.changes import Changes
    from unionreg.application.filing_records import ArrivalView
    from unionreg.application.ports import Core
    from unionreg.domain.filings.preflight import PreflightFinding

# Larger than any container that the format allows.
LARGEST_CONTAINER = 2**31 - 1
_RECEIVABLE = (Arrival.NEW, Arrival.ANSWER, Arrival.OTHER_OFFICE)


@dataclass(frozen=True, slots=True)
class Looked:
    """A container that was looked at and not yet kept."""

    name: str
    content: bytes
    view: ArrivalView
    findings: tuple[PreflightFinding, ...]


class ReceiveScreen(Screen):
    """() or (folio,) of the case whose answer is awaited."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._awaited = place.arguments[0] if place.arguments else ""
        self._looked: Looked | None = None
        self.header.set_title(self.tr("Take a filing in"))
        if self._awaited:
            self.header.set_subtitle(self.tr("The answer for {0}").format(self._awaited))
        self.drop = DropArea(
            "inbox",
            self.tr("Drop the file of the filing here"),
            self.tr(
                "A file that ends in .tramite. Nothing is kept until you receive it. A scanned sheet tells its case."
            ),
            self.tr("Choose the file…"),
        )
        self.drop.dropped.connect(self.look_at)
        self.drop.choose.clicked.connect(lambda _checked=False: self._choose())
        self.sheet = SheetNote()
        self.sheet.opened.connect(lambda folio: self.context.navigate(Place("filing", (folio,))))
        self.arrival = Note("", Tone.INFO)
        self.what = Card(self.tr("What it is"))
        self.facts = WrappedTable(("", ""), (2, 5), name=self.tr("What it is"))
        self.what.column.addWidget(self.facts)
        self.checks = Card(self.tr("What the checks say"))
        self.summary = text_label("", TextRole.STRONG)
        self.findings_table = WrappedTable(("", "", ""), (5, 9, 3), name=self.tr("Findings"))
        self.checks.column.addWidget(self.summary)
        self.checks.column.addWidget(self.findings_table)
        self.receive = PrimaryButton(self.tr("Receive it and give the acuse"), self.press, symbol="stamp")
        self.another = SecondaryButton(self.tr("Choose another file"), self.begin_again)
        self._arrange()
        self.begin_again()
        self.show_content()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Filings, this."""
        return ((self.tr("Filings"), Place("filings")), (self.tr("Take a filing in"), None))

    def first_field(self) -> QWidget:
        """The button that chooses a file."""
        return self.drop.choose

    def begin_again(self) -> None:
        """No file is looked at."""
        self._looked = None
        self.drop.show()
        self.result.hide()
        self.sheet.hide()
        self.findings.clear()

    def look_at(self, path: Path) -> None:
        """Read a file and say what it is."""
        self.findings.clear()
        self.sheet.hide()
        self.states.show_working(self.tr("The file is being read…"))

        self.context.runner.run(
            lambda _progress: self._read_file(self.core, path), self._show, self._not_read, owner=self
        )

    def _read_file(self, core: Core, path: Path) -> Looked | SheetMatch:
        content = read_chosen(path, LARGEST_CONTAINER)
        if is_paper(content):
            return sheet_match(core, self.actor, content=content)
        view = queries.container_view(core, self.actor, content=content)
        return Looked(path.name, content, view, container_checks(core, self.actor, content=content))

    def press(self) -> None:
        """Receive what was looked at."""
        looked = self._looked
        if looked is None:
            return
        reason = ""
        if looked.view.arrival is Arrival.OTHER_OFFICE:
            question = Question(
                self.tr("Receive a filing made for another office"),
                self.tr(
                    "A filing is not lost because its file reached another counter. The reason stands in the case."
                ),
                self.tr("Receive it"),
            )
            reason = self.context.prompts.reason(self, question) or ""
            if not reason:
                return
        self.act(
            lambda core: use_cases.receive_container(core, self.actor, content=looked.content, other_office=reason),
            self._received,
        )

    def _arrange(self) -> None:
        self.add_limited(self.sheet, Size.PAGE)
        self.body.addWidget(self.drop)
        self.result = QWidget()
        column = QVBoxLayout(self.result)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.arrival)
        column.addWidget(self.what)
        column.addWidget(self.checks)
        column.addLayout(button_row(self.another, self.receive))
        self.result.setMaximumWidth(Size.PAGE)
        self.body.addWidget(self.result)
        self.body.addStretch(1)

    def _choose(self) -> None:
        kinds = self.tr("Filings (*.tramite);;Scanned sheets (*.pdf *.png *.jpg *.jpeg);;All files (*)")
        path = self.context.prompts.open_file(self, self.tr("The file of the filing"), kinds)
        if path is not None:
            self.look_at(path)

    def _show(self, looked: Looked | SheetMatch) -> None:
        self.show_content()
        texts = self.context.messages.texts
        if isinstance(looked, SheetMatch):
            self.sheet.show_match(looked, texts)
            return
        self._looked = looked
        words = arrival_words(looked.view)
        self.arrival.set_title(words.title)
        self.arrival.set_text(words.sentence, words.tone)
        self.facts.set_rows(
            [
                (Cell(line.label, muted=True), Cell(line.value, line.tone))
                for line in facts(looked.view, looked.name, texts)
            ]
        )
        self.summary.setText(summary(looked.findings))
        self.findings_table.set_rows(
            [
                (Cell(line.title, strong=True), Cell(line.explanation), Cell(line.weight, line.tone))
                for line in finding_lines(looked.findings, texts)
            ]
        )
        self.receive.setVisible(looked.view.arrival in _RECEIVABLE)
        self.receive.setText(
            self.tr("Take the answer in and give the acuse")
            if looked.view.arrival is Arrival.ANSWER
            else self.tr("Receive it and give the acuse")
        )
        self.drop.hide()
        self.result.show()
        (self.receive if not self.receive.isHidden() else self.another).setFocus()

    def _not_read(self, failure: Failure) -> None:
        self.show_content()
        self.show_failure(failure)

    def _received(self, changes: Changes) -> None:
        known = self._looked.view.folio if self._looked is not None else ""
        folio = next(iter(changes.created), known)
        self.context.flash(self.tr("Received with the folio {0}. Print the acuse and hand it over.").format(folio))
        self.context.navigate(Place("filing", (folio, "papers")))
