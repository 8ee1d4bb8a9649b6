"""Who signed an observer's report or a filing: manifests, statements, e.firma or a key of one's own.

Codes N-201 to N-206, N-401 to N-403 and the K codes of the package (``docs/formats/observer-report.md``, section 6).
A filing has the same rules under codes of its own (``filing_rows``).
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol

from unionreg.errors import UnreadableError
from unionreg.evidence.checks.paths import check_path
from unionreg.evidence.manifest import Manifest, ManifestError, read_manifest
from unionreg.evidence.observation_layout import SIGNER_PARTS, Part
from unionreg.evidence.observation_rows import CMS_CODES, OPEN_CODES, OWN_KEY_CODES, TRUST_CODES
from unionreg.signing.own_key import SIGNATURE_BYTES, is_signed_with, key_fingerprint, read_public_pem
from unionreg.signing.verify_cms import read_signature

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from unionreg.evidence.checks.rows import Rows
    from unionreg.evidence.json_reading import JsonReader
    from unionreg.signing.certificates import Certificate
    from unionreg.signing.trust import TrustStore

_TYPES = ("application/pkcs7-signature", "application/vnd.unionreg.ed25519")
_AHEAD = timedelta(minutes=5)
Params = dict[str, str | int | bool]


class SignedPlace(Protocol):
    """What an entry is, and the number of the signer that it belongs to."""

    @property
    def part(self) -> str: ...

    @property
    def number(self) -> int | None: ...


class SignedFile(Protocol):
    """A sound container whose signers are judged here. ``subject``: the entry that statements name by its SHA-256,
    under ``subject_field``.
    """

    reader: JsonReader
    subject: str
    subject_field: str

    @property
    def places(self) -> Mapping[str, SignedPlace]: ...

    def __contains__(self, name: str) -> bool: ...

    def content(self, name: str) -> bytes: ...

    def names(self, *parts: Part) -> list[str]: ...

    def base64_digest(self, name: str) -> str: ...

    def read_statement(self, name: str, rows: Rows) -> dict[str, Any] | None: ...


@dataclass(slots=True)
class Signed:
    """What is known of one signer when all is tested. ``failed``: codes that failed or stayed open."""

    number: int
    statement: dict[str, Any] | None
    certificate: Certificate | None = None
    signing_time: datetime | None = None
    fingerprint: str | None = None
    failed: set[str] = field(default_factory=set)

    @property
    def signature_ok(self) -> bool:
        """Whether digest and signature hold."""
        known = self.certificate is not None or self.fingerprint is not None
        return known and not self.failed & {*CMS_CODES, *OWN_KEY_CODES, "N-201", "N-202", "N-203", "N-204"}

    @property
    def trusted(self) -> bool:
        """Whether an e.firma on a path to an anchor made it; a key of one's own is never trusted for a name."""
        return self.certificate is not None and not self.failed & {*TRUST_CODES, "N-401"}


@dataclass(frozen=True, slots=True)
class _Names:
    """The entries of one signer, whether or not they are there; ``is_own``: signed with a key of one's own."""

    manifest: str
    cms: str
    own: str
    statement: str
    key: str
    is_own: bool

    @property
    def signature(self) -> str:
        """The entry that must hold the signature."""
        return self.own if self.is_own else self.cms

    @property
    def statements(self) -> frozenset[str]:
        """What this signer alone signs."""
        return frozenset({self.statement, self.key} if self.is_own else {self.statement})


def check_signers(file: SignedFile, trust: TrustStore, at: datetime, rows: Rows) -> list[Signed]:
    """Every signer by number."""
    numbers = sorted({place.number for place in file.places.values() if place.number is not None})
    if numbers != list(range(1, len(numbers) + 1)):
        rows.fail("N-201", None, expected=f"001-{len(numbers):03}")
    signers = [_check_signer(file, number, trust, at, rows) for number in numbers]
    if not any(file.names(Part.CMS, Part.OWN_SIGNATURE)):
        rows.fail("N-501")
    kinds = {"cms": bool(file.names(Part.CMS)), "own": bool(file.names(Part.OWN_SIGNATURE))}
    if not kinds["cms"]:
        rows.not_checked((*CMS_CODES, *TRUST_CODES, *OPEN_CODES))
    if not kinds["own"]:
        rows.not_checked((*OWN_KEY_CODES, "N-703", "N-802"))
    if not numbers:
        rows.not_checked("N-201 N-202 N-203 N-204 N-401 N-402 N-403")
    return signers


