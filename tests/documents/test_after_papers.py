"""The papers of the aftermath say what the law asks, name nobody who complained, and hold long texts."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.documents.paper_builders import (
    DAY,
    DIGEST,
    OFFICIAL,
    PLAIN,
    a_definition,
    a_result,
    counts_of,
    named_options,
)
from tests.documents.pdf_reading import flat_text, page_texts
from unionreg.documents.destruction_act import destruction_act
from unionreg.documents.oath_report import oath_report
from unionreg.documents.objection_decision import objection_decision
from unionreg.documents.public_form import public_form, public_form_csv, public_form_json
from unionreg.documents.repeat_order import repeat_order
from unionreg.domain.votes.custody import CustodyEntry, CustodyKind, KeptThing, ThingKind
from unionreg.domain.votes.objections import (
    Channel,
    Complainant,
    Effect,
    EvidenceFile,
    Irregularity,
    Notified,
    Objection,
    ObjectionDecision,
    Ruling,
)
from unionreg.domain.votes.orders import NullityOrder
from unionreg.domain.votes.publication import PostedAt, ReportContent
from unionreg.domain.votes.secrecy import PublicLine
from unionreg.domain.votes.vote import Purpose, VoteDefinition

LATER = DAY + timedelta(days=1)
CONTENT = ReportContent(
    (PostedAt("Puerta del comedor", LATER, with_photo=True), PostedAt("Local sindical", LATER, with_photo=False)),
    ("Acta general, folio revision-2026",), "Secretaría de Actas", "Archivo del sindicato", "194 recibos de 200.",
    "Ximena Ñuño Íñiguez", "Secretaria general",
)  # fmt: skip
OBJECTION = Objection(
    "v", 7, LATER, Channel.EMAIL, collective=True,
    complainants=(Complainant("Juana Reservada", "555 010"), Complainant("Pablo Reservado")),
    irregularities=(Irregularity.COERCION, Irregularity.OTHER), station_ids=("mesa-1",),
    facts="El supervisor estaba junto a la urna.", registered_by=OFFICIAL, registered_at=LATER,
    evidence=(EvidenceFile(1, "foto de Juana Reservada.jpg", "jpg", "ab" * 32, 900, LATER),),
    notified=(Notified("Sindicato Ficticio", "por correo", LATER),),
)  # fmt: skip
DECISION = ObjectionDecision(
    Ruling.PARTLY_UPHELD, "Consta en el acta que el supervisor entró.", Effect.STATIONS_ANNULLED, "La mesa 1.",
    OFFICIAL, LATER, 1,
)  # fmt: skip
ORDER = NullityOrder(
    "v", 1, "La urna se abrió antes del cierre.", "Fotografías.", "LFT 390 Ter", (), True, date(2026, 9, 30),
    OFFICIAL, LATER, 1, "closed",
)  # fmt: skip
ENTRY = CustodyEntry(
    "v", 3, CustodyKind.DESTROYED, (KeptThing(ThingKind.BOX, "mesa-1"), KeptThing(ThingKind.ACTS, None, "originales")),
    "Archivo de la oficina", "", "Patio", LATER, ("S-1",), (), "Trituradas ante testigos.", OFFICIAL, LATER,
)  # fmt: skip


def lines(definition: VoteDefinition) -> tuple[PublicLine, ...]:
    ids = [station.id for station in definition.stations]
    width = len(definition.options)
    return (
        PublicLine(tuple(ids[:2]), 2800, 2000, (900,) * width, 20),
        *(PublicLine((each,), 1400, 1000, (450,) * width, 10) for each in ids[2:]),
    )


def a_report(definition: VoteDefinition, content: ReportContent = CONTENT) -> bytes:
    result = a_result(definition, counts_of(definition))
    return oath_report(definition, result, content, DIGEST, "v/IR-1", LATER, PLAIN)


def a_form(definition: VoteDefinition, **changes: Any) -> bytes:
    result = a_result(definition, counts_of(definition), annulled=changes.get("annulled", ()))
    return public_form(definition, result, changes.get("lines", lines(definition)), DIGEST, 10, "v/FP-1", PLAIN)


def papers(definition: VoteDefinition) -> dict[str, bytes]:
    return {
        "report": a_report(definition),
        "decision": objection_decision(definition, OBJECTION, DECISION, "v/DI-7", PLAIN),
        "order": repeat_order(definition, ORDER, "v/ON-1", PLAIN),
        "destruction": destruction_act(definition, ENTRY, date(2031, 8, 12), "v/AD-3", PLAIN),
        "form": a_form(definition),
    }


def test_every_paper_has_folio_page_numbers_and_the_same_bytes_twice() -> None:
    definition = a_definition()
    first, second = papers(definition), papers(definition)
    assert first == second
    for name, content in first.items():
        pages = page_texts(content)
        assert all(f"Foja {number} de {len(pages)}" in text for number, text in enumerate(pages, start=1)), name
        assert len(pages) <= 3


def test_a_rehearsals_papers_say_so_on_every_page() -> None:
    for name, content in papers(a_definition(purpose=Purpose.REHEARSAL)).items():
        assert all("SIMULACRO" in text for text in page_texts(content)), name


def test_the_report_says_all_that_the_law_asks_for() -> None:
    text = flat_text(a_report(a_definition()))
    for words in (
        "Bajo protesta de decir verdad", "Puerta del comedor", "con fotografía", "sin fotografía", "Acta general",
        "Secretaría de Actas", "Archivo del sindicato", "durante 5 años", "194 recibos de 200", "Ximena Ñuño Íñiguez",
        "fracción II, inciso f", "fracción II, inciso g", "Resolución",
    ):  # fmt: skip
        assert words in text
    assert "No se acompañan actas." in flat_text(a_report(a_definition(), replace(CONTENT, acts=())))


def test_the_decision_names_nobody_who_complained() -> None:
    text = flat_text(objection_decision(a_definition(), OBJECTION, DECISION, "v/DI-7", PLAIN))
    assert "Reservad" not in text
    for words in ("Colectiva, de 2 personas", "Identidad reservada", "Fundada en parte", "La mesa 1.", "correo"):
        assert words in text
    alone = replace(OBJECTION, collective=False, evidence=(), notified=(), station_ids=())
    same = replace(DECISION, effect_note="", same_reasons_because="Son el mismo escrito.")
    text = flat_text(objection_decision(a_definition(), alone, same, "v/DI-7", PLAIN))
    for words in ("Individual", "toda la votación", "ninguna", "Son el mismo escrito."):
        assert words in text


def test_the_order_says_what_is_annulled_and_until_when_it_is_repeated() -> None:
    text = flat_text(repeat_order(a_definition(), ORDER, "v/ON-1", PLAIN))
    assert "Se declara nula toda la votación" in text
    assert "miércoles 30 de septiembre de 2026" in text
    some = replace(ORDER, station_ids=("mesa-2",), repeat=False, repeat_by=None)
    text = flat_text(repeat_order(a_definition(), some, "v/ON-1", PLAIN))
    assert "la votación en Mesa" in text
    assert "No se ordena reponerla." in text


def test_the_act_of_destruction_lists_everything_with_its_seals() -> None:
    text = flat_text(destruction_act(a_definition(), ENTRY, date(2031, 8, 12), "v/AD-3", PLAIN))
    for words in ("Urna", "Actas originales", "toda la votación", "S-1", "Trituradas", "martes 12 de agosto de 2031"):
        assert words in text
    bare = replace(ENTRY, giver="", seals_found=())
    assert "nadie anotado" in flat_text(destruction_act(a_definition(), bare, date(2031, 8, 12), "v/AD-3", PLAIN))


class TestPublicForm:
    def test_it_says_that_it_is_merged_and_carries_the_digest_of_the_full_form(self) -> None:
        text = flat_text(a_form(a_definition()))
        assert "reúne 2 mesas en grupos" in text
        assert "en poder de las partes" in text
        assert DIGEST[:4] in text

    def test_it_says_so_when_nothing_was_merged_and_when_stations_are_annulled(self) -> None:
        definition = a_definition(stations=3)
        alone = lines(definition)[1:]
        text = flat_text(a_form(definition, lines=alone, annulled=("mesa-1",)))
        assert "Ninguna mesa tuvo que reunirse" in text
        assert "Mesas anuladas, que no entran en estas cifras: 1." in text

    @pytest.mark.parametrize("count", [5, 9])
    def test_many_options_stand_under_numbers(self, count: int) -> None:
        definition = a_definition(options=named_options(count))
        text = flat_text(a_form(definition))
        assert ("Opc. 9:" in text) is (count == 9)

    def test_a_thousand_stations_are_set_over_many_pages(self) -> None:
        definition = a_definition(stations=300)
        assert len(page_texts(a_form(definition))) > 5

    def test_the_table_adds_up_and_no_cell_begins_as_a_formula(self) -> None:
        definition = a_definition(stations=3)
        evil = replace(definition.options[0], label="=HYPERLINK(1)")
        definition = replace(
            definition, options=(evil, definition.options[1]),
            stations=tuple(replace(each, name=f"@{each.name}") for each in definition.stations),
        )  # fmt: skip
        content = public_form_csv(definition, lines(definition), DIGEST).decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(content)))
        assert rows[1] == ["huella del paquete firmado", DIGEST]
        assert rows[-1] == ["total", "4200", "3000", "1350", "1350", "30"]
        assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)

    def test_the_json_form_holds_the_same(self) -> None:
        definition = a_definition(stations=3)
        result = a_result(definition, counts_of(definition))
        form = json.loads(public_form_json(definition, result, lines(definition), DIGEST))
        assert (form["schema"], form["merged"], form["package_digest"]) == ("tally-public-form-1", True, DIGEST)
        assert form["totals"]["votes"] == [{"option": "yes", "count": 1350}, {"option": "no", "count": 1350}]


def test_long_texts_flow_over_pages_and_the_signature_stays_with_what_is_signed() -> None:
    definition = a_definition()
    long = "La persona señaló que " + "la urna estuvo sola y nadie la vigilaba. " * 95
    content = objection_decision(
        definition, replace(OBJECTION, facts=long), replace(DECISION, reasons=long), "v/DI-7", PLAIN
    )
    pages = page_texts(content)
    assert len(pages) > 2
    last = pages[-1]
    assert OFFICIAL.name in last
    assert "Notifíquese" in last
