"""``unionreg filing types`` and ``unionreg filing preflight``."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.commands.running import answer
from tests.domain.calendar_builders import a_calendar
from tests.domain.filings.filings_of_every_kind import filing
from unionreg.demo.filing_samples import Sample, sample
from unionreg.domain.calendar_format import calendar_data
from unionreg.domain.filings.filing import FilingKind
from unionreg.evidence.filing_json import filing_bytes
from unionreg.evidence.filing_writing import build_filing

FILED_ON = date(2026, 8, 12)
ON = ("--on", FILED_ON.isoformat())


@pytest.fixture(scope="module")
def registration() -> Sample:
    return sample(FilingKind.WORKERS_UNION, FILED_ON)


@pytest.fixture(scope="module")
def container(registration: Sample, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filing") / "registro.tramite"
    path.write_bytes(build_filing(registration.data, registration.members, None, registration.attachments))
    return path


def test_the_published_list_says_who_decides_what_in_how_many_days(capsys: pytest.CaptureFixture[str]) -> None:
    given = answer(capsys, "--lang", "es", "filing", "types")
    assert given.status == 0
    assert "Registro de sindicato de personas trabajadoras (RS)" in given.out
    assert "Persona que resuelve: Resuelve; 20 días hábiles [LFT 366]" in given.out
    assert "no se paga derecho alguno" in given.out


def test_the_list_is_also_one_json_document(capsys: pytest.CaptureFixture[str]) -> None:
    types = json.loads(answer(capsys, "--lang", "en", "filing", "types", "--json").out)["types"]
    assert types[0]["kind"] == "workers-union-registration"
    assert len(types) == 14
    assert {each["fee"] for each in types} == {0}
    (rule,) = [step for step in types[0]["steps"] if step["key"] == "rule"]
    assert (rule["unit"], rule["amount"], rule["article"]) == ("forward-business-days", 20, "LFT 366")


def test_a_container_is_checked_with_its_list_and_its_documents(
    container: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = answer(capsys, "--lang", "en", "filing", "preflight", container, *ON, "--json")
    document = json.loads(given.out)
    assert (given.status, document["errors"]) == (0, 0)
    assert document["kind"] == "workers-union-registration"


def test_what_is_wrong_is_said_with_reason_article_and_share(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "data.json"
    data = filing(FilingKind.REPRESENTATIVENESS)
    assert data.representativeness is not None
    path.write_bytes(filing_bytes(replace(data, representativeness=replace(data.representativeness, supporters=12))))
    given = answer(capsys, "--lang", "es", "filing", "check", path, *ON)
    assert given.status == 1
    assert "F-138  Hay que corregirlo: El apoyo no llega a 30 % [LFT 390 Bis fr. I]" in given.out
    assert "Se necesitan 30: faltan 18." in given.out
    assert "Causa 41 % de las negativas" in given.out
    assert "Nada de esto impide presentar el trámite." in given.out
    (found,) = [
        each
        for each in json.loads(answer(capsys, "filing", "check", path, *ON, "--json").out)["findings"]
        if each["code"] == "F-138"
    ]
    assert (found["share_basis_points"], found["requirement"]) == (4_100, "support")


def test_the_list_may_lie_beside_the_data(
    registration: Sample, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, members = tmp_path / "data.json", tmp_path / "members.csv"
    data.write_bytes(filing_bytes(registration.data))
    assert registration.members is not None
    members.write_bytes(registration.members.replace(b"Textiles Inventados", b"Otra Empresa"))
    given = answer(capsys, "filing", "preflight", data, "--members", members, *ON, "--json")
    assert "F-131" in [each["code"] for each in json.loads(given.out)["findings"]]


def test_days_are_counted_with_the_calendars_that_are_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, folder = tmp_path / "data.json", tmp_path / "calendars"
    path.write_bytes(filing_bytes(filing(FilingKind.LEADERSHIP_CHANGE)))
    folder.mkdir()
    (folder / "2026.json").write_text(json.dumps(calendar_data(a_calendar(2026))), encoding="utf-8")
    without = answer(capsys, "filing", "preflight", path, *ON, "--json")
    with_it = answer(capsys, "filing", "preflight", path, *ON, "--calendars", folder, "--json")
    assert "F-301" in without.out
    assert "F-301" not in with_it.out


def test_what_is_no_filing_is_refused_with_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "nothing.tramite"
    path.write_bytes(b"PK\x03\x04 not really")
    given = answer(capsys, "filing", "preflight", path)
    assert given.status == 2
    assert given.err.strip()
    assert answer(capsys, "filing", "preflight", path, "--on", "ayer").status == 2
