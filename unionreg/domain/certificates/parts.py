"""Parts that several papers and certificates share. Plain values: no case, no store, nothing computed.

Text in free fields may hold stretches between ``[[`` and ``]]``: they are printed on the official paper without the
brackets and struck out in its public version (``confidential``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from unionreg.domain.filings.filing import FilingKind, Organisation


@dataclass(frozen=True, slots=True)
class PaperPerson:
    """Who signs a paper, or is named on it with a post."""

    name: str
    post: str


@dataclass(frozen=True, slots=True)
class Autograph:
    """A signature by hand that stands on paper (law notes, 12.22): whose, when, where it was scanned, who saw it.

    ``scan`` refers to the scanned sheet (title or number of the attachment), empty when there is none yet.
    """

    name: str
    post: str
    signed_on: date | None = None
    scan: str = ""
    witness: str = ""


@dataclass(frozen=True, slots=True)
class PaperCase:
    """The case a paper belongs to. ``filed_at`` aware, in the time of the office; ``data_sha256`` 64 hex digits of the
    data as received, or empty. ``version``: the version of the filing that the paper rests on, from 1. ``hour_known``
    False: only the day of ``filed_at`` is known, as of a contract from an old archive.
    """

    folio: str
    kind: FilingKind
    organisation: Organisation
    filed_at: datetime
    version: int = 1
    file_number: str = ""
    represented_by: str = ""
    data_sha256: str = ""
    hour_known: bool = True


@dataclass(frozen=True, slots=True)
class DueDay:
    """The last day of a term in working days. ``day`` None when a year has no calendar: then ``missing_years`` says
    which. ``calendars`` name the calendars that were used, as they are printed.
    """

    working_days: int
    day: date | None
    calendars: tuple[str, ...] = ()
    missing_years: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedLeader:
    """One person of the directiva as everybody may know it (LFT 365 Bis): no CURP, no address."""

    name: str
    post: str
    is_substitute: bool = False
    section: str = ""


@dataclass(frozen=True, slots=True)
class NamedParty:
    """An employer or workplace as printed; ``address`` in one line."""

    name: str
    rfc: str = ""
    address: str = ""


class Movement(StrEnum):
    """What a toma de nota records (law notes, 12.6)."""

    LEADERSHIP = "directiva"
    STATUTES = "estatutos"
    ADDRESS = "domicilio"
    MEMBERS = "altas-y-bajas"
    ACCOUNTS = "cuentas"
    INTERNAL_RULES = "reglamento"
    VOTE_NOTICE = "aviso-de-consulta"
    TERMINATION = "terminacion"
