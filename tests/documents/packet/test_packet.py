"""A packet as a counter meets it: complete, in legal order, foliated, with its code on every sheet."""

from __future__ import annotations

import hashlib
import io
import re
from dataclasses import fields, is_dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pikepdf
import pytest

from tests.documents.packet.packet_orders import (
    DIGEST,
    MADE_AT,
    an_order,
    invented,
    supporters,
    text_pdf,
    with_files,
)
from tests.documents.pdf_reading import flat_text, font_names, page_sources, page_texts, picture, word_sizes
from unionreg.documents.packet import words
from unionreg.documents.packet.identity import packet_code_of_picture, packet_identity
from unionreg.documents.packet.order import PacketOrder
from unionreg.documents.packet.packet import (
    build_acuse_copy,
    build_filing,
    build_packet,
    build_public_packet,
    build_sealed_annex,
)
from unionreg.documents.packet.packet_code import PacketPart
from unionreg.documents.packet.preflight_sheet import PrintedFinding, build_preflight_sheet
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.filing import (
    Answer,
    AutographSignature,
    FilingData,
    FilingKind,
    Member,
    RegisteredBase,
    Sex,
    StatuteAnswer,
)
from unionreg.domain.filings.members_file import members_bytes, summarise
from unionreg.domain.filings.visibility import secret_documents
from unionreg.domain.votes.preparation import PaperSize
from unionreg.errors import NotFoundError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

HEIGHTS = {PaperSize.LETTER: 792, PaperSize.OFICIO: 963.8}


def _page(item: pikepdf.OutlineItem) -> tuple[int, int]:
    assert isinstance(item.destination, pikepdf.Array)
    return item.destination[0].objgen


def outline(pdf: bytes) -> list[tuple[str, int]]:
    """Titles of the outline in reading order with their sheets from 1."""
    found: list[tuple[str, int]] = []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        numbers = {page.obj.objgen: number for number, page in enumerate(opened.pages, 1)}
        with opened.open_outline() as items:
            for item in items.root:
                found.extend((each.title, numbers[_page(each)]) for each in (item, *item.children))
    return found


@pytest.mark.parametrize("kind", FilingKind, ids=lambda kind: kind.value)
@pytest.mark.parametrize("paper", PaperSize, ids=lambda paper: paper.value)
def test_every_sheet_of_every_filing_is_foliated_and_says_what_it_belongs_to(
    kind: FilingKind, paper: PaperSize
) -> None:
    pdf = build_packet(an_order(kind, paper))
    texts = page_texts(pdf)
    assert [re.findall(r"Foja (\d+) de (\d+)\s", text)[0] for text in texts] == [
        (str(number), str(len(texts))) for number in range(1, len(texts) + 1)
    ]
    for text in texts:
        assert "Versión 1" in text
        assert "Expediente · " in text
        assert DIGEST[:4] in text
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert {tuple(map(float, page.mediabox)) for page in opened.pages} == {(0, 0, 612, HEIGHTS[paper])}


@pytest.mark.parametrize("kind", FilingKind, ids=lambda kind: kind.value)
def test_forms_stand_in_the_order_of_the_law_and_the_index_names_their_fojas(kind: FilingKind) -> None:
    pdf = build_packet(an_order(kind))
    texts = page_texts(pdf)
    lines = outline(pdf)
    titles = [title for title, _ in lines]
    sections = [words.section_title(kind, section) for section in filing_type(kind).sections]
    assert titles[:2] == [words.COVER, words.INDEX]
    assert [title for title in titles if title in sections] == sections
    assert all(first <= second for (_, first), (_, second) in pairwise(lines))
    index = " ".join(texts[1].split())
    for title, number in lines:
        assert f"{title} {number} " in index
        if number > 2 and title != words.ATTACHMENTS:
            assert title in " ".join(texts[number - 1].split())
    assert titles[-len(invented(kind).data.attachments) :] == [
        f"Anexo {place}. {each.title}" for place, each in enumerate(invented(kind).data.attachments, 1)
    ]


