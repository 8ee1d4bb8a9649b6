"""Employers of the register, who has people and contracts there, and pairs of parties that look alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, func, insert, or_, select, update

from unionreg.application.register_records import EmployerRow
from unionreg.domain.contracts.acts import ContractKind
from unionreg.domain.register.parties import LikelyPair, NameKind, PartyKind, RegisteredEmployer, Verdict
from unionreg.errors import NotFoundError
from unionreg.storage.register_unions import SqlRegisterUnions, row_id
from unionreg.storage.search_text import folded
from unionreg.storage.tables.contracts import contract_employers, contract_unions, contracts
from unionreg.storage.tables.register import (
    register_contract_employers,
    register_employers,
    register_pairs,
    register_workplaces,
)
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from unionreg.domain.filings.filing import Employer

_CHUNK = 2_000
_RULES = ContractKind.WORK_RULES
_P, _W, _C, _PAIR = register_employers.c, register_workplaces.c, register_contract_employers.c, register_pairs.c


class SqlRegisterParties(SqlRegisterUnions):
    """Employers and pairs within one transaction."""

    def add_employer(self, employer: Employer) -> RegisteredEmployer:
        """A new employer with its name in the index."""
        new = RegisteredEmployer("", employer.name, employer.rfc, employer.activity, employer.address)
        values = {"name": new.name, "sort_key": folded(new.name), "rfc": new.rfc, "value": to_json(new)}
        new_row = insert(register_employers).values(**values).returning(_P.employer_id)
        key = self._connection.execute(new_row).scalar_one()
        self.write_names(PartyKind.EMPLOYER, key, ((NameKind.NAME, new.name),))
        return self.employer(str(key))

    def employer(self, employer_id: str) -> RegisteredEmployer:
        """The employer; NotFoundError ``employer-unknown``."""
        found = self._employers(_P.employer_id == row_id(employer_id))
        if not found:
            raise NotFoundError("employer-unknown", employer_id=employer_id)
        return found[0]

    def employers_by_rfc(self, rfc: str) -> tuple[RegisteredEmployer, ...]:
        """Employers with this RFC."""
        return self._employers(_P.rfc == rfc)

    def employers(self, *, ids: Sequence[str] | None, offset: int, limit: int) -> tuple[EmployerRow, ...]:
        """Rows of the list by name, or those with these ids in their order."""
        unions = select(func.count()).where(_W.employer_id == _P.employer_id).scalar_subquery()
        held = select(func.count()).join_from(contract_employers, contracts)
        bound = held.where(contract_employers.c.employer_id == _P.employer_id, contracts.c.kind != _RULES)
        query = select(_P.employer_id, _P.name, _P.rfc, unions, bound.scalar_subquery())
        if ids is None:
            query = query.order_by(_P.sort_key, _P.employer_id).offset(offset).limit(limit)
            return tuple(EmployerRow(str(key), *rest) for key, *rest in self._connection.execute(query))
        wanted = [row_id(each) for each in ids[offset : offset + limit]]
        rows = {key: rest for key, *rest in self._connection.execute(query.where(_P.employer_id.in_(wanted)))}
        return tuple(EmployerRow(str(key), *rows[key]) for key in wanted if key in rows)

    def count_employers(self) -> int:
        """How many employers there are."""
        return self._connection.execute(select(func.count()).select_from(register_employers)).scalar_one()

    def link(self, union_id: str, employer_id: str) -> None:
        """A union's people work at this employer; known links stay as they are."""
        pair = {"union_id": row_id(union_id), "employer_id": row_id(employer_id)}
        same = and_(_W.union_id == pair["union_id"], _W.employer_id == pair["employer_id"])
        if self._connection.execute(select(_W.union_id).where(same)).first() is None:
            self._connection.execute(insert(register_workplaces).values(**pair))

    def link_contract(self, entry: int, employer_id: str) -> None:
        """An entry of a contract names this employer."""
        self._connection.execute(
            insert(register_contract_employers).values(entry=entry, employer_id=row_id(employer_id))
        )

    def employers_of(self, union_id: str) -> tuple[RegisteredEmployer, ...]:
        """Employers at which a union's people work, by name."""
        own = select(_W.employer_id).where(_W.union_id == row_id(union_id))
        return self._employers(_P.employer_id.in_(own))

    def unions_of(self, employer_id: str) -> tuple[str, ...]:
        """Ids of the unions whose people work there, or that have a contract with it."""
        key = row_id(employer_id)
        working = select(_W.union_id).where(_W.employer_id == key)
        bound = select(contract_unions.c.union_id).join(
            contract_employers, contract_employers.c.contract_id == contract_unions.c.contract_id
        )
        found = self._connection.execute(working.union(bound.where(contract_employers.c.employer_id == key))).scalars()
        return tuple(map(str, sorted(found)))

    def employers_of_entry(self, entry: int) -> tuple[RegisteredEmployer, ...]:
        """Employers that an entry of a contract names."""
        named = select(_C.employer_id).where(_C.entry == entry)
        return self._employers(_P.employer_id.in_(named))

    def all_employers(self) -> Iterator[RegisteredEmployer]:
        """Every employer as a stream, by its id."""
        last = 0
        while True:
            query = select(_P.employer_id, _P.value).where(_P.employer_id > last).order_by(_P.employer_id)
            rows = self._connection.execute(query.limit(_CHUNK)).all()
            yield from map(_employer, rows)
            if len(rows) < _CHUNK:
                return
            last = rows[-1].employer_id

    def add_pair(self, kind: PartyKind, first_id: str, second_id: str, likeness: int) -> None:
        """Two parties that look alike; a pair that is known stays as it is."""
        first, second = sorted((row_id(first_id), row_id(second_id)))
        same = and_(_PAIR.kind == kind, _PAIR.first_id == first, _PAIR.second_id == second)
        if self._connection.execute(select(_PAIR.pair_id).where(same)).first() is None:
            values = {"kind": kind, "first_id": first, "second_id": second, "likeness": likeness, "decided": False}
            self._connection.execute(insert(register_pairs).values(**values))

    def pair(self, pair_id: int) -> LikelyPair:
        """The pair; NotFoundError ``pair-unknown``."""
        row = self._connection.execute(select(register_pairs).where(_PAIR.pair_id == pair_id)).one_or_none()
        if row is None:
            raise NotFoundError("pair-unknown", pair_id=pair_id)
        return _pair(row)

    def pairs(
        self, *, decided: bool | None = None, party: tuple[PartyKind, str] | None = None
    ) -> tuple[LikelyPair, ...]:
        """Pairs, the most alike first; of one party."""
        query = select(register_pairs).order_by(_PAIR.likeness.desc(), _PAIR.pair_id)
        if decided is not None:
            query = query.where(_PAIR.decided == decided)
        if party is not None:
            kind, key = party[0], row_id(party[1])
            query = query.where(_PAIR.kind == kind, or_(_PAIR.first_id == key, _PAIR.second_id == key))
        return tuple(map(_pair, self._connection.execute(query)))

    def decide_pair(self, pair_id: int, verdict: Verdict) -> None:
        """What a person said of a pair."""
        values = {"decided": True, "verdict": to_json(verdict)}
        self._connection.execute(update(register_pairs).where(_PAIR.pair_id == pair_id).values(**values))

    def _employers(self, where: Any) -> tuple[RegisteredEmployer, ...]:
        query = select(_P.employer_id, _P.value).where(where).order_by(_P.sort_key, _P.employer_id)
        return tuple(map(_employer, self._connection.execute(query)))


def _employer(row: Any) -> RegisteredEmployer:
    known = from_json(RegisteredEmployer, row.value)
    return RegisteredEmployer(str(row.employer_id), known.name, known.rfc, known.activity, known.address)


def _pair(row: Any) -> LikelyPair:
    verdict = None if row.verdict is None else from_json(Verdict, row.verdict)
    return LikelyPair(row.pair_id, row.kind, str(row.first_id), str(row.second_id), row.likeness, verdict)
