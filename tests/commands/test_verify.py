"""``unionreg verify``: verdicts, exit statuses, and files that are none."""

from __future__ import annotations

import json
import os
from datetime import timedelta
from pathlib import Path

import pytest

from tests.authority import representative, test_authority
from tests.commands.running import answer
from tests.documents.paper_builders import seal_key
from tests.documents.pdf_reading import flat_text
from tests.evidence import signed_papers
from tests.evidence.drafts import SIGNED_AT, VERIFIED_AT, draft, opened, sha256
from tests.evidence.test_seal_verification import code_picture, code_text
from unionreg.application.published_seals import write_seal
from unionreg.application.verifying import OfficeSeal
from unionreg.commands import opened_files, verify
from unionreg.evidence.writing import SignerRole, append_signature, read_entries

AT = VERIFIED_AT.isoformat()


@pytest.fixture
def trust(tmp_path: Path) -> Path:
    folder = tmp_path / "authorities"
    test_authority().write_trust(folder)
    return folder


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "acta.asice"
    path.write_bytes(draft(1).package())
    return path


def test_a_good_package_is_valid(capsys: pytest.CaptureFixture[str], good: Path, trust: Path) -> None:
    said = answer(capsys, "verify", good, "--trust", trust, "--at", AT, "--json")
    report = json.loads(said.out)
    assert (said.status, report["verdict"], report["file"]["name"]) == (0, "valid", "acta.asice")
    assert report["trust_store"] == {"name": "sat+authorities", "test": True, "certificates": 12}
    assert said.err == ""


def test_without_its_authority_it_is_not_trusted(capsys: pytest.CaptureFixture[str], good: Path) -> None:
    said = answer(capsys, "verify", good, "--at", AT, "--lang", "en")
    assert said.status == 1
    assert "NOT TRUSTED" in said.out
    assert "K-201" in said.out


def test_the_worst_of_several_files_counts(capsys: pytest.CaptureFixture[str], good: Path, trust: Path) -> None:
    broken = good.with_name("rota.asice")
    broken.write_bytes(good.read_bytes()[:-1])
    said = answer(capsys, "verify", good, broken, "--trust", trust, "--at", AT, "--json")
    assert said.status == 2
    assert [one["verdict"] for one in json.loads(said.out)] == ["valid", "unreadable"]


def test_expected_digests_are_taken_as_printed(capsys: pytest.CaptureFixture[str], good: Path, trust: Path) -> None:
    common = ("verify", good, "--trust", trust, "--at", AT, "--json")
    report = json.loads(answer(capsys, *common).out)
    definition = sha256(read_entries(good.read_bytes())["vote/definition.json"])
    groups = " ".join(report["package_digest"]["groups"]).upper()
    said = answer(capsys, *common, "--expect-digest", groups, "--expect-definition", definition)
    assert said.status == 0
    said = answer(capsys, *common, "--expect-digest", "0" * 64)
    assert (said.status, json.loads(said.out)["verdict"]) == (1, "altered")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--expect-digest", "abc"), "not a digest"),
        (("--at", "yesterday"), "not a time"),
        (("--at", "2026-03-02"), "not a time"),
        (("--at", "0001-01-01T00:00:00+23:00"), "not a time"),
        (("--trust", "nowhere"), "does not exist"),
    ],
)
def test_wrong_usage_gets_a_sentence(
    capsys: pytest.CaptureFixture[str], good: Path, arguments: tuple[str, str], words: str
) -> None:
    said = answer(capsys, "verify", good, *arguments, "--lang", "en")
    assert said.status == 2
    assert words in said.err
    assert "Traceback" not in said.err


def test_files_that_cannot_be_opened_get_a_sentence(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "empty.asice").touch()
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path, words in (
        (tmp_path / "nothing", "There is no file"),
        (tmp_path, "is a folder"),
        (pipe, "no regular file"),
        (tmp_path / "x\0y", "cannot be read"),
    ):
        said = answer(capsys, "verify", path, "--lang", "en")
        assert said.status == 2
        assert words in said.err
    assert answer(capsys, "verify", tmp_path / "nothing", "--json").out == ""
    said = answer(capsys, "verify", tmp_path / "empty.asice", "--lang", "es")
    assert (said.status, "ILEGIBLE" in said.out) == (2, True)


