"""Taking a filing in: the same checks as the judge's, with one clear sentence for what cannot be taken.

A signature that nobody can trust here, or none at all, keeps nothing out: the law asks for the signature on the paper.
A signature that does not hold does: then the file is not the one that was signed.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from unionreg.errors import IntegrityBrokenError, UnionregError, UnreadableError
from unionreg.evidence.filing_json import FORMAT_VERSION
from unionreg.evidence.filing_layout import (
    MEMBERS,
    PACKET,
    PACKET_DIGEST,
    SUPPORTERS,
    FilingPart,
    begins_as_filing,
    filing_place,
)
from unionreg.evidence.filing_rows import FILING_PHASES, VERSION_CODE
from unionreg.evidence.filing_verification import FilingFile, JudgedFiling, judge_filing
from unionreg.evidence.verification import Request
from unionreg.signing.trust import make_store

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.domain.filings.filing import FilingData
    from unionreg.evidence.observation_signatures import Signed
    from unionreg.signing.trust import TrustStore

_TRUST_PHASE = 4
_SENTENCES = {
    "G-301": "filing-data-refused",
    "G-302": "filing-attachment-no-pdf",
    "G-303": "filing-list-refused",
    "G-502": "filing-not-a-filing",
    "G-503": "filing-list-missing",
    "G-504": "filing-attachment-missing",
    "G-601": "filing-list-differs",
    "G-602": "filing-list-sums",
    "G-603": "filing-attachment-differs",
    "G-604": "filing-data-inconsistent",
    "G-605": "filing-packet-differs",
    "G-606": "filing-packet-differs",
}


@dataclass(frozen=True, slots=True)
class FilingSigner:
    """One signature: who, with what (``efirma`` or ``own-key``), when, and whether it leads to a known authority."""

    name: str
    kind: str
    rfc: str
    fingerprint: str
    signed_at: datetime | None
    trusted: bool


@dataclass(frozen=True, slots=True)
class ReadFiling:
    """A filing whose every digest was compared. ``sha256`` of the container, ``data_sha256`` of the data, in hex.

    ``supporters`` is secret. ``packet_sha256`` empty when nothing is said of a packet; ``doubts`` are the codes of what
    a reader should know (trust of signatures, remarks).
    """

    data: FilingData
    sha256: str
    data_sha256: str
    members: bytes | None
    supporters: bytes | None
    attachments: Mapping[str, bytes]
    packet: bytes | None
    packet_sha256: str
    signers: tuple[FilingSigner, ...]
    doubts: tuple[str, ...]


def read_filing(content: bytes, trust: TrustStore | None = None, at: datetime | None = None) -> ReadFiling:
    """The filing in a container.

    UnreadableError ``filing-not-a-filing``, ``filing-format-newer`` (version, known), ``filing-container`` (codes),
    ``filing-data-refused`` (check, details), and for what lies beside the data ``filing-list-missing``,
    ``-list-refused``, ``-list-differs``, ``-list-sums``, ``-attachment-missing``, ``-attachment-differs``,
    ``-attachment-no-pdf``, ``-packet-differs``, ``-data-inconsistent`` (each with entry). IntegrityBrokenError
    ``filing-altered`` (entry) when a signature does not hold.
    """
    if not begins_as_filing(content[:128]):
        raise UnreadableError("filing-not-a-filing")
    request = Request("", trust or make_store("none", ()), at or datetime.now(UTC))
    judged = judge_filing(content, request)
    refusal, file, data = _refusal(judged), judged.file, judged.data
    if refusal is not None or file is None or data is None:
        raise refusal or UnreadableError("filing-not-a-filing")
    return ReadFiling(
        data=data,
        sha256=hashlib.sha256(content).hexdigest(),
        data_sha256=judged.digest or "",
        members=_optional(file, MEMBERS),
        supporters=_optional(file, SUPPORTERS),
        attachments={_digest_of(name): file.content(name) for name in file.names(FilingPart.ATTACHMENT)},
        packet=_optional(file, PACKET),
        packet_sha256=file.content(PACKET_DIGEST)[:64].decode("ascii") if PACKET_DIGEST in file else "",
        signers=tuple(_signer(signed) for signed in judged.signers),
        doubts=tuple(sorted(judged.rows.codes("fail") | judged.rows.codes("remark"))),
    )


def _refusal(judged: JudgedFiling) -> UnionregError | None:
    """The first thing that keeps a file out, in the order of the phases, as one sentence; None when nothing does."""
    for row in judged.rows.checks(0):
        phase = FILING_PHASES[row["code"]]
        if row["status"] == "fail" and phase != _TRUST_PHASE:
            return _sentence(row["code"], row["entry"] or "", row["params"], judged)
    return None


def _sentence(code: str, entry: str, params: Mapping[str, str | int], judged: JudgedFiling) -> UnionregError:
    if code == VERSION_CODE:
        return UnreadableError("filing-format-newer", version=judged.version or 0, known=FORMAT_VERSION)
    if FILING_PHASES[code] == 1:
        return UnreadableError("filing-container", codes=", ".join(sorted(judged.rows.codes("fail"))))
    if code not in _SENTENCES:
        return IntegrityBrokenError("filing-altered", entry=entry, check=code)
    if code == "G-301":
        details = ", ".join(f"{name} {value}" for name, value in params.items() if name != "json")
        return UnreadableError("filing-data-refused", check=str(params["json"]), details=details)
    return UnreadableError(_SENTENCES[code], entry=entry, row=params.get("row", ""), title=params.get("title", ""))


def _optional(file: FilingFile, name: str) -> bytes | None:
    return file.content(name) if name in file else None


def _digest_of(name: str) -> str:
    place = filing_place(name)
    return place.sha256 or "" if place is not None else ""


def _signer(signed: Signed) -> FilingSigner:
    statement, certificate = signed.statement or {}, signed.certificate
    name = certificate.holder.name if certificate is not None else statement.get("name")
    return FilingSigner(
        name=name or "",
        kind="efirma" if certificate is not None else "own-key",
        rfc=(certificate.holder.rfc if certificate is not None else "") or "",
        fingerprint=signed.fingerprint or "",
        signed_at=signed.signing_time,
        trusted=signed.trusted and signed.signature_ok,
    )