def test_the_code_of_any_sheet_names_the_filing() -> None:
    order = an_order(FilingKind.VOTE_NOTICE)
    pdf = build_packet(order)
    code = packet_identity(pdf)
    assert code == order.code(PacketPart.PACKET)
    target = io.BytesIO()
    picture(pdf, len(page_texts(pdf)) - 1, 200).save(target, "PNG")
    assert packet_code_of_picture(target.getvalue()) == code


def test_a_worn_photocopy_still_names_the_filing() -> None:
    order = an_order(FilingKind.ADDRESS_CHANGE)
    sheet = picture(build_packet(order), 0, 200)
    # A staple, a coffee ring and bad toner: a sixth of the code gone, the rest grey.
    wide, high = sheet.size
    sheet = sheet.point(lambda grey: 90 if grey < 128 else 235)
    sheet.paste(235, (wide - 210, high - 200, wide - 150, high - 150))
    target = io.BytesIO()
    sheet.rotate(2, expand=True, fillcolor=235).save(target, "JPEG", quality=40)
    assert packet_code_of_picture(target.getvalue()) == order.code(PacketPart.PACKET)


def test_what_is_no_packet_has_no_identity() -> None:
    with pytest.raises(UnreadableError, match="packet-unreadable"):
        packet_identity(b"no")
    with pytest.raises(NotFoundError, match="packet-code-missing"):
        packet_identity(text_pdf("carta"))


def test_sheets_of_two_filings_in_one_scan_are_not_guessed() -> None:
    target = io.BytesIO()
    first, second = (
        pikepdf.open(io.BytesIO(build_packet(an_order(kind))))
        for kind in (FilingKind.ADDRESS_CHANGE, FilingKind.ACCOUNTS_NOTICE)
    )
    first.pages.extend(second.pages)
    del first.pages[1:-2]
    first.save(target)
    with pytest.raises(NotFoundError, match="packet-codes-differ"):
        packet_identity(target.getvalue())


def test_the_same_order_gives_the_same_bytes_and_another_version_others() -> None:
    order = an_order()
    first, again = build_packet(order), build_packet(an_order())
    assert first == again
    later = replace(order, data=replace(order.data, version=2, case_folio="RS-7K2-2026-000017-Q"))
    other = build_packet(later)
    assert other != first
    assert packet_identity(other) == later.code(PacketPart.PACKET)
    assert "Folio RS-7K2-2026-000017-Q" in flat_text(other)


def test_packet_and_acuse_in_one_action_are_those_made_one_by_one() -> None:
    order = an_order(FilingKind.STATUTES_CHANGE)
    both = build_filing(order)
    assert both.packet == build_packet(order)
    assert both.acuse == build_acuse_copy(order)


def test_sheets_that_supporters_signed_are_named_in_the_packet_and_never_printed() -> None:
    order = an_order(FilingKind.REPRESENTATIVENESS)
    (sheet,) = secret_documents(order.data)
    others = {key: value for key, value in order.attachments.items() if key != sheet.sha256}
    without = replace(order, attachments=others)
    packet = build_packet(without)
    assert packet == build_packet(order)
    assert "se entrega en sobre cerrado" in flat_text(packet)
    asked = replace(without, public_attachments=frozenset({sheet.id}))
    assert "se entrega en sobre cerrado" in flat_text(build_public_packet(asked))


def test_the_acuse_has_room_for_the_stamp_and_says_what_was_handed_in() -> None:
    order = an_order(FilingKind.REPRESENTATIVENESS)
    acuse = build_acuse_copy(order)
    text = flat_text(acuse)
    fojas = len(page_texts(build_packet(order)))
    for asked in ("Sello de la oficina", "Fojas recibidas", "Hora", "Recibió (nombre y firma)", "Sobre cerrado"):
        assert asked in text
    assert f"consta de {fojas} " in text
    for attachment in order.data.attachments:
        assert attachment.title in text
    assert packet_identity(acuse) == order.code(PacketPart.ACUSE)


def test_fonts_come_with_the_file_and_no_text_is_lost_in_them() -> None:
    pdf = build_packet(with_files(an_order(FilingKind.ADDRESS_CHANGE), []))
    assert all(re.match(r"[A-Z]{6}\+(SourceSans3|SourceCodePro|NotoSans)", name) for name in font_names(pdf))
    assert "\N{REPLACEMENT CHARACTER}" not in flat_text(pdf)


