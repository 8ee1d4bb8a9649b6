"""A signed PDF of the office, of either kind: the certificate of a vote, or a paper of the register."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from unionreg.evidence.certificate_verification import verify_certificate
from unionreg.evidence.registry_certificate_verification import is_registry_paper, verify_registry_paper

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from unionreg.evidence.seal_verification import KnownSeal
    from unionreg.signing.trust import TrustStore


def verify_signed_pdf(
    data: bytes,
    name: str,
    trust: TrustStore,
    at: datetime,
    package: dict[str, Any] | None = None,
    seals: Sequence[KnownSeal] = (),
) -> dict[str, Any]:
    """The report of whichever judge the attached data ask for. Never raises for any bytes."""
    if is_registry_paper(data):
        return verify_registry_paper(data, name, trust, at, seals)
    return verify_certificate(data, name, trust, at, package, seals)
