"""The ports of the office's own use cases over signing. Those of votes are in ``vote_adapters``.

What they lean on is imported when first used: it costs time that the first screen does not need.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.office import AuthorityFacts, SealKey

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.signing.certificates import Certificate


class OfficeSeals:
    """Makes seal keys out of random bytes."""

    def __init__(self, randomness: Callable[[int], bytes]) -> None:
        self._randomness = randomness

    def new_key(self) -> SealKey:
        """A fresh Ed25519 key."""
        from unionreg.signing.seal import new_seal_key

        return new_seal_key(self._randomness)


class CertificateReader:
    """Reads certificates of authorities."""

    def read(self, content: bytes) -> tuple[tuple[AuthorityFacts, bytes], ...]:
        """Facts and DER bytes of each certificate in a file; UnreadableError ``certificate-unreadable``."""
        from unionreg.signing.trust import read_certificates

        return tuple((_facts(certificate), certificate.raw) for certificate in read_certificates(content))

    def shipped(self) -> tuple[AuthorityFacts, ...]:
        """The production store that comes with the program."""
        from unionreg.signing.trust import shipped_store

        store = shipped_store()
        return tuple(_facts(certificate) for certificate in (*store.anchors, *store.intermediates))


def _facts(certificate: Certificate) -> AuthorityFacts:
    return AuthorityFacts(
        sha256=certificate.sha256,
        subject=certificate.holder.name or "",
        issuer=certificate.issuer_name,
        serial_number=certificate.number,
        not_before=certificate.not_before,
        not_after=certificate.not_after,
        is_authority=certificate.extensions.is_authority,
        is_root=certificate.is_self_issued and certificate.is_signed_by(certificate),
    )