def test_a_giant_file_is_not_read(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "giant.asice"
    with path.open("wb") as file:
        file.truncate(opened_files.LARGEST_FILE + 1)
    said = answer(capsys, "verify", path, "--lang", "en")
    assert (said.status, said.out) == (2, "")


def test_a_large_file_is_mapped(
    capsys: pytest.CaptureFixture[str], good: Path, trust: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opened_files, "_READ_AT_ONCE", 100)
    said = answer(capsys, "verify", good, "--trust", trust, "--at", AT, "--json")
    assert (said.status, json.loads(said.out)["verdict"]) == (0, "valid")


def test_files_among_the_authorities_that_are_no_certificate_are_named(
    capsys: pytest.CaptureFixture[str], good: Path, trust: Path
) -> None:
    (trust / "broken.cer").write_text("hello")
    said = answer(capsys, "verify", good, "--trust", trust, "--at", AT, "--lang", "en")
    assert said.status == 0
    assert "broken.cer" in said.err


def test_the_report_is_saved_as_pdf(capsys: pytest.CaptureFixture[str], good: Path, trust: Path) -> None:
    report = good.with_name("informe.pdf")
    said = answer(capsys, "verify", good, "--trust", trust, "--at", AT, "--report", report)
    assert said.status == 0
    assert report.read_bytes().startswith(b"%PDF-")
    said = answer(capsys, "verify", good, good, "--report", report, "--lang", "en")
    assert (said.status, "one file at a time" in said.err) == (2, True)


def test_a_pdf_is_judged_as_a_certificate(capsys: pytest.CaptureFixture[str], good: Path, trust: Path) -> None:
    paper = good.with_name("papel.pdf")
    paper.write_bytes(b"%PDF-1.4\nhello")
    said = answer(capsys, "verify", paper, good, "--trust", trust, "--at", AT, "--json")
    assert said.status == 2
    assert [one["verdict"] for one in json.loads(said.out)] == ["unreadable", "valid"]


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_certificate_is_told_in_words_and_saved_as_pdf(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, language: str
) -> None:
    paper, report = tmp_path / "constancia.pdf", tmp_path / "informe.pdf"
    paper.write_bytes(signed_papers.good())
    said = answer(capsys, "verify", paper, "--lang", language, "--report", report)
    assert said.status == 1
    assert {"es": "NO CONFIABLE", "en": "NOT TRUSTED"}[language] in said.out
    assert "CRC-2026-000012" in said.out
    assert "K-201" in said.out
    assert "CRC-2026-000012" in flat_text(report.read_bytes())


def test_a_picture_is_judged_as_a_seal_and_compared_with_the_package_beside_it(
    capsys: pytest.CaptureFixture[str], good: Path, trust: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photograph, report = good.with_name("foto.PNG"), good.with_name("informe.pdf")
    photograph.write_bytes(code_picture(code_text()))
    said = answer(capsys, "verify", photograph, "--lang", "en", "--report", report)
    assert said.status == 1
    assert "Seal of an office that this computer does not know" in said.out
    assert "CRC-2026-000012" in flat_text(report.read_bytes())
    said = answer(capsys, "verify", photograph, good, "--trust", trust, "--at", AT, "--json")
    seal, package = json.loads(said.out)
    assert (seal["schema"], package["verdict"]) == ("seal-report-1", "valid")
    assert [one["code"] for one in seal["checks"] if one["status"] == "fail"] == ["Q-301", "Q-401"]
    monkeypatch.setattr(verify, "MOST_PICTURE", 10)
    said = answer(capsys, "verify", photograph, "--lang", "en")
    assert (said.status, "foto.PNG" in said.err) == (2, True)


def test_a_package_signed_by_many_is_judged_at_the_moment_given(
    capsys: pytest.CaptureFixture[str], good: Path, trust: Path
) -> None:
    good.write_bytes(
        append_signature(good.read_bytes(), opened(representative()), SignerRole("witness", "observer"), SIGNED_AT)
    )
    early = (SIGNED_AT - timedelta(hours=1)).isoformat()
    assert answer(capsys, "verify", good, "--trust", trust, "--at", early).status == 1
    assert answer(capsys, "verify", good, "--trust", trust).status == 0


def test_with_the_published_key_of_the_office_its_seal_is_recognised(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    photograph, published = tmp_path / "foto.png", tmp_path / "sello.json"
    photograph.write_bytes(code_picture(code_text()))
    published.write_bytes(write_seal(OfficeSeal("Centro Inventado", seal_key().public_key, invented=True)))
    said = answer(capsys, "verify", photograph, "--seal", published, "--json")
    report = json.loads(said.out)
    assert (said.status, report["verdict"], report["seal"]["office"]) == (0, "valid", "Centro Inventado")


def test_a_file_that_is_no_published_key_is_refused_with_a_sentence(
    capsys: pytest.CaptureFixture[str], good: Path
) -> None:
    said = answer(capsys, "verify", good, "--seal", good, "--lang", "es")
    assert (said.status, said.out) == (2, "")
    assert "acta.asice no es la clave pública del sello" in said.err
