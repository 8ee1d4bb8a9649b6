"""What every use case of the archive does before its own work: who may, which box or document, which label."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.session import require
from unionreg.domain.archive.document import DocumentState
from unionreg.domain.archive.serials import is_serial, number_of, office_of, tidy_serial
from unionreg.domain.register.folio import office_code
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from unionreg.application.ports import UnitOfWork
    from unionreg.domain.archive.box import Box
    from unionreg.domain.archive.document import ArchiveDocument
    from unionreg.domain.archive.serials import Series
    from unionreg.domain.roles import Actor


def box_seen(uow: UnitOfWork, actor: Actor, serial: str, expected: int | None = None) -> Box:
    """The box, for a person who keeps the archive. NotFoundError ``box-unknown``; ConflictError
    ``box-changed-meanwhile``: ``expected`` is the revision that the person saw.
    """
    require(uow, actor, Permission.KEEP_ARCHIVE)
    box = uow.archive.box(serial)
    if expected is not None and box.revision != expected:
        raise ConflictError("box-changed-meanwhile", serial=serial)
    return box


def open_box_seen(uow: UnitOfWork, actor: Actor, serial: str, expected: int | None = None) -> Box:
    """The same for a box that is not closed; ConflictError ``box-is-closed``."""
    box = box_seen(uow, actor, serial, expected)
    require_open(box)
    return box


def require_open(box: Box) -> None:
    """ConflictError ``box-is-closed``."""
    if box.closed:
        raise ConflictError("box-is-closed", serial=box.serial)


def keep_box(uow: UnitOfWork, box: Box) -> Box:
    """Write a changed box with its next revision."""
    kept = replace(box, revision=box.revision + 1)
    uow.archive.save_box(kept)
    return kept


def document_seen(uow: UnitOfWork, actor: Actor, document_id: str, expected: int | None = None) -> ArchiveDocument:
    """The document, for a person who keeps the archive.

    NotFoundError ``document-unknown``; ConflictError ``document-changed-meanwhile``, ``document-is-duplicate``.
    """
    require(uow, actor, Permission.KEEP_ARCHIVE)
    document = uow.archive.get(document_id)
    if expected is not None and document.revision != expected:
        raise ConflictError("document-changed-meanwhile")
    if document.state is DocumentState.DUPLICATE:
        raise ConflictError("document-is-duplicate")
    return document


def document_in_open_box(
    uow: UnitOfWork, actor: Actor, document_id: str, expected: int | None = None
) -> ArchiveDocument:
    """The same for a document whose box is not closed; ConflictError ``box-is-closed``."""
    document = document_seen(uow, actor, document_id, expected)
    require_open(uow.archive.box(document.box))
    return document


def keep_document(uow: UnitOfWork, document: ArchiveDocument) -> ArchiveDocument:
    """Write a changed document with its next revision."""
    kept = replace(document, revision=document.revision + 1)
    uow.archive.save(kept)
    return kept


def known_label(uow: UnitOfWork, series: Series, typed: str) -> str:
    """A label of this office that was made: its number as it is written.

    ConflictError ``serial-wrong`` (typed), ``serial-not-made`` (serial, highest).
    """
    serial = tidy_serial(typed)
    code = office_code(uow.office.get().office_id)
    if not is_serial(serial, series) or office_of(serial) != code:
        raise ConflictError("serial-wrong", typed=typed.strip()[:40])
    highest = uow.archive.highest_number(series)
    if not 0 < number_of(serial) <= highest:
        raise ConflictError("serial-not-made", serial=serial, highest=highest)
    return serial
