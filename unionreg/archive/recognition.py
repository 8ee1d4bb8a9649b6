"""Recognising one document: its searchable copy and its words, kept in the vault, going on where a crash ended it.

``<vault>/jobs/<key>`` holds what was read of each page until the document is finished; ``<vault>/recognised/<key>``
tells afterwards what came of it, so that asking again costs nothing. The key is the digest of the pages asked for.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.archive.ocr_input import drawn_input, ocr_input
from unionreg.archive.ocr_run import OcrOrder, RunEnd, run_ocr
from unionreg.archive.old_layers import poor_layers
from unionreg.archive.searchable_copy import CopyPages, read_copy
from unionreg.archive.tools import find_tools
from unionreg.archive.vault import free_bytes
from unionreg.domain.archive.scan_quality import named, outcome_of, recognition_findings
from unionreg.domain.archive.scans import Outcome, RecognisedPage, Recognition
from unionreg.domain.findings import Finding, Severity, finding
from unionreg.errors import StorageUnavailableError, UnreadableError
from unionreg.folder_files import DISK_FULL, write_flushed

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from unionreg.archive.vault import FolderVault
    from unionreg.domain.archive.scans import PageRef

_FORM = 1
_BYTES_A_PAGE = 4 << 20
_ENDS = {
    RunEnd.ODD_INPUT: "S-125",
    RunEnd.DIED: "S-125",
    RunEnd.TOO_LONG: "S-126",
    RunEnd.CANCELLED: "S-127",
    RunEnd.DISK_FULL: "S-153",
    RunEnd.MISSING: "S-132",
}


@dataclass(frozen=True, slots=True)
class Recognising:
    """How to recognise. ``jobs``: pages at once, 0 for as many as there are cores. ``blank``: places, from 1 in the
    document, of pages with nothing on them: that no word is found there says nothing.
    """

    progress: Callable[[int, int], None] = lambda _done, _of: None
    cancelled: Callable[[], bool] = lambda: False
    jobs: int = 0
    blank: frozenset[int] = frozenset()


def recognising(
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
    blank: Collection[int] = (),
) -> Recognising:
    """How to recognise when a caller may or may not want to know."""
    plain = Recognising()
    return Recognising(progress or plain.progress, cancelled or plain.cancelled, blank=frozenset(blank))


def recognise(pages: Sequence[PageRef], vault: FolderVault, how: Recognising) -> Recognition:
    """What became of the document. Never raises for its content nor for a full disk; NotFoundError
    ``vault-file-missing`` when an original is not in the vault.
    """
    key = _key(pages)
    with vault.lock(key):
        return _recognise(pages, vault, key, how)


def _recognise(pages: Sequence[PageRef], vault: FolderVault, key: str, how: Recognising) -> Recognition:
    done = _finished(vault, key, how.blank)
    if done is not None:
        return done
    tools = find_tools()
    if not tools.ready and tools.finding is not None:
        return _unfinished(tools.finding)
    try:
        if free_bytes(vault.folder) < _BYTES_A_PAGE * (len(pages) + 4):
            return _unfinished(finding("S-153", Severity.WARNING))
        return _recognised(pages, vault, vault.folder / "jobs" / key, how)
    except UnreadableError as error:
        return _unfinished(finding(_reason(error), Severity.WARNING))
    except StorageUnavailableError:
        return _unfinished(finding("S-153", Severity.WARNING))
    except OSError as error:
        return _unfinished(finding("S-153" if error.errno in DISK_FULL else "S-154", Severity.WARNING))


def _recognised(pages: Sequence[PageRef], vault: FolderVault, job: Path, how: Recognising) -> Recognition:
    job.mkdir(parents=True, exist_ok=True)
    for left in (job / "kept").glob("*.failed"):
        left.unlink()
    again = poor_layers(pages, vault)
    source, target = ocr_input(pages, vault, job, drawn=again), job / "copy.pdf"
    order = OcrOrder(source, target, job / "kept", len(pages), how.jobs)
    end = run_ocr(order, how.progress, how.cancelled)
    if end is RunEnd.ODD_INPUT:
        # Drawn pages are other pictures: words that were read of the old ones have other places.
        shutil.rmtree(job / "kept", ignore_errors=True)
        end = run_ocr(replace(order, source=drawn_input(source, job)), how.progress, how.cancelled)
    if end is not RunEnd.GOOD:
        shutil.rmtree(job / "temporary", ignore_errors=True)
        return _unfinished(finding(_ENDS[end], Severity.WARNING))
    return _kept(read_copy(target, job / "kept", job / "words.json"), vault, job, how.blank, again)


def _kept(copy: CopyPages, vault: FolderVault, job: Path, blank: frozenset[int], again: frozenset[int]) -> Recognition:
    pdf, words = vault.put(copy.pdf, derived=True), vault.put(copy.words, derived=True)
    made = Recognition(Outcome.DONE, pdf, words, copy.pdfa, copy.pages)
    result = _judged(made, copy.failed, blank, again)
    if not copy.failed:
        _note(vault, job.name, made, again)
        shutil.rmtree(job, ignore_errors=True)
    return result


def _judged(made: Recognition, failed: tuple[int, ...], blank: frozenset[int], again: frozenset[int]) -> Recognition:
    findings = list(recognition_findings(made.pages, blank | set(failed)))
    if failed:
        findings.append(finding("S-123", Severity.WARNING, pages=named(failed), number=len(failed)))
    if not made.pdfa:
        findings.append(finding("S-124", Severity.NOTE))
    if again:
        findings.append(finding("S-129", Severity.NOTE, pages=named(sorted(again)), number=len(again)))
    return replace(made, outcome=outcome_of(findings), findings=tuple(findings))


def _unfinished(reason: Finding) -> Recognition:
    return Recognition(Outcome.NEEDS_PERSON, findings=(reason,))


def _reason(error: UnreadableError) -> str:
    return "S-143" if error.code == "scan-encrypted" else "S-125"


def _key(pages: Sequence[PageRef]) -> str:
    text = "\n".join(f"{page.sha256} {page.page}" for page in pages)
    return hashlib.sha256(f"{_FORM}\n{text}".encode("ascii")).hexdigest()


def _note(vault: FolderVault, key: str, made: Recognition, again: frozenset[int]) -> None:
    """What came of it, for the next time that somebody asks; nothing is lost when it cannot be written."""
    folder = vault.folder / "recognised"
    plain = {
        "pdf": made.pdf_sha256,
        "words": made.words_sha256,
        "pdfa": made.pdfa,
        "pages": [[page.number, page.words, page.confidence] for page in made.pages],
        "again": sorted(again),
    }
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
        unfinished = folder / f"{key}.unfinished"
        write_flushed(unfinished, json.dumps(plain).encode("ascii"))
        unfinished.replace(folder / key)


def _finished(vault: FolderVault, key: str, blank: frozenset[int]) -> Recognition | None:
    try:
        plain = json.loads((vault.folder / "recognised" / key).read_bytes())
        pages = tuple(RecognisedPage(*page) for page in plain["pages"])
        again = frozenset(map(int, plain.get("again", ())))
        made = Recognition(Outcome.DONE, plain["pdf"], plain["words"], bool(plain["pdfa"]), pages)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not (vault.has(made.pdf_sha256) and vault.has(made.words_sha256)):
        return None
    return _judged(made, (), blank, again)
