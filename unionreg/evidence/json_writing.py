"""The office's values as the JSON of a package: ``definition.json``, ``count.json``, ``result.json`` (section 4).

Text is written in NFC, one member a line. Reading them back is in ``reading``; judging them is the verifier's.
"""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from unionreg.domain.votes.count import Named, OptionVotes, StationCount
    from unionreg.domain.votes.result import AnnulledStation, VoteResult
    from unionreg.domain.votes.vote import DecisionRule, Station, VoteDefinition

Json = dict[str, Any]


def json_bytes(value: Json) -> bytes:
    """The bytes of one JSON entry: UTF-8, NFC, indented by one, closed by a line feed."""
    return (json.dumps(_in_nfc(value), ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _in_nfc(value: Any) -> Any:
    """Texts in canonical form, one by one: an escaped line feed must not melt with what follows it."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, dict):
        return {name: _in_nfc(member) for name, member in value.items()}
    return [_in_nfc(member) for member in value] if isinstance(value, list) else value


def time_text(moment: datetime) -> str:
    """RFC 3339, whole seconds, with the offset that the moment has (``Z`` for none)."""
    return moment.replace(microsecond=0).isoformat().replace("+00:00", "Z")


def definition_bytes(definition: VoteDefinition) -> bytes:
    """``vote/definition.json``; its SHA-256 is what is published with the call."""
    roll, required = definition.roll, definition.required_signatures
    return json_bytes(
        {
            "schema": "tally-definition-1",
            "vote_id": definition.vote_id,
            "purpose": definition.purpose.value,
            "title": definition.title,
            "procedure": definition.procedure,
            "legal_basis": list(definition.legal_basis),
            "unions": [
                {"id": one.id, "name": one.name, "registration_number": one.registration_number}
                for one in definition.unions
            ],
            "employers": [{"name": one.name, "rfc": one.rfc} for one in definition.employers],
            "contract_number": definition.contract_number,
            "question": definition.question,
            "ballot": definition.ballot.value,
            "options": [{"id": one.id, "label": one.label, "union": one.union} for one in definition.options],
            "workers_covered": definition.workers_covered,
            "workers_with_right_to_vote": definition.workers_with_right_to_vote,
            "roll": {"sha256": roll.sha256, "bytes": roll.bytes, "count": roll.count},
            "stations": [_station(station) for station in definition.stations],
            "decision_rule": _rule(definition.decision_rule),
            "required_signatures": {
                "certify": required.certify,
                "officials": [{"name": one.name, "rfc": one.rfc, "role": one.role} for one in required.officials],
            },
            "calendar_id": definition.calendar_id,
            "fixed_at": time_text(definition.fixed_at),
        }
    )


def count_bytes(count: StationCount) -> bytes:
    """``stations/<id>/count.json``."""
    ballots, breakdown = count.ballots, count.null_breakdown
    return json_bytes(
        {
            "schema": "tally-count-1",
            "vote_id": count.vote_id,
            "station_id": count.station_id,
            "version": count.version,
            "correction": _correction(count),
            "opened_at": time_text(count.opened_at),
            "closed_at": time_text(count.closed_at),
            "counted_at": time_text(count.counted_at),
            "ballots": {name: getattr(ballots, name) for name in _BALLOTS},
            "voters_signed": count.voters_signed,
            "votes": _votes(count.votes),
            "null_votes": count.null_votes,
            "null_breakdown": None if breakdown is None else {name: getattr(breakdown, name) for name in _BREAKDOWN},
            "challenged": count.challenged,
            "people": [
                {
                    "name": one.name,
                    "role": one.role.value,
                    "organisation": one.organisation,
                    "paper_signature": one.paper_signature.value,
                }
                for one in count.people
            ],
            "incidents": [{"at": time_text(one.at), "text": one.text} for one in count.incidents],
            "explained": [
                {"code": one.code, "explanation": one.explanation, "by": _named(one.by), "at": time_text(one.at)}
                for one in count.explained
            ],
            "sheets": [{"path": one.path, "sha256": one.sha256} for one in count.sheets],
        }
    )


def result_bytes(result: VoteResult) -> bytes:
    """``result.json``."""
    supersedes = result.supersedes
    return json_bytes(
        {
            "schema": "tally-result-1",
            "vote_id": result.vote_id,
            "computed_at": time_text(result.computed_at),
            "annulled_stations": [_annulled(station) for station in result.annulled_stations],
            "totals": {
                **{name: getattr(result.totals, name) for name in _TOTALS},
                "votes": _votes(result.totals.votes),
                "valid_votes": result.totals.valid_votes,
                "null_votes": result.totals.null_votes,
                "challenged": result.totals.challenged,
            },
            "turnout": {name: getattr(result.turnout, name) for name in _TURNOUT},
            "bases": {name: getattr(result.bases, name) for name in _BASES},
            "rule_applied": _rule(result.rule_applied),
            "computed": {"outcome": result.computed.outcome.value, "winner": result.computed.winner},
            "resolution": _resolution(result),
            "supersedes": supersedes and {"package_digest": supersedes.package_digest, "reason": supersedes.reason},
        }
    )


_BALLOTS = ("received", "unused", "spoiled", "taken_away", "found")
_BREAKDOWN = ("unmarked", "multiple", "not_authentic")
_TOTALS = ("stations", "voters_assigned", "printed", *_BALLOTS, "voters_signed")
_TURNOUT = ("cast", "covered", "right_to_vote", "basis_points_covered", "basis_points_right_to_vote")
_BASES = (
    *("population", "half_plus_one_population", "half_plus_one_cast", "first", "second"),
    *("a", "b", "c", "d", "agree"),
)


def _station(station: Station) -> Json:
    folios = station.folios
    return {
        "id": station.id,
        "name": station.name,
        "address": station.address,
        "opens_at": time_text(station.opens_at),
        "closes_at": time_text(station.closes_at),
        "voters_assigned": station.voters_assigned,
        "ballots_printed": station.ballots_printed,
        "folios": None if folios is None else {"from": folios.first, "to": folios.last},
    }


def _rule(rule: DecisionRule) -> Json:
    minimum = rule.minimum_turnout
    return {
        "base": rule.base.value,
        "population": rule.population.value,
        "minimum_turnout": minimum and {"numerator": minimum.numerator, "denominator": minimum.denominator},
    }


def _correction(count: StationCount) -> Json | None:
    correction = count.correction
    if correction is None:
        return None
    return {
        "reason": correction.reason,
        "by": _named(correction.by),
        "at": time_text(correction.at),
        "previous_sha256": correction.previous_sha256,
    }


def _annulled(station: AnnulledStation) -> Json:
    return {
        "station_id": station.station_id,
        "reason": station.reason,
        "by": _named(station.by),
        "at": time_text(station.at),
    }


def _resolution(result: VoteResult) -> Json | None:
    resolution = result.resolution
    if resolution is None:
        return None
    return {
        "outcome": resolution.outcome.value,
        "winner": resolution.winner,
        "reasons": resolution.reasons,
        "by": _named(resolution.by),
        "at": time_text(resolution.at),
    }


def _named(person: Named) -> Json:
    return {"name": person.name, "role": person.role}


def _votes(votes: Iterable[OptionVotes]) -> list[Json]:
    return [{"option": one.option, "count": one.count} for one in votes]
