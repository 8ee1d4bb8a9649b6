"""The signatures and who made them: codes K-101 to K-503.

The form of a signature is judged in ``signing.verify_cms``; here are the path to an anchor, the times, the statement of
the signer, and how many officials certify.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from unionreg.evidence.checks.paths import check_path
from unionreg.signing.verify_cms import CmsReading, read_signature

if TYPE_CHECKING:
    from unionreg.evidence.checks.manifests import SignerFiles
    from unionreg.evidence.checks.package import Package
    from unionreg.evidence.checks.rows import Rows
    from unionreg.signing.certificates import Certificate
    from unionreg.signing.trust import TrustStore

_SIGNATURE_CODES = ("K-101", "K-102", "K-103", "K-104", "K-105")
_PATH_CODES = ("K-107", "K-201", "K-202", "K-203", "K-204", "K-205", "K-206", "K-207", "K-208")
_STATEMENT_CODES = ("K-301", "K-302", "K-304", "K-305", "K-306", "K-307")
_ALWAYS_OPEN = ("K-501", "K-502", "K-503")
_FORM_CODES = frozenset({"K-101", "K-102", "K-105", "K-107"})
_AHEAD = timedelta(minutes=5)
_APART = timedelta(minutes=15)
_CERTIFYING = frozenset({"certifies", "certifies-under-protest"})


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What signatures are judged against. Definition and result are None when they could not be read."""

    trust: TrustStore
    at: datetime
    definition: dict[str, Any] | None
    computed_at: datetime | None


@dataclass(slots=True)
class SignerOutcome:
    """What is known of one signer when all is tested. ``failed``: codes K-101 to K-208 that failed or stayed open."""

    files: SignerFiles
    statement: dict[str, Any] | None
    certificate: Certificate | None = None
    signing_time: datetime | None = None
    failed: set[str] = field(default_factory=set)
    repeats: bool = False
    counts: bool = False

    @property
    def signature_ok(self) -> bool:
        return self.certificate is not None and not self.failed & _FORM_CODES

    @property
    def trusted(self) -> bool:
        return self.certificate is not None and not self.failed - _FORM_CODES


def check_signatures(
    package: Package,
    signers: tuple[SignerFiles, ...],
    statements: dict[str, dict[str, Any] | None],
    circumstances: Circumstances,
    rows: Rows,
) -> list[SignerOutcome]:
    """All K checks; one outcome a signer, by number."""
    outcomes = [SignerOutcome(signer, statements.get(signer.statement)) for signer in signers]
    for outcome in outcomes:
        _check_signer(package, outcome, circumstances, rows)
    signed = [outcome for outcome in outcomes if outcome.files.signature in package]
    if not signed:
        rows.fail("K-402")
        rows.not_checked((*_SIGNATURE_CODES, *_PATH_CODES, *_STATEMENT_CODES, *_ALWAYS_OPEN))
    _check_repeats(signed, rows)
    _count_officials(outcomes, circumstances.definition, rows)
    return outcomes


def _check_signer(package: Package, outcome: SignerOutcome, circumstances: Circumstances, rows: Rows) -> None:
    entry = outcome.files.signature
    if entry not in package:
        return
    embedded: tuple[Certificate, ...] = ()
    if outcome.files.manifest in package:
        reading = read_signature(package.content(entry), package.content(outcome.files.manifest))
        _take_reading(outcome, reading, entry, rows)
        embedded = reading.certificates
    else:
        _leave_unchecked(outcome, _SIGNATURE_CODES, rows)
    if outcome.certificate is None:
        _leave_unchecked(outcome, _PATH_CODES, rows)
    else:
        _check_certificate(outcome, outcome.certificate, embedded, circumstances, rows)
    _check_statement(outcome, circumstances.definition, package, rows)
    _leave_open(outcome, circumstances.at, rows)


def _take_reading(outcome: SignerOutcome, reading: CmsReading, entry: str, rows: Rows) -> None:
    for code, reason in reading.failed.items():
        rows.fail(code, entry, reason=reason)
    rows.not_checked(sorted(reading.unchecked), entry)
    outcome.failed |= {*reading.failed, *reading.unchecked}
    outcome.certificate = reading.signer
    outcome.signing_time = reading.signing_time


def _check_certificate(
    outcome: SignerOutcome,
    certificate: Certificate,
    embedded: tuple[Certificate, ...],
    circumstances: Circumstances,
    rows: Rows,
) -> None:
    """K-107 and K-201 to K-208."""
    entry = outcome.files.signature
    time = outcome.signing_time
    failed = check_path(certificate, embedded, circumstances.trust, time)
    if not certificate.is_efirma:
        failed["K-204"] = {"number": certificate.number}
    if time is None:
        _leave_unchecked(outcome, ("K-202", "K-203", "K-205", "K-206"), rows)
    else:
        failed |= _wrong_times(certificate, time, circumstances)
    if circumstances.computed_at is None:
        rows.not_checked("K-206", entry)
    if "K-201" in failed:
        # Without a path there is nothing to compare embedded certificates with; the signature itself may be sound.
        rows.not_checked(("K-107", "K-203", "K-207", "K-208"), entry)
    for code, params in failed.items():
        rows.fail(code, entry, **params)
    outcome.failed |= failed.keys()


def _leave_unchecked(outcome: SignerOutcome, codes: tuple[str, ...], rows: Rows) -> None:
    rows.not_checked(codes, outcome.files.signature)
    outcome.failed |= {*codes}


