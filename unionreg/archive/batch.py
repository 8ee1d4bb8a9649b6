"""Digitising a folder from end to end without an office: take in, cut into documents, recognise, put copies beside.

Every file ends as done, needs a person or refused, with its reasons; one that fails never stops the others. Run again
after a crash or in a folder that grew, it does only what is left.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.archive.batch_journal import BatchJournal, FileKey
from unionreg.archive.intake import CAME_BEFORE, take_in
from unionreg.archive.looking import Looking
from unionreg.archive.many_documents import recognise_all
from unionreg.archive.many_files import look_at_all
from unionreg.archive.recognition import Recognising
from unionreg.archive.vault import FolderVault
from unionreg.archive.watching import FolderWatch
from unionreg.domain.archive.cutting import cut
from unionreg.domain.archive.scan_quality import looks_the_same, outcome_of
from unionreg.domain.archive.scans import CutDocument, Outcome, Recognition, ScannedFile, ToRecognise
from unionreg.domain.findings import Severity, finding
from unionreg.errors import StorageUnavailableError
from unionreg.folder_files import DISK_FULL

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from unionreg.domain.archive.scans import PageScan
    from unionreg.domain.findings import Finding

_STEM = 80


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """``jobs`` 0: all cores; ``watched``: leave files alone that somebody may still be writing.

    ``progress(step, done, of)`` counts pages, of all files or documents together: step "look", then "read".
    """

    recognise: bool = True
    jobs: int = 0
    watched: bool = False
    progress: Callable[[str, int, int], None] = lambda _step, _done, _of: None
    cancelled: Callable[[], bool] = lambda: False


@dataclass(frozen=True, slots=True)
class DigitisedDocument:
    """Pages that belong together and what recognition made of them; ``copy`` is the file in the folder of copies."""

    document: CutDocument
    names: tuple[str, ...]
    recognition: Recognition | None = None
    copy: str = ""


@dataclass(frozen=True, slots=True)
class DigitisedFolder:
    """What became of every file (its documents included) and of every document."""

    files: tuple[ScannedFile, ...]
    documents: tuple[DigitisedDocument, ...]
    waiting: int = 0


class FolderBatch:
    """One folder of scans and the folder that takes what is made of them: vault, copies, journal."""

    def __init__(self, folder: Path, target: Path, watch: FolderWatch | None = None) -> None:
        self._folder, self._target = folder, target
        self._watch = watch or FolderWatch()
        try:
            (target / "copies").mkdir(parents=True, exist_ok=True)
            self._journal = BatchJournal(target / "journal.jsonl")
        except OSError as error:
            code = "disk-full" if error.errno in DISK_FULL else "folder-read-only"
            raise StorageUnavailableError(code, path=str(target)) from error
        self.vault = FolderVault(target / "archive")
        self.vault.clear_unfinished()

    def run(self, options: BatchOptions) -> DigitisedFolder:
        """Do what is left to do. UnreadableError ``folder-missing`` (path)."""
        found = self._watch.waiting(self._folder)
        names = [each.name for each in found if each.settled or not options.watched]
        files = self._taken_in(names, options)
        # The very same bytes under two names are one document.
        single = list({file.sha256: file for file in reversed(files)}.values())[::-1]
        of_file = {file.sha256: file.name for file in single}
        made = [
            DigitisedDocument(each, tuple(dict.fromkeys(of_file[page.sha256] for page in each.pages)))
            for each in cut(single)
        ]
        if options.recognise:
            pages = {(file.sha256, page.number): page for file in single for page in file.pages}
            made = self._recognised(made, pages, options)
        return DigitisedFolder(_with_documents(_with_likely(files), made), tuple(made), len(found) - len(names))

    def _taken_in(self, names: Sequence[str], options: BatchOptions) -> list[ScannedFile]:
        how = Looking(
            progress=lambda done, of: options.progress("look", done, of), cancelled=options.cancelled, jobs=options.jobs
        )
        return look_at_all([self._folder / name for name in names], self._one, how)

    def _one(self, path: Path, how: Looking) -> ScannedFile:
        try:
            facts = path.stat()
        except (OSError, ValueError):
            return take_in(path, self.vault, how)
        key = FileKey(os.fsencode(path.name).hex(), facts.st_size, facts.st_mtime_ns)
        known = self._journal.known(key)
        if known is not None and (not known.kept or self.vault.has(known.sha256)):
            return known
        file = take_in(path, self.vault, how)
        with suppress(OSError):
            # A full disk: the file is only looked at once more the next time.
            self._journal.note(key, file)
        return file

    def _recognised(
        self, made: list[DigitisedDocument], pages: dict[tuple[str, int], PageScan], options: BatchOptions
    ) -> list[DigitisedDocument]:
        orders = [_order(each.document, pages) for each in made]
        how = Recognising(
            progress=lambda done, of: options.progress("read", done, of), cancelled=options.cancelled, jobs=options.jobs
        )
        finished, names = list(made), _copy_names(made)
        for place, recognition in recognise_all(orders, self.vault, how):
            copy = self._copy(names[place], recognition)
            finished[place] = replace(made[place], recognition=recognition, copy=copy)
        return finished

    def _copy(self, name: str, recognition: Recognition) -> str:
        """Put the searchable copy under a name that people know; "" when that cannot be done."""
        if not recognition.pdf_sha256:
            return ""
        target, source = self._target / "copies" / name, self.vault.path(recognition.pdf_sha256)
        unfinished = target.with_name(f".{name}.unfinished")
        try:
            shutil.copyfile(source, unfinished)
            unfinished.replace(target)
        except OSError:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            return ""
        return name


def _order(document: CutDocument, pages: dict[tuple[str, int], PageScan]) -> ToRecognise:
    blank = [place for place, page in enumerate(document.pages, 1) if pages[page.sha256, page.page].blank]
    return ToRecognise(document.pages, frozenset(blank))


def _copy_names(made: Sequence[DigitisedDocument]) -> tuple[str, ...]:
    """For each document a name of its own: its label where there is one, else that of its first file, numbered when
    there are several of it.
    """
    stems = [each.document.label or _plain_stem(each.names[0]) for each in made]
    seen: dict[str, int] = {}
    names = []
    for stem in stems:
        key = stem.casefold()
        seen[key] = seen.get(key, 0) + 1
        several = sum(each.casefold() == key for each in stems) > 1
        names.append(f"{stem}-{seen[key]}.pdf" if several else f"{stem}.pdf")
    return tuple(names)


def _plain_stem(name: str) -> str:
    """What any system takes as a name, without the ending."""
    stem = name.rpartition(".")[0] or name
    plain = "".join(sign if sign.isalnum() or sign in " .-_()" else "_" for sign in stem)[:_STEM].strip(" .")
    return plain or "documento"


def _with_likely(files: Sequence[ScannedFile]) -> list[ScannedFile]:
    """Each file that is, or looks like, one before it in the folder says so."""
    told: list[ScannedFile] = []
    by_length: dict[int, list[ScannedFile]] = {}
    for file in files:
        before = by_length.setdefault(len(file.pages), [])
        told.append(replace(file, findings=(*file.findings, *_likeness(file, before))))
        if file.pages:
            before.append(file)
    return told


def _likeness(file: ScannedFile, before: Sequence[ScannedFile]) -> tuple[Finding, ...]:
    if not file.pages:
        return ()
    if any(each.sha256 == file.sha256 for each in before):
        told = any(each.code == CAME_BEFORE for each in file.findings)
        return () if told else (finding(CAME_BEFORE, Severity.NOTE),)
    other = next((each for each in before if looks_the_same(each.pages, file.pages)), None)
    return () if other is None else (finding("S-159", Severity.WARNING, other=other.name),)


def _with_documents(files: Sequence[ScannedFile], made: Sequence[DigitisedDocument]) -> tuple[ScannedFile, ...]:
    """A file is done when all its documents are."""
    needing = {
        page.sha256
        for each in made
        if each.recognition is not None and each.recognition.outcome is not Outcome.DONE
        for page in each.document.pages
    }
    judged = []
    for file in files:
        outcome = outcome_of(file.findings)
        if outcome is Outcome.DONE and file.sha256 in needing:
            outcome = Outcome.NEEDS_PERSON
        judged.append(replace(file, outcome=outcome))
    return tuple(judged)
