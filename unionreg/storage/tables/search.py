"""Tables of kept searches, what is new for them, what the index takes in."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from unionreg.storage.tables.metadata import metadata

search_queue = Table(
    "search_queue",
    metadata,
    Column("ticket", Integer, primary_key=True, autoincrement=True),
    Column("source", String(20), nullable=False),
    Column("thing_id", String(200), nullable=False),
    Column("alerts", Boolean(create_constraint=False), nullable=False),
    UniqueConstraint("source", "thing_id"),
    sqlite_autoincrement=True,
)

search_fed = Table(
    "search_fed",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("instance", String(64), nullable=False),
)

search_saved = Table(
    "search_saved",
    metadata,
    Column("saved_id", String(64), primary_key=True),
    Column("user_id", Integer, nullable=False, index=True),
    Column("value", Text, nullable=False),
)

search_alerts = Table(
    "search_alerts",
    metadata,
    Column("saved_id", String(64), ForeignKey("search_saved.saved_id", ondelete="CASCADE"), primary_key=True),
    Column("source", String(20), primary_key=True),
    Column("thing_id", String(200), primary_key=True),
    Column("user_id", Integer, nullable=False, index=True),
    Column("at", String(40), nullable=False),
    Column("value", Text, nullable=False),
)
