"""Writing a site: file by file under a temporary name, renamed into place; only what differs from what is there.

A run that is cut off, or that finds the disk full, leaves every file whole: the old one or the new one. Pages come
before the lists that lead to them, and what is gone is removed last. What a run is going to write is noted before it
does, so that a file of a run that was cut off is never forgotten: the next one finishes it or removes it.

What was noted is not believed: anybody who may write in the folder may have written it. No file outside the folder is
ever written or removed, and a file that is not as it was left (its moments of change differ) is read and compared.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from unionreg.errors import ConflictError, StorageUnavailableError
from unionreg.publishing.plan import Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from unionreg.publishing.plan import PlannedFile

STATE = "publicacion.json"
SCHEMA = "site-state-2"
TEMPORARY = ".nuevo-"
_FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True)
class Noted:
    """What is known of a file: its mark, SHA-256 and size, and the moments (ns) at which it was last changed."""

    mark: str
    sha256: str = ""
    bytes: int = 0
    changed: tuple[int, int] = (0, 0)


Known = dict[str, Noted]


@dataclass(slots=True)
class Outcome:
    """What a run does or would do, by path."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    unchanged: int = 0


class SiteFolder:
    """A folder that holds a site, or will. Refuses a folder that holds something else.

    ``thorough``: files that look untouched are read and compared too, which finds what a failing disk altered.
    """

    def __init__(self, folder: Path, *, thorough: bool = False) -> None:
        self.folder, self._thorough = folder, thorough
        self._known = self._read_state()
        self._now: Known = {}

    def compare(self, files: Sequence[PlannedFile], step: Callable[[int, int], None]) -> Outcome:
        """What writing these files would do; nothing is written."""
        return self._go_through(files, step, write=False)

    def write(self, files: Sequence[PlannedFile], step: Callable[[int, int], None]) -> Outcome:
        """Write what differs, remove what is gone, note what stands there.

        Raises ConflictError ``site-folder-holds-other-files`` where a folder of the site leads elsewhere;
        StorageUnavailableError ``disk-full``, ``site-folder-not-writable``, and whatever ``step`` raises; every file
        stays whole.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._refuse_ways_out(each.path for each in files)
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
        outcome.gone = sorted(path for path in self._known if path not in planned and self._is_own(path))
        return outcome

    def _refuse_ways_out(self, paths: Iterable[str]) -> None:
        """A folder of the site that is a link to elsewhere would take what is written with it."""
        root = self.folder.resolve()
        if any(not (self.folder / each).resolve().is_relative_to(root) for each in {_above(path) for path in paths}):
            raise ConflictError("site-folder-holds-other-files", folder=self.folder.name)

    def _is_own(self, path: str) -> bool:
        """Whether what the state names lies in the folder and is a file, however links lead."""
        target = self.folder / path
        return target.parent.resolve().is_relative_to(self.folder.resolve()) and _is_there(target)

    def _one(self, file: PlannedFile, outcome: Outcome, *, write: bool) -> None:
        target = self.folder / file.path
        known = self._known.get(file.path)
        if file.mark is not None and known is not None and known.mark == file.mark:
            still = self._still(target, known)
            if still is not None:
                self._now[file.path] = still
                outcome.unchanged += 1
                return
        if not write and file.mark is not None:
            (outcome.changed if _is_there(target) else outcome.new).append(file.path)
            return
        content = file.make()
        same = _content(target, len(content)) == content
        if same:
            outcome.unchanged += 1
        else:
            (outcome.changed if _is_there(target) else outcome.new).append(file.path)
            if write:
                put(target, content)
        digest = hashlib.sha256(content).hexdigest()
        self._now[file.path] = Noted(file.mark or "", digest, len(content), _moments(target))

    def _still(self, target: Path, known: Noted) -> Noted | None:
        """What is known of a file that is as it was left; None when it is not."""
        if _size(target) != known.bytes:
            return None
        moments = _moments(target)
        if moments == known.changed and not self._thorough:
            return known
        if hashlib.sha256(target.read_bytes()).hexdigest() != known.sha256:
            return None
        return Noted(known.mark, known.sha256, known.bytes, moments)

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
            return {path: _noted(each) for path, each in data["files"].items() if _is_inside(path)}
        except (ValueError, KeyError, TypeError, AttributeError):
            # What was noted is only there to save work: without it everything is compared byte by byte.
            return {}

    def _before(self, files: Sequence[PlannedFile]) -> Known:
        """What stands there and what will; nothing is known of a file that may be half way between the two."""
        found = dict(self._known)
        for each in files:
            known = found.get(each.path)
            if known is None or known.mark != (each.mark or ""):
                found[each.path] = Noted("")
        return found

    def pages(self) -> str:
        """A digest of all pages as the last ``write`` left them: whether a search index is of them."""
        lines = "".join(f"{path} {self._now[path].sha256}\n" for path in sorted(self._now) if path.endswith(".html"))
        return hashlib.sha256(lines.encode("utf-8")).hexdigest()

    def _note(self, known: Known) -> None:
        lines = {path: [each.mark, each.sha256, each.bytes, *each.changed] for path, each in sorted(known.items())}
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


def _noted(line: list[object]) -> Noted:
    """A line of the state; one of an earlier format has no moments, so that its file is read and compared."""
    mark, sha256, size, *moments = line
    first, second = (int(str(each)) for each in (moments or (0, 0)))
    return Noted(str(mark), str(sha256), int(str(size)), (first, second))


def _is_inside(path: str) -> bool:
    """Whether a path of the state, as written, stays in the folder on every system."""
    if not path or "\0" in path or "\\" in path or PureWindowsPath(path).anchor or path.startswith("/"):
        return False
    return ".." not in PurePosixPath(path).parts and PureWindowsPath(path).drive == ""


def _above(path: str) -> str:
    return path.rpartition("/")[0]


def _is_there(path: Path) -> bool:
    return path.is_file() or path.is_symlink()


def _size(path: Path) -> int | None:
    """The size of a file of its own; None for a link, whose bytes lie elsewhere."""
    try:
        found = path.lstat()
    except OSError:
        return None
    return found.st_size if stat.S_ISREG(found.st_mode) else None


def _moments(path: Path) -> tuple[int, int]:
    """When the bytes were last changed, and when anything was: the first can be set by hand, the second cannot."""
    try:
        found = path.lstat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_ctime_ns


def _content(path: Path, size: int) -> bytes | None:
    """The bytes there, read only when the length agrees."""
    return path.read_bytes() if _size(path) == size else None
