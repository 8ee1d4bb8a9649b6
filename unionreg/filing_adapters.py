"""The ports of filings over ``evidence``: a container that came is read, a notice to the union's desk is sealed.

Everything slow is imported when first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.filing_records import ReceivedFiling

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from unionreg.domain.filings.attachment_facts import AttachmentFacts
    from unionreg.domain.filings.filing import FilingData
    from unionreg.domain.filings.office_notice import OfficeNotice
    from unionreg.domain.office import SealKey
    from unionreg.evidence.filing_reading import FilingSigner, ReadFiling
    from unionreg.signing.trust import TrustStore

# A name of one's own key is only a claim: the beginning of its fingerprint stands beside it.
_SHOWN_DIGITS = 16
_SECONDS_A_FILE = 5.0
_TRUST_CODES = ("K-", "G-4")


class OfficeFilingFiles:
    """Reads containers of filings and seals notices; ``trusted`` gives the DER of authorities that the office added."""

    def __init__(self, trusted: Callable[[], Sequence[bytes]], clock: Callable[[], datetime]) -> None:
        self._trusted = trusted
        self._clock = clock

    def read(self, content: bytes) -> ReceivedFiling:
        """What is inside, every digest compared; errors of ``evidence.filing_reading.read_filing``."""
        from unionreg.evidence.filing_reading import read_filing

        found = read_filing(content, self._store(), self._clock())
        return ReceivedFiling(
            data=found.data,
            digest=found.data_sha256,
            members=found.members,
            supporters=found.supporters,
            attachments=found.attachments,
            signers=tuple(_name(signer) for signer in found.signers if signer.trusted or signer.kind == "own-key"),
            problems=_problems(found),
        )

    def digest(self, data: FilingData) -> str:
        """SHA-256 of the data as a container with the same would have it, hex. ConflictError ``filing-data-unfit``."""
        from unionreg.evidence.filing_json import filing_digest

        return filing_digest(data)

    def facts(self, content: bytes, name: str) -> AttachmentFacts:
        """What opening an attachment shows; never raises, and a hostile file is given up after some seconds."""
        from unionreg.attachments.inspection import inspect
        from unionreg.desk.documents import checked_facts

        return checked_facts(inspect(content, name, seconds=_SECONDS_A_FILE))

    def notice(
        self, notice: OfficeNotice, seal: SealKey, papers: Sequence[bytes] = (), members: bytes | None = None
    ) -> bytes:
        """The sealed file; ``notice.office_key`` is that of the seal. ConflictError ``notice-unfit`` (reason)."""
        from unionreg.evidence.office_notice import write_notice

        return write_notice(notice, seal.private_key, papers, members)

    def _store(self) -> TrustStore:
        from unionreg.signing.trust import join_stores, make_store, read_certificates, shipped_store

        added = [certificate for raw in self._trusted() for certificate in read_certificates(raw)]
        return join_stores(shipped_store(), [make_store("oficina", added)] if added else [])


def _name(signer: FilingSigner) -> str:
    if signer.kind == "own-key":
        return f"{signer.name} (clave propia {signer.fingerprint[:_SHOWN_DIGITS]})"
    return signer.name


def _problems(found: ReadFiling) -> tuple[str, ...]:
    """What keeps a signature from being trusted, as keys of the verifier's words."""
    return tuple(f"{code}.fail" for code in found.doubts if code.startswith(_TRUST_CODES))
