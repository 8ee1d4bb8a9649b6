"""Which bytes of a document are marked: its searchable copy, or the pages of the scans that show it.

A document is one of the archive, or a file that lies in the vault without being one (an act of a contract names its
files by digest): then its id is the SHA-256 itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.archive.document_kinds import Access
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.archive.document import ArchiveDocument

_DIGEST = re.compile(r"[0-9a-f]{64}")
_SHOWN_SIGNS = 12


@dataclass(frozen=True, slots=True)
class DocumentSource:
    """What is marked. ``files``: SHA-256 in the vault and the page meant, from 1; 0 for all pages.

    ``serial``: what the document is called on paper and to the public; ``words_sha256``: its words as the archive has
    them, corrected by people, "" without any.
    """

    document_id: str
    title: str
    serial: str
    original_sha256: str
    files: tuple[tuple[str, int], ...]
    words_sha256: str = ""


def source_of(uow: UnitOfWork, document_id: str) -> DocumentSource:
    """Where to read the document. NotFoundError ``document-unknown``; ConflictError ``document-secret``."""
    if _DIGEST.fullmatch(document_id):
        files = ((document_id, 0),)
        return DocumentSource(document_id, "", document_id[:_SHOWN_SIGNS].upper(), document_id, files)
    document = uow.archive.get(document_id)
    if document.access is Access.SECRET:
        raise ConflictError("document-secret")
    return DocumentSource(
        document_id,
        document.title or document.name,
        document.serial or document_id,
        document.sha256,
        _files(document),
        document.words_sha256,
    )


def _files(document: ArchiveDocument) -> tuple[tuple[str, int], ...]:
    if document.copy_sha256:
        return ((document.copy_sha256, 0),)
    return tuple((page.sha256, page.source_page) for page in document.pages)


def read_source(core: Core, source: DocumentSource) -> bytes:
    """The document as one readable PDF. Errors as ``VaultPort.read`` and ``RedactionFilesPort``."""
    contents: dict[str, bytes] = {}
    for sha256, _ in source.files:
        if sha256 not in contents:
            contents[sha256] = core.redaction_files.readable(core.vault.read(sha256))
    if source.files[0][1] == 0:
        return contents[source.files[0][0]]
    return core.redaction_files.gathered(tuple((contents[sha256], page) for sha256, page in source.files))
