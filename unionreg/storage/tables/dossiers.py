"""Tables of dossiers of a workplace: each a frozen value as JSON; files lie in the vault."""

from __future__ import annotations

from sqlalchemy import Column, Integer, String, Table, Text

from unionreg.storage.tables.metadata import metadata

dossiers = Table(
    "dossiers",
    metadata,
    Column("dossier_id", Integer, primary_key=True, autoincrement=False),
    Column("folio", String(64), nullable=False, unique=True),
    Column("revision", Integer, nullable=False),
    Column("body", Text, nullable=False),
)
