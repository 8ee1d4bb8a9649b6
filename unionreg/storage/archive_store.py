"""Documents of the archive in the database, with pages, links, likeness and corrections. Rules are in application and
domain; boxes, labels and loans are in ``archive_shelves``.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import and_, bindparam, delete, exists, func, insert, or_, select, update

from unionreg.application.archive_records import Correction, DocumentRow, DocumentsPage, DoubtfulPage
from unionreg.domain.archive.document import ArchiveDocument, ArchivePage, DocumentState, LinkKind
from unionreg.domain.archive.serials import Series
from unionreg.domain.search.document import DocumentKey, Source
from unionreg.domain.votes.count import Named
from unionreg.errors import ConflictError, NotFoundError
from unionreg.storage.archive_shelves import SqlArchiveShelves
from unionreg.storage.search_queue import note_changed
from unionreg.storage.search_text import folded
from unionreg.storage.tables.archive import (
    archive_bands,
    archive_corrections,
    archive_documents,
    archive_links,
    archive_loans,
    archive_pages,
)
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from typing import Any

    from sqlalchemy import ColumnElement

    from unionreg.application.archive_records import DocumentFilter
_CHUNK = 200
_PARTIES = (LinkKind.UNION, LinkKind.EMPLOYER)
_D, _P, _L, _B, _C, _O = (
    archive_documents.c,
    archive_pages.c,
    archive_links.c,
    archive_bands.c,
    archive_corrections.c,
    archive_loans.c,
)


class SqlArchive(SqlArchiveShelves):
    """Rows of one open transaction."""

    def add(self, document: ArchiveDocument) -> None:
        """Store a new document with its pages; ConflictError ``serial-taken``."""
        self._refuse_taken(document)
        values = {"document_id": document.document_id, **_columns(document)}
        self._connection.execute(insert(archive_documents).values(**values))
        self._write_pages(document, {})
        self._write_links(document)
        note_changed(self._connection, DocumentKey(Source.DOCUMENT, document.document_id))

    def save(self, document: ArchiveDocument) -> None:
        """Write a document anew, with the pages that are not as they were; ConflictError ``serial-taken``."""
        self._refuse_taken(document)
        mine = _D.document_id == document.document_id
        self._connection.execute(update(archive_documents).where(mine).values(**_columns(document)))
        known = select(_P.number, _P.body).where(_P.document_id == document.document_id)
        self._write_pages(document, {row.number: row.body for row in self._connection.execute(known)})
        self._connection.execute(delete(archive_links).where(_L.document_id == document.document_id))
        self._write_links(document)
        note_changed(self._connection, DocumentKey(Source.DOCUMENT, document.document_id))

    def get(self, document_id: str) -> ArchiveDocument:
        """The document; NotFoundError ``document-unknown``."""
        found = self._documents(_D.document_id == document_id)
        if not found:
            raise NotFoundError("document-unknown", document_id=document_id)
        return found[0]

    def find_serial(self, serial: str) -> ArchiveDocument | None:
        """The document with this label on its first sheet; None when there is none."""
        return next(iter(self._documents(_D.serial == serial)), None) if serial else None

    def of_box(self, serial: str) -> tuple[ArchiveDocument, ...]:
        """The documents of a box in the order in which they came."""
        return self._documents(_D.box == serial)

    def same_pages(self, document: ArchiveDocument) -> tuple[ArchiveDocument, ...]:
        """Other documents, no duplicates themselves, that show one of the same pages of the same files."""
        sources = {(page.sha256, page.source_page) for page in document.pages}
        query = select(_P.document_id, _P.sha256, _P.source_page).where(
            _P.sha256.in_({sha256 for sha256, _ in sources}), _P.document_id != document.document_id
        )
        ids = {row.document_id for row in self._connection.execute(query) if (row.sha256, row.source_page) in sources}
        return self._originals(ids)

    def alike(self, bands: Sequence[str], *, but: str) -> tuple[ArchiveDocument, ...]:
        """Other documents whose text shares one of these bands of its likeness; ``but`` is that document's id."""
        query = select(_B.document_id).where(_B.band.in_(bands), _B.document_id != but).distinct().limit(_CHUNK)
        return self._originals(set(self._connection.execute(query).scalars()))

    def page(self, where: DocumentFilter, *, offset: int, limit: int) -> DocumentsPage:
        """Rows of the list, filtered and cut by the database, newest first."""
        out = set(self._connection.execute(select(_O.serial).where(_O.is_out.is_(True))).scalars())
        wanted = [*_conditions(where), *([_is_in(out)] if where.lent else [])]
        total = self._connection.execute(select(func.count()).select_from(archive_documents).where(*wanted))
        query = select(archive_documents).where(*wanted).order_by(_D.number.desc()).offset(offset).limit(limit)
        rows = tuple(_row(row, out) for row in self._connection.execute(query))
        return DocumentsPage(rows, total.scalar_one(), offset)

    def all(self) -> Iterator[ArchiveDocument]:
        """Every document as a stream, in the order in which they came; the caller may write meanwhile."""
        last = 0
        while True:
            query = select(_D.number).where(_D.number > last).order_by(_D.number).limit(_CHUNK)
            numbers = self._connection.execute(query).scalars().all()
            yield from self._documents(_D.number.in_(numbers))
            if len(numbers) < _CHUNK:
                return
            last = numbers[-1]

    def linked_to(self, kind: LinkKind, link_id: str) -> tuple[ArchiveDocument, ...]:
        """The documents that belong to a union, employer, contract or filing, oldest first."""
        linked = select(_L.document_id).where(_L.kind == kind, _L.link_id == link_id)
        return self._documents(_D.document_id.in_(linked))

    def bands(self, document_id: str) -> tuple[str, ...]:
        """The bands of a document's text."""
        query = select(_B.band).where(_B.document_id == document_id).order_by(_B.band)
        return tuple(self._connection.execute(query).scalars())

    def keep_bands(self, document_id: str, bands: Sequence[str]) -> None:
        """Write the bands of a document's text anew."""
        self._connection.execute(delete(archive_bands).where(_B.document_id == document_id))
        if bands:
            rows = [{"document_id": document_id, "band": band} for band in bands]
            self._connection.execute(insert(archive_bands), rows)

    def add_corrections(self, corrections: Sequence[Correction]) -> None:
        """Write what a person read differently; earlier corrections of a word stay, the newest counts."""
        rows = [
            {
                "document_id": each.document_id, "page": each.page, "word": each.word, "before": each.before,
                "text": each.text, "at": each.at, "by_name": each.by.name, "by_role": each.by.role,
            }
            for each in corrections
        ]  # fmt: skip
        if rows:
            self._connection.execute(insert(archive_corrections), rows)
        for document_id in {each.document_id for each in corrections}:
            note_changed(self._connection, DocumentKey(Source.DOCUMENT, document_id))

    def corrections(self, document_id: str) -> tuple[Correction, ...]:
        """Every correction of a document, oldest first."""
        mine = _C.document_id == document_id
        query = select(archive_corrections).where(mine).order_by(_C.correction_id)
        return tuple(
            Correction(
                row.document_id, row.page, row.word, row.before, row.text, Named(row.by_name, row.by_role), row.at
            )
            for row in self._connection.execute(query)
        )

    def doubtful_pages(self, box: str = "", *, offset: int = 0, limit: int = 100) -> tuple[DoubtfulPage, ...]:
        """Pages with doubtful words at which nobody looked yet (of one box), most doubtful words first."""
        names = (_D.document_id, _D.title, _D.serial, _D.box, _P.number, _D.pages, _P.doubtful, _P.confidence)
        query = select(*names).join(archive_pages, _P.document_id == _D.document_id).where(*_queue(box))
        query = query.order_by(_P.doubtful.desc(), _D.number, _P.number).offset(offset).limit(limit)
        return tuple(
            DoubtfulPage(key, title, serial or "", its_box, *rest)
            for key, title, serial, its_box, *rest in self._connection.execute(query)
        )

    def count_doubtful(self, box: str = "") -> int:
        """How many such pages there are."""
        query = select(func.count()).select_from(archive_documents)
        query = query.join(archive_pages, _P.document_id == _D.document_id).where(*_queue(box))
        return self._connection.execute(query).scalar_one()

    def _refuse_taken(self, document: ArchiveDocument) -> None:
        home = self.find_serial(document.serial)
        if home is not None and home.document_id != document.document_id:
            raise ConflictError("serial-taken", serial=document.serial)

    def _write_pages(self, document: ArchiveDocument, known: dict[int, str]) -> None:
        fresh: list[dict[str, Any]] = []
        changed: list[dict[str, Any]] = []
        for page in document.pages:
            body = to_json(page)
            if known.get(page.number) != body:
                (changed if page.number in known else fresh).append(_page_values(document.document_id, page, body))
        if fresh:
            self._connection.execute(insert(archive_pages), fresh)
        if changed:
            mine = and_(_P.document_id == document.document_id, _P.number == bindparam("of_page"))
            rows = [{**{name: row[name] for name in _PAGE_COLUMNS}, "of_page": row["number"]} for row in changed]
            self._connection.execute(update(archive_pages).where(mine), rows)

    def _write_links(self, document: ArchiveDocument) -> None:
        pairs = dict.fromkeys((link.kind, link.id) for link in document.links)
        rows = [{"document_id": document.document_id, "kind": kind, "link_id": key} for kind, key in pairs]
        if rows:
            self._connection.execute(insert(archive_links), rows)

    def _originals(self, ids: Iterable[str]) -> tuple[ArchiveDocument, ...]:
        return self._documents(and_(_D.document_id.in_(ids), _D.state != DocumentState.DUPLICATE))

    def _documents(self, where: ColumnElement[bool]) -> tuple[ArchiveDocument, ...]:
        """Documents with their pages, in the order in which they came: two questions, however many they are."""
        bodies = self._connection.execute(select(_D.document_id, _D.body).where(where).order_by(_D.number)).all()
        if not bodies:
            return ()
        found = exists().where(_D.document_id == _P.document_id, where)
        query = select(_P.document_id, _P.body).where(found).order_by(_P.document_id, _P.number)
        pages: dict[str, list[ArchivePage]] = defaultdict(list)
        for key, body in self._connection.execute(query):
            pages[key].append(from_json(ArchivePage, body))
        return tuple(replace(from_json(ArchiveDocument, body), pages=tuple(pages[key])) for key, body in bodies)


