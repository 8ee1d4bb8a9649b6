"""Contracts, the archive, search, public forms, publication, delivery, outreach, dossiers."""

from __future__ import annotations

from unionreg.storage.migrations.contract_office import (
    archive,
    contracts,
    delivery,
    dossiers,
    outreach,
    publication,
    redactions,
    search,
)

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    contracts.create()
    archive.create()
    search.create()
    redactions.create()
    publication.create()
    delivery.create()
    outreach.create()
    dossiers.create()
