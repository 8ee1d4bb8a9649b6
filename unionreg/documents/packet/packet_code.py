"""The code of a packet: what the square code on every sheet says, and reading it. Format: docs/formats/packet-code.md.

It tells which filing a sheet of paper belongs to and from which data it was printed. It proves nothing by itself:
anybody can print one (the data beside it, the stamp of the counter and the signatures prove).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from unionreg.domain.filings.filing import FilingKind

SIGN = "URF1"


class PacketPart(StrEnum):
    """Which paper of a filing a sheet is of."""

    PACKET = "packet"
    ACUSE = "acuse"
    SEALED = "sealed"
    PUBLIC = "public"


LETTERS = {PacketPart.PACKET: "P", PacketPart.ACUSE: "A", PacketPart.SEALED: "S", PacketPart.PUBLIC: "V"}
_PARTS = {letter: part for part, letter in LETTERS.items()}
_CODE = re.compile(
    r"URF1:(?P<part>[PASV]):(?P<kind>[A-Z0-9-]+):(?P<filing>[0-9A-F]{32}):(?P<folio>\*|[A-Z0-9][A-Z0-9-]{0,40}):"
    r"(?P<version>[1-9][0-9]{0,3}):(?P<digest>[0-9A-F]{64})",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class PacketCode:
    """What a sheet says of itself. ``folio`` of the office, empty before there is one; ``digest`` 64 hex digits."""

    part: PacketPart
    kind: FilingKind
    filing_id: str
    folio: str
    version: int
    digest: str

    def text(self) -> str:
        """The code as it is printed and scanned: seven parts joined by colons, in upper case."""
        parts = (
            SIGN,
            LETTERS[self.part],
            self.kind.value,
            self.filing_id,
            self.folio or "*",
            str(self.version),
            self.digest,
        )
        return ":".join(parts).upper()


def read_packet_code(text: str) -> PacketCode | None:
    """The filing that a scanned text names, or None when it is no such code or of a kind unknown here."""
    match = _CODE.fullmatch(text.strip())
    if match is None:
        return None
    try:
        kind = FilingKind(match["kind"].lower())
    except ValueError:
        return None
    return PacketCode(
        part=_PARTS[match["part"]],
        kind=kind,
        filing_id=match["filing"].lower(),
        folio="" if match["folio"] == "*" else match["folio"],
        version=int(match["version"]),
        digest=match["digest"].lower(),
    )
