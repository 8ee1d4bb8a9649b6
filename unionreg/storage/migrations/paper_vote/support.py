"""Tables of revision 0003: support."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create() -> None:
    """Make the tables of this area."""
    op.create_table(
        "vote_support",
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["vote_id"], ["votes.vote_id"], name=op.f("fk_vote_support_vote_id_votes"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("vote_id", name=op.f("pk_vote_support")),
    )
