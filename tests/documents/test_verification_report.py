"""The observer's report on paper: verdict, signers, figures, every check, in Spanish and English."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from tests.documents.pdf_reading import embedded_fonts, flat_text, font_names, page_texts
from tests.evidence.signed_papers import a_draft, good, judged, signed
from tests.evidence.test_seal_verification import judged as judged_seal
from unionreg.documents.verification_report import verification_report
from unionreg.texts import Language, load_texts

Json = dict[str, Any]


def package_report(**changes: Any) -> Json:
    """A report on a package as ``verify --json`` prints it."""
    report: Json = copy.deepcopy(judged(good()))
    checks = [
        {"code": "M-201", "status": "fail", "entry": "stations/mesa-1/count.json", "message": "verify.M-201.fail",
         "params": {}},
        {"code": "X-999", "status": "fail", "entry": None, "message": "verify.X-999.fail", "params": {}},
        {"code": "A-302", "status": "remark", "entry": None, "message": "certificate.C-503.fail", "params": {}},
        *({"code": f"T-{number}", "status": "pass", "entry": None, "message": f"verify.T-{number}.pass", "params": {}}
          for number in range(100, 190)),
    ]  # fmt: skip
    report |= {"schema": "tally-report-1", "verdict": "altered", "exit_code": 1, "checks": checks}
    del report["certificate"], report["seal"]
    report["vote"] |= {"definition_sha256": "ab" * 32}
    for vote in report["result"]["votes"]:
        del vote["label"]
    return report | changes


@pytest.mark.parametrize("language", Language)
def test_the_report_says_verdict_signer_figures_digest_and_checks(language: Language) -> None:
    report = judged(good())
    pdf = verification_report(report, language)
    text = flat_text(pdf)
    words = load_texts(language)
    assert words.get("report.verdict.valid") in text
    assert words.get("report.test-store") in text
    assert "FUNCIONARIA INVENTADA UNO" in text
    assert "0511 23de 4ec9 2835 6944 4248 0cca 4bfd" in text
    assert report["file"]["sha256"] in text
    for vote in report["result"]["votes"]:
        assert f"{vote['label']} {vote['count']:,}" in text
    for check in report["checks"]:
        assert check["code"] in text
    assert "pdfsig" in text
    assert words.get("report.limits-certificate") in text
    assert embedded_fonts(pdf) == len(font_names(pdf))
    assert "Helvetica" not in " ".join(font_names(pdf))


def test_the_same_report_gives_the_same_bytes() -> None:
    report = judged(good())
    assert verification_report(report, Language.ES) == verification_report(report, Language.ES)


def test_what_failed_comes_first_with_its_entry() -> None:
    text = flat_text(verification_report(package_report(), Language.ES))
    assert text.index("Lo que falló") < text.index("Quién firmó") < text.index("Observaciones")
    assert "stations/mesa-1/count.json" in text
    assert load_texts(Language.ES).get("verify.M-201.remedy") in text
    assert "Comprobación X-999." in text
    assert "openssl cms -verify -cades" in text
    assert "T-100 · T-101" in text
    assert "Alterado." in text


def test_a_row_shows_its_figures_also_one_that_is_called_key() -> None:
    check = {"code": "T-201", "status": "fail", "entry": None, "message": "verify.T-201.fail"}
    given = {"stated": 12, "computed": 13, "key": "null", "open": True, "reason": ""}
    text = flat_text(verification_report(package_report(checks=[check | {"params": given}]), Language.ES))
    assert "declarado: 12; calculado: 13; clave: null)" in text
    printed = {"key": "null", "printed": "7", "data": "6"}
    check = {"code": "C-502", "status": "fail", "entry": None, "message": "certificate.C-502.fail", "params": printed}
    assert "«7» en null" in flat_text(verification_report(package_report(checks=[check]), Language.ES))


def test_yes_and_no_are_words_in_the_report_on_a_package() -> None:
    votes = [{"option": "yes", "count": 1500}, {"option": "planilla-azul", "count": 20}]
    result = package_report()["result"] | {"votes": votes}
    text = flat_text(verification_report(package_report(result=result), Language.EN))
    assert "Yes 1,500" in text
    assert "planilla-azul 20" in text


def test_a_package_that_cannot_be_read_passes_nothing_and_has_nothing_to_try() -> None:
    text = flat_text(verification_report(package_report(verdict="unreadable"), Language.ES))
    assert "T-100" not in text
    assert "openssl" not in text
    assert load_texts(Language.ES).get("report.limits-package") in text


def test_a_report_of_another_version_with_missing_parameters_is_set_all_the_same() -> None:
    assert "Check A-302." in flat_text(verification_report(package_report(), Language.EN))


def test_very_many_findings_are_cut_with_a_notice() -> None:
    checks = [
        {"code": "A-101", "status": "fail", "entry": f"stations/m-{number}/count.json", "message": "verify.A-101.fail",
         "params": {}}
        for number in range(1000)
    ]  # fmt: skip
    text = flat_text(verification_report(package_report(checks=checks), Language.ES))
    assert "Y 700 más" in text
    assert "stations/m-299/count.json" in text


def test_an_unreadable_file_gives_a_short_report() -> None:
    pages = page_texts(verification_report(judged(b"%PDF-"), Language.EN))
    assert len(pages) == 1
    assert "Unreadable." in pages[0]
    assert "No signature could be read." in pages[0]


def test_an_unsigned_and_an_invented_certificate() -> None:
    assert "Incompleto." in flat_text(verification_report(judged(a_draft().pdf), Language.ES))
    pages = page_texts(verification_report(judged(signed(a_draft(invented=True))), Language.EN))
    assert all("DEMONSTRATION — INVENTED DATA" in page for page in pages)


def test_a_bad_and_an_untrusted_signature_are_told_apart() -> None:
    report = package_report()
    report["signers"][0] |= {"signature_ok": False, "name": None, "rfc": None, "role": "official",
                             "capacity": "witness", "signing_time": None, "certificate": None}  # fmt: skip
    assert "La firma no corresponde al contenido." in flat_text(verification_report(report, Language.ES))
    report = package_report()
    report["signers"][0]["trusted"] = False
    report["result"]["resolution"] = None
    report["result"]["winner"] = "opcion-desconocida"
    text = flat_text(verification_report(report, Language.ES))
    assert "el certificado no es de confianza" in text
    assert "no se ha dictado" in text


@pytest.mark.parametrize("language", Language)
def test_the_report_on_a_seal_says_what_it_says(language: Language) -> None:
    text = flat_text(verification_report(judged_seal(good()), language))
    assert "CRC-2026-000012" in text
    assert "Centro Inventado" in text
    assert load_texts(language).get("report.seal.valid") in text
    assert load_texts(language).get("report.limits-seal") in text


def test_the_report_on_an_unknown_seal_and_on_no_seal() -> None:
    assert "desconocida" in flat_text(verification_report(judged_seal(good(), seals=()), Language.ES))
    assert "Unreadable." in flat_text(verification_report(judged_seal(b""), Language.EN))


def test_an_unknown_procedure_is_named_as_it_stands() -> None:
    report = package_report()
    report["vote"]["procedure"] = "otra-cosa"
    assert "otra-cosa" in flat_text(verification_report(report, Language.ES))
