"""Leaflets: every form of every text, whole, in order when folded, the same bytes twice, honest about translations."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unionreg.documents.drawing import Line, Text
from unionreg.documents.fonts import Face, width
from unionreg.documents.outreach.flow import Flow, PanelShape, fitting_size
from unionreg.documents.outreach.leaflets import leaflet_pdf
from unionreg.documents.outreach.parts import PrintedPart, printed
from unionreg.domain.outreach.education import Block, BlockKind, Topic, Words
from unionreg.domain.outreach.languages import VariantName
from unionreg.domain.outreach.leaflet import (
    LeafletForm,
    LeafletOrder,
    LeafletPaper,
    Publisher,
    forms_of,
    words_used,
)
from unionreg.domain.outreach.translation import TranslatedPart, Translation, TranslationContent, Translator
from unionreg.domain.votes.count import Named
from unionreg.errors import ConflictError
from unionreg.outreach_texts import load_library

LIBRARY = load_library()
PUBLISHER = Publisher("Centro Inventado", "Toluca", invented=True)
MAYA = VariantName("maaya t’aan", "maya")
EVERYTHING = [
    (topic.id, form, language) for topic in LIBRARY.topics for form in forms_of(topic) for language in ("es", "en")
]


def an_order(topic_id: str, form: LeafletForm, language: str = "es") -> LeafletOrder:
    topic = LIBRARY.topic(topic_id)
    assert topic is not None
    return LeafletOrder(
        topic, form, PUBLISHER, language=language, glossary=words_used(LIBRARY.glossary, topic, language)
    )


def translated(order: LeafletOrder, *parts: str, version: str = "") -> LeafletOrder:
    content = TranslationContent(
        order.topic.id,
        1,
        version or order.topic.version,
        Translator("Persona Inventada", "AC-17", "Instituto Inventado"),
        date(2026, 8, 1),
        tuple(TranslatedPart(part, f"‹{part}ꞌ›") for part in parts),
    )
    kept = Translation(1, content, Named("Inés", "Transparencia"), datetime(2026, 8, 2, tzinfo=UTC))
    return replace(order, variant=MAYA, translation=kept)


@cache
def pages(order: LeafletOrder) -> list[str]:
    document = pypdfium2.PdfDocument(io.BytesIO(leaflet_pdf(order)))
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def everything(order: LeafletOrder) -> str:
    return " ".join(pages(order))


@pytest.mark.parametrize(("topic_id", "form", "language"), EVERYTHING)
def test_every_form_says_all_of_its_text_on_as_many_sheets_as_it_should(
    topic_id: str, form: LeafletForm, language: str
) -> None:
    order = an_order(topic_id, form, language)
    text = everything(order).replace(" ", "")
    blocks = order.topic.poster if form is LeafletForm.POSTER else order.topic.blocks
    if form is LeafletForm.STATEMENT:
        blocks = tuple(block for block in blocks if block.kind is BlockKind.STATEMENT)
    missing = [block.id for block in blocks if block.words.get(language).replace(" ", "") not in text]
    assert missing == []
    sheets = {LeafletForm.BOOKLET: 4, LeafletForm.FOLDED: 2, LeafletForm.POSTER: 1, LeafletForm.STATEMENT: 1}
    assert len(pages(order)) == sheets.get(form, 3)
    assert order.topic.version in everything(order)


def test_the_same_order_gives_the_same_bytes() -> None:
    order = an_order("your-rights", LeafletForm.BOOKLET)
    assert leaflet_pdf(order) == leaflet_pdf(order)


def test_a_booklet_is_laid_out_for_folding() -> None:
    outside, inside, *_ = pages(an_order("women", LeafletForm.BOOKLET))
    assert "Las mujeres" in outside
    assert "2 de 8" in inside
    assert "7 de 8" in inside


def test_a_letter_folded_in_three_has_its_cover_at_the_right_of_the_outside() -> None:
    document = pypdfium2.PdfDocument(io.BytesIO(leaflet_pdf(an_order("women", LeafletForm.FOLDED))))
    page = document[0]
    assert page.get_size() == (792.0, 612.0)
    third = page.get_textpage().get_text_bounded(left=528, bottom=0, right=792, top=612)
    assert "Las mujeres" in " ".join(third.split())


def test_nothing_is_printed_in_a_form_that_the_text_has_no_words_for() -> None:
    with pytest.raises(ConflictError, match="leaflet-form-unfit"):
        leaflet_pdf(an_order("women", LeafletForm.STATEMENT))


def test_posters_come_in_oficio_too_and_carry_the_address_as_a_code() -> None:
    order = replace(
        an_order("women", LeafletForm.POSTER),
        paper=LeafletPaper.OFICIO,
        address="https://ejemplo.test/mujeres",
        publisher=Publisher("Centro", "Toluca", "Tel. 55 0000 0000"),
    )
    document = pypdfium2.PdfDocument(io.BytesIO(leaflet_pdf(order)))
    assert round(document[0].get_size()[1]) == 964
    assert "Tel. 55 0000 0000" in everything(order)
    assert "DEMOSTRACIÓN" not in everything(order)


@pytest.mark.parametrize("form", [LeafletForm.BOOKLET, LeafletForm.FOLDED])
def test_the_back_has_contact_and_code_where_they_are_known(form: LeafletForm) -> None:
    order = replace(
        an_order("women", form),
        address="https://ejemplo.test/mujeres",
        publisher=Publisher("Centro", "Toluca", "Tel. 55 0000 0000"),
    )
    assert "Tel. 55 0000 0000" in everything(order)
    assert "ejemplo.test" in everything(order)


@pytest.mark.parametrize("form", list(LeafletForm))
def test_without_a_translation_the_spanish_is_printed_and_the_paper_says_so(form: LeafletForm) -> None:
    order = replace(an_order("the-employer", form), variant=MAYA)
    assert "todavía no está traducido a maaya t’aan" in everything(order)
    assert "[español]" not in everything(order)


@pytest.mark.parametrize("form", [LeafletForm.BOOKLET, LeafletForm.POSTER, LeafletForm.LARGE_PRINT])
def test_what_is_not_translated_is_marked_as_spanish_with_the_translator_named(form: LeafletForm) -> None:
    order = translated(an_order("women", form), "title", "p-share", "rule")
    text = everything(order)
    assert "‹titleꞌ›" in text
    assert "[español]" in text
    assert "Persona Inventada" in text
    assert "AC-17" in text


def test_a_whole_translation_has_no_marks() -> None:
    order = an_order("women", LeafletForm.POSTER)
    whole = translated(order, *(part.id for part in order.topic.parts()))
    assert printed(whole).remarks == ()
    assert "[español]" not in everything(whole)


def test_a_translation_of_an_older_text_says_so() -> None:
    order = translated(an_order("women", LeafletForm.BOOKLET), "title", version="000000000000")
    assert "cambió después de esta traducción" in everything(order)


def test_a_translation_twice_as_long_goes_on_to_more_sheets() -> None:
    order = an_order("women", LeafletForm.FOLDED)
    content = translated(order, "title").translation
    assert content is not None
    long = tuple(TranslatedPart(part.id, (part.words.es + " ") * 6) for part in order.topic.blocks)
    longer = replace(content, content=replace(content.content, parts=long))
    assert len(pages(replace(order, variant=MAYA, translation=longer))) > 2


@settings(max_examples=40, deadline=None)
@given(
    text=st.text(st.characters(categories=("L", "M", "N", "P", "Zs")), min_size=1, max_size=600),
    kind=st.sampled_from(list(BlockKind)),
    size=st.floats(9, 30),
)
def test_words_stay_inside_their_panel(text: str, kind: BlockKind, size: float) -> None:
    shape = PanelShape(264, 612, side=22, top=26, bottom=28)
    flow = Flow(shape, size)
    flow.parts([PrintedPart(BlockKind.HEADING, "Antes", ""), PrintedPart(kind, text, "LFT 390 Ter", is_marked=True)])
    marks = [mark for panel in flow.panels for mark in panel if isinstance(mark, Text)]
    assert all(mark.x >= shape.left for mark in marks)
    assert all(mark.x + width(mark.text, mark.face, mark.size) <= shape.right + 0.5 for mark in marks)


def test_a_heading_never_stands_alone_at_the_foot() -> None:
    shape = PanelShape(264, 200, side=22, top=20, bottom=20)
    flow = Flow(shape, 12)
    filler = PrintedPart(BlockKind.PARAGRAPH, "palabra " * 50, "")
    heading, note = PrintedPart(BlockKind.HEADING, "Título", ""), PrintedPart(BlockKind.NOTE, "nota " * 30, "")
    flow.parts([filler, heading, note, PrintedPart(BlockKind.HEADING, "Fin", "")])
    with_rule = [panel for panel in flow.panels if any(isinstance(mark, Line) for mark in panel)]
    assert all(len([mark for mark in panel if isinstance(mark, Text)]) > 1 for panel in with_rule[:1])


def test_a_title_of_one_long_word_is_set_smaller() -> None:
    assert fitting_size("Otorrinolaringológicamente", Face.BOLD, 40.0, 200.0, 10.0) < 40.0
    assert fitting_size("Voto", Face.BOLD, 40.0, 200.0, 10.0) == 40.0


def test_a_statement_without_a_heading_takes_the_title_of_its_text() -> None:
    stated = Block("s", BlockKind.STATEMENT, Words("No intervenimos.", "We take no part."))
    topic = Topic("t", date(2026, 8, 1), Words("Compromiso", "Promise"), Words("x", "x"), (stated,))
    order = LeafletOrder(topic, LeafletForm.STATEMENT, PUBLISHER)
    assert "Compromiso" in everything(order)
