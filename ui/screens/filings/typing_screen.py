"""Typing a paper filing in at the counter: its kind, when it was handed in, the form by sections, the scans."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.models.rows_table_model import Column
from ui.screens.after.fields import MomentEntry
from ui.screens.filings.inbox_presenter import kind_choices
from ui.screens.filings.scans_part import ScansPart
from ui.screens.filings.typed_filing import TypedSession
from ui.screens.filings.words import section_name
from ui.screens.screen import Place, Screen
from ui.screens.union_desk.members_part import MemberList, MembersPart
from ui.screens.union_desk.parts import plain_parts
from ui.screens.union_desk.statutes_part import StatutesPart
from ui.theme import Size, Space
from ui.widgets.buttons import PrimaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.findings_box import Problem
from ui.widgets.labeled_field import choice_field
from unionreg.application import filings as use_cases
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.rolls.roll import RollPurpose

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from ui.screens.screen import ScreenContext
    from ui.screens.union_desk.parts import SectionPart
    from ui.screens.union_desk.session import FilingSession
    from unionreg.application.changes import Changes
    from unionreg.domain.filings.filing import Member


class TypingScreen(Screen):
    """()."""

    scrolls = False

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._texts = context.messages.texts
        self._received = False
        self.header.set_title(self.tr("Type in a paper filing"))
        self.header.set_subtitle(self.tr("Whoever types it in does not rule on it. The original is kept as a scan."))
        self.receive = PrimaryButton(self.tr("Receive it and give the acuse"), self.press, symbol="stamp")
        self.header.add_action(self.receive)
        self._arrange()
        self.parts: list[SectionPart] = []
        self.session = TypedSession(context, FilingKind(self.kind.currentData()))
        self.kind.currentIndexChanged.connect(lambda _index: self._begin())
        self._begin()
        self.show_content()

    def _arrange(self) -> None:
        kind_field, self.kind = choice_field(self.tr("Kind of filing"), kind_choices(self._texts)[1:])
        self.handed_in = MomentEntry(self.tr("Handed in on"))
        self.handed_in.propose(self.core.clock().astimezone())
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        top.addWidget(kind_field, 0, Qt.AlignmentFlag.AlignBottom)
        top.addWidget(self.handed_in.field, 1)
        self.body.addLayout(top)
        self.sections = DataTable(
            (Column(self.tr("Section"), lambda row: section_name(row, self._texts), stretch=True),),
            name=self.tr("Sections of the form"),
        )
        self.sections.setFixedWidth(Size.SIDE_CARD)
        self.sections.current_changed.connect(self._open)
        self.pane = QScrollArea()
        self.pane.setWidgetResizable(True)
        self.pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self.sections)
        both.addWidget(self.pane, 1)
        self.body.addLayout(both, 1)

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Filings, this."""
        return ((self.tr("Filings"), Place("filings")), (self.tr("Type in a paper filing"), None))

    def may_leave(self) -> bool:
        """Asks before what was typed is lost."""
        if self._received or self.session.data == TypedSession(self.context, self.session.data.kind).data:
            return True
        from ui.messages import Question

        question = Question(
            self.tr("Leave without receiving it"),
            self.tr("What was typed is not kept anywhere yet."),
            self.tr("Leave it"),
            harmful=True,
        )
        return self.context.prompts.confirm(self, question)

    def press(self) -> None:
        """Receive what was typed."""
        self._apply()
        problems = [problem for part in self.parts for problem in part.problems()]
        moment = self.handed_in.read(self.core.clock().astimezone().tzinfo)  # type: ignore[arg-type]
        if problems:
            self.findings.show_problems("", [Problem(text, field=field) for text, field in problems])
        if problems or moment is None:
            return
        typed = self.session.typed(moment)
        self.act(lambda core: use_cases.type_in_filing(core, self.actor, typed=typed), self._done)

    def _begin(self) -> None:
        """Another kind: what both kinds ask stays typed."""
        kind = FilingKind(self.kind.currentData())
        self.session.data = replace(self.session.data, kind=kind)
        self.parts = []
        self.sections.set_rows(filing_type(kind).sections)
        self.sections.selectRow(0)
        self._open(self.sections.current_row())

    def _open(self, section: Section | None) -> None:
        if section is None:
            return
        self._apply()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, Space.M, Space.L)
        column.setSpacing(Space.XL)
        self.parts = self._parts(section)
        for part in self.parts:
            part.show_data(self.session.data)
            part.edited.connect(self._apply)
            column.addWidget(part)
        column.addStretch(1)
        self.pane.setWidget(page)

    def _parts(self, section: Section) -> list[SectionPart]:
        # The forms of the desk ask a session for its data, its context and work: this one has all three.
        session = cast("FilingSession", self.session)
        parts = plain_parts(section, self.session.data, self._texts)
        if section is Section.STATUTES:
            parts.insert(0, StatutesPart(self._texts, self.session.read_bytes))
        elif section is Section.MEMBERS:
            parts.append(MembersPart(session, self._members()))
        elif section is Section.REPRESENTATIVENESS:
            parts.append(MembersPart(session, self._supporters()))
        elif section is Section.ATTACHMENTS:
            parts.append(ScansPart(self.session, filing_type(self.session.data.kind), self._texts))
        return parts

    def _members(self) -> MemberList:
        def keep(members: tuple[Member, ...], _name: str, cut_off: date, done: Callable[[object], object]) -> None:
            self.session.set_members(members, cut_off)
            done(None)

        return MemberList(
            self.tr("List of members"),
            self.tr("Name, CURP, address and employer of each. CURP and address are not published."),
            RollPurpose.MEMBERS,
            lambda data: data.members.sha256 if data.members is not None else "",
            lambda done: done(self.session.members()),
            keep,
        )

    def _supporters(self) -> MemberList:
        def keep(people: tuple[Member, ...], _name: str, _cut_off: date, done: Callable[[object], object]) -> None:
            self.session.set_supporters(people)
            done(None)

        return MemberList(
            self.tr("List of supporters (secret)"),
            self.tr("The law keeps it secret (LFT 390 Bis): only whoever reviews it may read it."),
            RollPurpose.SUPPORTERS_30,
            lambda data: data.representativeness.supporters_sha256 if data.representativeness is not None else "",
            lambda done: done(self.session.supporters()),
            keep,
            secret=True,
        )

    def _apply(self) -> None:
        for part in self.parts:
            self.session.data = part.applied(self.session.data)

    def _done(self, changes: Changes) -> None:
        self._received = True
        folio = changes.created[0]
        self.context.flash(self.tr("Received with the folio {0}. Print the acuse and hand it over.").format(folio))
        self.context.navigate(Place("filing", (folio, "papers")))
