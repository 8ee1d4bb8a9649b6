"""The twin of the paper: times and lettered figures in printed order, with findings beside each. Knows no use case.

A box that is still empty is told only once the person went past it, or asked to finish: nobody is greeted with red.
Used for the entry, for the correction after closing, and with only the differing fields for the comparison.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.votes.entry_presenter import by_field, field_lines, without_unreached
from ui.screens.votes.finding_line import FindingLine
from ui.screens.votes.moment_field import MomentField
from ui.theme import Space, TextRole
from ui.widgets.figure_field import FigureField
from ui.widgets.labels import text_label
from unionreg.domain.findings import Severity
from unionreg.domain.votes.count_entry import TIME_FIELDS, EntryValues
from unionreg.domain.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from PySide6.QtWidgets import QLabel

    from ui.messages import Messages
    from ui.screens.votes.entry_presenter import EntryPresenter
    from unionreg.domain.findings import Finding
    from unionreg.domain.votes.vote import Station

    Field = FigureField | MomentField


class CountForm(QWidget):
    """Fields of a count. ``changed(key)`` while typing, ``left(key)`` when a field is done with."""

    changed = Signal(str)
    left = Signal(str)
    explained = Signal(str, str)
    past_end = Signal()

    def __init__(
        self, presenter: EntryPresenter, station: Station, messages: Messages, only: Collection[str] | None = None
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._messages = messages
        self._told_at: dict[Finding, str] = {}
        self.fields: dict[str, Field] = {}
        self._lines: dict[Finding, FindingLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._add_times(station, only)
        self._add_figures(only)
        self._order = tuple(self.fields.values())
        self._keys = tuple(self.fields)
        self._reached = 0

    def focus_first(self) -> None:
        """Go on typing at the first empty field."""
        self.first_empty().setFocus()

    def first_empty(self) -> QWidget:
        """The first empty field, or the first of all."""
        empty = (field for field in self._order if field.value is None)
        return next(empty, self._order[0]).edit

    def show_values(self, values: EntryValues) -> None:
        """Fill the fields with what was saved."""
        for key, field in self.fields.items():
            if isinstance(field, MomentField):
                field.set_value(getattr(values, key))
            else:
                field.set_value(values.figures.get(key))
        filled = [place for place, field in enumerate(self._order) if field.value is not None]
        self._reached = max(filled, default=0)

    def tell_everything(self) -> None:
        """From now on empty boxes are told wherever they are: the person asked to finish."""
        self._reached = len(self._order)

    def go_to_next_finding(self) -> bool:
        """Put the cursor into the next box that has a finding beside it, round the sheet; False when none has."""
        told = {self._keys.index(key) for key in self._told_at.values()}
        if not told:
            return False
        here = next((place for place, field in enumerate(self._order) if field.edit.hasFocus()), -1)
        after = [place for place in sorted(told) if place > here]
        self._order[after[0] if after else min(told)].edit.setFocus()
        return True

    def typed(self) -> dict[str, int | datetime]:
        """What is in the fields, without the empty ones."""
        return {key: field.value for key, field in self.fields.items() if field.value is not None}

    def show_findings(self, findings: tuple[Finding, ...], *, explainable: bool = True) -> None:
        """Put each finding beside its first field; a line that stays is left alone, so that nobody loses the cursor."""
        findings = without_unreached(findings, self._keys[: self._reached])
        placed = self._told_at = by_field(findings, self._keys)
        touched = {self._keys.index(key) for key in placed.values()}
        for finding in tuple(self._lines):
            if finding not in placed:
                line = self._lines.pop(finding)
                line.hide()
                line.deleteLater()
                touched.add(self._keys.index(line.key))
        for finding, key in placed.items():
            if finding not in self._lines:
                self._add_line(key, finding, explainable=explainable)
        self._mark(findings)
        self._lay_out_again(touched)

    def widgets(self) -> dict[str, QWidget]:
        """The inputs by field name, for links."""
        return {key: field.edit for key, field in self.fields.items()}

    def _add_times(self, station: Station, only: Collection[str] | None) -> None:
        wanted = [name for name in TIME_FIELDS if only is None or name in only]
        if wanted:
            self._column.addWidget(self._heading(self.tr("Times")))
        labels = {
            "opened_at": self.tr("Opening of the station"),
            "closed_at": self.tr("Closing of the vote"),
            "counted_at": self.tr("End of the count"),
        }
        zone = station.opens_at.tzinfo
        assert zone is not None
        for name in wanted:
            field = MomentField(name, labels[name], station.opens_at.date(), zone)
            self._add(name, field)

    def _add_figures(self, only: Collection[str] | None) -> None:
        lines = field_lines(self._presenter.options, self._messages.texts)
        wanted = [line for line in lines if only is None or line.key in only]
        if wanted:
            self._column.addWidget(self._heading(self.tr("Figures, letter by letter as on the sheet")))
        for line in wanted:
            label = line.label
            if line.optional:
                label = self.tr("{0} (if the sheet has it)").format(label)
            self._add(line.key, FigureField(line.key, line.letter, label, in_words))

    def _heading(self, words: str) -> QLabel:
        return text_label(words, TextRole.STRONG)

    def _add(self, key: str, field: Field) -> None:
        self.fields[key] = field
        self._column.addWidget(field)
        field.value_changed.connect(lambda: self._changed(key))
        field.forward.connect(lambda: self._step(key, 1))
        field.back.connect(lambda: self._step(key, -1))
        field.left.connect(lambda: self.left.emit(key))

    def _changed(self, key: str) -> None:
        field = self.fields[key]
        self._reached = max(self._reached, self._keys.index(key))
        if isinstance(field, MomentField):
            self._presenter.set_time(key, field.value)
            self._chain_times()
        else:
            self._presenter.set_figure(key, field.value)
        self.changed.emit(key)

    def _chain_times(self) -> None:
        """Closing is not before opening, counting not before closing: after midnight means the next day."""
        before: datetime | None = None
        for name in TIME_FIELDS:
            field = self.fields.get(name)
            if isinstance(field, MomentField):
                field.set_not_before(before)
                before = field.value or before
                self._presenter.set_time(name, field.value)

    def _step(self, key: str, step: int) -> None:
        place = self._keys.index(key) + step
        self._reached = max(self._reached, place)
        if 0 <= place < len(self._order):
            self._order[place].edit.setFocus()
        elif step > 0:
            self.past_end.emit()

    def _add_line(self, key: str, finding: Finding, *, explainable: bool) -> None:
        words = self._messages.finding(finding)
        line = FindingLine(finding, words, self._presenter.explanation(finding.code), explainable=explainable)
        line.key = key
        line.explained.connect(self.explained)
        self.fields[key].below.addWidget(line)
        # Qt would show it only when it comes round to it, and until then every layout counts without it.
        line.show()
        self._lines[finding] = line

    def _lay_out_again(self, places: Collection[int]) -> None:
        """The heights that the layouts remember are of before the findings came or went."""
        if not places:
            return
        for place in places:
            self._order[place].updateGeometry()
        self._column.invalidate()
        self.updateGeometry()

    def _mark(self, findings: tuple[Finding, ...]) -> None:
        wrong: dict[str, str] = {}
        for finding in findings:
            if finding.severity is Severity.ERROR:
                for name in finding.fields:
                    wrong.setdefault(name, self._messages.finding(finding).title)
        for key, field in self.fields.items():
            field.mark(key in wrong, wrong.get(key, ""))