def _names(file: SignedFile, number: int) -> _Names:
    label = f"{number:03}"
    own, key = f"META-INF/signature-{label}.ed25519", f"signers/{label}.pem"
    return _Names(
        f"META-INF/ASiCManifest-{label}.xml",
        f"META-INF/signature-{label}.p7s",
        own,
        f"signers/{label}.json",
        key,
        own in file or key in file,
    )


def _check_signer(file: SignedFile, number: int, trust: TrustStore, at: datetime, rows: Rows) -> Signed:
    names = _names(file, number)
    signed = Signed(number, file.read_statement(names.statement, rows))
    missing = sorted(name for name in {names.manifest, names.signature, *names.statements} if name not in file)
    strange = names.is_own and names.cms in file
    for name in missing:
        rows.fail("N-201", name)
    if strange:
        rows.fail("N-201", names.cms, reason="two signatures")
    if missing or strange:
        signed.failed.add("N-201")
    manifest = file.content(names.manifest) if names.manifest in file else None
    if manifest is not None:
        _check_manifest(file, names, signed, manifest, rows)
    if names.is_own:
        _check_own(file, names, signed, manifest, rows)
    elif manifest is not None and names.cms in file:
        _check_cms(file, names, signed, manifest, (trust, at), rows)
    _check_statement(file, names, signed, at, rows)
    return signed


def _check_manifest(file: SignedFile, names: _Names, signed: Signed, data: bytes, rows: Rows) -> None:
    """N-202 to N-204: form, what it lists, digests."""
    try:
        manifest = read_manifest(data, (_TYPES[names.is_own],))
        _require_reference(manifest, names.signature)
    except ManifestError as error:
        rows.fail("N-202", names.manifest, reason=str(error))
        rows.not_checked("N-203 N-204", names.manifest)
        signed.failed.add("N-202")
        return
    covered = {name for name, place in file.places.items() if place.part not in {*SIGNER_PARTS, Part.MIMETYPE}}
    expected = covered | names.statements
    listed = [reference.uri for reference in manifest.references]
    for name in sorted(expected.symmetric_difference(listed)):
        rows.fail("N-203", names.manifest, uri=name[:200])
        signed.failed.add("N-203")
    if len(set(listed)) != len(listed):
        rows.fail("N-203", names.manifest, reason="twice")
        signed.failed.add("N-203")
    for reference in manifest.references:
        if reference.uri in file and reference.digest != file.base64_digest(reference.uri):
            rows.fail("N-204", reference.uri, manifest=names.manifest)
            signed.failed.add("N-204")


def _require_reference(manifest: Manifest, signature: str) -> None:
    if manifest.signature_uri != signature:
        raise ManifestError("SigReference")
    if any(reference.digest is None for reference in manifest.references):
        raise ManifestError("DigestMethod")


def _check_own(file: SignedFile, names: _Names, signed: Signed, manifest: bytes | None, rows: Rows) -> None:
    """N-205: the key file is not of its form. N-206: the signature does not hold. N-703, N-802: what it leaves open."""
    rows.remark("N-703", names.own)
    rows.not_checked("N-802", names.own)
    try:
        public_key = read_public_pem(file.content(names.key) if names.key in file else b"")
    except UnreadableError:
        rows.fail("N-205", names.key)
        rows.not_checked("N-206", names.own)
        signed.failed |= {*OWN_KEY_CODES}
        return
    signed.fingerprint = key_fingerprint(public_key)
    signature = file.content(names.own) if names.own in file else b""
    held = len(signature) == SIGNATURE_BYTES and is_signed_with(public_key, signature, manifest or b"")
    if not held:
        rows.fail("N-206", names.own)
        signed.failed.add("N-206")


