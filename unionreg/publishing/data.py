"""Everything published as data: CSV, JSON and one SQLite database, with the dictionary of their columns.

Specified in ``docs/formats/public-data.md``. Same content, same bytes, in every one of the three formats.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.publication.site import Said, ThingKind
from unionreg.publishing.data_rows import ROWS
from unionreg.rolls.writing import safe_cell

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from unionreg.domain.publication.site import SiteContent

Cell = str | int | None
FOLDER = "datos"
SCHEMA = "union-register-public-1"


@dataclass(frozen=True, slots=True)
class Column:
    """``type``: text, integer or date (YYYY-MM-DD)."""

    name: str
    type: str
    meaning: Said


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file of data. ``kind``: csv, json or sqlite."""

    path: str
    kind: str
    content: bytes


def tables(content: SiteContent, paths: Mapping[tuple[ThingKind, str], str]) -> tuple[Table, ...]:
    """All tables; withdrawn things stay with their address and nothing else."""
    found = []
    for name, columns, rows in ROWS:
        head = tuple(Column(column, kind, Said(es, en)) for column, kind, es, en in columns)
        found.append(Table(name, head, tuple(rows(content, paths))))
    return tuple(found)


def data_files(content: SiteContent, made: Sequence[Table]) -> tuple[DataFile, ...]:
    """The files in three formats."""
    files = [DataFile(f"{FOLDER}/{each.name}.csv", "csv", _csv(each)) for each in made]
    files.append(DataFile(f"{FOLDER}/registro.json", "json", _json(content, made)))
    files.append(DataFile(f"{FOLDER}/registro.sqlite", "sqlite", _sqlite(made)))
    return tuple(files)


def digests(files: Sequence[DataFile]) -> bytes:
    """``SHA256SUMS`` for ``sha256sum -c`` in the folder of the data."""
    lines = [f"{hashlib.sha256(each.content).hexdigest()}  {each.path.rpartition('/')[2]}\n" for each in files]
    return "".join(lines).encode("ascii")


def dictionary(made: Sequence[Table]) -> bytes:
    """The dictionary as JSON, for machines; the page says the same to people."""
    said = {
        each.name: {
            column.name: {"type": column.type, "es": column.meaning.es, "en": column.meaning.en}
            for column in each.columns
        }
        for each in made
    }
    return _written({"schema": f"{SCHEMA}-dictionary", "tables": said})


def _csv(table: Table) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    for row in table.rows:
        writer.writerow([safe_cell(cell) if isinstance(cell, str) else cell for cell in row])
    return out.getvalue().encode("utf-8-sig")


def _json(content: SiteContent, made: Sequence[Table]) -> bytes:
    rows = {each.name: [_named(each, row) for row in each.rows] for each in made}
    office = {
        "name": content.office.name,
        "place": content.office.place,
        "as_of": content.office.as_of.isoformat(),
        "address": content.office.address,
        "invented": content.office.invented,
    }
    return _written({"schema": SCHEMA, "office": office, "tables": rows})


def _named(table: Table, row: tuple[Cell, ...]) -> dict[str, Cell]:
    return {column.name: cell for column, cell in zip(table.columns, row, strict=True)}


def _written(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _sqlite(made: Sequence[Table]) -> bytes:
    """One database of all tables. Made in memory, so that nothing of this machine is in it."""
    database = sqlite3.connect(":memory:")
    try:
        database.execute("CREATE TABLE dictionary (table_name TEXT, column_name TEXT, type TEXT, es TEXT, en TEXT)")
        for table in made:
            _fill(database, table)
        database.commit()
        database.execute("VACUUM")
        return database.serialize()
    finally:
        database.close()


def _fill(database: sqlite3.Connection, table: Table) -> None:
    names = [column.name for column in table.columns]
    kinds = ", ".join(f'"{each.name}" {"INTEGER" if each.type == "integer" else "TEXT"}' for each in table.columns)
    database.execute(f'CREATE TABLE "{table.name}" ({kinds})')
    marks = ", ".join("?" for _ in names)
    database.executemany(f'INSERT INTO "{table.name}" VALUES ({marks})', table.rows)  # noqa: S608 -- names are ours
    database.executemany(
        "INSERT INTO dictionary VALUES (?, ?, ?, ?, ?)",
        [(table.name, each.name, each.type, each.meaning.es, each.meaning.en) for each in table.columns],
    )
