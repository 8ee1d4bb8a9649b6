"""Tables of revision 0003: day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create() -> None:
    """Make the tables of this area."""
    _vote_day_stations()
    _vote_day_marks()
    _vote_day_laptops()
    _vote_day_hand_overs()
    _vote_day_replaced()
    _vote_day_rulings()


def _vote_day_stations() -> None:
    op.create_table(
        "vote_day_stations",
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("station_id", sa.String(32), nullable=False),
        sa.Column("list_group", sa.String(32), nullable=False),
        sa.Column("keeper", sa.String(40), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("voters", sa.Integer(), nullable=False),
        sa.Column("marks_on_paper", sa.Integer(), nullable=True),
        sa.Column("voted", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.String(20), nullable=True),
        sa.Column("closed_at", sa.String(20), nullable=True),
        sa.Column("received", sa.Integer(), nullable=True),
        sa.Column("unused", sa.Integer(), nullable=True),
        sa.Column("challenges", sa.Integer(), nullable=False),
        sa.Column("open_challenges", sa.Integer(), nullable=False),
        sa.Column("assisted", sa.Integer(), nullable=False),
        sa.Column("incidents", sa.Integer(), nullable=False),
        sa.Column("interrupted_minutes", sa.Integer(), nullable=False),
        sa.Column("last_hour", sa.String(20), nullable=True),
        sa.Column("queue", sa.Integer(), nullable=True),
        sa.Column("suspended_at", sa.String(20), nullable=True),
        sa.Column("spans", sa.Text(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("lineage", sa.Text(), nullable=False),
        sa.Column("drafts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["vote_id", "station_id"],
            ["vote_stations.vote_id", "vote_stations.station_id"],
            name=op.f("fk_vote_day_stations_vote_id_station_id_vote_stations"),
        ),
        sa.PrimaryKeyConstraint("vote_id", "station_id", name=op.f("pk_vote_day_stations")),
    )


def _vote_day_marks() -> None:
    op.create_table(
        "vote_day_marks",
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("station_id", sa.String(32), nullable=False),
        sa.Column("list_group", sa.String(32), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("people", sa.LargeBinary(), nullable=False),
        sa.Column("cells", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["vote_id", "station_id"],
            ["vote_stations.vote_id", "vote_stations.station_id"],
            name=op.f("fk_vote_day_marks_vote_id_station_id_vote_stations"),
        ),
        sa.PrimaryKeyConstraint("vote_id", "station_id", name=op.f("pk_vote_day_marks")),
    )


def _vote_day_laptops() -> None:
    op.create_table(
        "vote_day_laptops",
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("station_id", sa.String(32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("made_at", sa.String(20), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["vote_id", "station_id"],
            ["vote_stations.vote_id", "vote_stations.station_id"],
            name=op.f("fk_vote_day_laptops_vote_id_station_id_vote_stations"),
        ),
        sa.PrimaryKeyConstraint("vote_id", "station_id", "number", name=op.f("pk_vote_day_laptops")),
    )


def _vote_day_hand_overs() -> None:
    op.create_table(
        "vote_day_hand_overs",
        sa.Column("hand_over_id", sa.Integer(), nullable=False),
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("station_id", sa.String(32), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("written_at", sa.String(20), nullable=False),
        sa.Column("received_at", sa.String(20), nullable=False),
        sa.Column("received_by", sa.Text(), nullable=False),
        sa.Column("final", sa.Boolean(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["vote_id", "station_id"],
            ["vote_stations.vote_id", "vote_stations.station_id"],
            name=op.f("fk_vote_day_hand_overs_vote_id_station_id_vote_stations"),
        ),
        sa.PrimaryKeyConstraint("hand_over_id", name=op.f("pk_vote_day_hand_overs")),
    )


def _vote_day_replaced() -> None:
    op.create_table(
        "vote_day_replaced",
        sa.Column("replaced_id", sa.Integer(), nullable=False),
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("station_id", sa.String(32), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("cells", sa.LargeBinary(), nullable=False),
        sa.Column("replaced_at", sa.String(20), nullable=False),
        sa.ForeignKeyConstraint(
            ["vote_id", "station_id"],
            ["vote_stations.vote_id", "vote_stations.station_id"],
            name=op.f("fk_vote_day_replaced_vote_id_station_id_vote_stations"),
        ),
        sa.PrimaryKeyConstraint("replaced_id", name=op.f("pk_vote_day_replaced")),
    )


def _vote_day_rulings() -> None:
    op.create_table(
        "vote_day_rulings",
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("station_ids", sa.Text(), nullable=False),
        sa.Column("counts_at", sa.String(32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by_name", sa.Text(), nullable=False),
        sa.Column("by_role", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("vote_id", "number", name=op.f("pk_vote_day_rulings")),
    )
