"""What only some procedures have: the statutes of an election, the order of a court."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout

from ui.screens.preparation.number_line import NumberLine
from ui.screens.preparation.part import Part
from ui.screens.votes.moments import parse_day
from ui.theme import Size, Space
from ui.widgets.labeled_field import LabeledField, choice_field, long_text_field, text_field
from ui.widgets.labels import Note
from unionreg.domain.votes.figures import FixedQuorum, StatuteBase, Statutes
from unionreg.domain.votes.preparation import CourtOrder, ElectionStatutes
from unionreg.domain.votes.vote import Ratio

if TYPE_CHECKING:
    from unionreg.application.queries.preparation import PreparationView
    from unionreg.domain.votes.preparation import VotePreparation

MOST_MEMBERS = 10_000_000
MOST_PARTS = 1000
NO_QUORUM, HALF, FRACTION = "none", "half", "fraction"


class StatutesPart(Part):
    """Base, quorum and tie by the union's own statutes; members and women members."""

    id = "statutes"
    fields: ClassVar[frozenset[str]] = frozenset({"statutes"})

    def title(self) -> str:
        """The name of the part."""
        return self.tr("What the statutes say")

    def build(self) -> None:
        """The fields."""
        self.column.addWidget(
            Note(self.tr("The law names no majority, quorum or tie rule for electing leaders (371-IX): statutes do."))
        )
        self.article_field, self.article = text_field(self.tr("Article of the statutes"))
        self.base_field, self.base = choice_field(self.tr("Majority"), self._bases())
        self.quorum_field, self.quorum = choice_field(
            self.tr("Quorum"),
            (
                (NO_QUORUM, self.tr("None")),
                (HALF, self.tr("Half plus one of the members")),
                (FRACTION, self.tr("A fraction of the members")),
            ),
        )
        self.part_field, self.part = self._number(self.tr("Numerator"), 1, MOST_PARTS)
        self.of_field, self.of = self._number(self.tr("Denominator"), 1, MOST_PARTS)
        quorum = QHBoxLayout()
        quorum.setSpacing(Space.L)
        for field in (self.quorum_field, self.part_field, self.of_field):
            quorum.addWidget(field)
        quorum.addStretch(1)
        self.quorum.currentIndexChanged.connect(lambda _index: self._show_fraction())
        self.tie_field, self.tie = long_text_field(self.tr("What happens on a tie"), lines=2)
        self.members_field, self.members = self._number(self.tr("Members of the union"), 0, MOST_MEMBERS)
        self.women_field, self.women = self._number(self.tr("Of them women"), 0, MOST_MEMBERS)
        people = QHBoxLayout()
        people.setSpacing(Space.L)
        people.addWidget(self.members_field)
        people.addWidget(self.women_field)
        people.addStretch(1)
        self.column.addWidget(self.article_field)
        self.column.addWidget(self.base_field)
        self.column.addLayout(quorum)
        self.column.addWidget(self.tie_field)
        self.column.addLayout(people)

    def _bases(self) -> tuple[tuple[str, str], ...]:
        return (
            (StatuteBase.PLURALITY.value, self.tr("Most votes")),
            (StatuteBase.HALF_PLUS_ONE_VALID.value, self.tr("Half plus one of the valid votes")),
            (StatuteBase.HALF_PLUS_ONE_CAST.value, self.tr("Half plus one of all votes cast")),
            (StatuteBase.HALF_PLUS_ONE_COVERED.value, self.tr("Half plus one of the members")),
        )

    def _number(self, label: str, least: int, most: int) -> tuple[LabeledField, NumberLine]:
        box = NumberLine(least, most)
        return LabeledField(label, box, width=Size.FIELD_NARROW), box

    def _show_fraction(self) -> None:
        is_fraction = self.quorum.currentData() == FRACTION
        self.part_field.setVisible(is_fraction)
        self.of_field.setVisible(is_fraction)

    def fill(self, view: PreparationView) -> None:
        """What is kept."""
        kept = view.preparation.statutes or ElectionStatutes("", Statutes(StatuteBase.PLURALITY, None))
        self.article.setText(kept.article)
        self.base.setCurrentIndex(self.base.findData(kept.rule.base.value))
        quorum = kept.rule.quorum
        kind = FRACTION if isinstance(quorum, Ratio) else NO_QUORUM if quorum is None else HALF
        self.quorum.setCurrentIndex(self.quorum.findData(kind))
        self.part.set_value(quorum.numerator if isinstance(quorum, Ratio) else 1)
        self.of.set_value(quorum.denominator if isinstance(quorum, Ratio) else 2)
        self.tie.setPlainText(kept.tie)
        self.members.set_value(kept.members)
        self.women.set_value(kept.women_members)
        self._show_fraction()

    def typed(self, before: VotePreparation) -> VotePreparation:
        """With what was typed."""
        quorum: Ratio | FixedQuorum | None = None
        if self.quorum.currentData() == FRACTION:
            quorum = Ratio(self.part.value(), self.of.value())
        elif self.quorum.currentData() == HALF:
            quorum = FixedQuorum.HALF_PLUS_ONE
        statutes = ElectionStatutes(
            self.article.text(),
            Statutes(StatuteBase(self.base.currentData()), quorum),
            self.tie.toPlainText(),
            self.members.value(),
            self.women.value(),
        )
        return replace(before, statutes=statutes)


class CourtPart(Part):
    """Court, file, judge and day of the order."""

    id = "court"
    fields: ClassVar[frozenset[str]] = frozenset({"court"})

    def title(self) -> str:
        """The name of the part."""
        return self.tr("Order of the court")

    def build(self) -> None:
        """The fields."""
        self.court_field, self.court = text_field(self.tr("Court"), width=Size.FORM)
        self.file_field, self.file = text_field(self.tr("File number"))
        self.judge_field, self.judge = text_field(self.tr("Judge"))
        self.day_field, self.day = text_field(self.tr("Day of the order"), width=Size.FIELD_NARROW)
        self.day.setPlaceholderText(self.tr("dd/mm/yyyy"))
        for field in (self.court_field, self.file_field, self.judge_field, self.day_field):
            self.column.addWidget(field)

    def fill(self, view: PreparationView) -> None:
        """What is kept."""
        kept = view.preparation.court
        self.court.setText("" if kept is None else kept.court)
        self.file.setText("" if kept is None else kept.file_number)
        self.judge.setText("" if kept is None else kept.judge)
        self.day.setText("" if kept is None else f"{kept.ordered_on:%d/%m/%Y}")

    def typed(self, before: VotePreparation) -> VotePreparation:
        """The order, once its day is one: without it there is nothing to count from."""
        day = parse_day(self.day.text())
        if day is None:
            said = any(line.text().strip() for line in (self.court, self.file, self.judge, self.day))
            self.day_field.set_error(self.tr("Type the day as 22/11/2026.") if said else "")
            return before
        self.day_field.set_error("")
        order = CourtOrder(self.court.text(), self.file.text(), self.judge.text(), day)
        return replace(before, court=order)
