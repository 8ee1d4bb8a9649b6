"""Taking one file in: a copy of its bytes as they were in one reading, a look at each page, and a place in the vault.

Never raises for what is wrong with a file, nor for a full disk: the outcome and the findings say it (S-106 to S-160).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.archive.looking import Looking, look_at
from unionreg.archive.scan_opening import scan_format
from unionreg.archive.shown_names import has_hidden_signs, shown_name
from unionreg.domain.archive.scan_quality import named, outcome_of, page_findings
from unionreg.domain.archive.scans import Outcome, ScanFormat, ScannedFile
from unionreg.domain.findings import Finding, Severity, finding
from unionreg.errors import StorageUnavailableError, UnreadableError
from unionreg.folder_files import DISK_FULL

if TYPE_CHECKING:
    from pathlib import Path

    from unionreg.archive.looking import LookedAt
    from unionreg.archive.vault import FolderVault, Staged

CAME_BEFORE = "S-157"
LARGEST_FILE = 4 << 30
_REFUSALS = {
    "scan-empty": "S-141",
    "scan-not-a-scan": "S-142",
    "scan-encrypted": "S-143",
    "scan-broken": "S-144",
    "scan-too-many-pages": "S-145",
    "scan-picture-too-large": "S-146",
    "scan-too-large": "S-147",
}


def take_in(path: Path, vault: FolderVault, how: Looking) -> ScannedFile:
    """What became of the file. A refused one is not kept; one that could not be read now is told to be read again."""
    name = shown_name(path.name)
    nothing = _unread(name)
    try:
        before = path.stat()
        if not path.is_file():
            return _ended(nothing, finding("S-148", Severity.ERROR))
        if before.st_size > LARGEST_FILE:
            return _refused(replace(nothing, size=before.st_size), "scan-too-large")
        with vault.staged(path) as staged:
            after = path.stat()
            if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
                return _ended(nothing, finding("S-152", Severity.WARNING))
            return _looked_at(staged, replace(nothing, sha256=staged.sha256, size=staged.size), vault, how, path.name)
    except StorageUnavailableError as error:
        code = "S-153" if error.code == "disk-full" else "S-154"
        return _ended(nothing, finding(code, Severity.WARNING))
    except ChildProcessError:
        return _ended(nothing, finding("S-160", Severity.WARNING))
    except FileNotFoundError:
        return _ended(nothing, finding("S-149" if path.is_symlink() else "S-151", Severity.WARNING))
    except (OSError, ValueError) as error:
        # ValueError: a name with a null character. A disk may also be full where processes leave their notes.
        full = isinstance(error, OSError) and error.errno in DISK_FULL
        return _ended(nothing, finding("S-153" if full else "S-155", Severity.WARNING))


def _looked_at(staged: Staged, file: ScannedFile, vault: FolderVault, how: Looking, name: str) -> ScannedFile:
    known = vault.has(staged.sha256)
    file = replace(file, format=scan_format(staged.path), known=known)
    try:
        looked = look_at(staged.path, how)
    except UnreadableError as error:
        return _refused(file, error.code)
    if not looked.complete:
        return _ended(file, finding("S-156", Severity.WARNING))
    if not looked.pages:
        return _refused(file, "scan-broken")
    vault.keep(staged)
    findings = [*page_findings(looked.pages), *_of_file(looked, known=known, hidden=has_hidden_signs(name))]
    return replace(_ended(file, *findings), pages=tuple(looked.pages), kept=True)


def left_for_later(path: Path) -> ScannedFile:
    """A file at which nobody looked, because somebody stopped before it came to its turn."""
    return _ended(_unread(shown_name(path.name)), finding("S-156", Severity.WARNING))


def with_known(file: ScannedFile, *, known: bool) -> ScannedFile:
    """The file that was kept, told to have come before or not."""
    others = [each for each in file.findings if each.code != CAME_BEFORE]
    findings = [*others, finding(CAME_BEFORE, Severity.NOTE)] if known else others
    return replace(file, known=known, findings=tuple(sorted(findings, key=lambda each: each.code)))


def _of_file(looked: LookedAt, *, known: bool, hidden: bool) -> list[Finding]:
    found = []
    if looked.unreadable:
        numbers = named(looked.unreadable)
        found.append(finding("S-107", Severity.WARNING, pages=numbers, number=len(looked.unreadable)))
    if known:
        found.append(finding(CAME_BEFORE, Severity.NOTE))
    if hidden:
        found.append(finding("S-158", Severity.NOTE))
    return found


def _unread(name: str) -> ScannedFile:
    return ScannedFile(name, "", 0, ScanFormat.OTHER, Outcome.REFUSED)


def _refused(file: ScannedFile, code: str) -> ScannedFile:
    return _ended(file, finding(_REFUSALS[code], Severity.ERROR))


def _ended(file: ScannedFile, *findings: Finding) -> ScannedFile:
    return replace(file, outcome=outcome_of(findings), findings=tuple(findings))
