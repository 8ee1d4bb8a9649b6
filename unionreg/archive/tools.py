"""What recognition needs from this computer: OCRmyPDF, Tesseract and its Spanish. Everything else works without."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

from unionreg.domain.archive.scans import OcrTools
from unionreg.domain.findings import Severity, finding

LANGUAGE = "spa"
_SECONDS = 20


def find_tools() -> OcrTools:
    """Asked anew each time: somebody may just have installed what was missing."""
    if importlib.util.find_spec("ocrmypdf") is None:
        return OcrTools(ready=False, finding=finding("S-131", Severity.WARNING))
    program = find_tesseract()
    if program is None:
        return OcrTools(ready=False, finding=finding("S-132", Severity.WARNING))
    version = _said(program, "--version").partition("\n")[0].removeprefix("tesseract").strip()
    languages = tuple(line.strip() for line in _said(program, "--list-langs").splitlines()[1:] if line.strip())
    if LANGUAGE not in languages:
        return OcrTools(ready=False, tesseract=version, languages=languages, finding=finding("S-133", Severity.WARNING))
    return OcrTools(ready=True, tesseract=version, languages=languages)


def find_tesseract() -> str | None:
    """On the path, or where its Windows installer puts it."""
    found = shutil.which("tesseract")
    if found is not None or os.name != "nt":
        return found
    folders = (r"C:\Program Files", r"C:\Program Files (x86)")
    usual = (Path(folder) / "Tesseract-OCR" / "tesseract.exe" for folder in folders)
    return next((str(each) for each in usual if each.is_file()), None)


def _said(program: str, word: str) -> str:
    try:
        answer = subprocess.run(  # noqa: S603 - a program found by its name, asked for its version
            [program, word], capture_output=True, timeout=_SECONDS, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return (answer.stdout or answer.stderr).decode("utf-8", "replace")
