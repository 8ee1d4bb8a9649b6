"""The port of packets over the documents, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.packet_ports import SheetFacts

if TYPE_CHECKING:
    from unionreg.application.packet_ports import PacketPrint
    from unionreg.documents.packet.order import PacketOrder

PICTURES = (b"\x89PNG", b"\xff\xd8")


class OfficePackets:
    """Packets from what the office received, and sheets that came back as scans."""

    def packet(self, order: PacketPrint) -> bytes:
        """The packet as a union would hand it in."""
        from unionreg.documents.packet.packet import build_packet

        return build_packet(_order(order))

    def public_packet(self, order: PacketPrint) -> bytes:
        """Its public rendering."""
        from unionreg.documents.packet.packet import build_public_packet

        return build_public_packet(_order(order))

    def sheet(self, content: bytes) -> SheetFacts:
        """The code of a PDF, scan or photograph."""
        from unionreg.documents.packet.identity import packet_code_of_picture, packet_identity

        code = packet_code_of_picture(content) if content.startswith(PICTURES) else packet_identity(content)
        return SheetFacts(code.part.value, code.kind, code.filing_id, code.folio, code.version, code.digest)


def _order(order: PacketPrint) -> PacketOrder:
    from unionreg.documents.packet.order import PacketOrder
    from unionreg.domain.filings.members_file import read_members

    return PacketOrder(
        data=order.data,
        data_sha256=order.digest,
        made_at=order.made_at,
        members=tuple(read_members(order.members)) if order.members else (),
        attachments=order.attachments,
        office_name=order.office_name,
        public_attachments=order.shown,
        invented=order.invented,
    )
