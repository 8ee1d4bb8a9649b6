"""The search index of a site, made by Pagefind as a program of its own; the site works without it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

FOLDER = "pagefind"
_NEW, _OLD = ".nuevo-pagefind", ".viejo-pagefind"
_LONGEST = 1800


def program() -> Path | None:
    """Where Pagefind lies, or None: then the site is made without search and says so."""
    try:
        from pagefind_bin import get_executable  # type: ignore[import-untyped]  # it has no types

        return Path(get_executable())
    except (ImportError, FileNotFoundError):
        return None


def make_index(folder: Path, executable: Path) -> bool:
    """Index all pages of both languages anew and put the index in place; False when Pagefind failed.

    The old index stays until the new one is whole.
    """
    new, old = folder / _NEW, folder / _OLD
    shutil.rmtree(new, ignore_errors=True)
    command = [
        str(executable),
        "--site",
        str(folder),
        "--output-path",
        str(new),
        "--glob",
        "e[sn]/**/*.html",
        "--quiet",
    ]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_LONGEST, check=False)  # noqa: S603 -- our own program
    except (OSError, subprocess.TimeoutExpired):
        shutil.rmtree(new, ignore_errors=True)
        return False
    if done.returncode or not (new / "pagefind.js").is_file():
        shutil.rmtree(new, ignore_errors=True)
        return False
    return _put_in_place(folder / FOLDER, new, old)


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
