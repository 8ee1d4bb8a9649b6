"""A roll of voters as values (law notes, 12.11). Reading spreadsheets is in ``unionreg.rolls``.

Nothing here, and nothing anywhere, joins a person with a ballot.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class RollSource(StrEnum):
    """Who gave the list (law notes, 1 and 5.2)."""

    UNION = "union"
    EMPLOYER = "employer"
    IMSS = "imss"
    SAT = "sat"
    INFONAVIT = "infonavit"
    INSPECTOR = "inspector"
    CENTRE = "centre"
    OTHER = "other"


class RollPurpose(StrEnum):
    """What the list is for; the names are those of the published expectations."""

    MEMBERS = "members"
    VOTERS_390BIS = "voters-390bis"
    VOTERS_390TER = "voters-390ter"
    SUPPORTERS_30 = "supporters-30"


class PersonStatus(StrEnum):
    """Whether the person may vote, and why (LFT 390 Bis-III a, 183, 363)."""

    ELIGIBLE = "eligible"
    ADDED_DISMISSED = "added-dismissed"
    ADDED_SUB_JUDICE = "added-sub-judice"
    EXCLUDED_TRUST = "excluded-trust"
    EXCLUDED_LATER_HIRE = "excluded-later-hire"
    EXCLUDED_DUPLICATE = "excluded-duplicate"
    EXCLUDED_OTHER = "excluded-other"


VOTING_STATUSES = frozenset({PersonStatus.ELIGIBLE, PersonStatus.ADDED_DISMISSED, PersonStatus.ADDED_SUB_JUDICE})


class RollState(StrEnum):
    """A version is worked on, then frozen with its digest, or replaced by a later one."""

    DRAFT = "draft"
    FROZEN = "frozen"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class RollPerson:
    """One person of one version. ``number`` runs from 1 within the version and is what lists and marks use.

    ``row`` and ``sheet`` say where the person stood in the source file, as the spreadsheet program shows it.
    ``station_id`` None: not assigned yet, or not voting.
    """

    number: int
    first_surname: str
    second_surname: str
    given_names: str
    curp: str
    hired_on: date | None = None
    post: str = ""
    workplace: str = ""
    shift: str = ""
    status: PersonStatus = PersonStatus.ELIGIBLE
    station_id: str | None = None
    sheet: str = ""
    row: int = 0

    @property
    def list_name(self) -> str:
        """Surnames first, as lists are sorted and read aloud."""
        return " ".join(filter(None, (self.first_surname, self.second_surname, self.given_names)))

    @property
    def votes(self) -> bool:
        """Whether the person stands on the list of voters."""
        return self.status in VOTING_STATUSES


@dataclass(frozen=True, slots=True)
class RollVersion:
    """One version of the roll of a vote. ``digest``: SHA-256 of the canonical file once frozen, else None.

    ``people`` counts all rows that are people, ``voters`` those who may vote.
    """

    roll_id: int
    vote_id: str
    version: int
    source: RollSource
    source_note: str
    purpose: RollPurpose
    cut_off: date
    file_name: str
    file_sha256: str
    people: int
    voters: int
    state: RollState
    imported_by: str
    imported_at: datetime
    frozen_at: datetime | None = None
    digest: str | None = None
    bytes: int | None = None
