"""One section of a filing: its form, saved while it is typed, and "Save and continue" to the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from ui.screens.filings.words import text_or
from ui.screens.union_desk import wording
from ui.screens.union_desk.desk_screen import DeskScreen
from ui.screens.union_desk.records import merged
from ui.screens.union_desk.section_parts import parts_of
from ui.theme import Space
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.findings_box import Problem
from ui.widgets.labels import hairline
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.findings import Severity

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import Place, ScreenContext
    from ui.screens.union_desk.parts import SectionPart
    from unionreg.domain.filings.filing import FilingData
    from unionreg.domain.filings.preflight import PreflightFinding

# A pause in typing after which the section is saved, in milliseconds: a crash costs at most this.
PAUSE = 250


class SectionScreen(DeskScreen):
    """``place.arguments``: folder, filing, section."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place)
        self.section = Section(place.arguments[2])
        self.header.set_title(wording.task_name(self.section))
        self.header.set_subtitle(
            text_or(context.messages.texts, f"filing-section.{self.section.value}.explanation", "")
        )
        self.parts: list[SectionPart] = []
        self._told: frozenset[str] = frozenset()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.save)
        self.back = LinkButton(self.tr("Back to the tasks"), self._leave, symbol="arrow-left")
        self.before = SecondaryButton(self.tr("Previous"), self._previous)
        self.on = PrimaryButton(self.tr("Save and continue"), self.go_on)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.go_on)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save_now)
        self.load()

    def first_field(self) -> QWidget:
        """The first field of the first part that has one."""
        fields = (part.first_field() for part in self.parts)
        return next((field for field in fields if field is not None), self.on)

    def may_leave(self) -> bool:
        """What was typed a moment ago is saved first."""
        self.save()
        return super().may_leave()

    def save(self) -> None:
        """Save what is typed now; what cannot be read stays as it was saved last."""
        self._pause.stop()
        if self.session.data is None or not self.parts:
            return
        before, made = self.data, self._applied(self.data)
        if made != before:
            self.session.data = made
            self.session.change(lambda current: merged(before, made, current))

    def save_now(self) -> None:
        """Save at once and say so; everything is saved by itself as well."""
        self.save()
        self.context.flash(self.tr("Everything is saved."))

    def go_on(self) -> None:
        """Save, say once what is missing, and go to the next section when it is pressed again."""
        self.findings.clear()
        problems = [problem for part in self.parts for problem in part.problems()]
        self.save()
        if problems:
            box = [Problem(words, field=field) for words, field in problems]
            self.findings.show_problems("", box)
            self.reveal(self.findings)
            return
        self.session.check(self._checked)

    def show_filing(self) -> None:
        """The parts of the section, made once."""
        if self.parts:
            return
        self.parts = parts_of(self.section, self.session)
        row = QHBoxLayout()
        for part in self.parts:
            part.show_data(self.data)
            part.edited.connect(self._edited)
            part.working.connect(self._hold_back)
            if not part.beside:
                row = QHBoxLayout()
                row.setSpacing(Space.XXL)
                self.body.addLayout(row)
            row.addWidget(part, 1)
        self.body.addSpacing(Space.S)
        self.body.addWidget(hairline())
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.before)
        foot.addWidget(self.on)
        self.before.setEnabled(self._neighbour(-1) is not None)
        self.body.addLayout(foot)
        self.body.addStretch(1)

    def _checked(self, findings: tuple[PreflightFinding, ...]) -> None:
        own = [each for each in findings if each.section is self.section and each.severity is not Severity.NOTE]
        codes = frozenset(each.code for each in own)
        if own and not codes <= self._told:
            self._told = codes
            problems = []
            for each in own:
                words = self.context.messages.finding(each.finding)
                problems.append(Problem(words.title, words.explanation, words.remedy, severity=each.severity))
            sentence = self.tr("It is saved as it is. Put it right now, or press “Save and continue” again to go on.")
            self.findings.show_problems(sentence, problems)
            self.reveal(self.findings)
            return
        following = self._neighbour(1)
        if following is None:
            self.go("union-desk-filing")
        else:
            self.go("union-desk-section", following.value)

    def _hold_back(self, working: bool) -> None:
        """One thing at a time: the way on appears again when the work of a part is done."""
        for button in (self.before, self.on):
            button.setVisible(not working)

    def _edited(self) -> None:
        """Parts that only tell (proportion, support) follow what is typed at once."""
        made = self._applied(self.data)
        for part in self.parts:
            if part.follows:
                part.show_data(made)
        self._pause.start()

    def _applied(self, data: FilingData) -> FilingData:
        for part in self.parts:
            data = part.applied(data)
        return data

    def _neighbour(self, step: int) -> Section | None:
        sections = filing_type(self.data.kind).sections
        place = sections.index(self.section) + step
        return sections[place] if 0 <= place < len(sections) else None

    def _previous(self) -> None:
        before = self._neighbour(-1)
        if before is not None:
            self.go("union-desk-section", before.value)

    def _leave(self) -> None:
        self.go("union-desk-filing")
