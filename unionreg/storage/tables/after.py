"""Tables: what comes after the count: postings, reports, objections, orders, custody, remote results, public forms.

Each line is a frozen value as JSON text beside the vote it belongs to and its number in it; what is looked for in
another way (the digest of a file of remote results) has a column of its own. Bytes stand in ``vote_files``.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text

from unionreg.storage.tables.metadata import metadata


def _numbered(name: str, *more: Column[str]) -> Table:
    """A table of values numbered from 1 within a vote."""
    return Table(
        name,
        metadata,
        Column("vote_id", String(64), ForeignKey("votes.vote_id"), primary_key=True),
        Column("number", Integer, primary_key=True, autoincrement=False),
        *more,
        Column("body", Text, nullable=False),
    )


vote_after_postings = _numbered("vote_after_postings")
vote_after_reports = _numbered("vote_after_reports")
vote_after_objections = _numbered("vote_after_objections")
vote_after_orders = _numbered("vote_after_orders")
vote_after_custody = _numbered("vote_after_custody")
vote_after_remote = _numbered("vote_after_remote", Column("file_sha256", String(64), nullable=True, index=True))
vote_after_forms = _numbered("vote_after_forms")

vote_after_terms = Table(
    "vote_after_terms",
    metadata,
    Column("vote_id", String(64), ForeignKey("votes.vote_id"), primary_key=True),
    Column("body", Text, nullable=False),
)
