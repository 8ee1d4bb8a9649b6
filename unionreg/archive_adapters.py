"""The port of digitising over ``unionreg.archive``, for one office and its vault. Slow libraries come late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.archive.watching import FolderWatch

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from pathlib import Path

    from unionreg.archive.vault import FolderVault
    from unionreg.domain.archive.scans import OcrTools, PageRef, Recognition, ScannedFile, ToRecognise, WaitingFile


class OfficeArchiveFiles:
    """The engine of digitising over the vault of one office."""

    def __init__(self, vault: FolderVault) -> None:
        self._vault = vault
        self._watch = FolderWatch()

    def tools(self) -> OcrTools:
        """Whether recognition can work on this computer, asked anew each time."""
        from unionreg.archive.tools import find_tools

        return find_tools()

    def waiting(self, folder: Path) -> tuple[WaitingFile, ...]:
        """Files of a watched folder in the order of a scanner's numbering; UnreadableError ``folder-missing``."""
        return self._watch.waiting(folder)

    def take_in_all(
        self,
        paths: Sequence[Path],
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> tuple[ScannedFile, ...]:
        """Put files into the vault and look at each page; never raises for what is wrong with a file."""
        from unionreg.archive.intake import take_in
        from unionreg.archive.looking import looking
        from unionreg.archive.many_files import look_at_all

        vault = self._vault
        return tuple(look_at_all(paths, lambda path, how: take_in(path, vault, how), looking(progress, cancelled)))

    def recognise(
        self,
        pages: Sequence[PageRef],
        *,
        blank: Collection[int] = (),
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Recognition:
        """The searchable copy of these pages and the file of their words, both kept in the vault."""
        from unionreg.archive.recognition import recognise, recognising

        return recognise(pages, self._vault, recognising(progress, cancelled, blank))

    def recognise_all(
        self,
        documents: Sequence[ToRecognise],
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Iterator[tuple[int, Recognition]]:
        """As ``recognise`` for many documents on all cores; each comes with its place as soon as it is finished."""
        from unionreg.archive.many_documents import recognise_all
        from unionreg.archive.recognition import recognising

        return recognise_all(documents, self._vault, recognising(progress, cancelled))

    def page_picture(self, sha256: str, page: int, *, dpi: int = 150) -> bytes:
        """PNG of one page of a file in the vault; NotFoundError ``vault-page-missing``."""
        from unionreg.archive.page_pictures import page_picture

        return page_picture(self._vault, sha256, page, dpi=dpi)
