"""Tables of revision 0005: what was published, when, by whose decision."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create() -> None:
    """Make the tables of this area."""
    _addresses()
    _decisions()
    _withdrawals()
    op.create_table(
        "publication_runs",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_publication_runs")),
    )
    op.create_table(
        "publication_settings",
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_publication_settings")),
    )


def _addresses() -> None:
    op.create_table(
        "publication_addresses",
        sa.Column("path", sa.String(120), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("key", sa.String(120), nullable=False),
        sa.Column("former", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("path", name=op.f("pk_publication_addresses")),
    )


def _decisions() -> None:
    op.create_table(
        "publication_decisions",
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("vote_id", "number", name=op.f("pk_publication_decisions")),
    )


def _withdrawals() -> None:
    op.create_table(
        "publication_withdrawals",
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("key", sa.String(120), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "key", "number", name=op.f("pk_publication_withdrawals")),
    )
