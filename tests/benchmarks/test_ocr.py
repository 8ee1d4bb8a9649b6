"""Digitising against OCRmyPDF alone, on pages made here: a ratio in one run, both on all cores.

The pipeline takes each file into the vault, judges every page, reads bar codes, recognises, and keeps copy and words;
OCRmyPDF alone is called once for each document, with the very same words on its command line.
"""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.builders_scans import page, pdf_of, without_tesseract
from unionreg.archive.batch import BatchOptions, FolderBatch
from unionreg.archive.ocr_run import ocr_words
from unionreg.archive.processes import cores
from unionreg.domain.archive.scans import Outcome

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.benchmark, without_tesseract]

MOST = 1.15
DPI = 200
LENGTHS = (12, 2, 1)


def a_box(folder: Path) -> list[Path]:
    """Documents as a box has them: one of many pages, some of a few. 200 dots per inch."""
    folder.mkdir()
    seeds = iter(range(1, 100))
    documents = []
    for place, length in enumerate(LENGTHS):
        pages = [page(seed=next(seeds), dpi=DPI, lines=14) for _ in range(length)]
        documents.append(folder / f"documento-{place}.pdf")
        documents[-1].write_bytes(pdf_of(*pages, dpi=DPI))
    return documents


def test_the_pipeline_takes_hardly_longer_than_recognition_alone(tmp_path: Path) -> None:
    documents = a_box(tmp_path / "caja")
    start = time.perf_counter()
    for document in documents:
        words = [sys.executable, "-m", "ocrmypdf", *ocr_words(document, tmp_path / f"alone-{document.name}", cores())]
        subprocess.run(words, check=True)
    alone = (time.perf_counter() - start) / sum(LENGTHS)
    start = time.perf_counter()
    made = FolderBatch(tmp_path / "caja", tmp_path / "digitised").run(BatchOptions())
    ours = (time.perf_counter() - start) / sum(LENGTHS)
    assert {file.outcome for file in made.files} == {Outcome.DONE}
    print(
        f"\nocrmypdf alone {alone:.2f} s a page; digitising {ours:.2f} s a page; "
        f"ratio {ours / alone:.2f} (at most {MOST}), {cores()} cores"
    )
    assert ours <= MOST * alone
