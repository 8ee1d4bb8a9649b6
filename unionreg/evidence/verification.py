"""Judging a tally package: bytes in, report out. Pure: no clock, no file, no database, nothing of the office's code.

The order of the phases and the report are those of the tally package, section 11. The checks themselves are in
``checks``; the container is read in ``container``; words for people are in the text catalogue ``verify``.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from unionreg import __version__
from unionreg.evidence.checks.decision import check_decision
from unionreg.evidence.checks.definition import check_definition, check_result_frame, check_vote_ids
from unionreg.evidence.checks.documents import ControlData, DocumentCheck
from unionreg.evidence.checks.manifests import check_digests, check_manifests, find_signers
from unionreg.evidence.checks.package import DEFINITION, INDEX, RESULT, Package
from unionreg.evidence.checks.rows import CONTAINER_PHASE, EXIT_CODES, PHASE_OF, Rows
from unionreg.evidence.checks.signatures import Circumstances, SignerOutcome, check_signatures
from unionreg.evidence.checks.stations import CountReader, Counts
from unionreg.evidence.checks.sums import check_sums, compute_sums
from unionreg.evidence.container import ContainerReader
from unionreg.evidence.json_reading import JsonReader
from unionreg.evidence.layout import EntryKind
from unionreg.evidence.schemas import SchemaBook

if TYPE_CHECKING:
    from unionreg.evidence.container import Source
    from unionreg.signing.certificates import Certificate
    from unionreg.signing.trust import TrustStore

Report = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be judged against: file name for the report, trust store, moment, and digests the reader expects.

    ``at`` is aware, whole seconds. ``expect_digest`` and ``expect_definition`` are lower-case hex or None.
    """

    name: str
    trust: TrustStore
    at: datetime
    expect_digest: str | None = None
    expect_definition: str | None = None


def verify_package(source: Source, request: Request) -> Report:
    """The report on a package (``report.schema.json``). Never raises for any bytes.

    ``source`` is the file as bytes or as a memory map; only the entry at hand is copied from it.
    """
    rows = Rows()
    entries = ContainerReader(source, rows.fail).read()
    facts = Facts()
    last_phase = CONTAINER_PHASE
    if entries is not None:
        last_phase = max(PHASE_OF.values())
        package = Package(source, entries, JsonReader(SchemaBook()))
        facts = _check_package(package, request, rows)
    return _report(source, request, facts, rows, last_phase)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a report tells beside its checks; None where it could not be read."""

    digest: str | None = None
    definition: dict[str, Any] | None = None
    definition_sha256: str = ""
    result: dict[str, Any] | None = None
    signers: tuple[SignerOutcome, ...] = ()


def _check_package(package: Package, request: Request, rows: Rows) -> Facts:
    """Phases 2 to 6."""
    digest = package.package_digest()
    definition = package.read_json(DEFINITION, rows)
    result = package.read_json(RESULT, rows)
    index = package.read_json(INDEX, rows)
    package.check_beginnings(rows)
    for name in package.names(EntryKind.LOG):
        rows.not_checked("L-001", name)
    signers = find_signers(package, rows)
    statements = {
        signer.statement: package.read_json(signer.statement, rows) for signer in signers if signer.statement in package
    }
    check_manifests(package, signers, rows)
    check_digests(package, statements, digest, (request.expect_digest, request.expect_definition), rows)
    computed_at = package.reader.time(result["computed_at"]) if result else None
    circumstances = Circumstances(request.trust, request.at, definition, computed_at)
    outcomes = check_signatures(package, signers, statements, circumstances, rows)
    counts = CountReader(package, definition, result, rows).read()
    _check_contents(package, definition, result, counts, rows)
    check_vote_ids(definition, result, index, rows)
    stations = {station["id"]: station for station in definition["stations"]} if definition else {}
    DocumentCheck(package, ControlData(definition, result, stations, counts, digest), rows).run(index)
    definition_sha256 = package.hex_digest(DEFINITION) if definition else ""
    return Facts(digest, definition, definition_sha256, result, tuple(outcomes))


def _check_contents(
    package: Package,
    definition: dict[str, Any] | None,
    result: dict[str, Any] | None,
    counts: Counts,
    rows: Rows,
) -> None:
    """Definition, sums and decision, as far as they could be read."""
    check_definition(definition, package.reader, rows)
    check_result_frame(definition, result, counts, package.reader, rows)
    if definition is None or result is None:
        rows.not_checked("T-201 T-202 T-208 R-101 R-102 R-103 R-201 R-202 R-203 R-301 R-302", RESULT)
        return
    sums = compute_sums(definition, result, counts)
    if sums is None:
        rows.not_checked("T-201 T-202 T-208", RESULT)
    else:
        check_sums(definition, result, sums, rows)
    check_decision(definition, result, sums, rows)


def _report(source: Source, request: Request, facts: Facts, rows: Rows, last_phase: int) -> Report:
    verdict = rows.verdict()
    checks = rows.checks(last_phase)
    trust = request.trust
    return {
        "schema": "tally-report-1",
        "file": {"name": request.name, "bytes": len(source), "sha256": hashlib.sha256(source).hexdigest()},
        "at": _time(request.at),
        "verifier": {"name": "unionreg", "version": __version__, "format_versions": [1]},
        "trust_store": {"name": trust.name, "test": trust.is_test, "certificates": trust.size},
        "verdict": verdict,
        "exit_code": EXIT_CODES.get(verdict, 1),
        "package_digest": _digest(facts.digest),
        "vote": _vote(facts),
        "result": _result(facts.result),
        "signers": [_signer(outcome) for outcome in facts.signers],
        "checks": checks,
        "summary": rows.summary(checks),
    }


def _digest(digest: str | None) -> dict[str, Any] | None:
    if digest is None:
        return None
    return {"hex": digest, "groups": [digest[start : start + 4] for start in range(0, 64, 4)]}


def _vote(facts: Facts) -> dict[str, Any] | None:
    definition = facts.definition
    if definition is None:
        return None
    return {
        **{name: definition[name] for name in ("vote_id", "title", "procedure", "purpose")},
        "definition_sha256": facts.definition_sha256,
        "stations": len(definition["stations"]),
    }


def _result(result: dict[str, Any] | None) -> dict[str, Any] | None:
    if result is None:
        return None
    return {
        "votes": result["totals"]["votes"],
        "null_votes": result["totals"]["null_votes"],
        "cast": result["turnout"]["cast"],
        "computed": result["computed"]["outcome"],
        "winner": result["computed"]["winner"],
        "resolution": result["resolution"]["outcome"] if result["resolution"] else None,
        "bases_agree": result["bases"]["agree"],
    }


def _signer(outcome: SignerOutcome) -> dict[str, Any]:
    certificate, statement = outcome.certificate, outcome.statement
    holder = certificate.holder if certificate else None
    return {
        "number": outcome.files.number,
        "name": holder.name if holder else None,
        "rfc": holder.rfc if holder else None,
        "curp": holder.curp if holder else None,
        "capacity": statement["capacity"] if statement else None,
        "role": statement["role"] if statement else None,
        "signing_time": _time(outcome.signing_time) if outcome.signing_time else None,
        "certificate": _certificate(certificate) if certificate else None,
        "signature_ok": outcome.signature_ok,
        "trusted": outcome.trusted,
        "counts": outcome.counts,
    }


def _certificate(certificate: Certificate) -> dict[str, str]:
    return {
        "number": certificate.number,
        "issuer": certificate.issuer_name,
        "not_before": _time(certificate.not_before),
        "not_after": _time(certificate.not_after),
        "sha256": certificate.sha256,
    }


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
