"""Foreign pages of every size and turn stand whole and readable in their frame; files that cannot are named."""

from __future__ import annotations

import io
from itertools import product

import pikepdf
import pypdfium2 as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.packet.packet_orders import an_order, changed, text_pdf, with_files
from tests.documents.pdf_reading import page_sources, page_texts, picture
from unionreg.documents.packet.foreign_pages import Frame, place
from unionreg.documents.packet.packet import build_packet
from unionreg.documents.packet.packet_sheet import BOTTOM
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.domain.filings.filing import FilingKind
from unionreg.errors import NotFoundError, UnreadableError

SHORT = FilingKind.ADDRESS_CHANGE
FRAME = Frame(LEFT, BOTTOM, RIGHT - LEFT, 630.0)
SIDES = st.floats(20, 5000)
NEAR = 0.02


def last_sheet(content: bytes) -> str:
    """The text of the sheet that holds the only page of this attachment."""
    return page_texts(build_packet(with_files(an_order(SHORT), [content])))[-1]


def places_of(pdf: bytes, *words: str) -> dict[str, tuple[float, float]]:
    """Where each of these words begins on the last sheet, in points."""
    document = pdfium.PdfDocument(pdf)
    try:
        text = document[len(document) - 1].get_textpage()
        found = {}
        for word in words:
            index, _ = text.search(word).get_next()
            left, bottom, _, _ = text.get_charbox(index)
            found[word] = (left, bottom)
        return found
    finally:
        document.close()


@given(SIDES, SIDES, st.sampled_from([0, 90, 180, 270]), st.floats(-500, 500), st.floats(-500, 500), st.floats(0.5, 3))
def test_a_page_of_any_size_lies_whole_in_its_frame(
    wide: float, high: float, turn: int, left: float, bottom: float, unit: float
) -> None:
    box = (left, bottom, left + wide, bottom + high)
    placed = place(box, turn, FRAME, unit)
    a, b, c, d, e, f = placed.matrix
    corners = [(a * x + c * y + e, b * x + d * y + f) for x, y in product(box[::2], box[1::2])]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    assert min(xs) == pytest.approx(placed.x, abs=NEAR)
    assert max(xs) == pytest.approx(placed.x + placed.width, abs=NEAR)
    assert min(ys) == pytest.approx(placed.y, abs=NEAR)
    assert max(ys) == pytest.approx(placed.y + placed.height, abs=NEAR)
    assert placed.x >= FRAME.x - NEAR
    assert placed.y >= FRAME.y - NEAR
    assert placed.x + placed.width <= FRAME.x + FRAME.width + NEAR
    assert placed.y + placed.height <= FRAME.y + FRAME.height + NEAR
    assert min(placed.width / placed.height, placed.height / placed.width) == pytest.approx(
        min(wide / high, high / wide), rel=1e-3
    )


def test_a_small_page_is_not_blown_up() -> None:
    placed = place((0, 0, 243, 153), 0, FRAME)
    assert (placed.width, placed.height) == (243, 153)


def test_a_wide_page_lies_with_its_head_to_the_binding() -> None:
    pdf = build_packet(with_files(an_order(SHORT), [text_pdf("ancha", size=(963, 612))]))
    found = places_of(pdf, "WBI", "WBD", "WAI")
    assert found["WBI"][0] < found["WAI"][0]
    assert found["WBI"][1] < found["WBD"][1]


@pytest.mark.parametrize("turn", [0, 90, 180, 270, -90, 450])
def test_a_page_is_set_as_readers_turn_it(turn: int) -> None:
    size = (612, 792) if turn % 180 == 0 else (792, 612)
    pdf = build_packet(with_files(an_order(SHORT), [changed(text_pdf("girada", size=size), Rotate=turn)]))
    found = places_of(pdf, "WAI", "WAD", "WBI", "WBD")
    upper_left = {0: "WBI", 90: "WAI", 180: "WAD", 270: "WBD"}[turn % 360]
    assert found[upper_left][0] == min(x for x, _ in found.values())
    assert all(FRAME.x - 1 <= x <= FRAME.x + FRAME.width and y >= BOTTOM for x, y in found.values())


def test_only_what_a_reader_shows_of_a_page_is_printed() -> None:
    cropped = changed(text_pdf("recortada"), CropBox=pikepdf.Array([50, 50, 560, 740]))
    made = build_packet(with_files(an_order(SHORT), [cropped]))
    assert "recortada 1" in page_texts(made)[-1]
    with pikepdf.open(io.BytesIO(made)) as pdf:
        shown = pdf.pages[-1].obj["/Resources"]["/XObject"]["/Foreign"]["/BBox"]
        assert [float(side) for side in shown] == [50, 50, 560, 740]


@pytest.mark.parametrize("box", [[0, 0, 0, 0], [900, 900, 950, 950], [612, 792, 0, 0]])
def test_a_crop_box_that_shows_nothing_or_is_upside_down_cuts_nothing(box: list[int]) -> None:
    assert "entera 1" in last_sheet(changed(text_pdf("entera"), CropBox=pikepdf.Array(box)))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"Q Q Q Q BT /F1 12 Tf 100 700 Td (sin par) Tj ET", "sin par"),
        (b"q q q 0.1 0 0 0.1 0 0 cm BT /F1 120 Tf 1000 7000 Td (abierta) Tj ET", "abierta"),
    ],
)
def test_operators_that_do_not_pair_leave_the_foliation_alone(content: bytes, words: str) -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(text_pdf("x"))) as pdf:
        pdf.pages[0].obj["/Contents"] = pdf.make_stream(content)
        pdf.save(target)
    pdf_bytes = build_packet(with_files(an_order(SHORT), [target.getvalue()]))
    texts = page_texts(pdf_bytes)
    assert words in texts[-1]
    assert f"Foja {len(texts)} de {len(texts)}" in texts[-1]
    assert places_of(pdf_bytes, "Foja")["Foja"] == pytest.approx((LEFT, places_of(pdf_bytes, "Foja")["Foja"][1]), abs=2)


