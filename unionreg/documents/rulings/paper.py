"""Drawing a paper of the office on a filing: for signing by hand in two copies, signed electronically, or public.

The words come from a template version (``template``); the layout is ours and says that it is not official. The data of
the paper have a digest, which is sealed: whoever makes the seal is not here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents import drawing
from unionreg.documents.drawing import MUTED, Paper
from unionreg.documents.kit.kit_sheet import HEIGHTS
from unionreg.documents.registry_data import DataHead, attachment, paper_data
from unionreg.documents.rulings.filling import fill
from unionreg.documents.rulings.printed import printed, said
from unionreg.documents.rulings.proof import set_seal, sign_by_hand, sign_with_efirma
from unionreg.documents.rulings.template import Style
from unionreg.documents.sheet import BODY, Sheet, SheetStyle
from unionreg.documents.tables import Column, Row, Table, room_to_begin, set_table
from unionreg.documents.wordings import NOT_OFFICIAL
from unionreg.domain.certificates.digest import data_digest
from unionreg.domain.votes.preparation import PaperSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.electronic_signature import ElectronicSigner, SignatureBox
    from unionreg.documents.registry_data import Json, Seal
    from unionreg.documents.rulings.filling import Filling
    from unionreg.documents.rulings.printed import Block
    from unionreg.documents.rulings.template import Template, TemplateBook
    from unionreg.domain.certificates.papers import FilingPaper
    from unionreg.domain.office import Letterhead

DATA_DIGEST = "Huella de los datos de este documento"
# Note and signature together: by hand with its heading, or the frame of an e.firma.
ROOM_BY_HAND, ROOM_FOR_EFIRMA = 222.0, 186.0
LABEL_SIZE = 13.5
PUBLIC = "VERSIÓN PÚBLICA"
PUBLIC_NOTE = (
    "Se suprimieron las CURP, los domicilios de personas trabajadoras y los demás datos que la ley reserva "
    "(LFT 365 Bis). Una barra negra ocupa el lugar de cada dato. El original firmado está en el expediente."
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A paper before it is sealed: its template, what it says, its data and their digest."""

    order: FilingPaper
    template: Template
    letterhead: Letterhead
    filling: Filling
    blocks: tuple[Block, ...]
    data: Json
    digest: str
    signer: ElectronicSigner | None = None


@dataclass(frozen=True, slots=True)
class UnsignedFile:
    """The file to be signed, and where its signature field belongs: page from 0, box in points."""

    pdf: bytes
    signature_page: int
    signature_box: SignatureBox


def draft(
    order: FilingPaper, book: TemplateBook, letterhead: Letterhead, signer: ElectronicSigner | None = None
) -> Draft:
    """The paper's text and data. NotFoundError ``template-unknown``."""
    version = order.template
    template = book.version(order.kind, version) if version else book.in_force(order.kind, order.issued_at.date())
    filling = fill(order, template, letterhead, by_hand=signer is None)
    blocks = printed(template, filling.official())
    head = DataHead(order.kind.value, template.version, order.folio, order.issued_at, order.case, template.basis)
    data = paper_data(head, {"title": template.title, **said(blocks)}, signer, letterhead)
    return Draft(order, template, letterhead, filling, blocks, data, data_digest(data), signer)


def hand_signed(made: Draft, seal: Seal) -> bytes:
    """All copies of the paper in one file, each with its own count of fojas."""
    pages: list[list[drawing.Mark]] = []
    names = made.template.copies
    for index, name in enumerate(names):
        number = f"Tanto {index + 1} de {len(names)}" if len(names) > 1 else "Tanto único"
        sheet = _sheet(made, made.digest, number)
        _opening(sheet, made, f"{number} · {name}")
        _blocks(sheet, made.blocks, ROOM_BY_HAND if _is_signed(made) else 0.0)
        if _is_signed(made):
            sign_by_hand(sheet, _signing(made), made.order.officials, seal.code)
        else:
            set_seal(sheet, seal.code)
        pages += sheet.pages_with_feet()
    return drawing.pdf_bytes(pages, _paper(made))


def for_efirma(made: Draft, seal: Seal) -> UnsignedFile:
    """One copy, its data attached, with the frame for an electronic signature; ValueError without a signer."""
    if made.signer is None:
        raise ValueError("a paper for an e.firma needs its signer")
    sheet = _sheet(made, made.digest, "Original electrónico")
    _opening(sheet, made, "Original electrónico")
    _blocks(sheet, made.blocks, ROOM_FOR_EFIRMA)
    page, box = sign_with_efirma(sheet, made.signer, seal.code, made.digest)
    pdf = drawing.pdf_bytes(sheet.pages_with_feet(), _paper(made), attachment(made.data, seal))
    return UnsignedFile(pdf, page, box)


