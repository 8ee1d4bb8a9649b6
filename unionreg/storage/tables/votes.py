"""Tables of votes: definition, stations, the two entries, frozen counts, results, packages, signatures, papers.

Nothing about voters is kept, only the digest of the roll inside the definition. Structured values (a draft, figures, a
list of people) are JSON text; what is filtered, sorted or unique has a column of its own. Bytes stand once in
``vote_files`` under their SHA-256.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from unionreg.domain.votes.count import PersonRole
from unionreg.domain.votes.count_entry import Place, StationState
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import Purpose
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.storage.tables.metadata import EnumText, UtcTime, metadata

vote_files = Table(
    "vote_files",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

votes = Table(
    "votes",
    metadata,
    Column("vote_id", String(64), primary_key=True),
    Column("status", EnumText(VoteStatus), nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("title_key", Text, nullable=False, index=True),
    Column("procedure", String(40), nullable=False, index=True),
    Column("purpose", EnumText(Purpose), nullable=False),
    Column("unions", Text, nullable=False),
    Column("employers", Text, nullable=False),
    Column("contract_number", Text, nullable=True),
    Column("words", Text, nullable=False),
    Column("held_on", String(10), nullable=True, index=True),
    Column("voters", Integer, nullable=True, index=True),
    Column("stations", Integer, nullable=False),
    Column("draft", Text, nullable=False),
    Column("definition_sha256", String(64), nullable=True),
    Column("fixed_at", UtcTime, nullable=True),
    Column("created_by", Text, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("updated_at", UtcTime, nullable=False, index=True),
)

vote_stations = Table(
    "vote_stations",
    metadata,
    Column("vote_id", String(64), ForeignKey("votes.vote_id"), primary_key=True),
    Column("station_id", String(32), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("state", EnumText(StationState), nullable=False),
    Column("round", Integer, nullable=False),
    Column("settled", Text, nullable=True),
    Column("differing", Text, nullable=False),
    Column("errors", Text, nullable=False),
    Column("unexplained", Text, nullable=False),
    Column("explained", Text, nullable=False),
    Column("people", Text, nullable=False),
    Column("incidents", Text, nullable=False),
    Column("as_on_paper", Boolean, nullable=False),
    Column("annulment", Text, nullable=True),
    Column("correction", Text, nullable=True),
    Column("version", Integer, nullable=False),
)

_OF_STATION = ("vote_stations.vote_id", "vote_stations.station_id")

vote_entries = Table(
    "vote_entries",
    metadata,
    Column("entry_id", Integer, primary_key=True),
    Column("vote_id", String(64), nullable=False),
    Column("station_id", String(32), nullable=False),
    Column("round", Integer, nullable=False),
    Column("place", EnumText(Place), nullable=False),
    Column("user_id", Integer, nullable=False),
    Column("by_name", Text, nullable=False),
    Column("by_role", Text, nullable=False),
    Column("opened_at", UtcTime, nullable=False),
    Column("saved_at", UtcTime, nullable=True),
    Column("finished_at", UtcTime, nullable=True),
    Column("entered", Text, nullable=False),
    Column("explained", Text, nullable=False),
    Column("as_on_paper", Text, nullable=True),
    Column("re_entered", Boolean, nullable=False),
    ForeignKeyConstraint(("vote_id", "station_id"), _OF_STATION),
    UniqueConstraint("vote_id", "station_id", "round", "place"),
)

vote_sheets = Table(
    "vote_sheets",
    metadata,
    Column("vote_id", String(64), primary_key=True),
    Column("station_id", String(32), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("suffix", String(4), nullable=False),
    Column("sha256", String(64), nullable=False, index=True),
    Column("size", Integer, nullable=False),
    Column("attached_by", Text, nullable=False),
    Column("attached_at", UtcTime, nullable=False),
    ForeignKeyConstraint(("vote_id", "station_id"), _OF_STATION),
)

vote_counts = Table(
    "vote_counts",
    metadata,
    Column("vote_id", String(64), primary_key=True),
    Column("station_id", String(32), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("sha256", String(64), nullable=False),
    Column("frozen_at", UtcTime, nullable=False),
    ForeignKeyConstraint(("vote_id", "station_id"), _OF_STATION),
)

vote_results = Table(
    "vote_results",
    metadata,
    Column("vote_id", String(64), ForeignKey("votes.vote_id"), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("sha256", String(64), nullable=False),
    Column("computed", EnumText(Outcome), nullable=False),
    Column("resolved", EnumText(Outcome), nullable=True),
    Column("made_by", Text, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("reason", Text, nullable=True),
)

vote_packages = Table(
    "vote_packages",
    metadata,
    Column("package_id", Integer, primary_key=True),
    Column("vote_id", String(64), ForeignKey("votes.vote_id"), nullable=False, index=True),
    Column("result_version", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    Column("prepared_at", UtcTime, nullable=False),
    UniqueConstraint("vote_id", "result_version"),
)

vote_signatures = Table(
    "vote_signatures",
    metadata,
    Column("package_id", Integer, ForeignKey("vote_packages.package_id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("rfc", String(13), nullable=False),
    Column("capacity", String(40), nullable=False),
    Column("role", EnumText(PersonRole), nullable=False),
    Column("organisation", Text, nullable=True),
    Column("remarks", Text, nullable=True),
    Column("certificate_number", String(20), nullable=False),
    Column("signed_at", UtcTime, nullable=False),
    Column("imported", Boolean, nullable=False),
    Column("counts", Boolean, nullable=False),
)

vote_refusals = Table(
    "vote_refusals",
    metadata,
    Column("refusal_id", Integer, primary_key=True),
    Column("vote_id", String(64), ForeignKey("votes.vote_id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("role", EnumText(PersonRole), nullable=False),
    Column("organisation", Text, nullable=True),
    Column("reason", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
)

vote_papers = Table(
    "vote_papers",
    metadata,
    Column("paper_id", Integer, primary_key=True),
    Column("vote_id", String(64), ForeignKey("votes.vote_id"), nullable=False, index=True),
    Column("kind", String(40), nullable=False),
    Column("station_id", String(32), nullable=True),
    Column("title", Text, nullable=False),
    Column("series", String(40), nullable=False),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("folio", String(100), nullable=False),
    Column("template_version", String(40), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    Column("issued_at", UtcTime, nullable=False),
    Column("issued_by", Text, nullable=False),
    Column("result_version", Integer, nullable=True),
    Column("package_digest", String(64), nullable=True),
    UniqueConstraint("series", "year", "number"),
)
