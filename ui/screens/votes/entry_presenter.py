"""What the entry of a station act shows, without widgets: fields in printed order, findings, the running balance.

Saving and finishing are use cases that the screen calls; this only knows what is typed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number
from ui.screens.votes.wording import option_label
from unionreg.domain.findings import Severity
from unionreg.domain.votes import sheet_fields as sf
from unionreg.domain.votes.count_entry import TIME_FIELDS, EntryValues

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from datetime import datetime

    from unionreg.domain.findings import Finding
    from unionreg.domain.votes.vote import BallotOption
    from unionreg.texts import Texts

    Check = Callable[[EntryValues], tuple[Finding, ...]]

translate = QCoreApplication.translate

# A box without a figure, and the guess that its blank means zero.
ABOUT_EMPTY_BOXES = frozenset({"E-101", "H-103"})


class Balance(StrEnum):
    """How the running balance stands."""

    NOTHING_YET = "nothing-yet"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One box of the sheet as shown: key, printed letter, label in words."""

    key: str
    letter: str
    label: str
    optional: bool


@dataclass(frozen=True, slots=True)
class BalanceLine:
    """The running balance in words, and whether it is closed."""

    state: Balance
    sentence: str


def field_lines(options: tuple[BallotOption, ...], texts: Texts) -> tuple[FieldLine, ...]:
    """The boxes in printed order with their labels in the language of ``texts``."""
    lines = []
    for field in sf.sheet_fields(options):
        params = {"option": option_label(options, field.option)} if field.option is not None else {}
        label = texts.get(field.text_key, **params) if texts.has(field.text_key) else field.key
        lines.append(FieldLine(field.key, field.letter, label, field.optional))
    return tuple(lines)


class EntryPresenter:
    """The entry under way: values, what the checks say, what is missing."""

    def __init__(self, options: tuple[BallotOption, ...], values: EntryValues, check: Check) -> None:
        self.options = options
        self.values = values
        self._check = check
        self._explained: dict[str, str] = {}

    def set_figure(self, key: str, figure: int | None) -> None:
        """Take over one figure; None when the field was emptied."""
        self.values = replace(self.values, figures={**self.values.figures, key: figure})

    def set_time(self, name: str, at: datetime | None) -> None:
        """Take over one of the three times."""
        times = {each: getattr(self.values, each) for each in TIME_FIELDS} | {name: at}
        self.values = EntryValues(self.values.figures, **times)

    def set_explanation(self, code: str, text: str) -> None:
        """Take over the explanation of a warning."""
        self._explained[code] = text.strip()

    def explanation(self, code: str) -> str:
        """The explanation typed for a warning; empty while there is none."""
        return self._explained.get(code, "")

    def findings(self) -> tuple[Finding, ...]:
        """What the ballot account says now, errors first."""
        order = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
        return tuple(sorted(self._check(self.values), key=lambda finding: order[finding.severity]))

    def errors(self) -> tuple[Finding, ...]:
        """The findings that stop a plain finish."""
        return tuple(finding for finding in self.findings() if finding.severity is Severity.ERROR)

    def unexplained(self) -> tuple[Finding, ...]:
        """Warnings without an explanation."""
        warnings = (finding for finding in self.findings() if finding.severity is Severity.WARNING)
        return tuple(finding for finding in warnings if not self.explanation(finding.code))

    def missing(self) -> tuple[str, ...]:
        """Keys of boxes and times that are still empty, in printed order."""
        figures = self.values.figures
        given = any(figures.get(key) is not None for key in sf.NULL_BREAKDOWN)
        boxes = [
            field.key
            for field in sf.sheet_fields(self.options)
            if figures.get(field.key) is None and (not field.optional or given)
        ]
        times = [name for name in TIME_FIELDS if getattr(self.values, name) is None]
        return (*times, *boxes)

    def is_untouched(self) -> bool:
        """Whether nothing at all was typed yet."""
        typed = [figure for figure in self.values.figures.values() if figure is not None]
        return not typed and all(getattr(self.values, name) is None for name in TIME_FIELDS)

    def balance(self) -> BalanceLine:
        """The first account of the sheet that does not close yet, in words; received ballots first, then the box."""
        figures = self.values.figures
        if figures.get(sf.RECEIVED) is None and figures.get(sf.FOUND) is None:
            return BalanceLine(
                Balance.NOTHING_YET, translate("EntryBalance", "Type the figures of the paper, box by box.")
            )
        for line in (self._ballots_line(figures), self._box_line(figures)):
            if line is not None:
                return line
        found = number(figures.get(sf.FOUND) or 0)
        text = translate("EntryBalance", "It adds up: every ballot is accounted for, {found} in the box.")
        return BalanceLine(Balance.CLOSED, text.format(found=found))

    def _ballots_line(self, figures: Mapping[str, int | None]) -> BalanceLine | None:
        if figures.get(sf.RECEIVED) is None:
            return None
        parts = (sf.UNUSED, sf.SPOILED, sf.TAKEN_AWAY, sf.FOUND)
        rest = (figures[sf.RECEIVED] or 0) - sum(figures.get(key) or 0 for key in parts)
        if rest == 0:
            return None
        if rest > 0:
            text = translate("EntryBalance", "%n ballot(s) received still to be accounted for (B to E).", "", rest)
        else:
            text = translate("EntryBalance", "%n ballot(s) too many in B to E: more than were received.", "", -rest)
        return BalanceLine(Balance.OPEN, text)

    def _box_line(self, figures: Mapping[str, int | None]) -> BalanceLine | None:
        if figures.get(sf.FOUND) is None:
            return None
        counted = [sf.votes_key(option.id) for option in self.options]
        rest = (figures[sf.FOUND] or 0) - sum(figures.get(key) or 0 for key in (*counted, sf.NULL_VOTES))
        if rest == 0:
            return None
        if rest > 0:
            text = translate("EntryBalance", "%n ballot(s) of the box still without a vote or null.", "", rest)
        else:
            text = translate("EntryBalance", "%n vote(s) more than ballots in the box.", "", -rest)
        return BalanceLine(Balance.OPEN, text)


def without_unreached(findings: tuple[Finding, ...], reached: Collection[str]) -> tuple[Finding, ...]:
    """The findings without those about boxes that are merely still empty, except the ``reached`` ones."""
    return tuple(
        finding for finding in findings if finding.code not in ABOUT_EMPTY_BOXES or set(finding.fields) <= set(reached)
    )


def by_field(findings: tuple[Finding, ...], shown: tuple[str, ...]) -> dict[Finding, str]:
    """The field beside which each finding is told: the first of its fields that is shown; others are left out."""
    placed = {}
    for finding in findings:
        field = next((name for name in finding.fields if name in shown), None)
        if field is not None:
            placed[finding] = field
    return placed
