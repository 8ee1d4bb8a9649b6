"""The slip of a loan, twice on one sheet: one half stays in the place of the paper, the other goes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.blocks import code_rows
from unionreg.documents.drawing import MUTED, Line, Squares, Text
from unionreg.documents.fonts import Face
from unionreg.documents.sheet import LEFT, RIGHT, Sheet, SheetStyle
from unionreg.domain import wording

if TYPE_CHECKING:
    from unionreg.domain.archive.papers import LoanSlipOrder
    from unionreg.domain.office import Letterhead

TEMPLATE = "vale-de-prestamo-1"
CODE = 68.0
HALVES = ("Queda en el lugar del expediente", "Acompaña al expediente")
ACROSS = (LEFT + RIGHT) / 2


def loan_slip(order: LoanSlipOrder, letterhead: Letterhead) -> bytes:
    """The sheet as PDF bytes."""
    sheet = Sheet(letterhead, SheetStyle("Vale de préstamo", order.loan.serial, TEMPLATE))
    for place, words in enumerate(HALVES):
        if place:
            sheet.space(16)
            sheet.rule()
        _half(sheet, order, words)
    return sheet.finish()


def _half(sheet: Sheet, order: LoanSlipOrder, words: str) -> None:
    loan = order.loan
    sheet.title("Vale de préstamo", 15)
    sheet.put(Squares(RIGHT - CODE, sheet.y - CODE + 14, CODE, code_rows(loan.serial)))
    sheet.space(13)
    sheet.put(Text(LEFT, sheet.y, words, Face.ITALIC, 10, MUTED))
    sheet.space(20)
    sheet.put(Text(LEFT, sheet.y, loan.serial, Face.MONO, 16))
    sheet.space(18)
    sheet.facts(
        (
            ("Qué es", loan.what),
            ("Su lugar", order.place),
            ("Se presta a", f"{loan.borrower}, {loan.post}"),
            ("Motivo", loan.reason),
            ("Desde", wording.date_without_weekday(loan.since)),
            ("Devolver el", wording.date_without_weekday(loan.due)),
        ),
        78.0,
        10.5,
    )
    sheet.space(34)
    for left, right, label in ((LEFT, ACROSS - 12, loan.lent_by.name), (ACROSS + 12, RIGHT, loan.borrower)):
        sheet.put(Line(left, sheet.y, right, sheet.y))
        sheet.put(Text(left, sheet.y - 12, label, Face.REGULAR, 9, MUTED))
    for left, label in ((LEFT, "Entrega"), (ACROSS + 12, "Recibe")):
        sheet.put(Text(left, sheet.y - 23, label, Face.REGULAR, 9, MUTED))
    sheet.space(26)
