"""Judging a registry certificate or signed ruling (PDF): bytes in, report out. Pure: no clock, no file, no office.

The report is specified in ``docs/formats/registry-certificate.md``; words for people are in the text catalogues
``certificates`` and ``registry_certificates``.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from unionreg import __version__
from unionreg.domain.certificates.digest import data_digest
from unionreg.errors import UnreadableError
from unionreg.evidence import certificate_checks as shared
from unionreg.evidence import registry_certificate_checks as checks
from unionreg.evidence.certificate_pdf import attachment_names, read_pdf
from unionreg.evidence.certificate_rows import CertificateRows, exit_code
from unionreg.evidence.certificate_verification import digest_groups, judge_seal, signer_rows, summed_up, time_text
from unionreg.evidence.registry_certificate_rows import PHASE_OF

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from unionreg.evidence.certificate_pdf import CertificatePdf
    from unionreg.evidence.seal_verification import KnownSeal
    from unionreg.signing.paper_seal import PaperSealCode
    from unionreg.signing.trust import TrustStore

Json = dict[str, Any]
SCHEMA = "registry-certificate-report-1"
FORMAT_VERSIONS = (1,)


def is_registry_paper(data: bytes) -> bool:
    """Whether a PDF carries the data of a registry paper, and is to be judged as one. Never raises."""
    try:
        return checks.ATTACHMENT_NAME in attachment_names(data)
    except UnreadableError:
        return False


@dataclass(frozen=True, slots=True)
class _Findings:
    """What was read; None where it could not be."""

    signed: shared.Signed = field(default_factory=shared.Signed)
    data: Json | None = None
    code: PaperSealCode | None = None


def verify_registry_paper(
    data: bytes, name: str, trust: TrustStore, at: datetime, seals: Sequence[KnownSeal] = ()
) -> Json:
    """The report (``registry-certificate-report.schema.json``). Never raises for any bytes.

    ``at`` is the moment at which the verifier stands (aware, whole seconds); ``seals`` are those that the reader knows.
    """
    rows = CertificateRows(PHASE_OF)
    findings = _Findings()
    try:
        pdf = read_pdf(data)
    except UnreadableError:
        rows.fail("C-101")
    else:
        findings = _check(data, pdf, (trust, at), rows)
    signed, stated = findings.signed, findings.data
    seal = None if findings.code is None else judge_seal(findings.code, seals, rows)
    verdict = rows.verdict()
    listed = rows.checks(unreadable="C-101" in rows.failed())
    return {
        "schema": SCHEMA,
        "file": {"name": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()},
        "at": time_text(at),
        "verifier": {"name": "unionreg", "version": __version__, "format_versions": list(FORMAT_VERSIONS)},
        "trust_store": {"name": trust.name, "test": trust.is_test, "certificates": trust.size},
        "verdict": verdict,
        "exit_code": exit_code(verdict),
        "data_digest": None if stated is None else digest_groups(data_digest(stated)),
        "certificate": None if stated is None else _paper(stated),
        "registry": None if stated is None else _registry(stated),
        "signers": signer_rows(signed, stated["issuer"]["post"] if stated else None, rows),
        "seal": seal,
        "checks": listed,
        "summary": summed_up(listed),
    }


def _check(data: bytes, pdf: CertificatePdf, standing: tuple[TrustStore, datetime], rows: CertificateRows) -> _Findings:
    """All checks of a PDF that can be opened."""
    trust, at = standing
    signed = shared.check_signature(data, pdf, trust, at, rows)
    shared.check_open(signed, at, rows)
    stated = checks.read_data(pdf, rows)
    if stated is None:
        checks.leave_paper_open(rows)
        return _Findings(signed)
    shared.check_issuer(stated, signed, rows)
    checks.check_page(pdf, stated, rows)
    checks.check_days(stated, rows)
    checks.check_representativeness(stated, rows)
    code = checks.check_code(pdf, stated, rows)
    checks.check_marks(pdf, stated, at, rows)
    return _Findings(signed, stated, code)


def _paper(stated: Json) -> Json:
    return {key: stated[key] for key in ("kind", "template", "folio", "issued_at", "invented")} | {
        "office": stated["office"]["name"]
    }


def _registry(stated: Json) -> Json:
    """What the paper is about, for people."""
    until = checks.last_day(stated)
    return {
        "case_folio": stated["case"]["folio"],
        "union": stated["union"]["name"],
        "registration_number": stated["union"]["registration_number"],
        "valid_until": None if until is None else until.isoformat(),
    }
