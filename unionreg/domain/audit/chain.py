"""The hash chain of the audit log: each record carries the SHA-256 of the one before and its own canonical bytes.

A changed, removed or inserted record breaks the chain at its place. Records cut off at the end are found by the head
that is kept beside the log, or by a head noted on paper. Whoever can rewrite the whole file can also rewrite the
whole chain; only a head kept elsewhere tells. Storing is not here.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.domain.audit.events import Event
    from unionreg.domain.roles import Actor, Role

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class Doer:
    """Who did it, as text that outlives the account. All empty (``user_id`` None) when the program itself acted."""

    user_id: int | None
    username: str
    full_name: str
    post: str
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """One line of the log. ``details`` is canonical JSON text; ``previous`` and ``hash`` are SHA-256 in hex."""

    sequence: int
    at: datetime
    kind: str
    doer: Doer
    vote_id: str | None
    details: str
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a chain: how many records, and the hash of the last."""

    sequence: int
    hash: str


@dataclass(frozen=True, slots=True)
class ChainReport:
    """Whether the chain is whole. ``broken_at`` is the first sequence that does not fit, or None."""

    head: Head
    broken_at: int | None

    @property
    def whole(self) -> bool:
        """No record is changed, missing or added."""
        return self.broken_at is None


START = Head(0, GENESIS)


def doer_of(actor: Actor | None) -> Doer:
    """The actor as the log keeps them."""
    if actor is None:
        return Doer(None, "", "", "", ())
    return Doer(actor.user_id, actor.username, actor.full_name, actor.post, tuple(sorted(actor.roles)))


def canonical(value: object) -> bytes:
    """Canonical JSON: sorted keys, no blanks, UTF-8 without escapes."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


def next_record(head: Head, event: Event, doer: Doer, at: datetime) -> AuditRecord:
    """The record that follows ``head``; ``at`` must be aware and in whole seconds."""
    details = canonical(event.details()).decode("utf-8")
    record = AuditRecord(head.sequence + 1, at, event.kind(), doer, event.vote(), details, head.hash, "")
    return replace(record, hash=record_hash(record))


def record_hash(record: AuditRecord) -> str:
    """SHA-256 over the previous hash and the canonical bytes of everything else in the record."""
    doer = record.doer
    content = {
        "sequence": record.sequence,
        "at": record.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "kind": record.kind,
        "user_id": doer.user_id,
        "username": doer.username,
        "full_name": doer.full_name,
        "post": doer.post,
        "roles": [role.value for role in doer.roles],
        "vote_id": record.vote_id,
        "details": record.details,
    }
    return hashlib.sha256(bytes.fromhex(record.previous) + canonical(content)).hexdigest()


def check_chain(records: Iterable[AuditRecord], kept_head: Head) -> ChainReport:
    """Walk the whole log in order of sequence and compare its end with the head kept beside it."""
    head = START
    for record in records:
        fits = record.sequence == head.sequence + 1 and record.previous == head.hash
        if not fits or record.hash != record_hash(record):
            return ChainReport(head, head.sequence + 1)
        head = Head(record.sequence, record.hash)
    return ChainReport(head, None if head == kept_head else head.sequence + 1)
