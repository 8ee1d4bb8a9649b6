"""Judging an observer's report: bytes in, report out. Pure: no clock, no file, nothing of the office's code.

Specified in ``docs/formats/observer-report.md``; words for people are in the text catalogue ``observer``. Signatures
are in ``observation_signatures``, what the notebook says in ``observation_contents``.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from unionreg import __version__
from unionreg.evidence.checks.rows import CONTAINER_PHASE, EXIT_CODES, Rows
from unionreg.evidence.container import ContainerReader
from unionreg.evidence.observation_contents import check_contents, compare_official
from unionreg.evidence.observation_json import NOTEBOOK as NOTEBOOK_KIND
from unionreg.evidence.observation_json import STATEMENT, observation_reader
from unionreg.evidence.observation_layout import NOTEBOOK, ObservationNames, Part, observation_place
from unionreg.evidence.observation_rows import LAST_PHASE, OBSERVATION_PHASES
from unionreg.evidence.observation_signatures import Signed, base64_of, check_signers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.domain.observation.comparison import OfficialCount
    from unionreg.domain.observation.notebook import Notebook
    from unionreg.evidence.container import Entry, Source
    from unionreg.evidence.json_reading import JsonReading
    from unionreg.evidence.observation_layout import ObservationPlace
    from unionreg.evidence.verification import Request

Report = dict[str, Any]
SCHEMA = "observation-report-1"


class ObservationFile:
    """The entries of a sound container by name, and the strict reader of their JSON."""

    subject = NOTEBOOK
    subject_field = "notebook_sha256"

    def __init__(self, source: Source, entries: Iterable[Entry]) -> None:
        self._source = source
        self._entries = {entry.name: entry for entry in entries}
        self.reader = observation_reader()
        # Every name is one of the layout: the container reader has refused all others.
        self.places: dict[str, ObservationPlace] = {
            name: place for name in self._entries if (place := observation_place(name)) is not None
        }

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def content(self, name: str) -> bytes:
        """The bytes of an entry; KeyError when there is none of this name."""
        entry = self._entries[name]
        return self._source[entry.offset : entry.offset + entry.size]

    def names(self, *parts: Part) -> list[str]:
        """The names of the entries of these parts, sorted."""
        return sorted(name for name, place in self.places.items() if place.part in parts)

    def hex_digest(self, name: str) -> str:
        """SHA-256 of an entry, hex."""
        return hashlib.sha256(self.content(name)).hexdigest()

    def base64_digest(self, name: str) -> str:
        """SHA-256 of an entry as manifests write it."""
        return base64_of(hashlib.sha256(self.content(name)).digest())

    def read_notebook(self, rows: Rows) -> JsonReading | None:
        """The notebook's JSON, or None where it is absent; failures go to the rows (N-301)."""
        return self._read(NOTEBOOK, NOTEBOOK_KIND, rows)

    def read_statement(self, name: str, rows: Rows) -> dict[str, Any] | None:
        """The statement of a signer, or None where it is absent or cannot be read."""
        reading = self._read(name, STATEMENT, rows)
        return None if reading is None else reading.value

    def _read(self, name: str, kind: str, rows: Rows) -> JsonReading | None:
        if name not in self:
            return None
        reading = self.reader.read(self.content(name), kind)
        for problem in reading.problems:
            rows.fail("N-301", name, json=problem.code, **problem.params)
        return reading


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a report tells beside its checks; None where it could not be read."""

    notebook: Notebook | None = None
    digest: str | None = None
    signers: tuple[Signed, ...] = ()


def verify_observation(source: Source, request: Request, official: OfficialCount | None = None) -> Report:
    """The report on an observer's report (``observation-report.schema.json``). Never raises for any bytes.

    ``official`` is what the package at hand says, if there is one. ``request.expect_digest`` is the digest of the
    notebook as printed on the report (N-207).
    """
    rows = Rows(OBSERVATION_PHASES)
    entries = ContainerReader(source, rows.fail, ObservationNames()).read()
    facts, last_phase = _Facts(), CONTAINER_PHASE
    if entries is not None:
        last_phase = LAST_PHASE
        facts = _check(ObservationFile(source, entries), request, official, rows)
    return _report(source, request, facts, rows, last_phase)


def _check(file: ObservationFile, request: Request, official: OfficialCount | None, rows: Rows) -> _Facts:
    digest = file.hex_digest(NOTEBOOK) if NOTEBOOK in file else None
    if request.expect_digest is None:
        rows.not_checked("N-207")
    elif request.expect_digest != digest:
        rows.fail("N-207", NOTEBOOK, expected=request.expect_digest, computed=digest or "")
    signers = check_signers(file, request.trust, request.at, rows)
    notebook = check_contents(file, signers, rows)
    compare_official(notebook, official, rows)
    return _Facts(notebook, digest, tuple(signers))


def _report(source: Source, request: Request, facts: _Facts, rows: Rows, last_phase: int) -> Report:
    verdict, checks, trust = rows.verdict(), rows.checks(last_phase), request.trust
    notebook = facts.notebook
    return {
        "schema": SCHEMA,
        "file": {"name": request.name, "bytes": len(source), "sha256": hashlib.sha256(source).hexdigest()},
        "at": time_of_report(request.at),
        "verifier": {"name": "unionreg", "version": __version__, "format_versions": [1]},
        "trust_store": {"name": trust.name, "test": trust.is_test, "certificates": trust.size},
        "verdict": verdict,
        "exit_code": EXIT_CODES.get(verdict, 1),
        "notebook_digest": None if facts.digest is None else digest_groups(facts.digest),
        "vote": None if notebook is None else _vote(notebook),
        "observation": None if notebook is None else _observation(notebook),
        "signers": [signer_rows(signed) for signed in facts.signers],
        "checks": checks,
        "summary": rows.summary(checks),
    }


def digest_groups(digest: str) -> dict[str, Any]:
    """A digest whole and in the groups that people compare."""
    return {"hex": digest, "groups": [digest[start : start + 4] for start in range(0, 64, 4)]}


def _vote(notebook: Notebook) -> dict[str, Any]:
    vote = notebook.vote
    return {
        "vote_id": vote.vote_id,
        "title": vote.title,
        "purpose": vote.purpose.value,
        "definition_sha256": vote.definition_sha256,
        "stations": len(vote.stations),
    }


def _observation(notebook: Notebook) -> dict[str, Any]:
    answers = {(one.check, one.station_id): one for one in notebook.answers}
    kinds = Counter("given" if one.seen is None else one.seen.value for one in answers.values())
    return {
        "notebook_id": notebook.notebook_id,
        "observer": notebook.observer.name,
        "organisation": notebook.observer.organisation,
        "answers": {"yes": kinds["yes"], "no": kinds["no"], "not_seen": kinds["not-seen"], "given": kinds["given"]},
        "incidents": len(notebook.incidents),
        "photographs": len(notebook.photographs),
        "tallies": [
            {
                "station_id": one.station_id,
                "votes": [{"option": each.option, "count": each.count} for each in one.votes],
                "null_votes": one.null_votes,
                "found": one.found,
            }
            for one in notebook.tallies
        ],
    }


def signer_rows(signed: Signed) -> dict[str, Any]:
    """What a report tells of one signer."""
    statement, certificate = signed.statement, signed.certificate
    return {
        "number": signed.number,
        "kind": "efirma" if certificate is not None else "own-key" if signed.fingerprint else None,
        "name": certificate.holder.name if certificate else statement["name"] if statement else None,
        "organisation": statement["organisation"] if statement else None,
        "rfc": certificate.holder.rfc if certificate else None,
        "key_fingerprint": signed.fingerprint,
        "signing_time": _signing_time(signed),
        "certificate": None
        if certificate is None
        else {
            "number": certificate.number,
            "issuer": certificate.issuer_name,
            "not_before": time_of_report(certificate.not_before),
            "not_after": time_of_report(certificate.not_after),
            "sha256": certificate.sha256,
        },
        "signature_ok": signed.signature_ok,
        "trusted": signed.trusted,
    }


def _signing_time(signed: Signed) -> str | None:
    """The time of the CMS, or what the holder of a key of one's own states."""
    if signed.signing_time is not None:
        return time_of_report(signed.signing_time)
    if signed.certificate is not None or signed.statement is None:
        return None
    return str(signed.statement["declared_at"])


def time_of_report(moment: datetime) -> str:
    """A moment as reports write it: RFC 3339 in UTC."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
