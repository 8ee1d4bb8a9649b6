"""Everything found before printing: what, why, the article, how often it ends in a refusal, and the way to its task.

Nothing here blocks: the right to file is the union's (LFT 364 Bis).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.documents.printing import choose_printer, print_pdf
from ui.screens.union_desk import wording
from ui.screens.union_desk.desk_screen import DeskScreen
from ui.screens.union_desk.session import now
from ui.screens.votes.files import write_chosen
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.labels import Note, hairline, text_label
from ui.widgets.status_pill import StatusPill
from unionreg.domain.filings.proportion import percent
from unionreg.domain.filings.refusal_statistics import share_of
from unionreg.domain.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from PySide6.QtPrintSupport import QPrinter

    from ui.screens.screen import Place, ScreenContext
    from ui.tasks import Progress
    from unionreg.desk.folder import DeskFolder
    from unionreg.domain.filings.preflight import PreflightFinding
    from unionreg.texts import Texts

_TONES = {Severity.ERROR: Tone.NEGATIVE, Severity.WARNING: Tone.WARNING, Severity.NOTE: Tone.INFO}


class PreflightScreen(DeskScreen):
    """The findings, gravest first, each with its task."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place)
        self.header.set_title(self.tr("Check before printing"))
        self.header.set_subtitle(
            self.tr("The same checks run at the Centre. They warn; they never keep anybody from filing.")
        )
        self.print_button = PrimaryButton(
            self.tr("Print and hand in…"), partial(self.go, "union-desk-packet"), symbol="printer"
        )
        self.tasks_button = SecondaryButton(self.tr("Back to the tasks"), partial(self.go, "union-desk-filing"))
        self.header.add_action(self.tasks_button)
        self.header.add_action(self.print_button)
        self.verdict = Note("", Tone.INFO)
        self.body.addWidget(self.verdict)
        self._findings: tuple[PreflightFinding, ...] = ()
        self.print_list = LinkButton(self.tr("Print this list…"), self.ask_printer, symbol="printer")
        self.save_list = LinkButton(self.tr("Save this list…"), self.save, symbol="download")
        self.body.addLayout(self._own_copy())
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        self.body.addWidget(self._holder)
        self.body.addStretch(1)
        self.load()

    def first_field(self) -> QWidget:
        """On to the packet."""
        return self.print_button

    def show_filing(self) -> None:
        """Run the checks."""
        self.session.check(self.show_findings)

    def show_findings(self, findings: tuple[PreflightFinding, ...]) -> None:
        """Show what was found."""
        self._findings = findings
        while self._column.count():
            taken = self._column.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._say_verdict(findings)
        for severity in (Severity.ERROR, Severity.WARNING, Severity.NOTE):
            own = [each for each in findings if each.severity is severity]
            if own:
                self._column.addWidget(self._card(severity, own))

    def ask_printer(self) -> None:
        """Print the list for the union's own folder."""
        printer = choose_printer(self, self.tr("Print the list of findings"))
        if printer is not None:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print the list on this printer."""
        self._with_sheet(
            lambda sheet, progress: print_pdf(sheet, printer, progress.report),
            lambda pages: self.context.flash(self.tr("%n page(s) sent to the printer", "", pages)),
        )

    def save(self) -> None:
        """Save the list as a PDF where the person says."""
        kinds = self.tr("PDF files (*.pdf)")
        path = self.context.prompts.save_file(
            self, self.tr("Save the list of findings"), kinds, self.tr("check-before-printing.pdf")
        )
        if path is not None:
            self._with_sheet(
                lambda sheet, _progress: write_chosen(path, sheet),
                lambda _none: self.context.flash(self.tr("Saved as {0}").format(path.name)),
            )

    def _with_sheet(self, use: Callable[[bytes, Progress], Any], done: Callable[[Any], object]) -> None:
        found, at = self._findings, now()

        def work(folder: DeskFolder, progress: Progress) -> Any:
            from unionreg.desk.preflight_sheet import preflight_sheet

            return use(preflight_sheet(folder.data, found, at), progress)

        self.session.work(work, done, self.show_failure)

    def _own_copy(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.print_list)
        row.addWidget(self.save_list)
        row.addWidget(text_label(self.tr("For the union's own folder; it is not handed in."), muted=True), 1)
        return row

    def _say_verdict(self, findings: tuple[PreflightFinding, ...]) -> None:
        errors = sum(1 for each in findings if each.severity is Severity.ERROR)
        warnings = sum(1 for each in findings if each.severity is Severity.WARNING)
        if not errors and not warnings:
            self.verdict.set_text(self.tr("Nothing was found that is usually sent back."), Tone.POSITIVE)
            return
        found = [
            self.tr("%n problem(s) that the Centre would ask to correct", "", errors) if errors else "",
            self.tr("%n thing(s) to look at", "", warnings) if warnings else "",
        ]
        words = self.tr("Found: {0}. You may print and file all the same.").format(
            self.tr(" and ").join(filter(None, found))
        )
        self.verdict.set_text(words, Tone.NEGATIVE if errors else Tone.WARNING)

    def _card(self, severity: Severity, findings: list[PreflightFinding]) -> Card:
        titles = {
            Severity.ERROR: self.tr("The Centre would ask to correct this"),
            Severity.WARNING: self.tr("Look at this"),
            Severity.NOTE: self.tr("Good to know"),
        }
        card = Card(titles[severity])
        for number, each in enumerate(findings):
            if number:
                card.column.addWidget(hairline())
            card.column.addWidget(self._line(each))
        return card

    def _line(self, each: PreflightFinding) -> QWidget:
        words = self.context.messages.finding(each.finding)
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.XL)
        left = QVBoxLayout()
        left.setSpacing(Space.XS)
        left.addWidget(text_label(words.title, TextRole.STRONG))
        for text in (words.explanation, words.remedy):
            if text:
                left.addWidget(text_label(text))
        left.addStretch(1)
        across.addLayout(left, 3)
        right = QVBoxLayout()
        right.setSpacing(Space.XS)
        pill = StatusPill(self._weight(each.severity), _TONES[each.severity])
        right.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        for text in (each.article, share_words(each, self.context.messages.texts)):
            if text:
                right.addWidget(text_label(text, TextRole.LABEL, muted=True))
        if each.section is not None:
            go = partial(self.go, "union-desk-section", each.section.value)
            link = LinkButton(wording.task_name(each.section), go, symbol="arrow-right")
            link.setAccessibleDescription(words.title)
            right.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch(1)
        side = QWidget()
        side.setLayout(right)
        side.setFixedWidth(Size.SIDE_CARD)
        right.setContentsMargins(0, 0, 0, 0)
        across.addWidget(side)
        return line

    def _weight(self, severity: Severity) -> str:
        return {
            Severity.ERROR: self.tr("Problem"),
            Severity.WARNING: self.tr("Look at it"),
            Severity.NOTE: self.tr("Note"),
        }[severity]


def share_words(each: PreflightFinding, texts: Texts) -> str:
    """How often the cause is behind refusals, with what the share is of; empty where no figure was published."""
    figure = share_of(each.cause)
    if figure is None or each.share is None:
        return ""
    key = f"refusal-base.{figure.of.value}"
    base = texts.get(key) if texts.has(key) else figure.of.value
    words = QCoreApplication.translate("PreflightScreen", "Cause of {share} % of {base}")
    return words.format(share=percent(each.share), base=base)
