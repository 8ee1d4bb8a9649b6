"""Tables of revision 0005: campaigns of delivery: receipts, percentages, samples."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create() -> None:
    """Make the tables of this area."""
    _campaigns()
    _of_campaign("delivery_counts", sa.Column("body", sa.Text(), nullable=False))
    _of_campaign(
        "delivery_marks",
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("on_day", sa.String(10), nullable=False),
        sa.Column("reason", sa.String(40), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_delivery_marks_campaign_id"), "delivery_marks", ["campaign_id", "group_id"])
    _of_campaign("delivery_samples", sa.Column("body", sa.Text(), nullable=False))
    op.create_table(
        "delivery_files",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_delivery_files")),
    )


def _campaigns() -> None:
    name = "delivery_campaigns"
    op.create_table(
        name,
        sa.Column("campaign_id", sa.String(64), nullable=False),
        sa.Column("vote_id", sa.String(64), nullable=True),
        sa.Column("contract_id", sa.String(64), nullable=False),
        sa.Column("event_on", sa.String(10), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["vote_id"], ["votes.vote_id"], name=op.f(f"fk_{name}_vote_id_votes"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("campaign_id", name=op.f(f"pk_{name}")),
    )
    for column in ("vote_id", "contract_id"):
        op.create_index(op.f(f"ix_{name}_{column}"), name, [column])


def _of_campaign(table: str, *columns: sa.Column[object], **options: bool) -> None:
    op.create_table(
        table,
        sa.Column("campaign_id", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        *columns,
        sa.ForeignKeyConstraint(
            ["campaign_id"],
            ["delivery_campaigns.campaign_id"],
            name=op.f(f"fk_{table}_campaign_id_delivery_campaigns"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("campaign_id", "number", name=op.f(f"pk_{table}")),
        **options,
    )
