"""Tables of revision 0004: the register."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create() -> None:
    """Make the tables of this area."""
    _employers()
    _names()
    _numbers()
    _pairs()
    _unions()
    _words()
    _entries()
    _members()
    _name_words()
    _workplaces()
    _contract_employers()


def _employers() -> None:
    name = "register_employers"
    op.create_table(
        name,
        sa.Column("employer_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("rfc", sa.String(20), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("employer_id", name=op.f("pk_register_employers")),
    )
    op.create_index("ix_register_employers_rfc", name, ["rfc"])
    op.create_index("ix_register_employers_sort_key", name, ["sort_key"])


def _names() -> None:
    name = "register_names"
    op.create_table(
        name,
        sa.Column("name_id", sa.Integer(), nullable=False),
        sa.Column("party", sa.String(40), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name_id", name=op.f("pk_register_names")),
    )
    op.create_index("ix_register_names_party", name, ["party", "party_id"])


def _numbers() -> None:
    name = "register_numbers"
    op.create_table(
        name,
        sa.Column("series", sa.String(8), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("series", "year", name=op.f("pk_register_numbers")),
    )


def _pairs() -> None:
    name = "register_pairs"
    op.create_table(
        name,
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer(), nullable=False),
        sa.Column("likeness", sa.Integer(), nullable=False),
        sa.Column("decided", sa.Boolean(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("pair_id", name=op.f("pk_register_pairs")),
        sa.UniqueConstraint("kind", "first_id", "second_id", name=op.f("uq_register_pairs_kind_first_id_second_id")),
    )
    op.create_index("ix_register_pairs_decided", name, ["decided", "likeness"])


def _unions() -> None:
    name = "register_unions"
    op.create_table(
        name,
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("registration_number", sa.String(80), nullable=False),
        sa.Column("file_number", sa.String(80), nullable=False),
        sa.Column("unique_folio", sa.String(80), nullable=False),
        sa.Column("case_folio", sa.String(80), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("acronym", sa.Text(), nullable=False),
        sa.Column("type", sa.String(40), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("state_of_origin", sa.Text(), nullable=False),
        sa.Column("authority", sa.Text(), nullable=False),
        sa.Column("registered_on", sa.String(10), nullable=True),
        sa.Column("last_filing_on", sa.String(10), nullable=True),
        sa.Column("members", sa.Integer(), nullable=True),
        sa.Column("members_as_of", sa.String(10), nullable=True),
        sa.Column("accounts_as_of", sa.String(10), nullable=True),
        sa.Column("leadership_ends_on", sa.String(10), nullable=True),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("union_id", name=op.f("pk_register_unions")),
        sa.UniqueConstraint("registration_number", name=op.f("uq_register_unions_registration_number")),
    )
    op.create_index("ix_register_unions_case_folio", name, ["case_folio"])
    op.create_index("ix_register_unions_file_number", name, ["file_number"])
    op.create_index("ix_register_unions_last_filing_on", name, ["last_filing_on"])
    op.create_index("ix_register_unions_leadership_ends_on", name, ["leadership_ends_on"])
    op.create_index("ix_register_unions_registered_on", name, ["registered_on"])
    op.create_index("ix_register_unions_sort_key", name, ["sort_key"])
    op.create_index("ix_register_unions_unique_folio", name, ["unique_folio"])


def _words() -> None:
    name = "register_words"
    op.create_table(
        name,
        sa.Column("party", sa.String(40), nullable=False),
        sa.Column("word", sa.String(80), nullable=False),
        sa.Column("names", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("party", "word", name=op.f("pk_register_words")),
    )


def _entries() -> None:
    name = "register_entries"
    op.create_table(
        name,
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("entered_on", sa.String(10), nullable=False),
        sa.Column("ends_on", sa.String(10), nullable=True),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("entered_at", sa.String(20), nullable=False),
        sa.ForeignKeyConstraint(
            ["union_id"], ["register_unions.union_id"], name=op.f("fk_register_entries_union_id_register_unions")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_register_entries")),
    )
    op.create_index("ix_register_entries_kind", name, ["kind", "ends_on"])
    op.create_index("ix_register_entries_union", name, ["union_id", "kind", "number"])


def _members() -> None:
    name = "register_members"
    op.create_table(
        name,
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("since_version", sa.Integer(), nullable=False),
        sa.Column("until_version", sa.Integer(), nullable=True),
        sa.Column("first_surname", sa.Text(), nullable=False),
        sa.Column("second_surname", sa.Text(), nullable=False),
        sa.Column("given_names", sa.Text(), nullable=False),
        sa.Column("curp", sa.String(18), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("employer", sa.Text(), nullable=False),
        sa.Column("workplace", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("joined_on", sa.String(10), nullable=True),
        sa.Column("left_on", sa.String(10), nullable=True),
        sa.Column("leaving_cause", sa.Text(), nullable=False),
        sa.Column("proof", sa.Text(), nullable=False),
        sa.Column("proof_on", sa.String(10), nullable=True),
        sa.ForeignKeyConstraint(
            ["union_id"], ["register_unions.union_id"], name=op.f("fk_register_members_union_id_register_unions")
        ),
        sa.PrimaryKeyConstraint("union_id", "number", name=op.f("pk_register_members")),
    )


def _name_words() -> None:
    name = "register_name_words"
    op.create_table(
        name,
        sa.Column("party", sa.String(40), nullable=False),
        sa.Column("word", sa.String(80), nullable=False),
        sa.Column("name_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["name_id"],
            ["register_names.name_id"],
            name=op.f("fk_register_name_words_name_id_register_names"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("party", "word", "name_id", name=op.f("pk_register_name_words")),
    )
    op.create_index("ix_register_name_words_name_id", name, ["name_id"])


def _workplaces() -> None:
    name = "register_workplaces"
    op.create_table(
        name,
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("employer_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["union_id"], ["register_unions.union_id"], name=op.f("fk_register_workplaces_union_id_register_unions")
        ),
        sa.ForeignKeyConstraint(
            ["employer_id"],
            ["register_employers.employer_id"],
            name=op.f("fk_register_workplaces_employer_id_register_employers"),
        ),
        sa.PrimaryKeyConstraint("union_id", "employer_id", name=op.f("pk_register_workplaces")),
    )
    op.create_index("ix_register_workplaces_employer_id", name, ["employer_id"])


def _contract_employers() -> None:
    name = "register_contract_employers"
    op.create_table(
        name,
        sa.Column("employer_id", sa.Integer(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["employer_id"],
            ["register_employers.employer_id"],
            name=op.f("fk_register_contract_employers_employer_id_register_employers"),
        ),
        sa.ForeignKeyConstraint(
            ["entry"], ["register_entries.number"], name=op.f("fk_register_contract_employers_entry_register_entries")
        ),
        sa.PrimaryKeyConstraint("employer_id", "entry", name=op.f("pk_register_contract_employers")),
    )
    op.create_index("ix_register_contract_employers_entry", name, ["entry"])