def public(made: Draft) -> bytes:
    """The public version. It has neither digest nor seal: a digest over a struck-out CURP would let it be guessed."""
    sheet = _sheet(made, None, PUBLIC.capitalize())
    _opening(sheet, made, PUBLIC)
    sheet.paragraph(PUBLIC_NOTE, size=9.5)
    _blocks(sheet, printed(made.template, made.filling.public()))
    for person in made.order.officials:
        sheet.paragraph(f"Firma: {person.name}, {person.post}.")
    return drawing.pdf_bytes(sheet.pages_with_feet(), _paper(made))


def _sheet(made: Draft, digest: str | None, copy: str) -> Sheet:
    template = f"formato {made.template.version}, {NOT_OFFICIAL} · {copy}"
    height = HEIGHTS[PaperSize.OFICIO] if made.order.oficio else HEIGHTS[PaperSize.LETTER]
    by_hand = made.signer is None and digest is not None and _is_signed(made)
    style = SheetStyle(
        made.template.title,
        made.order.folio,
        template,
        digest,
        rubric=by_hand,
        height=height,
        digest_of=DATA_DIGEST,
    )
    return Sheet(made.letterhead, style)


def _paper(made: Draft) -> Paper:
    height = HEIGHTS[PaperSize.OFICIO] if made.order.oficio else HEIGHTS[PaperSize.LETTER]
    return Paper(made.template.title, made.letterhead.office_name, height=height)


def _opening(sheet: Sheet, made: Draft, copy: str) -> None:
    sheet.title(made.template.title)
    sheet.paragraph(copy, size=9.5, grey=MUTED)


def _is_signed(made: Draft) -> bool:
    """Whether somebody signs it: a label is only stuck on a file."""
    return any(block.style is Style.SIGNATURES for block in made.blocks)


def _signing(made: Draft) -> str:
    return next(block.text for block in made.blocks if block.style is Style.SIGNATURES)


def _blocks(sheet: Sheet, blocks: Sequence[Block], room: float = 0.0) -> None:
    """Set the blocks; the last sentence stays with ``room`` points for the note and the signature after it."""
    # Nobody signs a label: it is read from a shelf.
    size = BODY if any(block.style is Style.SIGNATURES for block in blocks) else LABEL_SIZE
    last = _last_sentence(blocks)
    for index, block in enumerate(blocks):
        if block.style is Style.HEADING:
            sheet.heading(block.text, keep=_room(blocks[index + 1 :]) + (room if index + 1 == last else 0.0))
        elif block.style is Style.FACT:
            sheet.facts([(block.label, block.text)], size=size)
        elif block.style is Style.TABLE:
            set_table(sheet, _table(block))
            sheet.space(6)
        elif block.style is not Style.SIGNATURES:
            _sentence(sheet, block, room if index == last else 0.0)


def _last_sentence(blocks: Sequence[Block]) -> int | None:
    """The place of the sentence right before note and signature; None where a table or a fact stands there."""
    before = [index for index, each in enumerate(blocks) if each.style not in {Style.NOTE, Style.SIGNATURES}]
    if not before or blocks[before[-1]].style not in {Style.PARAGRAPH, Style.ITEM, Style.RESOLUTION}:
        return None
    return before[-1]


def _sentence(sheet: Sheet, block: Block, room: float) -> None:
    if block.style is Style.NOTE:
        # The note before a signature goes with it: no signature stands alone on its sheet.
        sheet.need(ROOM_BY_HAND if sheet.style.rubric else ROOM_FOR_EFIRMA)
        sheet.space(4)
        sheet.paragraph(*block.spans, size=9.5, grey=MUTED)
        return
    indent = 12.0 if block.style in {Style.ITEM, Style.RESOLUTION} else 0.0
    sheet.paragraph(*block.spans, indent=indent, keep=room)


def _room(following: Sequence[Block]) -> float:
    """What a heading keeps with it: all of a short table, else some lines."""
    if following and following[0].style is Style.TABLE:
        return room_to_begin(_table(following[0]))
    return 60.0


def _table(block: Block) -> Table:
    columns = tuple(
        Column(each.title, fixed=float(each.width)) if each.width else Column(each.title, share=1.0)
        for each in block.columns
    )
    return Table(columns, [Row(cells) for cells in block.rows])


__all__ = ["Draft", "UnsignedFile", "draft", "for_efirma", "hand_signed", "public"]
