"""Freezing one version: what stands in the way, what the digest is for, and the figures that go into the definition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import number
from ui.messages import Question
from ui.screens.rolls import roll_words as words
from ui.screens.rolls.roll_screen import RollScreen
from ui.screens.votes.wording import grouped
from ui.theme import Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.digest_groups import DigestGroups
from ui.widgets.labels import Note, text_label
from ui.widgets.task_list import TaskList, TaskRow
from unionreg.application.changes import Thing
from unionreg.application.queries import rolls as queries
from unionreg.application.roll_freezing import freeze_roll
from unionreg.domain.rolls.roll import RollState
from unionreg.domain.rolls.roll_file import RollCopy

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import Place, ScreenContext
    from ui.tasks import Failure
    from unionreg.application.queries.rolls import FreezingView


class RollFreezeScreen(RollScreen):
    """The last step before the vote's definition can be fixed."""

    concerns = frozenset({Thing.ROLL, Thing.VOTE})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place, self.tr("Freeze the roll"))
        self._state = Note("", Tone.INFO)
        self._ready = TaskList()
        self._why = Card(self.tr("What the digest is for"))
        self._why.column.addWidget(
            text_label(
                self.tr(
                    "The voters are numbered in the order of the list and written into one file. Its SHA-256 goes into "
                    "the definition of the vote and is published with it. Whoever has the file can compute the digest "
                    "with any computer (sha256sum) and see that nobody was added, taken out or moved afterwards. The "
                    "digest says nothing about the people."
                )
            )
        )
        self._digest: DigestGroups | None = None
        self.freeze = PrimaryButton(self.tr("Freeze the roll"), self._freeze)
        self.save = SecondaryButton(
            self.tr("Save the frozen file…"), lambda: self.save_copy(self.roll_id, RollCopy.FROZEN), symbol="download"
        )
        self.public = SecondaryButton(
            self.tr("Save the public copy…"), lambda: self.save_copy(self.roll_id, RollCopy.PUBLIC), symbol="download"
        )
        self.body.addWidget(self._state)
        self.body.addWidget(self._ready)
        self.body.addWidget(self._why)
        self.body.addLayout(button_row(self.public, self.save, self.freeze))
        self.body.addStretch(1)
        self.load()

    def first_field(self) -> QWidget:
        """The act itself, once it can be done."""
        return self.freeze if self.freeze.isVisible() and self.freeze.isEnabled() else self.public

    def load(self) -> None:
        """Read what stands in the way."""
        self.read(
            lambda core: queries.freezing_view(core, self.actor, vote_id=self.vote_id, roll_id=self.roll_id),
            self._show,
        )

    def _show(self, view: FreezingView) -> None:
        self.show_vote(view.title, rehearsal=view.rehearsal, more=words.version_name(view.roll))
        frozen = view.roll.state is RollState.FROZEN
        open_now = view.may_change and view.roll.state is RollState.DRAFT and self.may_edit
        self._tell_state(view, frozen=frozen)
        self._ready.set_rows(self._rows(view))
        self._ready.setVisible(not frozen)
        self.freeze.setVisible(open_now)
        self.freeze.setEnabled(not view.in_the_way and view.roll.voters > 0)
        self.save.setVisible(frozen and self.may_edit)
        self._show_digest(view.roll.digest or "")
        self.show_content()

    def _tell_state(self, view: FreezingView, *, frozen: bool) -> None:
        roll = view.roll
        if frozen:
            text = self.tr("Frozen: {people}, {bytes} bytes. Print run of all stations together: {people_again}.")
            people = words.people(roll.voters)
            told = text.format(people=people, bytes=number(roll.bytes or 0), people_again=number(roll.voters))
            self._state.set_text(told, Tone.POSITIVE)
        elif view.in_the_way:
            self._state.set_text(self.tr("Before it can be frozen, this must be done:"), Tone.WARNING)
        else:
            text = self.tr("Everything is decided. {people} may vote at {stations} stations, with as many ballots.")
            stations = number(sum(each.voters > 0 for each in view.stations))
            self._state.set_text(text.format(people=words.people(roll.voters), stations=stations), Tone.POSITIVE)

    def _rows(self, view: FreezingView) -> tuple[TaskRow, ...]:
        left = dict(view.in_the_way)
        steps = (
            ("roll-errors-open", self.tr("Rows that need a correction or a reasoned decision"), "roll-report"),
            ("roll-objections-open", self.tr("Objections that wait for a ruling"), "roll-objections"),
            ("roll-unassigned", self.tr("Voters without a station"), "roll-assign"),
        )
        return tuple(self._row(name, screen, left.get(code, 0)) for code, name, screen in steps)

    def _row(self, name: str, screen: str, left: int) -> TaskRow:
        status = self.tr("%n to do", "", left).replace(str(left), number(left)) if left else self.tr("Done")
        tone = Tone.WARNING if left else Tone.POSITIVE
        return TaskRow(name, status, tone, go=lambda: self.go(screen, self.roll_id))

    def _show_digest(self, digest: str) -> None:
        if self._digest is not None:
            self._digest.hide()
            self._digest.deleteLater()
            self._digest = None
        if digest:
            self._digest = DigestGroups(grouped(digest).split())
            self._why.column.addWidget(self._digest)

    def _freeze(self) -> None:
        question = Question(
            self.tr("Freeze the roll"),
            self.tr(
                "From now on this version does not change. Until the definition is fixed you can still work on with a "
                "copy and freeze that one instead."
            ),
            self.tr("Freeze"),
        )
        if not self.context.prompts.confirm(self, question):
            return
        self.states.show_working(self.tr("The voters are being numbered and digested…"))
        task = self.act(
            lambda core, progress: freeze_roll(
                core, self.actor, vote_id=self.vote_id, roll_id=self.roll_id, told=progress.report
            ),
            lambda _changes: self.show_content(),
            failed=self._failed,
            wants_progress=True,
        )
        self.states.follow(task, cancellable=True)

    def _failed(self, failure: Failure) -> None:
        self.show_content()
        self.show_failure(failure)
