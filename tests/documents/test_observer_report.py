"""The observer's report on paper, in both languages."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from tests.documents.pdf_reading import flat_text, page_texts
from tests.domain.observation.test_comparison import OFFICIAL
from tests.observer_builders import AT, a_notebook, a_photograph, a_picture, an_empty_notebook
from unionreg.documents.observer_report import ReportMatter, incident_slip, observer_report
from unionreg.domain.observation import edits
from unionreg.domain.observation.comparison import OfficialCount
from unionreg.domain.observation.notebook import Answer, Notebook, Seen
from unionreg.domain.votes.vote import Purpose
from unionreg.evidence.observation_json import notebook_bytes
from unionreg.observer.photographs import small_copy
from unionreg.texts import Language

PICTURE = a_picture(with_place=True, size=(400, 300))


def printed(
    book: Notebook, language: Language = Language.ES, official: OfficialCount | None = None, key: str | None = None
) -> bytes:
    small = {one.sha256: (small_copy(PICTURE), 400, 300) for one in book.photographs}
    return observer_report(ReportMatter(book, notebook_bytes(book), small, official, key), language)


@pytest.mark.parametrize("language", Language)
def test_the_report_says_what_was_written_down(language: Language) -> None:
    book = a_notebook()
    book = edits.add_photograph(book, a_photograph(PICTURE, has_metadata=True, has_place=True, caption="En la puerta"))
    book = edits.add_answer(book, Answer("call-posted", "", AT, seen=Seen.NO, text="La arrancaron"))
    book = edits.hand_over(book, 1)
    text = flat_text(printed(book, language, OFFICIAL, "ab" * 32))
    for words in (
        "Observadora Inventada Núñez",
        "La arrancaron",
        "0012 y 0013",
        "Un supervisor",
        "Se fue la luz",
        "Mesa 1",
    ):
        assert words in text
    digest = hashlib.sha256(notebook_bytes(book)).hexdigest()
    assert digest in "".join(text.split())
    assert "ab" * 32 in "".join(text.split())
    assert "02/03/2026 08:10 (-0600)" in text


def test_the_same_notebook_gives_the_same_bytes() -> None:
    assert printed(a_notebook(PICTURE)) == printed(a_notebook(PICTURE))


def test_the_printed_photograph_holds_nothing_of_the_camera() -> None:
    pdf = printed(a_notebook(PICTURE))
    assert b"Exif" in PICTURE
    assert b"Exif" not in pdf
    assert "inventada" not in pdf.decode("latin-1").lower().replace("observadora inventada", "")


def test_an_empty_notebook_has_a_report() -> None:
    text = flat_text(printed(an_empty_notebook()))
    assert "No se anotaron incidentes" in text
    assert "No se llevó cuenta propia" in text


def test_differences_and_what_is_missing_are_told_in_words() -> None:
    book = edits.mark(a_notebook(), "mesa-1", "yes", 2, AT)
    assert "Usted contó 32; el paquete oficial dice 30" in flat_text(printed(book, official=OFFICIAL))
    assert "no estuvo a la mano" in flat_text(printed(book))
    assert "de otra votación" in flat_text(printed(book, official=replace(OFFICIAL, vote_id="otra")))
    lacking = flat_text(printed(book, official=replace(OFFICIAL, stations=())))
    assert "no tiene la cuenta de Mesa 1" in lacking
    paper = replace(book.packages[0], paper_agrees=False)
    seen = edits.add_package(edits.add_package(book, paper), replace(paper, groups=(), paper_agrees=None))
    assert "NO coinciden" in flat_text(printed(seen))
    assert "no se comparó" in flat_text(printed(seen))


def test_a_rehearsal_says_so_on_every_page() -> None:
    for text in page_texts(printed(a_notebook(purpose=Purpose.REHEARSAL))):
        assert "SIMULACRO" in text


def test_a_slip_has_two_copies_and_the_table_signs_one() -> None:
    pages = page_texts(incident_slip(a_notebook(PICTURE), 1, Language.ES))
    assert len(pages) == 2
    assert "Copia para quien observa" in pages[0]
    assert "Copia para la mesa" in pages[1]
    assert "Recibió en la mesa" not in pages[0]
    assert "Recibió en la mesa" in pages[1]
