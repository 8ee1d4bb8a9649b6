"""The control line: the figures of a paper once more, in a form that a machine compares (tally package, section 10).

Every figure of the line must also stand in the text above it. Reading the line back is the verifier's own work and is
not here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.drawing import MUTED, Text
from unionreg.documents.fonts import Face, width
from unionreg.documents.sheet import LEFT, RIGHT, digest_groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.sheet import Sheet
    from unionreg.domain.votes.count import StationCount
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition

GENERAL_RECORD = "general-record"
STATION_RECORD = "station-record"
CERTIFICATE = "certificate"
OTHER = "other"

SIZE = 7.0
STEP = 9.0
CAPTION = "Línea de control: las mismas cifras de arriba, para comprobarlas con un programa."

Figures = tuple[tuple[str, int], ...]


def total_figures(definition: VoteDefinition, result: VoteResult) -> Figures:
    """The figures of the whole vote under the keys and in the order of the line."""
    totals = result.totals
    return (
        ("eligible", definition.workers_with_right_to_vote),
        ("printed", totals.printed),
        ("unused", totals.unused),
        ("spoiled", totals.spoiled),
        ("taken", totals.taken_away),
        ("found", totals.found),
        ("signed", totals.voters_signed),
        *((f"v.{vote.option}", vote.count) for vote in totals.votes),
        ("null", totals.null_votes),
    )


def station_figures(definition: VoteDefinition, count: StationCount) -> Figures:
    """The figures of one station under the keys and in the order of the line."""
    station = definition.station(count.station_id)
    ballots = count.ballots
    return (
        ("eligible", station.voters_assigned),
        ("printed", station.ballots_printed),
        ("unused", ballots.unused),
        ("spoiled", ballots.spoiled),
        ("taken", ballots.taken_away),
        ("found", ballots.found),
        ("signed", count.voters_signed),
        *((f"v.{vote.option}", vote.count) for vote in count.votes),
        ("null", count.null_votes),
    )


def control_line(kind: str, vote_id: str, station_id: str | None, figures: Figures, digest: str) -> str:
    """The line; ``kind`` is that of the package's index, ``digest`` the package digest as 64 hex digits."""
    scope = "total" if station_id is None else f"station:{station_id}"
    parts = [f"kind={kind}", f"vote={vote_id}", f"scope={scope}"]
    parts += [f"{key}={value}" for key, value in figures]
    parts.append("digest=" + "-".join(digest_groups(digest)))
    return "[UR1;" + ";".join(parts) + "]"


def control_line_height(line: str) -> float:
    """Room that the line takes with its caption, in points."""
    return len(_broken(line, RIGHT - LEFT)) * STEP + 26


def place_control_line(sheet: Sheet, line: str) -> None:
    """Sets the line at the present height; it is kept on one page and its caption with it."""
    lines = _broken(line, RIGHT - LEFT)
    sheet.need(control_line_height(line))
    sheet.space(14)
    sheet.put(Text(LEFT, sheet.y, CAPTION, Face.REGULAR, 8, MUTED))
    sheet.space(2)
    for part in lines:
        sheet.y -= STEP
        sheet.put(Text(LEFT, sheet.y, part, Face.MONO, SIZE))


def _broken(line: str, available: float) -> Sequence[str]:
    """The line in parts that fit. None ends in a hyphen: readers of PDF text drop a hyphen at the end of a line."""
    fit = int(available // width("0", Face.MONO, SIZE))
    parts: list[str] = []
    start = 0
    while start < len(line):
        end = min(start + fit, len(line))
        while end < len(line) and line[end - 1] == "-":
            end -= 1
        parts.append(line[start:end])
        start = end
    return parts
