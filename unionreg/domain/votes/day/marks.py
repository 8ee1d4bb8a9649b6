"""Who came: one cell for each voter of a station's list, made before the station opens and changed in place.

A cell says with which kind of identity document the person came, or that nobody has come. There is no time, no order,
no ballot, and taking a mark away leaves the cell as if it had never been set (docs/decisions/0010). What the list shows
beside a cell (the name) is in the roll, never here.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NOT_MARKED = 0
MOST_KINDS = 60


@dataclass(frozen=True, slots=True)
class MarkStrip:
    """The cells of one station in the order of its list.

    ``people``: each person's number in the roll, four bytes each (big endian); ``cells``: one byte each, 0 or the place
    of the document in ``identity`` counted from 1. Both have the same order and never change their length.
    """

    people: bytes
    cells: bytes
    identity: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.cells)

    @property
    def marked(self) -> int:
        """How many people are marked."""
        return len(self.cells) - self.cells.count(NOT_MARKED)

    def numbers(self) -> tuple[int, ...]:
        """The roll numbers of all people of the list, in its order."""
        return struct.unpack(f">{len(self.cells)}I", self.people)

    def place(self, number: int) -> int:
        """Where a person stands in the list, from 0; NotFoundError ``voter-not-on-list``."""
        try:
            return self.numbers().index(number)
        except ValueError:
            raise NotFoundError("voter-not-on-list") from None

    def identity_of(self, number: int) -> str | None:
        """The kind of document with which the person came, or None when not marked."""
        cell = self.cells[self.place(number)]
        return None if cell == NOT_MARKED else self.identity[cell - 1]

    def marked_numbers(self) -> Iterator[int]:
        """The roll numbers of everybody who is marked, in the order of the list."""
        return (number for number, cell in zip(self.numbers(), self.cells, strict=True) if cell != NOT_MARKED)

    def by_document(self) -> tuple[tuple[str, int], ...]:
        """How many people came with each kind of document."""
        return tuple((kind, self.cells.count(code)) for code, kind in enumerate(self.identity, 1))


def blank_strip(numbers: Sequence[int], identity: tuple[str, ...]) -> MarkStrip:
    """Empty cells for the people of a list. ConflictError ``identity-documents-wrong`` without kinds or with too many.

    ValueError when a number stands twice, which is a bug of the caller.
    """
    if not 1 <= len(identity) <= MOST_KINDS or len(set(identity)) != len(identity):
        raise ConflictError("identity-documents-wrong", most=MOST_KINDS)
    if len(set(numbers)) != len(numbers):
        raise ValueError("a person stands twice in the list of a station")
    people = b"".join(number.to_bytes(4, "big") for number in numbers)
    return MarkStrip(people, bytes(len(numbers)), identity)


def marked(strip: MarkStrip, number: int, document: str) -> MarkStrip:
    """The strip with a person marked, or marked with another document than before.

    Raises NotFoundError ``voter-not-on-list``; ConflictError ``identity-document-unknown``.
    """
    if document not in strip.identity:
        raise ConflictError("identity-document-unknown", document=document)
    return _with_cell(strip, strip.place(number), strip.identity.index(document) + 1)


def unmarked(strip: MarkStrip, number: int) -> MarkStrip:
    """The strip with a mark taken away: the same as if it had never been set. NotFoundError ``voter-not-on-list``."""
    return _with_cell(strip, strip.place(number), NOT_MARKED)


def blanked(strip: MarkStrip) -> MarkStrip:
    """The same list with nobody marked."""
    return replace(strip, cells=bytes(len(strip.cells)))


def _with_cell(strip: MarkStrip, place: int, cell: int) -> MarkStrip:
    return replace(strip, cells=strip.cells[:place] + bytes((cell,)) + strip.cells[place + 1 :])
