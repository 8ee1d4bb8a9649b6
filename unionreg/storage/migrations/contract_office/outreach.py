"""Tables of revision 0005: bulletins and who acknowledged them, translated texts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create() -> None:
    """Make the tables of this area."""
    _bulletins()
    _acknowledgements()
    _variants()
    _spoken()
    _translations()


def _bulletins() -> None:
    name = "outreach_bulletins"
    op.create_table(
        name,
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("bulletin_id", sa.String(40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_outreach_bulletins")),
        sa.UniqueConstraint("bulletin_id", name=op.f("uq_outreach_bulletins_bulletin_id")),
    )


def _acknowledgements() -> None:
    name = "outreach_acknowledgements"
    op.create_table(
        name,
        sa.Column("bulletin_id", sa.String(40), nullable=False),
        sa.Column("user_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("at", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("bulletin_id", "user_id", name=op.f("pk_outreach_acknowledgements")),
        sa.ForeignKeyConstraint(
            ["bulletin_id"],
            ["outreach_bulletins.bulletin_id"],
            name=op.f("fk_outreach_acknowledgements_bulletin_id_outreach_bulletins"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["people.user_id"], name=op.f("fk_outreach_acknowledgements_user_id_people")
        ),
    )
    op.create_index("ix_outreach_acknowledgements_user_id", name, ["user_id"])


def _variants() -> None:
    name = "outreach_variants"
    op.create_table(
        name,
        sa.Column("variant_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("variant_id", name=op.f("pk_outreach_variants")),
    )


def _spoken() -> None:
    name = "outreach_spoken"
    op.create_table(
        name,
        sa.Column("subject", sa.String(40), nullable=False),
        sa.Column("subject_id", sa.String(80), nullable=False),
        sa.Column("variant_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("interpreter", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("subject", "subject_id", "variant_id", name=op.f("pk_outreach_spoken")),
        sa.ForeignKeyConstraint(
            ["variant_id"],
            ["outreach_variants.variant_id"],
            name=op.f("fk_outreach_spoken_variant_id_outreach_variants"),
        ),
    )


def _translations() -> None:
    name = "outreach_translations"
    op.create_table(
        name,
        sa.Column("translation_id", sa.Integer(), nullable=False),
        sa.Column("variant_id", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.String(20), nullable=False),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("translation_id", name=op.f("pk_outreach_translations")),
        sa.ForeignKeyConstraint(
            ["variant_id"],
            ["outreach_variants.variant_id"],
            name=op.f("fk_outreach_translations_variant_id_outreach_variants"),
        ),
    )
