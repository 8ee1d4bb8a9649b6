"""The file of the index: its tables, opening it, making it anew when it is missing, damaged or of an earlier form.

Nothing here is the only copy of anything: the index can be thrown away at any time.
"""

from __future__ import annotations

import secrets
import sqlite3
from typing import TYPE_CHECKING

from unionreg.domain.search.folding import FOLDING
from unionreg.errors import StorageUnavailableError

if TYPE_CHECKING:
    from pathlib import Path

FORM = f"unionreg-search-2.{FOLDING}"
# A file in which words are taken out at once; an SQLite that cannot do that cannot read such a file either.
AT_ONCE_FORM = f"{FORM}-at-once"
_AT_ONCE_SINCE = (3, 42)
_COMPANIONS = ("", "-wal", "-shm", "-journal")
_CACHE_KB = 64 * 1024
_PAGE_BYTES = 16 * 1024
# The tokenizer forgets case and accents; ñ comes as another letter (``tokens``).
_TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE documents (
    number INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL,
    kind INTEGER NOT NULL, employer INTEGER NOT NULL, "union" INTEGER NOT NULL, state INTEGER NOT NULL,
    industry INTEGER NOT NULL, year INTEGER NOT NULL, status INTEGER NOT NULL, day TEXT NOT NULL, codes TEXT NOT NULL,
    UNIQUE (source, id));
CREATE TABLE facet_values (
    number INTEGER PRIMARY KEY, facet TEXT NOT NULL, value TEXT NOT NULL, text TEXT NOT NULL, UNIQUE (facet, value));
CREATE TABLE texts (number INTEGER PRIMARY KEY, title TEXT NOT NULL, pages BLOB NOT NULL);
CREATE TABLE terms (number INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE);
CREATE TABLE bits (number INTEGER PRIMARY KEY, bits BLOB NOT NULL);
CREATE VIRTUAL TABLE words USING fts5 (keys, content='', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (words, row);
"""
# FTS5 gathers so many bytes before it writes them as one piece: pieces are merged later, and large ones less often.
_OPTIONS = {"hashsize": 32 * 1024 * 1024, "pgsz": 8000, "automerge": 8}


def open_index(file: Path) -> sqlite3.Connection:
    """The index for reading and writing; an empty one where there was none that can be used.

    Raises StorageUnavailableError ``search-index-unusable`` (path) where no index can be made either.
    """
    try:
        connection = _usable(file)
        return connection if connection is not None else _made_anew(file)
    except (OSError, sqlite3.Error) as error:
        raise StorageUnavailableError("search-index-unusable", path=str(file)) from error


def make_tables(connection: sqlite3.Connection) -> None:
    """All tables of an empty index with a new mark; what was there before is thrown away."""
    connection.execute("BEGIN IMMEDIATE")
    for name in ("vocabulary", "words", "bits", "terms", "texts", "facet_values", "documents", "about"):
        connection.execute(f"DROP TABLE IF EXISTS {name}")
    for statement in _TABLES.strip().split(";\n"):
        connection.execute(statement)
    options, form = dict(_OPTIONS), FORM
    if _at_once():
        options["secure-delete"], form = 1, AT_ONCE_FORM
    connection.executemany("INSERT INTO words (words, rank) VALUES (?, ?)", options.items())
    about = {
        "form": form, "instance": secrets.token_hex(8), "generation": "0", "common-looked-for": "0", "erasing": "done",
    }  # fmt: skip
    connection.executemany("INSERT INTO about VALUES (?, ?)", about.items())
    connection.execute("COMMIT")


def _at_once() -> bool:
    """Whether this SQLite can take the words of a document out of FTS5 at once."""
    return sqlite3.sqlite_version_info >= _AT_ONCE_SINCE


def _usable(file: Path) -> sqlite3.Connection | None:
    if not file.is_file():
        return None
    connection = None
    try:
        connection = _connected(file)
        form = connection.execute("SELECT value FROM about WHERE name = 'form'").fetchone()
        if form in ({(FORM,), (AT_ONCE_FORM,)} if _at_once() else {(FORM,)}):
            return connection
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise  # somebody writes it: it is no reason to throw it away
    if connection is not None:
        connection.close()
    return None


def _made_anew(file: Path) -> sqlite3.Connection:
    file.parent.mkdir(parents=True, exist_ok=True)
    for suffix in _COMPANIONS:
        file.with_name(file.name + suffix).unlink(missing_ok=True)
    connection = _connected(file)
    make_tables(connection)
    return connection


def _connected(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False, timeout=10)
    # Readers go on while one writes; what a crash cuts off is undone; text taken out is overwritten.
    connection.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection
