"""What the use cases of the register need from outside: its storage, how alike names are, and files to hand out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from unionreg.application.register_records import (
        Duty,
        EmployerRow,
        Ending,
        NamedParty,
        UnionFilter,
        UnionSort,
        UnionsPage,
    )
    from unionreg.domain.filings.filing import Employer, Member
    from unionreg.domain.register.export import ExportFormat, ExportTable
    from unionreg.domain.register.parties import LikelyPair, PartyKind, RegisteredEmployer, Verdict
    from unionreg.domain.register.union import Entry, EntryKind, RegisteredUnion, RegisterEntry, RulingFacts


class RegisterStore(Protocol):
    """Storage of the register: unions, federations, employers, workplaces, folios."""

    def next_number(self, series: str, year: int) -> int:
        """The next number of a series in a year, from 1, never given twice: an open transaction holds the others up."""

    def add_union(self, union: RegisteredUnion) -> RegisteredUnion:
        """Store a new union with its names; the same with its id. ConflictError ``registration-number-taken``."""

    def save_union(self, union: RegisteredUnion) -> None:
        """Write a union anew, with its names."""

    def union(self, union_id: str) -> RegisteredUnion:
        """The union; NotFoundError ``union-unknown``."""

    def union_by_number(self, registration_number: str) -> RegisteredUnion | None:
        """The union with this registration number, or None."""

    def unions(self, where: UnionFilter, sort: UnionSort, *, descending: bool, offset: int, limit: int) -> UnionsPage:
        """Rows of the list, filtered, sorted and cut by the database; with ``ids`` and no limit, in their order."""

    def all_unions(self) -> Iterator[RegisteredUnion]:
        """Every union as a stream, by its id."""

    def add_entry(self, union_id: str, facts: RulingFacts, entry: Entry, at: datetime) -> RegisterEntry:
        """One more entry of a union's history."""

    def entries(self, union_id: str, kind: EntryKind | None = None) -> tuple[RegisterEntry, ...]:
        """The history of a union (of one kind), newest first."""

    def latest(self, union_id: str, kind: EntryKind) -> RegisterEntry | None:
        """The newest entry of this kind."""

    def all_entries(self, kind: EntryKind) -> Iterator[RegisterEntry]:
        """Entries of one kind of all unions as a stream, oldest first."""

    def endings(self, first: date, last: date) -> tuple[Ending, ...]:
        """What ends by itself in these days, both included, by day; of registered unions, not yet followed by another.

        A leadership is followed by the next one; certificates and contracts stand for themselves.
        """

    def duties(self) -> Iterator[Duty]:
        """Of every registered union, when it last told of members and accounts."""

    def people(self, union_id: str, *, offset: int = 0, limit: int | None = None) -> Iterator[Member]:
        """The members of today in the order of their numbers, as a stream."""

    def people_at(self, union_id: str, version: int) -> Iterator[Member]:
        """The members of a version of the list, as a stream."""

    def join(self, union_id: str, version: int, members: Iterable[Member]) -> int:
        """Write people who joined with this version, with new numbers; how many."""

    def leave(self, union_id: str, version: int, gone: Sequence[Member]) -> None:
        """People, by the number they have in the register, who left with this version: day, cause."""

    def add_employer(self, employer: Employer) -> RegisteredEmployer:
        """A new employer with its name in the index."""

    def employer(self, employer_id: str) -> RegisteredEmployer:
        """The employer; NotFoundError ``employer-unknown``."""

    def employers_by_rfc(self, rfc: str) -> tuple[RegisteredEmployer, ...]:
        """Employers with this RFC."""

    def employers(self, *, ids: Sequence[str] | None, offset: int, limit: int) -> tuple[EmployerRow, ...]:
        """Rows of the list by name, or those with these ids in their order."""

    def count_employers(self) -> int: ...

    def link(self, union_id: str, employer_id: str) -> None:
        """A union's people work at this employer; known links stay as they are."""

    def link_contract(self, entry: int, employer_id: str) -> None:
        """An entry of a contract names this employer."""

    def employers_of(self, union_id: str) -> tuple[RegisteredEmployer, ...]:
        """Employers at which a union's people work, by name."""

    def unions_of(self, employer_id: str) -> tuple[str, ...]:
        """Ids of the unions whose people work there, or that have a contract with it."""

    def all_employers(self) -> Iterator[RegisteredEmployer]:
        """Every employer as a stream, by its id."""

    def words(self, kind: PartyKind, only: Sequence[str] | None = None) -> Mapping[str, int]:
        """Words (all of them, or those of ``only`` that are known), and in how many names each stands."""

    def named_with(self, kind: PartyKind, words: Sequence[str], limit: int) -> tuple[NamedParty, ...]:
        """Names with any of these words, those with most of them first."""

    def names_of(self, kind: PartyKind, party_id: str) -> tuple[NamedParty, ...]:
        """Every name of a party."""

    def add_pair(self, kind: PartyKind, first_id: str, second_id: str, likeness: int) -> None:
        """Two parties that look alike; a pair that is known stays as it is."""

    def pair(self, pair_id: int) -> LikelyPair:
        """The pair; NotFoundError ``pair-unknown``."""

    def pairs(
        self, *, decided: bool | None = None, party: tuple[PartyKind, str] | None = None
    ) -> tuple[LikelyPair, ...]:
        """Pairs, the most alike first; of one party."""

    def decide_pair(self, pair_id: int, verdict: Verdict) -> None:
        """What a person said of a pair."""


class NameRanking(Protocol):
    """How alike words and names are."""

    def similar(self, word: str, known: Sequence[str], limit: int) -> tuple[str, ...]:
        """Known words that may be meant by ``word``, the likeliest first: the beginning of one, or mistyped."""

    def likeness(self, words: str, names: Sequence[str]) -> tuple[int, ...]:
        """How alike each name (words with single blanks) is to ``words``, in hundredths, in any order of words."""


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written: ``sha256`` in hex of its bytes, ``rows`` without headings."""

    name: str
    sha256: str
    size: int
    rows: int


class RegisterFilesPort(Protocol):
    """Files of tables for people outside."""

    def write(self, folder: Path, tables: Sequence[ExportTable], form: ExportFormat) -> tuple[WrittenFile, ...]:
        """Write a new folder: one file a table for CSV, one for all otherwise, and the data dictionary.

        The folder is there as a whole or not at all. ConflictError ``export-folder-exists``; StorageUnavailableError.
        """
