"""One act of a case that only asks for facts: a notice published, a demand, another applicant, what a court did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.filings.acts_presenter import Way, way_of
from ui.screens.filings.case_reading import CaseActScreen
from ui.screens.filings.fact_forms import explanation, form_for
from ui.screens.filings.words import act_verb
from ui.theme import Size
from ui.widgets.buttons import HarmfulButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labels import Note
from unionreg.application import filing_court, filing_facts
from unionreg.domain.filings.states.arrows import CaseAct

if TYPE_CHECKING:
    from typing import Any

    from ui.screens.filings.fact_forms import ActForm
    from ui.screens.screen import Place, ScreenContext
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.application.queries.filings import CasePage

translate = QCoreApplication.translate


class ActScreen(CaseActScreen):
    """(folio, act)."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        self._act = CaseAct(place.arguments[1])
        known = way_of(self._act)
        if known is None:
            raise LookupError(f"no page for {self._act.value}")
        self._way = known[0]
        super().__init__(context, place.arguments[0], act_verb(self._act))
        self.form: ActForm | None = None
        self.note = Note("")
        self.card = Card()
        harmful = self._act is CaseAct.CANCEL
        kind = HarmfulButton if harmful else PrimaryButton
        self.button = kind(act_verb(self._act), self.press)
        self.back = SecondaryButton(self.tr("Go back"), self.finished)
        self.card.column.addWidget(self.note)
        row = button_row(self.back, harmful=(self.button,)) if harmful else button_row(self.back, self.button)
        self.card.column.addLayout(row)
        self.add_limited(self.card, Size.TEXT)
        self.body.addStretch(1)
        self.load()

    def show_case(self, page: CasePage) -> None:
        """The form, once; what was typed stays when the case is read again."""
        if self.form is None:
            self.note.set_text(explanation(self._act, page.today))
            self.form = form_for(self._way, self._act, page.today)
            self.card.column.insertWidget(1, self.form)
            self.form.first().setFocus()

    def press(self) -> None:
        """Do it."""
        typed = self.form.typed() if self.form is not None else None
        if typed is not None:
            part = "papers" if self._way in (Way.DEMAND, Way.RECUENTO) or self._act is CaseAct.CANCEL else "clock"
            self.act(lambda core: self._do(core, typed), lambda _changes: self.finished(part), failed=self.refused)

    def _do(self, core: Core, typed: Any) -> Changes:
        actor, folio, seen = self.actor, self.folio, self.expected()
        match self._way:
            case Way.DEMAND:
                day, paper = typed
                return filing_facts.receive_demand(
                    core, actor, folio=folio, expected=seen, received_on=day, reference=paper
                )
            case Way.ADHESION:
                return filing_facts.receive_adhesion(core, actor, folio=folio, expected=seen, adhesion=typed)
            case Way.COURT:
                return filing_court.record_court_act(core, actor, folio=folio, expected=seen, act=typed)
            case Way.RECUENTO:
                return filing_facts.call_recuento(core, actor, folio=folio, expected=seen, recuento=typed)
        return filing_facts.record_fact(core, actor, folio=folio, expected=seen, fact=typed)
