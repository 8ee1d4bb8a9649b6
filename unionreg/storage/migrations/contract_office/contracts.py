"""Tables of revision 0005: contracts: acts, parties, workplaces, contradictions, alarms."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create() -> None:
    """Make the tables of this area."""
    _contracts()
    _workplaces()
    _contract_acts()
    _contract_employers()
    _contract_unions()
    _contract_workplaces()
    _certificate_uses()
    _contract_overrides()
    _contract_papers()


def _contracts() -> None:
    name = "contracts"
    op.create_table(
        name,
        sa.Column("contract_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(80), nullable=False),
        sa.Column("authority", sa.Text(), nullable=False),
        sa.Column("unique_folio", sa.String(80), nullable=False),
        sa.Column("state_of_origin", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("unions", sa.Text(), nullable=False),
        sa.Column("employers", sa.Text(), nullable=False),
        sa.Column("union_key", sa.Text(), nullable=False),
        sa.Column("employer_key", sa.Text(), nullable=False),
        sa.Column("states", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("workers_covered", sa.Integer(), nullable=True),
        sa.Column("workers_with_right_to_vote", sa.Integer(), nullable=True),
        sa.Column("deposited_on", sa.String(10), nullable=False),
        sa.Column("ended_on", sa.String(10), nullable=True),
        sa.Column("wages_due_on", sa.String(10), nullable=True),
        sa.Column("text_due_on", sa.String(10), nullable=True),
        sa.Column("first_due_on", sa.String(10), nullable=True),
        sa.Column("acts", sa.Integer(), nullable=False),
        sa.Column("old_archive", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("contract_id", name=op.f("pk_contracts")),
        sa.UniqueConstraint("number", "authority", name=op.f("uq_contracts_number_authority")),
    )
    op.create_index("ix_contracts_deposited_on", name, ["deposited_on"])
    op.create_index("ix_contracts_employer_key", name, ["employer_key"])
    op.create_index("ix_contracts_first_due_on", name, ["first_due_on"])
    op.create_index("ix_contracts_union_key", name, ["union_key"])


def _workplaces() -> None:
    name = "workplaces"
    op.create_table(
        name,
        sa.Column("workplace_id", sa.Integer(), nullable=False),
        sa.Column("employer_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("address_key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["employer_id"],
            ["register_employers.employer_id"],
            name=op.f("fk_workplaces_employer_id_register_employers"),
        ),
        sa.PrimaryKeyConstraint("workplace_id", name=op.f("pk_workplaces")),
        sa.UniqueConstraint(
            "employer_id", "name_key", "address_key", name=op.f("uq_workplaces_employer_id_name_key_address_key")
        ),
    )


def _contract_acts() -> None:
    name = "contract_acts"
    op.create_table(
        name,
        sa.Column("contract_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("acted_on", sa.String(10), nullable=False),
        sa.Column("case_folio", sa.String(80), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contracts.contract_id"], name=op.f("fk_contract_acts_contract_id_contracts")
        ),
        sa.PrimaryKeyConstraint("contract_id", "number", name=op.f("pk_contract_acts")),
    )
    op.create_index("ix_contract_acts_case_folio", name, ["case_folio"])


def _contract_employers() -> None:
    name = "contract_employers"
    op.create_table(
        name,
        sa.Column("employer_id", sa.Integer(), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["employer_id"],
            ["register_employers.employer_id"],
            name=op.f("fk_contract_employers_employer_id_register_employers"),
        ),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contracts.contract_id"], name=op.f("fk_contract_employers_contract_id_contracts")
        ),
        sa.PrimaryKeyConstraint("employer_id", "contract_id", name=op.f("pk_contract_employers")),
    )
    op.create_index("ix_contract_employers_contract_id", name, ["contract_id"])


def _contract_unions() -> None:
    name = "contract_unions"
    op.create_table(
        name,
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["union_id"], ["register_unions.union_id"], name=op.f("fk_contract_unions_union_id_register_unions")
        ),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contracts.contract_id"], name=op.f("fk_contract_unions_contract_id_contracts")
        ),
        sa.PrimaryKeyConstraint("union_id", "contract_id", name=op.f("pk_contract_unions")),
    )
    op.create_index("ix_contract_unions_contract_id", name, ["contract_id"])


def _contract_workplaces() -> None:
    name = "contract_workplaces"
    op.create_table(
        name,
        sa.Column("workplace_id", sa.Integer(), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workplace_id"], ["workplaces.workplace_id"], name=op.f("fk_contract_workplaces_workplace_id_workplaces")
        ),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contracts.contract_id"], name=op.f("fk_contract_workplaces_contract_id_contracts")
        ),
        sa.PrimaryKeyConstraint("workplace_id", "contract_id", name=op.f("pk_contract_workplaces")),
    )
    op.create_index("ix_contract_workplaces_contract_id", name, ["contract_id"])


def _certificate_uses() -> None:
    name = "certificate_uses"
    op.create_table(
        name,
        sa.Column("folio", sa.String(80), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=False),
        sa.Column("used_on", sa.String(10), nullable=False),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contracts.contract_id"], name=op.f("fk_certificate_uses_contract_id_contracts")
        ),
        sa.PrimaryKeyConstraint("folio", name=op.f("pk_certificate_uses")),
    )
    op.create_index("ix_certificate_uses_contract_id", name, ["contract_id"])


def _contract_overrides() -> None:
    name = "contract_overrides"
    op.create_table(
        name,
        sa.Column("override_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("contract_id", sa.String(40), nullable=False),
        sa.Column("case_folio", sa.String(80), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("override_id", name=op.f("pk_contract_overrides")),
    )
    op.create_index("ix_contract_overrides_case_folio", name, ["case_folio"])
    op.create_index("ix_contract_overrides_contract_id", name, ["contract_id"])
    op.create_index("ix_contract_overrides_state", name, ["state"])


def _contract_papers() -> None:
    name = "contract_papers"
    op.create_table(
        name,
        sa.Column("folio", sa.String(80), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contracts.contract_id"], name=op.f("fk_contract_papers_contract_id_contracts")
        ),
        sa.PrimaryKeyConstraint("folio", name=op.f("pk_contract_papers")),
    )
    op.create_index("ix_contract_papers_contract_id", name, ["contract_id"])
