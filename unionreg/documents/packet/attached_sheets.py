"""The sheets of the attachments: a caption, a hairline around the foreign page, and the page itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.drawing import PAGE_WIDTH, Box
from unionreg.documents.kit.marks import Form, Placed
from unionreg.documents.packet import words
from unionreg.documents.packet.foreign_pages import ForeignFile, Frame, Placement
from unionreg.documents.packet.front import attachment_title
from unionreg.documents.packet.packet_sheet import BOTTOM, HEAD_LINE, caption
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.domain.filings.filing import Visibility
from unionreg.domain.filings.visibility import attachment_visibility
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from unionreg.documents.kit.marks import KitMark
    from unionreg.documents.packet.matter import Matter
    from unionreg.documents.packet.packet_sheet import PacketSheet, SheetFrame
    from unionreg.domain.filings.filing import Attachment

PAGE_FORM = "Foreign"
"""Resource name under which each sheet finds its foreign page."""

BELOW_HEAD = 12.0


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """An attachment that is printed page by page."""

    number: int
    attachment: Attachment
    file: ForeignFile
    placements: list[Placement]


def frame_of(height: float) -> Frame:
    """The room for a foreign page on a sheet of this height."""
    top = height - HEAD_LINE - BELOW_HEAD
    return Frame(LEFT, BOTTOM + 2, RIGHT - LEFT, top - BOTTOM - 2)


def open_attached(matter: Matter, number: int, attachment: Attachment) -> AttachedFile:
    """The attachment with the places of its pages.

    NotFoundError ``packet-attachment-missing`` when its bytes were not given, UnreadableError
    ``packet-attachment-unreadable`` when they cannot be set.
    """
    content = matter.order.attachments.get(attachment.sha256)
    if content is None:
        raise NotFoundError("packet-attachment-missing", name=attachment.file_name)
    file = ForeignFile(content, attachment.file_name)
    return AttachedFile(number, attachment, file, file.placements(frame_of(matter.order.height)))


def sheet_marks(attached: AttachedFile, page: int, matter: Matter) -> list[KitMark]:
    """Caption, hairline and page; ``page`` from 0."""
    placement = attached.placements[page]
    title = attachment_title(attached.number, attached.attachment)
    left = f"{title} · página {page + 1} de {attached.file.pages}"
    whose = f"{words.number_word(matter.data)} {matter.order.number}"
    return [
        *caption(matter.order.height, left, whose),
        Placed(0, 0, Form(PAGE_FORM, PAGE_WIDTH, matter.order.height)),
        Box(placement.x, placement.y, placement.width, placement.height, 0.3),
    ]


def withheld_sheet(frame: SheetFrame, number: int, attachment: Attachment, matter: Matter) -> PacketSheet:
    """What stands for an attachment that is not shown: which it is and why it is not here."""
    title = attachment_title(number, attachment)
    sheet = frame.sheet()
    sheet.title(title, 15.0)
    sheet.facts(
        [
            ("Requisito que acredita", matter.requirement_title(attachment.requirement) or words.BLANK),
            ("Fecha del documento", words.day(attachment.dated_on)),
            ("Páginas del original", str(attachment.pages)),
            ("Huella SHA-256", words.digest(attachment.sha256)),
        ],
        150.0,
    )
    secret = attachment_visibility(matter.data.kind, attachment) is Visibility.SECRET
    sheet.paragraph(words.SEALED_REASON if secret else words.WITHHELD_REASON)
    return sheet
