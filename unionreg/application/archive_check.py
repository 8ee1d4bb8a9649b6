"""Whether every file that the office's documents name still lies in the vault, byte for byte. Nothing is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

    Reads all of them, so it takes as long as a backup of them does. A file that is missing comes from a backup.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.BACK_UP)
        named = frozenset(_named(uow))
    return core.vault.check(named, progress)


def _named(uow: UnitOfWork) -> Iterator[str]:
    for document in uow.archive.all():
        yield from (page.sha256 for page in document.pages)
        yield from (each for each in (document.sha256, document.copy_sha256, document.words_sha256) if each)
    yield from public_forms(uow).values()
    for dossier in uow.dossiers.all():
        yield from (each for each in (dossier.contents_sha256, dossier.pdf_sha256, dossier.container_sha256) if each)
