"""Tables: rolls of votes: versions, people, findings, decisions, objections, files as they came.

Personal data of voters (names, CURP) stand in these tables and nowhere else, so that they can be taken out again.
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

from unionreg.application.roll_records import ObjectionKind, ObjectionParty, RollAct, Ruling
from unionreg.domain.findings import Severity
from unionreg.domain.rolls.kinds import RollKind
from unionreg.domain.rolls.roll import RollPurpose, RollSource, RollState
from unionreg.storage.tables.metadata import EnumText, UtcTime, metadata

_ROLL = "vote_rolls.roll_id"

vote_roll_files = Table(
    "vote_roll_files",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

vote_rolls = Table(
    "vote_rolls",
    metadata,
    Column("roll_id", Integer, primary_key=True),
    Column("vote_id", String(64), ForeignKey("votes.vote_id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("source", EnumText(RollSource), nullable=False),
    Column("source_note", Text, nullable=False),
    Column("purpose", EnumText(RollPurpose), nullable=False),
    Column("cut_off", String(10), nullable=False),
    Column("file_name", Text, nullable=False),
    Column("file_sha256", String(64), nullable=False),
    Column("people", Integer, nullable=False),
    Column("voters", Integer, nullable=False),
    Column("state", EnumText(RollState), nullable=False),
    Column("imported_by", Text, nullable=False),
    Column("imported_at", UtcTime, nullable=False),
    Column("invented", Boolean, nullable=False),
    Column("frozen_at", UtcTime, nullable=True),
    Column("digest", String(64), nullable=True),
    Column("size", Integer, nullable=True),
    Column("forgotten_by", Text, nullable=True),
    Column("forgotten_at", UtcTime, nullable=True),
    Column("forgotten_reason", Text, nullable=True),
    UniqueConstraint("vote_id", "version"),
)

vote_roll_people = Table(
    "vote_roll_people",
    metadata,
    Column("roll_id", Integer, ForeignKey(_ROLL), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("first_surname", Text, nullable=False),
    Column("second_surname", Text, nullable=False),
    Column("given_names", Text, nullable=False),
    Column("curp", Text, nullable=False),
    Column("hired_on", String(10), nullable=True),
    Column("post", Text, nullable=False),
    Column("workplace", Text, nullable=False),
    Column("shift", Text, nullable=False),
    Column("status", String(40), nullable=False),  # as EnumText, turned by hand: half a million at a time
    Column("station_id", String(32), nullable=True),
    Column("sheet", Text, nullable=False),
    Column("row", Integer, nullable=False),
    Column("votes", Boolean, nullable=False),
    Column("sort_key", Text, nullable=False),
    Column("words", Text, nullable=False),
    Index("ix_vote_roll_people_order", "roll_id", "sort_key", "number"),
    Index("ix_vote_roll_people_station", "roll_id", "station_id", "sort_key", "number"),
    Index("ix_vote_roll_people_curp", "roll_id", "curp"),
)

vote_roll_findings = Table(
    "vote_roll_findings",
    metadata,
    Column("roll_id", Integer, ForeignKey(_ROLL), primary_key=True),
    Column("finding_id", Integer, primary_key=True, autoincrement=False),
    Column("kind", EnumText(RollKind), nullable=False),
    Column("severity", EnumText(Severity), nullable=False),
    Column("number", Integer, nullable=True),
    Column("sheet", Text, nullable=False),
    Column("row", Integer, nullable=True),
    Column("column", String(10), nullable=True),
    Column("other_number", Integer, nullable=True),
    Column("other_sheet", Text, nullable=True),
    Column("other_row", Integer, nullable=True),
    Column("positions", Text, nullable=False),
    Column("found", Text, nullable=False),
    Column("expected", Text, nullable=False),
    Column("settled_by", Integer, nullable=True),
    Index("ix_vote_roll_findings_kind", "roll_id", "kind", "settled_by"),
    Index("ix_vote_roll_findings_number", "roll_id", "number"),
    Index("ix_vote_roll_findings_other", "roll_id", "other_number"),
)

vote_roll_decisions = Table(
    "vote_roll_decisions",
    metadata,
    Column("decision_id", Integer, primary_key=True),
    Column("roll_id", Integer, ForeignKey(_ROLL), nullable=False, index=True),
    Column("number", Integer, nullable=True),
    Column("act", EnumText(RollAct), nullable=False),
    Column("finding_kind", EnumText(RollKind), nullable=True),
    Column("reason", Text, nullable=False),
    Column("before", Text, nullable=True),
    Column("after", Text, nullable=True),
    Column("made_by", Text, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("objection_id", Integer, nullable=True),
)

vote_roll_objections = Table(
    "vote_roll_objections",
    metadata,
    Column("objection_id", Integer, primary_key=True),
    Column("roll_id", Integer, ForeignKey(_ROLL), nullable=False, index=True),
    Column("kind", EnumText(ObjectionKind), nullable=False),
    Column("party", EnumText(ObjectionParty), nullable=False),
    Column("filed_by", Text, nullable=False),
    Column("number", Integer, nullable=True),
    Column("who", Text, nullable=False),
    Column("grounds", Text, nullable=False),
    Column("filed_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("ruling", EnumText(Ruling), nullable=True),
    Column("ruling_reason", Text, nullable=False),
    Column("ruled_by", Text, nullable=False),
    Column("ruled_at", UtcTime, nullable=True),
)
