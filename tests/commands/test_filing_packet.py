"""``unionreg filing packet`` and ``unionreg filing identify``."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from tests.commands.running import answer
from tests.documents.pdf_reading import flat_text
from unionreg.demo.filing_samples import Sample, sample
from unionreg.domain.filings.filing import FilingKind
from unionreg.evidence.filing_json import filing_digest
from unionreg.evidence.filing_writing import build_filing

FILED_ON = date(2026, 8, 12)


@pytest.fixture(scope="module")
def request_made() -> Sample:
    return sample(FilingKind.REPRESENTATIVENESS, FILED_ON)


@pytest.fixture(scope="module")
def container(request_made: Sample, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filing") / "solicitud.tramite"
    path.write_bytes(build_filing(request_made.data, None, request_made.supporters, request_made.attachments))
    return path


def test_a_packet_is_printed_from_a_container_and_read_back(
    container: Path, request_made: Sample, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "expediente.pdf"
    given = answer(capsys, "--lang", "es", "filing", "packet", container, "--paper", "oficio", "--out", out)
    assert (given.status, "tamaño real" in given.out) == (0, True)
    said = json.loads(answer(capsys, "filing", "identify", out, "--json").out)
    assert said == {
        "file": "expediente.pdf",
        "paper": "packet",
        "kind": "representativeness-request",
        "filing_id": request_made.data.filing_id,
        "case_folio": "",
        "version": 1,
        "data_digest": filing_digest(request_made.data),
    }
    spoken = answer(capsys, "--lang", "es", "filing", "identify", out).out
    assert "Solicitud de constancia" in spoken
    assert "lo asigna la oficina" in spoken


def test_no_paper_from_a_container_names_a_supporter(
    container: Path, request_made: Sample, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = request_made.supporters.decode().splitlines()[1].split(",")[4]
    assert len(secret) == 18
    for option in (("--public",), ("--acuse",), ()):
        out = tmp_path / "papel.pdf"
        assert answer(capsys, "filing", "packet", container, *option, "--out", out).status == 0
        assert secret not in flat_text(out.read_bytes())


def test_the_packet_that_was_issued_is_given_out_byte_for_byte(
    request_made: Sample, container: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, again = tmp_path / "primero.pdf", tmp_path / "otra-vez.pdf"
    answer(capsys, "filing", "packet", container, "--out", first)
    issued = tmp_path / "emitido.tramite"
    issued.write_bytes(
        build_filing(
            request_made.data, None, request_made.supporters, request_made.attachments, packet=first.read_bytes()
        )
    )
    given = answer(capsys, "--lang", "en", "filing", "packet", issued, "--out", again)
    assert "byte for byte" in given.out
    assert again.read_bytes() == first.read_bytes()


def test_what_is_no_packet_or_no_filing_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "carta.pdf"
    other.write_bytes(b"%PDF-1.4 nada")
    assert answer(capsys, "filing", "identify", other).status == 2
    assert answer(capsys, "filing", "packet", other, "--out", tmp_path / "no.pdf").status == 2
    assert not (tmp_path / "no.pdf").exists()
