"""Findings, decisions, objections and rulings of rolls in the database."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from sqlalchemy import and_, case, func, insert, or_, select, update

from unionreg.application.roll_records import FindingsPage, KeptFinding, KindCount, RollDecision, RollObjection
from unionreg.domain.rolls.kinds import RollFinding
from unionreg.domain.rolls.roll import RollPerson
from unionreg.errors import NotFoundError
from unionreg.storage.tables.roll import vote_roll_decisions, vote_roll_findings, vote_roll_objections
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any

    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.engine import Connection

    from unionreg.application.roll_records import Ruling
    from unionreg.domain.rolls.kinds import RollKind

_CHUNK = 5000
_F = vote_roll_findings.c
_D = vote_roll_decisions.c
_O = vote_roll_objections.c
# Findings about the file come first, then in the order of the rows, sheet by sheet, as they were found.
_FILE_ORDER = (_F.finding_id,)


class SqlRollReport:
    """What was found, decided and objected within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def kinds(self, roll_id: int) -> tuple[KindCount, ...]:
        """Findings counted by kind, errors first."""
        still_open = func.sum(case((_F.settled_by.is_(None), 1), else_=0))
        query = (
            select(_F.kind, _F.severity, func.count(), still_open)
            .where(_F.roll_id == roll_id)
            .group_by(_F.kind, _F.severity)
            .order_by(_F.severity, _F.kind)
        )
        return tuple(KindCount(*row) for row in self._connection.execute(query))

    def findings(
        self, roll_id: int, *, kind: RollKind | None = None, only_open: bool = False, offset: int = 0, limit: int = 200
    ) -> FindingsPage:
        """Some findings in the order of the file."""
        where = [_F.roll_id == roll_id]
        if kind is not None:
            where.append(_F.kind == kind)
        if only_open:
            where.append(_F.settled_by.is_(None))
        total = self._connection.execute(select(func.count()).select_from(vote_roll_findings).where(*where))
        query = select(vote_roll_findings).where(*where).order_by(*_FILE_ORDER).offset(offset).limit(limit)
        found = tuple(map(_finding, self._connection.execute(query)))
        return FindingsPage(found, total.scalar_one(), offset)

    def finding(self, roll_id: int, finding_id: int) -> KeptFinding:
        """The finding; NotFoundError ``roll-finding-unknown``."""
        where = and_(_F.roll_id == roll_id, _F.finding_id == finding_id)
        row = self._connection.execute(select(vote_roll_findings).where(where)).one_or_none()
        if row is None:
            raise NotFoundError("roll-finding-unknown", roll_id=roll_id, finding_id=finding_id)
        return _finding(row)

    def findings_of(self, roll_id: int, number: int) -> tuple[KeptFinding, ...]:
        """Findings about a person, also as the other one of a pair."""
        about = or_(_F.number == number, _F.other_number == number)
        query = select(vote_roll_findings).where(_F.roll_id == roll_id, about).order_by(*_FILE_ORDER)
        return tuple(map(_finding, self._connection.execute(query)))

    def add_findings(self, roll_id: int, findings: Sequence[KeptFinding]) -> None:
        """More findings after those there are; their ids are not looked at."""
        highest = select(func.max(_F.finding_id)).where(_F.roll_id == roll_id)
        first = (self._connection.execute(highest).scalar_one() or 0) + 1
        rows = [_finding_columns(roll_id, first + place, each) for place, each in enumerate(findings)]
        for start in range(0, len(rows), _CHUNK):
            self._connection.execute(insert(vote_roll_findings), rows[start : start + _CHUNK])

    def settle(self, roll_id: int, finding_ids: Sequence[int], decision_id: int) -> None:
        """Note which decision answered these findings."""
        where = and_(_F.roll_id == roll_id, _F.finding_id.in_(finding_ids))
        self._connection.execute(update(vote_roll_findings).where(where).values(settled_by=decision_id))

    def add_decision(self, decision: RollDecision) -> int:
        """Keep a decision; the id given."""
        values = {
            "roll_id": decision.roll_id,
            "number": decision.number,
            "act": decision.act,
            "finding_kind": decision.finding_kind,
            "reason": decision.reason,
            "before": None if decision.before is None else to_json(decision.before),
            "after": None if decision.after is None else to_json(decision.after),
            "made_by": decision.by,
            "made_at": decision.at,
            "objection_id": decision.objection_id,
        }
        added = insert(vote_roll_decisions).values(**values).returning(_D.decision_id)
        return int(self._connection.execute(added).scalar_one())

    def decision(self, decision_id: int) -> RollDecision:
        """The decision; NotFoundError ``roll-decision-unknown``."""
        query = select(vote_roll_decisions).where(_D.decision_id == decision_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFoundError("roll-decision-unknown", decision_id=decision_id)
        return _decision(row)

    def decisions(self, roll_id: int, number: int | None = None) -> tuple[RollDecision, ...]:
        """Decisions of the version (about one person), oldest first."""
        where = [_D.roll_id == roll_id]
        if number is not None:
            where.append(_D.number == number)
        query = select(vote_roll_decisions).where(*where).order_by(_D.decision_id)
        return tuple(map(_decision, self._connection.execute(query)))

    def add_objection(self, objection: RollObjection) -> int:
        """Keep an objection; the id given."""
        values = {field.name: getattr(objection, field.name) for field in fields(objection)}
        del values["objection_id"]
        added = insert(vote_roll_objections).values(**values).returning(_O.objection_id)
        return int(self._connection.execute(added).scalar_one())

    def objection(self, objection_id: int) -> RollObjection:
        """The objection; NotFoundError ``roll-objection-unknown``."""
        query = select(vote_roll_objections).where(_O.objection_id == objection_id)
        row = self._connection.execute(query).mappings().one_or_none()
        if row is None:
            raise NotFoundError("roll-objection-unknown", objection_id=objection_id)
        return RollObjection(**row)

    def objections(self, roll_id: int) -> tuple[RollObjection, ...]:
        """Objections to the version, oldest first."""
        query = select(vote_roll_objections).where(_O.roll_id == roll_id).order_by(_O.objection_id)
        return tuple(RollObjection(**row) for row in self._connection.execute(query).mappings())

    def rule(self, objection_id: int, ruling: Ruling, *, reason: str, by: str, at: datetime) -> None:
        """Keep the ruling on an objection."""
        values = {"ruling": ruling, "ruling_reason": reason, "ruled_by": by, "ruled_at": at}
        same = _O.objection_id == objection_id
        self._connection.execute(update(vote_roll_objections).where(same).values(**values))

    def copy_decisions(self, old: int, new: int) -> None:
        """Decisions of a version once more for its copy, whose findings follow them; open objections move over."""
        for decision in self.decisions(old):
            copied = self.add_decision(replace(decision, roll_id=new))
            # By way of negative numbers: ids of the copies may be ids of the originals.
            same = and_(_F.roll_id == new, _F.settled_by == decision.decision_id)
            self._connection.execute(update(vote_roll_findings).where(same).values(settled_by=-copied))
        same = and_(_F.roll_id == new, _F.settled_by < 0)
        self._connection.execute(update(vote_roll_findings).where(same).values(settled_by=-_F.settled_by))
        still_open = and_(_O.roll_id == old, _O.ruling.is_(None))
        self._connection.execute(update(vote_roll_objections).where(still_open).values(roll_id=new))

    def renumber_report(self, roll_id: int, new_numbers: dict[int, int]) -> None:
        """Let findings, decisions and objections follow people who were numbered anew."""
        for table, columns in _NUMBERED:
            for name in columns:
                self._renumber_column(table, name, roll_id, new_numbers)

    def _renumber_column(self, table: Any, name: str, roll_id: int, new_numbers: dict[int, int]) -> None:
        column: ColumnElement[int] = table.c[name]
        used = select(column).where(table.c.roll_id == roll_id, column.is_not(None)).distinct()
        old_numbers = self._connection.execute(used).scalars().all()
        # By way of negative numbers: a row renamed twice would follow the wrong person.
        moved = [(-new_numbers[old], roll_id, old) for old in old_numbers if new_numbers[old] != old]
        if moved:
            statement = f"UPDATE {table.name} SET {name} = ? WHERE roll_id = ? AND {name} = ?"  # noqa: S608 - our names
            self._connection.exec_driver_sql(statement, moved)
            same = and_(table.c.roll_id == roll_id, column < 0)
            self._connection.execute(update(table).where(same).values({name: -column}))


_NUMBERED = (
    (vote_roll_findings, ("number", "other_number")),
    (vote_roll_decisions, ("number",)),
    (vote_roll_objections, ("number",)),
)


def _finding_columns(roll_id: int, finding_id: int, kept: KeptFinding) -> dict[str, object]:
    columns = {field.name: getattr(kept.found, field.name) for field in fields(kept.found)}
    columns |= {"roll_id": roll_id, "finding_id": finding_id, "severity": kept.found.severity}
    return columns | {"number": kept.number, "other_number": kept.other_number, "settled_by": kept.settled_by}


def _finding(row: Row[Any]) -> KeptFinding:
    found = RollFinding(
        row=row.row,
        kind=row.kind,
        sheet=row.sheet,
        column=row.column,
        other_row=row.other_row,
        other_sheet=row.other_sheet,
        positions=row.positions,
        found=row.found,
        expected=row.expected,
    )
    return KeptFinding(row.finding_id, found, row.number, row.other_number, row.settled_by)


def _decision(row: Row[Any]) -> RollDecision:
    return RollDecision(
        decision_id=row.decision_id,
        roll_id=row.roll_id,
        number=row.number,
        act=row.act,
        finding_kind=row.finding_kind,
        reason=row.reason,
        before=None if row.before is None else from_json(RollPerson, row.before),
        after=None if row.after is None else from_json(RollPerson, row.after),
        by=row.made_by,
        at=row.made_at,
        objection_id=row.objection_id,
    )
