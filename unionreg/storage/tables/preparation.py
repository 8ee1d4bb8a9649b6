"""Tables of what is prepared beside the definition: the preparation itself, observers, verifiers.

Structured values are JSON text. A draft that is deleted takes its lines with it.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from unionreg.storage.tables.metadata import UtcTime, metadata

vote_prep = Table(
    "vote_prep",
    metadata,
    Column("vote_id", String(64), ForeignKey("votes.vote_id", ondelete="CASCADE"), primary_key=True),
    Column("repeats", String(64), nullable=True, index=True),
    Column("content", Text, nullable=False),
)

vote_prep_observers = Table(
    "vote_prep_observers",
    metadata,
    Column("observer_id", Integer, primary_key=True),
    Column("vote_id", String(64), ForeignKey("votes.vote_id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("request", Text, nullable=False),
    Column("rulings", Text, nullable=False),
    Column("received_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    UniqueConstraint("vote_id", "number"),
)

vote_prep_verifiers = Table(
    "vote_prep_verifiers",
    metadata,
    Column("verifier_id", Integer, primary_key=True),
    Column("vote_id", String(64), ForeignKey("votes.vote_id", ondelete="CASCADE"), nullable=False),
    Column("name_key", Text, nullable=False, index=True),
    Column("letter", String(40), nullable=False),
    Column("request", Text, nullable=False),
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("withdrawn", Text, nullable=True),
    UniqueConstraint("vote_id", "letter"),
)
