"""Tables of the day of the vote: records of stations, cells for who came, drafts, laptops, hand-overs, decisions.

Who came is one strip of cells a station, made before it opens and overwritten in place with the same length: no row, no
time, no number is added when somebody comes (docs/decisions/0010). Columns beside the record of a station are what a
table of all stations shows.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)

from unionreg.application.day_records import HandOverState, Keeper
from unionreg.domain.votes.day.states import DayState
from unionreg.storage.tables.metadata import EnumText, UtcTime, metadata

_OF_STATION = ("vote_stations.vote_id", "vote_stations.station_id")

vote_day_stations = Table(
    "vote_day_stations",
    metadata,
    Column("vote_id", String(64), primary_key=True),
    Column("station_id", String(32), primary_key=True),
    Column("list_group", String(32), nullable=False),
    Column("keeper", EnumText(Keeper), nullable=False),
    Column("state", EnumText(DayState), nullable=False),
    Column("voters", Integer, nullable=False),
    Column("marks_on_paper", Integer, nullable=True),
    Column("voted", Integer, nullable=False),
    Column("opened_at", UtcTime, nullable=True),
    Column("closed_at", UtcTime, nullable=True),
    Column("received", Integer, nullable=True),
    Column("unused", Integer, nullable=True),
    Column("challenges", Integer, nullable=False),
    Column("open_challenges", Integer, nullable=False),
    Column("assisted", Integer, nullable=False),
    Column("incidents", Integer, nullable=False),
    Column("interrupted_minutes", Integer, nullable=False),
    Column("last_hour", UtcTime, nullable=True),
    Column("queue", Integer, nullable=True),
    Column("suspended_at", UtcTime, nullable=True),
    Column("spans", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("lineage", Text, nullable=False),
    Column("drafts", Text, nullable=False),
    ForeignKeyConstraint(("vote_id", "station_id"), _OF_STATION),
)

vote_day_marks = Table(
    "vote_day_marks",
    metadata,
    Column("vote_id", String(64), primary_key=True),
    Column("station_id", String(32), primary_key=True),
    Column("list_group", String(32), nullable=False),
    Column("identity", Text, nullable=False),
    Column("people", LargeBinary, nullable=False),
    Column("cells", LargeBinary, nullable=False),
    ForeignKeyConstraint(("vote_id", "station_id"), _OF_STATION),
)

vote_day_laptops = Table(
    "vote_day_laptops",
    metadata,
    Column("vote_id", String(64), nullable=False),
    Column("station_id", String(32), nullable=False),
    Column("number", Integer, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("reason", Text, nullable=False),
    PrimaryKeyConstraint("vote_id", "station_id", "number"),
    ForeignKeyConstraint(("vote_id", "station_id"), _OF_STATION),
)

vote_day_hand_overs = Table(
    "vote_day_hand_overs",
    metadata,
    Column("hand_over_id", Integer, primary_key=True),
    Column("vote_id", String(64), nullable=False),
    Column("station_id", String(32), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("state", EnumText(HandOverState), nullable=False),
    Column("written_at", UtcTime, nullable=False),
    Column("received_at", UtcTime, nullable=False),
    Column("received_by", Text, nullable=False),
    Column("final", Boolean, nullable=False),
    Column("content", LargeBinary, nullable=True),
    Column("reason", Text, nullable=False),
    ForeignKeyConstraint(("vote_id", "station_id"), _OF_STATION),
)

vote_day_replaced = Table(
    "vote_day_replaced",
    metadata,
    Column("replaced_id", Integer, primary_key=True),
    Column("vote_id", String(64), nullable=False),
    Column("station_id", String(32), nullable=False),
    Column("record", Text, nullable=False),
    Column("cells", LargeBinary, nullable=False),
    Column("replaced_at", UtcTime, nullable=False),
    ForeignKeyConstraint(("vote_id", "station_id"), _OF_STATION),
)

vote_day_rulings = Table(
    "vote_day_rulings",
    metadata,
    Column("vote_id", String(64), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("station_ids", Text, nullable=False),
    Column("counts_at", String(32), nullable=False),
    Column("reason", Text, nullable=False),
    Column("by_name", Text, nullable=False),
    Column("by_role", Text, nullable=False),
    Column("decided_at", UtcTime, nullable=False),
)
