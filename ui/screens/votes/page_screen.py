"""A vote's page: a task list in words with what is next, and the result as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.messages import Question
from ui.screens.screen import Place, Screen
from ui.screens.votes import page_presenter as words
from ui.screens.votes.deadline_presenter import deadline_lines
from ui.screens.votes.record_times import zone_of
from ui.screens.votes.result_presenter import picture, proposal_words, resolution_words
from ui.screens.votes.vote_cards import DeadlinesCard, FactsCard
from ui.screens.votes.wording import grouped, status_tone, status_word
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import HarmfulButton, PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.labels import Note, text_label
from ui.widgets.status_pill import StatusPill
from ui.widgets.task_list import TaskList, TaskRow
from ui.widgets.threshold_bar import ThresholdBar
from unionreg.application import votes as use_cases
from unionreg.application.changes import Thing
from unionreg.application.queries import delivery as delivery_queries
from unionreg.application.queries import office as office_queries
from unionreg.application.queries import votes as queries
from unionreg.application.queries.votes import VoteStatus
from unionreg.domain.contracts.delivery_words import percent
from unionreg.domain.roles import Permission
from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from datetime import datetime

    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.delivery import DeliveryOfVote
    from unionreg.application.queries.votes import VotePage
    from unionreg.domain.calendar import CalendarBook


class VotePageScreen(Screen):
    """One vote."""

    concerns = frozenset(
        {
            *(Thing.VOTE, Thing.ENTRY, Thing.COUNT, Thing.RESULT, Thing.PACKAGE, Thing.PAPER),
            *(Thing.ROLL, Thing.PREPARATION, Thing.DAY, Thing.AFTER, Thing.SUPPORT, Thing.DELIVERY),
        }
    )

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id = place.arguments[0]
        self._title = self._vote_id
        self._deliveries: tuple[DeliveryOfVote, ...] = ()
        self._status = StatusPill("", Tone.NEUTRAL)
        self.header.add_beside(self._status)
        self._rehearsal = Note(
            self.tr("This is a rehearsal. Nothing here has legal effect, and every paper says so."), Tone.WARNING
        )
        self.tasks = TaskList()
        self.tasks.setAccessibleName(self.tr("Tasks of this vote"))
        self.picture = ThresholdBar()
        self._side = Card(self.tr("Result"))
        self._outcome = text_label("", TextRole.STRONG)
        self._digest = text_label("", TextRole.MONO, muted=True)
        for widget in (self._outcome, self.picture, self._digest):
            self._side.column.addWidget(widget)
        self.known = FactsCard(self.tr("Facts of the vote"))
        self.deadlines = DeadlinesCard(self.tr("Legal terms"))
        self._arrange()
        self.load()

    def _arrange(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.tasks)
        for card in (self._side, self.deadlines, self.known):
            right.addWidget(card)
        right.setSpacing(Space.L)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        for column, share in ((left, 6), (right, 5)):
            column.addStretch(1)
            both.addLayout(column, share)
        self.body.addWidget(self._rehearsal)
        self.body.addLayout(both)
        self.body.addStretch(1)

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Votes, this vote."""
        return ((self.tr("Votes"), Place("votes")), (self._title, None))

    def load(self) -> None:
        """Read the page."""
        self.read(self._read_all, lambda found: self._show(*found))

    def _read_all(self, core: Core) -> tuple[VotePage, CalendarBook, datetime, tuple[DeliveryOfVote, ...]]:
        page = queries.vote_page(core, self.actor, vote_id=self._vote_id)
        deliveries = delivery_queries.deliveries_of_vote(core, self.actor, vote_id=self._vote_id)
        return page, office_queries.calendar_book(core, self.actor), core.clock(), deliveries

    def _show(self, page: VotePage, book: CalendarBook, now: datetime, deliveries: tuple[DeliveryOfVote, ...]) -> None:
        self._title = page.title
        self._deliveries = deliveries
        self.header.set_title(page.title)
        self.context.refresh_crumbs()
        self.header.set_subtitle(words.subtitle(page))
        self._status.set_status(status_word(page.status), status_tone(page.status))
        self._rehearsal.setVisible(page.purpose is Purpose.REHEARSAL)
        self.tasks.set_groups(
            [(title, [self._row(page, line) for line in lines]) for title, lines in words.task_groups(page)]
        )
        self._show_result(page)
        self.known.show_facts(words.known_facts(page))
        self._show_deadlines(page, book, now)
        self._show_actions(page)
        self.show_content()

    def _row(self, page: VotePage, line: words.TaskLine) -> TaskRow:
        go = None
        if line.screen is not None:
            place = Place(line.screen, (page.vote_id,))
            go = lambda: self.context.navigate(place)  # noqa: E731
        return TaskRow(line.name, line.state, line.tone, line.hint, go)

    def _show_result(self, page: VotePage) -> None:
        there = page.result is not None and page.definition is not None
        self._side.setVisible(there)
        if page.result is None or page.definition is None:
            return
        self.picture.show_picture(picture(page.definition, page.result))
        texts = self.context.messages.texts
        resolved = resolution_words(page.definition, page.result, texts)
        proposed = proposal_words(page.definition, page.result, texts)
        sentence = (
            self.tr("Resolved: {0}").format(resolved) if resolved else self.tr("The rule gives: {0}").format(proposed)
        )
        self._outcome.setText(sentence)
        self._digest.setText(grouped(page.package_digest) if page.package_digest else "")
        self._digest.setVisible(bool(page.package_digest))

    def _show_deadlines(self, page: VotePage, book: CalendarBook, now: datetime) -> None:
        today = now.astimezone(zone_of(page.draft.stations, now)).date()
        load = None
        if self.actor.may(Permission.MANAGE_OFFICE):
            load = lambda: self.context.navigate(Place("office", ("calendars",)))  # noqa: E731
        self.deadlines.show_lines(deadline_lines(page, book, today), self.context.messages.sentence, load)

    def _delivery_button(self, page: VotePage) -> SecondaryButton:
        """The way to the copies for the workers, with the percentage that has one."""
        newest = self._deliveries[-1] if self._deliveries else None
        said = self.tr("Worker's copy")
        if newest is not None:
            said = self.tr("Worker's copy: {percent}").format(percent=percent(newest.progress.total.basis_points))
        place = Place("deliveries", (page.vote_id,)) if newest is None else Place("delivery", (newest.campaign_id,))
        return SecondaryButton(said, lambda: self.context.navigate(place), symbol="file-text")

    def _show_actions(self, page: VotePage) -> None:
        self.header.clear_actions()
        if page.status is VoteStatus.DRAFT and self.actor.may(Permission.PREPARE_VOTES):
            self.header.add_action(HarmfulButton(self.tr("Delete this draft"), self._delete))
        if page.draft.contract_number or self._deliveries:
            self.header.add_action(self._delivery_button(page))
        if page.status is not VoteStatus.DRAFT:
            papers = Place("vote-papers", (page.vote_id,))
            self.header.add_action(
                SecondaryButton(self.tr("Papers"), lambda: self.context.navigate(papers), symbol="printer")
            )
        if page.next_task is not None:
            screen, arguments = words.next_place(page)
            place = Place(screen, arguments)
            button = PrimaryButton(words.next_words(page), lambda: self.context.navigate(place), symbol="arrow-right")
            self.header.add_action(button)
            if not self.isAncestorOf(self.window().focusWidget()):
                button.setFocus()

    def _delete(self) -> None:
        question = Question(
            self.tr("Delete this draft"),
            self.tr("A vote that was never fixed can be deleted. The log keeps that it was there and who deleted it."),
            self.tr("Delete the draft"),
            harmful=True,
        )
        if self.context.prompts.confirm(self, question):
            self.act(
                lambda core: use_cases.delete_draft(core, self.actor, vote_id=self._vote_id),
                lambda _changes: self.context.navigate(Place("votes")),
            )
