"""Requests for a certificate of representativeness. Sums only: the lists of supporters are secret (LFT 390 Bis-I)."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, String, Table, Text

from unionreg.storage.tables.metadata import metadata

vote_support = Table(
    "vote_support",
    metadata,
    Column("vote_id", String(64), ForeignKey("votes.vote_id", ondelete="CASCADE"), primary_key=True),
    Column("request", Text, nullable=False),
)
