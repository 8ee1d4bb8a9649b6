"""The papers of a delivery: the copy with its notice in front, receipt lists, the verifier's sheet, the poster."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime

import pikepdf
import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from unionreg.documents.delivery.attendance_list import attendance_list
from unionreg.documents.delivery.booklet import folded, sides
from unionreg.documents.delivery.greys import without_colour
from unionreg.documents.delivery.poster import PosterMatter, contract_poster
from unionreg.documents.delivery.receipts import receipts
from unionreg.documents.delivery.sampling_sheet import sampling_sheet
from unionreg.documents.delivery.worker_copy import worker_copy
from unionreg.domain.contracts.delivery import (
    Campaign,
    CampaignKind,
    CopyMade,
    CopySource,
    DeliveryGroup,
    Sample,
)
from unionreg.domain.contracts.delivery_papers import (
    Binding,
    CopyLayout,
    CopyMatter,
    CopyPaper,
    ListedPerson,
    NoticeOfVote,
    ReceiptOrder,
    SampleOrder,
    VotePlace,
    chapters_of,
)
from unionreg.domain.contracts.delivery_term import DayBetween, DeliveryTerm
from unionreg.domain.interchange.tables import Attendance
from unionreg.domain.office import Letterhead
from unionreg.errors import UnreadableError

HEAD = Letterhead("Centro Inventado", "Registro", "Toluca", invented=True)
AT = datetime(2026, 8, 12, 8, tzinfo=UTC)
ADDRESS = "https://registro.example.mx/es/contratos/cc-1.html"
TERM = DeliveryTerm(
    CampaignKind.BEFORE_VOTE, date(2026, 8, 12), date(2026, 8, 6), date(2026, 8, 9),
    (DayBetween(date(2026, 8, 7), None), DayBetween(date(2026, 8, 8), "weekend"), DayBetween(date(2026, 8, 10), None),
     DayBetween(date(2026, 8, 11), None)), "Protocolo",
)  # fmt: skip
GROUPS = (DeliveryGroup(1, "PLANTA", "PINTURA", "MATUTINO", 30), DeliveryGroup(2, "", "", "", 3))
CAMPAIGN = Campaign(
    "E-2026-0001", CampaignKind.BEFORE_VOTE, "Revisión 2026", "Autopartes Inventadas", date(2026, 8, 12), GROUPS,
    "Luna", AT, copy=CopyMade(CopySource.TYPED, "Contrato", "ab" * 32, 7, "cd" * 32),
)  # fmt: skip
NOTICE = NoticeOfVote(
    "Revisión 2026", "¿Aprueba la revisión?", ("Sí", "No"),
    (VotePlace("Mesa 1", "Comedor", AT, AT.replace(hour=18)),
     VotePlace("Mesa 2", "Patio", AT, AT.replace(day=13, hour=2))),
    "Quienes trabajan en la planta.", ("ine", "unknown"), "Oficina 3, de 9 a 15 horas",
)  # fmt: skip


def matter(**changes: object) -> CopyMatter:
    values = {
        "title": "Contrato colectivo 2026",
        "parties": ("Sindicato Inventado", "Autopartes Inventadas"),
        "contract_number": "CC-1",
        "notice": NOTICE,
        "address": ADDRESS,
        "digest": "ab" * 32,
        "delivered_until": date(2026, 8, 6),
        "chapters": chapters_of("Preámbulo.\nCláusula 1. Jornada\nOcho horas diarias.\n"),
        **changes,
    }
    return CopyMatter(**values)  # type: ignore[arg-type]


def words_of(content: bytes) -> list[str]:
    """The text of each page, in one line."""
    document = pypdfium2.PdfDocument(content)
    found = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return found


def a_picture(colour: str) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (400, 500), colour).save(target, "PDF", resolution=72)
    return target.getvalue()


def codes_of(content: bytes) -> set[str]:
    document = pypdfium2.PdfDocument(content)
    found = {code.text for page in document for code in zxingcpp.read_barcodes(page.render(scale=2).to_pil())}
    document.close()
    return found


def test_the_notice_stands_in_front_and_the_text_begins_on_its_own_sheet() -> None:
    made = worker_copy(matter(), CopyLayout(), HEAD)
    pages = words_of(made.content)
    front, text = " ".join(pages[:2]), pages[2]
    for said in (
        "Su copia del contrato", "Contrato CC-1", "¿Aprueba la revisión?", "Sí · No", "Mesa 1",
        "de las 08:00 a las 18:00", "al jueves 13 de agosto de 2026", "jueves 6 de agosto de 2026",
        "Credencial para votar",
        "Oficina 3",
        "secreto", ADDRESS,
    ):  # fmt: skip
        assert said in front, said
    assert "Cláusula 1. Jornada" in text
    assert (made.pages, len(pages)) == (3, 3)
    assert codes_of(made.content) == {ADDRESS}


def test_the_same_copy_is_the_same_bytes_and_its_digest_does_not_hang_on_the_binding() -> None:
    flat = worker_copy(matter(), CopyLayout(), HEAD)
    assert flat == worker_copy(matter(), CopyLayout(), HEAD)
    bound = worker_copy(matter(), CopyLayout(binding=Binding.BOOKLET), HEAD)
    assert (bound.sha256, bound.pages) == (flat.sha256, flat.pages)
    assert bound.content == worker_copy(matter(), CopyLayout(binding=Binding.BOOKLET), HEAD).content


def test_after_a_deposit_there_is_no_vote_on_the_notice() -> None:
    made = worker_copy(matter(notice=None, address=""), CopyLayout(paper=CopyPaper.OFICIO), HEAD)
    front = " ".join(words_of(made.content)[:2])
    assert "quince días" in front
    assert "Cuándo y dónde se vota" not in front
    assert "todavía no tiene dirección" in front


def test_a_day_without_places_sends_to_the_call() -> None:
    alone = NoticeOfVote("Revisión", "", (), (), held_on=date(2026, 8, 12))
    front = words_of(worker_copy(matter(notice=alone), CopyLayout(), HEAD).content)[0]
    assert "Se vota el miércoles 12 de agosto de 2026" in front
    assert "Qué se pregunta" not in front


def test_pages_of_a_file_stand_over_feet_that_count_the_whole_copy() -> None:
    source = worker_copy(matter(), CopyLayout(), HEAD).content
    made = worker_copy(matter(pdf=source, chapters=()), CopyLayout(), HEAD)
    pages = words_of(made.content)
    assert made.pages == len(pages) == 5
    assert "Foja 1 de 5" in pages[0]
    assert "Foja 3 de 5" in pages[2]
    with pikepdf.open(io.BytesIO(made.content)) as pdf:
        assert all("/Annots" not in page for page in pdf.pages)


def test_a_file_that_is_none_is_refused() -> None:
    with pytest.raises(UnreadableError, match="attachment-broken"):
        worker_copy(matter(pdf=b"%PDF-1.7 nothing", chapters=()), CopyLayout(grey=False), HEAD)


def test_coloured_pages_become_grey_and_others_stay_as_they_are() -> None:
    plain = a_picture("#777777")
    assert without_colour(plain) is plain
    made = without_colour(a_picture("#C01030"))
    assert made == without_colour(a_picture("#C01030"))
    drawn = pypdfium2.PdfDocument(made)[0].render(scale=0.2).to_pil().convert("RGB")
    red, green, blue = drawn.getpixel((20, 20))
    assert max(red, green, blue) - min(red, green, blue) <= 3
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert [float(side) for side in pdf.pages[0].mediabox] == [0, 0, 400, 500]


def test_a_turned_page_keeps_its_turned_shape() -> None:
    with pikepdf.open(io.BytesIO(a_picture("#C01030"))) as pdf:
        pdf.pages[0].Rotate = 90
        target = io.BytesIO()
        pdf.save(target)
    with pikepdf.open(io.BytesIO(without_colour(target.getvalue()))) as pdf:
        assert [float(side) for side in pdf.pages[0].mediabox] == [0, 0, 500, 400]


@given(st.integers(1, 60))
def test_a_folded_booklet_reads_from_the_first_page_to_the_last(pages: int) -> None:
    printed = sides(pages)
    assert len(printed) % 2 == 0
    sheets = [(printed[index], printed[index + 1]) for index in range(0, len(printed), 2)]
    read = [number for front, back in sheets for number in (front[1], back[0])]
    read += [number for front, back in reversed(sheets) for number in (back[1], front[0])]
    assert [number for number in read if number] == list(range(1, pages + 1))


def test_two_pages_lie_on_each_side_of_the_booklet() -> None:
    flat = worker_copy(matter(), CopyLayout(), HEAD).content
    pages = words_of(folded(flat, 792.0))
    assert len(pages) == 2
    assert "Su copia del contrato" in pages[0]
    assert "Cláusula 1. Jornada" in pages[1]


def test_receipts_say_what_is_received_by_whom_until_when_and_how_not() -> None:
    people = {1: tuple(ListedPerson(number, f"APELLIDO{number:03} ANA") for number in range(1, 31))}
    content = receipts(ReceiptOrder(CAMPAIGN, TERM, people, GROUPS), HEAD)
    assert content == receipts(ReceiptOrder(CAMPAIGN, TERM, people, GROUPS), HEAD)
    pages = words_of(content)
    first = pages[0]
    for said in (
        "PLANTA · PINTURA · Turno MATUTINO", "Firmo que recibí completa", "(7 páginas)", "no es votar ni aprobar",
        "jueves 6 de agosto de 2026", "viernes 7 de agosto de 2026", "No cuentan: sábado 8", "APELLIDO001 ANA",
        "No lo recibí", "N = se negó a recibirla",
    ):  # fmt: skip
        assert said in first, said
    whole = " ".join(pages)
    assert "Entregó las copias" in whole
    assert "Turno sin indicar" in whole
    assert " 33 " in whole, "lines without names go on counting through all shifts"


def test_receipts_without_term_or_copy_and_after_a_deposit() -> None:
    from dataclasses import replace

    bare = replace(CAMPAIGN, copy=None, groups=GROUPS[1:])
    said = " ".join(words_of(receipts(ReceiptOrder(bare, None, {}, bare.groups, large=True), HEAD)))
    assert "Último día" not in said
    due = replace(TERM, kind=CampaignKind.AFTER_DEPOSIT, days=())
    assert "Quince días hábiles" in " ".join(words_of(receipts(ReceiptOrder(bare, due, {}, bare.groups), HEAD)))


def test_a_name_without_end_stays_in_its_row() -> None:
    people = {2: (ListedPerson(1, "DE LOS MONTES " * 40), ListedPerson(2, "A"), ListedPerson(3, "Ñ"))}
    assert words_of(receipts(ReceiptOrder(CAMPAIGN, TERM, people, GROUPS[1:]), HEAD))


def test_the_verifiers_sheet_shows_its_seed_and_the_three_questions() -> None:
    sample = Sample(2, "7f3a", 40, None, "Luna", AT)
    people = tuple(
        (ListedPerson(number, "" if number > 30 else f"PERSONA {number}"), GROUPS[0]) for number in range(1, 41)
    )
    content = sampling_sheet(SampleOrder(CAMPAIGN, TERM, sample, 90, people), HEAD)
    said = " ".join(words_of(content))
    for words in ("7f3a", "E-2026-0001/M-2", "semilla:número", "1. ¿Recibió su copia?", "2. ¿Qué día?", "3. ¿Completa?",
                  "PERSONA 30", "Renglón de la lista", "nunca con las boletas"):  # fmt: skip
        assert words in said, words
    assert sampling_sheet(SampleOrder(CAMPAIGN, None, sample, 90, people[:3]), HEAD)


def test_the_poster_is_one_page_with_a_code_to_be_read_by_a_telephone() -> None:
    made = contract_poster(PosterMatter("Contrato CC-1", "Autopartes Inventadas " * 5, "Sindicato", ADDRESS), HEAD)
    assert len(words_of(made)) == 1
    assert codes_of(made) == {ADDRESS}
    without = contract_poster(PosterMatter("Contrato", "X" * 400, "Sindicato", ""), HEAD)
    assert "todavía no tiene dirección" in words_of(without)[0]


def test_an_attendance_list_names_who_was_present_and_nothing_more() -> None:
    rows = (
        Attendance("Asamblea", None, "LUNA EVA", 1, "LUEX900101MDFNVV09"),
        Attendance("Asamblea", None, "NO VINO", present=False),
    )
    said = " ".join(words_of(attendance_list("Asamblea", date(2026, 8, 1), rows, HEAD)))
    assert "LUNA EVA" in said
    assert "NO VINO" not in said
    assert "LUEX" not in said
    assert "sábado 1 de agosto" in said
    assert attendance_list("", None, (), HEAD)
