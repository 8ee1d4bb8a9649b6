"""Tables of filings: cases, their versions as received, files, history, reasons, papers, what the office chose.

A case is JSON text; what is filtered, sorted or unique has a column of its own. Bytes stand once under their SHA-256;
the lists of supporters, which are secret (LFT 390 Bis-I), stand apart, and so does every container that holds one.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from unionreg.domain.filings.case import Channel
from unionreg.domain.filings.clocks import DueKey
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.filing_type import Machine
from unionreg.domain.filings.rulings import LegalGround, RulingKind
from unionreg.domain.filings.states.arrows import CaseAct, CaseState
from unionreg.storage.tables.metadata import EnumText, UtcTime, metadata

filing_files = Table(
    "filing_files",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

filing_secrets = Table(
    "filing_secrets",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

filing_cases = Table(
    "filing_cases",
    metadata,
    Column("folio", String(64), primary_key=True),
    Column("filing_id", String(64), nullable=False),
    Column("kind", EnumText(FilingKind), nullable=False, index=True),
    Column("machine", EnumText(Machine), nullable=False),
    Column("state", EnumText(CaseState), nullable=False),
    Column("union_id", String(64), nullable=False, index=True),
    Column("union_name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("filed_on", String(10), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("assigned_to", Integer, nullable=True),
    Column("assigned_name", Text, nullable=False),
    Column("is_open", Boolean, nullable=False),
    Column("due_key", EnumText(DueKey), nullable=True),
    Column("due_on", String(10), nullable=True),
    Column("missing_year", Integer, nullable=True),
    Column("soon_on", String(10), nullable=True),
    Column("warn_on", String(10), nullable=True),
    Column("expires_on", String(10), nullable=True, index=True),
    Column("body", Text, nullable=False),
    UniqueConstraint("filing_id"),
    Index(None, "is_open", "due_on", "soon_on", "missing_year", "folio", "words"),
)

filing_versions = Table(
    "filing_versions",
    metadata,
    Column("folio", String(64), ForeignKey("filing_cases.folio"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("channel", EnumText(Channel), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("container_sha256", String(64), nullable=False),
    Column("received_at", UtcTime, nullable=False),
    Column("body", Text, nullable=False),
)

filing_entries = Table(
    "filing_entries",
    metadata,
    Column("folio", String(64), ForeignKey("filing_cases.folio"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("act", EnumText(CaseAct), nullable=False),
    Column("before", EnumText(CaseState), nullable=False),
    Column("after", EnumText(CaseState), nullable=False),
    Column("by_name", Text, nullable=False),
    Column("by_role", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("note", Text, nullable=False),
)

filing_reasons = Table(
    "filing_reasons",
    metadata,
    Column("reason_id", Integer, primary_key=True),
    Column("folio", String(64), ForeignKey("filing_cases.folio"), nullable=False, index=True),
    Column("filing", EnumText(FilingKind), nullable=False),
    Column("requirement", String(60), nullable=False, index=True),
    Column("ground", EnumText(LegalGround), nullable=True, index=True),
    Column("ruling", EnumText(RulingKind), nullable=True),
    Column("reason", Text, nullable=False),
    Column("article", Text, nullable=False),
    Column("remedy", Text, nullable=False),
    Column("decided_at", UtcTime, nullable=False),
    Column("by", Text, nullable=False),
)

filing_papers = Table(
    "filing_papers",
    metadata,
    Column("paper_id", Integer, primary_key=True),
    Column("folio", String(64), ForeignKey("filing_cases.folio"), nullable=False, index=True),
    Column("kind", String(40), nullable=False),
    Column("number", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("paper_folio", String(64), nullable=False),
    Column("template_version", String(40), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    Column("issued_at", UtcTime, nullable=False),
    Column("issued_by", Text, nullable=False),
    Column("signed", Boolean, nullable=False),
    Column("public_sha256", String(64), nullable=False),
)

filing_settings = Table(
    "filing_settings",
    metadata,
    Column("setting_id", Integer, primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),
)
