"""One bulletin: its words, acknowledging it, and for those who write bulletins who has read it and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.localisation import date_time, long_date_time, number
from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.outreach.bulletin_card import BulletinCard
from ui.screens.outreach.words import audience_words, standing_tone, standing_word, words_in
from ui.screens.screen import Place, Screen
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import HarmfulButton, LinkButton, PrimaryButton, SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from ui.widgets.status_pill import StatusPill
from unionreg.application.changes import Thing
from unionreg.application.outreach import (
    acknowledge_bulletin,
    discard_bulletin,
    publish_bulletin,
    withdraw_bulletin,
)
from unionreg.application.queries import outreach as queries
from unionreg.domain.outreach.bulletin import Standing

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.outreach import BulletinPage, Reader
    from unionreg.domain.outreach.bulletin import Bulletin

_LIVING = frozenset({Standing.COMING, Standing.IN_FORCE, Standing.EXPIRED})


class BulletinScreen(Screen):
    """(bulletin_id,)."""

    concerns = frozenset({Thing.BULLETIN})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._id = place.arguments[0]
        self._revision = 0
        self.pill = StatusPill("", Tone.NEUTRAL)
        self.header.set_title(self.tr("Bulletin"))
        self.header.add_beside(self.pill)
        self._shown = QWidget()
        self._column = QVBoxLayout(self._shown)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        self.readers = DataTable(
            (
                Column(self.tr("Person"), lambda row: row.name, stretch=True),
                Column(self.tr("Post"), lambda row: row.post, characters=26, muted=True),
                Column(self.tr("Read"), self._read_words, characters=22, tone=_reader_tone),
            ),
            name=self.tr("Who has read it"),
            dense=True,
        )
        self.readers_title = text_label("", TextRole.HEADING)
        self.add_limited(self._shown, Size.TEXT)
        self.body.addWidget(self.readers_title)
        self.add_limited(self.readers, Size.TEXT)
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the list."""
        return (
            (self.tr("Today"), Place("today")),
            (self.tr("Bulletins"), Place("bulletins")),
            (self._id, None),
        )

    def load(self) -> None:
        """Read it."""
        self.read(lambda core: queries.bulletin_page(core, self.actor, bulletin_id=self._id), self._show)

    def acknowledge(self) -> None:
        """Say that one has read it."""
        self.act(lambda core: acknowledge_bulletin(core, self.actor, bulletin_id=self._id), self._acknowledged)

    def publish(self) -> None:
        """Ask once, then publish."""
        question = Question(
            self.tr("Publish this bulletin?"),
            self.tr(
                "From its first day on its readers see it. It is not edited afterwards, only replaced or withdrawn."
            ),
            self.tr("Publish the bulletin"),
        )
        if self.context.prompts.confirm(self, question):
            revision = self._revision
            self.act(
                lambda core: publish_bulletin(core, self.actor, bulletin_id=self._id, expected_revision=revision),
                lambda _changes: self.context.flash(self.tr("The bulletin was published.")),
            )

    def withdraw(self) -> None:
        """Ask for the reason, then end it."""
        reason = self.context.prompts.reason(
            self,
            Question(
                self.tr("Withdraw this bulletin?"),
                self.tr("It is shown no more. The reason stays with it, and who had read it."),
                self.tr("Withdraw the bulletin"),
                harmful=True,
            ),
        )
        if reason is None:
            return
        revision = self._revision
        self.act(
            lambda core: withdraw_bulletin(
                core, self.actor, bulletin_id=self._id, expected_revision=revision, reason=reason
            )
        )

    def put_another_in_its_place(self) -> None:
        """Ask for the reason, then write the other one."""
        reason = self.context.prompts.reason(
            self,
            Question(
                self.tr("Replace this bulletin?"),
                self.tr("You write another one. Once it is published, this one ends, with the reason beside it."),
                self.tr("Write the other one"),
            ),
        )
        if reason is not None:
            self.context.navigate(Place("bulletin-edit", ("replace", self._id, reason)))

    def discard(self) -> None:
        """Forget a draft."""
        revision = self._revision
        question = Question(
            self.tr("Discard this draft?"),
            self.tr("Nobody but those who write bulletins has seen it. Its number is not used again."),
            self.tr("Discard the draft"),
            harmful=True,
        )
        if self.context.prompts.confirm(self, question):
            self.act(
                lambda core: discard_bulletin(core, self.actor, bulletin_id=self._id, expected_revision=revision),
                lambda _changes: self.context.navigate(Place("bulletins")),
            )

    def _show(self, page: BulletinPage) -> None:
        row, bulletin = page.row, page.row.bulletin
        self._revision = bulletin.revision
        self.pill.set_status(standing_word(row.standing), standing_tone(row.standing))
        self.header.set_title(words_in(bulletin.content, self.context.messages.language).title)
        self.header.set_subtitle(f"{self._id} · {audience_words(bulletin.content.audience)}")
        self._clear()
        for note in self._notes(bulletin):
            self._column.addWidget(note)
        self._column.addWidget(BulletinCard(bulletin.content, self.context.messages.language))
        self._column.addWidget(text_label(self._made_by(bulletin), TextRole.LABEL, muted=True))
        self._actions(page)
        has_readers = bool(page.readers)
        self.readers_title.setVisible(has_readers)
        self.readers.setVisible(has_readers)
        done = sum(1 for reader in page.readers if reader.acknowledged_at is not None)
        counted = self.tr("Read by {done} of {all}").format(done=number(done), all=number(len(page.readers)))
        self.readers_title.setText(counted)
        self.readers.set_rows(page.readers)
        self.readers.fit_height()
        self.show_content()

    def _notes(self, bulletin: Bulletin) -> list[QWidget]:
        """Why it ended, and which one it replaces."""
        notes: list[QWidget] = []
        if bulletin.ended is not None:
            title = self.tr("Withdrawn")
            if bulletin.ended.replaced_by:
                title = self.tr("Replaced by {0}").format(bulletin.ended.replaced_by)
            notes.append(Note(bulletin.ended.reason, Tone.WARNING, title=title))
            if bulletin.ended.replaced_by:
                target = Place("bulletin", (bulletin.ended.replaced_by,))
                notes.append(LinkButton(self.tr("Go to the newer bulletin"), lambda: self.context.navigate(target)))
        if bulletin.replaces:
            notes.append(Note(bulletin.reason, Tone.INFO, title=self.tr("Replaces {0}").format(bulletin.replaces)))
        return notes

    def _made_by(self, bulletin: Bulletin) -> str:
        if bulletin.published_by is None or bulletin.published_at is None:
            return self.tr("Draft of {name}, {time}").format(
                name=bulletin.written_by.name, time=long_date_time(bulletin.written_at)
            )
        return self.tr("Published by {name}, {post}, on {time}").format(
            name=bulletin.published_by.name,
            post=bulletin.published_by.role,
            time=long_date_time(bulletin.published_at),
        )

    def _actions(self, page: BulletinPage) -> None:
        self.header.clear_actions()
        row = page.row
        if page.may_write and row.standing is Standing.DRAFT:
            edit = Place("bulletin-edit", ("edit", self._id))
            self.header.add_action(HarmfulButton(self.tr("Discard the draft…"), self.discard))
            self.header.add_action(SecondaryButton(self.tr("Edit the draft"), lambda: self.context.navigate(edit)))
            self.header.add_action(PrimaryButton(self.tr("Publish…"), self.publish, symbol="megaphone"))
        elif page.may_write and row.standing in _LIVING:
            self.header.add_action(HarmfulButton(self.tr("Withdraw…"), self.withdraw))
            self.header.add_action(SecondaryButton(self.tr("Replace…"), self.put_another_in_its_place))
        if row.is_for_me and row.standing in _LIVING and row.acknowledged_at is None:
            self.header.add_action(PrimaryButton(self.tr("I have read it"), self.acknowledge, symbol="check"))

    def _acknowledged(self, _changes: object) -> None:
        self.context.flash(self.tr("Kept: you have read this bulletin."))

    def _read_words(self, reader: Reader) -> str:
        return self.tr("Not yet") if reader.acknowledged_at is None else date_time(reader.acknowledged_at)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _reader_tone(reader: Reader) -> Tone:
    return Tone.WARNING if reader.acknowledged_at is None else Tone.POSITIVE
