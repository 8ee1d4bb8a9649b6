"""A plugin of OCRmyPDF that keeps what Tesseract read of each page, with places and confidence, in a folder of ours.

So that words cost no second recognition, progress can be seen, and work that was killed goes on where it was: a page
that is kept is neither read nor turned upright again. A page at which Tesseract fails is noted and left without words;
the others go on.
Loaded by OCRmyPDF from its path, so nothing of the program is imported here.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

from ocrmypdf import hookimpl
from ocrmypdf.builtin_plugins.tesseract_ocr import TesseractOcrEngine
from ocrmypdf.exceptions import SubprocessOutputError
from ocrmypdf.pluginspec import OrientationConfidence

FOLDER = "UNIONREG_KEPT_PAGES"


class KeepingEngine(TesseractOcrEngine):
    """Tesseract as OCRmyPDF calls it, with a look into the folder before and a copy for it afterwards."""

    @staticmethod
    def generate_hocr(input_file: Path, output_hocr: Path, output_text: Path, options: Any) -> None:
        """Words of one page as hOCR and as text."""
        kept = _kept_file(input_file, "hocr")
        text = kept.with_suffix(".txt")
        if kept.exists() and text.exists():
            shutil.copyfile(kept, output_hocr)
            shutil.copyfile(text, output_text)
            return
        try:
            TesseractOcrEngine.generate_hocr(  # type: ignore[no-untyped-call]
                input_file, output_hocr, output_text, options
            )
        except SubprocessOutputError:
            kept.with_suffix(".failed").touch()
            Path(output_hocr).write_text("", encoding="utf-8")
            Path(output_text).write_text("", encoding="utf-8")
            return
        if not Path(output_hocr).stat().st_size:
            # It took longer than a page may take, or the picture is too large for Tesseract.
            kept.with_suffix(".failed").touch()
            return
        _keep(output_text, text)
        _keep(output_hocr, kept)

    @staticmethod
    def get_orientation(input_file: Path, options: Any) -> OrientationConfidence:
        """Which way a page lies: a third of the time that a page takes."""
        kept = _kept_file(input_file, "turn")
        try:
            angle, sure = kept.read_text("ascii").split()
            return OrientationConfidence(int(angle), float(sure))
        except (OSError, ValueError):
            found: OrientationConfidence = TesseractOcrEngine.get_orientation(  # type: ignore[no-untyped-call]
                input_file, options
            )
        unfinished = kept.with_name(kept.name + ".unfinished")
        unfinished.write_text(f"{found.angle} {found.confidence}", encoding="ascii")
        unfinished.replace(kept)
        return found


def _kept_file(page: Path, ending: str) -> Path:
    """Files of OCRmyPDF begin with the number of the page."""
    return Path(os.environ[FOLDER]) / f"{Path(page).name.partition('_')[0]}.{ending}"


def _keep(source: Path, target: Path) -> None:
    """Whole or not at all: the process may be killed at any time."""
    unfinished = target.with_name(target.name + ".unfinished")
    shutil.copyfile(source, unfinished)
    unfinished.replace(target)


@hookimpl
def get_ocr_engine(options: Any) -> KeepingEngine | None:
    """Ours, unless OCRmyPDF was asked for another one."""
    if options is not None and getattr(options, "ocr_engine", "auto") not in {"auto", "tesseract"}:
        return None
    return KeepingEngine()
