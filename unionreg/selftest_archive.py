"""The part of the program's test of itself that starts other programs: workers for scans, and the site's search."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_SECONDS = 120
_PAGE = '<!doctype html><html lang="es"><title>Prueba</title><main data-pagefind-body>Ñandú y otras palabras</main>'


def what_fails_with_scans(scan: bytes, folder: Path) -> str:
    """Look at a PDF in a process of its own, and start OCRmyPDF; "" when both work. Tesseract is not asked for."""
    from unionreg.archive.looking import Looking, look_at
    from unionreg.archive.processes import own_command

    path = folder / "scan.pdf"
    path.write_bytes(scan)
    if len(look_at(path, Looking()).pages) != 1:
        return "a worker that looks at pages"
    asked = [*own_command("ocr"), "--version"]
    done = subprocess.run(asked, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603 - our own program
    return done.stderr.decode("utf-8", "replace") if done.returncode else ""


def what_fails_with_the_site(folder: Path) -> str:
    """Make the search of a site of one page; "" when it is there."""
    from unionreg.publishing.full_text import FOLDER, make_index, program

    page = folder / "es" / "index.html"
    page.parent.mkdir()
    page.write_text(_PAGE, encoding="utf-8")
    executable = program()
    if executable is None:
        return "Pagefind is not here"
    made = make_index(folder, executable, "", lambda: None)
    return "" if made and any((folder / FOLDER).glob("index/*")) else "Pagefind made no index"
