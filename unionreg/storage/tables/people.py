"""Tables of the accounts of people. ``username_key`` is the name without regard to case."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table, Text

from unionreg.domain.roles import Role
from unionreg.storage.tables.metadata import EnumText, UtcTime, metadata

people = Table(
    "people",
    metadata,
    Column("user_id", Integer, primary_key=True),
    Column("username", String(64), nullable=False),
    Column("username_key", String(64), nullable=False, unique=True),
    Column("full_name", Text, nullable=False),
    Column("post", Text, nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("must_change_password", Boolean, nullable=False),
    Column("failed_attempts", Integer, nullable=False),
    Column("locked_until", UtcTime, nullable=True),
    Column("created_at", UtcTime, nullable=False),
    Column("last_sign_in_at", UtcTime, nullable=True),
)

people_roles = Table(
    "people_roles",
    metadata,
    Column("user_id", Integer, ForeignKey("people.user_id"), primary_key=True),
    Column("role", EnumText(Role), primary_key=True),
)
