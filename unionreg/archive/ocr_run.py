"""One run of OCRmyPDF as a process: its words on the command line, limits of time, progress, and how it ended.

Version 17 writes PDF/A-2b by itself and checks it; Ghostscript is asked only for what it cannot mend, where it is
installed. See docs/decisions/0020.
"""

from __future__ import annotations

import errno
import os
import shutil
import time
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from unionreg.archive.processes import Worker, cores, own_command
from unionreg.archive.tools import LANGUAGE, find_tesseract
from unionreg.archive.vault import free_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS_A_PAGE = 180
_STALLED_SECONDS = 3 * SECONDS_A_PAGE
_SECONDS_FINISHING_A_PAGE = 2
_POLL_SECONDS = 0.2
_LEAST_FREE = 16 << 20
_MEGADOTS = "260"
_KEPT_PAGES = "UNIONREG_KEPT_PAGES"  # as in hocr_keeping, which is not imported: it brings OCRmyPDF along
_NO_ROOM = (os.strerror(errno.ENOSPC).encode(), b"Errno 28", b"Disk quota exceeded", b"No space left")


class RunEnd(StrEnum):
    """How a run ended."""

    GOOD = "good"
    ODD_INPUT = "odd-input"
    """The PDF is not one that can be worked on as it is; its pages drawn as pictures may be."""
    DISK_FULL = "disk-full"
    TOO_LONG = "too-long"
    CANCELLED = "cancelled"
    MISSING = "missing"
    DIED = "died"


# Exit statuses of OCRmyPDF: bad input, output that does not hold, and a failure of its own.
_ODD = frozenset({2, 4, 6, 15})
_MISSING = 3


@dataclass(frozen=True, slots=True)
class OcrOrder:
    """What to recognise and where: ``kept`` is the folder of pages that were read, which outlives a crash."""

    source: Path
    target: Path
    kept: Path
    pages: int
    jobs: int
    stalled_seconds: float = _STALLED_SECONDS


def ocr_words(source: Path, target: Path, jobs: int) -> list[str]:
    """OCRmyPDF's command line for the archive, without the program: also what the benchmark runs alone."""
    return [
        "--language", LANGUAGE, "--output-type", "auto", "--mode", "skip", "--rotate-pages", "--jobs", str(jobs),
        "--tesseract-timeout", str(SECONDS_A_PAGE), "--invalidate-digital-signatures", "--tagged-pdf-mode", "ignore",
        "--max-image-mpixels", _MEGADOTS, "--quiet", str(source), str(target),
    ]  # fmt: skip


def run_ocr(order: OcrOrder, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> RunEnd:
    """Run it to its end, or kill it with its children: when it is cancelled, or no page is finished for a long time."""
    temporary = order.kept.parent / "temporary"
    shutil.rmtree(temporary, ignore_errors=True)  # what a killed run left there
    temporary.mkdir(parents=True, exist_ok=True)
    order.kept.mkdir(parents=True, exist_ok=True)
    log = order.kept.parent / "log"
    plugin = ["--plugin", str(Path(__file__).with_name("hocr_keeping.py"))]
    command = [*own_command("ocr"), *plugin, *ocr_words(order.source, order.target, order.jobs or cores())]
    with Worker(command, log=log, environment=_environment(temporary, order.kept)) as worker:
        end = _watched(worker, order, progress, cancelled)
    if end in {RunEnd.DIED, RunEnd.ODD_INPUT} and _is_full(log, temporary):
        return RunEnd.DISK_FULL
    return end


def _watched(
    worker: Worker, order: OcrOrder, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> RunEnd:
    done, last = -1, time.monotonic()
    while (status := worker.wait(_POLL_SECONDS)) is None:
        if cancelled():
            return RunEnd.CANCELLED
        now_done = sum(1 for each in order.kept.iterdir() if each.suffix in {".hocr", ".failed"})
        if now_done != done:
            done, last = now_done, time.monotonic()
            progress(min(done, order.pages), order.pages)
        if time.monotonic() - last > order.stalled_seconds + _SECONDS_FINISHING_A_PAGE * order.pages:
            return RunEnd.TOO_LONG
    if status == 0:
        return RunEnd.GOOD if order.target.is_file() else RunEnd.DIED
    if status in _ODD:
        return RunEnd.ODD_INPUT
    return RunEnd.MISSING if status == _MISSING else RunEnd.DIED


def _environment(temporary: Path, kept: Path) -> dict[str, str]:
    names = ("TMPDIR", "TEMP", "TMP")
    environment = {_KEPT_PAGES: str(kept), **dict.fromkeys(names, str(temporary))}
    program = find_tesseract()
    if program is not None and os.name == "nt":
        environment["PATH"] = f"{Path(program).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    return environment


def _is_full(log: Path, folder: Path) -> bool:
    return any(word in log.read_bytes() for word in _NO_ROOM) or free_bytes(folder) < _LEAST_FREE
