"""The numbered script of a station: the same steps on the screen and on paper (law notes, 5.3; practice, 3.26).

Words are texts ``day.step.<key>.title`` and ``day.step.<key>.what``. A new step changes ``SCRIPT_VERSION``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SCRIPT_VERSION = "1"


class Phase(StrEnum):
    """The parts of the day; words are texts ``day.phase.<value>``."""

    BEFORE = "before"
    OPENING = "opening"
    VOTING = "voting"
    CLOSING = "closing"
    COUNT = "count"
    AFTER = "after"


class Recorded(StrEnum):
    """What a step asks to be written down; words are texts ``day.recorded.<value>``."""

    PEOPLE = "people"
    POSTING = "posting"
    MATERIALS = "materials"
    SCREENS = "screens"
    BOX_EMPTY = "box-empty"
    SEALS = "seals"
    BALLOTS_RECEIVED = "ballots-received"
    FOLIOS = "folios"
    ROLL = "roll"
    OPENED_AT = "opened-at"
    IDENTITY_KIND = "identity-kind"
    MARK = "mark"
    CHALLENGES = "challenges"
    HELP = "help"
    HOUR = "hour"
    QUEUE = "queue"
    INTERRUPTION = "interruption"
    INCIDENTS = "incidents"
    IN_LINE = "in-line"
    CLOSED_AT = "closed-at"
    UNUSED = "unused"
    SPOILED = "spoiled"
    BALANCE = "balance"
    STATION_ACT = "station-act"
    SIGNATURES = "signatures"
    POSTED_AT = "posted-at"
    CUSTODY = "custody"


@dataclass(frozen=True, slots=True)
class Step:
    """One step. ``number`` from 1 in the order of the day; ``article`` as cited ("390 Bis-III c")."""

    number: int
    key: str
    phase: Phase
    article: str
    records: tuple[Recorded, ...]


_R = Recorded
_STEPS: tuple[tuple[str, Phase, str, tuple[Recorded, ...]], ...] = (
    ("arrive", Phase.BEFORE, "LFT 390 Bis-III c", (_R.PEOPLE,)),
    ("check-posting", Phase.BEFORE, "LFT 390 Bis-III b", (_R.POSTING,)),
    ("check-materials", Phase.BEFORE, "LFT 390 Bis-III d", (_R.MATERIALS,)),
    ("set-up-screens", Phase.OPENING, "LFT 390 Bis-III c", (_R.SCREENS,)),
    ("count-ballots", Phase.OPENING, "LFT 390 Bis-III d", (_R.BALLOTS_RECEIVED, _R.FOLIOS)),
    ("check-roll", Phase.OPENING, "LFT 390 Bis-III a", (_R.ROLL,)),
    ("show-box-empty", Phase.OPENING, "LFT 390 Bis-III c", (_R.BOX_EMPTY,)),
    ("seal-box", Phase.OPENING, "LFT 390 Bis-III c", (_R.SEALS,)),
    ("open-voting", Phase.OPENING, "LFT 390 Bis-III c", (_R.OPENED_AT, _R.SIGNATURES)),
    ("ask-identity", Phase.VOTING, "LFT 390 Bis-III e", (_R.IDENTITY_KIND,)),
    ("mark-and-give-ballot", Phase.VOTING, "LFT 390 Bis-III e, f", (_R.MARK,)),
    ("vote-behind-screen", Phase.VOTING, "LFT 390 Bis-III f, g", ()),
    ("challenge", Phase.VOTING, "LFT 390 Bis-III a", (_R.CHALLENGES,)),
    ("help-who-asks", Phase.VOTING, "LFT 390 Bis-III f", (_R.HELP,)),
    ("note-the-hour", Phase.VOTING, "LFT 390 Bis-III j", (_R.HOUR, _R.QUEUE, _R.INTERRUPTION)),
    ("write-incidents", Phase.VOTING, "LFT 390 Bis-III i, j", (_R.INCIDENTS,)),
    ("close-the-line", Phase.CLOSING, "LFT 390 Bis-III g", (_R.IN_LINE, _R.CLOSED_AT)),
    ("cancel-unused", Phase.CLOSING, "LFT 390 Bis-III d", (_R.UNUSED, _R.SPOILED)),
    ("balance", Phase.CLOSING, "LFT 390 Bis-III d, j", (_R.BALANCE,)),
    ("open-box", Phase.COUNT, "LFT 390 Bis-III g", ()),
    ("show-each-ballot", Phase.COUNT, "LFT 390 Bis-III g", ()),
    ("count-aloud", Phase.COUNT, "LFT 390 Bis-III h", (_R.STATION_ACT,)),
    ("sign-act", Phase.COUNT, "LFT 390 Bis-III j", (_R.SIGNATURES,)),
    ("post-result", Phase.AFTER, "LFT 390 Bis-III j", (_R.POSTED_AT,)),
    ("seal-materials", Phase.AFTER, "LFT 390 Bis-III j", (_R.CUSTODY,)),
)

SCRIPT: tuple[Step, ...] = tuple(
    Step(number, key, phase, article, records) for number, (key, phase, article, records) in enumerate(_STEPS, 1)
)
"""Every step in the order of the day."""


def steps_of(phase: Phase) -> tuple[Step, ...]:
    """The steps of one part of the day."""
    return tuple(step for step in SCRIPT if step.phase is phase)
