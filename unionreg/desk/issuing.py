"""Issuing a filing on the union's desk: packet, acuse and container from the same data, in one act; their bytes stay.

The law asks for signatures by hand on the paper: a container may be signed with an e.firma, with a key of one's own, or
not at all, and is as good a carrier of the data in each case.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.documents.packet.order import DEFAULT_OFFICE, PacketOrder
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.votes.preparation import PaperSize
from unionreg.evidence.filing_json import filing_digest

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.desk.folder import DeskFolder
    from unionreg.desk.states import Issued
    from unionreg.observer.desk import EFirmaFiles, OwnKeyFile


@dataclass(frozen=True, slots=True)
class IssueOptions:
    """How the paper is made: size of the sheets, the office it goes to, the place that it is signed at."""

    paper: PaperSize = PaperSize.LETTER
    office: str = DEFAULT_OFFICE
    place: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """Everything that is printed, not yet kept. ``sealed`` is empty unless the filing has a secret list."""

    packet: bytes = field(repr=False)
    acuse: bytes = field(repr=False)
    sealed: bytes = field(repr=False)
    data_sha256: str
    at: datetime


def prepare(folder: DeskFolder, options: IssueOptions, at: datetime) -> Prepared:
    """Lay out packet and acuse of the filing as it stands. Keeps nothing.

    Errors of ``filing_json.filing_digest``, of ``packet.build_filing`` and of reading the folder.
    """
    from unionreg.documents.packet.packet import build_filing, build_sealed_annex

    order = _order(folder, options, at)
    printed = build_filing(order)
    sealed = b""
    if folder.data.kind is FilingKind.REPRESENTATIVENESS and folder.supporters_content() is not None:
        sealed = build_sealed_annex(order, folder.supporters())
    return Prepared(printed.packet, printed.acuse, sealed, order.data_sha256, at)


def issue(
    folder: DeskFolder, options: IssueOptions, at: datetime, key: EFirmaFiles | OwnKeyFile | None = None
) -> Issued:
    """Make paper and container of the filing as it stands and keep their bytes; ``key`` None leaves it unsigned.

    Errors of ``prepare``, of ``filing_writing``, of opening the key and of ``DeskFolder.keep_issue``.
    """
    from unionreg.evidence.filing_writing import build_filing, sign_filing
    from unionreg.observer.desk import open_key

    opened = None if key is None else open_key(key, at)
    prepared = prepare(folder, options, at)
    data = folder.data
    container = build_filing(
        data,
        folder.members_content(),
        folder.supporters_content(),
        folder.attachment_contents(),
        packet=prepared.packet,
    )
    signers: tuple[str, ...] = ()
    if opened is not None:
        container = sign_filing(container, opened, data.organisation.name, at)
        signers = (data.represented_by or data.organisation.name,)
    return folder.keep_issue(
        prepared.packet,
        container,
        prepared.data_sha256,
        at,
        signers,
        acuse=prepared.acuse,
        sealed=prepared.sealed,
    )


def original_and_acuse(folder: DeskFolder, issued: Issued) -> bytes:
    """The kept packet and its acuse as one file, for one print job. Errors of reading the folder."""
    packet = folder.packet_content(issued)
    if not issued.acuse_sha256:
        return packet
    import pikepdf

    target = io.BytesIO()
    acuse = folder.printed_content(issued.acuse_sha256)
    with pikepdf.open(io.BytesIO(packet)) as both, pikepdf.open(io.BytesIO(acuse)) as last:
        both.pages.extend(last.pages)
        both.save(target)
    return target.getvalue()


def _order(folder: DeskFolder, options: IssueOptions, at: datetime) -> PacketOrder:
    data = folder.data
    return PacketOrder(
        data=data,
        data_sha256=filing_digest(data),
        made_at=at,
        members=tuple(folder.members()),
        attachments=folder.attachment_contents(),
        paper=options.paper,
        office_name=options.office,
        place=options.place,
    )
