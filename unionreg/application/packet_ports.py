"""What the office needs from outside about packets: drawing one from what was received, and reading a sheet's code."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from unionreg.domain.filings.filing import FilingData, FilingKind


@dataclass(frozen=True, slots=True)
class PacketPrint:
    """One version of a filing, to be drawn. ``members``: the members file; ``attachments`` by SHA-256 (hex).

    ``shown``: ids of attachments that stand whole in the public rendering. ``made_at`` is printed.
    """

    data: FilingData
    digest: str
    made_at: datetime
    office_name: str
    members: bytes | None = field(default=None, repr=False)
    attachments: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    shown: frozenset[str] = frozenset()
    invented: bool = False


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What the code on a sheet of paper says. ``folio`` empty before the office gave one; ``digest`` of the data."""

    paper: str
    kind: FilingKind
    filing_id: str
    folio: str
    version: int
    digest: str


class PacketPrintsPort(Protocol):
    """Draws packets and reads them back."""

    def packet(self, order: PacketPrint) -> bytes:
        """The packet as a union would hand it in. NotFoundError ``packet-attachment-missing`` (name), UnreadableError
        ``packet-attachment-unreadable`` (name).
        """

    def public_packet(self, order: PacketPrint) -> bytes:
        """Its public rendering; the same errors, for the attachments that are shown."""

    def sheet(self, content: bytes) -> SheetFacts:
        """The code of a PDF, scan or photograph. UnreadableError ``packet-unreadable`` or ``image-unreadable``,
        NotFoundError ``packet-code-missing`` or ``packet-codes-differ``.
        """
