"""How a case is decided: on which of the three grounds a registration is refused, with written reasons, and precedents.

It knows no use case. ``precedents_wanted(ground value or "")`` asks for earlier reasons on the same ground.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.screens.votes.moments import parse_day
from ui.theme import Size, Space, TextRole
from ui.widgets.labeled_field import long_text_field, text_field
from ui.widgets.labels import Note, text_label
from unionreg.domain.filings.rulings import LegalGround, RulingKind, RulingReason
from unionreg.domain.filings.states.arrows import Guard

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from unionreg.application.filing_records import ReasonRow
    from unionreg.domain.filings.states.arrows import Arrow

translate = QCoreApplication.translate


def ground_words(ground: LegalGround) -> str:
    """A ground of LFT 366."""
    return {
        LegalGround.PURPOSE: translate("FilingRuling", "I. Its purpose is not that of article 356"),
        LegalGround.MINIMUM: translate("FilingRuling", "II. It does not reach the minimum of article 364"),
        LegalGround.DOCUMENTS: translate("FilingRuling", "III. Documents of article 365 are missing"),
    }[ground]


class GroundForm(QWidget):
    """One ground: ticked or not, and its own reasons."""

    toggled = Signal(object, bool)
    edited = Signal()

    def __init__(self, ground: LegalGround) -> None:
        super().__init__()
        self.ground = ground
        self.tick = QCheckBox(ground_words(ground))
        self.reasons_field, self.reasons = long_text_field(translate("FilingRuling", "Reasons, in writing"), lines=3)
        self.reasons_field.field.setMaximumWidth(Size.ENDLESS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.tick)
        column.addWidget(self.reasons_field)
        self.reasons_field.hide()
        self.tick.toggled.connect(self._tick)
        self.reasons.textChanged.connect(self.edited)

    def reason(self) -> RulingReason | None:
        """The reason on this ground; None, said beside the field, when it has no words."""
        text = self.reasons.toPlainText().strip()
        self.reasons_field.set_error("" if text else translate("FilingRuling", "Write the reasons of this ground."))
        return RulingReason(text, article=f"LFT {self.ground.value}", ground=self.ground) if text else None

    def _tick(self, on: bool) -> None:
        self.reasons_field.setVisible(on)
        self.toggled.emit(self.ground, on)
        self.edited.emit()
        if on:
            self.reasons.setFocus()


class RulingForm(QWidget):
    """``show_ruling`` sets what is decided; ``reasons()`` gives what was written."""

    precedents_wanted = Signal(str)
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kind: RulingKind | None = None
        self._guards: frozenset[Guard] = frozenset()
        self.grounds = tuple(GroundForm(each) for each in LegalGround)
        self.three = Note(
            self.tr(
                "Only these three grounds refuse a registration (LFT 366). Workers' will prevails over form "
                "(LFT 364 Bis)."
            )
        )
        self.reasons_field, self.reasons_box = long_text_field(self.tr("Reasons, in writing"), lines=4)
        self.reasons_field.field.setMaximumWidth(Size.ENDLESS)
        self.day_field, self.day = text_field(
            self.tr("Day of the agreement"), hint=self.tr("As 22/11/2026"), width=Size.FIELD_NARROW
        )
        self._precedents_title = text_label(self.tr("Earlier cases with the same reason"), TextRole.STRONG)
        self._precedents = QVBoxLayout()
        self._precedents.setSpacing(Space.XS)
        self._ticks: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.three)
        for each in self.grounds:
            each.toggled.connect(self._ground)
            each.edited.connect(self.edited)
            column.addWidget(each)
        for widget in (self.reasons_field, self.day_field, self._precedents_title):
            column.addWidget(widget)
        column.addLayout(self._precedents)
        self.reasons_box.textChanged.connect(self.edited)
        self._precedents_title.hide()

    @property
    def by_ground(self) -> bool:
        """Whether only the three grounds of LFT 366 decide it."""
        return Guard.LEGAL_GROUNDS in self._guards

    def show_ruling(self, kind: RulingKind, arrow: Arrow) -> None:
        """Ask for what this ruling needs."""
        self._kind, self._guards = kind, frozenset(arrow.guards)
        by_ground = self.by_ground
        self.three.setVisible(by_ground)
        for each in self.grounds:
            each.setVisible(by_ground)
        must = Guard.WRITTEN_REASONS in self._guards
        self.reasons_field.setVisible(not by_ground)
        self.reasons_field.set_label(self.tr("Reasons, in writing") if must else self.tr("Considerations (optional)"))
        self.day_field.setVisible(kind is RulingKind.AGREE)
        if not by_ground:
            self.precedents_wanted.emit("")

    def show_precedents(self, rows: Sequence[ReasonRow]) -> None:
        """Earlier cases; a ticked one is cited."""
        cited = set(self.precedents())
        while (item := self._precedents.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._ticks = {}
        for row in rows:
            if row.folio in self._ticks:
                continue
            tick = QCheckBox(self.tr("Cite {0}").format(row.folio))
            tick.setChecked(row.folio in cited)
            self._ticks[row.folio] = tick
            self._precedents.addWidget(tick)
            self._precedents.addWidget(text_label(row.reason, TextRole.LABEL, muted=True))
        self._precedents_title.setVisible(bool(rows))

    def precedents(self) -> tuple[str, ...]:
        """Folios that are cited."""
        return tuple(folio for folio, tick in self._ticks.items() if tick.isChecked())

    def chosen_grounds(self) -> tuple[LegalGround, ...]:
        """The grounds that are ticked."""
        return tuple(each.ground for each in self.grounds if each.tick.isChecked())

    def reasons(self) -> tuple[RulingReason, ...] | None:
        """What was written; None when something that must be written is not."""
        if self.by_ground:
            made = [each.reason() for each in self.grounds if each.tick.isChecked()]
            whole = tuple(reason for reason in made if reason is not None)
            return whole if whole and len(whole) == len(made) else None
        text = self.reasons_box.toPlainText().strip()
        must = Guard.WRITTEN_REASONS in self._guards
        self.reasons_field.set_error(
            self.tr("Write the reasons: somebody loses by this ruling.") if must and not text else ""
        )
        if text:
            return (RulingReason(text),)
        return None if must else ()

    def agreed_on(self) -> date | None:
        """The day of an agreement, where the ruling has one."""
        return parse_day(self.day.text()) if self._kind is RulingKind.AGREE else None

    def _ground(self, ground: LegalGround, on: bool) -> None:
        if on:
            self.precedents_wanted.emit(ground.value)
