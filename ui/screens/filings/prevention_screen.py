"""The prevención: its letter filled from the requirements marked as not met, edited, seen as it prints, issued."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ui.documents.preview import PdfPreview
from ui.screens.filings.beside_paper import beside_paper
from ui.screens.filings.case_reading import CaseActScreen
from ui.screens.filings.fact_forms import read_day
from ui.screens.filings.point_form import PointsForm
from ui.screens.filings.signing_choice import SigningChoice, show_whose_key
from ui.screens.votes.key_panel import read_key_files
from ui.theme import Size, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.labeled_field import long_text_field, text_field
from ui.widgets.labels import Note
from unionreg.application import filing_preventions as use_cases
from unionreg.application.queries.filing_previews import prevention_preview
from unionreg.domain.filings.clocks import DueKey

if TYPE_CHECKING:
    from ui.screens.screen import Place, ScreenContext
    from ui.tasks import Failure
    from unionreg.application.ports import Core
    from unionreg.application.queries.filings import CasePage


class PreventionScreen(CaseActScreen):
    """(folio,)."""

    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place.arguments[0], "")
        self._title = self.tr("Prevención")
        self.header.set_title(self._title)
        self._filled = False
        self.term = Note("")
        self.day_field, self.day = text_field(
            self.tr("Day on which its notice takes effect"), hint=self.tr("As 22/11/2026"), width=Size.FIELD_NARROW
        )
        self.late_field, self.late = long_text_field(
            self.tr("Why it comes after its term"),
            hint=self.tr("It is written into the letter; a late prevención never stops the office's clock."),
        )
        self.points = PointsForm(self.texts)
        self.signing = SigningChoice(context.prompts)
        show_whose_key(self.signing.keys, self)
        self.preview = PdfPreview()
        self.preview.say(self.tr("“See the letter” shows it here, exactly as it will print."))
        self.preview.save_button.hide()
        self.preview.print_button.hide()
        self.look = SecondaryButton(self.tr("See the letter"), self.show_letter, symbol="eye")
        self.issue = PrimaryButton(self.tr("Issue the prevención"), self.press, symbol="stamp")
        self._arrange()
        self.load()

    def _arrange(self) -> None:
        fields = (self.term, self.day_field, self.late_field, self.points, self.signing)
        buttons = button_row(SecondaryButton(self.tr("Go back"), self.finished), self.look, self.issue)
        self.body.addWidget(beside_paper(fields, buttons, self.preview), 1)

    def show_case(self, page: CasePage) -> None:
        """The points that the marks give, once; what was edited stays when the case is read again."""
        late = next((row for row in page.clocks if row.clock.key is DueKey.PREVENT), None)
        over = late is None or (late.days_left is not None and late.days_left < 0)
        self.late_field.setVisible(over and bool(page.kind.prevention_term))
        self.term.set_text(
            self.tr("The organisation will have %n business day(s) to answer", "", page.answer_days)
            + f" ({page.answer_source}).",
            Tone.INFO,
        )
        if self._filled:
            return
        self._filled = True
        self.day.setText(f"{page.today:%d/%m/%Y}")
        self.points.show_items(page.proposed)
        if not page.proposed:
            self.term.set_text(
                self.tr("Mark at least one requirement as not met first: the letter is made of them."), Tone.WARNING
            )
        self.issue.setEnabled(bool(page.proposed))
        self.look.setEnabled(bool(page.proposed))

    def letter(self) -> use_cases.NewPrevention | None:
        """The letter as it stands, without its signature; None when it lacks something."""
        day, items = read_day(self.day_field, self.day), self.points.items()
        late = self.late.toPlainText().strip() if not self.late_field.isHidden() else ""
        asked = not self.late_field.isHidden() and not late
        self.late_field.set_error(self.tr("Write why it comes late.") if asked else "")
        if day is None or items is None or asked:
            return None
        return use_cases.NewPrevention(day, items, late)

    def show_letter(self) -> None:
        """Draw it as it would print."""
        letter = self.letter()
        if letter is None:
            return
        self.preview.say(self.tr("The letter is being drawn…"))
        self.context.runner.run(
            lambda _progress: prevention_preview(self.core, self.actor, folio=self.folio, letter=letter),
            lambda content: self.preview.show_pdf(content, self.tr("Prevención")),
            self._not_drawn,
            owner=self,
        )

    def _not_drawn(self, failure: Failure) -> None:
        self.preview.say("")
        self.show_failure(failure)

    def press(self) -> None:
        """Issue it."""
        letter, lacking = self.letter(), self.signing.missing()
        if lacking:
            self.findings.show_problems(lacking)
        if letter is None or lacking:
            return
        chosen = self.signing.chosen()

        def work(core: Core) -> object:
            key = read_key_files(*chosen) if chosen is not None else None
            signed = replace(letter, key=key)
            return use_cases.prevent_filing(core, self.actor, folio=self.folio, expected=self.expected(), letter=signed)

        self.act(work, lambda _changes: self._issued(), failed=self.refused)

    def _issued(self) -> None:
        self.signing.forget()
        self.context.flash(self.tr("The prevención is issued. Print it, and hand the union its file."))
        self.finished("papers")
