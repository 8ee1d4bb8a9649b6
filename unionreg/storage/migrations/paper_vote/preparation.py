"""Tables of revision 0003: preparation."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create() -> None:
    """Make the tables of this area."""
    _vote_prep()
    _observers()
    _verifiers()


def _vote_prep() -> None:
    op.create_table(
        "vote_prep",
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("repeats", sa.String(64), nullable=True),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["vote_id"], ["votes.vote_id"], name=op.f("fk_vote_prep_vote_id_votes"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("vote_id", name=op.f("pk_vote_prep")),
    )
    op.create_index(op.f("ix_vote_prep_repeats"), "vote_prep", ["repeats"])


def _observers() -> None:
    op.create_table(
        "vote_prep_observers",
        sa.Column("observer_id", sa.Integer(), nullable=False),
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("rulings", sa.Text(), nullable=False),
        sa.Column("received_at", sa.String(20), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["vote_id"], ["votes.vote_id"], name=op.f("fk_vote_prep_observers_vote_id_votes"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("observer_id", name=op.f("pk_vote_prep_observers")),
        sa.UniqueConstraint("vote_id", "number", name=op.f("uq_vote_prep_observers_vote_id_number")),
    )


def _verifiers() -> None:
    op.create_table(
        "vote_prep_verifiers",
        sa.Column("verifier_id", sa.Integer(), nullable=False),
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("letter", sa.String(40), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.String(20), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("withdrawn", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["vote_id"], ["votes.vote_id"], name=op.f("fk_vote_prep_verifiers_vote_id_votes"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("verifier_id", name=op.f("pk_vote_prep_verifiers")),
        sa.UniqueConstraint("vote_id", "letter", name=op.f("uq_vote_prep_verifiers_vote_id_letter")),
    )
    op.create_index(op.f("ix_vote_prep_verifiers_name_key"), "vote_prep_verifiers", ["name_key"])
