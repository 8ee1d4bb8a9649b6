"""What the office tells a union's desk in a sealed file: acuse, prevención, ruling, registered state. Values only.

The file itself is written and read in ``evidence.office_notice`` (``docs/formats/office-notice.md``). The same words
stand on the paper, and the paper decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from unionreg.domain.filings.filing import FilingData, FilingKind


class NoticeKind(StrEnum):
    """What the file says."""

    RECEIPT = "acuse"
    PREVENTION = "prevencion"
    RULING = "resolucion"
    REGISTERED_STATE = "estado-registrado"


@dataclass(frozen=True, slots=True)
class NoticeReceipt:
    """That a filing came in: its folio, when, which version, and the SHA-256 (hex) of its data as received."""

    received_at: datetime
    version: int
    data_sha256: str
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class NoticePoint:
    """One numbered point of a prevención, from 1: requirement, what is wrong, by which article, how to fix it.

    ``attachment`` is the id of the document meant, empty when it is a form; ``page`` from 1 in it.
    """

    number: int
    requirement: str
    reason: str
    article: str
    remedy: str
    attachment: str = ""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class NoticePrevention:
    """A prevención: its number in the case, the version it speaks of, its points, and until when to answer.

    ``due_on`` None: the office's calendar does not cover the day; the term is told in business days.
    """

    number: int
    version: int
    notified_on: date
    term_days: int
    term_source: str
    due_on: date | None
    points: tuple[NoticePoint, ...]


@dataclass(frozen=True, slots=True)
class NoticeRuling:
    """A decision. ``kind`` is the office's word for it (``rulings.RulingKind``), ``text`` its reasons."""

    number: int
    kind: str
    decided_on: date
    text: str
    registration_number: str = ""
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class NoticeState:
    """What is registered, as the data with which a change begins; the padrón may lie beside it in the file."""

    as_of: datetime
    registration_number: str
    data: FilingData


@dataclass(frozen=True, slots=True)
class NoticePaper:
    """A paper that lies in the file, byte for byte: PDF of the acuse, the letter, the ruling or a certificate."""

    title: str
    file_name: str
    sha256: str
    bytes: int


@dataclass(frozen=True, slots=True)
class OfficeNotice:
    """One notice. Exactly the part of its kind is there, the others are None.

    ``notice_id`` 32 hex digits; ``filing_id`` and ``folio`` are empty for a registered state. ``office_key`` is the raw
    public key of the office's seal in hex. ``papers`` and ``members`` (SHA-256 of a padrón) name what lies beside.
    """

    notice_id: str
    kind: NoticeKind
    office_id: str
    office: str
    office_key: str
    made_at: datetime
    filing: FilingKind | None
    filing_id: str
    folio: str
    organisation: str
    receipt: NoticeReceipt | None = None
    prevention: NoticePrevention | None = None
    ruling: NoticeRuling | None = None
    state: NoticeState | None = None
    papers: tuple[NoticePaper, ...] = ()
    members_sha256: str = ""
    members_bytes: int = 0
    invented: bool = False


@dataclass(frozen=True, slots=True)
class NoticeFile:
    """A notice that was read: what it says, the bytes beside it, and the SHA-256 (hex) of the file."""

    notice: OfficeNotice
    papers: tuple[bytes, ...]
    members: bytes | None
    sha256: str
