"""Tables of revision 0005: kept searches, what is new for them, what the index takes in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create() -> None:
    """Make the tables of this area."""
    op.create_table(
        "search_queue",
        sa.Column("ticket", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("source", sa.String(20), nullable=False),
        sa.Column("thing_id", sa.String(200), nullable=False),
        sa.Column("alerts", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("ticket", name=op.f("pk_search_queue")),
        sa.UniqueConstraint("source", "thing_id", name=op.f("uq_search_queue_source_thing_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "search_fed",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("instance", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_fed")),
    )
    op.create_table(
        "search_saved",
        sa.Column("saved_id", sa.String(64), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("saved_id", name=op.f("pk_search_saved")),
    )
    op.create_index(op.f("ix_search_saved_user_id"), "search_saved", ["user_id"])
    _alerts()


def _alerts() -> None:
    op.create_table(
        "search_alerts",
        sa.Column("saved_id", sa.String(64), nullable=False),
        sa.Column("source", sa.String(20), nullable=False),
        sa.Column("thing_id", sa.String(200), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["saved_id"],
            ["search_saved.saved_id"],
            name=op.f("fk_search_alerts_saved_id_search_saved"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("saved_id", "source", "thing_id", name=op.f("pk_search_alerts")),
    )
    op.create_index(op.f("ix_search_alerts_user_id"), "search_alerts", ["user_id"])
