"""Tables of what was published, when, by whose decision."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, String, Table, Text

from unionreg.domain.publication.site import ThingKind
from unionreg.storage.tables.metadata import EnumText, metadata

publication_addresses = Table(
    "publication_addresses",
    metadata,
    Column("path", String(120), primary_key=True),
    Column("kind", EnumText(ThingKind), nullable=False),
    Column("key", String(120), nullable=False),
    Column("former", Boolean, nullable=False),
)

publication_decisions = Table(
    "publication_decisions",
    metadata,
    Column("vote_id", String(64), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("value", Text, nullable=False),
)

publication_withdrawals = Table(
    "publication_withdrawals",
    metadata,
    Column("kind", EnumText(ThingKind), primary_key=True),
    Column("key", String(120), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("value", Text, nullable=False),
)

publication_runs = Table(
    "publication_runs",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("value", Text, nullable=False),
)

publication_settings = Table(
    "publication_settings",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)
