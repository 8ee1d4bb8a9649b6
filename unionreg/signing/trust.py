"""The trust store and the search for paths from a certificate to an anchor (tally package, section 7.1).

What a path must satisfy beyond names and signatures (dates, usages, weak hashes) is judged by the caller.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from unionreg.errors import UnreadableError
from unionreg.paths import resources_root
from unionreg.signing.certificates import Certificate, read_certificate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

SHIPPED_NAME = "sat"
_SUFFIXES = frozenset({".cer", ".crt", ".der", ".pem"})
_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----(.*?)-----END CERTIFICATE-----", re.DOTALL)
_LARGEST_FILE = 1 << 20

# A path of SAT has three certificates. The limits keep a hostile signature full of authorities of one name short.
_LONGEST_PATH = 8
_MOST_STEPS = 2000

Path_ = tuple[Certificate, ...]


@dataclass(frozen=True)
class TrustStore:
    """Anchors and intermediates. ``is_test``: some anchor is not of the shipped store. ``skipped``: files not read."""

    name: str
    anchors: tuple[Certificate, ...]
    intermediates: tuple[Certificate, ...]
    is_test: bool
    skipped: tuple[str, ...] = field(default=())

    @property
    def size(self) -> int:
        """How many certificates it holds."""
        return len(self.anchors) + len(self.intermediates)

    @cached_property
    def encodings(self) -> frozenset[bytes]:
        """The DER of every certificate in the store."""
        return frozenset(certificate.raw for certificate in (*self.anchors, *self.intermediates))

    def is_anchor(self, certificate: Certificate) -> bool:
        """Whether this certificate is one of the anchors."""
        return any(certificate.raw == anchor.raw for anchor in self.anchors)


def load_folder(folder: Path) -> TrustStore:
    """The certificates (DER or PEM) of a folder as a test store; UnreadableError when it is missing or holds none."""
    if not folder.is_dir():
        raise UnreadableError("trust-folder-missing", path=str(folder))
    return _load(folder, folder.resolve().name, is_test=True)


def shipped_store() -> TrustStore:
    """The production authorities of SAT that ship with the program; see ``resources/trust``."""
    return _load(resources_root() / "trust", SHIPPED_NAME, is_test=False)


def join_stores(shipped: TrustStore, added: Sequence[TrustStore]) -> TrustStore:
    """One store of all; its name joins theirs with ``+``; it is a test store when any anchor is not a shipped one."""
    stores = (shipped, *added)
    known = {anchor.raw for anchor in shipped.anchors}
    anchors = _unique(anchor for store in stores for anchor in store.anchors)
    return TrustStore(
        "+".join(store.name for store in stores),
        anchors,
        _unique(certificate for store in stores for certificate in store.intermediates),
        any(anchor.raw not in known for anchor in anchors),
        tuple(name for store in stores for name in store.skipped),
    )


def make_store(name: str, certificates: Iterable[Certificate], *, is_test: bool = True) -> TrustStore:
    """A store of these certificates, sorted into anchors and intermediates."""
    anchors: list[Certificate] = []
    intermediates: list[Certificate] = []
    for certificate in _unique(certificates):
        is_anchor = certificate.is_self_issued and certificate.is_signed_by(certificate)
        (anchors if is_anchor else intermediates).append(certificate)
    return TrustStore(name, tuple(anchors), tuple(intermediates), is_test)


def read_certificates(data: bytes) -> tuple[Certificate, ...]:
    """The certificates of one file, DER or PEM; UnreadableError ``certificate-unreadable`` when there is none."""
    # Text may stand before a PEM certificate, as ``openssl x509 -text`` and exported chains have it.
    if b"-----BEGIN " not in data:
        return (read_certificate(data),)
    try:
        encodings = [base64.b64decode(b"".join(body.split()), validate=True) for body in _PEM.findall(data)]
    except binascii.Error as error:
        raise UnreadableError("certificate-unreadable") from error
    if not encodings:
        raise UnreadableError("certificate-unreadable")
    return tuple(read_certificate(encoding) for encoding in encodings)


def find_paths(signer: Certificate, store: TrustStore, embedded: Iterable[Certificate] = ()) -> Iterator[Path_]:
    """Every path from the signer to an anchor, signer first, anchor last. The search is bounded (see above)."""
    return _PathSearch(store, tuple(embedded)).paths((signer,))


class _PathSearch:
    """One search; it remembers which certificate signed which, and counts its steps."""

    def __init__(self, store: TrustStore, embedded: tuple[Certificate, ...]) -> None:
        self._store = store
        self._by_subject: dict[bytes, list[Certificate]] = {}
        for certificate in _unique((*store.anchors, *store.intermediates, *embedded)):
            self._by_subject.setdefault(certificate.subject, []).append(certificate)
        self._verified: dict[tuple[bytes, bytes], bool] = {}
        self._steps = 0

    def paths(self, path: Path_) -> Iterator[Path_]:
        last = path[-1]
        if self._store.is_anchor(last):
            yield path
            return
        if len(path) == _LONGEST_PATH:
            return
        for issuer in self._by_subject.get(last.issuer, ()):
            self._steps += 1
            if self._steps > _MOST_STEPS:
                return
            if issuer not in path and self._is_signed(last, issuer):
                yield from self.paths((*path, issuer))

    def _is_signed(self, certificate: Certificate, issuer: Certificate) -> bool:
        pair = (certificate.raw, issuer.raw)
        if pair not in self._verified:
            self._verified[pair] = certificate.is_signed_by(issuer)
        return self._verified[pair]


def _load(folder: Path, name: str, *, is_test: bool) -> TrustStore:
    certificates: list[Certificate] = []
    skipped: list[str] = []
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in _SUFFIXES or not path.is_file():
            continue
        try:
            certificates += read_certificates(_read_small(path))
        except (UnreadableError, OSError):
            skipped.append(str(path))
    if not certificates:
        raise UnreadableError("trust-folder-empty", path=str(folder))
    store = make_store(name, certificates, is_test=is_test)
    return TrustStore(name, store.anchors, store.intermediates, is_test, tuple(skipped))


def _read_small(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_LARGEST_FILE)


def _unique(certificates: Iterable[Certificate]) -> tuple[Certificate, ...]:
    return tuple({certificate.raw: certificate for certificate in certificates}.values())
