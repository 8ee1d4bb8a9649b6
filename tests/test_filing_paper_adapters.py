"""The port of the papers on filings with a real e.firma: drawn, sealed, signed, accepted by the verifier."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.authority import NOW, official, test_authority
from tests.builders_filings import a_filing_office, prevented, taken_up
from tests.commands.running import answer
from tests.documents.pdf_reading import flat_text
from tests.documents.rulings.ruling_builders import CURP, REAL, a_paper, a_registry_certificate, seal_key
from tests.evidence.registry_papers import failed, judged
from unionreg.application import filing_certificates, filing_rulings
from unionreg.application.filing_papers_ports import Issuer
from unionreg.application.filing_rulings import NewRuling
from unionreg.application.signing_facts import SigningKey
from unionreg.application.verifying import Judging, OfficeSeal
from unionreg.bootstrap_verify import FileJudge
from unionreg.domain.certificates.certificate import RegistryCertificateKind
from unionreg.domain.certificates.papers import FilingPaperKind
from unionreg.domain.filings.rulings import RulingKind
from unionreg.errors import ConflictError, NotFoundError, UnionregError
from unionreg.evidence.certificate_pdf import read_pdf
from unionreg.filing_paper_adapters import OfficeFilingPapers
from unionreg.texts import Language
from unionreg.vote_adapters import OfficeSignatures

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 3, 2)
KEY = SigningKey(*official())
SIGNATURES = OfficeSignatures(lambda: (test_authority().root, test_authority().issuing))
PORT = OfficeFilingPapers(SIGNATURES)


def issuer() -> Issuer:
    return Issuer(SIGNATURES.read_key(KEY, at=NOW), "Titular de la Unidad de Registro")


def a_certificate() -> bytes:
    order = a_registry_certificate(RegistryCertificateKind.REGISTRATION)
    return PORT.registry_certificate(order, issuer(), REAL, seal_key(), KEY)


@pytest.mark.parametrize("kind", RegistryCertificateKind)
def test_a_certificate_is_signed_and_valid(kind: RegistryCertificateKind) -> None:
    pdf = PORT.registry_certificate(a_registry_certificate(kind), issuer(), REAL, seal_key(), KEY)
    report = judged(pdf)
    assert (report["verdict"], failed(report)) == ("valid", [])
    assert report["certificate"]["template"] == PORT.certificate_template(kind)


def test_a_ruling_is_signed_and_valid_under_the_folio_of_its_case() -> None:
    order = a_paper(FilingPaperKind.REFUSAL)
    order = replace(order, folio=f"{order.case.folio}/R-1")
    report = judged(PORT.signed_paper(order, issuer(), REAL, seal_key(), KEY))
    assert (report["verdict"], failed(report)) == ("valid", [])
    other = replace(order, folio="RS-7K2-2026-000017-9/R-1")
    assert failed(judged(PORT.signed_paper(other, issuer(), REAL, seal_key(), KEY))) == ["P-503"]


def test_receipts_are_signed_by_hand() -> None:
    with pytest.raises(ConflictError) as raised:
        PORT.signed_paper(a_paper(FilingPaperKind.RECEIPT), issuer(), REAL, seal_key(), KEY)
    assert raised.value.code == "paper-not-signed"
    assert "Firma autógrafa" in flat_text(PORT.paper(a_paper(FilingPaperKind.RECEIPT), REAL, seal_key()))


def test_a_certificate_that_cannot_be_is_not_signed() -> None:
    order = a_registry_certificate(RegistryCertificateKind.REGISTRATION, registered_on=date(2027, 1, 1))
    with pytest.raises(ConflictError):
        PORT.registry_certificate(order, issuer(), REAL, seal_key(), KEY)


def test_an_expired_e_firma_signs_nothing() -> None:
    order = a_registry_certificate(RegistryCertificateKind.REGISTRATION)
    late = replace(order, issued_at=order.issued_at + timedelta(days=3650))
    with pytest.raises(UnionregError):
        PORT.registry_certificate(late, issuer(), REAL, seal_key(), KEY)


def test_a_folio_that_fits_no_seal_is_refused() -> None:
    with pytest.raises(ConflictError) as raised:
        PORT.paper(replace(a_paper(FilingPaperKind.RECEIPT), folio="folio con espacios"), REAL, seal_key())
    assert raised.value.code == "seal-facts-unfit"


def test_the_public_version_and_what_it_strikes_out() -> None:
    order = a_paper(FilingPaperKind.PREVENTION)
    assert CURP in PORT.struck_out(order)
    text = flat_text(PORT.public_paper(order, REAL, seal_key()))
    assert all(hidden not in text for hidden in PORT.struck_out(order))


def test_the_public_copy_of_a_certificate_has_no_tax_number_no_data_and_no_signature() -> None:
    order = a_registry_certificate(RegistryCertificateKind.REGISTRATION)
    pdf = read_pdf(PORT.public_certificate(order, issuer(), REAL, seal_key()))
    assert "VERSIÓN PÚBLICA" in pdf.text
    assert "FUIU800101AB1" not in pdf.text
    assert "María de la O Ibáñez" in pdf.text
    assert (pdf.attachments, pdf.signatures, pdf.codes) == ((), (), ())


def test_versions_and_titles() -> None:
    assert PORT.template_version(FilingPaperKind.PREVENTION, DAY) == "PT-1"
    assert dict(PORT.titles(DAY))[FilingPaperKind.RECEIPT] == "Acuse de recibo"
    assert [kind for kind, _ in PORT.titles(DAY)] == list(FilingPaperKind)
    with pytest.raises(NotFoundError):
        PORT.paper(replace(a_paper(FilingPaperKind.PREVENTION), template="PT-99"), REAL, seal_key())


def trusted(folder: Path) -> Path:
    (folder / "raiz.cer").write_bytes(test_authority().root)
    (folder / "emisora.cer").write_bytes(test_authority().issuing)
    return folder


def test_the_window_judges_it(tmp_path: Path) -> None:
    file = tmp_path / "constancia.pdf"
    file.write_bytes(a_certificate())
    certificates = (test_authority().root, test_authority().issuing)
    seals = (OfficeSeal("Centro Inventado", seal_key().public_key, invented=False),)
    report = FileJudge().judge(Judging(file, certificates=certificates, seals=seals, at=NOW), lambda *_: None)
    assert report["verdict"] == "valid"
    assert FileJudge().report_pdf(report, Language.ES).startswith(b"%PDF-")


def test_the_command_line_judges_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "constancia.pdf"
    file.write_bytes(a_certificate())
    (tmp_path / "trust").mkdir()
    arguments = ("verify", file, "--trust", trusted(tmp_path / "trust"), "--at", "2026-03-02T12:00:00Z")
    done = answer(capsys, *arguments, "--json")
    assert done.status == 0
    assert json.loads(done.out)["schema"] == "registry-certificate-report-1"
    assert "Sindicato Independiente" in answer(capsys, *arguments).out


class SealedForReal(OfficeFilingPapers):
    """Seals with a real key: both halves of the seal of a test office are made up."""

    def signed_paper(self, order: Any, issuer: Any, letterhead: Any, seal: Any, key: Any) -> bytes:
        del seal
        return super().signed_paper(order, issuer, letterhead, seal_key(), key)

    def registry_certificate(self, order: Any, issuer: Any, letterhead: Any, seal: Any, key: Any) -> bytes:
        del seal
        return super().registry_certificate(order, issuer, letterhead, seal_key(), key)


def test_a_whole_case_gives_papers_that_the_verifier_accepts() -> None:
    here = a_filing_office(filing_papers=SealedForReal(SIGNATURES), signatures=SIGNATURES)
    prevented(here)
    folio = taken_up(here)
    ruling = NewRuling(RulingKind.REGISTER, key=KEY)
    filing_rulings.rule_on_filing(here.core, here.office.signer, **here.at(folio), ruling=ruling)
    filing_certificates.issue_filing_certificate(here.core, here.office.signer, **here.at(folio), key=KEY)
    with here.core.unit_of_work() as uow:
        papers = [(each.signed, uow.filings.file(each.sha256)) for each in uow.filings.papers(folio)]
    reports = [judged(content, at=here.office.clock()) for signed, content in papers if signed]
    assert {report["certificate"]["kind"] for report in reports} == {"constancia-registro", "resolucion-registro"}
    assert [failed(report) for report in reports] == [[], []]
