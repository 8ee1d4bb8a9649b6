"""What a packet is made from: plain values, no store and no office. Making it is in ``packet``.

Same order, same bytes: the moment is given, nothing is drawn by chance.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.documents.packet.packet_code import PacketCode, PacketPart
from unionreg.domain.votes.preparation import PaperSize

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from unionreg.domain.filings.filing import FilingData, Member

DEFAULT_OFFICE = "Centro Federal de Conciliación y Registro Laboral"


@dataclass(frozen=True, slots=True)
class PacketOrder:
    """One version of one filing, to be printed.

    ``data_sha256``: 64 hex digits, of the data as the container holds them. ``members``: the lines of the members file
    in its order; read twice, so no generator. ``attachments``: PDF bytes by SHA-256 (64 hex digits); a mapping may read
    them from disk when asked. ``made_at`` is printed and is the date of the file. ``public_attachments``: ids of those
    that hold no personal data and stand whole in the public rendering. ``invented``: every sheet says so.
    """

    data: FilingData
    data_sha256: str
    made_at: datetime
    members: Iterable[Member] = ()
    attachments: Mapping[str, bytes] = field(default_factory=dict)
    paper: PaperSize = PaperSize.LETTER
    office_name: str = DEFAULT_OFFICE
    place: str = ""
    public_attachments: frozenset[str] = frozenset()
    invented: bool = False

    @property
    def height(self) -> float:
        """Height of the sheets in points."""
        # Read when a packet is made: an order alone needs none of the libraries that draw.
        from unionreg.documents.kit.kit_sheet import HEIGHTS

        return HEIGHTS[self.paper]

    @property
    def number(self) -> str:
        """What people call the filing by: the folio of the office, or the beginning of its own number before one."""
        return self.data.case_folio or short_number(self.data.filing_id)

    def code(self, part: PacketPart) -> PacketCode:
        """What the square code on the sheets of this paper says."""
        data = self.data
        return PacketCode(part, data.kind, data.filing_id, data.case_folio, data.version, self.data_sha256)


def short_number(filing_id: str) -> str:
    """The first 12 of the 32 digits in three groups: enough to tell two filings of one union apart by eye."""
    head = filing_id[:12].upper()
    return "-".join((head[:4], head[4:8], head[8:]))
