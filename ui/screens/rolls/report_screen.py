"""The report of a check: kinds of findings, the rows of one kind, and a person's decision about each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSplitter, QVBoxLayout, QWidget

from ui.localisation import number
from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.rolls import roll_words as words
from ui.screens.rolls.finding_panel import FindingPanel
from ui.screens.rolls.roll_screen import RollScreen
from ui.screens.votes.sparse_rows import PAGE, SparseTable
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.data_table import DataTable
from ui.widgets.labels import text_label
from unionreg.application import roll_decisions as use_cases
from unionreg.application.queries import rolls as queries
from unionreg.domain.rolls.kinds import RollKind
from unionreg.domain.rolls.roll import PersonStatus, RollState

if TYPE_CHECKING:
    from ui.screens.screen import Place, ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.rolls import FindingRow, FindingRows, ReportView
    from unionreg.application.roll_records import KindCount

_LEFT_OUT_AS = {
    RollKind.TRUST_EMPLOYEE: PersonStatus.EXCLUDED_TRUST,
    RollKind.TRUST_EMPLOYEE_SUSPECTED: PersonStatus.EXCLUDED_TRUST,
    RollKind.HIRED_AFTER_CUTOFF: PersonStatus.EXCLUDED_LATER_HIRE,
    RollKind.CURP_DUPLICATE: PersonStatus.EXCLUDED_DUPLICATE,
    RollKind.PERSON_DUPLICATE_SUSPECTED: PersonStatus.EXCLUDED_DUPLICATE,
    RollKind.TWO_WORKPLACES: PersonStatus.EXCLUDED_DUPLICATE,
}


class RollReportScreen(RollScreen):
    """What the check found in one version."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place, self.tr("Report of the check"))
        self._view: ReportView | None = None
        self._kind: RollKind | None = None
        self._chosen: FindingRow | None = None
        self.all_out = SecondaryButton(self.tr("Leave all out…"), self._leave_all_out)
        self.all_stand = SecondaryButton(self.tr("All stand as they are…"), self._let_all_stand)
        self.kinds = DataTable(self._kind_columns(), name=self.tr("What was found"))
        self.kinds.current_changed.connect(self._choose_kind)
        self.rows = SparseTable(
            self._row_columns(), name=self.tr("Rows"), empty=self.tr("Every row of this kind is decided.")
        )
        self.rows.current_changed.connect(self._choose_row)
        self.rows.sparse.page_wanted.connect(self._read_page, Qt.ConnectionType.QueuedConnection)
        self.only_open = QCheckBox(self.tr("Only what nobody has decided"))
        self.only_open.toggled.connect(lambda _on: self._read_rows())
        self._title = text_label("", TextRole.HEADING)
        self._explanation = text_label("")
        self._remedy = text_label("", muted=True)
        self.panel = FindingPanel()
        self.panel.open_asked.connect(lambda person: self.go("roll-person", self.roll_id, person))
        self.panel.exclude_asked.connect(self._exclude)
        self.panel.stand_asked.connect(self._stand)
        self._arrange()
        self.load()

    def _kind_columns(self) -> tuple[Column, ...]:
        def title(row: KindCount) -> str:
            return words.kind_words(self.context.messages.texts, row.kind).title

        return (
            Column(self.tr("Found"), title, stretch=True, tone=lambda row: words.kind_tone(row.kind), tooltip=title),
            Column(self.tr("Rows"), lambda row: number(row.found), characters=6, number=True, role=TextRole.FIGURE),
            Column(self.tr("Open"), lambda row: number(row.open), characters=7, number=True, role=TextRole.FIGURE),
        )

    def _row_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Where"), lambda row: words.place_of(row.kept.found), characters=16),
            Column(self.tr("Who"), lambda row: row.person.list_name if row.person else "—", stretch=True),
            Column(
                self.tr("CURP"), lambda row: row.person.curp if row.person else "", characters=22, role=TextRole.MONO
            ),
            Column(
                self.tr("State"),
                lambda row: words.decided_word(row.kept),
                characters=16,
                tone=lambda row: words.decided_tone(row.kept),
            ),
        )

    def _arrange(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(Space.L, 0, 0, 0)
        column.setSpacing(Space.S)
        for label in (self._title, self._explanation, self._remedy):
            column.addWidget(label)
        column.addWidget(self.rows, 1)
        column.addWidget(self.panel)
        left = QWidget()
        found = QVBoxLayout(left)
        found.setContentsMargins(0, 0, 0, 0)
        found.setSpacing(Space.S)
        found.addWidget(self.kinds, 1)
        found.addWidget(self.only_open)
        found.addLayout(button_row(self.all_out, self.all_stand))
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(left)
        both.addWidget(right)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(Space.XS)
        both.setSizes([Size.FIELD + Space.XXL * 2, Size.PAGE - Size.FIELD])
        both.setStretchFactor(1, 1)
        self.body.addWidget(both, 1)

    def first_field(self) -> QWidget:
        """The kinds of findings."""
        return self.kinds

    def load(self) -> None:
        """Read the kinds, then the rows of the chosen one."""
        self.read(self._read_view, self._show)

    def _read_view(self, core: Core) -> ReportView:
        return queries.report_view(core, self.actor, vote_id=self.vote_id, roll_id=self.roll_id)

    def _show(self, view: ReportView) -> None:
        self._view = view
        self.use_zone(view.held_at)
        self.show_vote(view.title, rehearsal=view.rehearsal, more=words.version_name(view.roll))
        if not view.kinds:
            button = PrimaryButton(self.tr("See the people"), lambda: self.go("roll-people", self.roll_id))
            text = self.tr("Every row has what it needs and nobody stands on the list twice.")
            self.show_empty(self.tr("The check found nothing"), text, button)
            return
        self.show_content()
        self.kinds.set_rows(view.kinds)
        self._choose_kind(self.kinds.current_row())

    @property
    def _may_decide(self) -> bool:
        view = self._view
        return view is not None and view.may_change and view.roll.state is RollState.DRAFT and self.may_edit

    def _choose_kind(self, row: KindCount | None) -> None:
        if row is None:
            return
        told = words.kind_words(self.context.messages.texts, row.kind)
        self._kind = row.kind
        self._title.setText(told.title)
        self._explanation.setText(told.explanation)
        self._remedy.setText(told.remedy)
        several = self._may_decide and row.open > 1
        self.all_stand.setVisible(several)
        self.all_out.setVisible(several and row.kind in _LEFT_OUT_AS)
        self._read_rows()

    def _read_rows(self) -> None:
        key = self._key()
        self.context.runner.run(
            lambda _progress: self._page(key, 0), lambda page: self._show_rows(key, page), self.show_failure, owner=self
        )

    def _key(self) -> tuple[RollKind | None, bool]:
        return self._kind, self.only_open.isChecked()

    def _page(self, key: tuple[RollKind | None, bool], offset: int) -> FindingRows:
        kind, only_open = key
        return queries.findings_page(
            self.core,
            self.actor,
            vote_id=self.vote_id,
            roll_id=self.roll_id,
            kind=kind,
            only_open=only_open,
            offset=offset,
            limit=PAGE,
        )

    def _show_rows(self, key: tuple[RollKind | None, bool], page: FindingRows) -> None:
        if key != self._key():
            return
        self.rows.start(page.rows, page.total)
        self._choose_row(self.rows.current_row())

    def _read_page(self, offset: int) -> None:
        key = self._key()
        self.context.runner.run(
            lambda _progress: self._page(key, offset), lambda page: self._put(key, page), owner=self
        )

    def _put(self, key: tuple[RollKind | None, bool], page: FindingRows) -> None:
        if key == self._key():
            self.rows.sparse.put(page.offset, page.rows)

    def _choose_row(self, row: FindingRow | None) -> None:
        self._chosen = row
        self.panel.show_row(row, self.context.messages.texts, self.zone, may_decide=self._may_decide)

    def _stand(self) -> None:
        row = self._chosen
        if row is None:
            return
        question = Question(
            self.tr("The row stands as it is"),
            self.tr("The finding stays in the report, with your decision and its reason."),
            self.tr("Let it stand"),
        )
        reason = self.context.prompts.reason(self, question)
        if reason is not None:
            finding_id = row.kept.finding_id
            self.act(
                lambda core: use_cases.confirm_finding(
                    core, self.actor, vote_id=self.vote_id, roll_id=self.roll_id, finding_id=finding_id, reason=reason
                )
            )

    def _exclude(self, person: int) -> None:
        if self._kind is None:
            return
        status = _LEFT_OUT_AS.get(self._kind, PersonStatus.EXCLUDED_OTHER)
        question = Question(
            self.tr("Leave the row out"),
            self.tr("The person stays in this version, marked “{0}”, and does not vote.").format(
                words.status_word(status)
            ),
            self.tr("Leave out"),
        )
        reason = self.context.prompts.reason(self, question)
        if reason is not None:
            self.act(
                lambda core: use_cases.set_status(
                    core,
                    self.actor,
                    vote_id=self.vote_id,
                    roll_id=self.roll_id,
                    number=person,
                    status=status,
                    reason=reason,
                )
            )

    def _leave_all_out(self) -> None:
        if self._kind is not None:
            self._decide_kind(self._kind, _LEFT_OUT_AS[self._kind], self.tr("Leave all of these rows out"))

    def _let_all_stand(self) -> None:
        if self._kind is not None:
            self._decide_kind(self._kind, None, self.tr("All of these rows stand as they are"))

    def _decide_kind(self, kind: RollKind, status: PersonStatus | None, title: str) -> None:
        open_rows = sum(each.open for each in self._view.kinds if each.kind is kind) if self._view else 0
        text = self.tr("%n row(s) get the same decision with the same reason.", "", open_rows)
        reason = self.context.prompts.reason(self, Question(title, text, self.tr("Decide all")))
        if reason is not None:
            self.act(
                lambda core: use_cases.decide_kind(
                    core,
                    self.actor,
                    vote_id=self.vote_id,
                    roll_id=self.roll_id,
                    kind=kind,
                    status=status,
                    reason=reason,
                )
            )
