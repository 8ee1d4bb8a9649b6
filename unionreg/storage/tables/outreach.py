"""Tables of bulletins and who acknowledged them, variants of languages, translated texts."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text

from unionreg.domain.outreach.languages import SubjectKind
from unionreg.storage.tables.metadata import EnumText, UtcTime, metadata

outreach_bulletins = Table(
    "outreach_bulletins",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("bulletin_id", String(40), nullable=False, unique=True),
    Column("value", Text, nullable=False),
)

outreach_acknowledgements = Table(
    "outreach_acknowledgements",
    metadata,
    Column(
        "bulletin_id", String(40), ForeignKey("outreach_bulletins.bulletin_id", ondelete="CASCADE"), primary_key=True
    ),
    Column("user_id", Integer, ForeignKey("people.user_id"), primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("post", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Index("ix_outreach_acknowledgements_user_id", "user_id"),
)

outreach_variants = Table(
    "outreach_variants",
    metadata,
    Column("variant_id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
)

outreach_spoken = Table(
    "outreach_spoken",
    metadata,
    Column("subject", EnumText(SubjectKind), primary_key=True),
    Column("subject_id", String(80), primary_key=True),
    Column("variant_id", Integer, ForeignKey("outreach_variants.variant_id"), primary_key=True, autoincrement=False),
    Column("interpreter", Boolean, nullable=False),
)

outreach_translations = Table(
    "outreach_translations",
    metadata,
    Column("translation_id", Integer, primary_key=True),
    Column("variant_id", Integer, ForeignKey("outreach_variants.variant_id"), nullable=False),
    Column("content", Text, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("recorded_at", UtcTime, nullable=False),
    Column("withdrawn_reason", Text, nullable=False),
)
