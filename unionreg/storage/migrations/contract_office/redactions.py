"""Tables of revision 0005: public forms of documents: what is struck out and who confirmed it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create() -> None:
    """Make the tables of this area."""
    op.create_table(
        "public_forms",
        sa.Column("form_id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.String(64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("form_id", name=op.f("pk_public_forms")),
        sa.UniqueConstraint("document_id", "version", name=op.f("uq_public_forms_document_id_version")),
    )
    op.create_index(op.f("ix_public_forms_status"), "public_forms", ["status"])
