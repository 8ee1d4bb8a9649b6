"""The path from a signer's certificate to an anchor, at the time of signing: K-107, K-201, K-203, K-207, K-208."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from unionreg.signing.certificates import KeyUsage
from unionreg.signing.trust import find_paths

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.signing.certificates import Certificate
    from unionreg.signing.trust import Path_, TrustStore

Failures = dict[str, dict[str, str | int | bool]]
_MOST_PATHS = 64


def check_path(
    signer: Certificate, embedded: tuple[Certificate, ...], trust: TrustStore, time: datetime | None
) -> Failures:
    """What fails on the best path; K-201 alone when there is none. ``time`` is the claimed signing time."""
    paths = list(islice(find_paths(signer, trust, embedded), _MOST_PATHS))
    if not paths:
        return {"K-201": {"issuer": signer.issuer_name}}
    # K-203 fails only when every path has it; among equals the path with the fewest failures speaks.
    failures = min((_path_failures(path, trust, time) for path in paths), key=lambda one: ("K-203" in one, len(one)))
    on_path = {certificate.raw for path in paths for certificate in path}
    strangers = [one for one in embedded if one.raw not in on_path and one.raw != signer.raw]
    if strangers:
        failures["K-107"] = {"number": strangers[0].number}
    return failures


def _path_failures(path: Path_, trust: TrustStore, time: datetime | None) -> Failures:
    failures: Failures = {}
    for position, authority in enumerate(path[1:], start=1):
        if time is not None and not authority.is_valid_at(time):
            failures["K-203"] = {"number": authority.number, "name": authority.holder.name or ""}
        if not _may_issue(authority, path[1:position]):
            failures["K-207"] = {"number": authority.number, "name": authority.holder.name or ""}
    for certificate in path[:-1]:
        if certificate.has_weak_hash and certificate.raw not in trust.encodings:
            failures["K-208"] = {"number": certificate.number}
    return failures


def _may_issue(authority: Certificate, below: Path_) -> bool:
    """CA:TRUE, keyCertSign and pathLenConstraint (RFC 5280, 4.2.1.9: self-issued certificates are not counted)."""
    extensions = authority.extensions
    if not extensions.is_authority or KeyUsage.KEY_CERT_SIGN not in extensions.key_usage:
        return False
    length = sum(not certificate.is_self_issued for certificate in below)
    return extensions.path_length is None or length <= extensions.path_length
