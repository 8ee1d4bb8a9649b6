"""The observer's own count beside the official one: every figure that differs, as a finding in words.

Two honest counts of the same papers agree; where they differ nobody is accused: the paper decides, and the finding
says which figure to look up in the act.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.findings import Finding, Severity, finding

if TYPE_CHECKING:
    from unionreg.domain.observation.notebook import Notebook, Tally
    from unionreg.domain.votes.count import OptionVotes


@dataclass(frozen=True, slots=True)
class OfficialStation:
    """The last version of the official count of a station."""

    station_id: str
    votes: tuple[OptionVotes, ...]
    null_votes: int
    found: int


@dataclass(frozen=True, slots=True)
class OfficialCount:
    """What an official package says: digest (64 hex digits), verdict of the verifier, and the stations read."""

    vote_id: str
    title: str
    rehearsal: bool
    package_digest: str
    definition_sha256: str
    verdict: str
    stations: tuple[OfficialStation, ...]

    def station(self, station_id: str) -> OfficialStation | None:
        """The official count of a station, or None when the package has none."""
        return next((one for one in self.stations if one.station_id == station_id), None)

    def groups(self) -> tuple[str, ...]:
        """The 16 groups of the digest as they are printed."""
        return tuple(self.package_digest[start : start + 4] for start in range(0, 64, 4))


def compare_notebook(notebook: Notebook, official: OfficialCount) -> tuple[Finding, ...]:
    """Every station counted by the observer beside the official count, and whether it is the same vote at all."""
    vote = notebook.vote
    other = vote.definition_sha256 is not None and vote.definition_sha256 != official.definition_sha256
    if vote.vote_id != official.vote_id or other:
        return (finding("J-101", Severity.ERROR, (), observed=vote.vote_id, official=official.vote_id),)
    found: list[Finding] = []
    for tally in notebook.tallies:
        station = official.station(tally.station_id)
        if station is None:
            found.append(finding("J-102", Severity.ERROR, (), station=tally.station_id))
        else:
            found.extend(compare_tally(tally, station))
    return tuple(found)


def compare_tally(tally: Tally, official: OfficialStation) -> tuple[Finding, ...]:
    """Each differing figure of one station; ``J-301`` when none differs.

    ``found`` is compared only where the observer wrote it down. ``fields`` name the option, ``null`` or ``found``.
    """
    counted = {one.option: one.count for one in official.votes}
    pairs = [(one.option, one.count, counted.get(one.option)) for one in tally.votes]
    differing = [
        _differs("J-201", tally.station_id, option, own, other) for option, own, other in pairs if own != other
    ]
    if tally.null_votes != official.null_votes:
        differing.append(_differs("J-202", tally.station_id, "null", tally.null_votes, official.null_votes))
    if tally.found is not None and tally.found != official.found:
        differing.append(_differs("J-203", tally.station_id, "found", tally.found, official.found))
    if not differing:
        differing.append(finding("J-301", Severity.NOTE, (), station=tally.station_id))
    return tuple(differing)


def in_words(found: Finding, notebook: Notebook) -> Finding:
    """The finding with the names of station and option as people know them, in place of their ids."""
    names = {one.id: one.name for one in notebook.vote.stations}
    labels = {one.id: one.label for one in notebook.vote.options}
    params = dict(found.params)
    shown = {
        name: names.get(str(value), value)
        if name == "station"
        else labels.get(str(value), value)
        if name == "option"
        else value
        for name, value in params.items()
    }
    return finding(found.code, found.severity, found.fields, **shown)


def own_sum(tally: Tally) -> Finding | None:
    """Marks that do not add up to the ballots found, as far as those were written down: a slip of the own count."""
    if tally.found is None or tally.marks == tally.found:
        return None
    return finding(
        "J-204", Severity.WARNING, ("found",), station=tally.station_id, marks=tally.marks,
        found=tally.found, difference=abs(tally.marks - tally.found),
    )  # fmt: skip


def _differs(code: str, station_id: str, figure: str, own: int, official: int | None) -> Finding:
    """``official`` None: the package does not know the option."""
    known = 0 if official is None else official
    return finding(
        code, Severity.WARNING, (figure,), station=station_id, option=figure, own=own, official=known,
        difference=abs(own - known),
    )  # fmt: skip
