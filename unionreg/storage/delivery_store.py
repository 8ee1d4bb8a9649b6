"""Storage of campaigns of delivery: receipts, percentages, samples. Rules are in application and domain."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select, update

from unionreg.domain.contracts.delivery import Campaign, KeptCount, Mark, NotReceived, Sample
from unionreg.errors import IntegrityBrokenError, NotFoundError
from unionreg.storage.tables.delivery import (
    delivery_campaigns,
    delivery_counts,
    delivery_files,
    delivery_marks,
    delivery_samples,
)
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import ColumnElement, Table
    from sqlalchemy.engine import Connection

_AT_ONCE = 500


class SqlDelivery:
    """Rows of one open transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def next_number(self, year: int) -> int:
        """The next free number of a campaign in this year."""
        named = delivery_campaigns.c.campaign_id.like(f"E-{year}-%")
        ids = self._connection.execute(select(delivery_campaigns.c.campaign_id).where(named)).scalars()
        return max((int(each.rpartition("-")[2]) for each in ids), default=0) + 1

    def add(self, campaign: Campaign) -> None:
        """Write a new campaign."""
        self._connection.execute(insert(delivery_campaigns).values(**_row(campaign)))

    def get(self, campaign_id: str) -> Campaign:
        """The campaign; NotFoundError ``campaign-unknown``."""
        found = self._campaigns(delivery_campaigns.c.campaign_id == campaign_id)
        if not found:
            raise NotFoundError("campaign-unknown", campaign_id=campaign_id)
        return found[0]

    def save(self, campaign: Campaign) -> None:
        """Write every field of a campaign."""
        here = delivery_campaigns.c.campaign_id == campaign.campaign_id
        self._connection.execute(update(delivery_campaigns).where(here).values(**_row(campaign)))

    def campaigns(self) -> tuple[Campaign, ...]:
        """All campaigns."""
        columns = delivery_campaigns.c
        query = select(columns.body).order_by(columns.event_on.desc(), columns.campaign_id.desc())
        return tuple(from_json(Campaign, body) for body in self._connection.execute(query).scalars())

    def of_vote(self, vote_id: str) -> tuple[Campaign, ...]:
        """The campaigns of a vote."""
        return self._campaigns(delivery_campaigns.c.vote_id == vote_id)

    def of_contract(self, contract_id: str) -> tuple[Campaign, ...]:
        """The campaigns of a contract."""
        return self._campaigns(delivery_campaigns.c.contract_id == contract_id)

    def add_count(self, campaign_id: str, count: KeptCount) -> None:
        """Write a sheet."""
        self._add(delivery_counts, campaign_id, count)

    def save_count(self, campaign_id: str, count: KeptCount) -> None:
        """Write every field of a sheet."""
        self._save(delivery_counts, campaign_id, count)

    def counts(self, campaign_id: str) -> tuple[KeptCount, ...]:
        """All sheets, oldest first."""
        return tuple(from_json(KeptCount, body) for body in self._bodies(delivery_counts, campaign_id))

    def marks(self, campaign_id: str) -> Mapping[int, tuple[Mark, ...]]:
        """Marks by group."""
        columns = delivery_marks.c
        query = select(columns.group_id, columns.number, columns.on_day, columns.reason)
        query = query.where(columns.campaign_id == campaign_id).order_by(columns.number)
        found: dict[int, list[Mark]] = {}
        for group_id, number, on_day, reason in self._connection.execute(query):
            mark = Mark(number, date.fromisoformat(on_day), NotReceived(reason) if reason else None)
            found.setdefault(group_id, []).append(mark)
        return {group_id: tuple(marks) for group_id, marks in found.items()}

    def put_marks(self, campaign_id: str, group_id: int, marks: Sequence[Mark]) -> None:
        """Write marks in the order of the numbers; earlier ones of the same people are replaced."""
        self.remove_marks(campaign_id, [each.number for each in marks])
        rows = [
            {
                "campaign_id": campaign_id,
                "number": each.number,
                "group_id": group_id,
                "on_day": each.on.isoformat(),
                "reason": "" if each.reason is None else each.reason.value,
            }
            for each in sorted(marks, key=lambda mark: mark.number)
        ]
        if rows:
            self._connection.execute(insert(delivery_marks), rows)

    def remove_marks(self, campaign_id: str, numbers: Sequence[int]) -> None:
        """Take marks out."""
        columns = delivery_marks.c
        for start in range(0, len(numbers), _AT_ONCE):
            some = columns.number.in_(numbers[start : start + _AT_ONCE])
            self._connection.execute(delete(delivery_marks).where(columns.campaign_id == campaign_id, some))

    def add_sample(self, campaign_id: str, sample: Sample) -> None:
        """Write a sample."""
        self._add(delivery_samples, campaign_id, sample)

    def save_sample(self, campaign_id: str, sample: Sample) -> None:
        """Write every field of a sample."""
        self._save(delivery_samples, campaign_id, sample)

    def samples(self, campaign_id: str) -> tuple[Sample, ...]:
        """Samples by number."""
        return tuple(from_json(Sample, body) for body in self._bodies(delivery_samples, campaign_id))

    def put_file(self, content: bytes) -> str:
        """Keep bytes once."""
        sha256 = hashlib.sha256(content).hexdigest()
        known = select(delivery_files.c.size).where(delivery_files.c.sha256 == sha256)
        if self._connection.execute(known).scalar_one_or_none() is None:
            self._connection.execute(insert(delivery_files).values(sha256=sha256, size=len(content), content=content))
        return sha256

    def file(self, sha256: str) -> bytes:
        """The bytes; NotFoundError ``delivery-file-unknown``; IntegrityBrokenError ``file-altered``."""
        query = select(delivery_files.c.content).where(delivery_files.c.sha256 == sha256)
        content = self._connection.execute(query).scalar_one_or_none()
        if content is None:
            raise NotFoundError("delivery-file-unknown", sha256=sha256)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise IntegrityBrokenError("file-altered", sha256=sha256)
        return bytes(content)

    def _campaigns(self, where: ColumnElement[bool]) -> tuple[Campaign, ...]:
        query = select(delivery_campaigns.c.body).where(where).order_by(delivery_campaigns.c.campaign_id)
        return tuple(from_json(Campaign, body) for body in self._connection.execute(query).scalars())

    def _bodies(self, table: Table, campaign_id: str) -> Sequence[str]:
        query = select(table.c.body).where(table.c.campaign_id == campaign_id).order_by(table.c.number)
        return self._connection.execute(query).scalars().all()

    def _add(self, table: Table, campaign_id: str, value: KeptCount | Sample) -> None:
        row = {"campaign_id": campaign_id, "number": value.number, "body": to_json(value)}
        self._connection.execute(insert(table).values(**row))

    def _save(self, table: Table, campaign_id: str, value: KeptCount | Sample) -> None:
        where = (table.c.campaign_id == campaign_id, table.c.number == value.number)
        self._connection.execute(update(table).where(*where).values(body=to_json(value)))


def _row(campaign: Campaign) -> dict[str, Any]:
    return {
        "campaign_id": campaign.campaign_id,
        "vote_id": campaign.vote_id or None,
        "contract_id": campaign.contract_id,
        "event_on": campaign.event_on.isoformat(),
        "body": to_json(campaign),
    }
