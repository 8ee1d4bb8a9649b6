"""Tables of the audit log. No foreign key: the log outlives the accounts and votes that it names.

``words`` is the text that searching looks at (folded, without accents); it is not part of the chain.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Integer, String, Table, Text

from unionreg.storage.tables.metadata import UtcTime, metadata

audit_log = Table(
    "audit_log",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcTime, nullable=False, index=True),
    Column("kind", String(64), nullable=False, index=True),
    Column("user_id", Integer, nullable=True),
    Column("username", Text, nullable=False, index=True),
    Column("full_name", Text, nullable=False),
    Column("post", Text, nullable=False),
    Column("roles", Text, nullable=False),
    Column("vote_id", String(64), nullable=True, index=True),
    Column("details", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)

audit_head = Table(
    "audit_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("sequence", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
    CheckConstraint("id = 1", name="only_one"),
)