def test_the_file_says_what_it_is_in_which_language_and_when_it_was_made() -> None:
    with pikepdf.open(io.BytesIO(build_acuse_copy(an_order(FilingKind.ADDRESS_CHANGE)))) as pdf:
        assert str(pdf.Root["/Lang"]) == "es-MX"
        assert str(pdf.docinfo["/Title"]) == "Acuse: Cambio de domicilio"
        assert str(pdf.docinfo["/CreationDate"]) == "D:20261123100000-06'00'"
        assert pdf.check_pdf_syntax() == []


def test_the_public_rendering_holds_no_curp_no_address_of_a_person_and_no_withheld_attachment() -> None:
    order = an_order()
    leader = replace(order.data.leaders[0], curp="CAPJ800101MYNNTL09")
    order = replace(order, data=replace(order.data, leaders=(leader, *order.data.leaders[1:])))
    whole, public = build_packet(order), build_public_packet(order)
    curps = [member.curp for member in order.members] + [leader.curp]
    whole_text, public_text = flat_text(whole), flat_text(public)
    everything = (public + page_sources(public)).decode("latin-1")
    for curp in curps:
        assert curp in whole_text
        assert curp not in public_text
        assert curp not in everything
    assert "Calle Inventada" in whole_text
    assert "Calle Inventada" not in public_text
    assert order.data.organisation.email not in public_text
    assert words.STRUCK_REASON in public_text
    for member in order.members:
        assert member.first_surname in public_text
    assert "Texto inventado para la demostración" in whole_text
    assert "Texto inventado para la demostración" not in public_text
    for attachment in order.data.attachments:
        assert attachment.title in public_text
    assert packet_identity(public) == order.code(PacketPart.PUBLIC)


def test_an_attachment_marked_public_stands_whole_in_the_public_rendering() -> None:
    order = with_files(an_order(FilingKind.ADDRESS_CHANGE), [text_pdf("plano"), text_pdf("identificación")])
    public = flat_text(build_public_packet(replace(order, public_attachments=frozenset({"anexo-1"}))))
    assert "plano 1" in public
    assert "identificación 1" not in public


def test_withheld_attachments_are_not_even_opened() -> None:
    order = replace(with_files(an_order(FilingKind.ADDRESS_CHANGE), [b"roto"]), attachments={})
    assert "no se reproduce en la versión pública" in flat_text(build_public_packet(order))


def test_the_secret_list_is_in_the_closed_envelope_only() -> None:
    order = an_order(FilingKind.REPRESENTATIVENESS)
    people = supporters()
    packet, envelope = flat_text(build_packet(order)), build_sealed_annex(order, people)
    assert order.data.representativeness is not None
    digest = order.data.representativeness.supporters_sha256
    assert digest == hashlib.sha256(invented(FilingKind.REPRESENTATIVENESS).supporters).hexdigest()
    assert digest[:8] in packet
    assert "91 (noventa y una)" in packet
    text = flat_text(envelope)
    for person in people:
        assert person.curp in text
        assert person.curp not in packet
    assert "SOBRE CERRADO" in text
    assert packet_identity(envelope) == order.code(PacketPart.SEALED)
    assert digest[:8] not in flat_text(build_public_packet(order))


def test_an_envelope_without_anybody_is_its_cover_alone() -> None:
    assert len(page_texts(build_sealed_annex(an_order(FilingKind.REPRESENTATIVENESS), []))) == 1


def test_a_filing_with_nothing_written_yet_can_be_printed() -> None:
    for kind in FilingKind:
        data = FilingData(filing_id="0" * 32, kind=kind)
        text = flat_text(build_packet(PacketOrder(data, DIGEST, MADE_AT)))
        assert words.UNNAMED in text
        assert "Nombre y cargo" in text


def test_answers_to_a_prevencion_come_first_with_their_attachments() -> None:
    order = an_order()
    answered = (Answer(1, "Se acompaña el acta completa.", (order.data.attachments[1].id,)),)
    data = replace(order.data, version=2, case_folio="RS-7K2-2026-000017-Q", answers=answered)
    texts = page_texts(build_packet(replace(order, data=data)))
    third = " ".join(texts[2].split())
    assert words.ANSWERS in third
    assert "1 Se acompaña el acta completa. 2" in third


