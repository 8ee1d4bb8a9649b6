"""Labels lie where the sheet has them and are read by a scanner; box sheet, separators and slips say what they must."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pypdfium2
import pytest
import zxingcpp

from tests.domain.archive.archive_builders import WHEN, WHO
from unionreg.archive_paper_adapters import OfficeArchivePapers
from unionreg.domain.archive.box import Binder, Box, Loan, Shelf
from unionreg.domain.archive.papers import (
    LAYOUTS,
    BoxSheetOrder,
    ContentLine,
    LabelOrder,
    LabelSheet,
    LoanSlipOrder,
    SeparatorOrder,
)
from unionreg.domain.archive.serials import Separator, Series, make_serial
from unionreg.domain.office import Letterhead

if TYPE_CHECKING:
    from PIL.Image import Image

LETTERHEAD = Letterhead("Centro Inventado de Conciliación y Registro Laboral", "Archivo", "Ciudad de México", False)
PAPERS = OfficeArchivePapers()
SHEETS = tuple(make_serial(Series.SHEET, "7K2", number) for number in range(1, 101))
BOX = Box(
    "C-7K2-000001-S", "Contratos automotrices", Shelf("Archivo central", "Sala 2", "Estante 14"), WHEN, WHO,
    binders=(Binder("L-7K2-000001-P", "Autopartes"),),
)  # fmt: skip


def opened(content: bytes, dpi: int = 200) -> tuple[list[Image], str]:
    """Pages as a scanner would see them, and all text."""
    document = pypdfium2.PdfDocument(io.BytesIO(content))
    pages = [page.render(scale=dpi / 72).to_pil().convert("L") for page in document]
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return pages, text


def codes(picture: Image) -> set[str]:
    return {each.text for each in zxingcpp.read_barcodes(picture)}


@pytest.mark.parametrize(
    ("sheet", "series", "count", "used"),
    [
        (LabelSheet.SMALL_80, Series.SHEET, 8, 76),
        (LabelSheet.ADDRESS_30, Series.BINDER, 4, 0),
        (LabelSheet.SHIPPING_10, Series.BOX, 3, 9),
    ],
)
def test_labels_are_read_at_200_dots_and_begin_where_the_sheet_is_not_used_up(
    sheet: LabelSheet, series: Series, count: int, used: int
) -> None:
    serials = tuple(make_serial(series, "7K2", number) for number in range(1, count + 1))
    pages, text = opened(PAPERS.labels(LabelOrder(series, serials, sheet, used), LETTERHEAD))
    on_first = serials[: LAYOUTS[sheet].cells - used]
    assert codes(pages[0]) == set(on_first)
    assert len(pages) == 1 + (len(on_first) < count)
    assert set().union(*map(codes, pages)) == set(serials)
    assert all(serial in text for serial in serials)


def test_a_label_stays_within_its_borders() -> None:
    """The first label of a used sheet leaves everything outside of its place white."""
    layout = LAYOUTS[LabelSheet.SMALL_80]
    (picture,), _ = opened(PAPERS.labels(LabelOrder(Series.SHEET, SHEETS[:1], LabelSheet.SMALL_80, 41), LETTERHEAD))
    left, top = layout.corner(41)
    scale = 200 / 720
    right, bottom = left + layout.width, top + layout.height
    picture.paste(255, (round(left * scale), round(top * scale), round(right * scale), round(bottom * scale)))
    assert picture.getextrema() == (255, 255)


@pytest.mark.parametrize("separator", Separator)
def test_a_separator_is_read_upside_down_and_says_what_it_is(separator: Separator) -> None:
    pages, text = opened(PAPERS.separators(SeparatorOrder(separator, 2), LETTERHEAD), 150)
    assert len(pages) == 2
    assert codes(pages[1].rotate(180)) == {separator.value}
    assert "SEPARADOR" in text


def test_a_box_sheet_says_where_the_box_stands_and_what_is_in_it() -> None:
    lines = (
        ContentLine(SHEETS[0], "", "Oficio", "Oficio de remisión", None, 1),
        ContentLine("", BOX.binders[0].serial, "Contrato colectivo", "Contrato de Autopartes", 1998, 40),
    )
    pages, text = opened(PAPERS.box_sheet(BoxSheetOrder(BOX, lines, date(2026, 8, 12)), LETTERHEAD), 150)
    assert codes(pages[0]) == {BOX.serial}
    for said in ("Sala 2", "Estante 14", SHEETS[0], "Legajo L-7K2-000001-P", "2 documentos", "41", "1998"):
        assert said in text
    assert text.count("Páginas") == 2  # the sheets without a binder and one binder, and no third table for the total
    one, text = opened(PAPERS.box_sheet(BoxSheetOrder(BOX, lines[:1], date(2026, 8, 12)), LETTERHEAD), 50)
    assert "En toda la caja: 1 documento 1" in text
    assert (len(one), text.count("Páginas")) == (1, 1)
    empty = replace(BOX, shelf=Shelf())
    _, text = opened(PAPERS.box_sheet(BoxSheetOrder(empty, (), date(2026, 8, 12)), LETTERHEAD), 50)
    assert "Todavía no se digitaliza" in text


def test_a_loan_slip_has_two_halves_that_say_the_same() -> None:
    loan = Loan(
        "1", SHEETS[3], "Contrato", "María Ruiz", "Jurídico", "Cotejo", date(2026, 8, 12), date(2026, 8, 28), WHO
    )
    order = LoanSlipOrder(loan, "Archivo central, Sala 2")
    content = PAPERS.loan_slip(order, LETTERHEAD)
    pages, text = opened(content, 150)
    assert len(pages) == 1
    assert text.count("María Ruiz, Jurídico") == 2
    assert text.count("28 de agosto de 2026") == 2
    assert PAPERS.loan_slip(order, LETTERHEAD) == content
