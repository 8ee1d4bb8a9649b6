"""Judging a signed certificate (PDF): bytes in, report out. Pure: no clock, no file, nothing of the office's code.

The report is specified in ``docs/formats/certificate-report.md``; words for people are in the text catalogue
``certificates``. The checks are in ``certificate_checks``, reading the PDF is in ``certificate_pdf``.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from unionreg import __version__
from unionreg.errors import UnreadableError
from unionreg.evidence import certificate_checks as checks
from unionreg.evidence.certificate_pdf import read_pdf
from unionreg.evidence.certificate_rows import CertificateRows, exit_code
from unionreg.evidence.seal_verification import KnownSeal, seal_facts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.evidence.certificate_pdf import CertificatePdf
    from unionreg.signing.certificates import Certificate
    from unionreg.signing.seal import SealCode, Sealed
    from unionreg.signing.trust import TrustStore

Json = dict[str, Any]
SCHEMA = "certificate-report-1"
FORMAT_VERSIONS = (1,)
SIGNATURE_FAILURES = frozenset({"C-201", "C-202", "C-203", "C-204", "C-205", "K-107"})
TRUST_FAILURES = frozenset({"C-401", "K-103", "K-201", "K-202", "K-203", "K-204", "K-205", "K-207", "K-208"})


def verify_certificate(
    data: bytes,
    name: str,
    trust: TrustStore,
    at: datetime,
    package: Json | None = None,
    seals: Sequence[KnownSeal] = (),
) -> Json:
    """The report on a certificate (``certificate-report.schema.json``). Never raises for any bytes.

    ``at`` is the moment at which the verifier stands (aware, whole seconds). ``package`` is the report on the tally
    package at hand, if there is one; ``seals`` are the seals of offices that the reader knows.
    """
    rows = CertificateRows()
    findings = _Findings()
    try:
        pdf = read_pdf(data)
    except UnreadableError:
        rows.fail("C-101")
    else:
        findings = _check(data, pdf, (trust, at), package, rows)
    signed, figures = findings.signed, findings.figures
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
        "package_digest": None if figures is None else digest_groups(figures["package_digest"]),
        "certificate": None if figures is None else _paper(figures),
        "vote": None if figures is None else _vote(figures),
        "result": None if figures is None else _result(figures),
        "signers": signer_rows(signed, figures["issuer"]["post"] if figures else None, rows),
        "seal": seal,
        "checks": listed,
        "summary": summed_up(listed),
    }


@dataclass(frozen=True, slots=True)
class _Findings:
    """What was read; None where it could not be."""

    signed: checks.Signed = field(default_factory=checks.Signed)
    figures: Json | None = None
    code: SealCode | None = None


def _check(
    data: bytes,
    pdf: CertificatePdf,
    standing: tuple[TrustStore, datetime],
    package: Json | None,
    rows: CertificateRows,
) -> _Findings:
    """All checks of a PDF that can be opened."""
    trust, at = standing
    signed = checks.check_signature(data, pdf, trust, at, rows)
    checks.check_open(signed, at, rows)
    figures = checks.read_figures(pdf, rows)
    if figures is None:
        checks.leave_paper_open(rows)
        return _Findings(signed)
    checks.check_issuer(figures, signed, rows)
    checks.check_page(pdf, figures, rows)
    checks.check_sums(figures, rows)
    code = checks.check_code(pdf, figures, rows)
    checks.check_marks(figures, pdf, rows)
    checks.check_package(figures, package, rows)
    return _Findings(signed, figures, code)


def judge_seal(code: Sealed, seals: Sequence[KnownSeal], rows: CertificateRows) -> Json:
    """What is known of the seal; C-702 when it is not one of those that the reader knows."""
    facts = seal_facts(code, seals)
    if not seals:
        rows.not_checked("C-702", key_id=code.key_id)
    elif facts["office"] is None:
        rows.remark("C-702", key_id=code.key_id)
    return {**facts, "valid": "C-506" not in rows.failed()}


def _paper(figures: Json) -> Json:
    return {key: figures[key] for key in ("kind", "template", "folio", "issued_at", "invented")} | {
        "office": figures["office"]["name"]
    }


def _vote(figures: Json) -> Json:
    return {key: figures["vote"][key] for key in ("vote_id", "title", "procedure", "purpose", "stations")}


def _result(figures: Json) -> Json:
    numbers = figures["figures"]
    return {
        "votes": numbers["votes"],
        "null_votes": numbers["null"],
        "cast": numbers["found"],
        "computed": figures["computed"]["outcome"],
        "winner": figures["resolution"]["winner"],
        "resolution": figures["resolution"]["outcome"],
        "bases_agree": figures["bases"]["agree"],
    }


def signer_rows(signed: checks.Signed, post: str | None, rows: CertificateRows) -> list[Json]:
    """Who signed, with the post that the paper states; nobody when no signature could be read."""
    signer = signed.signer
    if signer is None:
        return []
    failed = rows.failed()
    intact, trusted = not failed & SIGNATURE_FAILURES, not failed & TRUST_FAILURES
    return [
        {
            "number": 1,
            "name": signer.holder.name,
            "rfc": signer.holder.rfc,
            "curp": signer.holder.curp,
            "capacity": None,
            "role": post,
            "signing_time": time_text(signed.at) if signed.at else None,
            "certificate": _certificate(signer),
            "signature_ok": intact,
            "trusted": trusted,
            "counts": intact and trusted,
        }
    ]


def _certificate(signer: Certificate) -> Json:
    return {
        "number": signer.number,
        "issuer": signer.issuer_name,
        "not_before": time_text(signer.not_before),
        "not_after": time_text(signer.not_after),
        "sha256": signer.sha256,
    }


def digest_groups(digest: str) -> Json:
    """A digest as reports write it: whole and in groups of four."""
    return {"hex": digest, "groups": [digest[start : start + 4] for start in range(0, 64, 4)]}


def summed_up(listed: list[Json]) -> Json:
    """How many rows have each status."""
    counts = Counter(check["status"] for check in listed)
    return {status.replace("-", "_"): counts[status] for status in ("pass", "fail", "remark", "not-checked")}


def time_text(moment: datetime) -> str:
    """A moment as reports write it: UTC, whole seconds."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
