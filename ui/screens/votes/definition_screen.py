"""The definition of a vote: written while a draft and kept as typed, then fixed, with the digest to publish."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.messages import Question
from ui.screens.screen import Place, Screen
from ui.screens.votes import definition_presenter as words
from ui.screens.votes.autosave import Autosave
from ui.screens.votes.crumbs import vote_crumbs
from ui.screens.votes.definition_form import DefinitionForm
from ui.screens.votes.files import write_chosen
from ui.screens.votes.fixed_definition import FixedDefinition
from ui.screens.votes.procedure_words import procedure_lines, procedure_name
from ui.screens.votes.record_times import date_time_in, zone_of
from ui.screens.votes.roll_panel import RollPanel
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card
from ui.widgets.findings_box import Problem
from ui.widgets.labels import Note, text_label
from unionreg.application import votes as use_cases
from unionreg.application.queries import office as office_queries
from unionreg.application.queries import votes as queries
from unionreg.domain.findings import Severity
from unionreg.domain.votes.catalogue import procedure_of_package
from unionreg.domain.votes.vote import BallotShape

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from ui.tasks import Failure
    from unionreg.application.ports import Core
    from unionreg.application.queries.votes import DraftView, VotePage
    from unionreg.domain.findings import Finding


class DefinitionScreen(Screen):
    """One vote's definition."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id = place.arguments[0]
        self._title = self._vote_id
        self.form: DefinitionForm | None = None
        self.header.set_title(self.tr("Definition"))
        self._main = QVBoxLayout()
        self._main.setSpacing(Space.L)
        self._side = QVBoxLayout()
        self._side.setSpacing(Space.L)
        both = self._both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addLayout(self._main, 1)
        both.addLayout(self._side)
        self.body.addLayout(both)
        self.saving = Autosave(context.runner, self._saving_work, self)
        self.saving.saved.connect(self._check)
        self.saving.failed.connect(self._not_saved)
        self.load()

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its definition."""
        return vote_crumbs(self._vote_id, self._title, self.tr("Definition"))

    def may_leave(self) -> bool:
        """What was typed is stored at once."""
        if self.form is not None:
            self.saving.flush()
        return True

    def load(self) -> None:
        """Read the draft once, or the fixed definition."""
        if self.form is None:
            self.read(self._read_all, lambda found: self._show(*found))

    def _read_all(self, core: Core) -> tuple[VotePage, tuple[tuple[str, str], ...]]:
        page = queries.vote_page(core, self.actor, vote_id=self._vote_id)
        if page.definition is not None:
            return page, ()
        rows = office_queries.calendars(core, self.actor)
        return page, tuple((row.calendar_id, f"{row.authority} {row.year}") for row in rows)

    def _show(self, page: VotePage, calendars: tuple[tuple[str, str], ...]) -> None:
        self._title = page.title
        self.header.set_subtitle(page.title)
        if page.definition is not None and page.definition_sha256 is not None:
            self._show_fixed(page)
        else:
            self._show_form(page, calendars)
        self.context.refresh_crumbs()
        self.show_content()

    def _show_fixed(self, page: VotePage) -> None:
        assert page.definition is not None
        assert page.definition_sha256 is not None
        fixed = FixedDefinition(page.definition, page.definition_sha256, self.context.messages.texts)
        fixed.copy_asked.connect(lambda: QGuiApplication.clipboard().setText(page.definition_sha256 or ""))
        fixed.save_asked.connect(self._export)
        self._main.addWidget(fixed)
        self._both.setStretch(1, 0)
        fixed.copy.setFocus()
        self.header.set_subtitle(
            self.tr("Fixed on {0}. It cannot be changed.").format(
                date_time_in(page.definition.fixed_at, zone_of(page.definition.stations, page.definition.fixed_at))
            )
        )

    def _show_form(self, page: VotePage, calendars: tuple[tuple[str, str], ...]) -> None:
        self.form = DefinitionForm(page.draft, calendars)
        self.roll = RollPanel()
        self.roll.show_roll(page.draft.roll)
        self.roll.open_asked.connect(self._open_roll)
        self.form.roll_place.addWidget(self.roll)
        self.form.edited.connect(self._typed)
        self._main.addWidget(self.form)
        order = (
            self.form.right_to_vote,
            self.roll.open,
            self.form.stations.table,
        )
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self._build_side(page)
        self._check()
        self.form.title.setFocus()

    def _build_side(self, page: VotePage) -> None:
        texts = self.context.messages.texts
        procedure = procedure_of_package(page.procedure, page.draft.ballot or BallotShape.YES_NO)
        rule = Card()
        rule.column.addWidget(text_label(procedure_name(procedure, texts), TextRole.HEADING))
        rule.column.addWidget(text_label("\n\n".join(procedure_lines(procedure, texts))))
        state = Card(self.tr("Fix the definition"))
        self._summary = text_label("", TextRole.STRONG)
        self._saved = text_label("", TextRole.LABEL, muted=True)
        self.show_problems = PrimaryButton(self.tr("Fix the definition…"), self._fix, symbol="lock")
        for text in (
            self.tr(
                "Fixing freezes every word of it, before anybody votes. From then on nothing of it can be changed."
            ),
            self.tr(
                "You get a digest (SHA-256) to publish with the call: anybody can check later that the definition "
                "was not exchanged."
            ),
        ):
            state.column.addWidget(text_label(text, muted=True))
        for widget in (self._summary, self.show_problems, self._saved):
            state.column.addWidget(widget)
        self._notes = Note("", Tone.INFO)
        self._notes.hide()
        self._side.addWidget(state)
        self._side.addWidget(self._notes)
        self._side.addWidget(rule)
        self._side.addStretch(1)
        for card in (state, rule):
            # A width of its own, so that wrapped texts find their true height whatever the form asks for.
            card.setFixedWidth(Size.SIDE_CARD)

    def _typed(self) -> None:
        self._saved.setText(self.tr("Saving…"))
        self.saving.touch()

    def _saving_work(self) -> Callable[[object], object]:
        assert self.form is not None
        core, actor, vote_id, draft = self.core, self.actor, self._vote_id, self.form.draft()
        return lambda _progress: use_cases.save_draft_definition(core, actor, vote_id=vote_id, draft=draft)

    def _not_saved(self, failure: Failure) -> None:
        self._saved.setText(self.tr("Not saved yet: see above"))
        self.show_failure(failure)

    def _check(self) -> None:
        self.context.runner.run(
            lambda _progress: queries.draft_view(self.core, self.actor, vote_id=self._vote_id),
            self._show_findings,
            self.show_failure,
            owner=self,
        )

    def _show_findings(self, view: DraftView) -> None:
        if self.form is None:
            return
        self._view = view
        self.form.keep(view.draft)
        self.form.show_findings(view.findings, self.context.messages)
        self.roll.show_roll(view.draft.roll)
        errors = [finding for finding in view.findings if finding.severity is Severity.ERROR]
        notes = [finding for finding in view.findings if finding.severity is not Severity.ERROR]
        self._summary.setText(words.summary(len(errors), len(notes)))
        if self.saving.is_settled:
            self._saved.setText(self.tr("Everything typed is kept."))
        self._notes.set_text("\n".join(self._sentence(finding) for finding in notes))
        self._notes.setVisible(bool(notes))

    def _sentence(self, finding: Finding) -> str:
        text = self.context.messages.finding(finding)
        return text.explanation or text.title

    def _open_roll(self) -> None:
        self.saving.flush()
        self.context.navigate(Place("roll", (self._vote_id,)))

    def _fix(self) -> None:
        if self.form is None or not self.saving.is_settled:
            self.saving.flush()
            return
        self.form.tell_everything()
        self.form.show_findings(self._view.findings, self.context.messages)
        if self.form.turnout_is_unread:
            self.form.turnout.setFocus()
            return
        errors = [finding for finding in self._view.findings if finding.severity is Severity.ERROR]
        if errors:
            inputs = self.form.inputs()
            problems = [self._problem(finding, inputs) for finding in errors]
            self.findings.show_problems(self.tr("Before it can be fixed, this is missing or wrong:"), problems)
            self.reveal(self.findings)
            return
        question = Question(
            self.tr("Fix the definition"),
            self.tr("Every word of it is frozen now, and its digest is ready to be published. It cannot be undone."),
            self.tr("Fix the definition"),
        )
        if self.context.prompts.confirm(self, question):
            self.act(
                lambda core: use_cases.fix_definition(core, self.actor, vote_id=self._vote_id),
                lambda _changes: self._fixed(),
                fields=self.form.inputs(),
            )

    def _problem(self, finding: Finding, inputs: dict[str, QWidget]) -> Problem:
        text = self.context.messages.finding(finding)
        field = next((widget for name in finding.fields if (widget := _input_of(name, inputs)) is not None), None)
        return Problem(text.title, text.explanation, text.remedy, field)

    def _fixed(self) -> None:
        self.saving.stop()
        self.context.flash(self.tr("The definition is fixed. Publish its digest with the call."))
        self.context.navigate(Place("vote-definition", (self._vote_id,)))

    def _export(self) -> None:
        kinds = self.tr("Definitions (*.json)")
        path = self.context.prompts.save_file(
            self, self.tr("Save the definition"), kinds, f"{self._vote_id}-definition.json"
        )
        if path is not None:
            self.context.runner.run(
                lambda _progress: write_chosen(
                    path, queries.definition_file(self.core, self.actor, vote_id=self._vote_id)
                ),
                lambda _none: self.context.flash(self.tr("Saved as {0}").format(path.name)),
                self.show_failure,
                owner=self,
            )


def _input_of(name: str, inputs: dict[str, QWidget]) -> QWidget | None:
    """The widget of a field, of its table, or of the whole that it is part of."""
    while name:
        if name in inputs:
            return inputs[name]
        name = name.rpartition(".")[0]
    return None
