"""The signed tally package: build it, sign it, take back a copy signed elsewhere, write down who refused.

Key and password live only inside the call; neither is stored or logged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.signing_facts import Capacity, KeyFacts, SigningKey

__all__ = ["Capacity", "KeyFacts", "KeyView", "SigningKey"]

if TYPE_CHECKING:
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.count import PersonRole


@dataclass(frozen=True, slots=True)
class KeyView:
    """What to show before signing: the certificate, and whether its holder is a listed official of this vote."""

    facts: KeyFacts
    listed_official: bool


def prepare_package(core: Core, actor: Actor, *, vote_id: str) -> Changes:
    """Build the unsigned package of the latest result with its generated acts; created id = the package's id.

    Order: counts, result, package digest, acts that carry it, index, package. Raises ConflictError ``wrong-status``,
    ``package-exists`` when the latest result has one.
    """
    raise NotImplementedError


def read_key(core: Core, actor: Actor, *, vote_id: str, key: SigningKey) -> KeyView:
    """Open key and certificate and say whose they are. Nothing is signed, stored or logged.

    Raises NotAllowedError or UnreadableError, each with its own code: wrong password, CSD, key of another certificate,
    not yet or no longer valid, unknown authority.
    """
    raise NotImplementedError


def sign_package(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    key: SigningKey,
    capacity: Capacity,
    role: PersonRole,
    organisation: str | None = None,
    remarks: str | None = None,
) -> Changes:
    """Append one signature to the latest package; created id = its number. Remarks are mandatory under protest.

    Raises as ``read_key``; ConflictError ``remarks-missing``, ``already-signed`` (same RFC), ``no-package``.
    """
    raise NotImplementedError


def import_signed_package(core: Core, actor: Actor, *, vote_id: str, content: bytes) -> Changes:
    """Take back the package that others signed elsewhere: same content, ours first, then more signatures, all good.

    Raises UnreadableError; ConflictError ``package-differs``, ``nothing-new``, ``signature-bad``.
    """
    raise NotImplementedError


def record_refusal(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    name: str,
    role: PersonRole,
    organisation: str | None,
    reason: str,
) -> Changes:
    """Write down that somebody refused to sign, and why. Validity is not affected."""
    raise NotImplementedError
