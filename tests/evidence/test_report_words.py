"""Reports on certificates and seal codes as a terminal shows them, and what a file is by its first bytes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.authority import NOW
from tests.documents.paper_builders import seal_key
from tests.evidence.drafts import draft, verify
from tests.evidence.signed_papers import a_case, a_draft, good, judged, signed
from tests.evidence.test_seal_verification import code_picture, code_text
from tests.evidence.test_seal_verification import judged as judged_seal
from unionreg.evidence.file_kinds import FileKind, kind_of
from unionreg.evidence.report_text import REPORT_AREAS, report_lines
from unionreg.texts import Language, load_texts

Json = dict[str, Any]


def lines_of(report: Json, language: Language = Language.ES) -> list[str]:
    lines = report_lines(report, load_texts(language, *REPORT_AREAS))
    assert not any("{" in line for line in lines)
    return lines


@pytest.mark.parametrize("language", Language)
def test_a_good_certificate_says_verdict_paper_figures_signer_and_limits(language: Language) -> None:
    lines = lines_of(judged(good()), language)
    words = load_texts(language, *REPORT_AREAS)
    assert lines[1] == words.get("verdict.valid")
    text = "\n".join(lines)
    assert words.get("report.kind.constancia-resultado-consulta") in text
    assert "Folio: CRC-2026-000012" in lines
    assert "Sí " in text
    assert "FUNCIONARIA INVENTADA UNO (FUIU800101AB1)" in text
    assert "0511 23de 4ec9 2835" in text
    assert words.get("report.limits-certificate") in lines[-1]
    assert {"es": "Comprobaciones correctas: ", "en": "Checks passed: "}[language] in text


@pytest.mark.parametrize("language", Language)
def test_an_altered_an_unsigned_and_an_unreadable_certificate_are_told_with_what_to_do(language: Language) -> None:
    words = load_texts(language, *REPORT_AREAS)
    appended = lines_of(judged(good() + b"\n% more"), language)
    assert appended[1] == words.get("verdict.altered")
    assert f"  C-202  {words.get('certificate.C-202.fail')}" in appended
    unsigned = lines_of(judged(a_draft().pdf), language)
    assert unsigned[1] == words.get("verdict.incomplete")
    assert f"  C-451  {words.get('certificate.C-451.fail')}" in unsigned
    unreadable = lines_of(judged(b"%PDF-"), language)
    assert unreadable[1] == words.get("verdict.unreadable")
    assert not any("Folio" in line for line in unreadable)


def test_a_certificate_whose_printed_figure_is_another_is_told_with_both() -> None:
    report = judged(good())
    params = {"key": "null", "printed": "7", "data": "6"}
    message = "certificate.C-502.fail"
    report["checks"] = [{"code": "C-502", "status": "fail", "message": message, "params": params}]
    (line,) = [line for line in lines_of(report) if line.startswith("  C-502")]
    assert "«7» en null" in line
    assert "«6»" in line


def test_the_options_of_a_package_are_told_in_words_where_they_are_yes_and_no() -> None:
    report = verify(draft(1).package())
    report["result"]["votes"] = [{"option": "yes", "count": 3}, {"option": "planilla-azul", "count": 2}]
    report["result"]["winner"], report["result"]["resolution"] = "planilla-azul", "winner"
    text = "\n".join(lines_of(report))
    assert "Votos: Sí 3, planilla-azul 2" in text
    assert "gana «planilla-azul»" in text


def test_nothing_is_said_to_be_right_about_a_package_that_cannot_be_read() -> None:
    assert not any("correctas" in line for line in lines_of(verify(b"hola")))


def test_figures_stand_inside_the_sentences_on_a_certificate() -> None:
    late = lines_of(judged(signed(a_draft(), NOW + timedelta(hours=1)), at=NOW + timedelta(hours=2)))
    (line,) = [line for line in late if line.startswith("  C-402")]
    assert "15 minutos" in line
    assert "T" in line.split("(")[1]


@pytest.mark.parametrize("language", Language)
def test_a_seal_says_what_it_seals_and_whose_it_is(language: Language) -> None:
    words = load_texts(language, *REPORT_AREAS)
    lines = lines_of(judged_seal(code_picture(code_text())), language)
    assert lines[1] == words.get("report.seal.valid")
    assert "Folio: CRC-2026-000012" in lines
    assert f"{words.get('report.seal-office')}: Centro Inventado" in lines
    told = f"{words.get('report.figure.eligible')} 2800"
    assert any(told in line and words.get("report.figure.null") in line for line in lines)
    assert words.get("certificate.C-701.remark") not in lines
    assert words.get("report.limits-seal") in lines[-1]


def test_the_seal_of_an_invented_office_says_so() -> None:
    sealed = a_case(invented=True).facts.seal_code
    words = load_texts(Language.ES, *REPORT_AREAS)
    assert words.get("certificate.C-701.remark") in lines_of(judged_seal(code_picture(sealed)))


def test_an_unknown_a_changed_and_an_absent_seal() -> None:
    words = load_texts(Language.EN, *REPORT_AREAS)
    unknown = lines_of(judged_seal(code_picture(code_text()), seals=()), Language.EN)
    assert unknown[1] == words.get("report.seal.not-trusted")
    assert f"{words.get('report.seal-key')}: {seal_key().key_id}" in unknown
    changed = lines_of(judged_seal(code_picture(code_text().replace("E2800", "E2801"))), Language.EN)
    assert changed[1] == words.get("report.seal.altered")
    absent = lines_of(judged_seal(b"x"), Language.EN)
    assert absent[1] == words.get("report.seal.unreadable")
    assert not any("Folio" in line for line in absent)


def test_a_kind_of_paper_of_another_version_is_named_as_it_is() -> None:
    report = judged(good())
    report["certificate"]["kind"] = "constancia-nueva"
    assert "Documento: constancia-nueva" in lines_of(report)


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"%PDF-1.7", FileKind.CERTIFICATE),
        (b"\x89PNG\r\n\x1a\n", FileKind.PICTURE),
        (b"\xff\xd8\xff\xe0", FileKind.PICTURE),
        (b"PK\x03\x04", FileKind.PACKAGE),
        (b"", FileKind.PACKAGE),
        (b" %PDF-1.7", FileKind.PACKAGE),
    ],
)
def test_a_file_is_what_its_first_bytes_say(start: bytes, kind: FileKind) -> None:
    assert kind_of(start + bytes(20)) is kind
