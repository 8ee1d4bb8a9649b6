"""Registering an objection: who (confidential), how it came, what it is about, the facts."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from ui.screens.after.fields import MomentEntry
from ui.screens.after.words import channel_word, irregularity_word
from ui.screens.screen import Place, Screen
from ui.screens.votes.crumbs import vote_crumbs
from ui.screens.votes.edit_table import EditColumn, EditTable
from ui.theme import TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.labeled_field import choice_field, long_text_field
from ui.widgets.labels import Note, text_label
from unionreg.application import objections as use_cases
from unionreg.application.queries import after as queries
from unionreg.domain.votes.objections import Channel, Irregularity

if TYPE_CHECKING:
    from datetime import tzinfo

    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from unionreg.application.changes import Changes
    from unionreg.application.queries.after import AfterPage


class NewObjectionScreen(Screen):
    """The form of one new objection."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self.vote_id = place.arguments[0]
        self._title = ""
        self._zone: tzinfo = UTC
        self.header.set_title(self.tr("Register an objection"))
        self.add_limited(
            Note(self.tr("Who objects is confidential: no paper, no log and no list shows the names."), Tone.INFO)
        )
        self.received_at = MomentEntry(self.tr("Received"))
        self.channel_field, self.channel = choice_field(
            self.tr("How it came"), tuple((each.value, channel_word(each)) for each in Channel)
        )
        self.add_limited(self.received_at.field)
        self.add_limited(self.channel_field)
        self._people_table()
        self._about()
        self.facts_field, self.facts = long_text_field(self.tr("The facts, as they were told"), lines=6)
        self.add_limited(self.facts_field)
        self.keep = PrimaryButton(self.tr("Register the objection"), self._keep)
        back = SecondaryButton(self.tr("Go back"), self._back)
        self.body.addLayout(button_row(back, self.keep))
        self.body.addStretch(1)
        self.load()

    def _people_table(self) -> None:
        self.add_limited(text_label(self.tr("Who objects (one row a person)"), TextRole.LABEL))
        self.people = EditTable(
            (EditColumn(self.tr("Name"), stretch=True), EditColumn(self.tr("How to reach them"), characters=30)),
            name=self.tr("Who objects (one row a person)"),
        )
        self.add_limited(self.people)
        self.collective = QCheckBox(self.tr("It is collective, although one person signs for the others"))
        self.add_limited(self.collective)

    def _about(self) -> None:
        self.add_limited(text_label(self.tr("What it complains of"), TextRole.LABEL))
        self.irregularities = {each: QCheckBox(irregularity_word(each)) for each in Irregularity}
        for box in self.irregularities.values():
            self.add_limited(box)
        self.station_field, self.station = choice_field(self.tr("Station"), (("", self.tr("The whole vote")),))
        self.add_limited(self.station_field)

    def crumbs(self) -> Crumbs:
        """Votes, the vote, this page."""
        return vote_crumbs(self.vote_id, self._title, self.header.title())

    def first_field(self) -> QWidget:
        """When it was received."""
        return self.received_at.line

    def load(self) -> None:
        """Read the stations of the vote once."""
        if not self._title:
            self.read(lambda core: queries.after_page(core, self.actor, vote_id=self.vote_id), self._show)

    def _show(self, page: AfterPage) -> None:
        self._title = page.title
        self._zone = page.zone or UTC
        for station in page.definition.stations:
            self.station.addItem(station.name, station.id)
        self.context.refresh_crumbs()
        self.show_content()

    def _keep(self) -> None:
        at = self.received_at.read(self._zone)
        if at is None:
            return
        station = self.station.currentData()
        new = use_cases.NewObjection(
            received_at=at,
            channel=Channel(self.channel.currentData()),
            collective=self.collective.isChecked(),
            complainants=tuple((row[0], row[1]) for row in self.people.rows()),
            irregularities=tuple(each for each, box in self.irregularities.items() if box.isChecked()),
            station_ids=(station,) if station else (),
            facts=self.facts.toPlainText(),
        )
        self.act(
            lambda core: use_cases.receive_objection(core, self.actor, vote_id=self.vote_id, objection=new),
            self._kept,
            fields={"facts": self.facts, "received_at": self.received_at.line},
        )

    def _kept(self, changes: Changes) -> None:
        self.context.navigate(Place("objection", (self.vote_id, changes.created[0])))

    def _back(self) -> None:
        self.context.navigate(Place("after", (self.vote_id, "objections")))
