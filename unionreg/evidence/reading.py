"""Reading ``definition.json``, ``count.json`` and ``result.json`` as the office's values.

For files that come from outside, before the office works with them. The verifier does not use this: it judges the JSON
itself. Reading is strict in the same way (section 3), so that nothing is taken that a verifier would refuse.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from unionreg.domain.votes import count as counts
from unionreg.domain.votes import result as results
from unionreg.domain.votes import vote as votes
from unionreg.errors import UnreadableError
from unionreg.evidence.json_reading import JsonReader
from unionreg.evidence.layout import EntryKind
from unionreg.evidence.schemas import SchemaBook

if TYPE_CHECKING:
    from collections.abc import Iterable

Json = dict[str, Any]


class ValueReader:
    """Reads the office's values; keeps the compiled schemas between files."""

    def __init__(self, schemas: SchemaBook | None = None) -> None:
        self._reader = JsonReader(schemas or SchemaBook())

    def definition(self, data: bytes) -> votes.VoteDefinition:
        """A definition; UnreadableError ``json-refused`` with the code of section 3 when it is not one."""
        return _definition(self._value(data, EntryKind.DEFINITION))

    def count(self, data: bytes) -> counts.StationCount:
        """A count; UnreadableError as above."""
        return _count(self._value(data, EntryKind.COUNT))

    def result(self, data: bytes) -> results.VoteResult:
        """A result; UnreadableError as above."""
        return _result(self._value(data, EntryKind.RESULT))

    def _value(self, data: bytes, kind: EntryKind) -> Json:
        reading = self._reader.read(data, kind)
        if reading.value is None or reading.problems:
            problem = reading.problems[0]
            details = ", ".join(f"{name} {value}" for name, value in problem.params.items())
            raise UnreadableError("json-refused", kind=kind.value, check=problem.code, details=details)
        return reading.value


def read_definition(data: bytes) -> votes.VoteDefinition:
    """The definition in these bytes; UnreadableError ``json-refused`` when it is not one."""
    return ValueReader().definition(data)


def read_count(data: bytes) -> counts.StationCount:
    """The count in these bytes; UnreadableError ``json-refused`` when it is not one."""
    return ValueReader().count(data)


def read_result(data: bytes) -> results.VoteResult:
    """The result in these bytes; UnreadableError ``json-refused`` when it is not one."""
    return ValueReader().result(data)


def _definition(value: Json) -> votes.VoteDefinition:
    required = value["required_signatures"]
    return votes.VoteDefinition(
        vote_id=value["vote_id"],
        purpose=votes.Purpose(value["purpose"]),
        title=value["title"],
        procedure=value["procedure"],
        legal_basis=tuple(value["legal_basis"]),
        unions=tuple(votes.Union(**one) for one in value["unions"]),
        employers=tuple(votes.Employer(**one) for one in value["employers"]),
        contract_number=value["contract_number"],
        question=value["question"],
        ballot=votes.BallotShape(value["ballot"]),
        options=tuple(votes.BallotOption(**one) for one in value["options"]),
        workers_covered=value["workers_covered"],
        workers_with_right_to_vote=value["workers_with_right_to_vote"],
        roll=votes.RollDigest(**value["roll"]),
        stations=tuple(_station(one) for one in value["stations"]),
        decision_rule=_rule(value["decision_rule"]),
        required_signatures=votes.RequiredSignatures(
            required["certify"], tuple(votes.Official(**one) for one in required["officials"])
        ),
        calendar_id=value["calendar_id"],
        fixed_at=_time(value["fixed_at"]),
    )


def _station(value: Json) -> votes.Station:
    folios = value["folios"]
    times = {"opens_at": _time(value["opens_at"]), "closes_at": _time(value["closes_at"])}
    drawn = None if folios is None else votes.FolioRange(folios["from"], folios["to"])
    return votes.Station(**{**value, **times, "folios": drawn})


def _rule(value: Json) -> votes.DecisionRule:
    minimum = value["minimum_turnout"]
    return votes.DecisionRule(
        votes.Base(value["base"]),
        votes.Population(value["population"]),
        None if minimum is None else votes.Ratio(**minimum),
    )


def _count(value: Json) -> counts.StationCount:
    breakdown = value["null_breakdown"]
    return counts.StationCount(
        vote_id=value["vote_id"],
        station_id=value["station_id"],
        version=value["version"],
        correction=_correction(value["correction"]),
        opened_at=_time(value["opened_at"]),
        closed_at=_time(value["closed_at"]),
        counted_at=_time(value["counted_at"]),
        ballots=counts.Ballots(**value["ballots"]),
        voters_signed=value["voters_signed"],
        votes=_votes(value["votes"]),
        null_votes=value["null_votes"],
        null_breakdown=None if breakdown is None else counts.NullBreakdown(**breakdown),
        challenged=value["challenged"],
        people=tuple(_person(one) for one in value["people"]),
        incidents=tuple(counts.Incident(_time(one["at"]), one["text"]) for one in value["incidents"]),
        explained=tuple(
            counts.Explained(one["code"], one["explanation"], counts.Named(**one["by"]), _time(one["at"]))
            for one in value["explained"]
        ),
        sheets=tuple(counts.SheetImage(**one) for one in value["sheets"]),
    )


def _person(value: Json) -> counts.Person:
    return counts.Person(
        value["name"],
        counts.PersonRole(value["role"]),
        value["organisation"],
        counts.PaperSignature(value["paper_signature"]),
    )


def _correction(value: Json | None) -> counts.Correction | None:
    if value is None:
        return None
    return counts.Correction(value["reason"], counts.Named(**value["by"]), _time(value["at"]), value["previous_sha256"])


def _result(value: Json) -> results.VoteResult:
    computed, supersedes = value["computed"], value["supersedes"]
    return results.VoteResult(
        vote_id=value["vote_id"],
        computed_at=_time(value["computed_at"]),
        annulled_stations=tuple(
            results.AnnulledStation(one["station_id"], one["reason"], counts.Named(**one["by"]), _time(one["at"]))
            for one in value["annulled_stations"]
        ),
        totals=results.Totals(**{**value["totals"], "votes": _votes(value["totals"]["votes"])}),
        turnout=results.Turnout(**value["turnout"]),
        bases=results.Bases(**value["bases"]),
        rule_applied=_rule(value["rule_applied"]),
        computed=results.Proposal(results.Outcome(computed["outcome"]), computed["winner"]),
        resolution=_resolution(value["resolution"]),
        supersedes=None if supersedes is None else results.Superseded(**supersedes),
    )


def _resolution(value: Json | None) -> results.Resolution | None:
    if value is None:
        return None
    return results.Resolution(
        results.Outcome(value["outcome"]),
        value["winner"],
        value["reasons"],
        counts.Named(**value["by"]),
        _time(value["at"]),
    )


def _votes(values: Iterable[Json]) -> tuple[counts.OptionVotes, ...]:
    return tuple(counts.OptionVotes(one["option"], one["count"]) for one in values)


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)
