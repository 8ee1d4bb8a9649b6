"""The functions of digitising that see the whole vault: each asks for its permission."""

from __future__ import annotations

import pytest

from tests.application.test_every_act_of_the_office import functions_with_core, with_every_permission_but
from tests.builders_office import START, an_office
from unionreg.application import archive_check
from unionreg.application.archive_check import check_archive
from unionreg.domain.archive.box import Box, Shelf
from unionreg.domain.archive.document import ArchiveDocument, ArchivePage
from unionreg.domain.archive.serials import Series, make_serial
from unionreg.domain.roles import Permission
from unionreg.domain.votes.count import Named
from unionreg.errors import NotAllowedError

BOX = make_serial(Series.BOX, "7K2", 1)


def test_every_function_stands_here() -> None:
    assert functions_with_core((archive_check,)) == {"check_archive"}


def test_checking_the_archive_needs_the_permission_of_backups() -> None:
    here = an_office()
    with pytest.raises(NotAllowedError):
        check_archive(here.core, with_every_permission_but(here, Permission.BACK_UP))


def test_checking_compares_every_file_that_a_document_names() -> None:
    here = an_office()
    vault = here.core.vault
    original, copy, words = vault.put(b"original"), vault.put(b"copia", derived=True), vault.put(b"w", derived=True)
    with here.core.unit_of_work() as uow:
        uow.archive.add_box(Box(BOX, "Caja", Shelf(), START, Named("Abril Arce", "Archivo")))
        uow.archive.add(a_document(original, copy, words))
    seen: list[int] = []
    report = check_archive(here.core, here.administrator, progress=seen.append)
    assert (report.files, report.whole, seen) == (3, True, [1, 2, 3])
    vault.path(copy).unlink()
    vault.path(words).chmod(0o600)
    vault.path(words).write_bytes(b"W")
    report = check_archive(here.core, here.administrator)
    assert (report.missing, report.changed) == ((copy,), (words,))


def a_document(original: str, copy: str, words: str) -> ArchiveDocument:
    by = Named("Abril Arce", "Archivo")
    pages = (ArchivePage(1, original, 1, 612, 792),)
    return ArchiveDocument(
        "d1", BOX, original, "a.pdf", "application/pdf", 8, pages, START, by, copy_sha256=copy, words_sha256=words
    )
