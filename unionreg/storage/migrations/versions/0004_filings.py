"""Filings and the register."""

from __future__ import annotations

from unionreg.storage.migrations.filing_office import filing, register

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    register.create()
    filing.create()
