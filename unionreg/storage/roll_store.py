"""The roll store: versions and the files they came from. People are in ``roll_people``, the report in ``roll_report``.

Rules are in application and domain.
"""

from __future__ import annotations

import hashlib
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, literal, select, update

from unionreg.application.roll_records import Forgotten
from unionreg.domain.rolls.roll import RollState, RollVersion
from unionreg.errors import IntegrityBrokenError, NotFoundError
from unionreg.storage.roll_people import SqlRollPeople
from unionreg.storage.roll_report import SqlRollReport
from unionreg.storage.tables.roll import (
    vote_roll_decisions,
    vote_roll_files,
    vote_roll_findings,
    vote_roll_objections,
    vote_roll_people,
    vote_rolls,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime
    from typing import Any

    from sqlalchemy import Row, Table

    from unionreg.application.roll_records import KeptFinding, NewRoll
    from unionreg.domain.rolls.roll import RollPerson

_R = vote_rolls.c
_DEPENDENT = (vote_roll_objections, vote_roll_decisions, vote_roll_findings, vote_roll_people)


class SqlRoll(SqlRollPeople, SqlRollReport):
    """Rolls of votes within one transaction."""

    def frozen(self, vote_id: str) -> RollVersion | None:
        """The version that was frozen for this vote, or None."""
        return next((each for each in self.versions(vote_id) if each.state is RollState.FROZEN), None)

    def latest(self, vote_id: str) -> RollVersion | None:
        """The version imported last, whatever its state, or None."""
        return next(reversed(self.versions(vote_id)), None)

    def versions(self, vote_id: str) -> tuple[RollVersion, ...]:
        """All versions of the vote, oldest first."""
        query = select(vote_rolls).where(_R.vote_id == vote_id).order_by(_R.version)
        return tuple(map(_version, self._connection.execute(query)))

    def get(self, roll_id: int) -> RollVersion:
        """The version; NotFoundError ``roll-unknown``."""
        return _version(self._row(roll_id))

    def _row(self, roll_id: int) -> Row[Any]:
        row = self._connection.execute(select(vote_rolls).where(_R.roll_id == roll_id)).one_or_none()
        if row is None:
            raise NotFoundError("roll-unknown", roll_id=roll_id)
        return row

    def add(
        self,
        roll: NewRoll,
        people: Sequence[RollPerson],
        findings: Sequence[KeptFinding],
        told: Callable[[int, int], None] | None = None,
    ) -> RollVersion:
        """Keep a version, its people and findings; ``told(done, total)`` may raise to cancel."""
        values = {
            "vote_id": roll.vote_id,
            "version": self._next_version(roll.vote_id),
            "source": roll.source,
            "source_note": roll.source_note,
            "purpose": roll.purpose,
            "cut_off": roll.cut_off.isoformat(),
            "file_name": roll.file_name,
            "file_sha256": roll.file_sha256,
            "people": len(people),
            "voters": sum(each.votes for each in people),
            "state": RollState.DRAFT,
            "imported_by": roll.imported_by,
            "imported_at": roll.imported_at,
            "invented": roll.invented,
        }
        added = insert(vote_rolls).values(**values).returning(_R.roll_id)
        roll_id = int(self._connection.execute(added).scalar_one())
        self.write_people(roll_id, people, told)
        self.add_findings(roll_id, findings)
        return self.get(roll_id)

    def save_state(self, roll_id: int, state: RollState) -> None:
        """Keep the new state."""
        self._connection.execute(update(vote_rolls).where(_R.roll_id == roll_id).values(state=state))

    def freeze(self, roll_id: int, *, sha256: str, size: int, at: datetime) -> None:
        """Mark the version as frozen with SHA-256 and size of its file."""
        values = {"state": RollState.FROZEN, "digest": sha256, "size": size, "frozen_at": at}
        self._connection.execute(update(vote_rolls).where(_R.roll_id == roll_id).values(**values))

    def renumber(self, roll_id: int, numbers: Iterable[int]) -> None:
        """Number people anew; findings, decisions and objections follow."""
        order = tuple(numbers)
        super().renumber(roll_id, order)
        self.renumber_report(roll_id, {old: new for new, old in enumerate(order, start=1)})

    def is_invented(self, roll_id: int) -> bool:
        """Whether the people of the version were made up."""
        return bool(self._row(roll_id).invented)

    def invented_among(self, curps: Sequence[str]) -> int:
        """How many of these CURPs belong to people who were made up."""
        invented = select(_R.roll_id).where(_R.invented)
        person = vote_roll_people.c
        where = (person.roll_id.in_(invented), person.curp.in_(curps))
        query = select(func.count(person.curp.distinct())).where(*where)
        return int(self._connection.execute(query).scalar_one())

    def copy(self, roll_id: int, *, by: str, at: datetime) -> RollVersion:
        """A new version to work on with everything of this one; open objections go along with it."""
        row = dict(self._row(roll_id)._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
        row |= {"version": self._next_version(row["vote_id"]), "state": RollState.DRAFT}
        row |= {"imported_by": by, "imported_at": at, "frozen_at": None, "digest": None, "size": None}
        del row["roll_id"]
        added = int(self._connection.execute(insert(vote_rolls).values(**row).returning(_R.roll_id)).scalar_one())
        for table in (vote_roll_people, vote_roll_findings):
            self._copy_rows(table, roll_id, added)
        self.copy_decisions(roll_id, added)
        return self.get(added)

    def _copy_rows(self, table: Table, old: int, new: int) -> None:
        names = [column.name for column in table.c]
        others = [literal(new).label("roll_id"), *(table.c[name] for name in names if name != "roll_id")]
        ordered = ["roll_id", *(name for name in names if name != "roll_id")]
        query = select(*others).where(table.c.roll_id == old)
        self._connection.execute(insert(table).from_select(ordered, query))

    def _next_version(self, vote_id: str) -> int:
        newest = select(func.max(_R.version)).where(_R.vote_id == vote_id)
        return (self._connection.execute(newest).scalar_one() or 0) + 1

    def forget(self, roll_id: int, *, by: str, at: datetime, reason: str) -> int:
        """Take out people, findings, decisions, objections and file of the version; how many people it had."""
        row = self._row(roll_id)
        self._empty(roll_id)
        values = {"forgotten_by": by, "forgotten_at": at, "forgotten_reason": reason}
        self._connection.execute(update(vote_rolls).where(_R.roll_id == roll_id).values(**values))
        self._drop_file(row.file_sha256)
        return int(row.people)

    def forgotten(self, roll_id: int) -> Forgotten | None:
        """Who had the personal data of the version removed, when and why; None when it is still there."""
        row = self._row(roll_id)
        if row.forgotten_at is None:
            return None
        return Forgotten(row.forgotten_by, row.forgotten_at, row.forgotten_reason)

    def delete_of(self, vote_id: str) -> None:
        """Take out everything about the rolls of a vote that is being deleted."""
        for version in self.versions(vote_id):
            self._empty(version.roll_id)
            self._connection.execute(delete(vote_rolls).where(_R.roll_id == version.roll_id))
            self._drop_file(version.file_sha256)

    def _empty(self, roll_id: int) -> None:
        for table in _DEPENDENT:
            self._connection.execute(delete(table).where(table.c.roll_id == roll_id))

    def _drop_file(self, sha256: str) -> None:
        """Forget the bytes unless a version that still has its people came from them."""
        used = select(_R.roll_id).where(_R.file_sha256 == sha256, _R.forgotten_at.is_(None)).limit(1)
        if self._connection.execute(used).one_or_none() is None:
            self._connection.execute(delete(vote_roll_files).where(vote_roll_files.c.sha256 == sha256))

    def keep_file(self, content: bytes) -> str:
        """Keep the bytes of the file as it came, once; their SHA-256."""
        sha256 = hashlib.sha256(content).hexdigest()
        known = select(vote_roll_files.c.sha256).where(vote_roll_files.c.sha256 == sha256)
        if self._connection.execute(known).one_or_none() is None:
            values = {"sha256": sha256, "size": len(content), "content": content}
            self._connection.execute(insert(vote_roll_files).values(**values))
        return sha256

    def file(self, sha256: str) -> bytes:
        """The bytes; NotFoundError ``roll-file-unknown``; IntegrityBrokenError ``file-altered``."""
        query = select(vote_roll_files.c.content).where(vote_roll_files.c.sha256 == sha256)
        content = self._connection.execute(query).scalar_one_or_none()
        if content is None:
            raise NotFoundError("roll-file-unknown", sha256=sha256)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise IntegrityBrokenError("file-altered", sha256=sha256)
        return bytes(content)


def _version(row: Row[Any]) -> RollVersion:
    return RollVersion(
        roll_id=row.roll_id,
        vote_id=row.vote_id,
        version=row.version,
        source=row.source,
        source_note=row.source_note,
        purpose=row.purpose,
        cut_off=date.fromisoformat(row.cut_off),
        file_name=row.file_name,
        file_sha256=row.file_sha256,
        people=row.people,
        voters=row.voters,
        state=row.state,
        imported_by=row.imported_by,
        imported_at=row.imported_at,
        frozen_at=row.frozen_at,
        digest=row.digest,
        bytes=row.size,
    )
