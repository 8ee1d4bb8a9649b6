"""The closing, step by step as on the printed script, and the ``Closing`` that is made of what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import number
from ui.screens.day.big_fields import ClockLine, FigureLine, LongField, YesNoField
from ui.screens.day.day_words import clock
from ui.screens.day.steps_form import StepPage, StepsForm
from ui.theme import TextRole
from ui.widgets.labels import text_label
from unionreg.domain.votes.day.records import Closing
from unionreg.domain.votes.day.script import Phase, steps_of

if TYPE_CHECKING:
    from ui.screens.day.day_view import DayView
    from ui.screens.day.steps_form import DraftField
    from unionreg.texts import Texts


class ClosingForm(StepsForm):
    """Close the line, cancel what is unused, see whether it balances."""

    def __init__(self, view: DayView, texts: Texts, verb: str) -> None:
        self._view = view
        station = view.station
        self.closed_at = ClockLine(
            self.tr("Hour at which the last person voted"),
            station.opens_at,
            hint=self.tr("The call says {0}").format(clock(station.closes_at, station.opens_at)),
        )
        self.in_line = FigureLine(self.tr("People in line at the closing hour, who still voted"))
        self.early_reason = LongField(self.tr("If it closes early: why"), lines=2)
        self.unused = FigureLine(self.tr("Unused ballots"))
        self.cancelled = YesNoField(self.tr("Were they cancelled with two lines before the box is opened?"))
        self.spoiled = FigureLine(self.tr("Spoiled ballots that were replaced"))
        self.seals = LongField(self.tr("Seals put on the boxes until the count, one on each line"), lines=2)
        self._balance = text_label("", TextRole.HEADING)
        super().__init__(self._pages(texts), verb, self._kept())
        for field in self._fields():
            field.changed.connect(self.typed)
            field.changed.connect(self._show_balance)
        self._show_balance()

    def closing(self) -> Closing | None:
        """The closing, or None while a figure is missing."""
        at, line, unused, spoiled = (
            self.closed_at.moment(),
            self.in_line.number(),
            self.unused.number(),
            self.spoiled.number(),
        )
        if at is None or line is None or unused is None or spoiled is None:
            return None
        return Closing(
            closed_at=at,
            in_line=line,
            unused=unused,
            unused_cancelled=self.cancelled.answer() is True,
            spoiled=spoiled,
            seals=self.seals.lines(),
            early_reason=self.early_reason.value(),
        )

    def show_closing(self, closing: Closing) -> None:
        """Fill in what was written before, to be corrected."""
        self.closed_at.set_moment(closing.closed_at)
        for field, figure in (
            (self.in_line, closing.in_line),
            (self.unused, closing.unused),
            (self.spoiled, closing.spoiled),
        ):
            field.set_text(str(figure))
        self.cancelled.set_text("yes" if closing.unused_cancelled else "no")
        self.seals.set_text("\n".join(closing.seals))
        self.early_reason.set_text(closing.early_reason)
        self._show_balance()

    def _pages(self, texts: Texts) -> list[StepPage]:
        fields = {
            "close-the-line": (self.in_line, self.closed_at, self.early_reason),
            "cancel-unused": (self.unused, self.cancelled, self.spoiled),
            "balance": (self.seals,),
        }
        pages = []
        for step in steps_of(Phase.CLOSING):
            title, what = (texts.get(f"day.step.{step.key}.{part}") for part in ("title", "what"))
            pages.append(StepPage(step.number, title, what, fields[step.key]))
        pages[0].check = self._line_closed
        pages[1].check = self._counted
        pages[2].column.insertWidget(2, self._balance)
        return pages

    def _line_closed(self) -> bool:
        at, line = self.closed_at.moment(), self.in_line.number()
        early = at is not None and at < self._view.station.closes_at and not self.early_reason.value()
        self.in_line.set_error("" if line is not None else self.tr("Write 0 if nobody was in line."))
        self.closed_at.set_error("" if at is not None else self.tr("Write the hour as 18:05, or press Now."))
        self.early_reason.set_error(self.tr("It closes before the hour of the call: write why.") if early else "")
        return at is not None and line is not None and not early

    def _counted(self) -> bool:
        for field in (self.unused, self.spoiled):
            field.set_error("" if field.number() is not None else self.tr("Write 0 if there are none."))
        said = self.cancelled.answer() is not None
        self.cancelled.set_error("" if said else self.tr("Say yes or no."))
        return said and self.unused.number() is not None and self.spoiled.number() is not None

    def _show_balance(self) -> None:
        opening, unused, spoiled = self._view.day.opening, self.unused.number(), self.spoiled.number()
        if opening is None or unused is None or spoiled is None:
            self._balance.setText("")
            return
        used = opening.ballots_received - unused - spoiled
        words = self.tr("{0} received − {1} unused − {2} spoiled = {3} ballots given to voters.").format(
            number(opening.ballots_received), number(unused), number(spoiled), number(used)
        )
        if self._view.marked is not None:
            words += "\n" + self._against(used, self._view.marked + len(self._view.day.challenges))
        self._balance.setText(words)

    def _against(self, used: int, came: int) -> str:
        """The ballots given beside those who came, challenged voters with them."""
        if used == came:
            return self.tr("{0} people voted by the list and the envelopes: it balances.").format(number(came))
        return self.tr("{0} people voted by the list and the envelopes: it differs by {1}. Count again.").format(
            number(came), number(abs(used - came))
        )

    def _fields(self) -> tuple[ClockLine | FigureLine | LongField | YesNoField, ...]:
        return (
            self.closed_at,
            self.in_line,
            self.early_reason,
            self.unused,
            self.cancelled,
            self.spoiled,
            self.seals,
        )

    def _kept(self) -> dict[str, DraftField]:
        names = ("closed", "line", "early", "unused", "cancelled", "spoiled", "seals")
        return dict(zip(names, self._fields(), strict=True))
