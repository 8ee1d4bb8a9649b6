"""What an inspection tells of a file, as values. Sentences stand in the text catalogue ``attachments``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from unionreg.domain.findings import Finding, Severity

# Ten million bytes: what every counting of "10 MB" takes.
MOST_BYTES = 10_000_000
LARGEST_FILE = 200 << 20
MOST_PAGES = 2_000
FEW_DOTS, TOO_FEW_DOTS = 150, 100


class FileFormat(StrEnum):
    """What a file is by its first bytes; its name does not count."""

    PDF = "pdf"
    JPEG = "jpg"
    PNG = "png"
    TIFF = "tiff"
    OTHER = "other"


PICTURES = frozenset({FileFormat.JPEG, FileFormat.PNG, FileFormat.TIFF})


@dataclass(frozen=True, slots=True)
class PageFacts:
    """One page: its size in points, the resolution of the scan that fills it (None: no scan), and whether it is empty.

    ``blank`` None when nobody could look.
    """

    number: int
    width: float
    height: float
    dpi: int | None = None
    blank: bool | None = False


@dataclass(frozen=True, slots=True)
class AttachmentFacts:
    """A file that was looked at. ``pages`` is empty when it could not be opened.

    ``mendable``: ``mending.mend`` gives a copy that can be used; ``cleanable``: ``mending.clean`` does.
    """

    name: str
    format: FileFormat
    sha256: str
    bytes: int
    pages: tuple[PageFacts, ...] = ()
    findings: tuple[Finding, ...] = ()
    mendable: bool = False
    cleanable: bool = False

    @property
    def page_count(self) -> int:
        """How many pages; 0 when it could not be opened."""
        return len(self.pages)

    @property
    def usable(self) -> bool:
        """Whether it can stand in a packet as it is: a PDF that can be opened and does nothing by itself."""
        return self.format is FileFormat.PDF and all(each.severity is not Severity.ERROR for each in self.findings)

    @property
    def too_large(self) -> bool:
        """Whether it is over the limit of one file and should be shrunk or split."""
        return self.bytes > MOST_BYTES

    @property
    def lowest_dpi(self) -> int | None:
        """The resolution of the worst scanned page, or None without one."""
        return min((page.dpi for page in self.pages if page.dpi is not None), default=None)


def format_of(content: bytes) -> FileFormat:
    """What these bytes are. A PDF may have up to 1,024 bytes before its beginning, as readers take it."""
    if content.startswith(b"\xff\xd8\xff"):
        return FileFormat.JPEG
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return FileFormat.PNG
    if content[:4] in {b"II*\x00", b"MM\x00*"}:
        return FileFormat.TIFF
    return FileFormat.PDF if b"%PDF-" in content[:1024] else FileFormat.OTHER
