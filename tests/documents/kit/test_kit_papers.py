"""Kits as files: what stands on each paper, both sizes, both sides, codes scanned, nothing that must not be there."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

import pypdfium2 as pdfium
import pytest
import zxingcpp

from tests.builders_kit import an_order, people_of_station
from tests.documents.paper_builders import INVENTED, LONG_UNION, PLAIN
from tests.documents.pdf_reading import flat_text, page_texts, picture, word_sizes
from unionreg.documents.kit.kits import KitMaker
from unionreg.documents.kit.parts import FORMS, parts_of_station
from unionreg.documents.kit.sheet_code import read_sheet_code
from unionreg.documents.kit.words import IDENTITY, ITEMS, TITLES
from unionreg.domain.office import Letterhead
from unionreg.domain.votes.day.script import SCRIPT
from unionreg.domain.votes.materials import OFFICE_PARTS, BallotRange, KitPart
from unionreg.domain.votes.preparation import CourtOrder, Numbering, PaperSize, Posted, Posting, Repeat
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from unionreg.domain.votes.kit_order import KitOrder

KINDS = ("yes-no", "three", "twelve", "slates")
HEIGHTS = {PaperSize.LETTER: 792.0, PaperSize.OFICIO: 963.8}


def part_of(order: KitOrder, part: KitPart, station: str | None = "mesa-1", voters: int = 70, **changes: Any) -> bytes:
    target = io.BytesIO()
    KitMaker(order).write_part(part, station, people_of_station(voters), target, **changes)
    return target.getvalue()


@cache
def kit_of(kind: str, size: PaperSize = PaperSize.LETTER, *, duplex: bool = True, rehearsal: bool = False) -> bytes:
    target = io.BytesIO()
    order = an_order(kind, size=size, duplex=duplex, rehearsal=rehearsal)
    KitMaker(order).write_station("mesa-1", people_of_station(70), target)
    return target.getvalue()


@cache
def office_of(kind: str, stations: int = 3) -> bytes:
    target = io.BytesIO()
    KitMaker(an_order(kind, stations=stations)).write_office(target)
    return target.getvalue()


def heights_of(pdf: bytes, words: str) -> list[float]:
    """How high words stand on the first page, in points from its foot, from above to below."""
    document = pdfium.PdfDocument(pdf)
    try:
        text = document[0].get_textpage()
        search, found = text.search(words), []
        while hit := search.get_next():
            found.append(float(text.get_charbox(hit[0])[1]))
        return found
    finally:
        document.close()


def sizes_of(pdf: bytes) -> set[tuple[float, float]]:
    document = pdfium.PdfDocument(pdf)
    try:
        return {(round(page.get_width(), 1), round(page.get_height(), 1)) for page in document}
    finally:
        document.close()


def scanned(pdf: bytes, page: int, dots_per_inch: int = 120) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture(pdf, page, dots_per_inch))]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", PaperSize)
def test_every_page_has_the_size_of_its_paper(kind: str, size: PaperSize) -> None:
    assert sizes_of(kit_of(kind, size)) == {(612.0, HEIGHTS[size])}


@pytest.mark.parametrize("kind", KINDS)
def test_on_both_sides_every_part_begins_on_a_front(kind: str) -> None:
    texts = page_texts(kit_of(kind))
    assert len(texts) % 2 == 0
    for front, back in zip(texts[::2], texts[1::2], strict=True):
        folio = re.findall(r"Folio (\S+) ·", front)
        if folio:
            assert re.findall(r"Folio (\S+) ·", back) == folio
            assert "anverso" in front
            assert "reverso" in back


def test_every_sheet_says_which_of_how_many_it_is() -> None:
    texts = page_texts(kit_of("yes-no", duplex=False))
    leaves: dict[str, list[str]] = {}
    for text in texts:
        for folio, leaf in re.findall(r"(?s)Foja (\d+ de \d+).*?Folio (\S+) ·", text):
            leaves.setdefault(leaf, []).append(folio)
    assert len(leaves) == len(parts_of_station(an_order())) - 1
    for found in leaves.values():
        assert found == [f"{number} de {len(found)}" for number in range(1, len(found) + 1)]


@pytest.mark.parametrize("size", PaperSize)
def test_the_code_of_every_sheet_is_scanned_back(size: PaperSize) -> None:
    pdf = kit_of("yes-no", size)
    texts = page_texts(pdf)
    seen = set()
    for page, text in enumerate(texts):
        match = re.search(r"Foja (\d+) de (\d+), (anverso|reverso)", text)
        if match is None:
            continue
        if "Reverso en blanco." in text:
            continue
        (code,) = scanned(pdf, page)
        found = read_sheet_code(code)
        assert found is not None
        assert (found.sheet, found.sheets, found.side) == (int(match[1]), int(match[2]), match[3][0].upper())
        assert (found.vote, found.station, found.digest) == ("revision-2026-planta-norte", "mesa-1", "9f3a" * 5)
        assert f"formato {found.template}" in text
        assert code in text
        seen.add(found.kind)
    assert seen == {part.value for part in KitPart} - {"ballots"}


def test_the_code_survives_a_coarse_scan() -> None:
    (code,) = scanned(part_of(an_order(), KitPart.SIGNATURES), 0, dots_per_inch=110)
    assert read_sheet_code(code) is not None


def test_papers_of_the_office_name_no_station_in_their_code() -> None:
    (code,) = scanned(office_of("yes-no"), 0)
    found = read_sheet_code(code)
    assert found is not None
    assert found.station is None


@pytest.mark.parametrize("kind", KINDS)
def test_a_kit_holds_its_parts_in_the_order_in_which_they_are_used(kind: str) -> None:
    order = an_order(kind)
    wanted = [part for part in parts_of_station(order) if part is not KitPart.BALLOTS]
    folios = re.findall(r"Folio \S+/(\S+) ·", "\n".join(page_texts(kit_of(kind))))
    signs = list(dict.fromkeys(folios))
    made = [next(re.findall(r"Folio \S+/(\S+) ·", flat_text(part_of(order, part)))[0] for _ in "x") for part in wanted]
    assert signs == made
    assert (KitPart.RECEIPTS in wanted) == (kind == "yes-no")


def test_the_office_keeps_its_own_papers() -> None:
    text = flat_text(office_of("yes-no"))
    assert all(f"/oficina/{sign}" in text for sign in ("LM-1", "CO-1", "CC-1", "CV-1", "IB-1", "HC-1"))
    assert len(OFFICE_PARTS) == 6
    assert all(f"Mesa {number}" in text for number in (1, 2, 3))
    assert "000071" in text


@pytest.mark.parametrize("kind", KINDS)
def test_no_paper_of_any_kit_has_a_curp(kind: str) -> None:
    assert "CURP0" not in flat_text(kit_of(kind))
    assert "CURP0" not in flat_text(office_of(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_same_data_give_the_same_bytes(kind: str) -> None:
    target = io.BytesIO()
    KitMaker(an_order(kind)).write_station("mesa-1", people_of_station(70), target)
    assert target.getvalue() == kit_of(kind)


def test_a_kit_is_the_same_whatever_was_printed_before_it() -> None:
    order = an_order("yes-no", stations=2)
    alone, after = io.BytesIO(), io.BytesIO()
    KitMaker(order).write_station("mesa-2", people_of_station(70, "mesa-2"), alone)
    maker = KitMaker(order)
    maker.write_station("mesa-1", people_of_station(70), io.BytesIO())
    maker.write_station("mesa-2", people_of_station(70, "mesa-2"), after)
    assert alone.getvalue() == after.getvalue()


@pytest.mark.parametrize("kind", KINDS)
def test_a_drill_says_so_on_every_sheet_and_every_ballot(kind: str) -> None:
    order = an_order(kind, rehearsal=True)
    for text in page_texts(kit_of(kind, rehearsal=True)):
        assert not text.strip() or "SIMULACRO" in text or "Comisión Electoral" in text
    fronts = [text for text in page_texts(part_of(order, KitPart.BALLOTS)) if "TALÓN" in text]
    assert all(text.count("SIMULACRO") == text.count("TALÓN") for text in fronts)


def test_an_invented_office_marks_everything() -> None:
    order = an_order(letterhead=INVENTED)
    for part in (KitPart.BALLOTS, KitPart.SIGNATURES, KitPart.CALL_POSTER):
        texts = [text for text in page_texts(part_of(order, part)) if text.strip()]
        assert all("DEMOSTRACIÓN — DATOS INVENTADOS" in text for text in texts)


def test_the_call_holds_every_field() -> None:
    order = an_order(
        "yes-no",
        repeat=Repeat("revision-2025", whole=False, station_ids=("mesa-3",), reason="La urna se halló abierta."),
        court=CourtOrder("Tribunal Laboral Federal", "123/2026", "Jueza Inventada", an_order().issued_on),  # type: ignore[arg-type]
        postings=(
            Posting(Posted.ROLL, "Comedor", an_order().definition.fixed_at, an_order().preparation.commission[0]),
            Posting(
                Posted.CALL, "Puerta 1", an_order().definition.fixed_at, an_order().preparation.commission[0], "ab" * 32
            ),
        ),
    )
    text = flat_text(part_of(order, KitPart.CALL, None))
    for fact in (
        order.definition.question, "Sí; No", "amarilla", "Votan las personas del padrón publicado.", "Mesa 1, nave A",
        "de las 08:00 a las 18:00 horas", "viernes 24 de julio de 2026", "Nadie puede condicionar su voto.",
        "quejas@ejemplo.invalid", "Revisión salarial 2026", "boleta azul", "Tribunal Laboral Federal", "revision-2025",
        "Puerta 1", "con fotografía", "Óscar Núñez Güereña", "Se negó a firmar", "Publicación del padrón",
        *IDENTITY.values(),
    ):  # fmt: skip
        assert fact in text


def test_the_call_of_an_election_has_slates_and_statutes() -> None:
    text = flat_text(part_of(an_order("slates"), KitPart.CALL, None))
    assert "artículo 45 de los estatutos" in text
    assert "Planilla Verde Esperanza (color verde)" in text
    assert "Secretaría de Previsión Social" in text


@pytest.mark.parametrize("part", [KitPart.CALL_POSTER, KitPart.VOTING_POSTER])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_on_a_poster_is_larger_than_the_question(part: KitPart, kind: str) -> None:
    order = an_order(kind)
    sizes = word_sizes(part_of(order, part))
    question = {sizes[word] for word in order.definition.question.split()}
    assert max(sizes.values()) in question
    assert max(question) == 40.0
    body = [size for word, size in sizes.items() if word in {"Licencia", "Pasaporte;", "recuadro."}]
    assert body
    assert all(size >= 24.0 for size in body)


def test_a_question_as_long_as_the_law_lets_it_be_still_fits_a_poster() -> None:
    order = an_order()
    order = replace(
        order, definition=replace(order.definition, question="¿Está de acuerdo " + "con todo esto " * 280 + "?")
    )
    assert "esto ?" in flat_text(part_of(order, KitPart.CALL_POSTER))


def test_the_list_to_sign_has_everybody_once_and_no_place_for_a_ballot_number() -> None:
    pdf = part_of(an_order(voters=70), KitPart.SIGNATURES)
    text = flat_text(pdf)
    for person in people_of_station(70)[:12]:
        assert person.given_names in text
    assert "no se anota el número de la boleta" in text
    assert "Identificación mostrada" in text
    assert len(re.findall(r"INE Pas Céd Lic Mil", text)) + len(re.findall(r"INE\s", text)) >= 70


def test_the_roll_to_post_is_readable_from_afar_and_keeps_list_order() -> None:
    pdf = part_of(an_order(voters=70), KitPart.ROLL)
    assert word_sizes(pdf)["Padrón"] >= 30.0
    numbers = [int(each) for each in re.findall(r"(?m)^(\d+) ", "\n".join(page_texts(pdf)))]
    assert sorted(set(numbers)) == list(range(1, 71))


def test_receipts_come_by_shift_with_what_is_received() -> None:
    text = flat_text(part_of(an_order(), KitPart.RECEIPTS))
    places = [text.index(f"Mesa 1, nave A · {shift}") for shift in ("Matutino", "Vespertino", "Sin turno indicado")]
    assert places == sorted(places)
    assert "Recibí completa y a tiempo una copia impresa de" in text
    assert "Firmar este acuse no es votar ni aprobar." in text


def test_the_script_has_the_numbers_and_words_of_the_screen() -> None:
    texts = load_texts(Language.ES, "day")
    text = flat_text(part_of(an_order(), KitPart.SCRIPT))
    for step in SCRIPT:
        assert texts.get(f"day.step.{step.key}.title") in text
    assert text.count("Hecho") == len(SCRIPT)


def test_the_lid_lists_materials_and_papers() -> None:
    text = flat_text(part_of(an_order(), KitPart.LID))
    words = text.replace(" ", "")
    assert all(item.replace(" ", "") in words for item in ITEMS.values())
    assert all(TITLES[part].replace(" ", "") in words for part in FORMS if part is not KitPart.LID)


def test_the_inventory_of_a_station_is_by_stacks_and_the_offices_by_station() -> None:
    one = flat_text(part_of(an_order(voters=130), KitPart.INVENTORY, voters=130))
    assert "000001 000050 50" in one
    assert "000101 000130 30" in one
    every = flat_text(part_of(an_order(stations=3), KitPart.INVENTORY, None))
    assert "000071 000140 70" in every
    numbered = flat_text(part_of(an_order(numbering=Numbering.BALLOT), KitPart.INVENTORY))
    assert "el número está también en la boleta" in numbered


def test_turnout_is_asked_for_by_the_hour_as_sums_only() -> None:
    text = flat_text(part_of(an_order(), KitPart.TURNOUT))
    assert "08:00 a 09:00" in text
    assert "17:00 a 18:00" in text
    assert "No anote nombres ni el orden" in text


def test_incident_slips_come_in_two_copies() -> None:
    text = flat_text(part_of(an_order(), KitPart.INCIDENTS))
    assert text.count("Original: para el paquete") == text.count("Copia: para quien reporta") == 3


@pytest.mark.parametrize("size", list(PaperSize))
def test_an_incident_slip_ends_above_the_cut_and_above_the_foot_of_the_sheet(size: PaperSize) -> None:
    high_head = replace(INVENTED, office_name=LONG_UNION[:140])
    pdf = part_of(an_order(size=size, rehearsal=True, letterhead=high_head), KitPart.INCIDENTS)
    told, slips = heights_of(pdf, "Se avisó a la autoridad"), heights_of(pdf, "Hoja de incidente ·")
    (foot,) = heights_of(pdf, "Foja 1 de")
    assert len(told) == len(slips) == 2
    assert slips[0] > told[0] > slips[1] + 32
    assert told[1] > foot + 20


def test_envelopes_say_what_they_hold() -> None:
    text = flat_text(part_of(an_order(), KitPart.ENVELOPES))
    assert all(title in text for title in ("Votos válidos", "Votos nulos", "Boletas sobrantes", "Actas"))
    assert flat_text(part_of(an_order(), KitPart.CHALLENGED)).count("Sobre de boleta impugnada") == 4


def test_without_anything_prepared_every_paper_is_still_made() -> None:
    order = an_order(
        ballot_colour="", who_may_vote="", rights_notice="", complaint_channel="", commission=(), sites=(), plans=(),
        shifts=(), called_on=None, identity_documents=(),
    )  # fmt: skip
    bare = replace(order, companions=(), issued_on=None)
    for part in KitPart:
        assert part_of(bare, part).startswith(b"%PDF-1.7")


HOSTILE = "Ñoño \U0001f480 <b>%PDF</b> ) Tj ET Q \\ (((" + "X" * 90 + " \u200bꞌ\u0301"


@pytest.mark.parametrize("part", KitPart)
def test_hostile_texts_stay_text(part: KitPart) -> None:
    order = an_order(ballot_colour=HOSTILE[:60], who_may_vote=HOSTILE, rights_notice=HOSTILE, complaint_channel=HOSTILE)
    definition = replace(
        order.definition,
        title=HOSTILE,
        question=HOSTILE,
        unions=(replace(order.definition.unions[0], name=LONG_UNION),),
        stations=tuple(replace(each, name=HOSTILE, address=HOSTILE) for each in order.definition.stations),
    )
    letterhead = Letterhead(HOSTILE, HOSTILE, HOSTILE, invented=False)
    people = tuple(replace(person, first_surname=HOSTILE, shift=HOSTILE) for person in people_of_station(70))
    target = io.BytesIO()
    KitMaker(replace(order, definition=definition, letterhead=letterhead)).write_part(part, "mesa-1", people, target)
    texts = page_texts(target.getvalue())
    assert any("<b>%PDF</b>" in text for text in texts)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_stands_outside_the_paper(kind: str) -> None:
    document = pdfium.PdfDocument(kit_of(kind))
    try:
        for page in document:
            words = page.get_textpage()
            for index in range(words.count_rects()):
                left, bottom, right, top = words.get_rect(index)
                assert 12 < left < right < 600
                assert 5 < bottom < top < page.get_height() - 12
    finally:
        document.close()


def test_only_asked_numbers_are_printed_again() -> None:
    texts = page_texts(part_of(an_order(), KitPart.BALLOTS, ballots=BallotRange(11, 13)))
    assert re.findall(r"0000\d\d", texts[0])[:1]
    assert {number for text in texts for number in re.findall(r"0000(\d\d)", text)} == {"11", "12", "13"}


def test_plain_letterhead_needs_no_mark() -> None:
    assert "INVENTADOS" not in flat_text(part_of(an_order(letterhead=PLAIN), KitPart.CALL))
