"""Closing the vote, its result on all four bases, and the resolution of a person with its reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from ui.localisation import number
from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.screen import Place, Screen
from ui.screens.votes import result_presenter as words
from ui.screens.votes.closing_presenter import blockers, station_rows
from ui.screens.votes.crumbs import vote_crumbs
from ui.screens.votes.record_times import date_time_in, zone_of
from ui.screens.votes.resolution_form import ResolutionForm
from ui.screens.votes.statutes_presenter import reason_by_statutes, statutes_words
from ui.screens.votes.vote_cards import FactsCard
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import HarmfulButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from ui.widgets.threshold_bar import ThresholdBar
from unionreg.application import results as use_cases
from unionreg.application.changes import Thing
from unionreg.application.queries import counting as counting_queries
from unionreg.application.queries import votes as queries
from unionreg.application.queries.statutes import statutes_proposal
from unionreg.application.queries.votes import VoteStatus
from unionreg.domain.roles import Permission
from unionreg.domain.votes.decision import check_margin

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from ui.screens.votes.result_presenter import OutcomeChoice
    from unionreg.application.ports import Core
    from unionreg.application.queries.counting import StationRow
    from unionreg.application.queries.statutes import StatutesProposal
    from unionreg.application.queries.votes import VotePage
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition

_OPEN = (VoteStatus.FIXED, VoteStatus.COUNTING, VoteStatus.CORRECTING)


class ResultScreen(Screen):
    """The result of one vote, or the way to close it."""

    concerns = frozenset({Thing.VOTE, Thing.COUNT, Thing.ENTRY, Thing.RESULT, Thing.PACKAGE})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id = place.arguments[0]
        self._title = self._vote_id
        self._proposed: StatutesProposal | None = None
        self.header.set_title(self.tr("Result"))
        self._closing = self._closing_card()
        self.banner = Note("", Tone.NEGATIVE, title=self.tr("The bases differ"))
        self.margin = Note("", Tone.WARNING)
        self.picture = ThresholdBar()
        self.bases = DataTable(self._base_columns(), name=self.tr("The four bases"))
        self._proposal = text_label("", TextRole.HEADING)
        self._rule = text_label("", muted=True)
        self._by_statutes = Note("", Tone.INFO, title=self.tr("By the union's statutes"))
        self._resolution = Note("", Tone.POSITIVE, title=self.tr("Resolution"))
        self.form = ResolutionForm(self._resolve)
        self.stations = DataTable(self._station_columns(), name=self.tr("Stations"), dense=True)
        self._result_parts = self._result_area()
        self.load()

    def _closing_card(self) -> Card:
        card = Card(self.tr("Close the count"))
        card.column.addWidget(
            text_label(
                self.tr(
                    "Closing freezes every station's count and computes the totals, the four legal bases and what the "
                    "rule gives. Later corrections are new versions with a reason."
                )
            )
        )
        self._blockers = QVBoxLayout()
        self._blockers.setSpacing(Space.S)
        card.column.addLayout(self._blockers)
        self.close_button = PrimaryButton(self.tr("Close the count"), self._close)
        card.column.addLayout(button_row(self.close_button))
        self.body.addWidget(card)
        return card

    def _result_area(self) -> list[Card]:
        first = Card(self.tr("Votes"))
        first.column.addWidget(self.picture)
        first.column.addStretch(1)
        second = Card(self.tr("What follows"))
        for widget in (self._proposal, self._rule, self._by_statutes, self._resolution, self.form):
            second.column.addWidget(widget)
        second.column.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(first, 0, 0)
        grid.addWidget(second, 0, 1)
        third = Card(self.tr("The four legal bases"))
        third.column.addWidget(self.bases)
        fourth = Card(self.tr("Stations"))
        fourth.column.addWidget(self.stations)
        self.history = FactsCard(self.tr("History of the result"))
        self._reopen = HarmfulButton(self.tr("Open for corrections…"), self._open_again)
        self._sign = SecondaryButton(
            self.tr("Go on to signing"), lambda: self.context.navigate(Place("signing", (self._vote_id,)))
        )
        self.body.addWidget(self.banner)
        self.body.addWidget(self.margin)
        self.body.addLayout(grid)
        self.body.addWidget(third)
        self.body.addWidget(fourth)
        self.body.addWidget(self.history)
        self.body.addLayout(button_row(self._sign, harmful=(self._reopen,)))
        self.body.addStretch(1)
        self._bases_card = third
        return [first, second, third, fourth]

    def _base_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Base"), lambda row: row.letter, characters=5),
            Column(self.tr("What it asks"), lambda row: row.demand, stretch=True, tooltip=lambda row: row.demand),
            Column(
                self.tr("Figures"),
                lambda row: row.figures,
                characters=44,
                role=TextRole.FIGURE,
                tooltip=lambda row: row.figures,
            ),
            Column(
                self.tr("Met"),
                lambda row: row.verdict(),
                characters=17,
                tone=lambda row: Tone.POSITIVE if row.met else Tone.NEGATIVE,
            ),
            Column(self.tr("Rule"), lambda row: self.tr("decides") if row.decides else "", characters=8),
        )

    def _station_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Station"), lambda row: row.name, stretch=True),
            Column(
                self.tr("In the box"),
                lambda row: "" if row.found is None else number(row.found),
                characters=12,
                number=True,
                role=TextRole.FIGURE,
            ),
            Column(self.tr("Version"), lambda row: str(row.count_version or ""), characters=8, number=True),
            Column(self.tr("Note"), lambda row: row.annulled_reason or "", characters=40, muted=True),
        )

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its result."""
        return vote_crumbs(self._vote_id, self._title, self.tr("Result"))

    def load(self) -> None:
        """Read the result and the stations."""
        self.read(self._read_all, lambda found: self._show(*found))

    def _read_all(self, core: Core) -> tuple[VotePage, tuple[StationRow, ...], StatutesProposal | None]:
        page = queries.vote_page(core, self.actor, vote_id=self._vote_id)
        rows = counting_queries.station_table(core, self.actor, vote_id=self._vote_id)
        return page, rows, statutes_proposal(core, self.actor, vote_id=self._vote_id)

    def _show(self, page: VotePage, rows: tuple[StationRow, ...], by_statutes: StatutesProposal | None) -> None:
        self._title = page.title
        self._proposed = by_statutes
        self._page = page
        self.header.set_subtitle(page.title)
        self.context.refresh_crumbs()
        is_open = page.status in _OPEN
        self._closing.setVisible(is_open)
        if is_open:
            self._show_closing(rows)
        there = page.result is not None and page.definition is not None
        for card in self._result_parts:
            card.setVisible(there)
        self.banner.hide()
        self.margin.hide()
        self._reopen.setVisible(there and not is_open and self.actor.may(Permission.CORRECT_COUNTS))
        self._sign.setVisible(there and not is_open)
        if page.result is not None and page.definition is not None:
            self._show_result(page.definition, page.result, is_open=is_open)
            self.stations.set_rows(station_rows(rows))
            self.stations.fit_height()
            self.history.show_facts(words.history_facts(page.definition, page.result, page.result_version))
        self.history.setVisible(page.result is not None and page.result.supersedes is not None)
        self.show_content()

    def _show_closing(self, rows: tuple[StationRow, ...]) -> None:
        while self._blockers.count():
            item = self._blockers.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        found = blockers(rows)
        if found:
            self._blockers.addWidget(Note("\n".join(found), Tone.WARNING, title=self.tr("Not yet")))
        may = self.actor.may(Permission.CLOSE_VOTES)
        self.close_button.setEnabled(may and not found)
        if not may:
            self._blockers.addWidget(Note(self.tr("A vote coordinator closes the count."), Tone.INFO))

    def _show_result(self, definition: VoteDefinition, result: VoteResult, *, is_open: bool) -> None:
        texts = self.context.messages.texts
        shows_bases = words.procedure_of(definition).shows_bases
        self.picture.show_picture(words.picture(definition, result))
        self._bases_card.setVisible(shows_bases)
        self.bases.set_rows(words.base_rows(definition, result))
        self.bases.fit_height()
        self.banner.setVisible(shows_bases and not result.bases.agree)
        self.banner.set_text(
            self.tr(
                "The legal bases do not say the same. The program proposes what the rule of this vote gives; the "
                "resolution is a person's act and must say its reasons."
            )
        )
        self._show_margin(result)
        proposal = words.proposal_words(definition, result, texts)
        self._proposal.setText(self.tr("The rule gives: {0}").format(proposal))
        articles = ", ".join(definition.legal_basis)
        self._rule.setText(self.tr("A proposal of the program, by {0}. A person resolves.").format(articles))
        self._show_statutes(definition)
        self._show_resolution(definition, result, is_open=is_open)

    def _show_statutes(self, definition: VoteDefinition) -> None:
        """What the statutes of the union give: the package knows plurality only."""
        self._by_statutes.setVisible(self._proposed is not None)
        if self._proposed is not None:
            tone = Tone.WARNING if self._proposed.differs else Tone.INFO
            self._by_statutes.set_text(statutes_words(definition, self._proposed, self.context.messages.texts), tone)

    def _show_margin(self, result: VoteResult) -> None:
        """R-302: challenged ballots that could turn the result are told before anybody resolves."""
        told = [self.context.messages.finding(each) for each in check_margin(result.totals)]
        self.margin.setVisible(bool(told))
        self.margin.set_text("\n".join(f"{each.title}. {each.explanation} {each.remedy}" for each in told))

    def _show_resolution(self, definition: VoteDefinition, result: VoteResult, *, is_open: bool) -> None:
        texts = self.context.messages.texts
        resolution = result.resolution
        self._resolution.setVisible(resolution is not None)
        if resolution is not None:
            resolved = words.resolution_words(definition, result, texts)
            zone = zone_of(definition.stations, resolution.at)
            who = self.tr("{name}, {role}, {when}").format(
                name=resolution.by.name,
                role=resolution.by.role,
                when=date_time_in(resolution.at, zone),
            )
            self._resolution.set_text("\n".join(part for part in (resolved, resolution.reasons, who) if part))
        may = self.actor.may(Permission.RESOLVE) and resolution is None and not is_open
        self.form.setVisible(may)
        if may:
            self.form.show_choices(result, words.outcome_choices(definition, texts))
            if self._proposed is not None and self._proposed.differs:
                article = self._proposed.statutes.article
                self.form.suggest(self._proposed.outcome, self._proposed.winner, reason_by_statutes(article))

    def _close(self) -> None:
        reason = None
        if self._page.result is not None:
            question = Question(
                self.tr("Close the count again"),
                self.tr(
                    "There is an earlier result. Say why this one replaces it; the reason goes into the new package."
                ),
                self.tr("Close the count"),
            )
            reason = self.context.prompts.reason(self, question)
            if not reason:
                return
        self.act(
            lambda core: use_cases.close_vote(core, self.actor, vote_id=self._vote_id, reason=reason),
            lambda _changes: self.context.flash(self.tr("The count is closed and the result computed.")),
        )

    def _resolve(self, choice: OutcomeChoice, reasons: str | None) -> None:
        self.act(
            lambda core: use_cases.resolve(
                core, self.actor, vote_id=self._vote_id, outcome=choice.outcome, winner=choice.winner, reasons=reasons
            ),
            lambda _changes: self.context.flash(self.tr("The resolution is written down.")),
        )

    def _open_again(self) -> None:
        question = Question(
            self.tr("Open for corrections"),
            self.tr("The result and the signed package so far stay as they are. Closing again makes a new version."),
            self.tr("Open for corrections"),
            harmful=True,
        )
        reason = self.context.prompts.reason(self, question)
        if reason:
            self.act(lambda core: use_cases.reopen_vote(core, self.actor, vote_id=self._vote_id, reason=reason))
