"""Tables of contracts: acts, parties, workplaces, contradictions, alarms.

A contract's row holds what the list is sorted and searched by, written anew with every act; an act is written once.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from unionreg.domain.contracts.acts import ActKind, ContractKind
from unionreg.domain.contracts.contract import ContractState
from unionreg.domain.contracts.overrides import OverrideState
from unionreg.storage.tables.metadata import EnumText, metadata

contracts = Table(
    "contracts",
    metadata,
    Column("contract_id", Integer, primary_key=True),
    Column("number", String(80), nullable=False),
    Column("authority", Text, nullable=False),
    Column("unique_folio", String(80), nullable=False),
    Column("state_of_origin", Text, nullable=False),
    Column("kind", EnumText(ContractKind), nullable=False),
    Column("state", EnumText(ContractState), nullable=False),
    Column("unions", Text, nullable=False),
    Column("employers", Text, nullable=False),
    Column("union_key", Text, nullable=False),
    Column("employer_key", Text, nullable=False),
    Column("states", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("workers_covered", Integer),
    Column("workers_with_right_to_vote", Integer),
    Column("deposited_on", String(10), nullable=False),
    Column("ended_on", String(10)),
    Column("wages_due_on", String(10)),
    Column("text_due_on", String(10)),
    Column("first_due_on", String(10)),
    Column("acts", Integer, nullable=False),
    Column("old_archive", Boolean, nullable=False),
    UniqueConstraint("number", "authority"),
    Index("ix_contracts_deposited_on", "deposited_on"),
    Index("ix_contracts_employer_key", "employer_key"),
    Index("ix_contracts_union_key", "union_key"),
    Index("ix_contracts_first_due_on", "first_due_on"),
)

contract_acts = Table(
    "contract_acts",
    metadata,
    Column("contract_id", Integer, ForeignKey("contracts.contract_id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("kind", EnumText(ActKind), nullable=False),
    Column("acted_on", String(10), nullable=False),
    Column("case_folio", String(80), nullable=False),
    Column("value", Text, nullable=False),
    Index("ix_contract_acts_case_folio", "case_folio"),
)

contract_employers = Table(
    "contract_employers",
    metadata,
    Column("employer_id", Integer, ForeignKey("register_employers.employer_id"), primary_key=True),
    Column("contract_id", Integer, ForeignKey("contracts.contract_id"), primary_key=True),
    Index("ix_contract_employers_contract_id", "contract_id"),
)

contract_unions = Table(
    "contract_unions",
    metadata,
    Column("union_id", Integer, ForeignKey("register_unions.union_id"), primary_key=True),
    Column("contract_id", Integer, ForeignKey("contracts.contract_id"), primary_key=True),
    Index("ix_contract_unions_contract_id", "contract_id"),
)

workplaces = Table(
    "workplaces",
    metadata,
    Column("workplace_id", Integer, primary_key=True),
    Column("employer_id", Integer, ForeignKey("register_employers.employer_id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("address_key", Text, nullable=False),
    Column("value", Text, nullable=False),
    UniqueConstraint("employer_id", "name_key", "address_key"),
)

contract_workplaces = Table(
    "contract_workplaces",
    metadata,
    Column("workplace_id", Integer, ForeignKey("workplaces.workplace_id"), primary_key=True),
    Column("contract_id", Integer, ForeignKey("contracts.contract_id"), primary_key=True),
    Index("ix_contract_workplaces_contract_id", "contract_id"),
)

certificate_uses = Table(
    "certificate_uses",
    metadata,
    Column("folio", String(80), primary_key=True),
    Column("contract_id", Integer, ForeignKey("contracts.contract_id"), nullable=False),
    Column("used_on", String(10), nullable=False),
    Index("ix_certificate_uses_contract_id", "contract_id"),
)

contract_overrides = Table(
    "contract_overrides",
    metadata,
    Column("override_id", Integer, primary_key=True),
    Column("state", EnumText(OverrideState), nullable=False),
    Column("contract_id", String(40), nullable=False),
    Column("case_folio", String(80), nullable=False),
    Column("value", Text, nullable=False),
    Index("ix_contract_overrides_state", "state"),
    Index("ix_contract_overrides_contract_id", "contract_id"),
    Index("ix_contract_overrides_case_folio", "case_folio"),
)

contract_papers = Table(
    "contract_papers",
    metadata,
    Column("folio", String(80), primary_key=True),
    Column("contract_id", Integer, ForeignKey("contracts.contract_id"), nullable=False),
    Column("value", Text, nullable=False),
    Index("ix_contract_papers_contract_id", "contract_id"),
)
