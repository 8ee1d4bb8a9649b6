"""Tables of public forms of documents: what is struck out and who confirmed it.

Each version is a frozen value as JSON; what is looked for in another way has a column. Files lie in the vault. No text
of a document is here: places only.
"""

from __future__ import annotations

from sqlalchemy import Column, Integer, String, Table, Text, UniqueConstraint

from unionreg.storage.tables.metadata import metadata

public_forms = Table(
    "public_forms",
    metadata,
    Column("form_id", Integer, primary_key=True),
    Column("document_id", String(64), nullable=False),
    Column("version", Integer, nullable=False),
    Column("status", String(40), nullable=False, index=True),
    Column("sha256", String(64), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("body", Text, nullable=False),
    UniqueConstraint("document_id", "version"),
)
