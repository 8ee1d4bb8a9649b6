"""The points of a prevención as they will stand in the letter: each filled from its mark, every word editable."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.filings.words import requirement_name
from ui.theme import Size, Space
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.labeled_field import long_text_field, text_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.filings.marks import PreventionItem
    from unionreg.texts import Texts


class PointForm(Card):
    """One point. ``left_out`` when it is not to stand in this letter; ``edited`` after every change."""

    left_out = Signal(object)
    edited = Signal()

    def __init__(self, item: PreventionItem, title: str) -> None:
        super().__init__(title)
        self._item = item
        self.column.setSpacing(Space.S)
        self.add_action(QuietButton(self.tr("Leave out"), lambda: self.left_out.emit(self), symbol="x"))
        self.reason_field, self.reason = long_text_field(self.tr("What is missing or wrong, precisely"), lines=2)
        self.remedy_field, self.remedy = long_text_field(self.tr("How to put it right"), lines=2)
        self.article_field, self.article = text_field(self.tr("Legal basis"))
        for field in (self.reason_field, self.remedy_field):
            field.field.setMaximumWidth(Size.ENDLESS)
            self.column.addWidget(field)
        self.column.addWidget(self.article_field)
        self.reason.setPlainText(item.reason)
        self.remedy.setPlainText(item.remedy)
        self.article.setText(item.article)
        for signal in (self.reason.textChanged, self.remedy.textChanged, self.article.textChanged):
            signal.connect(lambda *_said: self.edited.emit())

    @property
    def requirement(self) -> str:
        """Which requirement it is about."""
        return self._item.requirement

    def item(self, number: int) -> PreventionItem | None:
        """The point with this number; None, with what is missing beside its field, when it does not say all."""
        reason, remedy = self.reason.toPlainText().strip(), self.remedy.toPlainText().strip()
        article = self.article.text().strip()
        self.reason_field.set_error("" if reason else self.tr("Say what is missing or wrong."))
        self.remedy_field.set_error("" if remedy else self.tr("Say how to put it right."))
        self.article_field.set_error("" if article else self.tr("Name the article that asks for it."))
        if not (reason and remedy and article):
            return None
        return replace(self._item, number=number, reason=reason, remedy=remedy, article=article)


class PointsForm(QWidget):
    """All points, numbered from 1 in their order."""

    edited = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.points: list[PointForm] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)

    def show_items(self, items: Sequence[PreventionItem]) -> None:
        """Begin with these points."""
        for point in tuple(self.points):
            self._take(point)
        for item in items:
            point = PointForm(item, requirement_name(item.requirement, self._texts))
            point.left_out.connect(self._leave_out)
            point.edited.connect(self.edited)
            self.points.append(point)
            self._column.addWidget(point)
        self._number()

    def items(self) -> tuple[PreventionItem, ...] | None:
        """The points as they stand; None when one of them lacks something, or none is left."""
        made = [point.item(number) for number, point in enumerate(self.points, start=1)]
        whole = tuple(item for item in made if item is not None)
        return whole if whole and len(whole) == len(made) else None

    def _leave_out(self, point: PointForm) -> None:
        self._take(point)
        self._number()
        self.edited.emit()

    def _take(self, point: PointForm) -> None:
        self.points.remove(point)
        self._column.removeWidget(point)
        point.hide()
        point.deleteLater()

    def _number(self) -> None:
        for number, point in enumerate(self.points, start=1):
            name = requirement_name(point.requirement, self._texts)
            point.set_title(self.tr("Point {number}: {name}").format(number=number, name=name))
