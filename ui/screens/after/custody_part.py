"""Custody: where everything is, the timeline of who handed what to whom, a new line, destruction after the term."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import long_date
from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.after.custody_timeline import CustodyTimeline, TimelineLine
from ui.screens.after.fields import FileEntry, MomentEntry, filled
from ui.screens.after.part import AfterPart
from ui.screens.after.words import custody_word, thing_kind_word, thing_words
from ui.screens.votes.edit_table import EditColumn, EditTable
from ui.screens.votes.files import read_chosen
from ui.screens.votes.record_times import date_time_in
from ui.theme import TextRole, Tone
from ui.widgets.buttons import HarmfulButton, PrimaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import choice_field, long_text_field, text_field
from ui.widgets.labels import Note, text_label
from unionreg.application import after_custody as use_cases
from unionreg.application.after_files import MOST_BYTES
from unionreg.application.queries import after as queries
from unionreg.domain.roles import Permission
from unionreg.domain.votes.custody import CustodyKind, KeptThing, ThingKind

if TYPE_CHECKING:
    from ui.screens.screen import Place, ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.after import AfterPage, CustodyView, HeldThing
    from unionreg.domain.votes.custody import CustodyEntry

_WRITTEN = (CustodyKind.TAKEN, CustodyKind.HANDED_OVER, CustodyKind.OPENED)


class CustodyPart(AfterPart):
    """Boxes and papers of one vote."""

    part = "custody"

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place)
        self._names: dict[str, str] = {}
        self.note = Note("", Tone.INFO)
        self.body.addWidget(self.note)
        held = Card(self.tr("Where everything is"))
        self.things = DataTable(
            (
                Column(self.tr("Thing"), lambda row: thing_words(row.thing, self._names), stretch=True),
                Column(self.tr("Who has it"), self._keeper, characters=30),
                Column(self.tr("Where"), lambda row: row.place, characters=30),
                Column(self.tr("Seals"), lambda row: ", ".join(row.seals) or "—", characters=24, role=TextRole.MONO),
            ),
            name=self.tr("Where everything is"),
            empty=self.tr("Nothing has been taken into custody yet."),
            dense=True,
        )
        held.column.addWidget(self.things)
        self.body.addWidget(held)
        self.timeline_card = Card(self.tr("Timeline"))
        self.timeline = CustodyTimeline(self.tr("Timeline"))
        self.timeline_card.column.addWidget(self.timeline)
        self.body.addWidget(self.timeline_card)
        self._entry_card()
        self._destruction_card()
        self.body.addStretch(1)
        self.load()

    def _entry_card(self) -> None:
        self.entry_card = Card(self.tr("Write down a hand-over"))
        self.kind_field, self.kind = choice_field(
            self.tr("What happened"), tuple((each.value, custody_word(each)) for each in _WRITTEN)
        )
        self.entry_card.column.addWidget(self.kind_field)
        self.entry_card.column.addWidget(text_label(self.tr("What is handed over (one row a thing)"), TextRole.LABEL))
        self._things_column = self.entry_card.column.count()
        self.what: EditTable | None = None
        self.giver_field, self.giver = text_field(
            self.tr("Who hands over"), hint=self.tr("Empty when taken from the table")
        )
        self.taker_field, self.taker = text_field(self.tr("Who receives"))
        self.place_field, self.place = text_field(self.tr("Place"))
        self.at = MomentEntry(self.tr("When"))
        self.found_field, self.found = text_field(self.tr("Seals read"), hint=self.tr("Numbers with commas between"))
        self.left_field, self.left = text_field(self.tr("Seals that they carry from now on"))
        self.remark_field, self.remark = long_text_field(self.tr("Remarks"), lines=2)
        self.photo = FileEntry(
            self.tr("Photograph"),
            self.tr("Choose a photograph…"),
            lambda: self.context.prompts.open_file(self, self.tr("Photograph"), "JPEG, PNG (*.jpg *.jpeg *.png)"),
        )
        for widget in (
            self.giver_field, self.taker_field, self.place_field, self.at.field, self.found_field, self.left_field,
            self.remark_field, self.photo.field,
        ):  # fmt: skip
            self.entry_card.column.addWidget(widget)
        self.keep = PrimaryButton(self.tr("Write down the hand-over"), self._keep)
        self.entry_card.column.addLayout(button_row(self.keep))
        self.add_limited(self.entry_card, width=760)

    def _destruction_card(self) -> None:
        self.destruction = Card(self.tr("Destroy with an act"))
        self.destruction.column.addWidget(
            text_label(self.tr("The term is over. What is chosen in the list above is destroyed, and the act says so."))
        )
        self.where_field, self.where = text_field(self.tr("Place"))
        self.destroyed_at = MomentEntry(self.tr("When"))
        self.how_field, self.how = long_text_field(self.tr("How, and before whom"), lines=2)
        for widget in (self.where_field, self.destroyed_at.field, self.how_field):
            self.destruction.column.addWidget(widget)
        self.destroy_button = HarmfulButton(self.tr("Destroy with an act…"), self._destroy)
        self.destruction.column.addLayout(button_row(harmful=(self.destroy_button,)))
        self.add_limited(self.destruction, width=760)

    def load(self) -> None:
        """Read page and timeline."""
        self.read(
            lambda core: (
                queries.after_page(core, self.actor, vote_id=self.vote_id),
                queries.custody_view(core, self.actor, vote_id=self.vote_id),
            ),
            lambda both: self._show(*both),
        )

    def _show(self, page: AfterPage, view: CustodyView) -> None:
        self.show_head(page)
        self._names = dict(view.stations)
        self._make_table()
        self.things.set_rows(view.things)
        self.things.fit_height()
        self.timeline_card.setVisible(bool(view.entries))
        self.timeline.show_lines([self._line(each, view) for each in view.entries])
        may = self.actor.may(Permission.RECORD_AFTERMATH)
        self.entry_card.setVisible(may)
        self.destruction.setVisible(may and view.over and any(not each.gone for each in view.things))
        broken = len(view.findings)
        if broken:
            self.note.set_text(self.tr("%n thing(s) in the timeline need an explanation.", "", broken), Tone.NEGATIVE)
        elif view.entries:
            self.note.set_text(self.tr("The chain of custody holds."), Tone.POSITIVE)
        else:
            until = long_date(view.keep_until)
            text = self.tr(
                "Acts are kept for five years, until {0}; ballots and the rest as well, to be on the safe side."
            )
            self.note.set_text(text.format(until), Tone.INFO)
        self.show_content()

    def _make_table(self) -> None:
        """The table of things needs the stations' names, which are known once the page is read."""
        if self.what is not None:
            return
        kinds = tuple((each.value, thing_kind_word(each)) for each in ThingKind)
        stations = (("", self.tr("The whole vote")), *self._names.items())
        self.what = EditTable(
            (
                EditColumn(self.tr("Thing"), characters=22, choices=kinds, fills=True),
                EditColumn(self.tr("Station"), characters=24, choices=stations, default=""),
                EditColumn(self.tr("Name or number, if it has one"), stretch=True),
            ),
            name=self.tr("What is handed over (one row a thing)"),
        )
        self.entry_card.column.insertWidget(self._things_column, self.what)

    def _keeper(self, row: HeldThing) -> str:
        return self.tr("destroyed") if row.gone else row.keeper

    def _line(self, entry: CustodyEntry, view: CustodyView) -> TimelineLine:
        mine = [each for each in view.findings if each.fields == (str(entry.number),)]
        words = [self.context.messages.finding(each) for each in mine]
        who = self.tr("{giver} → {taker}").format(giver=entry.giver or self.tr("the table"), taker=entry.taker or "—")
        seals = ""
        if entry.seals_found or entry.seals_left:
            seals = self.tr("Seals read: {found} · put on: {left}").format(
                found=", ".join(entry.seals_found) or "—", left=", ".join(entry.seals_left) or "—"
            )
        things = "; ".join(thing_words(each, self._names) for each in entry.things)
        return TimelineLine(
            number=entry.number,
            when=date_time_in(entry.at, self.zone),
            what=self.tr("{kind}: {things}").format(kind=custody_word(entry.kind), things=things),
            who=who,
            where=entry.place,
            seals=seals,
            note=entry.note,
            recorded=self.tr("Line {number}, written down by {who} on {when}").format(
                number=entry.number, who=entry.recorded_by.name, when=date_time_in(entry.recorded_at, self.zone)
            ),
            problems=tuple((each.title, f"{each.explanation} {each.remedy}") for each in words),
        )

    def _keep(self) -> None:
        fields = [(self.taker_field, self.taker), (self.place_field, self.place)]
        at = self.at.read(self.zone) if filled(*fields) else None
        if at is None or self.what is None:
            return
        custody = use_cases.NewCustody(
            kind=CustodyKind(self.kind.currentData()),
            things=tuple(
                KeptThing(ThingKind(kind or ThingKind.OTHER), station or None, label)
                for kind, station, label in self.what.rows()
            ),
            giver=self.giver.text(),
            taker=self.taker.text(),
            place=self.place.text(),
            at=at,
            seals_found=_numbers(self.found.text()),
            seals_left=_numbers(self.left.text()),
            note=self.remark.toPlainText(),
        )
        path = self.photo.path

        def work(core: Core) -> object:
            photo = None if path is None else read_chosen(path, MOST_BYTES)
            return use_cases.record_custody(
                core, self.actor, vote_id=self.vote_id, custody=use_cases.with_photo(custody, photo)
            )

        self.act(work, lambda _changes: self._kept())

    def _kept(self) -> None:
        for line in (self.giver, self.taker, self.place, self.at.line, self.found, self.left):
            line.clear()
        self.remark.clear()
        self.photo.clear()
        assert self.what is not None
        self.what.set_rows(())
        self.context.flash(self.tr("Hand-over written down"))

    def _destroy(self) -> None:
        row: HeldThing | None = self.things.current_row()
        at = self.destroyed_at.read(self.zone) if filled((self.where_field, self.where)) else None
        if row is None or at is None:
            return
        question = Question(
            self.tr("Destroy: {0}").format(thing_words(row.thing, self._names)),
            self.tr("What is destroyed cannot be looked at again. The act is kept and printed."),
            self.tr("Destroy with an act"),
            harmful=True,
        )
        if not self.context.prompts.confirm(self, question):
            return
        place, note = self.where.text(), self.how.toPlainText()
        self.act(
            lambda core: use_cases.destroy_materials(
                core, self.actor, vote_id=self.vote_id, things=(row.thing,), place=place, at=at, note=note
            ),
            fields={"note": self.how},
        )


def _numbers(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace(";", ",").split(",") if part.strip())
