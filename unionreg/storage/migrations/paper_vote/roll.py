"""Tables of revision 0003: roll."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create() -> None:
    """Make the tables of this area."""
    _files()
    _rolls()
    _people()
    _findings()
    _decisions()
    _objections()


def _files() -> None:
    op.create_table(
        "vote_roll_files",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_vote_roll_files")),
    )


def _rolls() -> None:
    op.create_table(
        "vote_rolls",
        sa.Column("roll_id", sa.Integer(), nullable=False),
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("source_note", sa.Text(), nullable=False),
        sa.Column("purpose", sa.String(40), nullable=False),
        sa.Column("cut_off", sa.String(10), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("file_sha256", sa.String(64), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("voters", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("imported_by", sa.Text(), nullable=False),
        sa.Column("imported_at", sa.String(20), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("frozen_at", sa.String(20), nullable=True),
        sa.Column("digest", sa.String(64), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("forgotten_by", sa.Text(), nullable=True),
        sa.Column("forgotten_at", sa.String(20), nullable=True),
        sa.Column("forgotten_reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.vote_id"], name=op.f("fk_vote_rolls_vote_id_votes")),
        sa.PrimaryKeyConstraint("roll_id", name=op.f("pk_vote_rolls")),
        sa.UniqueConstraint("vote_id", "version", name=op.f("uq_vote_rolls_vote_id_version")),
    )


def _people() -> None:
    name = "vote_roll_people"
    op.create_table(
        name,
        sa.Column("roll_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("first_surname", sa.Text(), nullable=False),
        sa.Column("second_surname", sa.Text(), nullable=False),
        sa.Column("given_names", sa.Text(), nullable=False),
        sa.Column("curp", sa.Text(), nullable=False),
        sa.Column("hired_on", sa.String(10), nullable=True),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("workplace", sa.Text(), nullable=False),
        sa.Column("shift", sa.Text(), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("station_id", sa.String(32), nullable=True),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("votes", sa.Boolean(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["roll_id"], ["vote_rolls.roll_id"], name=op.f("fk_vote_roll_people_roll_id_vote_rolls")
        ),
        sa.PrimaryKeyConstraint("roll_id", "number", name=op.f("pk_vote_roll_people")),
    )
    op.create_index("ix_vote_roll_people_order", name, ["roll_id", "sort_key", "number"])
    op.create_index("ix_vote_roll_people_station", name, ["roll_id", "station_id", "sort_key", "number"])
    op.create_index("ix_vote_roll_people_curp", name, ["roll_id", "curp"])


def _findings() -> None:
    name = "vote_roll_findings"
    op.create_table(
        name,
        sa.Column("roll_id", sa.Integer(), nullable=False),
        sa.Column("finding_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("severity", sa.String(40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=True),
        sa.Column("column", sa.String(10), nullable=True),
        sa.Column("other_number", sa.Integer(), nullable=True),
        sa.Column("other_sheet", sa.Text(), nullable=True),
        sa.Column("other_row", sa.Integer(), nullable=True),
        sa.Column("positions", sa.Text(), nullable=False),
        sa.Column("found", sa.Text(), nullable=False),
        sa.Column("expected", sa.Text(), nullable=False),
        sa.Column("settled_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["roll_id"], ["vote_rolls.roll_id"], name=op.f("fk_vote_roll_findings_roll_id_vote_rolls")
        ),
        sa.PrimaryKeyConstraint("roll_id", "finding_id", name=op.f("pk_vote_roll_findings")),
    )
    op.create_index("ix_vote_roll_findings_kind", name, ["roll_id", "kind", "settled_by"])
    op.create_index("ix_vote_roll_findings_number", name, ["roll_id", "number"])
    op.create_index("ix_vote_roll_findings_other", name, ["roll_id", "other_number"])


def _decisions() -> None:
    name = "vote_roll_decisions"
    op.create_table(
        name,
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("roll_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("act", sa.String(40), nullable=False),
        sa.Column("finding_kind", sa.String(40), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.String(20), nullable=False),
        sa.Column("objection_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["roll_id"], ["vote_rolls.roll_id"], name=op.f("fk_vote_roll_decisions_roll_id_vote_rolls")
        ),
        sa.PrimaryKeyConstraint("decision_id", name=op.f("pk_vote_roll_decisions")),
    )
    op.create_index(op.f("ix_vote_roll_decisions_roll_id"), name, ["roll_id"])


def _objections() -> None:
    name = "vote_roll_objections"
    op.create_table(
        name,
        sa.Column("objection_id", sa.Integer(), nullable=False),
        sa.Column("roll_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("party", sa.String(40), nullable=False),
        sa.Column("filed_by", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("grounds", sa.Text(), nullable=False),
        sa.Column("filed_at", sa.String(20), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("ruling", sa.String(40), nullable=True),
        sa.Column("ruling_reason", sa.Text(), nullable=False),
        sa.Column("ruled_by", sa.Text(), nullable=False),
        sa.Column("ruled_at", sa.String(20), nullable=True),
        sa.ForeignKeyConstraint(
            ["roll_id"], ["vote_rolls.roll_id"], name=op.f("fk_vote_roll_objections_roll_id_vote_rolls")
        ),
        sa.PrimaryKeyConstraint("objection_id", name=op.f("pk_vote_roll_objections")),
    )
    op.create_index(op.f("ix_vote_roll_objections_roll_id"), name, ["roll_id"])
