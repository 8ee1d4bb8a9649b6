"""Which signers there are, what their manifests list, and whether the digests agree: codes M-101 to M-303."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from unionreg.evidence.layout import EntryKind
from unionreg.evidence.manifest import Manifest, ManifestError, read_manifest

if TYPE_CHECKING:
    from unionreg.evidence.checks.package import Package
    from unionreg.evidence.checks.rows import Rows

_MANIFEST_CODES = "M-102 M-103 M-104 M-105 M-106 M-107 M-201"
_SIGNER_KINDS = (EntryKind.MANIFEST, EntryKind.SIGNATURE, EntryKind.STATEMENT)


@dataclass(frozen=True, slots=True)
class SignerFiles:
    """The three files of one signer; each name is the one it must have, whether or not the file is there."""

    number: int
    manifest: str
    signature: str
    statement: str


def find_signers(package: Package, rows: Rows) -> tuple[SignerFiles, ...]:
    """The signers by number. M-101: three files each, and no gap in the numbers."""
    numbers = {place.number for place in package.places.values() if place.kind in _SIGNER_KINDS}
    signers = tuple(_files(number) for number in sorted(number for number in numbers if number is not None))
    for position, signer in enumerate(signers, start=1):
        for name in (signer.manifest, signer.signature, signer.statement):
            if name not in package:
                rows.fail("M-101", name)
        if signer.number != position:
            rows.fail("M-101", signer.manifest, expected=f"{position:03}")
            break
    return signers


def _files(number: int) -> SignerFiles:
    label = f"{number:03}"
    return SignerFiles(
        number, f"META-INF/ASiCManifest-{label}.xml", f"META-INF/signature-{label}.p7s", f"signers/{label}.json"
    )


def check_manifests(package: Package, signers: tuple[SignerFiles, ...], rows: Rows) -> None:
    """Every manifest that is there: form, coverage and digests."""
    if not package.names(EntryKind.SIGNATURE):
        rows.not_checked(_MANIFEST_CODES)
        if not signers:
            rows.not_checked("M-101")
    covered = {name for name, place in package.places.items() if place.kind not in {*_SIGNER_KINDS, EntryKind.MIMETYPE}}
    digests = {name: package.base64_digest(name) for name in package.digests}
    for signer in signers:
        if signer.manifest in package:
            _check_manifest(package, signer, covered | {signer.statement}, digests, rows)


def _check_manifest(
    package: Package, signer: SignerFiles, expected: set[str], digests: dict[str, str], rows: Rows
) -> None:
    try:
        manifest = read_manifest(package.content(signer.manifest))
    except ManifestError as error:
        rows.fail("M-102", signer.manifest, reason=str(error))
        rows.not_checked(_MANIFEST_CODES.replace("M-102 ", ""), signer.manifest)
        return
    if manifest.signature_uri != signer.signature:
        rows.fail("M-103", signer.manifest, uri=manifest.signature_uri[:200])
    listed = {reference.uri for reference in manifest.references}
    for name in sorted((expected & package.places.keys()) - listed):
        rows.fail("M-104", signer.manifest, uri=name)
    seen = _check_listed(package, signer, manifest, expected, rows)
    for reference in manifest.references:
        if reference.digest is None:
            rows.fail("M-107", signer.manifest, uri=reference.uri[:200], algorithm=reference.algorithm[:100])
        elif digests.get(reference.uri, reference.digest) != reference.digest:
            rows.fail("M-201", reference.uri, manifest=signer.manifest)
    if signer.statement in seen and signer.statement not in package:
        rows.fail("M-105", signer.manifest, uri=signer.statement)


def _check_listed(
    package: Package, signer: SignerFiles, manifest: Manifest, expected: set[str], rows: Rows
) -> set[str]:
    """M-105 and M-106; the names that are listed."""
    seen: set[str] = set()
    for reference in manifest.references:
        uri = reference.uri
        if uri in seen or uri not in expected:
            _check_unexpected(package, signer, uri, seen, rows)
        seen.add(uri)
    return seen


def _check_unexpected(package: Package, signer: SignerFiles, uri: str, seen: set[str], rows: Rows) -> None:
    if uri not in package:
        rows.fail("M-105", signer.manifest, uri=uri[:200])
    must_not_be_listed = uri == "mimetype" or uri.startswith(("META-INF/", "signers/"))
    if uri in seen or must_not_be_listed:
        rows.fail("M-106", signer.manifest, uri=uri[:200])


def check_digests(
    package: Package,
    statements: dict[str, dict[str, Any] | None],
    digest: str,
    expected: tuple[str | None, str | None],
    rows: Rows,
) -> None:
    """M-301 of every statement, and M-302, M-303: package digest and definition digest that the reader expects."""
    if not statements:
        rows.not_checked("M-301")
    for name, statement in statements.items():
        if statement is None:
            rows.not_checked("M-301", name)
        elif statement["package_digest"] != digest:
            rows.fail("M-301", name, stated=statement["package_digest"], computed=digest)
    definition = package.hex_digest("vote/definition.json") if "vote/definition.json" in package else ""
    for code, wanted, found in (("M-302", expected[0], digest), ("M-303", expected[1], definition)):
        if wanted is None:
            rows.not_checked(code)
        elif wanted != found:
            rows.fail(code, None, expected=wanted, computed=found)