def test_the_signature_block_names_the_scan_and_the_witness() -> None:
    order = an_order()
    signature = AutographSignature(
        "f", "Julia Canul Poot", "Secretaría General", MADE_AT.date(), order.data.attachments[0].id, "Rosa Ek May"
    )
    pdf = build_packet(replace(order, data=replace(order.data, signatures=(signature,))))
    foja = dict(outline(pdf))[f"Anexo 1. {order.data.attachments[0].title}"]
    text = flat_text(pdf)
    assert f"Firma escaneada en la foja {foja}." in text
    assert "Testigo: Rosa Ek May" in text
    assert "Firmó el 23 de noviembre de 2026." in text


def test_the_checklist_of_the_statutes_leads_to_the_foja_through_their_parts() -> None:
    order = an_order(FilingKind.STATUTES_CHANGE)
    files = [text_pdf("estatutos primera", 3), text_pdf("estatutos segunda", 3)]
    order = with_files(order, files)
    parts = tuple(
        replace(each, requirement="statutes", title="Estatutos", part=place, parts=2)
        for place, each in enumerate(order.data.attachments, 1)
    )
    answers = (
        StatuteAnswer("I", 2),
        StatuteAnswer("II", 5),
        StatuteAnswer("III", 7),
        StatuteAnswer("V", not_applicable=True, note="Sin secciones"),
        StatuteAnswer("VI", note="Por reformar"),
    )
    order = replace(order, data=replace(order.data, attachments=parts, statutes=answers))
    pdf = build_packet(order)
    texts = [" ".join(text.split()) for text in page_texts(pdf)]
    first = next(number for number, text in enumerate(texts, 1) if "estatutos primera 1" in text)
    checklist = next(text for text in texts if "Contenido que la ley pide" in text)
    assert f"LFT 371 fr. I Denominación pág. 2 {first + 1} " in checklist
    assert f"LFT 371 fr. II Domicilio pág. 5 {first + 4} " in checklist
    assert "LFT 371 fr. III Objeto pág. 7 — " in checklist
    assert "No aplica Sin secciones" in checklist
    assert "— Por reformar" in checklist
    assert "La ley suple el silencio" in checklist
    assert "No señalada" in checklist
    public = next(text for text in page_texts(build_public_packet(order)) if "Contenido que la ley pide" in text)
    assert "pág. 2 — " in " ".join(public.split())


@pytest.mark.parametrize("sexes", [(Sex.MAN, Sex.MAN), (Sex.WOMAN, Sex.NON_BINARY), (None, Sex.WOMAN)])
def test_the_proportion_is_drawn_and_explained_whatever_it_is(sexes: tuple[Sex | None, Sex]) -> None:
    order = an_order()
    leaders = tuple(
        replace(leader, sex=sex, section="2", is_substitute=False)
        for leader, sex in zip(order.data.leaders, sexes, strict=False)
    )
    text = flat_text(build_packet(replace(order, data=replace(order.data, leaders=leaders))))
    assert "no fija una fórmula" in text
    assert "2 en total" in text
    assert ("Sin dato 1" in text) == (None in sexes)


