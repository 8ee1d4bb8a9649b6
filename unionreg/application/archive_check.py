"""Whether every file that the office's documents name still lies in the vault, byte for byte, and what else lies there.

Nothing is changed and nothing is removed: a file that nothing names may belong to work that is only beginning.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.archive_files_ports import VAULT_PARTS
from unionreg.application.redactions import public_forms
from unionreg.application.session import require
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.archive.scans import VaultReport
    from unionreg.domain.roles import Actor


def check_archive(core: Core, actor: Actor, *, progress: Callable[[int], None] | None = None) -> VaultReport:
    """Compare each original, searchable copy and file of words with its digest; ``progress`` counts files.

    Reads all of them, so it takes as long as a backup of them does. A file that is missing comes from a backup. What
    lies there is listed before the books are read: what comes meanwhile is named in them and is not left over.
    """
    lying = frozenset(each for part in VAULT_PARTS for each in core.vault.digests(part))
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.BACK_UP)
        named = frozenset(_named(uow))
        mentioned = frozenset(_mentioned(uow))
    report = core.vault.check(named, progress)
    return replace(report, left_over=tuple(sorted(lying - named - mentioned)))


def _named(uow: UnitOfWork) -> Iterator[str]:
    for document in uow.archive.all():
        yield from (page.sha256 for page in document.pages)
        yield from (each for each in (document.sha256, document.copy_sha256, document.words_sha256) if each)
    yield from public_forms(uow).values()
    for dossier in uow.dossiers.all():
        yield from (each for each in (dossier.contents_sha256, dossier.pdf_sha256, dossier.container_sha256) if each)


def _mentioned(uow: UnitOfWork) -> Iterator[str]:
    """What work in progress or done with refers to: files that arrived, public forms of any version, dossiers."""
    for row in uow.archive.boxes():
        yield from (each.sha256 for each in uow.archive.files(row.serial))
    for document in uow.archive.all():
        for form in uow.redactions.of_document(document.document_id):
            yield from (form.original_sha256, form.readable_sha256, form.words_sha256, form.sha256)
    for dossier in uow.dossiers.all():
        contents = dossier.contents
        yield from (each.sha256 for each in (() if contents is None else contents.documents))
