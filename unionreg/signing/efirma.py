"""Opening an e.firma: certificate (.cer), encrypted private key (.key) and password.

Each way in which this can fail has its own error code and sentence. The key stays inside ``EFirma``, which shows
nothing of it; the password is used once and not kept. Which bytes are signed is decided by the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_private_key

from unionreg.errors import ConflictError, NotAllowedError, UnreadableError
from unionreg.signing import der
from unionreg.signing.der import DerError
from unionreg.signing.trust import Path_, TrustStore, find_paths, read_certificates

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.signing.certificates import Certificate

SMALLEST_KEY = 2048
# 1.2.840.113549.1: the password-based schemes of PKCS #5 and #12 begin so.
_PKCS = der.read_one(der.oid("1.2.840.113549.1")).content


class EFirma:
    """An opened e.firma. ``path`` leads from its certificate to an anchor of the store, anchor last."""

    __slots__ = ("_key", "path")

    def __init__(self, key: RSAPrivateKey, path: Path_) -> None:
        self._key = key
        self.path = path

    @property
    def certificate(self) -> Certificate:
        """The holder's certificate."""
        return self.path[0]

    @property
    def intermediates(self) -> Path_:
        """The issuing certificates between the holder's and the anchor."""
        return self.path[1:-1]

    @property
    def anchor(self) -> Certificate:
        """The anchor that the path ends in."""
        return self.path[-1]

    def sign(self, data: bytes) -> bytes:
        """RSASSA-PKCS1-v1_5 signature with SHA-256 over the data."""
        return self._key.sign(data, PKCS1v15(), SHA256())

    def __repr__(self) -> str:
        return f"<EFirma {self.certificate.number}>"

    def __reduce__(self) -> str:
        raise TypeError("an opened e.firma does not leave the process")


def open_efirma(
    certificate: bytes, key: bytes, password: str, *, store: TrustStore, at: datetime, unknown_allowed: bool = False
) -> EFirma:
    """Open an e.firma for signing at this moment. ``unknown_allowed`` (tests only) takes one without path to an anchor.

    UnreadableError: ``efirma-not-a-certificate``, ``efirma-files-swapped``, ``efirma-not-a-key``,
    ``efirma-key-not-encrypted``. NotAllowedError: ``efirma-wrong-password``. ConflictError: ``efirma-key-mismatch``,
    ``efirma-is-csd``, ``efirma-weak-key``, ``efirma-expired``, ``efirma-not-yet-valid``, ``efirma-unknown-authority``,
    ``efirma-authority-expired``.
    """
    holder = _read_holder(certificate)
    private_key = _read_key(key, password)
    if _public_bytes(private_key) != holder.public_key_info:
        raise ConflictError("efirma-key-mismatch", number=holder.number)
    _refuse_unfit(holder, at)
    if unknown_allowed and next(find_paths(holder, store), None) is None:
        return EFirma(private_key, (holder,))
    return EFirma(private_key, _path(holder, store, at))


def read_holder(certificate: bytes) -> Certificate:
    """The certificate of a .cer file, for showing whose it is; the errors are those of ``open_efirma``."""
    return _read_holder(certificate)


def _read_holder(data: bytes) -> Certificate:
    try:
        (certificate,) = read_certificates(data)
    except (UnreadableError, ValueError) as error:
        code = "efirma-files-swapped" if _is_encrypted_key(data) else "efirma-not-a-certificate"
        raise UnreadableError(code) from error
    return certificate


def _read_key(data: bytes, password: str) -> RSAPrivateKey:
    if not _is_encrypted_key(data):
        raise UnreadableError(_why_no_key(data))
    if not password:
        raise NotAllowedError("efirma-wrong-password")
    try:
        key = load_der_private_key(data, password.encode("utf-8"))
    except (ValueError, UnsupportedAlgorithm):
        # Padding that does not fit is all there is to see of a wrong password; the cause is not chained on purpose.
        raise NotAllowedError("efirma-wrong-password") from None
    if not isinstance(key, RSAPrivateKey):
        raise UnreadableError("efirma-not-a-key")
    return key


def _is_encrypted_key(data: bytes) -> bool:
    """EncryptedPrivateKeyInfo (RFC 5958): an algorithm of the PKCS family, then an octet string."""
    try:
        algorithm, encrypted = der.read_one(data, der.SEQUENCE).children()
        scheme = algorithm.children()[0]
    except (ValueError, IndexError):
        return False
    return encrypted.tag == der.OCTET_STRING and scheme.content.startswith(_PKCS)


def _why_no_key(data: bytes) -> str:
    try:
        parts = der.read_one(data, der.SEQUENCE).children()
    except DerError:
        return "efirma-not-a-key"
    if parts and parts[0].tag == der.INTEGER:
        return "efirma-key-not-encrypted"
    return "efirma-files-swapped" if len(parts) == 3 else "efirma-not-a-key"


def _public_bytes(key: RSAPrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _refuse_unfit(holder: Certificate, at: datetime) -> None:
    if not holder.is_efirma:
        raise ConflictError("efirma-is-csd", number=holder.number, name=holder.holder.name or "")
    if holder.key is None or holder.key.bits < SMALLEST_KEY:
        raise ConflictError("efirma-weak-key", number=holder.number)
    if at > holder.not_after:
        raise ConflictError("efirma-expired", number=holder.number, date=holder.not_after.date().isoformat())
    if at < holder.not_before:
        raise ConflictError("efirma-not-yet-valid", number=holder.number, date=holder.not_before.date().isoformat())


def _path(holder: Certificate, store: TrustStore, at: datetime) -> Path_:
    paths = list(find_paths(holder, store))
    if not paths:
        raise ConflictError("efirma-unknown-authority", issuer=holder.issuer_name, store=store.name)
    for path in paths:
        if all(certificate.is_valid_at(at) for certificate in path):
            return path
    raise ConflictError("efirma-authority-expired", issuer=holder.issuer_name, store=store.name)
