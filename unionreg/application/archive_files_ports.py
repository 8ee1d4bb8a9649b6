"""What the archive needs from files: the vault, where bytes lie under their digest, and the engine that reads scans.

Adapters are in ``unionreg.archive_adapters``. Values are in ``domain.archive.scans``; cutting into documents in
``domain.archive.cutting``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from unionreg.domain.archive.scans import (
        OcrTools,
        PageRef,
        Recognition,
        ScannedFile,
        ToRecognise,
        VaultReport,
        WaitingFile,
    )

VAULT_PARTS = ("originals", "derived")


class VaultPort(Protocol):
    """The folder beside the office file where originals and files made from them lie under their SHA-256.

    What lies there is never changed and never overwritten. Errors: NotFoundError ``vault-file-missing`` (sha256);
    IntegrityBrokenError ``vault-file-changed`` (sha256) when bytes do not have their digest any more;
    StorageUnavailableError ``disk-full``, ``folder-read-only``, ``folder-gone``.
    """

    @property
    def folder(self) -> Path:
        """The folder itself, e.g. for the search index, which can be made anew and is not under a digest."""

    def put(self, content: bytes | Path, *, derived: bool = False) -> str:
        """Keep bytes, or a file as it is now; the answer is the SHA-256 in hex. The same bytes are kept once.

        ``derived``: made by the program from an original (searchable copy, words), so that it could be made again.
        """

    def has(self, sha256: str) -> bool:
        """Whether a file lies under this digest; its bytes are not compared."""

    def path(self, sha256: str) -> Path:
        """Where it lies, for programs that need a file; bytes are not compared."""

    def read(self, sha256: str) -> bytes:
        """All bytes, compared with their digest."""

    def open(self, sha256: str) -> BinaryIO:
        """A stream over bytes that were compared with their digest first, for files too large for ``read``."""

    def check(self, digests: Iterable[str], progress: Callable[[int], None] | None = None) -> VaultReport:
        """Compare the bytes of these files with their digests; ``progress`` is given how many were compared."""

    def digests(self, part: str) -> Iterator[str]:
        """Every digest that lies in one of ``VAULT_PARTS``, sorted; what else lies in the folder is passed over."""


class ArchiveFilesPort(Protocol):
    """The engine of digitising. Slow; takes no part in any transaction and knows no database.

    ``progress(done, of)`` counts pages; ``cancelled()`` is asked between pages. No file, however broken or hostile,
    raises: what is wrong with it stands in the outcome and findings. A full disk is an outcome as
    well: what was taken in or recognised before is whole, and asking again goes on.
    """

    def tools(self) -> OcrTools:
        """Whether recognition can work on this computer, asked anew each time."""

    def waiting(self, folder: Path) -> tuple[WaitingFile, ...]:
        """Files of a watched folder in the order of a scanner's numbering (2 before 10), subfolders left out.

        A file is settled when its size and time did not change between two calls, or for some seconds.
        UnreadableError ``folder-missing`` (path).
        """

    def take_in_all(
        self,
        paths: Sequence[Path],
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> tuple[ScannedFile, ...]:
        """Put files into the vault and look at each page: size, resolution, skew, blank, legibility, bar codes.

        Several at once; the answers come in the order of the files. ``progress`` counts the pages of all of them, and
        a file that is not open yet as one page. Cancelled, the files that were not looked at to their end say so.
        """

    def recognise(
        self,
        pages: Sequence[PageRef],
        *,
        blank: Collection[int] = (),
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Recognition:
        """Make the searchable PDF/A copy of these pages and the file of their words, both kept in the vault.

        ``blank``: places, from 1, of pages with nothing on them: that no word is found there is no finding.

        Without Tesseract: outcome ``NEEDS_PERSON``, no copy, and the finding of ``tools()``. Asked again for the same
        pages after a crash, it goes on where it was.
        """

    def recognise_all(
        self,
        documents: Sequence[ToRecognise],
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Iterator[tuple[int, Recognition]]:
        """As ``recognise`` for many documents on all cores; each comes with its place as soon as it is finished."""

    def page_picture(self, sha256: str, page: int, *, dpi: int = 150) -> bytes:
        """PNG of one page of an original or copy in the vault; NotFoundError ``vault-page-missing`` (sha256, page)."""
