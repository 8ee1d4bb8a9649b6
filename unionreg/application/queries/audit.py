"""Reading the audit log: pages for a screen, the check of its chain, an export. Sentences come from the text catalogue.

The sentence of a row is ``event.<kind>`` with ``LogRow.params()``, its short name ``event.<kind>.title``. A detail
that is true, or there at all, may add a sentence ``event.<kind>.<detail>.yes``; one that is not, one ending in ``.no``.
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.application.session import require
from unionreg.domain.audit.chain import check_chain
from unionreg.domain.roles import Permission, Role

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.audit.chain import AuditRecord
    from unionreg.domain.audit.log_filter import LogFilter
    from unionreg.domain.roles import Actor

_COLUMNS = (
    "sequence",
    "at",
    "kind",
    "username",
    "full_name",
    "post",
    "roles",
    "vote_id",
    "details",
    "previous",
    "hash",
)
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


class ExportForm(StrEnum):
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class LogRow:
    """One record of the log as it was written, names as they were. ``details``: each name with its values as text."""

    sequence: int
    at: datetime
    kind: str
    user_id: int | None
    username: str
    full_name: str
    post: str
    roles: tuple[Role, ...]
    vote_id: str | None
    details: tuple[tuple[str, tuple[str, ...]], ...]
    hash: str

    def params(self, words: Callable[[str, str], str] = lambda _, value: value) -> dict[str, str]:
        """The placeholders of the sentence; ``words`` turns a detail's name and one of its values into words."""
        return {name: ", ".join(words(name, value) for value in values) or "–" for name, values in self.details}


@dataclass(frozen=True, slots=True)
class LogPage:
    """A page of the log, newest first. ``total`` counts all matches; ``kinds`` and ``usernames`` fill the filters."""

    rows: tuple[LogRow, ...]
    total: int
    kinds: tuple[str, ...]
    usernames: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LogCheck:
    """Whether the chain is whole. ``records`` fit, ``head`` is the hash of the last of them, in hex.

    ``broken_at`` is the first sequence that does not fit. ``expected_found``: whether the hash that was asked for
    (noted on paper earlier) is one of this log; None when none was asked for.
    """

    records: int
    head: str
    broken_at: int | None
    expected_found: bool | None

    @property
    def whole(self) -> bool:
        """Nothing is changed, missing or added, and the noted hash, if any, is here."""
        return self.broken_at is None and self.expected_found is not False


def log_page(core: Core, actor: Actor, wanted: LogFilter, *, offset: int = 0, limit: int = 100) -> LogPage:
    """Matching records from ``offset`` on, at most ``limit``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_LOG)
        rows = tuple(_row(record) for record in uow.audit.find(wanted, offset=offset, limit=limit))
        return LogPage(rows, uow.audit.count(wanted), uow.audit.kinds(), uow.audit.doers())


def check_log(core: Core, actor: Actor, *, expected: str = "") -> LogCheck:
    """Walk the whole chain. ``expected``: a hash noted on paper, grouped or not, of any earlier end of the log."""
    noted = "".join(expected.split()).lower()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_LOG)
        report = check_chain(uow.audit.records(), uow.audit.head())
        found = _holds(uow, noted) if noted else None
    return LogCheck(report.head.sequence, report.head.hash, report.broken_at, found)


def export_log(core: Core, actor: Actor, wanted: LogFilter, form: ExportForm) -> bytes:
    """Matching records, oldest first: CSV (UTF-8 with mark, for spreadsheets) or JSON (to check the chain)."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_LOG)
        records = tuple(reversed(uow.audit.find(wanted)))
    return _csv(records) if form is ExportForm.CSV else _json(records)


def _holds(uow: UnitOfWork, noted: str) -> bool:
    return any(record.hash == noted for record in uow.audit.records())


def _row(record: AuditRecord) -> LogRow:
    details = sorted(json.loads(record.details).items())
    doer = record.doer
    return LogRow(
        sequence=record.sequence,
        at=record.at,
        kind=record.kind,
        user_id=doer.user_id,
        username=doer.username,
        full_name=doer.full_name,
        post=doer.post,
        roles=doer.roles,
        vote_id=record.vote_id,
        details=tuple((name, _as_texts(value)) for name, value in details),
        hash=record.hash,
    )


def _as_texts(value: object) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(map(str, value))
    if isinstance(value, bool):
        return (str(value).lower(),)
    return () if value in {None, ""} else (str(value),)


def _plain(record: AuditRecord) -> dict[str, object]:
    doer = record.doer
    return {
        "sequence": record.sequence,
        "at": record.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "kind": record.kind,
        "user_id": doer.user_id,
        "username": doer.username,
        "full_name": doer.full_name,
        "post": doer.post,
        "roles": [role.value for role in doer.roles],
        "vote_id": record.vote_id,
        "details": record.details,
        "previous": record.previous,
        "hash": record.hash,
    }


def _json(records: tuple[AuditRecord, ...]) -> bytes:
    text = json.dumps([_plain(record) for record in records], ensure_ascii=False, indent=1)
    return (text + "\n").encode("utf-8")


def _csv(records: tuple[AuditRecord, ...]) -> bytes:
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(_COLUMNS)
    for record in records:
        plain = {**_plain(record), "roles": " ".join(role.value for role in record.doer.roles)}
        writer.writerow([_harmless(plain[column]) for column in _COLUMNS])
    return stream.getvalue().encode("utf-8-sig")


def _harmless(value: object) -> str:
    """A cell that no spreadsheet takes for a formula."""
    text = "" if value is None else str(value)
    return "'" + text if text.startswith(_FORMULA_SIGNS) else text