_PAGE_COLUMNS = ("sha256", "source_page", "waiting", "doubtful", "reviewed", "confidence", "body")


def _page_values(document_id: str, page: ArchivePage, body: str) -> dict[str, Any]:
    return {
        "document_id": document_id,
        "number": page.number,
        "sha256": page.sha256,
        "source_page": page.source_page,
        "waiting": page.open,
        "doubtful": page.doubtful,
        "reviewed": page.reviewed,
        "confidence": page.confidence,
        "body": body,
    }


def _columns(document: ArchiveDocument) -> dict[str, object]:
    shown = document.title or document.name
    return {
        "box": document.box,
        "serial": document.serial or None,
        "kind": document.kind,
        "state": document.state,
        "title": shown,
        "words": folded(" ".join((shown, *(link.name for link in document.links)))),
        "place": document.place,
        "year": document.year,
        "pages": len(document.pages),
        "received_at": document.received_at,
        "body": to_json(replace(document, pages=())),
    }


def _conditions(where: DocumentFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if where.text.strip():
        label = where.text.strip().upper()
        serials = (column.startswith(label, autoescape=True) for column in (_D.serial, _D.box))
        every = and_(*(_D.words.contains(word, autoescape=True) for word in folded(where.text).split()))
        found.append(or_(*serials, every))
    exact = ((_D.box, where.box), (_D.kind, where.kind), (_D.state, where.state), (_D.year, where.year))
    return [*found, *(column == value for column, value in exact if value not in ("", None))]


def _is_in(out: Collection[str]) -> ColumnElement[bool]:
    """Whether the document, its box or its binder is among these labels. Binders stand in the text of a document."""
    inside = (_D.body.contains(f'"{serial}"', autoescape=True) for serial in out if serial.startswith(Series.BINDER))
    return or_(_D.serial.in_(out), _D.box.in_(out), *inside)


def _row(row: Any, out: Collection[str]) -> DocumentRow:
    document = from_json(ArchiveDocument, row.body)
    return DocumentRow(
        row.document_id, row.serial or "", row.title, row.kind, row.state, row.box, row.year, row.place, row.pages,
        row.received_at, tuple(link.name for kind in _PARTIES for link in document.linked(kind)),
        lent=not {document.serial, document.binder, document.box}.isdisjoint(out),
    )  # fmt: skip


def _queue(box: str) -> list[ColumnElement[bool]]:
    waiting = [_P.doubtful > 0, _P.reviewed.is_(False), _D.state != DocumentState.DUPLICATE]
    return [*waiting, *([_D.box == box] if box else [])]
