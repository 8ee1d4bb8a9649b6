"""A folder of exported tables: written beside its place first, then put there by one rename. Hashed while written."""

from __future__ import annotations

import errno
import hashlib
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.register_ports import WrittenFile
from unionreg.errors import ConflictError, StorageUnavailableError
from unionreg.register_files.dictionary import dictionary_table
from unionreg.register_files.writing import write_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from unionreg.domain.register.export import Cell, ExportFormat, ExportTable

_UNFINISHED = ".incompleto"


class _Counter:
    """How many rows were read so far."""

    def __init__(self) -> None:
        self.rows = 0

    def through(self, rows: Iterable[tuple[Cell, ...]]) -> Iterator[tuple[Cell, ...]]:
        for each in rows:
            self.rows += 1
            yield each


def write_folder(folder: Path, tables: Sequence[ExportTable], form: ExportFormat) -> tuple[WrittenFile, ...]:
    """Write the tables and the dictionary; the folder is there whole or not at all, also after a crash.

    Raises ConflictError ``export-folder-exists``; StorageUnavailableError ``disk-full``, ``folder-read-only``.
    """
    if folder.exists():
        raise ConflictError("export-folder-exists", path=str(folder))
    unfinished = folder.with_name(folder.name + _UNFINISHED)
    try:
        shutil.rmtree(unfinished, ignore_errors=True)  # of an export that was cut off
        unfinished.mkdir(parents=True)
        files = tuple(_written(unfinished, tables, form))
        unfinished.rename(folder)
    except OSError as error:
        shutil.rmtree(unfinished, ignore_errors=True)
        code = "disk-full" if error.errno == errno.ENOSPC else "folder-read-only"
        raise StorageUnavailableError(code, path=str(folder)) from error
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return files


def _written(folder: Path, tables: Sequence[ExportTable], form: ExportFormat) -> Iterator[WrittenFile]:
    counter = _Counter()
    counted = [replace(each, rows=counter.through(each.rows)) for each in tables]
    for name, pieces in write_files((*counted, dictionary_table(tables)), form):
        counter.rows = 0
        digest, size = hashlib.sha256(), 0
        with (folder / name).open("xb") as file:
            for piece in pieces:
                file.write(piece)
                digest.update(piece)
                size += len(piece)
        yield WrittenFile(name, digest.hexdigest(), size, counter.rows)
