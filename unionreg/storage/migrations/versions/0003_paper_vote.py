"""The vote on paper: rolls, preparation, the day, and what comes after the count."""

from __future__ import annotations

from unionreg.storage.migrations.paper_vote import after, day, preparation, roll, support

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    roll.create()
    preparation.create()
    day.create()
    after.create()
    support.create()
