"""The search index of a site, made by Pagefind as a program of its own; the site works without it.

Pagefind says that all went well when the disk was full and most of its files are empty, so that what it made is read
before it takes the place of the old index.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from unionreg.errors import StorageUnavailableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FOLDER = "pagefind"
_NEW, _OLD = ".nuevo-pagefind", ".viejo-pagefind"
_OF = "paginas.txt"
"""Beside the index: the digest of the pages that it was made of, how many files it has and how many bytes."""
_LONGEST = 1800.0
_LOOK = 0.2
_ROOM = 4 << 20
"""Where an index came out broken and fewer bytes than this are free, the disk is full."""
_PACKED = (".pf_fragment", ".pf_index", ".pf_filter", ".pf_meta")


def program() -> Path | None:
    """Where Pagefind lies, or None: then the site is made without search and says so."""
    try:
        from pagefind_bin import get_executable  # type: ignore[import-untyped]  # it has no types

        return Path(get_executable())
    except (ImportError, FileNotFoundError):
        return None


def is_of(folder: Path, pages: str) -> bool:
    """Whether the index in this site was made of these pages and still has all its files."""
    place = folder / FOLDER
    try:
        return (place / _OF).read_text("ascii") == _stamp(place, pages)
    except (OSError, UnicodeDecodeError):
        return False


def make_index(folder: Path, executable: Path, pages: str, waiting: Callable[[], None]) -> bool:
    """Index all pages of both languages anew and put the index in place; False when Pagefind failed.

    ``pages``: the digest of what is indexed. ``waiting`` is called while Pagefind works; what it raises ends Pagefind.
    The old index stays until the new one is whole. Raises StorageUnavailableError ``disk-full``.
    """
    new, old = folder / _NEW, folder / _OLD
    shutil.rmtree(new, ignore_errors=True)
    place = ["--site", str(folder), "--output-path", str(new)]
    try:
        done = _run([str(executable), *place, "--glob", "e[sn]/**/*.html", "--quiet"], waiting)
        whole = done and _is_whole(new)
        if whole:
            (new / _OF).write_text(_stamp(new, pages), "ascii")
            whole = _is_whole(new) and _put_in_place(folder / FOLDER, new, old)
        if not whole:
            _refuse_full(folder)
    except OSError:
        _refuse_full(folder)
        whole = False
    finally:
        shutil.rmtree(new, ignore_errors=True)
    return whole


def _refuse_full(folder: Path) -> None:
    if shutil.disk_usage(folder).free < _ROOM:
        raise StorageUnavailableError("disk-full", path=folder.name)


def _is_whole(index: Path) -> bool:
    """Whether every file is there to its end, and a fragment for every page of every language."""
    try:
        languages = json.loads((index / "pagefind-entry.json").read_bytes())["languages"]
        pages = sum(each["page_count"] for each in languages.values())
        metas = [(index / f"pagefind.{each['hash']}.pf_meta").is_file() for each in languages.values()]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False
    files = list(_files(index))
    fragments = sum(each.name.endswith(".pf_fragment") for each in files)
    there = all(metas) and fragments >= pages and (index / "pagefind.js").is_file()
    return there and all(_is_readable(each) for each in files)


def _is_readable(file: os.DirEntry[str]) -> bool:
    if not file.name.endswith(_PACKED):
        return file.stat().st_size > 0
    try:
        gzip.decompress(Path(file.path).read_bytes())
    except (OSError, EOFError, zlib.error):
        return False
    return file.stat().st_size > 0


def _files(folder: Path) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(Path(entry.path))
            else:
                yield entry


def _stamp(index: Path, pages: str) -> str:
    sizes = [each.stat().st_size for each in _files(index) if each.name != _OF]
    return f"{pages} {len(sizes)} {sum(sizes)}"


def _run(command: list[str], waiting: Callable[[], None]) -> bool:
    """Whether the program ended well within its time. It is ended when ``waiting`` raises."""
    silent = subprocess.DEVNULL
    with subprocess.Popen(command, stdin=silent, stdout=silent, stderr=silent) as running:  # noqa: S603 -- our own program
        try:
            until = time.monotonic() + _LONGEST
            while time.monotonic() < until:
                waiting()
                try:
                    return running.wait(timeout=_LOOK) == 0
                except subprocess.TimeoutExpired:
                    continue
            return False
        finally:
            running.kill()


def _put_in_place(target: Path, new: Path, old: Path) -> bool:
    shutil.rmtree(old, ignore_errors=True)
    try:
        if target.exists():
            target.replace(old)
        new.replace(target)
    except OSError:
        return False
    shutil.rmtree(old, ignore_errors=True)
    return True
