"""``unionreg filing packet`` and ``unionreg filing identify``: paper from a container, and paper read back.

The packet that was issued is given out as its kept bytes where the container holds it; else it is laid out from the
same data. The secret list of supporters is never printed here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.commands.json_output import print_json, printable
from unionreg.commands.opened_files import opened
from unionreg.evidence.writing import replace_file
from unionreg.input_files import read_bytes
from unionreg.texts import Texts, load_texts

if TYPE_CHECKING:
    import argparse
    from datetime import datetime

    from unionreg.cli import Console
    from unionreg.evidence.filing_reading import ReadFiling

PICTURES = (b"\x89PNG", b"\xff\xd8")


def print_packet(arguments: argparse.Namespace, now: datetime, console: Console) -> int:
    """Write the paper that was asked for; always 0. Errors of ``read_filing``, of ``build_packet`` and of writing."""
    from unionreg.evidence.filing_reading import read_filing

    with opened(arguments.file) as source:
        found = read_filing(bytes(source))
    content = _paper(found, arguments, now)
    replace_file(arguments.out, content)
    texts = load_texts(console.language, "packet")
    kept = found.packet is not None and content == found.packet
    key = "packet.kept-written" if kept else "packet.written"
    print(texts.get(key, path=printable(arguments.out)), file=console.out)
    return 0


def _paper(found: ReadFiling, arguments: argparse.Namespace, now: datetime) -> bytes:
    from unionreg.documents.packet.order import PacketOrder
    from unionreg.documents.packet.packet import build_acuse_copy, build_packet, build_public_packet
    from unionreg.domain.filings.members_file import read_members
    from unionreg.domain.votes.preparation import PaperSize

    order = PacketOrder(
        data=found.data,
        data_sha256=found.data_sha256,
        made_at=now,
        members=tuple(read_members(found.members)) if found.members else (),
        attachments=found.attachments,
        paper=PaperSize(arguments.paper),
        public_attachments=frozenset(arguments.show),
    )
    if arguments.public:
        return build_public_packet(order)
    if arguments.acuse:
        return build_acuse_copy(order)
    return found.packet if found.packet is not None else build_packet(order)


def print_identity(arguments: argparse.Namespace, console: Console) -> int:
    """Print which filing a PDF, a scan or a photograph of a sheet belongs to; always 0. Errors of ``identity``."""
    from unionreg.documents.packet.identity import packet_code_of_picture, packet_identity

    content = read_bytes(arguments.file)
    read = packet_code_of_picture if content.startswith(PICTURES) else packet_identity
    code = read(content)
    said = {
        "paper": code.part.value,
        "kind": code.kind.value,
        "filing_id": code.filing_id,
        "case_folio": code.folio,
        "version": code.version,
        "data_digest": code.digest,
    }
    if arguments.json:
        print_json({"file": arguments.file.name, **said}, console.out)
        return 0
    texts = load_texts(console.language, "packet", "filings")
    for line in _lines(texts, said):
        print(line, file=console.out)
    return 0


def _lines(texts: Texts, said: dict[str, str | int]) -> list[str]:
    shown = {
        **said,
        "paper": texts.get(f"packet.paper.{said['paper']}"),
        "kind": texts.get(f"filing.{said['kind']}.name"),
        "case_folio": said["case_folio"] or texts.get("packet.no-folio"),
    }
    wide = max(len(texts.get(f"packet.field.{name}")) for name in shown)
    return [f"{texts.get(f'packet.field.{name}'):<{wide}}  {value}" for name, value in shown.items()]
