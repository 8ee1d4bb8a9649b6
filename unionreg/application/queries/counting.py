"""Reading for entry and settlement. An entry's values are shown to its author only; a comparison names fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.ports import Core
    from unionreg.domain.findings import Finding
    from unionreg.domain.office import EntryPolicy
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.count import Incident, Person, StationCount
    from unionreg.domain.votes.count_entry import (
        EntryValues,
        Place,
        StationState,
    )
    from unionreg.domain.votes.vote import BallotOption, Station


@dataclass(frozen=True, slots=True)
class SheetRow:
    """An attached image. ``media_type``: image/jpeg, image/png or application/pdf."""

    number: int
    path: str
    media_type: str
    sha256: str
    size: int
    attached_by: str
    attached_at: datetime


@dataclass(frozen=True, slots=True)
class StationRow:
    """A station in the table of progress. Figures appear only once settled (``found``), and never before.

    ``first_by``, ``second_by``: names of who made the entries; ``held_by``: who has the sheet open now, since when.
    ``can_open``: the entry that this person may open or resume now, or None.
    """

    station_id: str
    name: str
    position: int
    state: StationState
    round: int
    first_by: str | None
    second_by: str | None
    held_by: str | None
    held_since: datetime | None
    can_open: Place | None
    differing: int
    errors: tuple[str, ...]
    unexplained: tuple[str, ...]
    sheets: int
    found: int | None
    as_on_paper: bool
    annulled_reason: str | None
    count_version: int


@dataclass(frozen=True, slots=True)
class EntryForm:
    """The own entry with all that the screen needs; ``differing`` is empty (all fields are entered)."""

    entry_id: int
    vote_id: str
    vote_title: str
    station: Station
    options: tuple[BallotOption, ...]
    place: Place
    round: int
    values: EntryValues
    explanations: tuple[tuple[str, str], ...]
    as_on_paper: str | None
    people: tuple[Person, ...]
    incidents: tuple[Incident, ...]
    sheets: tuple[SheetRow, ...]
    opened_at: datetime
    saved_at: datetime | None


@dataclass(frozen=True, slots=True)
class DifferingField:
    """A field that differs. The values are None for everybody who may have to enter it again."""

    field: str
    first: int | datetime | None
    second: int | datetime | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between the two entries. ``may_re_enter``: this person may enter the fields again now."""

    vote_id: str
    vote_title: str
    station: Station
    options: tuple[BallotOption, ...]
    policy: EntryPolicy
    fields: tuple[DifferingField, ...]
    may_re_enter: bool
    first_by: str
    second_by: str
    waiting_for: tuple[str, ...]
    sheets: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class SettledStation:
    """A settled, annulled or final station: its count as it stands, findings, and every version after closing."""

    vote_id: str
    vote_title: str
    station: Station
    options: tuple[BallotOption, ...]
    state: StationState
    count: StationCount
    findings: tuple[Finding, ...]
    unexplained: tuple[str, ...]
    versions: tuple[StationCount, ...]
    sheets: tuple[SheetRow, ...]
    may_decide: bool


def station_table(core: Core, actor: Actor, *, vote_id: str) -> tuple[StationRow, ...]:
    """All stations of a fixed vote in order."""
    raise NotImplementedError


def entry_form(core: Core, actor: Actor, *, entry_id: int) -> EntryForm:
    """The own unfinished entry. Raises NotAllowedError ``not-own-entry`` for anybody else's."""
    raise NotImplementedError


def check_values(form: EntryForm, values: EntryValues) -> tuple[Finding, ...]:
    """What the ballot account says of what is typed so far; pure, for use at every keystroke. Empty while figures that
    a check needs are blank."""
    raise NotImplementedError


def comparison(core: Core, actor: Actor, *, vote_id: str, station_id: str) -> Comparison:
    """The fields that differ. Raises ConflictError ``wrong-state`` when nothing differs."""
    raise NotImplementedError


def settled_station(core: Core, actor: Actor, *, vote_id: str, station_id: str) -> SettledStation:
    """A station whose count is settled. Raises ConflictError ``wrong-state`` before that."""
    raise NotImplementedError


def sheet_content(core: Core, actor: Actor, *, vote_id: str, station_id: str, number: int) -> bytes:
    """The original bytes of an attached sheet, checked against their digest (IntegrityBrokenError)."""
    raise NotImplementedError
