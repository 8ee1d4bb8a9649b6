"""The list of arrivals without widgets: finding a person by name or number, the keys of identity documents, sentences.

What is here never says who came before whom: rows stand in list order whatever happened to them, and nothing is kept
between one search and the next.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, Qt

from ui.localisation import number as number_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

translate = QCoreApplication.translate

KEYS = (
    Qt.Key.Key_F2,
    Qt.Key.Key_F3,
    Qt.Key.Key_F4,
    Qt.Key.Key_F5,
    Qt.Key.Key_F6,
    Qt.Key.Key_F7,
    Qt.Key.Key_F8,
    Qt.Key.Key_F9,
    Qt.Key.Key_F10,
)
"""One for each kind of identity document, in the order of the vote's own list. F1 stays the help."""


class Line(Protocol):
    """A line of the list as the core gives it."""

    @property
    def number(self) -> int: ...

    @property
    def name(self) -> str: ...

    @property
    def note(self) -> str: ...


@dataclass(frozen=True, slots=True)
class ArrivalRow:
    """One person of the station's list. ``document``: kind of identity document once marked, else None."""

    number: int
    name: str
    document: str | None
    folded: str
    note: str = ""

    @property
    def marked(self) -> bool:
        """Whether the person has been marked."""
        return self.document is not None


class VoterList:
    """The lines of a station's list with their names folded once; ``rows`` puts the marks beside them."""

    def __init__(self, people: Iterable[Line]) -> None:
        self._rows = tuple(
            ArrivalRow(each.number, each.name or name_on_paper(), None, folded(each.name), each.note) for each in people
        )

    def rows(self, documents: Iterable[str | None]) -> tuple[ArrivalRow, ...]:
        """The rows in list order; ``documents`` in the same order, None where nobody came."""
        pairs = zip(self._rows, documents, strict=True)
        return tuple(row if document is None else replace(row, document=document) for row, document in pairs)


def name_on_paper() -> str:
    """What stands where the program does not know the names."""
    return translate("Arrivals", "(name on the paper list)")


def note_words(note: str) -> str:
    """Why somebody stands on the list who does not work there now (LFT 390 Bis-III a)."""
    return {
        "added-dismissed": translate("Arrivals", "Added to the list after a dismissal: may vote."),
        "added-sub-judice": translate("Arrivals", "Added to the list, a judgment on it is pending: may vote."),
    }.get(note, note)


def document_of(cell: int, identity: Sequence[str]) -> str | None:
    """The kind of document that a cell of the marks means, or None for nobody."""
    return identity[cell - 1] if cell else None


def folded(text: str) -> str:
    """Lower case without accents, ñ as n, runs of spaces as one: what is typed in a hurry finds the name."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(sign))
    return " ".join(plain.split())


def matching(rows: Sequence[ArrivalRow], text: str) -> tuple[ArrivalRow, ...]:
    """The people that the typed text means, in list order: by number when it is one, else by every word of the name.

    A number finds the person with exactly this number before those whose number begins with it.
    """
    wanted = folded(text)
    if not wanted:
        return tuple(rows)
    if wanted.isdecimal():
        exact = tuple(row for row in rows if row.number == int(wanted))
        return exact or tuple(row for row in rows if str(row.number).startswith(wanted.lstrip("0") or "0"))
    words = wanted.split()
    return tuple(row for row in rows if all(_has_word(row.folded, word) for word in words))


def _has_word(name: str, word: str) -> bool:
    """Whether a word of the name begins with what was typed."""
    return name.startswith(word) or f" {word}" in name


def key_name(place: int) -> str:
    """The key of the document at this place of the list, or an empty text beyond the keys."""
    return f"F{place + 2}" if place < len(KEYS) else ""


def found_words(found: int, of: int) -> str:
    """How many people the search found."""
    if found == of:
        return translate("Arrivals", "{0} people on the list of this station").format(number_words(of))
    if found == 0:
        return translate("Arrivals", "Nobody on this list is called so. Try another surname, or the number.")
    return translate("Arrivals", "%n of {0} people found", "", found).format(number_words(of))


def secrecy_words() -> str:
    """Why the screen forgets at once who was marked."""
    return translate(
        "Arrivals",
        "The vote is secret: the list keeps who came and with which document; never when, in what order, or with "
        "which ballot. Nothing here shows who was marked last.",
    )
