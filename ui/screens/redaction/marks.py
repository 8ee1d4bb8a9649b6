"""What a person does to the marks of a document before they are kept: strike, leave, draw, move, remove. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unionreg.application.queries.redactions import FormPage
    from unionreg.domain.redaction.areas import Area
    from unionreg.domain.redaction.reasons import Reason

LEAST = 30
"""A drawn area is at least three points wide and high."""


class MarkState(StrEnum):
    """What was decided of a place."""

    UNDECIDED = "undecided"
    STRUCK = "struck"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Mark:
    """One place: proposed by the program or drawn by hand. ``text`` as read; ``must_go``: cannot be left."""

    area: Area
    state: MarkState
    text: str
    proposed: bool
    must_go: bool = False
    elsewhere: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Marks:
    """All marks of a document in the order of the pages, and whether any differs from what is kept."""

    rows: tuple[Mark, ...]
    changed: bool = False

    @property
    def areas(self) -> tuple[Area, ...]:
        """What is struck."""
        return tuple(mark.area for mark in self.rows if mark.state is MarkState.STRUCK)

    @property
    def dismissed(self) -> tuple[str, ...]:
        """Keys of proposals that were decided against."""
        return tuple(mark.area.key for mark in self.rows if mark.state is MarkState.LEFT)

    @property
    def undecided(self) -> int:
        """How many proposals nobody has decided."""
        return sum(mark.state is MarkState.UNDECIDED for mark in self.rows)

    def on_page(self, page: int) -> tuple[int, ...]:
        """Places of the marks of a page in ``rows``."""
        return tuple(place for place, mark in enumerate(self.rows) if mark.area.page == page)

    def decide(self, place: int, state: MarkState) -> Marks:
        """Strike a place or leave it in sight; a drawn area that is left goes away, a CURP stays struck."""
        mark = self.rows[place]
        if state is MarkState.LEFT and mark.must_go:
            return self
        if state is MarkState.LEFT and not mark.proposed:
            return self.without(place)
        return self._with(place, replace(mark, state=state))

    def without(self, place: int) -> Marks:
        """A drawn area taken away; a proposal stays to be decided."""
        if self.rows[place].proposed:
            return self._with(place, replace(self.rows[place], state=MarkState.UNDECIDED))
        return Marks((*self.rows[:place], *self.rows[place + 1 :]), changed=True)

    def add(self, area: Area) -> tuple[Marks, int]:
        """A drawn area, and its place."""
        new = Mark(area, MarkState.STRUCK, "", proposed=False)
        rows = tuple(sorted((*self.rows, new), key=_order))
        return Marks(rows, changed=True), rows.index(new)

    def reshape(self, place: int, box: tuple[int, int, int, int]) -> Marks:
        """Another box for a drawn area; a proposal stays where it is, and whoever wants more draws over it."""
        x0, y0, x1, y1 = box
        mark = self.rows[place]
        if mark.proposed:
            return self
        area = replace(mark.area, x0=x0, y0=y0, x1=max(x1, x0 + LEAST), y1=max(y1, y0 + LEAST))
        return self._with(place, replace(mark, area=area))

    def explain(self, place: int, reason: Reason) -> Marks:
        """Another reason for a drawn area."""
        mark = self.rows[place]
        if mark.proposed:
            return self
        return self._with(place, replace(mark, area=replace(mark.area, reason=reason)))

    def next_undecided(self, after: int) -> int | None:
        """The next proposal to decide, from the one after this place, round and round."""
        order = [*range(after + 1, len(self.rows)), *range(after + 1)]
        return next((place for place in order if self.rows[place].state is MarkState.UNDECIDED), None)

    def _with(self, place: int, mark: Mark) -> Marks:
        return Marks((*self.rows[:place], mark, *self.rows[place + 1 :]), changed=True)


def marks_of(page: FormPage) -> Marks:
    """The marks as they are kept."""
    rows = [
        Mark(each.area, _state(struck=each.struck, dismissed=each.dismissed), each.text, True, each.must_go)
        for each in page.proposals
    ]
    proposed = {each.area.key for each in page.proposals}
    rows += [
        Mark(each.area, MarkState.STRUCK, each.text, False, elsewhere=each.elsewhere)
        for each in page.struck
        if each.area.key not in proposed
    ]
    return Marks(tuple(sorted(rows, key=_order)))


def _state(*, struck: bool, dismissed: bool) -> MarkState:
    if dismissed:
        return MarkState.LEFT
    return MarkState.STRUCK if struck else MarkState.UNDECIDED


def _order(mark: Mark) -> tuple[int, int, int, str]:
    return mark.area.page, mark.area.y0, mark.area.x0, mark.area.key
