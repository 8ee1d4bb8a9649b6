"""Boxes, binders, runs of labels, files of a batch and loans in the database. Documents are in ``archive_store``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import Integer, cast, delete, func, insert, select, update

from unionreg.application.archive_records import ArrivedFile, BoxRow, LabelRun, LoanRow
from unionreg.domain.archive.box import Box, BoxProgress, Loan, box_state
from unionreg.domain.archive.document import DocumentState
from unionreg.domain.archive.scans import Outcome
from unionreg.domain.votes.count import Named
from unionreg.errors import ConflictError, NotFoundError
from unionreg.storage.tables.archive import (
    archive_binders,
    archive_boxes,
    archive_documents,
    archive_files,
    archive_label_runs,
    archive_loans,
    archive_numbers,
    archive_pages,
)
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from sqlalchemy.engine import Connection

    from unionreg.domain.archive.serials import Series

_B, _D, _P, _F, _L = archive_boxes.c, archive_documents.c, archive_pages.c, archive_files.c, archive_loans.c


class SqlArchiveShelves:
    """Rows of one open transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def reserve_numbers(self, series: Series, count: int) -> int:
        """The first of ``count`` numbers of a series that nobody else gets, from 1."""
        highest = self.highest_number(series)
        values = {"series": series, "highest": highest + count}
        if highest:
            mine = archive_numbers.c.series == series
            self._connection.execute(update(archive_numbers).where(mine).values(**values))
        else:
            self._connection.execute(insert(archive_numbers).values(**values))
        return highest + 1

    def highest_number(self, series: Series) -> int:
        """The highest number given so far, 0 before the first."""
        query = select(archive_numbers.c.highest).where(archive_numbers.c.series == series)
        return self._connection.execute(query).scalar_one_or_none() or 0

    def add_label_run(self, run: LabelRun) -> int:
        """Write down which labels were made; the number of the run."""
        row = insert(archive_label_runs).values(
            series=run.series,
            first=run.first,
            count=run.count,
            made_at=run.made_at,
            by_name=run.made_by.name,
            by_role=run.made_by.role,
        )
        return int(self._connection.execute(row.returning(archive_label_runs.c.run_id)).scalar_one())

    def label_runs(self) -> tuple[LabelRun, ...]:
        """Every run of labels, newest first."""
        rows = self._connection.execute(select(archive_label_runs).order_by(archive_label_runs.c.run_id.desc()))
        return tuple(
            LabelRun(
                row["series"], row["first"], row["count"], row["made_at"], Named(row["by_name"], row["by_role"]),
                row["run_id"],
            )
            for row in rows.mappings()
        )  # fmt: skip

    def add_box(self, box: Box) -> None:
        """Store a new box; ConflictError ``serial-taken``."""
        if self.find_box(box.serial) is not None:
            raise ConflictError("serial-taken", serial=box.serial)
        self._connection.execute(insert(archive_boxes).values(serial=box.serial, body=to_json(box)))

    def save_box(self, box: Box) -> None:
        """Write a box anew, with its binders; ConflictError ``serial-taken`` for a binder known elsewhere."""
        for binder in box.binders:
            home = self.find_box(binder.serial)
            if home is not None and home.serial != box.serial:
                raise ConflictError("serial-taken", serial=binder.serial)
        self._connection.execute(update(archive_boxes).where(_B.serial == box.serial).values(body=to_json(box)))
        self._connection.execute(delete(archive_binders).where(archive_binders.c.box == box.serial))
        if box.binders:
            rows = [{"serial": each.serial, "box": box.serial} for each in box.binders]
            self._connection.execute(insert(archive_binders), rows)

    def box(self, serial: str) -> Box:
        """The box; NotFoundError ``box-unknown``."""
        body = self._connection.execute(select(_B.body).where(_B.serial == serial)).scalar_one_or_none()
        if body is None:
            raise NotFoundError("box-unknown", serial=serial)
        return from_json(Box, body)

    def find_box(self, serial: str) -> Box | None:
        """The box with this label, or the one that has a binder with it; None when nobody opened one."""
        holder = select(archive_binders.c.box).where(archive_binders.c.serial == serial).scalar_subquery()
        query = select(_B.body).where((_B.serial == serial) | (_B.serial == holder))
        body = self._connection.execute(query).scalar_one_or_none()
        return None if body is None else from_json(Box, body)

    def boxes(self) -> tuple[BoxRow, ...]:
        """Every box with how far it is, by shelf and number."""
        counts = self._counts()
        out = set(self._connection.execute(select(_L.serial).where(_L.is_out.is_(True))).scalars())
        found = [from_json(Box, body) for body in self._connection.execute(select(_B.body)).scalars()]
        found.sort(key=lambda box: (box.shelf.building, box.shelf.room, box.shelf.shelf, box.serial))
        return tuple(
            BoxRow(
                box.serial, box.title, box.shelf, len(box.binders), _progress(box, counts.get(box.serial, {})),
                box.serial in out,
            )
            for box in found
        )  # fmt: skip

    def progress(self, serial: str) -> BoxProgress:
        """How far a box is; NotFoundError ``box-unknown``."""
        return _progress(self.box(serial), self._counts(serial).get(serial, {}))

    def add_file(self, file: ArrivedFile) -> None:
        """Write how a file of a batch ended."""
        self._connection.execute(
            insert(archive_files).values(
                box=file.box,
                sha256=file.sha256,
                name=file.name,
                size=file.size,
                outcome=file.outcome,
                reasons=json.dumps(file.reasons),
                documents=json.dumps(file.documents),
                at=file.at,
            )
        )

    def files(self, box: str) -> tuple[ArrivedFile, ...]:
        """Files of a box, oldest first."""
        rows = self._connection.execute(select(archive_files).where(_F.box == box).order_by(_F.file_id))
        return tuple(map(_file, rows))

    def file_known(self, box: str, sha256: str) -> ArrivedFile | None:
        """How a file with these bytes ended in this box, when it came before and was not refused."""
        same = (_F.box == box, _F.sha256 == sha256, _F.outcome != Outcome.REFUSED)
        row = self._connection.execute(select(archive_files).where(*same).order_by(_F.file_id).limit(1)).one_or_none()
        return None if row is None else _file(row)

    def add_loan(self, loan: Loan) -> None:
        """Store a new loan."""
        self._connection.execute(insert(archive_loans).values(**_loan_values(loan)))

    def save_loan(self, loan: Loan) -> None:
        """Write a loan anew."""
        mine = _L.loan_id == loan.loan_id
        self._connection.execute(update(archive_loans).where(mine).values(**_loan_values(loan)))

    def loan(self, loan_id: str) -> Loan:
        """The loan; NotFoundError ``loan-unknown``."""
        body = self._connection.execute(select(_L.body).where(_L.loan_id == loan_id)).scalar_one_or_none()
        if body is None:
            raise NotFoundError("loan-unknown", loan_id=loan_id)
        return from_json(Loan, body)

    def loans(self, *, out_only: bool, today: date) -> tuple[LoanRow, ...]:
        """Loans, what is out first and by the day it is due."""
        query = select(_L.body).order_by(_L.is_out.desc(), _L.due, _L.loan_id)
        if out_only:
            query = query.where(_L.is_out.is_(True))
        found = (from_json(Loan, body) for body in self._connection.execute(query).scalars())
        return tuple(LoanRow(each, each.overdue(today)) for each in found)

    def loans_of(self, serials: Sequence[str]) -> tuple[Loan, ...]:
        """Loans of any of these labels, newest first."""
        wanted = [each for each in serials if each]
        query = select(_L.body).where(_L.serial.in_(wanted))
        found = [from_json(Loan, body) for body in self._connection.execute(query).scalars()]
        return tuple(sorted(found, key=lambda each: (each.since, each.loan_id), reverse=True))

    def _counts(self, box: str = "") -> dict[str, dict[str, int]]:
        """Per box: documents by state, pages, flagged pages, pages with doubtful words; duplicates left out."""
        found: dict[str, dict[str, int]] = {}
        counted = [_D.state != DocumentState.DUPLICATE, *([_D.box == box] if box else [])]
        documents = select(_D.box, _D.state, func.count()).where(*counted).group_by(_D.box, _D.state)
        for key, state, count in self._connection.execute(documents):
            found.setdefault(key, {})[state.value] = count
        doubtful = cast((_P.doubtful > 0) & _P.reviewed.is_(False), Integer)
        pages = (
            select(_D.box, func.count(), func.sum(cast(_P.waiting, Integer)), func.sum(doubtful))
            .join(archive_pages, _P.document_id == _D.document_id)
            .where(*counted)
            .group_by(_D.box)
        )
        for key, count, waiting, unread in self._connection.execute(pages):
            found[key] |= {"pages": count, "flagged": waiting, "doubtful": unread}
        return found


def _progress(box: Box, counts: dict[str, int]) -> BoxProgress:
    documents = sum(counts.get(state.value, 0) for state in DocumentState)
    flagged = counts.get("flagged", 0)
    return BoxProgress(
        box_state(box, documents, flagged),
        documents,
        counts.get("pages", 0),
        counts.get(DocumentState.TO_READ.value, 0),
        counts.get(DocumentState.TO_CONFIRM.value, 0),
        counts.get(DocumentState.SET_ASIDE.value, 0),
        counts.get(DocumentState.CONFIRMED.value, 0),
        flagged,
        counts.get("doubtful", 0),
    )


def _file(row: Any) -> ArrivedFile:
    reasons, documents = tuple(json.loads(row.reasons)), tuple(json.loads(row.documents))
    return ArrivedFile(row.box, row.name, row.sha256, row.size, row.outcome, reasons, documents, row.at)


def _loan_values(loan: Loan) -> dict[str, object]:
    return {
        "loan_id": loan.loan_id,
        "serial": loan.serial,
        "is_out": loan.returned_on is None,
        "due": loan.due.isoformat(),
        "body": to_json(loan),
    }
