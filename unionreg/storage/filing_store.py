"""Filings in the database: cases with every version as received, their files, history, reasons and papers.

Rules are in application and domain. The list is in ``filing_list``.
"""

from __future__ import annotations

import hashlib
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, false, func, insert, or_, select, update

from unionreg.application.filing_records import CasePaper, ReasonRow
from unionreg.domain.filings.case import Case, CaseEntry, CaseVersion
from unionreg.domain.filings.clocks import FilingSettings
from unionreg.domain.filings.filing_type import Machine
from unionreg.domain.search.document import DocumentKey, Source
from unionreg.domain.votes.count import Named
from unionreg.errors import IntegrityBrokenError, NotFoundError
from unionreg.storage.filing_list import case_columns, clock_values, due_rows, list_page
from unionreg.storage.search_queue import note_changed
from unionreg.storage.tables.filing import (
    filing_cases,
    filing_entries,
    filing_files,
    filing_papers,
    filing_reasons,
    filing_secrets,
    filing_settings,
    filing_versions,
)
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from typing import Any

    from sqlalchemy import Row, Table
    from sqlalchemy.engine import Connection

    from unionreg.application.filing_records import ClockColumns, InboxFilter, InboxPage, InboxRow, InboxSort
    from unionreg.domain.filings.filing import FilingKind
    from unionreg.domain.filings.rulings import LegalGround

_MOST_REASONS = 50
_ONLY = 1


