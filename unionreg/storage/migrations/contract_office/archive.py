"""Tables of revision 0005: the archive: documents, pages, boxes, labels, loans, corrections."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create() -> None:
    """Make the tables of this area."""
    _numbers()
    _label_runs()
    _boxes()
    _binders()
    _documents()
    _pages()
    _links()
    _bands()
    _corrections()
    _files()
    _loans()


def _numbers() -> None:
    name = "archive_numbers"
    op.create_table(
        name,
        sa.Column("series", sa.String(40), nullable=False),
        sa.Column("highest", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("series", name=op.f("pk_archive_numbers")),
    )


def _label_runs() -> None:
    name = "archive_label_runs"
    op.create_table(
        name,
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("series", sa.String(40), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.String(20), nullable=False),
        sa.Column("by_name", sa.Text(), nullable=False),
        sa.Column("by_role", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("run_id", name=op.f("pk_archive_label_runs")),
    )


def _boxes() -> None:
    name = "archive_boxes"
    op.create_table(
        name,
        sa.Column("serial", sa.String(40), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name=op.f("pk_archive_boxes")),
    )


def _binders() -> None:
    name = "archive_binders"
    op.create_table(
        name,
        sa.Column("serial", sa.String(40), nullable=False),
        sa.Column("box", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("serial", name=op.f("pk_archive_binders")),
        sa.ForeignKeyConstraint(["box"], ["archive_boxes.serial"], name=op.f("fk_archive_binders_box_archive_boxes")),
    )
    op.create_index(op.f("ix_archive_binders_box"), name, ["box"])


def _documents() -> None:
    name = "archive_documents"
    op.create_table(
        name,
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.String(40), nullable=False),
        sa.Column("box", sa.String(40), nullable=False),
        sa.Column("serial", sa.String(40), nullable=True),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.String(20), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_archive_documents")),
        sa.ForeignKeyConstraint(["box"], ["archive_boxes.serial"], name=op.f("fk_archive_documents_box_archive_boxes")),
        sa.UniqueConstraint("document_id", name=op.f("uq_archive_documents_document_id")),
        sa.UniqueConstraint("serial", name=op.f("uq_archive_documents_serial")),
    )
    op.create_index(op.f("ix_archive_documents_box_state"), name, ["box", "state"])


def _pages() -> None:
    name = "archive_pages"
    op.create_table(
        name,
        sa.Column("document_id", sa.String(40), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("source_page", sa.Integer(), nullable=False),
        sa.Column("waiting", sa.Boolean(), nullable=False),
        sa.Column("doubtful", sa.Integer(), nullable=False),
        sa.Column("reviewed", sa.Boolean(), nullable=False),
        sa.Column("confidence", sa.Integer(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("document_id", "number", name=op.f("pk_archive_pages")),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["archive_documents.document_id"],
            name=op.f("fk_archive_pages_document_id_archive_documents"),
        ),
    )
    op.create_index(op.f("ix_archive_pages_reviewed_doubtful"), name, ["reviewed", "doubtful"])
    op.create_index(op.f("ix_archive_pages_sha256_source_page"), name, ["sha256", "source_page"])


def _links() -> None:
    name = "archive_links"
    op.create_table(
        name,
        sa.Column("document_id", sa.String(40), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("link_id", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("document_id", "kind", "link_id", name=op.f("pk_archive_links")),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["archive_documents.document_id"],
            name=op.f("fk_archive_links_document_id_archive_documents"),
        ),
    )
    op.create_index(op.f("ix_archive_links_kind_link_id"), name, ["kind", "link_id"])


def _bands() -> None:
    name = "archive_bands"
    op.create_table(
        name,
        sa.Column("document_id", sa.String(40), nullable=False),
        sa.Column("band", sa.String(8), nullable=False),
        sa.PrimaryKeyConstraint("document_id", "band", name=op.f("pk_archive_bands")),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["archive_documents.document_id"],
            name=op.f("fk_archive_bands_document_id_archive_documents"),
        ),
    )
    op.create_index(op.f("ix_archive_bands_band"), name, ["band"])


def _corrections() -> None:
    name = "archive_corrections"
    op.create_table(
        name,
        sa.Column("correction_id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.String(40), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("word", sa.Integer(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.String(20), nullable=False),
        sa.Column("by_name", sa.Text(), nullable=False),
        sa.Column("by_role", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("correction_id", name=op.f("pk_archive_corrections")),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["archive_documents.document_id"],
            name=op.f("fk_archive_corrections_document_id_archive_documents"),
        ),
    )
    op.create_index(op.f("ix_archive_corrections_document_id"), name, ["document_id"])


def _files() -> None:
    name = "archive_files"
    op.create_table(
        name,
        sa.Column("file_id", sa.Integer(), nullable=False),
        sa.Column("box", sa.String(40), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(40), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("documents", sa.Text(), nullable=False),
        sa.Column("at", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("file_id", name=op.f("pk_archive_files")),
        sa.ForeignKeyConstraint(["box"], ["archive_boxes.serial"], name=op.f("fk_archive_files_box_archive_boxes")),
    )
    op.create_index(op.f("ix_archive_files_box_sha256"), name, ["box", "sha256"])


def _loans() -> None:
    name = "archive_loans"
    op.create_table(
        name,
        sa.Column("loan_id", sa.String(40), nullable=False),
        sa.Column("serial", sa.String(40), nullable=False),
        sa.Column("is_out", sa.Boolean(), nullable=False),
        sa.Column("due", sa.String(10), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("loan_id", name=op.f("pk_archive_loans")),
    )
    op.create_index(op.f("ix_archive_loans_is_out_due"), name, ["is_out", "due"])
    op.create_index(op.f("ix_archive_loans_serial"), name, ["serial"])
