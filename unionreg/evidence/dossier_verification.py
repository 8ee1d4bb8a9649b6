"""Judging a released dossier: bytes in, report out. Pure: no clock, no file, nothing of the office's code.

Specified in ``docs/formats/dossier.md``; words for people are in the text catalogue ``containers``.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from unionreg import __version__
from unionreg.domain.dossiers.dossier import RELEASERS, Contents
from unionreg.domain.dossiers.release import Release
from unionreg.errors import UnreadableError
from unionreg.evidence.checks.rows import CONTAINER_PHASE, EXIT_CODES, Rows
from unionreg.evidence.container import ContainerReader
from unionreg.evidence.dossier_layout import (
    CONTENTS,
    DOSSIER_LIMITS,
    FORMAT_VERSION,
    KEY,
    MANIFEST,
    PDF,
    RELEASE,
    SEAL_TYPE,
    SEALED_KIND,
    SIGNATURE,
    DossierNames,
    begins_as_dossier,
    document_name,
    is_covered,
    newer_version,
)
from unionreg.evidence.manifest import ManifestError, read_manifest
from unionreg.evidence.observation_verification import digest_groups, time_of_report
from unionreg.evidence.strict_values import StrictError, parse_json, read_value
from unionreg.signing.own_key import read_public_pem
from unionreg.signing.seal import fingerprint
from unionreg.signing.station_key import is_signed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from unionreg.evidence.container import Entry, Source
    from unionreg.evidence.seal_verification import KnownSeal
    from unionreg.evidence.verification import Request

Report = dict[str, Any]
T = TypeVar("T")
SCHEMA = "dossier-report-1"
_PHASES: tuple[tuple[int, str], ...] = (
    (1, "Z-101 Z-102 Z-103 Z-104 Z-105 Z-106 Z-107 Z-108 Z-109 Z-110 Z-111 Z-112 Z-113 Z-114 Z-115 J-101"),
    (2, "J-201 J-202 J-203 J-204 J-205"),
    (3, "J-301"),
    (4, "J-401 J-402"),
    (5, "J-501"),
    (6, "J-601 J-602 J-603 J-701 J-801"),
)
DOSSIER_PHASES = {code: phase for phase, codes in _PHASES for code in codes.split()}
_LAST_PHASE = 6
_NEEDED = (CONTENTS, PDF, RELEASE, KEY, MANIFEST, SIGNATURE)


class DossierFile:
    """The entries of a sound container by name."""

    def __init__(self, source: Source, entries: Iterable[Entry]) -> None:
        self._source = source
        self._entries = {entry.name: entry for entry in entries}

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    @property
    def names(self) -> tuple[str, ...]:
        """All names, sorted."""
        return tuple(sorted(self._entries))

    def content(self, name: str) -> bytes:
        """The bytes of an entry; KeyError when there is none of this name."""
        entry = self._entries[name]
        return self._source[entry.offset : entry.offset + entry.size]

    def digest(self, name: str) -> bytes:
        """SHA-256 of an entry, raw."""
        return hashlib.sha256(self.content(name)).digest()


@dataclass(frozen=True, slots=True)
class JudgedDossier:
    """A container as far as it could be read. ``key``: the raw public key that it names itself."""

    rows: Rows
    file: DossierFile | None = None
    contents: Contents | None = None
    release: Release | None = None
    key: bytes | None = None


def verify_dossier(source: Source, request: Request, seals: Sequence[KnownSeal] = ()) -> Report:
    """The report on a dossier (``dossier-report.schema.json``). Never raises for any bytes.

    ``request.expect_digest`` is the digest of the data as printed on the sheets (J-205); ``seals`` are the published
    keys of offices that the reader knows.
    """
    judged = judge_dossier(source, request, seals)
    rows, contents, release = judged.rows, judged.contents, judged.release
    verdict = rows.verdict()
    checks = rows.checks(CONTAINER_PHASE if judged.file is None else _LAST_PHASE)
    digest = judged.file.digest(CONTENTS).hex() if judged.file is not None and CONTENTS in judged.file else None
    return {
        "schema": SCHEMA,
        "file": {"name": request.name, "bytes": len(source), "sha256": hashlib.sha256(source).hexdigest()},
        "at": time_of_report(request.at),
        "verifier": {"name": "unionreg", "version": __version__, "format_versions": [FORMAT_VERSION]},
        "verdict": verdict,
        "exit_code": EXIT_CODES.get(verdict, 1),
        "data_digest": None if digest is None else digest_groups(digest),
        "dossier": None if contents is None or release is None else dossier_facts(contents, release),
        "office_key": None if judged.key is None else _key_facts(judged.key, seals),
        "checks": checks,
        "summary": rows.summary(checks),
    }


def judge_dossier(source: Source, request: Request, seals: Sequence[KnownSeal] = ()) -> JudgedDossier:
    """What the report is made from. A newer version is told before anything else of the file is judged."""
    rows = Rows(DOSSIER_PHASES)
    version = newer_version(source[:400]) if begins_as_dossier(source[:128]) else None
    if version is not None:
        rows.fail("J-101", CONTENTS, version=version, known=FORMAT_VERSION)
        return JudgedDossier(rows)
    entries = ContainerReader(source, rows.fail, DossierNames()).read()
    if entries is None:
        return JudgedDossier(rows)
    file = DossierFile(source, entries)
    for name in _NEEDED:
        if name not in file:
            rows.fail("J-501", name)
    key = _key(file, rows)
    _check_manifest(file, rows)
    _check_seal(file, key, rows)
    _check_expected(file, request.expect_digest, rows)
    contents = _value(file, CONTENTS, Contents, rows)
    release = _value(file, RELEASE, Release, rows)
    _check_trust(key, release, request.at, seals, rows)
    _check_what_it_says(file, contents, release, key, rows)
    rows.not_checked("J-801")
    return JudgedDossier(rows, file, contents, release, key)


def _key(file: DossierFile, rows: Rows) -> bytes | None:
    if KEY not in file:
        return None
    try:
        return read_public_pem(file.content(KEY))
    except UnreadableError:
        rows.fail("J-301", KEY, reason="PEM")
        return None


def _check_manifest(file: DossierFile, rows: Rows) -> None:
    """J-201: form; J-202: it lists exactly what it must; J-203: digests."""
    if MANIFEST not in file:
        rows.not_checked("J-201 J-202 J-203")
        return
    try:
        manifest = read_manifest(file.content(MANIFEST), (SEAL_TYPE,))
    except ManifestError as error:
        rows.fail("J-201", MANIFEST, reason=str(error))
        rows.not_checked("J-202 J-203")
        return
    listed = [reference.uri for reference in manifest.references]
    expected = [name for name in file.names if is_covered(name)]
    if manifest.signature_uri != SIGNATURE or sorted(listed) != expected:
        odd = sorted(set(listed) ^ set(expected)) or [manifest.signature_uri]
        rows.fail("J-202", MANIFEST, uri=odd[0][:200])
    for reference in manifest.references:
        if reference.uri not in file:
            continue
        if reference.digest != base64.b64encode(file.digest(reference.uri)).decode("ascii"):
            rows.fail("J-203", reference.uri)


def _check_seal(file: DossierFile, key: bytes | None, rows: Rows) -> None:
    """J-204: the office's key sealed this manifest."""
    if key is None or MANIFEST not in file or SIGNATURE not in file:
        rows.not_checked("J-204")
        return
    digest = file.digest(MANIFEST).hex()
    if not is_signed(key, SEALED_KIND, digest, file.content(SIGNATURE)):
        rows.fail("J-204", SIGNATURE)


