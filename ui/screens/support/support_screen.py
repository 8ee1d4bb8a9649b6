"""The request of a vote for representativeness: who asks, the window to join, the 30 % of each, and the ruling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.screens.screen import Place, Screen
from ui.screens.support import support_presenter as words
from ui.screens.support.support_forms import ApplicantForm, ComparisonForm, NoticeForm, RulingForm, WorkersForm
from ui.screens.votes.crumbs import vote_crumbs
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.labels import Note, text_label
from ui.widgets.threshold_bar import ThresholdBar
from unionreg.application import support as use_cases
from unionreg.application.changes import Thing
from unionreg.application.queries import support as queries
from unionreg.domain.roles import Permission
from unionreg.domain.votes.support import RULED_STAGES, Stage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QLayout

    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from unionreg.application.changes import Changes
    from unionreg.application.queries.support import SupportView
    from unionreg.domain.votes.support import SupportOutcome
    from unionreg.domain.votes.vote import Union


class SupportScreen(Screen):
    """One request."""

    concerns = frozenset({Thing.SUPPORT, Thing.VOTE, Thing.ROLL})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id = place.arguments[0]
        self._title = self._vote_id
        self.header.set_title(self.tr("Request and support"))
        self.stage = Note("", Tone.INFO)
        self._asking = Card(self.tr("Who asks"))
        self.picture = ThresholdBar()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.M)
        self._asking.column.addWidget(self.picture)
        self._asking.column.addLayout(self._lines)
        self.applicant = ApplicantForm(self._add)
        self.notice = NoticeForm(self._publish)
        self.workers = WorkersForm(self._state)
        self.comparison = ComparisonForm(self._compare, lambda: self._go("roll"))
        self.ruling = RulingForm(self._rule)
        self._arrange()
        self.load()

    def _arrange(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, widgets in (
            (left, (self._asking, self.ruling)),
            (right, (self.applicant, self.notice, self.workers, self.comparison)),
        ):
            column.setSpacing(Space.L)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addLayout(left, 6)
        both.addLayout(right, 5)
        self.body.addWidget(self.stage)
        self.body.addLayout(both)
        self.body.addStretch(1)

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its request."""
        return vote_crumbs(self._vote_id, self._title, self.tr("Request and support"))

    def load(self) -> None:
        """Read the request."""
        self.read(lambda core: queries.support_view(core, self.actor, vote_id=self._vote_id), self._show)

    def _show(self, view: SupportView) -> None:
        self._title = view.title
        self.header.set_subtitle(view.title)
        self.context.refresh_crumbs()
        title, sentence, tone = words.stage_words(view)
        self.stage.set_title(title)
        self.stage.set_text(sentence, tone)
        drawn = words.picture(view)
        self.picture.setVisible(drawn is not None)
        if drawn is not None:
            self.picture.show_picture(drawn)
        self._show_applicants(view)
        self._show_forms(view)
        self._show_actions(view)
        self.show_content()

    def _show_applicants(self, view: SupportView) -> None:
        _empty(self._lines)
        if not view.rows:
            self._lines.addWidget(text_label(self.tr("Nobody yet. Add the union that asks."), muted=True))
        for row in view.rows:
            name, said = words.applicant_lines(row)
            self._lines.addWidget(text_label(name, TextRole.STRONG))
            self._lines.addWidget(text_label(said, muted=True))
        if view.request.ruling is not None:
            self._lines.addWidget(text_label(words.outcome_words(view.request.ruling.outcome), TextRole.STRONG))
            self._lines.addWidget(text_label(view.request.ruling.reasons))

    def _show_forms(self, view: SupportView) -> None:
        prepares = self.actor.may(Permission.PREPARE_VOTES) and view.stage not in RULED_STAGES
        self.applicant.set_taken(frozenset(row.applicant.union.id for row in view.rows))
        self.applicant.setVisible(prepares and view.stage is not Stage.SINGLE_CHECK)
        self.notice.setVisible(prepares and view.stage is Stage.FILED and bool(view.rows))
        self.workers.setVisible(prepares and bool(view.rows))
        self.workers.show_number(view.request.workers_covered)
        self.comparison.setVisible(prepares and bool(view.rows))
        self.comparison.show_view(view)
        can_rule = view.stage is Stage.SINGLE_CHECK and view.proposed is not None
        self.ruling.setVisible(can_rule and self.actor.may(Permission.RESOLVE))
        self.ruling.propose(view.proposed)

    def _show_actions(self, view: SupportView) -> None:
        self.header.clear_actions()
        if view.stage in RULED_STAGES and self.actor.may(Permission.ISSUE_PAPERS):
            self.header.add_action(PrimaryButton(self.tr("Print the ruling"), self._issue, symbol="printer"))
        if view.stage is Stage.SEVERAL:
            self.header.add_action(
                SecondaryButton(self.tr("Prepare the vote"), lambda: self._go("vote-definition"), symbol="arrow-right")
            )

    def _go(self, screen: str) -> None:
        self.context.navigate(Place(screen, (self._vote_id,)))

    def _do(self, act: Callable[..., Changes], done: Callable[[Changes], object] | None = None, **said: object) -> None:
        self.act(lambda core: act(core, self.actor, vote_id=self._vote_id, **said), done)

    def _add(self, union: Union, day: date) -> None:
        self._do(use_cases.add_applicant, union=union, requested_on=day)

    def _publish(self, day: date) -> None:
        self._do(use_cases.publish_notice, published_on=day)

    def _state(self, people: int) -> None:
        self._do(use_cases.state_workers, workers_covered=people)

    def _compare(self, union_id: str, supporters: int, workers: int) -> None:
        self._do(use_cases.check_support, union_id=union_id, supporters_roll=supporters, workers_roll=workers)

    def _rule(self, outcome: SupportOutcome, reasons: str) -> None:
        self._do(use_cases.rule_on_support, outcome=outcome, reasons=reasons)

    def _issue(self) -> None:
        self._do(use_cases.issue_ruling, lambda _changes: self._go("vote-papers"))


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
