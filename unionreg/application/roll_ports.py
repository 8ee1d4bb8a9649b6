"""What the use cases of rolls need from outside: storage of versions and people. The other ports are in ``ports``.

People of a version always come in list order: by surnames and given names as Mexican lists are sorted (Ñ after N,
accents folded), see ``domain.rolls.list_order``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from unionreg.application.roll_records import (
        FindingsPage,
        Forgotten,
        GroupCount,
        KeptFinding,
        KindCount,
        NewRoll,
        PeoplePage,
        RollDecision,
        RollObjection,
        Ruling,
        StationCount,
    )
    from unionreg.domain.rolls.columns import Proposal, RollMapping
    from unionreg.domain.rolls.kinds import RollFinding, RollKind
    from unionreg.domain.rolls.report import RollReport
    from unionreg.domain.rolls.roll import RollPerson, RollPurpose, RollState, RollVersion


class RollFilesPort(Protocol):
    """Reading and checking spreadsheets of people. Nothing in a file is ever run."""

    def propose(self, content: bytes, name: str) -> Proposal:
        """Sheets, first rows and proposed columns; UnreadableError ``roll-*`` with one clear sentence."""

    def check(
        self,
        content: bytes,
        name: str,
        mapping: RollMapping,
        *,
        purpose: RollPurpose,
        cut_off: date,
        told: Callable[[int, int], None] | None = None,
    ) -> RollReport:
        """People in the order of the file and everything that was found; ``told(done, total)`` may raise to cancel."""

    def check_person(self, person: RollPerson, *, purpose: RollPurpose, cut_off: date) -> tuple[RollFinding, ...]:
        """What the same rules say of one person, all that needs no other row."""


class RollStore(Protocol):
    """Rolls of votes: versions, people, findings, decisions, objections."""

    # What other areas read.

    def frozen(self, vote_id: str) -> RollVersion | None:
        """The version that was frozen for this vote, or None."""

    def latest(self, vote_id: str) -> RollVersion | None:
        """The version imported last, whatever its state, or None."""

    def versions(self, vote_id: str) -> tuple[RollVersion, ...]:
        """All versions of the vote, oldest first."""

    def get(self, roll_id: int) -> RollVersion:
        """The version; NotFoundError ``roll-unknown``."""

    def people(self, roll_id: int, station_id: str | None = None) -> Iterator[RollPerson]:
        """Voters of the version (of one station) as a stream in list order; who does not vote is left out."""

    def everybody(self, roll_id: int) -> Iterator[RollPerson]:
        """All rows of the version, voting or not, as a stream in list order."""

    def person(self, roll_id: int, number: int) -> RollPerson:
        """The person; NotFoundError ``roll-person-unknown``."""

    def search(self, roll_id: int, text: str, station_id: str | None = None, limit: int = 50) -> tuple[RollPerson, ...]:
        """Voters whose name has all the words (their beginnings, without case or accents) or whose CURP begins so."""

    def counts_by_station(self, roll_id: int) -> tuple[StationCount, ...]:
        """Voters per station; those without one come first, under None."""

    # Versions.

    def add(
        self,
        roll: NewRoll,
        people: Sequence[RollPerson],
        findings: Sequence[KeptFinding],
        told: Callable[[int, int], None] | None = None,
    ) -> RollVersion:
        """Keep a version, its people and findings; ``told(done, total)`` may raise to cancel."""

    def save_state(self, roll_id: int, state: RollState) -> None:
        """Keep the new state."""

    def freeze(self, roll_id: int, *, sha256: str, size: int, at: datetime) -> None:
        """Mark the version as frozen with SHA-256 and size of its file."""

    def is_invented(self, roll_id: int) -> bool:
        """Whether the people of the version were made up."""

    def invented_among(self, curps: Sequence[str]) -> int:
        """How many of these CURPs belong to people who were made up for a rehearsal of this office."""

    def copy(self, roll_id: int, *, by: str, at: datetime) -> RollVersion:
        """A new version to work on with everything of this one; open objections go along with it."""

    def forget(self, roll_id: int, *, by: str, at: datetime, reason: str) -> int:
        """Take out people, findings, decisions, objections and file of the version; how many people it had."""

    def forgotten(self, roll_id: int) -> Forgotten | None:
        """Who had the personal data of the version removed, when and why; None when it is still there."""

    def delete_of(self, vote_id: str) -> None:
        """Take out everything about the rolls of a vote that is being deleted."""

    def keep_file(self, content: bytes) -> str:
        """Keep the bytes of the file as it came, once; their SHA-256."""

    def file(self, sha256: str) -> bytes:
        """The bytes; NotFoundError ``roll-file-unknown``; IntegrityBrokenError ``file-altered``."""

    # People.

    def page(
        self,
        roll_id: int,
        *,
        text: str = "",
        station_id: str | None = None,
        voting: bool | None = None,
        offset: int = 0,
        limit: int = 200,
    ) -> PeoplePage:
        """Some people in list order. ``voting`` None: whether they vote or not. ``station_id`` "": without one."""

    def save_person(self, roll_id: int, person: RollPerson) -> None:
        """Write every column of a person."""

    def add_person(self, roll_id: int, person: RollPerson) -> RollPerson:
        """One more person, with the next free number."""

    def same_curp(self, roll_id: int, curp: str, but: int) -> tuple[RollPerson, ...]:
        """Others of the version with this CURP."""

    def groups(self, roll_id: int) -> tuple[GroupCount, ...]:
        """Voters by workplace, shift and post, each as written."""

    def shifts(self, roll_id: int) -> Mapping[tuple[str, str | None], int]:
        """Voters by shift, as written, and station."""

    def numbers(self, roll_id: int) -> tuple[int, ...]:
        """Numbers of all people: voters in list order, then the others."""

    def assign(self, roll_id: int, stations: Mapping[int, str | None]) -> None:
        """Give people (by number) their station."""

    def renumber(self, roll_id: int, numbers: Iterable[int]) -> None:
        """Number people anew: the first of ``numbers`` (all there are) becomes 1, and so on."""

    # Findings, decisions, objections.

    def kinds(self, roll_id: int) -> tuple[KindCount, ...]:
        """Findings counted by kind, errors first."""

    def findings(
        self, roll_id: int, *, kind: RollKind | None = None, only_open: bool = False, offset: int = 0, limit: int = 200
    ) -> FindingsPage:
        """Some findings in the order of the file."""

    def finding(self, roll_id: int, finding_id: int) -> KeptFinding:
        """The finding; NotFoundError ``roll-finding-unknown``."""

    def findings_of(self, roll_id: int, number: int) -> tuple[KeptFinding, ...]:
        """Findings about a person, also as the other one of a pair."""

    def add_findings(self, roll_id: int, findings: Sequence[KeptFinding]) -> None:
        """More findings (their ids are not looked at)."""

    def settle(self, roll_id: int, finding_ids: Sequence[int], decision_id: int) -> None:
        """Note which decision answered these findings."""

    def add_decision(self, decision: RollDecision) -> int:
        """Keep a decision (its id is not looked at); the id given."""

    def decision(self, decision_id: int) -> RollDecision:
        """The decision; NotFoundError ``roll-decision-unknown``."""

    def decisions(self, roll_id: int, number: int | None = None) -> tuple[RollDecision, ...]:
        """Decisions of the version (about one person), oldest first."""

    def add_objection(self, objection: RollObjection) -> int:
        """Keep an objection (its id is not looked at); the id given."""

    def objection(self, objection_id: int) -> RollObjection:
        """The objection; NotFoundError ``roll-objection-unknown``."""

    def objections(self, roll_id: int) -> tuple[RollObjection, ...]:
        """Objections to the version, oldest first."""

    def rule(self, objection_id: int, ruling: Ruling, *, reason: str, by: str, at: datetime) -> None:
        """Keep the ruling on an objection."""
