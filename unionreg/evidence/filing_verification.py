"""Judging the container of a filing: bytes in, report out. Pure: no clock, no file, nothing of the office's code.

Specified in ``docs/formats/filing-container.md``; words for people are in the text catalogue ``containers``. Signatures
are in ``observation_signatures``, what the filing says in ``filing_contents``; taking it in is in ``filing_reading``.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from unionreg import __version__
from unionreg.evidence.checks.rows import CONTAINER_PHASE, EXIT_CODES
from unionreg.evidence.container import ContainerReader
from unionreg.evidence.filing_contents import check_contents
from unionreg.evidence.filing_json import DATA as DATA_KIND
from unionreg.evidence.filing_json import FORMAT_VERSION, STATEMENT, filing_reader, newer_version, value_of
from unionreg.evidence.filing_layout import (
    DATA,
    PACKET,
    PACKET_DIGEST,
    SUPPORTERS,
    FilingNames,
    begins_as_filing,
    filing_place,
    start_of_data,
)
from unionreg.evidence.filing_rows import LAST_PHASE, VERSION_CODE, FilingRows
from unionreg.evidence.observation_signatures import Signed, base64_of, check_signers
from unionreg.evidence.observation_verification import digest_groups, signer_rows, time_of_report

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.domain.filings.filing import FilingData
    from unionreg.evidence.checks.rows import Rows
    from unionreg.evidence.container import Entry, Source
    from unionreg.evidence.filing_layout import FilingPlace
    from unionreg.evidence.json_reading import JsonReading
    from unionreg.evidence.verification import Request

Report = dict[str, Any]
SCHEMA = "filing-report-1"


class FilingFile:
    """The entries of a sound container by name, and the strict reader of their JSON."""

    subject = DATA
    subject_field = "filing_sha256"

    def __init__(self, source: Source, entries: Iterable[Entry]) -> None:
        self._source = source
        self._entries = {entry.name: entry for entry in entries}
        self._digests: dict[str, bytes] = {}
        self.reader = filing_reader()
        # Every name is one of the layout: the container reader has refused all others.
        self.places: dict[str, FilingPlace] = {
            name: place for name in self._entries if (place := filing_place(name)) is not None
        }

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def content(self, name: str) -> bytes:
        """The bytes of an entry; KeyError when there is none of this name."""
        entry = self._entries[name]
        return self._source[entry.offset : entry.offset + entry.size]

    def size(self, name: str) -> int:
        """How many bytes an entry has."""
        return self._entries[name].size

    def starts_with(self, name: str, beginning: bytes) -> bool:
        """Whether an entry begins so; it is not copied whole."""
        offset = self._entries[name].offset
        return self.size(name) >= len(beginning) and self._source[offset : offset + len(beginning)] == beginning

    def names(self, *parts: str) -> list[str]:
        """The names of the entries of these parts, sorted."""
        return sorted(name for name, place in self.places.items() if place.part in parts)

    def hex_digest(self, name: str) -> str:
        """SHA-256 of an entry, hex."""
        return self._digest(name).hex()

    def base64_digest(self, name: str) -> str:
        """SHA-256 of an entry as manifests write it."""
        return base64_of(self._digest(name))

    def _digest(self, name: str) -> bytes:
        if name not in self._digests:
            self._digests[name] = hashlib.sha256(self.content(name)).digest()
        return self._digests[name]

    def read_data(self, rows: Rows) -> FilingData | None:
        """The filing, or None where it is absent or cannot be read; failures go to the rows (G-301)."""
        if DATA not in self:
            return None
        reading, data = value_of(self.reader.read(self.content(DATA), DATA_KIND))
        _tell(reading, DATA, rows)
        return data

    def read_statement(self, name: str, rows: Rows) -> dict[str, Any] | None:
        """The statement of a signer, or None where it is absent or cannot be read."""
        if name not in self:
            return None
        reading = self.reader.read(self.content(name), STATEMENT)
        _tell(reading, name, rows)
        return reading.value


def _tell(reading: JsonReading, name: str, rows: Rows) -> None:
    for problem in reading.problems:
        rows.fail("G-301", name, json=problem.code, **problem.params)


@dataclass(frozen=True, slots=True)
class JudgedFiling:
    """A container as far as it could be read: its entries, the filing, its digest, its signers, all findings.

    ``version`` is that of a newer format, None when it is ours.
    """

    rows: FilingRows
    file: FilingFile | None = None
    data: FilingData | None = None
    digest: str | None = None
    signers: tuple[Signed, ...] = ()
    version: int | None = None


def verify_filing(source: Source, request: Request) -> Report:
    """The report on a filing (``filing-report.schema.json``). Never raises for any bytes.

    ``request.expect_digest`` is the digest of the data as printed on the sheets of the packet (G-207).
    """
    return _report(source, request, judge_filing(source, request))


def judge_filing(source: Source, request: Request) -> JudgedFiling:
    """What the report is made from. A newer version is told before anything else of the file is judged."""
    rows = FilingRows()
    version = newer_version(start_of_data(source)) if begins_as_filing(source[:128]) else None
    if version is not None:
        rows.fail(VERSION_CODE, DATA, version=version, known=FORMAT_VERSION)
        return JudgedFiling(rows, version=version)
    entries = ContainerReader(source, rows.fail, FilingNames()).read()
    if entries is None:
        return JudgedFiling(rows)
    file = FilingFile(source, entries)
    digest = file.hex_digest(DATA) if DATA in file else None
    if request.expect_digest is None:
        rows.not_checked("G-207")
    elif request.expect_digest != digest:
        rows.fail("G-207", DATA, expected=request.expect_digest, computed=digest or "")
    signers = check_signers(file, request.trust, request.at, rows)
    data = check_contents(file, signers, rows)
    return JudgedFiling(rows, file, data, digest, tuple(signers))


def _report(source: Source, request: Request, judged: JudgedFiling) -> Report:
    rows, trust = judged.rows, request.trust
    verdict = rows.verdict()
    checks = rows.checks(CONTAINER_PHASE if judged.file is None else LAST_PHASE)
    return {
        "schema": SCHEMA,
        "file": {"name": request.name, "bytes": len(source), "sha256": hashlib.sha256(source).hexdigest()},
        "at": time_of_report(request.at),
        "verifier": {"name": "unionreg", "version": __version__, "format_versions": [FORMAT_VERSION]},
        "trust_store": {"name": trust.name, "test": trust.is_test, "certificates": trust.size},
        "verdict": verdict,
        "exit_code": EXIT_CODES.get(verdict, 1),
        "data_digest": None if judged.digest is None else digest_groups(judged.digest),
        "filing": _filing(judged),
        "signers": [signer_rows(signed) for signed in judged.signers],
        "checks": checks,
        "summary": rows.summary(checks),
    }


def _filing(judged: JudgedFiling) -> Report | None:
    data, file = judged.data, judged.file
    if data is None or file is None:
        return None
    return filing_facts(data, has_supporters=SUPPORTERS in file, has_packet=PACKET in file or PACKET_DIGEST in file)


def filing_facts(data: FilingData, *, has_supporters: bool, has_packet: bool) -> Report:
    """What the filing is, without a word on any person in it."""
    return {
        "filing_id": data.filing_id,
        "kind": data.kind.value,
        "version": data.version,
        "office_id": data.office_id,
        "case_folio": data.case_folio,
        "organisation": data.organisation.name,
        "members": None if data.members is None else data.members.people,
        "has_supporters": has_supporters,
        "attachments": len(data.attachments),
        "pages": sum(each.pages for each in data.attachments),
        "answers": len(data.answers),
        "packet": has_packet,
    }
