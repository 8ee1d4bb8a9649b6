"""The notebook as a folder that can stand anywhere, also on a stick, and be moved: every path in it is relative.

    cuaderno-<vote>-<day>/
        cuaderno.json            the whole notebook, as in the signed file
        cuaderno.anterior.json   as it was before the last change
        fotos/<sha256>.jpg       photographs, byte for byte
        cuaderno.json.lock       one program at a time (means nothing when nobody runs)

Nothing is written anywhere else. A change is first written beside the old state and put in its place at once, so that a
cut at any moment leaves the notebook with or without the last change, never with half of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from unionreg.errors import ConflictError, NotFoundError, StorageUnavailableError, UnionregError, UnreadableError
from unionreg.evidence.observation_json import notebook_bytes, read_notebook
from unionreg.folder_files import DISK_FULL, remove_quietly, settle, write_flushed
from unionreg.storage.office_lock import OfficeLock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from unionreg.domain.observation.notebook import Notebook, Photograph

FILE = "cuaderno.json"
EARLIER = "cuaderno.anterior.json"
NEW = "cuaderno.nuevo.json"
PHOTOGRAPHS = "fotos"
LARGEST_NOTEBOOK = 32 << 20
_MOST_NAMES = 100


class NotebookFolder:
    """An open notebook: the one writer of its folder until ``close``.

    ``recovered`` tells that the last state had to be taken from the copy beside it.
    """

    def __init__(self, folder: Path, notebook: Notebook, lock: OfficeLock, *, recovered: bool = False) -> None:
        self.folder = folder
        self.notebook = notebook
        self.recovered = recovered
        self._lock = lock

    @classmethod
    def create(cls, parent: Path, notebook: Notebook) -> NotebookFolder:
        """A new folder for this notebook under ``parent``.

        StorageUnavailableError ``notebook-not-writable`` (path), ``notebook-disk-full``, ``notebook-not-written``.
        """
        folder = _new_folder(parent, f"cuaderno-{notebook.vote.vote_id}-{notebook.opened_at:%Y%m%d}")
        lock = _lock(folder)
        made = cls(folder, notebook, lock)
        try:
            _save(folder, notebook)
        except UnionregError:
            made.close()
            raise
        return made

    @classmethod
    def open(cls, folder: Path) -> NotebookFolder:
        """Open the notebook in a folder (or the one whose ``cuaderno.json`` is named).

        NotFoundError ``notebook-missing``; UnreadableError ``notebook-refused``; StorageUnavailableError
        ``notebook-in-use``, ``notebook-not-writable``.
        """
        if folder.name in {FILE, EARLIER} and folder.is_file():
            folder = folder.parent
        names = [name for name in (FILE, NEW, EARLIER) if (folder / name).is_file()]
        if not names:
            raise NotFoundError("notebook-missing", path=str(folder))
        lock = _lock(folder)
        try:
            notebook, name = _last_state(folder, names)
            opened = cls(folder, notebook, lock, recovered=name != FILE)
            if opened.recovered:
                _save(folder, notebook, keep=False)
        except UnionregError:
            lock.release()
            raise
        return opened

    def change(self, edit: Callable[[Notebook], Notebook]) -> Notebook:
        """Apply an edit and keep it; whatever goes wrong, the notebook stays as it was.

        Errors of ``domain.observation.edits``; ConflictError ``observation-entry-size``; StorageUnavailableError
        ``notebook-disk-full`` or ``notebook-not-written`` (reason).
        """
        changed = edit(self.notebook)
        if changed != self.notebook:
            _save(self.folder, changed)
            self.notebook = changed
        return changed

    def keep_photograph(self, photograph: Photograph, content: bytes) -> None:
        """Store the bytes of a photograph, before the notebook lists it. Errors as ``change``."""
        path = self._photograph(photograph)
        try:
            path.parent.mkdir(exist_ok=True)
            if not path.is_file() or path.stat().st_size != len(content):
                write_flushed(path.with_suffix(".nuevo"), content)
                path.with_suffix(".nuevo").replace(path)
        except OSError as error:
            path.with_suffix(".nuevo").unlink(missing_ok=True)
            raise _not_written(error) from error

    def photograph_content(self, photograph: Photograph) -> bytes:
        """The bytes of a photograph; UnreadableError ``notebook-photo-missing`` (name)."""
        try:
            with self._photograph(photograph).open("rb") as file:
                return file.read(photograph.bytes + 1)
        except OSError as error:
            raise UnreadableError("notebook-photo-missing", name=photograph.name) from error

    def close(self) -> None:
        """Let other programs open it. A second call does nothing."""
        self._lock.release()

    def _photograph(self, photograph: Photograph) -> Path:
        return self.folder / PHOTOGRAPHS / f"{photograph.sha256}.{photograph.suffix}"


def write_beside(path: Path, content: bytes) -> None:
    """Write a new file where the person chose. ConflictError ``observer-file-is-there`` (path); else as ``change``."""
    if path.exists():
        raise ConflictError("observer-file-is-there", path=path.name)
    write_over(path, content)


def write_over(path: Path, content: bytes) -> None:
    """Write a file at once, in place of one that may be there."""
    new = path.with_name(f".{path.name}.nuevo")
    try:
        write_flushed(new, content)
        new.replace(path)
    except OSError as error:
        remove_quietly(new)
        raise _not_written(error) from error


def _new_folder(parent: Path, name: str) -> Path:
    plain = re.sub(r"[^a-z0-9-]", "-", name)
    for number in range(1, _MOST_NAMES):
        folder = parent / (plain if number == 1 else f"{plain}-{number}")
        try:
            folder.mkdir()
        except FileExistsError:
            continue
        except OSError as error:
            if error.errno in DISK_FULL:
                raise _not_written(error) from error
            raise StorageUnavailableError("notebook-not-writable", path=str(parent)) from error
        return folder
    raise StorageUnavailableError("notebook-not-writable", path=str(parent))


def _lock(folder: Path) -> OfficeLock:
    try:
        return OfficeLock(folder / FILE)
    except StorageUnavailableError as error:
        code = "notebook-in-use" if error.code == "office-in-use" else "notebook-not-writable"
        raise StorageUnavailableError(code, path=str(folder)) from error


def _last_state(folder: Path, names: list[str]) -> tuple[Notebook, str]:
    """The readable state with the highest revision, and the file that it stands in."""
    states: list[tuple[int, str, Notebook]] = []
    refusal: UnreadableError | None = None
    for name in names:
        try:
            with (folder / name).open("rb") as file:
                notebook = read_notebook(file.read(LARGEST_NOTEBOOK + 1))
        except UnreadableError as error:
            refusal = refusal or error
            continue
        except OSError as error:
            refusal = refusal or UnreadableError("notebook-refused", check="", details=error.strerror or "")
            continue
        states.append((notebook.revision, name, notebook))
    if not states:
        raise refusal or UnreadableError("notebook-refused", check="", details="")
    # Among equals the first of ``names``: the file that should be there.
    best = max(states, key=lambda state: (state[0], -names.index(state[1])))
    return best[2], best[1]


def _save(folder: Path, notebook: Notebook, *, keep: bool = True) -> None:
    """``keep`` False: what stands in the file now is damaged and not kept as the earlier state."""
    content = notebook_bytes(notebook)
    if len(content) > LARGEST_NOTEBOOK:
        # What could not be opened again is not written.
        raise ConflictError("observation-entry-size", entry=FILE, limit=LARGEST_NOTEBOOK)
    new, file = folder / NEW, folder / FILE
    try:
        write_flushed(new, content)
        if keep and file.exists():
            file.replace(folder / EARLIER)
        new.replace(file)
        settle(folder)
    except OSError as error:
        remove_quietly(new)
        raise _not_written(error) from error


def _not_written(error: OSError) -> StorageUnavailableError:
    if error.errno in DISK_FULL:
        return StorageUnavailableError("notebook-disk-full")
    return StorageUnavailableError("notebook-not-written", reason=error.strerror or "")