def _wrong_times(
    certificate: Certificate, time: datetime, circumstances: Circumstances
) -> dict[str, dict[str, str | int | bool]]:
    failed: dict[str, dict[str, str | int | bool]] = {}
    if not certificate.is_valid_at(time):
        failed["K-202"] = {
            "signed": time.isoformat(),
            "from": certificate.not_before.isoformat(),
            "to": certificate.not_after.isoformat(),
        }
    if time - circumstances.at > _AHEAD:
        failed["K-205"] = {"signed": time.isoformat(), "at": circumstances.at.isoformat()}
    if circumstances.computed_at is not None and circumstances.computed_at - time > _APART:
        failed["K-206"] = {"signed": time.isoformat(), "computed": circumstances.computed_at.isoformat()}
    return failed


def _check_statement(outcome: SignerOutcome, definition: dict[str, Any] | None, package: Package, rows: Rows) -> None:
    """K-301 to K-307, as far as statement, certificate and definition could be read."""
    statement, entry = outcome.statement, outcome.files.statement
    if statement is None:
        rows.not_checked(_STATEMENT_CODES, entry)
        return
    if outcome.certificate is None:
        rows.not_checked(("K-301", "K-305"), entry)
    else:
        _compare_identity(statement, outcome.certificate, entry, rows)
    if statement["number"] != outcome.files.number:
        rows.fail("K-302", entry, number=statement["number"])
    if definition is None:
        rows.not_checked(("K-302", "K-306"), entry)
    elif statement["vote_id"] != definition["vote_id"]:
        rows.fail("K-302", entry, vote=statement["vote_id"])
    if statement["capacity"] == "certifies-under-protest":
        rows.remark("K-307", entry, name=statement["name"], remarks=statement["remarks"])
    _check_declared_time(outcome, package.reader.time(statement["declared_at"]), rows)
    _check_official(outcome, statement, definition, rows)


def _compare_identity(statement: dict[str, Any], certificate: Certificate, entry: str, rows: Rows) -> None:
    holder = certificate.holder
    for field_name, read in (
        ("rfc", holder.rfc),
        ("representative_rfc", holder.representative_rfc),
        ("curp", holder.curp),
        ("name", holder.name),
        ("certificate_number", certificate.number),
    ):
        if statement[field_name] != read:
            rows.fail("K-301", entry, field=field_name, stated=statement[field_name] or "", certificate=read or "")


def _check_official(
    outcome: SignerOutcome, statement: dict[str, Any], definition: dict[str, Any] | None, rows: Rows
) -> None:
    if definition is None or statement["role"] != "official" or statement["capacity"] == "witness":
        return
    rfc = _rfc(outcome)
    if rfc not in _listed_officials(definition):
        rows.remark("K-306", outcome.files.statement, rfc=rfc or "")


def _check_declared_time(outcome: SignerOutcome, declared: datetime | None, rows: Rows) -> None:
    """K-304: the time of the statement and that of the signature, at most 15 minutes apart."""
    entry, signed = outcome.files.statement, outcome.signing_time
    if declared is None or signed is None:
        rows.not_checked("K-304", entry)
    elif abs(declared - signed) > _APART:
        rows.remark("K-304", entry, declared=declared.isoformat(), signed=signed.isoformat())


def _leave_open(outcome: SignerOutcome, at: datetime, rows: Rows) -> None:
    """What no verifier can tell offline; always said (K-501 to K-503)."""
    certificate, entry, time = outcome.certificate, outcome.files.signature, outcome.signing_time
    is_dated = certificate is not None and time is not None and certificate.is_valid_at(time)
    rows.not_checked("K-501", entry, undated=not is_dated)
    if certificate is not None and at > certificate.not_after:
        rows.not_checked("K-502", entry, ended=True, not_after=certificate.not_after.isoformat())
    else:
        rows.not_checked("K-502", entry, ended=False)
    rows.not_checked("K-503", entry)


def _check_repeats(outcomes: list[SignerOutcome], rows: Rows) -> None:
    seen: set[str] = set()
    for outcome in outcomes:
        rfc = outcome.certificate.holder.rfc if outcome.certificate else None
        if rfc is None:
            continue
        if rfc in seen:
            rows.remark("K-305", outcome.files.statement, rfc=rfc)
        seen.add(rfc)


def _count_officials(outcomes: list[SignerOutcome], definition: dict[str, Any] | None, rows: Rows) -> None:
    """K-401: different listed officials who certify, with or without protest, whose signature has no failure."""
    if definition is None:
        rows.not_checked("K-401")
        return
    listed = _listed_officials(definition)
    counted: set[str] = set()
    for outcome in outcomes:
        rfc = _rfc(outcome)
        certifies = outcome.statement is not None and outcome.statement["capacity"] in _CERTIFYING
        if rfc in listed and rfc not in counted and certifies and outcome.signature_ok and outcome.trusted:
            counted.add(rfc)
            outcome.counts = True
    needed = definition["required_signatures"]["certify"]
    if len(counted) < needed:
        rows.fail("K-401", None, needed=needed, found=len(counted))


def _rfc(outcome: SignerOutcome) -> str | None:
    """The RFC of the certificate; that of the statement only where no certificate could be read."""
    if outcome.certificate is not None:
        return outcome.certificate.holder.rfc
    return outcome.statement["rfc"] if outcome.statement else None


def _listed_officials(definition: dict[str, Any]) -> set[str]:
    return {official["rfc"] for official in definition["required_signatures"]["officials"]}
