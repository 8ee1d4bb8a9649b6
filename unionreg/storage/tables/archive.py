"""Tables of the archive: documents, pages, boxes, labels, loans, corrections.

A document is JSON text without its pages, which stand in rows of their own; what is filtered, counted or unique has a
column. A document without a label has NULL there, so that labels are unique among those that have one.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from unionreg.domain.archive.document import DocumentState, LinkKind
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.archive.scans import Outcome
from unionreg.domain.archive.serials import Series
from unionreg.storage.tables.metadata import EnumText, UtcTime, metadata

archive_numbers = Table(
    "archive_numbers",
    metadata,
    Column("series", EnumText(Series), primary_key=True),
    Column("highest", Integer, nullable=False),
)

archive_label_runs = Table(
    "archive_label_runs",
    metadata,
    Column("run_id", Integer, primary_key=True),
    Column("series", EnumText(Series), nullable=False),
    Column("first", Integer, nullable=False),
    Column("count", Integer, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("by_name", Text, nullable=False),
    Column("by_role", Text, nullable=False),
)

archive_boxes = Table(
    "archive_boxes",
    metadata,
    Column("serial", String(40), primary_key=True),
    Column("body", Text, nullable=False),
)

archive_binders = Table(
    "archive_binders",
    metadata,
    Column("serial", String(40), primary_key=True),
    Column("box", String(40), ForeignKey("archive_boxes.serial"), nullable=False, index=True),
)

archive_documents = Table(
    "archive_documents",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("document_id", String(40), nullable=False),
    Column("box", String(40), ForeignKey("archive_boxes.serial"), nullable=False),
    Column("serial", String(40), nullable=True),
    Column("kind", EnumText(DocumentKind), nullable=False),
    Column("state", EnumText(DocumentState), nullable=False),
    Column("title", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("year", Integer, nullable=True),
    Column("pages", Integer, nullable=False),
    Column("received_at", UtcTime, nullable=False),
    Column("body", Text, nullable=False),
    UniqueConstraint("document_id"),
    UniqueConstraint("serial"),
    Index(None, "box", "state"),
)

archive_pages = Table(
    "archive_pages",
    metadata,
    Column("document_id", String(40), ForeignKey("archive_documents.document_id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("sha256", String(64), nullable=False),
    Column("source_page", Integer, nullable=False),
    Column("waiting", Boolean, nullable=False),
    Column("doubtful", Integer, nullable=False),
    Column("reviewed", Boolean, nullable=False),
    Column("confidence", Integer, nullable=True),
    Column("body", Text, nullable=False),
    Index(None, "sha256", "source_page"),
    Index(None, "reviewed", "doubtful"),
)

archive_links = Table(
    "archive_links",
    metadata,
    Column("document_id", String(40), ForeignKey("archive_documents.document_id"), primary_key=True),
    Column("kind", EnumText(LinkKind), primary_key=True),
    Column("link_id", String(80), primary_key=True),
    Index(None, "kind", "link_id"),
)

archive_bands = Table(
    "archive_bands",
    metadata,
    Column("document_id", String(40), ForeignKey("archive_documents.document_id"), primary_key=True),
    Column("band", String(8), primary_key=True),
    Index(None, "band"),
)

archive_corrections = Table(
    "archive_corrections",
    metadata,
    Column("correction_id", Integer, primary_key=True),
    Column("document_id", String(40), ForeignKey("archive_documents.document_id"), nullable=False, index=True),
    Column("page", Integer, nullable=False),
    Column("word", Integer, nullable=False),
    Column("before", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("by_name", Text, nullable=False),
    Column("by_role", Text, nullable=False),
)

archive_files = Table(
    "archive_files",
    metadata,
    Column("file_id", Integer, primary_key=True),
    Column("box", String(40), ForeignKey("archive_boxes.serial"), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("name", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("outcome", EnumText(Outcome), nullable=False),
    Column("reasons", Text, nullable=False),
    Column("documents", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Index(None, "box", "sha256"),
)

archive_loans = Table(
    "archive_loans",
    metadata,
    Column("loan_id", String(40), primary_key=True),
    Column("serial", String(40), nullable=False, index=True),
    Column("is_out", Boolean, nullable=False),
    Column("due", String(10), nullable=False),
    Column("body", Text, nullable=False),
    Index(None, "is_out", "due"),
)
