"""The inbox without widgets: from what is chosen above the list to a filter, and from rows to words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number, short_date
from ui.screens.filings.words import kind_name, state_word
from unionreg.application.filing_records import InboxFilter, InboxSort
from unionreg.domain.filings.catalogue import FILING_TYPES
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.machines import MACHINES
from unionreg.domain.filings.states.arrows import CaseState

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.filing_records import InboxPage, InboxRow
    from unionreg.domain.roles import Actor
    from unionreg.texts import Texts

translate = QCoreApplication.translate

ALL, OPEN, LATE, MINE, NOBODYS = "all", "open", "late", "mine", "nobodys"

SORTS: tuple[InboxSort, ...] = (
    InboxSort.CLOCK,
    InboxSort.FOLIO,
    InboxSort.UNION,
    InboxSort.UNION,
    InboxSort.STATE,
    InboxSort.FILED,
)
"""By which sort each column of the list is sorted."""


@dataclass(frozen=True, slots=True)
class InboxChoice:
    """What the person chose. ``which``: one of the words above, or the value of a state; ``kind`` empty: every kind."""

    text: str = ""
    kind: str = ""
    which: str = OPEN
    sort: InboxSort = InboxSort.CLOCK
    descending: bool = False

    def filter(self, actor: Actor, today: date) -> InboxFilter:
        """The condition for the query."""
        wanted = InboxFilter(text=self.text.strip(), kinds=(FilingKind(self.kind),) if self.kind else ())
        match self.which:
            case "all":
                return replace(wanted, open_only=False)
            case "open":
                return wanted
            case "late":
                return replace(wanted, overdue_on=today)
            case "mine":
                return replace(wanted, assigned_to=actor.user_id)
            case "nobodys":
                return replace(wanted, unassigned=True)
        return replace(wanted, states=(CaseState(self.which),), open_only=False)

    @property
    def narrows(self) -> bool:
        """Whether it may hide cases that somebody has to act on."""
        return bool(self.text.strip()) or bool(self.kind) or self.which not in (OPEN, ALL)

    def sorted_by(self, sort: InboxSort) -> InboxChoice:
        """The same sort the other way round, or another one from its natural end."""
        if sort is self.sort:
            return replace(self, descending=not self.descending)
        return replace(self, sort=sort, descending=sort is InboxSort.FILED)


def which_choices() -> tuple[tuple[str, str], ...]:
    """Which cases: groups first, then every state that a case can be in."""
    groups = (
        (OPEN, translate("FilingInbox", "To be done")),
        (LATE, translate("FilingInbox", "Overdue")),
        (MINE, translate("FilingInbox", "Mine")),
        (NOBODYS, translate("FilingInbox", "Nobody's yet")),
        (ALL, translate("FilingInbox", "All, settled ones too")),
    )
    return (*groups, *((state.value, state_word(state)) for state in _states()))


def kind_choices(texts: Texts) -> tuple[tuple[str, str], ...]:
    """Every kind of filing, in the order of the catalogue."""
    every = ("", translate("FilingInbox", "Every kind"))
    return (every, *((each.kind.value, kind_name(each.kind, texts)) for each in FILING_TYPES))


def _states() -> tuple[CaseState, ...]:
    """States in which a case stands in the office, in the order of the machines; drafts are on the union's desk."""
    found = dict.fromkeys(arrow.after for arrows in MACHINES.values() for arrow in arrows)
    return tuple(state for state in found if state not in _BEFORE_FILING)


_BEFORE_FILING = frozenset(
    {CaseState.DRAFT, CaseState.ROLL_PUBLISHED, CaseState.VOTE_HELD, CaseState.ACTA_CLOSED}
)  # fmt: skip


def filed_words(row: InboxRow) -> str:
    """When it came in."""
    return short_date(row.filed_on)


def filed_spoken(row: InboxRow) -> str:
    """When it came in, in which version, and whose case it is."""
    version = translate("FilingInbox", "version {0}").format(row.version) if row.version > 1 else ""
    whose = row.assigned_name or translate("FilingInbox", "nobody yet")
    return " · ".join(filter(None, (filed_words(row), version, whose)))


def count_sentence(page: InboxPage, choice: InboxChoice) -> str:
    """How many cases are shown, and how many of them are late."""
    if choice.narrows:
        words = translate("FilingInbox", "%n filing(s) match what you chose", "", page.total)
    elif choice.which == ALL:
        words = translate("FilingInbox", "%n filing(s) in this office", "", page.total)
    else:
        words = translate("FilingInbox", "%n filing(s) to be done", "", page.total)
    words = words.replace(str(page.total), number(page.total))
    if page.overdue:
        late = translate("FilingInbox", "%n overdue", "", page.overdue)
        return f"{words} · {late}"
    return words