def test_content_that_pages_share_or_that_lies_in_pieces_is_printed_on_each() -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(text_pdf("común", pages=2))) as pdf:
        first, second = pdf.pages[0].obj, pdf.pages[1].obj
        second["/Contents"] = first["/Contents"]
        second["/CropBox"] = pikepdf.Array([0, 300, 612, 792])
        pdf.add_blank_page()
        pieces = pikepdf.Array([pdf.make_stream(b"BT /F1 12 Tf 100 700 Td"), pdf.make_stream(b"(en piezas) Tj ET")])
        pdf.add_blank_page()
        pdf.pages[3].obj["/Contents"] = pieces
        pdf.pages[3].obj["/Resources"] = first["/Resources"]
        pdf.save(target)
    texts = page_texts(build_packet(with_files(an_order(SHORT), [target.getvalue()])))
    assert ["común 1" in text for text in texts[-4:]] == [True, True, False, False]
    assert "en piezas" in texts[-1]


def test_what_was_written_into_a_form_field_is_printed() -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(text_pdf("formulario"))) as pdf:
        look = pdf.make_stream(
            b"BT /F1 10 Tf 2 2 Td (escrito a mano) Tj ET",
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Form,
            BBox=[0, 0, 200, 20],
            Resources=pdf.pages[0].obj["/Resources"],
        )
        field = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Stamp,
                Rect=[100, 100, 300, 120],
                F=4,
                AP=pikepdf.Dictionary(N=look),
            )
        )
        pdf.pages[0].obj["/Annots"] = pikepdf.Array([field])
        pdf.save(target)
    assert "escrito a mano" in last_sheet(target.getvalue())


@pytest.mark.parametrize(("hidden", "is_seen"), [("off", False), ("base", False), ("none", True)])
def test_a_layer_that_readers_do_not_show_is_not_printed(hidden: str, *, is_seen: bool) -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(text_pdf("plano"))) as pdf:
        layer = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="Notas"))
        page = pdf.pages[0].obj
        page["/Resources"]["/Properties"] = pikepdf.Dictionary(L1=layer)
        page["/Contents"] = pdf.make_stream(b"/OC /L1 BDC 0 g 100 200 400 100 re f EMC")
        first = {
            "off": pikepdf.Dictionary(OFF=[layer]),
            "base": pikepdf.Dictionary(BaseState=pikepdf.Name.OFF),
            "none": pikepdf.Dictionary(),
        }[hidden]
        pdf.Root["/OCProperties"] = pikepdf.Dictionary(OCGs=[layer], D=first)
        pdf.save(target)
    made = build_packet(with_files(an_order(SHORT), [target.getvalue(), text_pdf("otra")]))
    sheet = picture(made, len(page_texts(made)) - 2, 72)
    dark = sum(sheet.crop((250, 400, 350, 640)).histogram()[:128])
    assert (dark > 0) == is_seen


def test_scripts_links_and_hidden_files_stay_behind() -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(text_pdf("con guion"))) as pdf:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert('hola')")
        pdf.Root["/OpenAction"] = script
        pdf.pages[0].obj["/AA"] = pikepdf.Dictionary(O=script)
        pdf.attachments["oculto.exe"] = b"MZ oculto"
        pdf.save(target)
    made = build_packet(with_files(an_order(SHORT), [target.getvalue()]))
    assert b"JavaScript" not in made
    assert b"oculto" not in made + page_sources(made)


def encrypted() -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(text_pdf("cifrada"))) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(owner="una", user="otra"))
    return target.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a no es un PDF",
        b"%PDF-1.7\n" + b"\x00" * 500,
        text_pdf("cortada")[:400],
        encrypted(),
        changed(text_pdf("sin tamaño"), MediaBox=pikepdf.Array([0, 0, 0, 0])),
        changed(text_pdf("enorme"), MediaBox=pikepdf.Array([0, 0, 10**9, 10**9])),
        changed(text_pdf("raro"), Contents=pikepdf.Array([3, 4])),
        changed(text_pdf("raro"), Contents=pikepdf.Name.Nada),
    ],
)
def test_a_file_that_cannot_be_printed_is_named(content: bytes) -> None:
    with pytest.raises(UnreadableError) as raised:
        build_packet(with_files(an_order(SHORT), [content]))
    assert (raised.value.code, raised.value.params) == ("packet-attachment-unreadable", {"name": "doc-1.pdf"})


def test_a_file_that_was_not_given_is_named() -> None:
    order = with_files(an_order(SHORT), [text_pdf("uno")])
    order.attachments.clear()  # type: ignore[attr-defined]
    with pytest.raises(NotFoundError) as raised:
        build_packet(order)
    assert (raised.value.code, raised.value.params) == ("packet-attachment-missing", {"name": "doc-1.pdf"})
