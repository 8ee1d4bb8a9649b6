"""The search index of a site, made by Pagefind as a program of its own; the site works without it."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = "pagefind"
_NEW, _OLD = ".nuevo-pagefind", ".viejo-pagefind"
_OF = "paginas.txt"
"""Beside the index: the digest of the pages that it was made of."""
_LONGEST = 1800.0
_LOOK = 0.2


def program() -> Path | None:
    """Where Pagefind lies, or None: then the site is made without search and says so."""
    try:
        from pagefind_bin import get_executable  # type: ignore[import-untyped]  # it has no types

        return Path(get_executable())
    except (ImportError, FileNotFoundError):
        return None


def is_of(folder: Path, pages: str) -> bool:
    """Whether the index in this site was made of these pages."""
    try:
        return (folder / FOLDER / _OF).read_text("ascii") == pages and (folder / FOLDER / "pagefind.js").is_file()
    except (OSError, UnicodeDecodeError):
        return False


def make_index(folder: Path, executable: Path, pages: str, waiting: Callable[[], None]) -> bool:
    """Index all pages of both languages anew and put the index in place; False when Pagefind failed.

    ``pages``: the digest of what is indexed. ``waiting`` is called while Pagefind works; what it raises ends Pagefind.
    The old index stays until the new one is whole.
    """
    new, old = folder / _NEW, folder / _OLD
    shutil.rmtree(new, ignore_errors=True)
    place = ["--site", str(folder), "--output-path", str(new)]
    try:
        done = _run([str(executable), *place, "--glob", "e[sn]/**/*.html", "--quiet"], waiting)
        whole = done and (new / "pagefind.js").is_file()
        if whole:
            (new / _OF).write_text(pages, "ascii")
            whole = _put_in_place(folder / FOLDER, new, old)
    except OSError:
        whole = False
    finally:
        shutil.rmtree(new, ignore_errors=True)
    return whole


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
