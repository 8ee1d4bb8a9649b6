"""Tables of the register: unions, federations, employers, workplaces, folios.

A union's row holds what lists are sorted and searched by; the whole value stands beside it as JSON. People of lists of
members are kept once, with the version of the list with which they came and the one with which they left.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from unionreg.domain.register.parties import NameKind, PartyKind
from unionreg.domain.register.union import EntryKind, UnionState
from unionreg.storage.tables.metadata import EnumText, UtcTime, metadata

register_numbers = Table(
    "register_numbers",
    metadata,
    Column("series", String(8), primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
)

register_unions = Table(
    "register_unions",
    metadata,
    Column("union_id", Integer, primary_key=True),
    Column("registration_number", String(80), nullable=False),
    Column("file_number", String(80), nullable=False),
    Column("unique_folio", String(80), nullable=False),
    Column("case_folio", String(80), nullable=False),
    Column("name", Text, nullable=False),
    Column("sort_key", Text, nullable=False),
    Column("acronym", Text, nullable=False),
    Column("type", String(40), nullable=False),
    Column("state", EnumText(UnionState), nullable=False),
    Column("state_of_origin", Text, nullable=False),
    Column("authority", Text, nullable=False),
    Column("registered_on", String(10)),
    Column("last_filing_on", String(10)),
    Column("members", Integer),
    Column("members_as_of", String(10)),
    Column("accounts_as_of", String(10)),
    Column("leadership_ends_on", String(10)),
    Column("value", Text, nullable=False),
    UniqueConstraint("registration_number"),
    Index("ix_register_unions_sort_key", "sort_key"),
    Index("ix_register_unions_file_number", "file_number"),
    Index("ix_register_unions_unique_folio", "unique_folio"),
    Index("ix_register_unions_case_folio", "case_folio"),
    Index("ix_register_unions_registered_on", "registered_on"),
    Index("ix_register_unions_last_filing_on", "last_filing_on"),
    Index("ix_register_unions_leadership_ends_on", "leadership_ends_on"),
)

register_entries = Table(
    "register_entries",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("union_id", Integer, ForeignKey("register_unions.union_id"), nullable=False),
    Column("kind", EnumText(EntryKind), nullable=False),
    Column("entered_on", String(10), nullable=False),
    Column("ends_on", String(10)),
    Column("facts", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("entered_at", UtcTime, nullable=False),
    Index("ix_register_entries_union", "union_id", "kind", "number"),
    Index("ix_register_entries_kind", "kind", "ends_on"),
)

register_members = Table(
    "register_members",
    metadata,
    Column("union_id", Integer, ForeignKey("register_unions.union_id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("since_version", Integer, nullable=False),
    Column("until_version", Integer),
    Column("first_surname", Text, nullable=False),
    Column("second_surname", Text, nullable=False),
    Column("given_names", Text, nullable=False),
    Column("curp", String(18), nullable=False),
    Column("address", Text, nullable=False),
    Column("employer", Text, nullable=False),
    Column("workplace", Text, nullable=False),
    Column("post", Text, nullable=False),
    Column("joined_on", String(10)),
    Column("left_on", String(10)),
    Column("leaving_cause", Text, nullable=False),
    Column("proof", Text, nullable=False),
    Column("proof_on", String(10)),
)

register_employers = Table(
    "register_employers",
    metadata,
    Column("employer_id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("sort_key", Text, nullable=False),
    Column("rfc", String(20), nullable=False),
    Column("value", Text, nullable=False),
    Index("ix_register_employers_sort_key", "sort_key"),
    Index("ix_register_employers_rfc", "rfc"),
)

register_workplaces = Table(
    "register_workplaces",
    metadata,
    Column("union_id", Integer, ForeignKey("register_unions.union_id"), primary_key=True),
    Column("employer_id", Integer, ForeignKey("register_employers.employer_id"), primary_key=True),
    Index("ix_register_workplaces_employer_id", "employer_id"),
)

register_contract_employers = Table(
    "register_contract_employers",
    metadata,
    Column("employer_id", Integer, ForeignKey("register_employers.employer_id"), primary_key=True),
    Column("entry", Integer, ForeignKey("register_entries.number"), primary_key=True),
    Index("ix_register_contract_employers_entry", "entry"),
)

register_names = Table(
    "register_names",
    metadata,
    Column("name_id", Integer, primary_key=True),
    Column("party", EnumText(PartyKind), nullable=False),
    Column("party_id", Integer, nullable=False),
    Column("kind", EnumText(NameKind), nullable=False),
    Column("text", Text, nullable=False),
    Column("words", Text, nullable=False),
    Index("ix_register_names_party", "party", "party_id"),
)

register_name_words = Table(
    "register_name_words",
    metadata,
    Column("party", EnumText(PartyKind), primary_key=True),
    Column("word", String(80), primary_key=True),
    Column("name_id", Integer, ForeignKey("register_names.name_id", ondelete="CASCADE"), primary_key=True),
    Index("ix_register_name_words_name_id", "name_id"),
)

register_words = Table(
    "register_words",
    metadata,
    Column("party", EnumText(PartyKind), primary_key=True),
    Column("word", String(80), primary_key=True),
    Column("names", Integer, nullable=False),
)

register_pairs = Table(
    "register_pairs",
    metadata,
    Column("pair_id", Integer, primary_key=True),
    Column("kind", EnumText(PartyKind), nullable=False),
    Column("first_id", Integer, nullable=False),
    Column("second_id", Integer, nullable=False),
    Column("likeness", Integer, nullable=False),
    Column("decided", Boolean, nullable=False),
    Column("verdict", Text),
    UniqueConstraint("kind", "first_id", "second_id"),
    Index("ix_register_pairs_decided", "decided", "likeness"),
)
