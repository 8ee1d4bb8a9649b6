"""Entering the act of one station: paper and screen are twins, the keyboard is enough, every field is kept as typed.

What differs from the other entry is settled in ``comparison_screen``; nothing of the other entry is ever read here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from ui.messages import Question
from ui.screens.screen import Place as Destination
from ui.screens.screen import Screen
from ui.screens.votes.autosave import Autosave
from ui.screens.votes.count_form import CountForm
from ui.screens.votes.crumbs import station_crumbs
from ui.screens.votes.entry_foot import EntryFoot
from ui.screens.votes.entry_presenter import EntryPresenter
from ui.screens.votes.record_times import zone_of
from ui.screens.votes.sheet_loader import SheetLoader
from ui.screens.votes.table_editor import IncidentsEditor, PeopleEditor
from ui.screens.votes.twin_panes import TwinPanes
from ui.theme import Space
from ui.widgets.findings_box import Problem
from ui.widgets.sheet_viewer import SheetViewer
from unionreg.application import counting
from unionreg.application.queries import counting as queries
from unionreg.domain.findings import Finding, Severity
from unionreg.domain.votes.count_entry import Place
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from ui.tasks import Failure
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.application.queries.counting import EntryForm
    from unionreg.domain.roles import Actor


def open_own_entry(core: Core, actor: Actor, vote_id: str, station_id: str) -> EntryForm:
    """Take the sheet for the entry that is this person's to make now, or come back to it; then read it.

    Raises ConflictError ``wrong-state`` when there is nothing for this person to enter at the station.
    """
    table = queries.station_table(core, actor, vote_id=vote_id)
    station = next((row for row in table if row.station_id == station_id), None)
    if station is None or station.can_open is None:
        raise ConflictError("wrong-state")
    opened = counting.open_entry(core, actor, vote_id=vote_id, station_id=station_id, place=station.can_open)
    return queries.entry_form(core, actor, entry_id=int(opened.created[0]))


class EntryScreen(Screen):
    """First or second entry of one station."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Destination) -> None:
        super().__init__(context)
        self._vote_id, self._station_id = place.arguments[:2]
        self._vote_title = ""
        self._form: EntryForm | None = None
        self.header.set_title(self.tr("Station act"))
        self.viewer = SheetViewer()
        self._loader = SheetLoader(self, self.viewer, self._vote_id, self._station_id)
        self._loader.attached = self._sheet_attached
        self.foot = EntryFoot(self._finish, self._discard)
        self.panes = TwinPanes(self.viewer)
        self.body.setSpacing(Space.S)
        self.body.setContentsMargins(Space.XL, 0, Space.XL, Space.M)
        self.body.addWidget(self.panes, 1)
        self.body.addWidget(self.foot)
        self._add_keys()
        self.load()

    def _add_keys(self) -> None:
        """The keys that stand in the foot: to the next finding, to the image, to the incidents, finish."""
        for keys, act in (
            ("Ctrl+Return", self._finish),
            ("Ctrl+Enter", self._finish),
            ("F6", self._to_next_finding),
            ("F8", self.viewer.focus_sheet),
            ("F9", self._to_incidents),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _to_next_finding(self) -> None:
        if self._form is not None:
            self.count.go_to_next_finding()

    def _to_incidents(self) -> None:
        if self._form is not None:
            self.incidents.focus_table()

    def load(self) -> None:
        """Open the entry, or come back to what was typed before a crash."""
        if self._form is None:
            self.read(lambda core: open_own_entry(core, self.actor, self._vote_id, self._station_id), self._show)

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its stations, this one."""
        return station_crumbs(self._vote_id, self._vote_title, self.header.title())

    def may_leave(self) -> bool:
        """Leaving is always possible: what was typed is stored at once."""
        if self._form is not None:
            self._flush()
        return True

    def first_field(self) -> QWidget | None:
        """The first empty field, once the entry is open."""
        return self.count.first_empty() if self._form is not None else None

    def _show(self, form: EntryForm) -> None:
        self._form = form
        self._vote_title = form.vote_title
        self.presenter = EntryPresenter(form.options, form.values, lambda values: queries.check_values(form, values))
        for code, text in form.explanations:
            self.presenter.set_explanation(code, text)
        self.header.set_title(form.station.name)
        self.header.set_subtitle(self._which_entry(form))
        self.foot.zone = form.station.opens_at.tzinfo
        self._build_fields(form)
        self._autosaves(form)
        self._show_sheets(form)
        self.context.refresh_crumbs()
        self.show_content()
        self._tell()
        self.count.focus_first()
        if form.saved_at is not None:
            self.foot.say_saved(form.saved_at)

    def _which_entry(self, form: EntryForm) -> str:
        if form.place is Place.FIRST:
            words = self.tr("First entry by {name}.")
        else:
            words = self.tr("Second entry by {name}: from the paper alone, without seeing the first.")
        shared = self.tr("For now both people who enter share this computer: each signs in with their own name.")
        return f"{words.format(name=self.actor.full_name)} {shared}"

    def _build_fields(self, form: EntryForm) -> None:
        self.count = CountForm(self.presenter, form.station, self.context.messages)
        self.count.show_values(form.values)
        self.incidents = IncidentsEditor(form.incidents, form.station)
        self.people = PeopleEditor(form.people)
        self.panes.show_page(self.count, self.incidents, self.people)

    def _autosaves(self, form: EntryForm) -> None:
        self.values_saving = self._saving(
            lambda: self._work(counting.save_progress, entry_id=form.entry_id, values=self.presenter.values)
        )
        ids = {"vote_id": form.vote_id, "station_id": form.station.id}
        self.people_saving = self._saving(lambda: self._work(counting.save_people, people=self.people.people(), **ids))
        self.incidents_saving = self._saving(
            lambda: self._work(counting.save_incidents, incidents=self.incidents.incidents(), **ids)
        )
        self.count.changed.connect(self._typed)
        self.count.left.connect(self._left)
        self.count.explained.connect(self._explain)
        self.count.past_end.connect(self.incidents.focus_table)
        self.people.edited.connect(self.people_saving.touch)
        self.incidents.edited.connect(self.incidents_saving.touch)

    def _saving(self, make_work: Callable[[], Callable[[object], object]]) -> Autosave:
        saving = Autosave(self.context.runner, make_work, self)
        saving.saved.connect(lambda: self.foot.say_saved(None))
        saving.failed.connect(self._not_saved)
        return saving

    def _work(self, use_case: Callable[..., Changes], **arguments: object) -> Callable[[object], Changes]:
        core, actor = self.core, self.actor
        return lambda _progress: use_case(core, actor, **arguments)

    def _flush(self) -> None:
        for saving in (self.values_saving, self.people_saving, self.incidents_saving):
            saving.flush()

    def _typed(self, _key: str) -> None:
        self.foot.say_typing()
        self.values_saving.touch()
        self.foot.show_balance(self.presenter.balance())

    def _left(self, _key: str) -> None:
        self.values_saving.flush()
        self._tell()

    def _tell(self) -> None:
        self.count.show_findings(self.presenter.findings())
        self.foot.show_balance(self.presenter.balance())

    def _explain(self, code: str, text: str) -> None:
        assert self._form is not None
        if text == self.presenter.explanation(code):
            return
        self.presenter.set_explanation(code, text)
        work = self._work(counting.explain_warning, entry_id=self._form.entry_id, code=code, explanation=text)
        self.context.runner.run(work, lambda _changes: self.foot.say_saved(None), self._not_saved, owner=self)

    def _not_saved(self, failure: Failure) -> None:
        self.foot.say_not_saved()
        self.show_failure(failure)

    def _finish(self) -> None:
        if self._form is None or not self.page.isEnabled():
            return
        self.count.tell_everything()
        self._tell()
        missing = self.presenter.missing()
        if missing:
            self._show_missing(missing)
            return
        errors = self.presenter.errors()
        if errors:
            self._show_errors(errors)
            return
        self._hand_in(None)

    def _show_missing(self, missing: tuple[str, ...]) -> None:
        sentence = self.tr("These boxes are still empty. Where the paper says zero, type 0.")
        fields = self.count.fields
        problems = [Problem(fields[key].label, field=fields[key].edit) for key in missing if key in fields]
        self.findings.show_problems(sentence, problems)

    def _show_errors(self, errors: tuple[Finding, ...]) -> None:
        sentence = self.tr(
            "The figures do not add up. Compare them with the paper; if the paper itself says so, keep it as it is."
        )
        widgets = self.count.widgets()
        problems = []
        for finding in errors:
            words = self.context.messages.finding(finding)
            field = next((widgets[name] for name in finding.fields if name in widgets), None)
            problems.append(Problem(words.title, words.explanation, words.remedy, field, Severity.ERROR))
        self.findings.show_problems(sentence, problems)
        self.foot.offer_as_on_paper(self._keep_as_on_paper)

    def _keep_as_on_paper(self) -> None:
        question = Question(
            self.tr("The paper itself does not add up"),
            self.tr(
                "The figures are kept as they stand on the paper, with an incident in your words. The vote cannot be "
                "closed until this station is counted again or annulled with a reason."
            ),
            self.tr("Keep as on the paper"),
        )
        reason = self.context.prompts.reason(self, question)
        if reason:
            self._hand_in(reason)

    def _hand_in(self, as_on_paper: str | None) -> None:
        assert self._form is not None
        form, values = self._form, self.presenter.values
        for saving in (self.people_saving, self.incidents_saving):
            saving.flush()
        self.values_saving.stop()
        self.act(
            lambda core: counting.finish_entry(
                core, self.actor, entry_id=form.entry_id, values=values, as_on_paper=as_on_paper
            ),
            lambda _changes: self._finished(),
            fields=self.count.widgets(),
        )

    def _finished(self) -> None:
        self._form = None
        self.context.flash(self.tr("The entry is finished and kept."))
        self.context.navigate(Destination("stations", (self._vote_id,)))

    def _discard(self) -> None:
        assert self._form is not None
        question = Question(
            self.tr("Give up this entry"),
            self.tr("What you typed for this station is forgotten, and the sheet is free for somebody else."),
            self.tr("Give up the entry"),
            harmful=True,
        )
        if not self.context.prompts.confirm(self, question):
            return
        entry_id = self._form.entry_id
        self.values_saving.stop()
        self.act(
            lambda core: counting.discard_entry(core, self.actor, entry_id=entry_id), lambda _changes: self._given_up()
        )

    def _given_up(self) -> None:
        self._form = None
        self.context.navigate(Destination("stations", (self._vote_id,)))

    def _sheet_attached(self) -> None:
        assert self._form is not None
        entry_id = self._form.entry_id
        self.context.runner.run(
            lambda _progress: queries.entry_form(self.core, self.actor, entry_id=entry_id),
            self._show_sheets,
            owner=self,
        )

    def _show_sheets(self, form: EntryForm) -> None:
        self._loader.show_last(form.sheets, zone_of((form.station,), form.opened_at))
