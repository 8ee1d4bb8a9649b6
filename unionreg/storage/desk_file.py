"""A laptop's own file of one station: a small database, so that a crash or an empty battery loses nothing saved.

It holds the office's station file as it came, the day, the cells of who came (overwritten in place, with nothing left
of what they were), half-typed forms, photographs, and what was handed over last. No times, no log, no counters.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import Column, LargeBinary, MetaData, String, Table, delete, insert, select, update

from unionreg.domain.votes.day.files import Exported
from unionreg.domain.votes.day.records import StationDay
from unionreg.errors import StorageUnavailableError
from unionreg.storage import sqlite
from unionreg.storage.office_lock import OfficeLock
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sqlalchemy.engine import Engine

DESK_ID = 0x554E5253  # "UNRS": tells a station's file from an office
BUSY_TIMEOUT = 2_000
UNFINISHED = ".unfinished"

_desk_metadata = MetaData()
_values = Table(
    "desk_values",
    _desk_metadata,
    Column("name", String(40), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)
_photos = Table(
    "desk_photos",
    _desk_metadata,
    Column("sha256", String(64), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)


class SqliteDeskFile:
    """``DeskFile``: one process at a time (StorageUnavailableError ``station-in-use``)."""

    def __init__(self, file: Path) -> None:
        self._lock = _locked(file)
        self._engine = sqlite.file_engine(file, sqlite.Use.WRITING, busy_timeout=BUSY_TIMEOUT)
        try:
            _check(self._engine, file)
        except BaseException:
            self.close()
            raise

    @property
    def station_file(self) -> bytes:
        """The office's station file, as it came."""
        return self._get("station-file")

    def day(self) -> StationDay:
        """What is written down so far."""
        return from_json(StationDay, self._get("day").decode())

    def save_day(self, day: StationDay) -> None:
        """Write the day."""
        self._set("day", to_json(day).encode())

    def cells(self) -> bytes:
        """Who came so far."""
        return self._get("cells")

    def save_cells(self, cells: bytes) -> None:
        """Overwrite the cells in place."""
        self._set("cells", cells)

    def drafts(self) -> Mapping[str, str]:
        """Half-typed forms by name."""
        found: dict[str, str] = json.loads(self._get("drafts"))
        return found

    def save_draft(self, form: str, text: str) -> None:
        """Keep a half-typed form, or forget it."""
        drafts = {name: kept for name, kept in self.drafts().items() if name != form}
        if text:
            drafts[form] = text
        self._set("drafts", json.dumps(drafts, ensure_ascii=False, sort_keys=True).encode())

    def photos(self) -> Mapping[str, bytes]:
        """Photographs by SHA-256."""
        with self._engine.begin() as connection:
            rows = connection.execute(select(_photos).order_by(_photos.c.sha256)).all()
        return {row.sha256: row.content for row in rows}

    def add_photo(self, sha256: str, content: bytes) -> None:
        """Keep a photograph, once however often it comes."""
        with self._engine.begin() as connection:
            connection.execute(delete(_photos).where(_photos.c.sha256 == sha256))
            connection.execute(insert(_photos).values(sha256=sha256, content=content))

    def exported(self) -> Exported | None:
        """The last hand-over."""
        text = self._get("exported").decode()
        return from_json(Exported, text) if text else None

    def save_exported(self, exported: Exported) -> None:
        """Remember a hand-over."""
        self._set("exported", to_json(exported).encode())

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()
        self._lock.release()

    def _get(self, name: str) -> bytes:
        with self._engine.begin() as connection:
            content: bytes = connection.execute(select(_values.c.content).where(_values.c.name == name)).scalar_one()
        return content

    def _set(self, name: str, content: bytes) -> None:
        with self._engine.begin() as connection:
            connection.execute(update(_values).where(_values.c.name == name).values(content=content))


def create_desk_file(file: Path, station_file: bytes, day: StationDay, lines: int) -> None:
    """Make the file with empty cells for a list of so many lines; whole or not at all."""
    unfinished = file.with_name(file.name + UNFINISHED)
    for left in (unfinished, *(unfinished.with_name(unfinished.name + end) for end in sqlite.COMPANIONS)):
        left.unlink(missing_ok=True)
    sqlite.create_empty(unfinished)
    engine = sqlite.file_engine(unfinished, sqlite.Use.WRITING, busy_timeout=BUSY_TIMEOUT)
    contents = {
        "station-file": station_file,
        "day": to_json(day).encode(),
        "cells": bytes(lines),
        "drafts": b"{}",
        "exported": b"",
    }
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {DESK_ID}")
        _desk_metadata.create_all(connection)
        connection.execute(insert(_values), [{"name": name, "content": each} for name, each in contents.items()])
    engine.dispose()
    unfinished.replace(file)


def _locked(file: Path) -> OfficeLock:
    try:
        return OfficeLock(file)
    except StorageUnavailableError as error:
        if error.code != "office-in-use":
            raise
        raise StorageUnavailableError("station-in-use", path=str(file)) from error


def _check(engine: Engine, file: Path) -> None:
    """Refuse any other database, and a damaged one."""
    with engine.begin() as connection:
        if connection.exec_driver_sql("PRAGMA application_id").scalar_one() != DESK_ID:
            raise StorageUnavailableError("not-a-station", path=str(file))
        if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() != "ok":
            raise StorageUnavailableError("database-damaged", path=str(file))
