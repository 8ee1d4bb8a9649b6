"""Tables of campaigns of delivery: receipts, percentages, samples.

A mark holds a number of the roll, a day and a reason, and neither name nor hour; the table of marks is ordered by that
number alone, so that nothing tells in which order people came. A draft vote that is deleted takes its campaigns along.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, String, Table, Text

from unionreg.storage.tables.metadata import metadata

delivery_campaigns = Table(
    "delivery_campaigns",
    metadata,
    Column("campaign_id", String(64), primary_key=True),
    Column("vote_id", String(64), ForeignKey("votes.vote_id", ondelete="CASCADE"), nullable=True, index=True),
    Column("contract_id", String(64), nullable=False, index=True),
    Column("event_on", String(10), nullable=False),
    Column("body", Text, nullable=False),
)


def _campaign() -> Column[str]:
    key = ForeignKey("delivery_campaigns.campaign_id", ondelete="CASCADE")
    return Column("campaign_id", String(64), key, primary_key=True)


delivery_counts = Table(
    "delivery_counts",
    metadata,
    _campaign(),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),
)

delivery_marks = Table(
    "delivery_marks",
    metadata,
    _campaign(),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("group_id", Integer, nullable=False),
    Column("on_day", String(10), nullable=False),
    Column("reason", String(40), nullable=False),
    Index("ix_delivery_marks_campaign_id", "campaign_id", "group_id"),
    sqlite_with_rowid=False,
)

delivery_samples = Table(
    "delivery_samples",
    metadata,
    _campaign(),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),
)

delivery_files = Table(
    "delivery_files",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
)
