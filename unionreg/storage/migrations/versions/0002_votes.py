"""Votes: definitions, stations, entries, counts, results, packages, signatures and papers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _vote_files()
    _votes()
    _vote_stations()
    _vote_entries()
    _vote_sheets()
    _vote_counts()
    _vote_results()
    _vote_packages()
    _vote_signatures()
    _vote_refusals()
    _vote_papers()


def _vote_files() -> None:
    op.create_table(
        "vote_files",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_vote_files")),
    )


def _votes() -> None:
    op.create_table(
        "votes",
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("title_key", sa.Text(), nullable=False),
        sa.Column("procedure", sa.String(40), nullable=False),
        sa.Column("purpose", sa.String(40), nullable=False),
        sa.Column("unions", sa.Text(), nullable=False),
        sa.Column("employers", sa.Text(), nullable=False),
        sa.Column("contract_number", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("held_on", sa.String(10), nullable=True),
        sa.Column("voters", sa.Integer(), nullable=True),
        sa.Column("stations", sa.Integer(), nullable=False),
        sa.Column("draft", sa.Text(), nullable=False),
        sa.Column("definition_sha256", sa.String(64), nullable=True),
        sa.Column("fixed_at", sa.String(20), nullable=True),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("created_at", sa.String(20), nullable=False),
        sa.Column("updated_at", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("vote_id", name=op.f("pk_votes")),
    )
    op.create_index(op.f("ix_votes_held_on"), "votes", ["held_on"])
    op.create_index(op.f("ix_votes_procedure"), "votes", ["procedure"])
    op.create_index(op.f("ix_votes_status"), "votes", ["status"])
    op.create_index(op.f("ix_votes_title_key"), "votes", ["title_key"])
    op.create_index(op.f("ix_votes_updated_at"), "votes", ["updated_at"])
    op.create_index(op.f("ix_votes_voters"), "votes", ["voters"])


def _vote_stations() -> None:
    op.create_table(
        "vote_stations",
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("station_id", sa.String(32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("settled", sa.Text(), nullable=True),
        sa.Column("differing", sa.Text(), nullable=False),
        sa.Column("errors", sa.Text(), nullable=False),
        sa.Column("unexplained", sa.Text(), nullable=False),
        sa.Column("explained", sa.Text(), nullable=False),
        sa.Column("people", sa.Text(), nullable=False),
        sa.Column("incidents", sa.Text(), nullable=False),
        sa.Column("as_on_paper", sa.Boolean(), nullable=False),
        sa.Column("annulment", sa.Text(), nullable=True),
        sa.Column("correction", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.vote_id"], name=op.f("fk_vote_stations_vote_id_votes")),
        sa.PrimaryKeyConstraint("vote_id", "station_id", name=op.f("pk_vote_stations")),
    )


def _vote_entries() -> None:
    op.create_table(
        "vote_entries",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("station_id", sa.String(32), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(40), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("by_name", sa.Text(), nullable=False),
        sa.Column("by_role", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.String(20), nullable=False),
        sa.Column("saved_at", sa.String(20), nullable=True),
        sa.Column("finished_at", sa.String(20), nullable=True),
        sa.Column("entered", sa.Text(), nullable=False),
        sa.Column("explained", sa.Text(), nullable=False),
        sa.Column("as_on_paper", sa.Text(), nullable=True),
        sa.Column("re_entered", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["vote_id", "station_id"],
            ["vote_stations.vote_id", "vote_stations.station_id"],
            name=op.f("fk_vote_entries_vote_id_station_id_vote_stations"),
        ),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_vote_entries")),
        sa.UniqueConstraint(
            "vote_id", "station_id", "round", "place", name=op.f("uq_vote_entries_vote_id_station_id_round_place")
        ),
    )


def _vote_sheets() -> None:
    op.create_table(
        "vote_sheets",
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("station_id", sa.String(32), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("suffix", sa.String(4), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("attached_by", sa.Text(), nullable=False),
        sa.Column("attached_at", sa.String(20), nullable=False),
        sa.ForeignKeyConstraint(
            ["vote_id", "station_id"],
            ["vote_stations.vote_id", "vote_stations.station_id"],
            name=op.f("fk_vote_sheets_vote_id_station_id_vote_stations"),
        ),
        sa.PrimaryKeyConstraint("vote_id", "station_id", "number", name=op.f("pk_vote_sheets")),
    )
    op.create_index(op.f("ix_vote_sheets_sha256"), "vote_sheets", ["sha256"])


def _vote_counts() -> None:
    op.create_table(
        "vote_counts",
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("station_id", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("frozen_at", sa.String(20), nullable=False),
        sa.ForeignKeyConstraint(
            ["vote_id", "station_id"],
            ["vote_stations.vote_id", "vote_stations.station_id"],
            name=op.f("fk_vote_counts_vote_id_station_id_vote_stations"),
        ),
        sa.PrimaryKeyConstraint("vote_id", "station_id", "version", name=op.f("pk_vote_counts")),
    )


def _vote_results() -> None:
    op.create_table(
        "vote_results",
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("computed", sa.String(40), nullable=False),
        sa.Column("resolved", sa.String(40), nullable=True),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.String(20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.vote_id"], name=op.f("fk_vote_results_vote_id_votes")),
        sa.PrimaryKeyConstraint("vote_id", "version", name=op.f("pk_vote_results")),
    )


def _vote_packages() -> None:
    op.create_table(
        "vote_packages",
        sa.Column("package_id", sa.Integer(), nullable=False),
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("result_version", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("prepared_at", sa.String(20), nullable=False),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.vote_id"], name=op.f("fk_vote_packages_vote_id_votes")),
        sa.PrimaryKeyConstraint("package_id", name=op.f("pk_vote_packages")),
        sa.UniqueConstraint("vote_id", "result_version", name=op.f("uq_vote_packages_vote_id_result_version")),
    )
    op.create_index(op.f("ix_vote_packages_vote_id"), "vote_packages", ["vote_id"])


def _vote_signatures() -> None:
    op.create_table(
        "vote_signatures",
        sa.Column("package_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("rfc", sa.String(13), nullable=False),
        sa.Column("capacity", sa.String(40), nullable=False),
        sa.Column("role", sa.String(40), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=True),
        sa.Column("remarks", sa.Text(), nullable=True),
        sa.Column("certificate_number", sa.String(20), nullable=False),
        sa.Column("signed_at", sa.String(20), nullable=False),
        sa.Column("imported", sa.Boolean(), nullable=False),
        sa.Column("counts", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["package_id"], ["vote_packages.package_id"], name=op.f("fk_vote_signatures_package_id_vote_packages")
        ),
        sa.PrimaryKeyConstraint("package_id", "number", name=op.f("pk_vote_signatures")),
    )


def _vote_refusals() -> None:
    op.create_table(
        "vote_refusals",
        sa.Column("refusal_id", sa.Integer(), nullable=False),
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.String(40), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.String(20), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.vote_id"], name=op.f("fk_vote_refusals_vote_id_votes")),
        sa.PrimaryKeyConstraint("refusal_id", name=op.f("pk_vote_refusals")),
    )
    op.create_index(op.f("ix_vote_refusals_vote_id"), "vote_refusals", ["vote_id"])


def _vote_papers() -> None:
    op.create_table(
        "vote_papers",
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("vote_id", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("station_id", sa.String(32), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("series", sa.String(40), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("folio", sa.String(100), nullable=False),
        sa.Column("template_version", sa.String(40), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("issued_at", sa.String(20), nullable=False),
        sa.Column("issued_by", sa.Text(), nullable=False),
        sa.Column("result_version", sa.Integer(), nullable=True),
        sa.Column("package_digest", sa.String(64), nullable=True),
        sa.ForeignKeyConstraint(["vote_id"], ["votes.vote_id"], name=op.f("fk_vote_papers_vote_id_votes")),
        sa.PrimaryKeyConstraint("paper_id", name=op.f("pk_vote_papers")),
        sa.UniqueConstraint("series", "year", "number", name=op.f("uq_vote_papers_series_year_number")),
    )
    op.create_index(op.f("ix_vote_papers_vote_id"), "vote_papers", ["vote_id"])
