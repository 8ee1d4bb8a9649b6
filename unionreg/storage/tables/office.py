"""Tables of the office itself: its one row, calendars, authorities it added, backups it made."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Integer, LargeBinary, String, Table, Text

from unionreg.domain.office import EntryPolicy
from unionreg.storage.tables.metadata import EnumText, UtcTime, metadata

office = Table(
    "office",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("office_id", String(32), nullable=False),
    Column("name", Text, nullable=False),
    Column("unit", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("invented", Boolean, nullable=False),
    Column("entry_policy", EnumText(EntryPolicy), nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("seal_key_id", String(64), nullable=False),
    Column("seal_public_key", LargeBinary, nullable=False),
    Column("seal_private_key", LargeBinary, nullable=False),
    CheckConstraint("id = 1", name="only_one"),
)

calendars = Table(
    "calendars",
    metadata,
    Column("calendar_id", String(64), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("year", Integer, nullable=False),
    Column("content", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("saved_by", Text, nullable=False),
    Column("saved_at", UtcTime, nullable=False),
)

authorities = Table(
    "authorities",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("subject", Text, nullable=False),
    Column("issuer", Text, nullable=False),
    Column("serial_number", Text, nullable=False),
    Column("not_before", UtcTime, nullable=False),
    Column("not_after", UtcTime, nullable=False),
    Column("is_root", Boolean, nullable=False),
    Column("certificate", LargeBinary, nullable=False),
    Column("reason", Text, nullable=False),
    Column("added_by", Text, nullable=False),
    Column("added_at", UtcTime, nullable=False),
)

backups = Table(
    "backups",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("path", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("made_at", UtcTime, nullable=False),
)
