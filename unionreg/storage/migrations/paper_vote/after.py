"""Tables of revision 0003: what comes after the count."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

_NUMBERED = (
    "vote_after_postings",
    "vote_after_reports",
    "vote_after_objections",
    "vote_after_orders",
    "vote_after_custody",
    "vote_after_forms",
)


def create() -> None:
    """Make the tables of this area."""
    for name in _NUMBERED:
        op.create_table(
            name,
            sa.Column("vote_id", sa.String(64), nullable=False),
            sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
            sa.Column("body", sa.Text(), nullable=False),
            sa.ForeignKeyConstraint(["vote_id"], ["votes.vote_id"], name=op.f(f"fk_{name}_vote_id_votes")),
            sa.PrimaryKeyConstraint("vote_id", "number", name=op.f(f"pk_{name}")),
        )
    _remote()
    _terms()


def _remote() -> None:
    op.create_table(
        "vote_after_remote",
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file_sha256", sa.String(64), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.vote_id"], name=op.f("fk_vote_after_remote_vote_id_votes")),
        sa.PrimaryKeyConstraint("vote_id", "number", name=op.f("pk_vote_after_remote")),
    )
    op.create_index(op.f("ix_vote_after_remote_file_sha256"), "vote_after_remote", ["file_sha256"])


def _terms() -> None:
    op.create_table(
        "vote_after_terms",
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.vote_id"], name=op.f("fk_vote_after_terms_vote_id_votes")),
        sa.PrimaryKeyConstraint("vote_id", name=op.f("pk_vote_after_terms")),
    )
