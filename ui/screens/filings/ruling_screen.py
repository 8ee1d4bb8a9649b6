"""Ruling on a case: what the machine allows, written reasons and precedents, the paper as it prints, a signature."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ui.documents.preview import PdfPreview
from ui.screens.filings.beside_paper import beside_paper
from ui.screens.filings.case_reading import CaseActScreen
from ui.screens.filings.review_presenter import verdict_word
from ui.screens.filings.ruling_form import RulingForm
from ui.screens.filings.signing_choice import SigningChoice, show_whose_key
from ui.screens.filings.words import act_verb, requirement_name
from ui.screens.votes.key_panel import read_key_files
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import HarmfulButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.labels import Note, text_label
from unionreg.application import filing_rulings as use_cases
from unionreg.application.queries import filings as queries
from unionreg.application.queries.filing_previews import ruling_preview
from unionreg.domain.filings.marks import Verdict
from unionreg.domain.filings.rulings import NEGATIVE_RULINGS, RULING_ACTS, LegalGround
from unionreg.domain.filings.states.arrows import CaseAct

if TYPE_CHECKING:
    from ui.screens.screen import Place, ScreenContext
    from ui.tasks import Failure
    from unionreg.application.ports import Core
    from unionreg.application.queries.filings import CasePage


class RulingScreen(CaseActScreen):
    """(folio, act)."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        self._act = CaseAct(place.arguments[1])
        self._kind = next(kind for kind, act in RULING_ACTS.items() if act is self._act)
        super().__init__(context, place.arguments[0], act_verb(self._act))
        self._filled = False
        self.review = Note("")
        self.form = RulingForm()
        self.form.precedents_wanted.connect(self._read_precedents)
        self.signing = SigningChoice(context.prompts)
        show_whose_key(self.signing.keys, self)
        self.preview = PdfPreview()
        self.preview.say(self.tr("“See the paper” shows it here, exactly as it will print."))
        self.preview.save_button.hide()
        self.preview.print_button.hide()
        self.look = SecondaryButton(self.tr("See the paper"), self.show_paper, symbol="eye")
        loses = self._kind in NEGATIVE_RULINGS
        self.button = (HarmfulButton if loses else PrimaryButton)(act_verb(self._act), self.press)
        self._arrange(loses)
        self.load()

    def _arrange(self, loses: bool) -> None:
        fields = (self.review, text_label(self.tr("The ruling"), TextRole.STRONG), self.form, self.signing)
        back = SecondaryButton(self.tr("Go back"), self.finished)
        row = button_row(back, self.look, harmful=(self.button,)) if loses else button_row(back, self.look, self.button)
        self.body.addWidget(beside_paper(fields, row, self.preview, Space.L), 1)

    def show_case(self, page: CasePage) -> None:
        """What the ruling asks for, once; what was typed stays when the case is read again."""
        self._show_review(page)
        arrow = next((each for each in page.acts if each.act is self._act), None)
        self.button.setEnabled(arrow is not None and page.may_rule)
        for widget in (self.form, self.signing, self.look):
            widget.setVisible(arrow is not None)
        if arrow is None:
            self.review.set_text(self.tr("This can no longer be ruled: the case stands elsewhere now."), Tone.WARNING)
        elif not self._filled:
            self._filled = True
            self.form.show_ruling(self._kind, arrow)

    def _show_review(self, page: CasePage) -> None:
        marked = [row for row in page.requirements if row.mark is not None and not row.is_stale]
        failed = [row for row in marked if row.mark is not None and row.mark.verdict is Verdict.NOT_MET]
        words = self.tr("Reviewed: {done} of {all} requirements.").format(done=len(marked), all=len(page.requirements))
        if failed:
            names = ", ".join(requirement_name(row.requirement.key, self.texts) for row in failed)
            words = f"{words} {verdict_word(Verdict.NOT_MET)}: {names}."
        if not page.may_rule:
            words = self.tr("Whoever typed a filing in or marked its requirements does not rule on it.")
        whole = len(marked) == len(page.requirements) and not failed
        self.review.set_text(words, Tone.POSITIVE if whole and page.may_rule else Tone.WARNING)

    def _read_precedents(self, ground: str) -> None:
        if self.case is None:
            return
        kind = self.case.case.kind
        wanted = LegalGround(ground) if ground else None
        self.context.runner.run(
            lambda _progress: queries.precedents(self.core, self.actor, kind=kind, ground=wanted),
            lambda rows: self.form.show_precedents(
                [row for row in rows if row.folio != self.folio and row.ruling is not None]
            ),
            owner=self,
        )

    def ruling(self) -> use_cases.NewRuling | None:
        """The ruling as it stands, without its signature; None when it lacks something."""
        reasons = self.form.reasons()
        if reasons is None:
            no_ground = self.form.by_ground and not self.form.chosen_grounds()
            words = (
                self.tr("Tick at least one ground and write its reasons.")
                if no_ground
                else self.tr("Write the reasons.")
            )
            self.findings.show_problems(words)
            return None
        self.findings.clear()
        return use_cases.NewRuling(
            kind=self._kind, reasons=reasons, precedents=self.form.precedents(), day=self.form.agreed_on()
        )

    def show_paper(self) -> None:
        """Draw it as it would print."""
        ruling = self.ruling()
        if ruling is None:
            return
        self.preview.say(self.tr("The paper is being drawn…"))
        self.context.runner.run(
            lambda _progress: ruling_preview(self.core, self.actor, folio=self.folio, ruling=ruling),
            self._drawn,
            self._not_drawn,
            owner=self,
        )

    def _drawn(self, content: bytes | None) -> None:
        if content is None:
            self.preview.say(self.tr("This ruling has no paper of its own: it stands in the case."))
        else:
            self.preview.show_pdf(content, act_verb(self._act))

    def _not_drawn(self, failure: Failure) -> None:
        self.preview.say("")
        self.show_failure(failure)

    def press(self) -> None:
        """Rule."""
        ruling, lacking = self.ruling(), self.signing.missing()
        if ruling is None:
            return
        if lacking:
            self.findings.show_problems(lacking)
            return
        chosen = self.signing.chosen()

        def work(core: Core) -> object:
            key = read_key_files(*chosen) if chosen is not None else None
            return use_cases.rule_on_filing(
                core, self.actor, folio=self.folio, expected=self.expected(), ruling=replace(ruling, key=key)
            )

        self.act(work, lambda _changes: self._ruled(), failed=self.refused)

    def _ruled(self) -> None:
        self.signing.forget()
        self.context.flash(self.tr("It is ruled. Its paper is ready to be printed and handed over."))
        self.finished("papers")
