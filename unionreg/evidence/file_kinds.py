"""Telling by its first bytes what a file is that somebody wants judged. Names of files are not looked at."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.evidence.dossier_layout import begins_as_dossier
from unionreg.evidence.filing_layout import begins_as_filing
from unionreg.evidence.observation_layout import begins_as_observation
from unionreg.evidence.office_notice import begins_as_notice

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
    FILING = "filing"
    NOTICE = "notice"
    DOSSIER = "dossier"


def kind_of(source: bytes | mmap.mmap) -> FileKind:
    """A certificate begins as a PDF, a picture of a seal code as a PNG or JPEG, a notice with its own line; an
    observer's report has its notebook first, a filing its data, a dossier its contents; all else is a package.
    """
    start = source[:128]
    for begins, kind in _OWN_BEGINNINGS:
        if begins(start):
            return kind
    if start.startswith(_PDF):
        return FileKind.CERTIFICATE
    return FileKind.PICTURE if start.startswith(_PICTURES) else FileKind.PACKAGE


_OWN_BEGINNINGS = (
    (begins_as_observation, FileKind.OBSERVATION),
    (begins_as_filing, FileKind.FILING),
    (begins_as_notice, FileKind.NOTICE),
    (begins_as_dossier, FileKind.DOSSIER),
)