def _check_cms(
    file: SignedFile,
    names: _Names,
    signed: Signed,
    manifest: bytes,
    standing: tuple[TrustStore, datetime],
    rows: Rows,
) -> None:
    """The K codes, as in a package."""
    trust, at = standing
    reading = read_signature(file.content(names.cms), manifest)
    failed: dict[str, Params] = {code: {"reason": reason} for code, reason in reading.failed.items()}
    rows.not_checked(sorted(reading.unchecked), names.cms)
    signed.failed |= reading.unchecked
    signed.certificate, signed.signing_time = reading.signer, reading.signing_time
    certificate, time = reading.signer, reading.signing_time
    if certificate is None:
        rows.not_checked((*TRUST_CODES[2:], "K-107"), names.cms)
    else:
        failed |= check_path(certificate, reading.certificates, trust, time)
        failed |= _certificate_failures(certificate, time, at)
        if "K-201" in failed:
            rows.not_checked("K-107 K-203 K-207 K-208", names.cms)
        if time is None:
            rows.not_checked("K-202 K-203 K-205", names.cms)
            signed.failed.add("K-202")
    for code, params in failed.items():
        rows.fail(code, names.cms, **params)
    signed.failed |= failed.keys()
    _leave_open(certificate, time, at, names.cms, rows)


def _certificate_failures(certificate: Certificate, time: datetime | None, at: datetime) -> dict[str, Params]:
    failed: dict[str, Params] = {}
    if not certificate.is_efirma:
        failed["K-204"] = {"number": certificate.number}
    if time is None:
        return failed
    if not certificate.is_valid_at(time):
        failed["K-202"] = {
            "signed": time.isoformat(),
            "from": certificate.not_before.isoformat(),
            "to": certificate.not_after.isoformat(),
        }
    if time - at > _AHEAD:
        failed["K-205"] = {"signed": time.isoformat(), "at": at.isoformat()}
    return failed


def _leave_open(certificate: Certificate | None, time: datetime | None, at: datetime, entry: str, rows: Rows) -> None:
    """What no verifier can tell offline; always said (K-501 to K-503)."""
    dated = certificate is not None and time is not None and certificate.is_valid_at(time)
    rows.not_checked("K-501", entry, undated=not dated)
    if certificate is not None and at > certificate.not_after:
        rows.not_checked("K-502", entry, ended=True, not_after=certificate.not_after.isoformat())
    else:
        rows.not_checked("K-502", entry, ended=False)
    rows.not_checked("K-503", entry)


def _check_statement(file: SignedFile, names: _Names, signed: Signed, at: datetime, rows: Rows) -> None:
    """N-401: not what certificate or key say. N-402: of another file. N-403: a time ahead of the reader."""
    statement = signed.statement
    if statement is None:
        rows.not_checked("N-401 N-402 N-403", names.statement)
        return
    for name, read in _identity(signed):
        if statement[name] != read:
            rows.fail("N-401", names.statement, field=name, stated=statement[name] or "", found=read or "")
            signed.failed.add("N-401")
    if statement["number"] != signed.number:
        rows.fail("N-402", names.statement, field="number")
    if file.subject in file and statement[file.subject_field] != hashlib.sha256(file.content(file.subject)).hexdigest():
        rows.fail("N-402", names.statement, field=file.subject_field)
    declared = file.reader.time(statement["declared_at"])
    if declared is None:
        rows.not_checked("N-403", names.statement)
    elif declared - at > _AHEAD:
        rows.fail("N-403", names.statement, signed=declared.isoformat(), at=at.isoformat())


def _identity(signed: Signed) -> list[tuple[str, str | None]]:
    """What the statement must say, as far as it can be read from certificate or key."""
    certificate = signed.certificate
    if certificate is not None:
        holder = certificate.holder
        return [
            ("kind", "efirma"),
            ("name", holder.name),
            ("rfc", holder.rfc),
            ("certificate_number", certificate.number),
            ("key_fingerprint", None),
        ]
    if signed.fingerprint is not None:
        return [
            ("kind", "own-key"),
            ("key_fingerprint", signed.fingerprint),
            ("rfc", None),
            ("certificate_number", None),
        ]
    return []


def base64_of(digest: bytes) -> str:
    """A digest as manifests write it."""
    return base64.b64encode(digest).decode("ascii")
