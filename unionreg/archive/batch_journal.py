"""What is known of a folder that is being digitised, line by line in a file, so that a killed run goes on.

A line is written and flushed when a file was taken in. A line that a crash cut off counts for nothing.
"""

from __future__ import annotations

import json
import os
import threading
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

from unionreg.domain.archive.scans import Outcome, PageScan, ScanFormat, ScannedFile
from unionreg.domain.findings import Finding, Severity

if TYPE_CHECKING:
    from pathlib import Path

_FORM = 1
# Reasons that pass: the file is read again the next time.
_PASSING = frozenset({"S-151", "S-152", "S-153", "S-154", "S-155", "S-156", "S-160"})


@dataclass(frozen=True, slots=True)
class FileKey:
    """What tells a file that was read from one that came under its name since."""

    name: str
    size: int
    changed: int


class BatchJournal:
    """The journal in one file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writing = threading.Lock()
        self._known: dict[FileKey, ScannedFile] = dict(_read(path))

    def known(self, key: FileKey) -> ScannedFile | None:
        """What came of this very file, when it was read to its end before."""
        return self._known.get(key)

    def note(self, key: FileKey, file: ScannedFile) -> None:
        """Remember it, unless it is to be read again; from any thread, line after line. OSError as it comes."""
        if any(each.code in _PASSING for each in file.findings):
            return
        line = json.dumps({"form": _FORM, "key": asdict(key), "file": _plain(file)}) + "\n"
        with self._writing, self._path.open("ab") as stream:
            stream.write(line.encode("ascii"))
            stream.flush()
            os.fsync(stream.fileno())
        self._known[key] = file


def _read(path: Path) -> list[tuple[FileKey, ScannedFile]]:
    found = []
    if not path.exists():
        return []
    with path.open("rb") as stream:
        for line in stream:
            try:
                said = json.loads(line)
                if said["form"] == _FORM:
                    found.append((FileKey(**said["key"]), _file(said["file"])))
            except (ValueError, KeyError, TypeError):
                continue
    _end_last_line(path)
    return found


def _end_last_line(path: Path) -> None:
    """What a crash cut off must not swallow the next line."""
    with path.open("rb+") as stream:
        stream.seek(0, os.SEEK_END)
        if stream.tell():
            stream.seek(-1, os.SEEK_END)
            if stream.read(1) != b"\n":
                stream.write(b"\n")


def _plain(file: ScannedFile) -> dict[str, Any]:
    return asdict(file)


def _file(said: dict[str, Any]) -> ScannedFile:
    names = {each.name for each in fields(ScannedFile)}
    values = {key: value for key, value in said.items() if key in names}
    values["format"], values["outcome"] = ScanFormat(said["format"]), Outcome(said["outcome"])
    values["pages"] = tuple(PageScan(**{**page, "codes": tuple(page["codes"])}) for page in said["pages"])
    values["findings"] = tuple(_finding(each) for each in said["findings"])
    return ScannedFile(**values)


def _finding(said: dict[str, Any]) -> Finding:
    params = tuple((str(name), value) for name, value in said["params"])
    return Finding(said["code"], Severity(said["severity"]), tuple(said["fields"]), params)
