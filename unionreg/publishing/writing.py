"""Writing a site: file by file under a temporary name, renamed into place; only what differs from what is there.

A run that is cut off, or that finds the disk full, leaves every file whole: the old one or the new one. Pages come
before the lists that lead to them, and what is gone is removed last. What a run is going to write is noted before it
does, so that a file of a run that was cut off is never forgotten: the next one finishes it or removes it.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.errors import ConflictError, StorageUnavailableError
from unionreg.publishing.plan import Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from unionreg.publishing.plan import PlannedFile

STATE = "publicacion.json"
SCHEMA = "site-state-1"
TEMPORARY = ".nuevo-"
_FULL = (errno.ENOSPC, errno.EDQUOT)

Known = dict[str, tuple[str, str, int]]


@dataclass(slots=True)
class Outcome:
    """What a run does or would do, by path."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    unchanged: int = 0


class SiteFolder:
    """A folder that holds a site, or will. Refuses a folder that holds something else."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known = self._read_state()
        self._now: Known = {}

    def compare(self, files: Sequence[PlannedFile], step: Callable[[int, int], None]) -> Outcome:
        """What writing these files would do; nothing is written."""
        return self._go_through(files, step, write=False)

    def write(self, files: Sequence[PlannedFile], step: Callable[[int, int], None]) -> Outcome:
        """Write what differs, remove what is gone, note what stands there.

        Raises StorageUnavailableError ``disk-full``, ``site-folder-not-writable``, and whatever ``step`` raises; every
        file stays whole.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._sweep()
            self._note(self._before(files))
            outcome = self._go_through(files, step, write=True)
            for path in outcome.gone:
                (self.folder / path).unlink(missing_ok=True)
            self._note(self._now)
        except OSError as error:
            raise translated(error, self.folder) from error
        return outcome

    def _go_through(self, files: Sequence[PlannedFile], step: Callable[[int, int], None], *, write: bool) -> Outcome:
        outcome = Outcome()
        order = list(Stage)
        for done, file in enumerate(sorted(files, key=lambda each: order.index(each.stage)), start=1):
            self._one(file, outcome, write=write)
            step(done, len(files))
        planned = {each.path for each in files}
        outcome.gone = sorted(path for path in self._known if path not in planned)
        return outcome

    def _one(self, file: PlannedFile, outcome: Outcome, *, write: bool) -> None:
        target = self.folder / file.path
        known = self._known.get(file.path)
        if file.mark is not None and known is not None and known[0] == file.mark and _size(target) == known[2]:
            self._now[file.path] = known
            outcome.unchanged += 1
            return
        if not write and file.mark is not None:
            (outcome.changed if target.is_file() else outcome.new).append(file.path)
            return
        content = file.make()
        self._now[file.path] = (file.mark or "", hashlib.sha256(content).hexdigest(), len(content))
        if _content(target, len(content)) == content:
            outcome.unchanged += 1
            return
        (outcome.changed if target.is_file() else outcome.new).append(file.path)
        if write:
            put(target, content)

    def _read_state(self) -> Known:
        """What the last run noted. ConflictError ``site-folder-holds-other-files`` for a folder that is no site."""
        if not self.folder.is_dir():
            return {}
        state = self.folder / STATE
        if not state.is_file():
            if any(not each.name.startswith(TEMPORARY) for each in self.folder.iterdir()):
                raise ConflictError("site-folder-holds-other-files", folder=self.folder.name)
            return {}
        try:
            data = json.loads(state.read_text("utf-8"))
            files = data["files"] if data["schema"] == SCHEMA else {}
            return {path: (str(mark), str(digest), int(size)) for path, (mark, digest, size) in files.items()}
        except (ValueError, KeyError, TypeError, AttributeError):
            # What was noted is only there to save work: without it everything is compared byte by byte.
            return {}

    def _before(self, files: Sequence[PlannedFile]) -> Known:
        """What stands there and what will; nothing is known of a file that may be half way between the two."""
        found = dict(self._known)
        for each in files:
            known = found.get(each.path)
            if known is None or known[0] != (each.mark or ""):
                found[each.path] = ("", "", 0)
        return found

    def pages(self) -> str:
        """A digest of all pages as the last ``write`` left them: whether a search index is of them."""
        lines = "".join(f"{path} {self._now[path][1]}\n" for path in sorted(self._now) if path.endswith(".html"))
        return hashlib.sha256(lines.encode("utf-8")).hexdigest()

    def _note(self, known: Known) -> None:
        lines = {path: list(known[path]) for path in sorted(known)}
        text = json.dumps({"schema": SCHEMA, "files": lines}, ensure_ascii=True, separators=(",", ":"))
        content = (text + "\n").encode("ascii")
        if _content(self.folder / STATE, len(content)) != content:
            put(self.folder / STATE, content)

    def _sweep(self) -> None:
        """Remove what a run that was cut off left under temporary names."""
        for path in list(_walk(self.folder)):
            path.unlink(missing_ok=True)


def put(target: Path, content: bytes) -> None:
    """Write under a temporary name beside the target and rename into place."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f"{TEMPORARY}{target.name}")
    try:
        temporary.write_bytes(content)
        temporary.replace(target)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def translated(error: OSError, folder: Path) -> StorageUnavailableError:
    """What a failure of the disk means to a person."""
    if error.errno in _FULL:
        return StorageUnavailableError("disk-full", path=folder.name)
    return StorageUnavailableError("site-folder-not-writable", folder=folder.name)


def _walk(folder: Path) -> Iterator[Path]:
    """Files under temporary names."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(folder / entry.name)
            elif entry.name.startswith(TEMPORARY):
                yield folder / entry.name


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _content(path: Path, size: int) -> bytes | None:
    """The bytes there, read only when the length agrees."""
    return path.read_bytes() if _size(path) == size else None
