"""Files of a union's desk on disk: one state with its earlier copy, and files named by their digest.

A change is first written beside the old state and put in its place at once, so that a cut at any moment leaves the
state with or without the last change, never with half of it. What the states hold is the callers' matter.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Generic, TypeVar

from unionreg.errors import StorageUnavailableError, UnionregError, UnreadableError
from unionreg.folder_files import DISK_FULL, remove_quietly, settle, write_flushed
from unionreg.storage.office_lock import OfficeLock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

State = TypeVar("State")

LARGEST_STATE = 32 << 20


class StateFile(Generic[State]):
    """``<name>.json``, ``<name>.anterior.json`` (before the last change) and ``<name>.nuevo.json`` (being written).

    ``read`` raises UnreadableError for anything that ``write`` did not write; ``revision`` grows with every change.
    """

    def __init__(
        self,
        folder: Path,
        name: str,
        write: Callable[[State], bytes],
        read: Callable[[bytes], State],
        revision: Callable[[State], int],
    ) -> None:
        self.file = folder / f"{name}.json"
        self.earlier = folder / f"{name}.anterior.json"
        self.new = folder / f"{name}.nuevo.json"
        self._write, self._read, self._revision = write, read, revision

    @property
    def exists(self) -> bool:
        """Whether any of the three is there."""
        return any(path.is_file() for path in (self.file, self.new, self.earlier))

    def load(self) -> tuple[State, bool]:
        """The readable state with the highest revision, and whether it had to be taken from a copy beside the file.

        UnreadableError as ``read``; ``desk-file-unreadable`` (path) when the disk gives none.
        """
        states: list[tuple[int, int, State]] = []
        refusal: UnreadableError | None = None
        for place, path in enumerate((self.file, self.new, self.earlier)):
            if not path.is_file():
                continue
            try:
                with path.open("rb") as file:
                    state = self._read(file.read(LARGEST_STATE + 1))
            except UnreadableError as error:
                refusal = refusal or error
                continue
            except OSError:
                continue
            states.append((self._revision(state), -place, state))
        if not states:
            raise refusal or UnreadableError("desk-file-unreadable", path=self.file.name)
        # Among equals the first: the file that should be there.
        best = max(states, key=lambda state: state[:2])
        return best[2], best[1] != 0

    def save(self, state: State, *, keep: bool = True) -> None:
        """Put the state in its place. ``keep`` False: what stands in the file now is damaged and not kept as earlier.

        StorageUnavailableError ``desk-disk-full``, ``desk-not-written`` (reason).
        """
        content = self._write(state)
        try:
            write_flushed(self.new, content)
            if keep and self.file.exists():
                self.file.replace(self.earlier)
            self.new.replace(self.file)
            settle(self.file.parent)
        except OSError as error:
            remove_quietly(self.new)
            raise not_written(error) from error


def store_by_digest(folder: Path, content: bytes, suffix: str) -> str:
    """Keep bytes under their SHA-256, once; the digest in hex. Errors as ``StateFile.save``."""
    sha256 = hashlib.sha256(content).hexdigest()
    path = folder / f"{sha256}.{suffix}"
    new = folder / f"{sha256}.nuevo"
    try:
        folder.mkdir(exist_ok=True)
        if not path.is_file() or path.stat().st_size != len(content):
            write_flushed(new, content)
            new.replace(path)
            settle(folder)
    except OSError as error:
        remove_quietly(new)
        raise not_written(error) from error
    return sha256


def read_by_digest(folder: Path, sha256: str, suffix: str, most: int) -> bytes:
    """The bytes again. UnreadableError ``desk-piece-missing`` (name), ``desk-piece-altered`` (name)."""
    path = folder / f"{sha256}.{suffix}"
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise UnreadableError("desk-piece-missing", name=f"{folder.name}/{path.name}") from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise UnreadableError("desk-piece-altered", name=f"{folder.name}/{path.name}")
    return content


def lock_folder(file: Path) -> OfficeLock:
    """One program at a time. StorageUnavailableError ``desk-in-use``, ``desk-not-writable`` (each with path)."""
    try:
        return OfficeLock(file)
    except StorageUnavailableError as error:
        code = "desk-in-use" if error.code == "office-in-use" else "desk-not-writable"
        raise StorageUnavailableError(code, path=str(file.parent)) from error


def new_folder(parent: Path, name: str, most: int = 1_000) -> Path:
    """A folder that was not there, with a number after the name when needed. Errors as ``lock_folder``, ``save``."""
    for number in range(1, most):
        folder = parent / (name if number == 1 else f"{name}-{number}")
        try:
            folder.mkdir()
        except FileExistsError:
            continue
        except OSError as error:
            if error.errno in DISK_FULL:
                raise not_written(error) from error
            raise StorageUnavailableError("desk-not-writable", path=str(parent)) from error
        return folder
    raise StorageUnavailableError("desk-not-writable", path=str(parent))


def not_written(error: OSError) -> UnionregError:
    """The sentence for a disk that does not take what it should."""
    if error.errno in DISK_FULL:
        return StorageUnavailableError("desk-disk-full")
    return StorageUnavailableError("desk-not-written", reason=error.strerror or "")
