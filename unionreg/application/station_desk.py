"""A station alone on a laptop: the same acts as in the office, on a file of its own, without account and network.

``bootstrap_station.open_desk(path)`` gives a desk. Nobody signs in: whoever has the station file runs the station, and
acts that need a name take one (``by``). Every act is on the disk when it returns. Marks leave the laptop only in the
hand-over of a closed station; before that it tells sums in spans (docs/decisions/0010). Errors are those of ``day``.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.day_texts import LONGEST_DRAFT, MOST_PHOTO_BYTES, day_explanation, kept, photo_digest
from unionreg.domain.votes.day import acts, marks
from unionreg.domain.votes.day.checks import check_day
from unionreg.domain.votes.day.files import Exported, HandOver
from unionreg.domain.votes.day.hours import running_sum, told
from unionreg.domain.votes.day.marks import MarkStrip
from unionreg.domain.votes.day.records import Amendment, Ruling
from unionreg.domain.votes.day.script import SCRIPT_VERSION
from unionreg.domain.votes.vote import Purpose
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from unionreg.application.day_ports import DeskFile, StationFilesPort
    from unionreg.domain.findings import Finding
    from unionreg.domain.votes.count import Named
    from unionreg.domain.votes.day.files import ListedPerson, StationFile, StationPart
    from unionreg.domain.votes.day.records import (
        ChallengeReason,
        Closing,
        HelperRelation,
        HelpKind,
        HourFigures,
        IncidentKind,
        Opening,
        StationDay,
    )
    from unionreg.domain.votes.vote import Station, VoteDefinition

LONGEST_LINEAGE = 1_000


@dataclass(frozen=True, slots=True)
class HandOverMade:
    """A signed file for the office, with the ``digest`` that the office shows too.

    ``final``: the station is closed and who came is inside.
    """

    name: str
    content: bytes
    digest: str
    revision: int
    final: bool


class StationDesk:
    """One station on one laptop. Close with ``close_desk``."""

    def __init__(
        self,
        file: DeskFile,
        files: StationFilesPort,
        read_definition: Callable[[bytes], VoteDefinition],
        clock: Callable[[], datetime],
        randomness: Callable[[int], bytes],
    ) -> None:
        self._file = file
        self._files = files
        self._clock = clock
        self._randomness = randomness
        self._station_file: StationFile = files.read_station_file(file.station_file)
        self._definition = read_definition(self._station_file.part.definition)
        self._people = b"".join(person.number.to_bytes(4, "big") for person in self.part.people)

    # What is there.

    @property
    def part(self) -> StationPart:
        """What the office gave: vote, purpose, station, people, kinds of documents."""
        return self._station_file.part

    @property
    def definition(self) -> VoteDefinition:
        """The frozen definition of the vote."""
        return self._definition

    @property
    def station(self) -> Station:
        """The station as the definition has it."""
        return self._definition.station(self.part.station_id)

    @property
    def people(self) -> Sequence[ListedPerson]:
        """The lines of the list, in its order."""
        return self.part.people

    @property
    def script_is_ours(self) -> bool:
        """Whether the office used the script that this program shows."""
        return self.part.script_version == SCRIPT_VERSION

    def day(self) -> StationDay:
        """What is written down so far."""
        return self._file.day()

    def strip(self) -> MarkStrip:
        """Who came so far."""
        return MarkStrip(self._people, self._file.cells(), self.part.identity)

    def drafts(self) -> Mapping[str, str]:
        """Half-typed forms by name."""
        return self._file.drafts()

    def findings(self) -> tuple[Finding, ...]:
        """What does not add up, as ``queries.day.station_day`` tells it in the office."""
        return check_day(self.day(), self.station, self.strip())

    def sum_of_hour(self, hour: datetime) -> int:
        """How many voted in an hour by the marks so far, to be shown beside the field."""
        return running_sum(self.day(), self.strip().marked, hour)

    # Who comes.

    def mark_arrival(self, *, number: int, document: str) -> None:
        """As ``day_arrivals.mark_arrival``; other stations are looked at by the office."""
        acts.may_mark(self.day())
        self._file.save_cells(marks.marked(self.strip(), number, document).cells)

    def unmark_arrival(self, *, number: int) -> None:
        """As ``day_arrivals.unmark_arrival``."""
        acts.may_mark(self.day())
        self._file.save_cells(marks.unmarked(self.strip(), number).cells)

    def add_challenge(self, *, reason: ChallengeReason, note: str = "", envelope: int | None = None) -> int:
        """As ``day_arrivals.add_challenge``; the number of the envelope."""
        before = self.day()
        after = self._changed(acts.challenged(before, reason, kept("note", note), envelope))
        (number,) = {each.envelope for each in after.challenges} - {each.envelope for each in before.challenges}
        return number

    def remove_challenge(self, *, envelope: int) -> None:
        """As ``day_arrivals.remove_challenge``."""
        self._changed(acts.unchallenged(self.day(), envelope))

    def rule_on_challenge(self, *, envelope: int, admitted: bool, reason: str, by: Named) -> None:
        """As ``day_arrivals.rule_on_challenge``."""
        ruling = Ruling(admitted, kept("reason", reason), kept("by", by), self._clock())
        self._changed(acts.ruled(self.day(), envelope, ruling))

    def set_assisted(self, *, kind: HelpKind, relation: HelperRelation, language: str = "", count: int) -> None:
        """As ``day_arrivals.set_assisted``."""
        self._changed(acts.assisted(self.day(), kind, relation, kept("language", language), count))

    # What happens.

    def keep_draft(self, *, form: str, text: str) -> None:
        """As ``day.keep_draft``."""
        if len(text) > LONGEST_DRAFT:
            raise ConflictError("draft-too-long", longest=LONGEST_DRAFT)
        self._file.save_draft(form, text)

    def open_station(self, *, opening: Opening) -> None:
        """As ``day.open_station``."""
        self._changed(acts.opened(self.day(), kept("opening", opening)))

    def correct_opening(self, *, opening: Opening, reason: str, by: Named) -> None:
        """As ``day.correct_opening``."""
        why = self._amendment("opening", reason, by)
        self._changed(acts.opening_corrected(self.day(), kept("opening", opening), why))

    def record_hour(self, *, figures: HourFigures) -> None:
        """As ``day_arrivals.record_hour``."""
        self._changed(acts.with_hour(self.day(), kept("hour", figures)))

    def report_incident(
        self,
        *,
        kind: IncidentKind,
        at: datetime,
        text: str,
        reported_by: str,
        witness: str = "",
        photo: bytes | None = None,
    ) -> None:
        """As ``day_arrivals.report_incident``. ConflictError ``photos-too-many`` when the file would grow too large."""
        sha256 = None if photo is None else photo_digest(photo)
        words = (kept("text", text), kept("reported_by", reported_by), kept("witness", witness))
        day = acts.reported(self.day(), kind, at, *words, sha256)
        if photo is not None and sha256 is not None:
            self._keep_photo(sha256, photo)
        self._changed(day)

    def suspend_station(self, *, at: datetime, reason: str, seals: tuple[str, ...] = ()) -> None:
        """As ``day.suspend_station``."""
        self._changed(acts.suspended(self.day(), at, kept("reason", reason), kept("seals", seals)))

    def resume_station(self, *, at: datetime, seals_whole: bool | None = None) -> None:
        """As ``day.resume_station``."""
        self._changed(acts.resumed(self.day(), at, seals_whole=seals_whole))

    def close_station(self, *, closing: Closing) -> None:
        """As ``day.close_station``; from now on the hand-over holds who came."""
        self._changed(acts.closed(self.day(), kept("closing", closing)))

    def correct_closing(self, *, closing: Closing, reason: str, by: Named) -> None:
        """As ``day.correct_closing``."""
        why = self._amendment("closing", reason, by)
        self._changed(acts.closing_corrected(self.day(), kept("closing", closing), why))

    def record_not_opened(self, *, reason: str) -> None:
        """As ``day.record_not_opened``."""
        self._changed(acts.not_opened(self.day(), kept("reason", reason)))

    def explain_day_warning(self, *, code: str, explanation: str, by: Named) -> None:
        """As ``day.explain_day_warning``."""
        said = day_explanation(code, explanation, kept("by", by), self._clock())
        self._changed(acts.explained(self.day(), code, said))

    # Handing over.

    def hand_over(self) -> HandOverMade:
        """A signed file with all that may leave the laptop now; without new work the same file as the last time.

        What it was made of is remembered before the caller gets it, so that a crash in between changes nothing.
        """
        key = self._station_file.key
        last = self._file.exported()
        if last is not None:
            content, digest = self._files.hand_over(self._hand_over(last), key)
            if digest == last.digest:
                return self._made(content, digest, last.revision)
            following = Exported(last.revision + 1, "", last.written_at, "", (*last.lineage, last.digest))
        else:
            following = Exported(1, "", self._clock(), "", (*self.part.lineage, self._station_file.digest))
        following = replace(
            following,
            nonce=self._randomness(16).hex(),
            written_at=self._clock(),
            lineage=following.lineage[-LONGEST_LINEAGE:],
        )
        content, digest = self._files.hand_over(self._hand_over(following), key)
        self._file.save_exported(replace(following, digest=digest))
        return self._made(content, digest, following.revision)

    def close_desk(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _hand_over(self, exported: Exported) -> HandOver:
        day = told(self.day())
        return HandOver(
            vote_id=self.part.vote_id,
            purpose=self.part.purpose,
            station_id=self.part.station_id,
            definition_sha256=hashlib.sha256(self.part.definition).hexdigest(),
            revision=exported.revision,
            lineage=exported.lineage,
            nonce=exported.nonce,
            written_at=exported.written_at,
            day=day,
            strip=self.strip() if acts.is_closed(day) else None,
            photos=self._file.photos(),
        )

    def _made(self, content: bytes, digest: str, revision: int) -> HandOverMade:
        prefix = "SIMULACRO-" if self.part.purpose is Purpose.REHEARSAL else ""
        name = f"{prefix}{self.part.vote_id}-{self.part.station_id}-{revision:03d}.entrega"
        return HandOverMade(name, content, digest, revision, acts.is_closed(self.day()))

    def _changed(self, day: StationDay) -> StationDay:
        self._file.save_day(day)
        return day

    def _amendment(self, what: str, reason: str, by: Named) -> Amendment:
        return Amendment(what, kept("reason", reason), kept("by", by), self._clock())

    def _keep_photo(self, sha256: str, content: bytes) -> None:
        photos = self._file.photos()
        if sha256 not in photos and sum(map(len, photos.values())) + len(content) > MOST_PHOTO_BYTES:
            raise ConflictError("photos-too-many", most=MOST_PHOTO_BYTES)
        self._file.add_photo(sha256, content)