class SqlFiling:
    """Rows of one open transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, case: Case, clock: ClockColumns) -> None:
        """Write a new case with its versions."""
        self._connection.execute(insert(filing_cases).values(**self._columns(case, clock)))
        self._add_versions(case, 0)
        note_changed(self._connection, DocumentKey(Source.FILING, case.folio))

    def get(self, folio: str) -> Case:
        """The case; NotFoundError when there is none."""
        found = self._one(filing_cases.c.folio == folio)
        if found is None:
            raise NotFoundError("filing-unknown", folio=folio)
        return found

    def save(self, case: Case, clock: ClockColumns) -> None:
        """Write the case anew; versions are only ever added."""
        mine = filing_cases.c.folio == case.folio
        self._connection.execute(update(filing_cases).where(mine).values(**self._columns(case, clock)))
        known = select(func.count()).select_from(filing_versions).where(filing_versions.c.folio == case.folio)
        self._add_versions(case, self._connection.execute(known).scalar_one())
        note_changed(self._connection, DocumentKey(Source.FILING, case.folio))

    def by_filing_id(self, filing_id: str) -> Case | None:
        """The case that a filing became, or None."""
        return self._one(filing_cases.c.filing_id == filing_id)

    def registration_of(self, union_id: str) -> Case | None:
        """The case by which a union was registered, or None."""
        registered = filing_cases.c.machine == Machine.REGISTRATION
        return self._one(filing_cases.c.union_id == union_id, registered)

    def open_cases(self) -> Iterator[Case]:
        """Every case on which somebody still has to act, without its versions."""
        bodies = select(filing_cases.c.body).where(filing_cases.c.is_open.is_(True)).order_by(filing_cases.c.folio)
        for body in self._connection.execute(bodies).scalars().all():
            yield from_json(Case, body)

    def folios(self) -> Iterator[str]:
        """The folios of all cases, open and closed, ascending."""
        yield from self._connection.execute(select(filing_cases.c.folio).order_by(filing_cases.c.folio)).scalars().all()

    def save_clocks(self, clocks: Mapping[str, ClockColumns]) -> None:
        """Write only the clocks of cases, by folio."""
        if clocks:
            mine = filing_cases.c.folio == bindparam("of_case")
            values = [{"of_case": folio, **clock_values(clock)} for folio, clock in clocks.items()]
            self._connection.execute(update(filing_cases).where(mine), values)

    def add_entry(self, folio: str, entry: CaseEntry) -> None:
        """Write one line of history."""
        self._connection.execute(
            insert(filing_entries).values(
                folio=folio,
                number=entry.number,
                act=entry.act,
                before=entry.before,
                after=entry.after,
                by_name=entry.by.name,
                by_role=entry.by.role,
                at=entry.at,
                note=entry.note,
            )
        )

    def history(self, folio: str) -> tuple[CaseEntry, ...]:
        """Everything that was done with a case, oldest first."""
        table = filing_entries
        query = select(table).where(table.c.folio == folio).order_by(table.c.number)
        return tuple(
            CaseEntry(row.number, row.act, row.before, row.after, Named(row.by_name, row.by_role), row.at, row.note)
            for row in self._connection.execute(query)
        )

    def page(
        self, where: InboxFilter, sort: InboxSort, today: date, *, descending: bool, offset: int, limit: int
    ) -> InboxPage:
        """Rows of the list, filtered, sorted and cut by the database."""
        return list_page(self._connection, where, sort, today, descending=descending, offset=offset, limit=limit)

    def due(self, until: date, today: date) -> tuple[InboxRow, ...]:
        """Cases with a day up to ``until``, or with one that no calendar answers for; by day."""
        return due_rows(self._connection, until, today)

    def put_file(self, content: bytes, *, secret: bool) -> str:
        """Keep the bytes, once; their SHA-256."""
        table = filing_secrets if secret else filing_files
        sha256 = hashlib.sha256(content).hexdigest()
        known = select(table.c.sha256).where(table.c.sha256 == sha256)
        if self._connection.execute(known).one_or_none() is None:
            self._connection.execute(insert(table).values(sha256=sha256, size=len(content), content=content))
        return sha256

    def file(self, sha256: str) -> bytes:
        """Bytes that are not secret, compared with their name."""
        return self._bytes(filing_files, sha256)

    def secret_file(self, sha256: str) -> bytes:
        """Secret bytes, compared with their name."""
        return self._bytes(filing_secrets, sha256)

    def add_reason(self, reason: ReasonRow) -> None:
        """Keep a reason for those who meet the same."""
        values = {field.name: getattr(reason, field.name) for field in fields(reason)}
        self._connection.execute(insert(filing_reasons).values(**values))

    def reasons(self, kind: FilingKind | None, requirement: str, ground: LegalGround | None) -> tuple[ReasonRow, ...]:
        """Earlier reasons about a requirement or on a ground, newest first."""
        table = filing_reasons
        same = []
        if requirement:
            same.append(table.c.requirement == requirement)
        if ground is not None:
            same.append(table.c.ground == ground)
        query = select(table).where(or_(false(), *same))
        if kind is not None:
            query = query.where(table.c.filing == kind)
        query = query.order_by(table.c.decided_at.desc(), table.c.reason_id.desc()).limit(_MOST_REASONS)
        names = [field.name for field in fields(ReasonRow)]
        return tuple(
            ReasonRow(**{name: row[name] for name in names}) for row in self._connection.execute(query).mappings()
        )

    def add_paper(self, paper: CasePaper) -> int:
        """Write an issued paper; the id given."""
        values = {field.name: getattr(paper, field.name) for field in fields(paper) if field.name != "paper_id"}
        given = self._connection.execute(insert(filing_papers).values(**values).returning(filing_papers.c.paper_id))
        return int(given.scalar_one())

    def paper(self, paper_id: int) -> CasePaper:
        """The paper; NotFoundError when there is none."""
        row = self._connection.execute(select(filing_papers).where(filing_papers.c.paper_id == paper_id)).one_or_none()
        if row is None:
            raise NotFoundError("paper-unknown", paper_id=paper_id)
        return _paper(row)

    def papers(self, folio: str) -> tuple[CasePaper, ...]:
        """Papers of a case, newest first."""
        table = filing_papers
        query = select(table).where(table.c.folio == folio).order_by(table.c.paper_id.desc())
        return tuple(_paper(row) for row in self._connection.execute(query))

    def settings(self) -> FilingSettings:
        """What the office chose; the defaults when it chose nothing."""
        text = self._connection.execute(select(filing_settings.c.body)).scalar_one_or_none()
        return FilingSettings() if text is None else from_json(FilingSettings, text)

    def save_settings(self, settings: FilingSettings) -> None:
        """Write what the office chose."""
        body = to_json(settings)
        if self._connection.execute(update(filing_settings).values(body=body)).rowcount == 0:
            self._connection.execute(insert(filing_settings).values(setting_id=_ONLY, body=body))

    def _columns(self, case: Case, clock: ClockColumns) -> dict[str, object]:
        return {**case_columns(case, clock), "body": to_json(replace(case, versions=()))}

    def _add_versions(self, case: Case, known: int) -> None:
        for version in case.versions[known:]:
            self._connection.execute(
                insert(filing_versions).values(
                    folio=case.folio,
                    number=version.number,
                    channel=version.channel,
                    digest=version.digest,
                    container_sha256=version.container_sha256,
                    received_at=version.received_at,
                    body=to_json(version),
                )
            )

    def _one(self, *where: Any) -> Case | None:
        body = self._connection.execute(select(filing_cases.c.body).where(*where)).scalar_one_or_none()
        if body is None:
            return None
        case = from_json(Case, body)
        table = filing_versions
        query = select(table.c.body).where(table.c.folio == case.folio).order_by(table.c.number)
        versions = tuple(from_json(CaseVersion, text) for text in self._connection.execute(query).scalars())
        return replace(case, versions=versions)

    def _bytes(self, table: Table, sha256: str) -> bytes:
        query = select(table.c.content).where(table.c.sha256 == sha256)
        content = self._connection.execute(query).scalar_one_or_none()
        if content is None or hashlib.sha256(content).hexdigest() != sha256:
            raise IntegrityBrokenError("file-altered", sha256=sha256)
        return bytes(content)


def _paper(row: Row[Any]) -> CasePaper:
    return CasePaper(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for a row's columns