def _check_expected(file: DossierFile, expected: str | None, rows: Rows) -> None:
    if expected is None or CONTENTS not in file:
        rows.not_checked("J-205")
    elif expected != file.digest(CONTENTS).hex():
        rows.fail("J-205", CONTENTS, expected=expected, computed=file.digest(CONTENTS).hex())


def _value(file: DossierFile, name: str, kind: type[T], rows: Rows) -> T | None:
    """J-301: the strict form of JSON."""
    if name not in file:
        return None
    try:
        return read_value(kind, parse_json(file.content(name)), name, DOSSIER_LIMITS)
    except StrictError as error:
        rows.fail("J-301", name, reason=str(error)[:200])
        return None


def _check_trust(
    key: bytes | None, release: Release | None, at: datetime, seals: Sequence[KnownSeal], rows: Rows
) -> None:
    """J-401: a key that the reader knows; J-402: not released later than now."""
    if key is None or not seals:
        rows.not_checked("J-401")
    elif all(seal.public_key != key for seal in seals):
        rows.fail("J-401", KEY)
    if release is None:
        rows.not_checked("J-402")
    elif release.released_at > at:
        rows.fail("J-402", RELEASE, signed=time_of_report(release.released_at), at=time_of_report(at))


def _check_what_it_says(
    file: DossierFile, contents: Contents | None, release: Release | None, key: bytes | None, rows: Rows
) -> None:
    """J-601: documents; J-602: what the release names; J-603: two people; J-701: invented data."""
    if contents is None or release is None:
        rows.not_checked("J-601 J-602 J-603")
        return
    _check_documents(file, contents, rows)
    said = (release.folio, release.version, release.contents_sha256, release.office_key)
    pdf = file.digest(PDF).hex() if PDF in file else release.pdf_sha256
    found = (contents.folio, contents.version, file.digest(CONTENTS).hex(), "" if key is None else key.hex())
    if said != found or release.pdf_sha256 != pdf:
        rows.fail("J-602", RELEASE)
    names = {(each.name, each.post) for each in release.approvals}
    preparer = contents.prepared_by.name, contents.prepared_by.post
    if len(names) < RELEASERS or len(release.approvals) != RELEASERS or not names - {preparer}:
        rows.fail("J-603", RELEASE, people=len(names))
    if contents.invented:
        rows.remark("J-701", CONTENTS)


def _check_documents(file: DossierFile, contents: Contents, rows: Rows) -> None:
    for position, document in enumerate(contents.documents, start=1):
        name = document_name(position)
        if document.number != position:
            rows.fail("J-601", CONTENTS, number=position)
        elif name not in file:
            rows.fail("J-501", name)
        elif file.digest(name).hex() != document.sha256 or len(file.content(name)) != document.bytes:
            rows.fail("J-601", name, number=position)
    named = {document_name(position) for position in range(1, len(contents.documents) + 1)}
    for name in file.names:
        if name.startswith("documents/") and name not in named:
            rows.fail("J-601", name)


def dossier_facts(contents: Contents, release: Release) -> Report:
    """What the dossier is."""
    return {
        "folio": contents.folio,
        "version": contents.version,
        "office": contents.office,
        "office_id": contents.office_id,
        "employer": contents.employer,
        "workplace": contents.workplace,
        "first": contents.first.isoformat(),
        "last": contents.last.isoformat(),
        "request": contents.request,
        "events": len(contents.timeline),
        "documents": len(contents.documents),
        "struck": sum(each.struck for each in contents.documents),
        "sheets": release.sheets,
        "released_at": time_of_report(release.released_at),
        "released_by": [f"{each.name}, {each.post}" for each in release.approvals],
        "invented": contents.invented,
    }


def _key_facts(key: bytes, seals: Sequence[KnownSeal]) -> Report:
    known = next((seal.office for seal in seals if seal.public_key == key), None)
    return {"fingerprint": fingerprint(key), "office": known}
