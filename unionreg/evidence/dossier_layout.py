"""Which names the container of a dossier may hold, and how large each may be (``docs/formats/dossier.md``)."""

from __future__ import annotations

import re

from unionreg.evidence.layout import is_well_formed
from unionreg.evidence.strict_values import Limits

_MEBI = 1 << 20
CONTENTS, RELEASE, PDF, KEY = "dossier/contents.json", "dossier/release.json", "dossier/dossier.pdf", "dossier/seal.pem"
MANIFEST, SIGNATURE = "META-INF/ASiCManifest-001.xml", "META-INF/signature-001.ed25519"
SEALED_KIND = "unionreg-dossier-1"
"""Stands before the digest of the manifest in what the office's key signs: it keeps seals of files apart."""

SEAL_TYPE = "application/vnd.unionreg.ed25519"
FORMAT_VERSION = 1
DOSSIER_LIMITS = Limits(text=40_000, number=2**31 - 1, rows=20_000)
# Where the name of the entry after ``mimetype`` stands: two local headers of 30 bytes, a name of 8, content of 31.
_SECOND_NAME = 30 + 8 + 31 + 30
_CONTENT = _SECOND_NAME + len(CONTENTS)
_VERSION = re.compile(rb'"schema":\s?"dossier-contents-([1-9][0-9]{0,3})"')
_DOCUMENT = re.compile(r"documents/(?!000)[0-9]{3}\.pdf")
_LARGEST = {
    "mimetype": 31,
    CONTENTS: 32 * _MEBI,
    RELEASE: 64 << 10,
    PDF: 1024 * _MEBI,
    KEY: 1024,
    MANIFEST: _MEBI,
    SIGNATURE: 64,
}
_LARGEST_DOCUMENT = 256 * _MEBI


class DossierNames:
    """The names of this format, for the reader of containers."""

    def largest_size(self, name: str) -> int | None:
        """The largest allowed size in bytes of the entry of this name, or None when there is no such name."""
        return _LARGEST_DOCUMENT if _DOCUMENT.fullmatch(name) else _LARGEST.get(name)

    def name_problems(self, name: bytes) -> tuple[str, ...]:
        """Z-109 when the name is not written as allowed, Z-111 when it is not one of the layout."""
        problems = [] if is_well_formed(name) else ["Z-109"]
        if self.largest_size(name.decode("iso-8859-1")) is None:
            problems.append("Z-111")
        return tuple(problems)


def document_name(number: int) -> str:
    """The name of a document's entry; ``number`` from 1."""
    return f"documents/{number:03}.pdf"


def is_covered(name: str) -> bool:
    """Whether the manifest lists the entry: everything but ``mimetype`` and what stands in META-INF."""
    return name != "mimetype" and not name.startswith("META-INF/")


def begins_as_dossier(start: bytes) -> bool:
    """Whether the first bytes of a file (128 are enough) are those of a dossier: its second entry tells."""
    name = CONTENTS.encode("ascii")
    return start[:4] == b"PK\x03\x04" and start[_SECOND_NAME : _SECOND_NAME + len(name)] == name


def newer_version(start: bytes) -> int | None:
    """The version of the format when it is newer than ours, told from the first bytes (400 are enough)."""
    found = _VERSION.match(start[_CONTENT:].lstrip(b"{ \r\n"))
    version = int(found[1]) if found else FORMAT_VERSION
    return version if version > FORMAT_VERSION else None
