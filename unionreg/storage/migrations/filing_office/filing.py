"""Tables of revision 0004: filings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create() -> None:
    """Make the tables of this area."""
    _files("filing_files")
    _files("filing_secrets")
    _cases()
    _versions()
    _entries()
    _reasons()
    _papers()
    op.create_table(
        "filing_settings",
        sa.Column("setting_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("setting_id", name=op.f("pk_filing_settings")),
    )


def _files(name: str) -> None:
    op.create_table(
        name,
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f(f"pk_{name}")),
    )


def _cases() -> None:
    op.create_table(
        "filing_cases",
        sa.Column("folio", sa.String(64), nullable=False),
        sa.Column("filing_id", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("machine", sa.String(40), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("union_id", sa.String(64), nullable=False),
        sa.Column("union_name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("filed_on", sa.String(10), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("assigned_to", sa.Integer(), nullable=True),
        sa.Column("assigned_name", sa.Text(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("due_key", sa.String(40), nullable=True),
        sa.Column("due_on", sa.String(10), nullable=True),
        sa.Column("missing_year", sa.Integer(), nullable=True),
        sa.Column("soon_on", sa.String(10), nullable=True),
        sa.Column("warn_on", sa.String(10), nullable=True),
        sa.Column("expires_on", sa.String(10), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("folio", name=op.f("pk_filing_cases")),
        sa.UniqueConstraint("filing_id", name=op.f("uq_filing_cases_filing_id")),
    )
    for column in ("kind", "union_id", "filed_on", "expires_on"):
        op.create_index(op.f(f"ix_filing_cases_{column}"), "filing_cases", [column])
    clock = ["is_open", "due_on", "soon_on", "missing_year", "folio", "words"]
    op.create_index(op.f(f"ix_filing_cases_{'_'.join(clock)}"), "filing_cases", clock)


def _of_case(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["folio"], ["filing_cases.folio"], name=op.f(f"fk_{table}_folio_filing_cases"))


def _versions() -> None:
    op.create_table(
        "filing_versions",
        sa.Column("folio", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("channel", sa.String(40), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("container_sha256", sa.String(64), nullable=False),
        sa.Column("received_at", sa.String(20), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        _of_case("filing_versions"),
        sa.PrimaryKeyConstraint("folio", "number", name=op.f("pk_filing_versions")),
    )


def _entries() -> None:
    op.create_table(
        "filing_entries",
        sa.Column("folio", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("act", sa.String(40), nullable=False),
        sa.Column("before", sa.String(40), nullable=False),
        sa.Column("after", sa.String(40), nullable=False),
        sa.Column("by_name", sa.Text(), nullable=False),
        sa.Column("by_role", sa.Text(), nullable=False),
        sa.Column("at", sa.String(20), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        _of_case("filing_entries"),
        sa.PrimaryKeyConstraint("folio", "number", name=op.f("pk_filing_entries")),
    )


def _reasons() -> None:
    op.create_table(
        "filing_reasons",
        sa.Column("reason_id", sa.Integer(), nullable=False),
        sa.Column("folio", sa.String(64), nullable=False),
        sa.Column("filing", sa.String(40), nullable=False),
        sa.Column("requirement", sa.String(60), nullable=False),
        sa.Column("ground", sa.String(40), nullable=True),
        sa.Column("ruling", sa.String(40), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("remedy", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.String(20), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        _of_case("filing_reasons"),
        sa.PrimaryKeyConstraint("reason_id", name=op.f("pk_filing_reasons")),
    )
    for column in ("folio", "requirement", "ground"):
        op.create_index(op.f(f"ix_filing_reasons_{column}"), "filing_reasons", [column])


def _papers() -> None:
    op.create_table(
        "filing_papers",
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("folio", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("paper_folio", sa.String(64), nullable=False),
        sa.Column("template_version", sa.String(40), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("issued_at", sa.String(20), nullable=False),
        sa.Column("issued_by", sa.Text(), nullable=False),
        sa.Column("signed", sa.Boolean(), nullable=False),
        sa.Column("public_sha256", sa.String(64), nullable=False),
        _of_case("filing_papers"),
        sa.PrimaryKeyConstraint("paper_id", name=op.f("pk_filing_papers")),
    )
    op.create_index(op.f("ix_filing_papers_folio"), "filing_papers", ["folio"])
