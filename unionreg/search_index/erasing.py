"""Takes the words of what was withdrawn out of the file itself, not only out of what is found.

FTS5 only notes that a document is gone; its words stay until the pieces of the index are merged. SQLite from 3.42 on
can take them out at once, and a file made by it does so. For a file made by an earlier one all pieces are merged, a
part at a time, because in a large index that lasts minutes. What SQLite lets go of it overwrites (``schema``), and at
the end the log beside the file is emptied. In ``about`` stands how far it is.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.search_index.schema import AT_ONCE_FORM

if TYPE_CHECKING:
    import sqlite3

_PAGES = 3000
_CHANGES_OF_NOTHING = 1  # the statement that asks for merging counts as one


class _Erasing(StrEnum):
    DONE = "done"
    TO_BEGIN = "to-begin"
    BEGUN = "begun"
    TO_EMPTY_LOG = "to-empty-log"


def note_words_gone(connection: sqlite3.Connection) -> None:
    """Words were taken out that must not stay in the file; within the transaction that took them out."""
    at_once = _about(connection, "form") == AT_ONCE_FORM
    _set(connection, _Erasing.TO_EMPTY_LOG if at_once else _Erasing.TO_BEGIN)


def erase_a_part(connection: sqlite3.Connection) -> bool:
    """Do a part of what is left, of a second or less; whether there is more to do now.

    Where somebody reads just then, the log is emptied the next time.
    """
    state = _Erasing(_about(connection, "erasing"))
    if state is _Erasing.DONE:
        return False
    if state is not _Erasing.TO_EMPTY_LOG and not _merge(connection, begin=state is _Erasing.TO_BEGIN):
        return True
    (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if not busy:
        _set(connection, _Erasing.DONE)
    return False


def _merge(connection: sqlite3.Connection, *, begin: bool) -> bool:
    """Merge some pages of all pieces of the index into one; whether nothing was left to merge."""
    connection.execute("BEGIN IMMEDIATE")
    before = connection.total_changes
    pages = -_PAGES if begin else _PAGES  # less than nought puts all pieces together for merging
    connection.execute("INSERT INTO words (words, rank) VALUES ('merge', ?)", (pages,))
    ended = connection.total_changes - before <= _CHANGES_OF_NOTHING
    _set(connection, _Erasing.TO_EMPTY_LOG if ended else _Erasing.BEGUN)
    connection.execute("COMMIT")
    return ended


def _about(connection: sqlite3.Connection, name: str) -> str:
    return str(connection.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()[0])


def _set(connection: sqlite3.Connection, state: _Erasing) -> None:
    connection.execute("UPDATE about SET value = ? WHERE name = 'erasing'", (state.value,))
