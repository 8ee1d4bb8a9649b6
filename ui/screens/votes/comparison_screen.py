"""What differs between the two entries of a station: only those boxes, emptied, to be read again from the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from ui.messages import Question
from ui.screens.screen import Place, Screen
from ui.screens.votes.comparison_presenter import (
    agreed_sentence,
    missing_fields,
    waiting_sentence,
    what_follows,
)
from ui.screens.votes.count_form import CountForm
from ui.screens.votes.crumbs import station_crumbs
from ui.screens.votes.entry_presenter import EntryPresenter
from ui.screens.votes.record_times import zone_of
from ui.screens.votes.sheet_loader import SheetLoader
from ui.screens.votes.twin_panes import TwinPanes
from ui.theme import TextRole, Tone
from ui.widgets.buttons import HarmfulButton, PrimaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.findings_box import Problem
from ui.widgets.labels import Note, text_label
from ui.widgets.sheet_viewer import SheetViewer
from unionreg.application import counting, stations
from unionreg.application.changes import Thing
from unionreg.application.queries import counting as queries
from unionreg.domain.roles import Permission
from unionreg.domain.votes.count_entry import EntryValues

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from unionreg.application.queries.counting import Comparison


class ComparisonScreen(Screen):
    """The differing boxes of one station."""

    concerns = frozenset({Thing.ENTRY, Thing.COUNT})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id, self._station_id = place.arguments[:2]
        self._station_name = self._station_id
        self._vote_title = ""
        self._handed_in = False
        self.header.set_title(self.tr("What differs"))
        self.viewer = SheetViewer()
        self.viewer.set_attachable(False)
        self._loader = SheetLoader(self, self.viewer, self._vote_id, self._station_id)
        self._note = Note("")
        self.panes = TwinPanes(self.viewer)
        self.count: CountForm | None = None
        self._keep = PrimaryButton(self.tr("Keep these readings  (Ctrl+Enter)"), self._hand_in)
        self._again = HarmfulButton(self.tr("Count again…"), self._count_again)
        self._again.setVisible(self.actor.may(Permission.SETTLE_DIFFERENCES))
        self.body.addWidget(self._note)
        self.body.addWidget(self.panes, 1)
        self.body.addLayout(button_row(self._keep, harmful=(self._again,)))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._hand_in)
        self.load()

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its stations, this one."""
        return station_crumbs(self._vote_id, self._vote_title, self._station_name)

    def load(self) -> None:
        """Read which boxes differ."""
        if self._handed_in:
            return
        ids = {"vote_id": self._vote_id, "station_id": self._station_id}
        self.read(lambda core: queries.comparison(core, self.actor, **ids), self._show)

    def _show(self, comparison: Comparison) -> None:
        self._station_name = comparison.station.name
        self._vote_title = comparison.vote_title
        self.header.set_title(self.tr("{0}: what differs").format(comparison.station.name))
        self.header.set_subtitle(agreed_sentence(comparison))
        self._note.set_text(waiting_sentence(comparison), Tone.INFO)
        self._build(comparison)
        self._keep.setVisible(comparison.may_re_enter)
        self._loader.show_last(comparison.sheets, zone_of((comparison.station,), comparison.station.opens_at))
        self.context.refresh_crumbs()
        self.show_content()
        if comparison.may_re_enter and self.count is not None:
            self.count.focus_first()

    def _build(self, comparison: Comparison) -> None:
        presenter = EntryPresenter(comparison.options, EntryValues({}), lambda _values: ())
        names = [field.field for field in comparison.fields]
        self.count = CountForm(presenter, comparison.station, self.context.messages, only=names)
        self.count.setEnabled(comparison.may_re_enter)
        self.count.past_end.connect(self._keep.setFocus)
        self.panes.show_page(self.count, self._who_card(comparison))

    def _who_card(self, comparison: Comparison) -> Card:
        """What is known without showing a figure: who entered, what follows."""
        card = Card(self.tr("The two entries"))
        text = self.tr("First entry: {first}. Second entry: {second}.")
        card.column.addWidget(text_label(text.format(first=comparison.first_by, second=comparison.second_by)))
        for line in what_follows(comparison):
            card.column.addWidget(text_label(line, TextRole.LABEL, muted=True))
        return card

    def _hand_in(self) -> None:
        if self.count is None or self._keep.isHidden() or not self.page.isEnabled():
            return
        typed = self.count.typed()
        missing = missing_fields(self.count.fields, typed)
        if missing:
            fields = self.count.fields
            problems = [Problem(fields[key].label, field=fields[key].edit) for key in missing]
            sentence = self.tr("These boxes are still empty. Where the paper says zero, type 0.")
            self.findings.show_problems(sentence, problems)
            return
        ids = {"vote_id": self._vote_id, "station_id": self._station_id}
        self._handed_in = True
        self.act(
            lambda core: counting.re_enter(core, self.actor, values=typed, **ids),
            lambda _changes: self._kept(),
            failed=self._refused,
        )

    def _refused(self, failure: object) -> None:
        self._handed_in = False
        self.show_failure(failure, self.count.widgets() if self.count is not None else {})  # type: ignore[arg-type]

    def _kept(self) -> None:
        self.context.flash(self.tr("The readings are kept."))
        self.context.navigate(Place("stations", (self._vote_id,)))

    def _count_again(self) -> None:
        question = Question(
            self.tr("Count this station again"),
            self.tr(
                "Both entries are set aside with your reason and stay in the log. The paper is counted and entered "
                "anew by two people."
            ),
            self.tr("Count again"),
            harmful=True,
        )
        reason = self.context.prompts.reason(self, question)
        if reason:
            ids = {"vote_id": self._vote_id, "station_id": self._station_id}
            self._handed_in = True
            self.act(
                lambda core: stations.count_again(core, self.actor, reason=reason, **ids),
                lambda _changes: self._kept(),
                failed=self._refused,
            )
