"""The vault: bytes under their SHA-256 in a folder beside the office file. What lies there is never changed.

``originals/ab/cd/<sha256>`` holds what came from outside, ``derived/ab/cd/<sha256>`` what the program made of it. A
file is written under another name, flushed and renamed, so that under a digest there is either the whole file or none.
Which file belongs to which document is in the database; copying the vault for a backup is in ``vault_copies``.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import shutil
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from unionreg.domain.archive.scans import VaultReport
from unionreg.errors import IntegrityBrokenError, NotFoundError, StorageUnavailableError, UnreadableError
from unionreg.folder_files import DISK_FULL, remove_quietly, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import BinaryIO

ORIGINALS, DERIVED = "originals", "derived"
_UNFINISHED = "unfinished"
_DIGEST = re.compile(r"[0-9a-f]{64}")
_PIECE = 1 << 20
_OLD_SECONDS = 3600


def vault_folder(office_file: Path) -> Path:
    """The folder that belongs to an office file: ``office.sqlite`` has ``office.archive``."""
    return office_file.with_suffix(".archive")


@dataclass(frozen=True, slots=True)
class Staged:
    """A copy under a name of ours that is not in the vault yet."""

    path: Path
    sha256: str
    size: int


class FolderVault:
    """The vault in ``folder``, which is made when the first file comes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._locks: dict[str, threading.Lock] = {}

    @property
    def folder(self) -> Path:
        """The folder itself."""
        return self._folder

    def put(self, content: bytes | Path, *, derived: bool = False) -> str:
        """Keep bytes, or a file as it is now; the answer is the SHA-256 in hex. The same bytes are kept once.

        UnreadableError ``file-not-readable`` (path) for the file named; StorageUnavailableError ``disk-full``,
        ``folder-read-only`` (path) for the folder here.
        """
        part = DERIVED if derived else ORIGINALS
        if not isinstance(content, Path):
            return self._keep(BytesIO(content), part)
        try:
            with content.open("rb") as source:
                return self._keep(source, part)
        except (OSError, ValueError) as error:
            raise UnreadableError("file-not-readable", path=str(content)) from error

    def lock(self, key: str) -> threading.Lock:
        """One at a time of this program may work on what the key stands for."""
        return self._locks.setdefault(key, threading.Lock())

    @contextmanager
    def staged(self, path: Path) -> Iterator[Staged]:
        """A copy of a file from outside, under our own name, as it was in one reading; gone again unless it is kept.

        OSError of the file itself goes up as it is; StorageUnavailableError as ``put``.
        """
        unfinished = self._unfinished()
        try:
            with path.open("rb") as source:
                digest = self._write(source, unfinished)
            yield Staged(unfinished, digest, unfinished.stat().st_size)
        finally:
            remove_quietly(unfinished)

    def keep(self, staged: Staged) -> None:
        """Keep a staged file as an original, without reading it a second time."""
        with _translated(self._folder):
            self._settle(staged.path, staged.sha256, ORIGINALS)

    def has(self, sha256: str) -> bool:
        """Whether a file lies under this digest; its bytes are not compared."""
        return self._find(sha256) is not None

    def path(self, sha256: str) -> Path:
        """Where it lies; NotFoundError ``vault-file-missing``."""
        found = self._find(sha256)
        if found is None:
            raise NotFoundError("vault-file-missing", sha256=sha256)
        return found

    def read(self, sha256: str) -> bytes:
        """All bytes, compared with their digest; NotFoundError, IntegrityBrokenError ``vault-file-changed``."""
        try:
            content = self.path(sha256).read_bytes()
        except OSError as error:
            raise StorageUnavailableError("vault-unreadable", sha256=sha256) from error
        if hashlib.sha256(content).hexdigest() != sha256:
            raise IntegrityBrokenError("vault-file-changed", sha256=sha256)
        return content

    def open(self, sha256: str) -> BinaryIO:
        """A stream from the beginning, its bytes compared with the digest first; errors as ``read``."""
        try:
            stream = self.path(sha256).open("rb")
        except OSError as error:
            raise StorageUnavailableError("vault-unreadable", sha256=sha256) from error
        if hashlib.file_digest(stream, "sha256").hexdigest() != sha256:
            stream.close()
            raise IntegrityBrokenError("vault-file-changed", sha256=sha256)
        stream.seek(0)
        return stream

    def check(self, digests: Iterable[str], progress: Callable[[int], None] | None = None) -> VaultReport:
        """Compare the bytes of these files with their digests, each digest once."""
        wanted = sorted(set(digests))
        missing, changed = [], []
        for done, digest in enumerate(wanted, 1):
            found = self._find(digest)
            if found is None:
                missing.append(digest)
            elif not _is_whole(found, digest):
                changed.append(digest)
            if progress is not None:
                progress(done)
        return VaultReport(len(wanted), tuple(missing), tuple(changed))

    def digests(self, part: str) -> Iterator[str]:
        """Every digest in one part, ``ORIGINALS`` or ``DERIVED``, sorted."""
        for path in sorted((self._folder / part).glob("??/??/*")):
            if _DIGEST.fullmatch(path.name):
                yield path.name

    def _find(self, sha256: str) -> Path | None:
        if _DIGEST.fullmatch(sha256) is None:
            # A name that is no digest may not lead anywhere in the folders of this computer.
            return None
        places = (self._place(part, sha256) for part in (ORIGINALS, DERIVED))
        return next((place for place in places if place.is_file()), None)

    def _place(self, part: str, sha256: str) -> Path:
        return self._folder / part / sha256[:2] / sha256[2:4] / sha256

    def clear_unfinished(self) -> None:
        """Remove what a crash left half written. Only what is old: somebody may be writing now."""
        for path in (self._folder / _UNFINISHED).glob("*"):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _OLD_SECONDS:
                    path.unlink()

    def _unfinished(self) -> Path:
        with _translated(self._folder):
            waiting = self._folder / _UNFINISHED
            waiting.mkdir(parents=True, exist_ok=True)
        return waiting / secrets.token_hex(8)

    def _keep(self, source: BinaryIO | BytesIO, part: str) -> str:
        unfinished = self._unfinished()
        try:
            digest = self._write(source, unfinished)
            with _translated(self._folder):
                self._settle(unfinished, digest, part)
        finally:
            remove_quietly(unfinished)
        return digest

    def _write(self, source: BinaryIO | BytesIO, target: Path) -> str:
        """Copy and digest in one reading: what is kept is what was digested, whatever happens to the source."""
        digest = hashlib.sha256()
        with self._writing(target) as file:
            while piece := source.read(_PIECE):
                digest.update(piece)
                with _translated(self._folder):
                    file.write(piece)
            with _translated(self._folder):
                file.flush()
                os.fsync(file.fileno())
        return digest.hexdigest()

    @contextmanager
    def _writing(self, target: Path) -> Iterator[BinaryIO]:
        """A new file. Closing writes what is left in memory, so a full disk may show itself only there."""
        with _translated(self._folder):
            file = target.open("xb")
        try:
            yield file
        finally:
            with _translated(self._folder):
                file.close()

    def _settle(self, unfinished: Path, digest: str, part: str) -> None:
        """Put the whole file in its place; one that lies there damaged is replaced by the good bytes."""
        place = self._place(part, digest)
        known = self._find(digest) if part == DERIVED else place
        if known is not None and known.is_file() and _digest_of(known) == digest:
            return
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.exists():
            place.chmod(0o640)  # some systems do not replace what may not be written
        unfinished.chmod(0o440)
        unfinished.replace(place)
        settle(place.parent)


def _is_whole(path: Path, digest: str) -> bool:
    try:
        return _digest_of(path) == digest
    except OSError:
        return False


def _digest_of(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@contextmanager
def _translated(folder: Path) -> Iterator[None]:
    """Errors of the office's own disk, in words of ours."""
    try:
        yield
    except OSError as error:
        code = "disk-full" if error.errno in DISK_FULL else "folder-read-only"
        raise StorageUnavailableError(code, path=str(folder)) from error


def free_bytes(folder: Path) -> int:
    """Room on the disk of a folder that may not be there yet."""
    place = next(each for each in (folder, *folder.parents) if each.exists())
    return shutil.disk_usage(place).free
