"""Telling by its first bytes what a file is that somebody wants judged. Names of files are not looked at."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.evidence.observation_layout import begins_as_observation

if TYPE_CHECKING:
    import mmap

MOST_PICTURE = 64 << 20
_PDF = b"%PDF-"
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


class FileKind(StrEnum):
    PACKAGE = "package"
    CERTIFICATE = "certificate"
    PICTURE = "picture"
    OBSERVATION = "observation"


def kind_of(source: bytes | mmap.mmap) -> FileKind:
    """A certificate begins as a PDF, a picture of a seal code as a PNG or JPEG, an observer's report has its notebook
    first; all else is judged as a package.
    """
    start = source[:128]
    if begins_as_observation(start):
        return FileKind.OBSERVATION
    if start.startswith(_PDF):
        return FileKind.CERTIFICATE
    return FileKind.PICTURE if start.startswith(_PICTURES) else FileKind.PACKAGE
