"""The words of a picture as Tesseract reads them: the only text of a scan that the picture vouches for."""

from __future__ import annotations

import io
import os
import subprocess
from typing import TYPE_CHECKING

from unionreg.archive.hocr_words import hocr_words
from unionreg.archive.tools import LANGUAGE, find_tesseract, find_tools
from unionreg.domain.archive.words import TENTHS, PageWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL.Image import Image as Picture

    from unionreg.redaction.page_pictures import Drawn

    Reader = Callable[[Drawn, int, int, int], PageWords]

SECONDS = 180
"""How long one page may take before it is left without text."""

LEAST_SURE = 30
"""Below this confidence it is a guess at a signature or a stain, not a word."""

_POINTS_PER_INCH = 72


def find_reader() -> Reader | None:
    """Tesseract with its Spanish, or None where it is not installed."""
    program = find_tesseract() if find_tools().ready else None
    if program is None:
        return None

    def read(drawn: Drawn, number: int, width: int, height: int) -> PageWords:
        found = hocr_words(_hocr(program, drawn), number, width, height)
        sure = tuple(word for word in found.words if word.confidence >= LEAST_SURE)
        return PageWords(number, width, height, sure)

    return read


def _hocr(program: str, drawn: Drawn) -> bytes:
    """What it writes about the picture; nothing when it fails: then the page has no text."""
    dpi = max(70, round(drawn.scale * TENTHS * _POINTS_PER_INCH))
    command = [program, "stdin", "stdout", "-l", LANGUAGE, "--dpi", str(dpi), "hocr"]
    try:
        done = subprocess.run(  # noqa: S603 - a program found by its name; the picture is drawn here
            command,
            input=_png(drawn.picture),
            capture_output=True,
            timeout=SECONDS,
            check=False,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},  # one thread: the same picture gives the same words
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired):
        return b""
    return done.stdout if done.returncode == 0 else b""


def _png(picture: Picture) -> bytes:
    target = io.BytesIO()
    picture.convert("L").save(target, "PNG", compress_level=1)
    return target.getvalue()
