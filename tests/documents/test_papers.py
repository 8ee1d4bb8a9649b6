"""Every paper: the same bytes for the same data, every fact readable, own fonts, and the marks that each page needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.documents.paper_builders import (
    CENTRAL,
    DAY,
    DIGEST,
    INVENTED,
    LONG_UNION,
    OFFICIAL,
    PLAIN,
    YES_NO,
    a_count,
    a_definition,
    a_result,
    certificate_facts,
    counts_of,
    named_options,
)
from tests.documents.pdf_reading import embedded_fonts, flat_text, font_names, page_texts, word_sizes
from unionreg.documents.certificate import certificate
from unionreg.documents.control_line import station_figures, total_figures
from unionreg.documents.general_act import general_act
from unionreg.documents.result_notice import result_notice
from unionreg.documents.sheet import digest_groups
from unionreg.documents.station_act import blank_station_act, filled_station_act
from unionreg.domain.votes.count import Correction
from unionreg.domain.votes.procedure import CertificateKind
from unionreg.domain.votes.result import Outcome, Superseded
from unionreg.domain.votes.sheet_fields import sheet_fields
from unionreg.domain.votes.vote import Purpose
from unionreg.domain.wording import Gender, in_words, with_thousands
from unionreg.errors import ConflictError
from unionreg.evidence.checks.documents import read_line, split_text

if TYPE_CHECKING:
    from unionreg.domain.office import Letterhead

FONTS = ("SourceSans3", "SourceCodePro", "NotoSans")


def all_papers(letterhead: Letterhead = PLAIN, *, options: int = 0, stations: int = 3) -> dict[str, bytes]:
    """One of each paper about one vote."""
    chosen = named_options(options) if options else YES_NO
    definition = a_definition(stations=stations, options=chosen, union_name=LONG_UNION)
    counts = counts_of(definition)
    result = a_result(definition, counts, annulled=("mesa-2",))
    return {
        "blank": blank_station_act(definition, "mesa-1", letterhead),
        "filled": filled_station_act(definition, counts[0], DIGEST, letterhead),
        "general": general_act(definition, counts, result, DIGEST, letterhead),
        "notice": result_notice(definition, result, DIGEST, letterhead),
        "certificate": certificate(definition, result, certificate_facts(definition, result), letterhead).pdf,
    }


PAPERS = ("blank", "filled", "general", "notice", "certificate")


@pytest.fixture(scope="module")
def papers() -> dict[str, bytes]:
    return all_papers()


@pytest.mark.parametrize("name", PAPERS)
def test_the_same_data_give_the_same_bytes(name: str, papers: dict[str, bytes]) -> None:
    assert all_papers()[name] == papers[name]


@pytest.mark.parametrize("name", PAPERS)
def test_only_our_own_fonts_are_used_and_all_are_embedded(name: str, papers: dict[str, bytes]) -> None:
    pdf = papers[name]
    names = font_names(pdf)
    assert names
    assert all(font.split("+")[-1].startswith(FONTS) for font in names), names
    assert embedded_fonts(pdf) == len(names)


@pytest.mark.parametrize("name", PAPERS)
def test_every_page_says_its_number_folio_and_digest(name: str, papers: dict[str, bytes]) -> None:
    pages = page_texts(papers[name])
    for number, text in enumerate(pages, start=1):
        assert f"Foja {number} de {len(pages)}" in text
        assert "Folio" in text
        assert (" ".join(digest_groups(DIGEST)) in text) == (name != "blank")
        assert "formato no oficial" in text


@pytest.mark.parametrize("name", PAPERS)
def test_invented_data_are_marked_on_every_page(name: str) -> None:
    assert all("DEMOSTRACIÓN — DATOS INVENTADOS" in text for text in page_texts(all_papers(INVENTED)[name]))
    assert all("INVENTADOS" not in text for text in page_texts(all_papers(PLAIN)[name]))


def test_a_rehearsal_is_marked_under_a_real_letterhead() -> None:
    definition = a_definition(purpose=Purpose.REHEARSAL)
    counts = counts_of(definition)
    result = a_result(definition, counts)
    for pdf in (
        blank_station_act(definition, "mesa-1", PLAIN),
        filled_station_act(definition, counts[0], DIGEST, PLAIN),
        general_act(definition, counts, result, DIGEST, PLAIN),
        result_notice(definition, result, DIGEST, PLAIN),
        certificate(definition, result, certificate_facts(definition, result), PLAIN).pdf,
    ):
        assert all("SIMULACRO — DATOS INVENTADOS" in text for text in page_texts(pdf))


@pytest.mark.parametrize("name", ["filled", "general", "notice", "certificate"])
@pytest.mark.parametrize("options", [0, 6, 50])
def test_the_control_line_is_read_back_and_its_figures_are_printed_above_it(name: str, options: int) -> None:
    definition = a_definition(stations=3, options=named_options(options) if options else YES_NO)
    before, line = split_text("\n".join(page_texts(all_papers(options=options)[name])))
    pairs = read_line(line)
    counts = counts_of(definition)
    result = a_result(definition, counts, annulled=("mesa-2",))
    kinds = {"filled": "station-record", "general": "general-record", "notice": "other", "certificate": "certificate"}
    station = name == "filled"
    figures = station_figures(definition, counts[0]) if station else total_figures(definition, result)
    assert pairs == [
        ("kind", kinds[name]),
        ("vote", definition.vote_id),
        ("scope", "station:mesa-1" if station else "total"),
        *((key, str(number)) for key, number in figures),
        ("digest", "-".join(digest_groups(DIGEST))),
    ]
    words = before.split()
    for key, number in figures:
        assert any(word.strip(".;:()") == with_thousands(number) for word in words), key


def test_no_page_text_drops_a_hyphen_of_the_control_line(papers: dict[str, bytes]) -> None:
    for name in ("filled", "general", "notice", "certificate"):
        solid = "".join("".join(page_texts(papers[name])).split())
        assert "digest=" + "-".join(digest_groups(DIGEST)) + "]" in solid


def test_a_blank_act_has_every_letter_once_and_room_for_signatures(papers: dict[str, bytes]) -> None:
    definition = a_definition(stations=3)
    text = flat_text(papers["blank"])
    for field in sheet_fields(definition.options):
        assert f" {field.letter} " in text
    assert text.count("Se negó a firmar") == text.count("Ausente") == 6
    assert "[UR1;" not in text
    assert "G + H + I = E" in text
    assert "F = E + D" in text


def test_a_filled_act_tells_figures_in_words_people_and_incidents(papers: dict[str, bytes]) -> None:
    text = flat_text(papers["filled"])
    count = a_count(a_definition(stations=3))
    for vote in count.votes:
        assert f"{with_thousands(vote.count)} {in_words(vote.count, Gender.MASCULINE)}" in text
    assert in_words(count.ballots.found, Gender.FEMININE) + " boletas" in text
    assert "08:05 horas del miércoles 12 de agosto de 2026" in text
    assert "Se suspendió la votación diez minutos por falta de luz." in text
    assert "A-203" in text
    for person in count.people:
        assert person.name in text
    assert "Firmó en la hoja de papel" in text


def test_a_corrected_count_says_what_it_corrects() -> None:
    definition = a_definition()
    correction = Correction("Se contó de nuevo la opción No.", OFFICIAL, DAY + timedelta(hours=12), "ab" * 32)
    count = replace(a_count(definition, incidents=0, breakdown=False), version=2, correction=correction, explained=())
    text = flat_text(filled_station_act(definition, count, DIGEST, PLAIN))
    assert "Versión 2 del cómputo." in text
    assert "Se contó de nuevo la opción No." in text
    assert "No se asentaron incidentes." in text
    assert "De los nulos" not in text


def test_a_corrected_count_shows_what_it_said_and_what_it_says() -> None:
    definition = a_definition(stations=1)
    before = a_count(definition, incidents=0)
    correction = Correction("Dos dígitos estaban cambiados.", OFFICIAL, DAY + timedelta(hours=12), "ab" * 32)
    yes, no = before.votes
    changed = (replace(yes, count=yes.count + 9), replace(no, count=no.count - 9))
    after = replace(before, version=2, correction=correction, votes=changed, null_breakdown=None)
    text = flat_text(filled_station_act(definition, after, DIGEST, PLAIN, before))
    assert f"G Votos por: Sí {yes.count} {yes.count + 9}" in text
    assert f"H Votos por: No {no.count} {no.count - 9}" in text
    assert "sin marca 3 sin dato" in text
    same = replace(before, version=2, correction=correction)
    assert "Ninguna cifra cambió." in flat_text(filled_station_act(definition, same, DIGEST, PLAIN, before))
    assert "Decía" not in flat_text(filled_station_act(definition, before, DIGEST, PLAIN))


def test_no_sentence_of_a_certificate_is_split_between_its_two_sheets() -> None:
    definition = a_definition()
    result = a_result(definition, counts_of(definition))
    facts = certificate_facts(definition, result, invented=True)
    first, second = page_texts(certificate(definition, result, facts, INVENTED).pdf)
    assert "mesas." in first[first.index("Participación") :]
    assert "Las cuatro bases legales" in second
    assert "Firma electrónica avanzada" in second


def test_the_general_act_lists_all_stations_sums_and_bases(papers: dict[str, bytes]) -> None:
    definition = a_definition(stations=3)
    result = a_result(definition, counts_of(definition), annulled=("mesa-2",))
    text = flat_text(papers["general"])
    for station in definition.stations:
        assert text.count(station.name) >= 2
    assert "(anulada)" in text
    assert "La urna se halló abierta antes del cierre." in text
    assert (
        f"{with_thousands(result.bases.first)} frente a {with_thousands(result.bases.half_plus_one_population)}" in text
    )
    assert "Las bases difieren" in text
    assert "Entran en el cómputo 2 de 3 mesas." in text
    for official in definition.required_signatures.officials:
        assert official.name in text


def test_the_general_act_says_when_it_supersedes_and_when_nothing_is_resolved() -> None:
    definition = a_definition(stations=2)
    counts = counts_of(definition)
    result = replace(
        a_result(definition, counts, resolved=False), supersedes=Superseded("cd" * 32, "Se recontó una mesa.")
    )
    text = flat_text(general_act(definition, counts[:1], result, DIGEST, PLAIN))
    assert "todavía no se ha dictado" in text
    assert "Este cómputo sustituye a uno anterior." in text
    assert "cd" * 32 in text.replace(" ", "")
    assert "—" in text
    assert "falta la resolución" in flat_text(result_notice(definition, result, DIGEST, PLAIN))


def test_a_vote_over_several_days_says_from_when_to_when() -> None:
    definition = a_definition(stations=2)
    first, second = definition.stations
    later = replace(
        second, opens_at=second.opens_at + timedelta(days=1), closes_at=second.closes_at + timedelta(days=1)
    )
    definition = replace(definition, stations=(first, later))
    result = a_result(definition, counts_of(definition))
    wanted = "del miércoles 12 de agosto de 2026 al jueves 13 de agosto de 2026"
    assert wanted in flat_text(result_notice(definition, result, DIGEST, PLAIN))
    assert wanted in flat_text(certificate(definition, result, certificate_facts(definition, result), PLAIN).pdf)


@pytest.mark.parametrize("kind", list(CertificateKind))
def test_each_certificate_has_its_title_folio_parties_and_digest(kind: CertificateKind) -> None:
    definition = a_definition(stations=2)
    result = a_result(definition, counts_of(definition))
    facts = certificate_facts(definition, result, kind=kind)
    draft = certificate(definition, result, facts, PLAIN)
    text = flat_text(draft.pdf)
    titles = {
        CertificateKind.LEGITIMATION: "Constancia de legitimación",
        CertificateKind.CONSULTATION_RESULT: "Constancia de resultado de la consulta",
        CertificateKind.REPRESENTATIVENESS: "Constancia de representatividad",
        CertificateKind.LEADERSHIP_RECORD: "Toma de nota",
        CertificateKind.RESULT_ACT_FOR_COURT: "Acta de resultado certificada",
    }
    assert titles[kind] in text
    for fact in (facts.folio, "LFT 390 Ter, fracción II", definition.unions[0].name, definition.employers[0].name):
        assert fact in text
    assert facts.issuer_name in text
    assert facts.issuer_certificate in text
    assert "0511 23de 4ec9 2835 6944 4248 0cca 4bfd 73ed" in text
    left, low, right, high = draft.signature_box
    assert draft.signature_page < len(page_texts(draft.pdf))
    assert right - left > 200
    assert high - low > 50
    assert low > 60


def test_a_certificate_needs_a_resolution() -> None:
    definition = a_definition(stations=2)
    result = a_result(definition, counts_of(definition), resolved=False)
    with pytest.raises(ConflictError) as refused:
        certificate(definition, result, certificate_facts(definition, result), PLAIN)
    assert refused.value.code == "certificate-without-resolution"


def test_a_certificate_without_known_signers_and_with_protest() -> None:
    definition = a_definition(stations=2)
    result = a_result(definition, counts_of(definition))
    facts = certificate_facts(definition, result)
    without = flat_text(certificate(definition, result, replace(facts, signers=()), PLAIN).pdf)
    assert "Firmaron el cómputo" not in without
    protest = replace(facts.signers[0], capacity="certifies-under-protest")
    assert "bajo protesta" in flat_text(certificate(definition, result, replace(facts, signers=(protest,)), PLAIN).pdf)


@pytest.mark.parametrize("options", [2, 6, 50])
def test_long_names_and_rare_letters_are_all_there(options: int) -> None:
    for name, pdf in all_papers(options=options, stations=3).items():
        solid = "".join("".join(page_texts(pdf)).split())
        assert "".join(LONG_UNION.split()) in solid, name
        assert "�" not in solid


def test_a_letter_that_no_font_has_is_not_left_out_in_silence() -> None:
    definition = a_definition(union_name="Sindicato 𓀀 del Nilo")
    assert "Sindicato \N{REPLACEMENT CHARACTER} del Nilo" in flat_text(blank_station_act(definition, "mesa-1", PLAIN))


def test_the_notice_sets_nothing_larger_than_forty_points() -> None:
    for question in ("¿Sí?", "¿" + "Está de acuerdo con todo lo siguiente " * 30 + "?"):
        definition = a_definition(stations=2, question=question)
        pdf = result_notice(definition, a_result(definition, counts_of(definition)), DIGEST, PLAIN)
        text = flat_text(pdf)
        assert " ".join(question.split()) in text
        assert max(word_sizes(pdf).values()) <= 40


@pytest.mark.parametrize("options", [0, 3, 6])
def test_the_notice_is_one_sheet_with_figures_as_large_as_fit(options: int) -> None:
    definition = a_definition(options=named_options(6)[:1] + named_options(8)[3 : options + 2] if options else YES_NO)
    result = a_result(definition, counts_of(definition))
    pdf = result_notice(definition, result, DIGEST, PLAIN)
    assert len(page_texts(pdf)) == 1
    sizes = word_sizes(pdf)
    figures = [sizes[with_thousands(vote.count)] for vote in result.totals.votes]
    assert min(figures) >= {0: 40, 3: 28, 6: 20}[options]
    assert len(set(figures)) == 1
    assert sizes["Mayoría" if options else "Aprobado"] >= (20 if options else 30)


def test_a_long_question_leaves_room_for_large_figures() -> None:
    question = "¿Está usted de acuerdo con el contenido del convenio de revisión integral del contrato colectivo " * 3
    definition = a_definition(question=question, union_name=LONG_UNION)
    result = a_result(definition, counts_of(definition))
    pdf = result_notice(definition, result, DIGEST, INVENTED)
    assert len(page_texts(pdf)) == 1
    sizes = word_sizes(pdf)
    assert min(sizes[with_thousands(vote.count)] for vote in result.totals.votes) >= 20


def test_a_letterhead_without_unit_and_place() -> None:
    definition = a_definition(stations=1)
    bare = replace(PLAIN, unit="", place="")
    counts = counts_of(definition)
    result = a_result(definition, counts)
    assert "A las 21:00 horas" in flat_text(general_act(definition, counts, result, DIGEST, bare))
    assert "14 de agosto de 2026" in flat_text(
        certificate(definition, result, certificate_facts(definition, result), bare).pdf
    )


def test_times_are_printed_with_the_clock_of_the_place() -> None:
    definition = a_definition(stations=1)
    assert DAY.tzinfo == CENTRAL
    assert "de las 08:00 a las 18:00 horas" in flat_text(blank_station_act(definition, "mesa-1", PLAIN))


def test_the_outcome_in_words_names_the_winner() -> None:
    definition = a_definition(stations=2, options=named_options(3))
    result = a_result(definition, counts_of(definition))
    assert result.computed.outcome is Outcome.WINNER
    assert "Mayoría de votos: Sindicato Ficticio Aurora" in flat_text(result_notice(definition, result, DIGEST, PLAIN))


def test_incidents_of_any_length_flow_over_pages() -> None:
    definition = a_definition(stations=1)
    count = a_count(definition, incidents=80)
    pages = page_texts(filled_station_act(definition, count, DIGEST, PLAIN))
    assert len(pages) > 3
    assert " ".join(pages).count("falta de luz") == 80


@pytest.mark.slow
def test_ten_thousand_stations_fit_in_one_general_act() -> None:
    definition = a_definition(stations=10_000)
    counts = counts_of(definition)
    result = a_result(definition, counts)
    pages = page_texts(general_act(definition, counts, result, DIGEST, PLAIN))
    assert len(pages) > 400
    assert "Suma hasta aquí" in pages[10]
    assert f"Foja {len(pages)} de {len(pages)}" in pages[-1]
    text = " ".join(pages)
    assert "Mesa 10000," in text
    assert text.count("Impre") > 200  # the head of the table stands on every page