def said(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text that a filing says, with the name of its field; names of files and digests are not for paper."""
    if isinstance(value, tuple):
        for each in value:
            yield from said(each, name)
    elif is_dataclass(value):
        for field in fields(value):
            yield from said(getattr(value, field.name), f"{type(value).__name__}.{field.name}")
    elif type(value) is str and value and not re.fullmatch(r"[0-9a-f]{32,}", value):
        yield name, value


UNPRINTED = {
    "Employer.id", "Leader.id", "StatuteAnswer.key", "MemberUnion.id", "NoticedStation.id", "Attachment.id",
    "Attachment.requirement", "Attachment.file_name", "AutographSignature.id", "AutographSignature.attachment",
    "Answer.attachments", "VoteNotice.procedure", "FilingData.office_id",
}  # fmt: skip


@pytest.mark.parametrize("kind", FilingKind, ids=lambda kind: kind.value)
def test_nothing_that_a_filing_says_is_missing_on_paper(kind: FilingKind) -> None:
    order = an_order(kind)
    base = RegisteredBase("Centro Inventado", "REG-77/2020", MADE_AT, "ab" * 32)
    data = replace(order.data, base=base, remarks="Se entrega con la copia del oficio anterior.")
    text = flat_text(build_packet(replace(order, data=data)))
    missing = [(name, value) for name, value in said(data) if name not in UNPRINTED and value not in text]
    assert missing == []


def test_a_notice_of_a_procedure_unknown_here_without_places_is_printed() -> None:
    order = an_order(FilingKind.VOTE_NOTICE)
    assert order.data.vote is not None
    vote = replace(order.data.vote, procedure="391-nuevo", stations=())
    text = flat_text(build_packet(replace(order, data=replace(order.data, vote=vote))))
    assert "391-nuevo" in text
    assert "No se declararon lugares" in text


def test_an_invented_filing_says_so_on_every_sheet() -> None:
    texts = page_texts(build_packet(replace(an_order(FilingKind.ADDRESS_CHANGE), invented=True)))
    assert all("DEMOSTRACIÓN" in text for text in texts)


def test_what_the_checks_said_is_printed_for_the_union_and_not_for_the_office() -> None:
    order = an_order(FilingKind.REPRESENTATIVENESS)
    found = PrintedFinding("Falta el aviso", "No hay prueba.", "Tome una foto.", "LFT 390 Bis fr. II", "23 de cada 100")
    text = flat_text(build_preflight_sheet(order, [found]))
    for told in (
        "1. Falta el aviso",
        "Qué hacer: Tome una foto.",
        "LFT 390 Bis fr. II · 23 de cada 100",
        "no se entrega",
    ):
        assert told in text
    assert "Nada de lo que sigue impide presentar" in text
    assert "no encontró nada que corregir" in flat_text(build_preflight_sheet(order, []))


def test_a_name_too_long_for_the_head_is_shortened_there_and_whole_on_the_cover() -> None:
    order = an_order(FilingKind.ADDRESS_CHANGE)
    name = "Sindicato Nacional de Personas Trabajadoras " * 5 + "«Niꞌ Ñuu Savi»"
    organisation = replace(order.data.organisation, name=name)
    pdf = build_packet(replace(order, data=replace(order.data, organisation=organisation)))
    texts = page_texts(pdf)
    assert name in " ".join(texts[0].split())
    assert "Sindicato Nacional de Personas Trabajadoras Sindicato" in texts[1]
    assert "…" in texts[1]
    assert all(size >= 6.5 for size in word_sizes(pdf).values())


def many(number: int) -> tuple[Member, ...]:
    """A list this long; one name wider than any column, one departure."""
    last = replace(_member(number), left_on=MADE_AT.date(), leaving_cause="Renuncia")
    wide = replace(_member(1), first_surname="Aguirrezabalaga" * 5, employer="Empresa de nombre muy largo " * 4)
    return (wide, *map(_member, range(2, number)), last)


def _member(number: int) -> Member:
    return Member(number, "Pérez", "López", f"Ana {number}", f"PELA800101MDFRPN{number % 100:02}", employer="Textil")


def with_members(members: tuple[Member, ...]) -> PacketOrder:
    order = with_files(an_order(FilingKind.MEMBERS_CHANGE), [])
    data = replace(order.data, members=summarise(members_bytes(members), change=True))
    return replace(order, data=data, members=members)


def test_a_list_over_many_sheets_is_whole_and_nothing_runs_into_the_foot() -> None:
    members = many(200)
    texts = page_texts(build_packet(with_members(members)))
    text = " ".join(" ".join(texts).split())
    for number in range(2, 200):
        assert f"Ana {number} " in text
    assert "Aguirrezabalaga" * 5 in text
    assert "Baja: Renuncia" in text
    fojas = [number for number, page in enumerate(texts, 1) if "Núm." in page and "Ana " in page]
    assert f"– {words.LIST} {fojas[0]} {fojas[-1]} " in text


@pytest.mark.slow
def test_a_list_of_sixty_thousand_people_is_printed_whole() -> None:
    pdf = build_packet(with_members(many(60_000)))
    texts = page_texts(pdf)
    assert any("Ana 59999" in text for text in texts[-4:])
    assert f"Foja {len(texts)} de {len(texts)}" in texts[-1]
