"""Whether the definition agrees with itself, and result and index with it: T-203 to T-216 and the T-3xx remarks."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from unionreg.evidence.checks.package import DEFINITION, INDEX, RESULT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.evidence.checks.rows import Rows
    from unionreg.evidence.checks.stations import Counts
    from unionreg.evidence.json_reading import JsonReader

_DEFINITION_CODES = "T-203 T-204 T-205 T-206 T-210 T-211 T-212 T-213 T-301 T-302 T-303"
_RESULT_CODES = "T-209 T-304 T-305"


def check_definition(definition: dict[str, Any] | None, reader: JsonReader, rows: Rows) -> None:
    """What the definition says of itself."""
    if definition is None:
        rows.not_checked(_DEFINITION_CODES, DEFINITION)
        return
    _check_numbers(definition, rows)
    _check_folios(definition["stations"], rows)
    _check_names(definition, rows)
    _check_times(definition, reader, rows)
    if definition["purpose"] == "rehearsal":
        rows.remark("T-303", DEFINITION)


def _check_numbers(definition: dict[str, Any], rows: Rows) -> None:
    """T-203 to T-205, T-301."""
    voters = definition["workers_with_right_to_vote"]
    assigned = sum(station["voters_assigned"] for station in definition["stations"])
    if assigned != voters:
        rows.fail("T-203", DEFINITION, assigned=assigned, voters=voters)
    if definition["roll"]["count"] != voters:
        rows.fail("T-204", DEFINITION, roll=definition["roll"]["count"], voters=voters)
    if voters > definition["workers_covered"]:
        rows.fail("T-205", DEFINITION, voters=voters, covered=definition["workers_covered"])
    for station in definition["stations"]:
        printed, assigned = station["ballots_printed"], station["voters_assigned"]
        if printed != assigned:
            rows.remark("T-301", DEFINITION, station=station["id"], printed=printed, voters=assigned)


def _check_folios(stations: list[dict[str, Any]], rows: Rows) -> None:
    """T-206: each range is as long as the ballots printed, and no two ranges overlap."""
    ranges = []
    for station in stations:
        folios = station["folios"]
        if folios is None:
            continue
        length = folios["to"] - folios["from"] + 1
        if length != station["ballots_printed"]:
            rows.fail("T-206", DEFINITION, station=station["id"], folios=length, printed=station["ballots_printed"])
        if length > 0:
            ranges.append((folios["from"], folios["to"], station["id"]))
    ranges.sort()
    for (_, end, first), (start, _, second) in pairwise(ranges):
        if start <= end:
            rows.fail("T-206", DEFINITION, station=first, overlaps=second)


def _check_names(definition: dict[str, Any], rows: Rows) -> None:
    """T-210 to T-212."""
    for what in ("stations", "options", "unions"):
        for repeated in sorted(_repeated(one["id"] for one in definition[what])):
            rows.fail("T-210", DEFINITION, what=what, id=repeated)
    unions = {union["id"] for union in definition["unions"]}
    for option in definition["options"]:
        if option["union"] is not None and option["union"] not in unions:
            rows.fail("T-210", DEFINITION, what="union", id=option["union"])
    options = [option["id"] for option in definition["options"]]
    is_named = definition["ballot"] == "named"
    if is_named != (definition["decision_rule"]["base"] == "plurality"):
        rows.fail("T-211", DEFINITION, ballot=definition["ballot"], base=definition["decision_rule"]["base"])
    if not is_named and options != ["yes", "no"]:
        rows.fail("T-211", DEFINITION, ballot=definition["ballot"], options=", ".join(options)[:200])
    required = definition["required_signatures"]
    officials = {official["rfc"] for official in required["officials"]}
    if len(officials) < required["certify"]:
        rows.fail("T-212", DEFINITION, officials=len(officials), certify=required["certify"])


def _repeated(identifiers: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    return {one for one in identifiers if one in seen or seen.add(one)}  # type: ignore[func-returns-value]


def _check_times(definition: dict[str, Any], reader: JsonReader, rows: Rows) -> None:
    """T-213 and T-302."""
    openings = []
    for station in definition["stations"]:
        opens, closes = reader.time(station["opens_at"]), reader.time(station["closes_at"])
        if opens is None or closes is None:
            rows.not_checked("T-213", DEFINITION)
            continue
        openings.append(opens)
        if opens >= closes:
            rows.fail("T-213", DEFINITION, station=station["id"])
    fixed = reader.time(definition["fixed_at"])
    if fixed is None or len(openings) < len(definition["stations"]):
        rows.not_checked("T-302", DEFINITION)
    elif fixed > min(openings):
        rows.remark("T-302", DEFINITION, fixed=definition["fixed_at"], opens=min(openings).isoformat())


def check_result_frame(
    definition: dict[str, Any] | None, result: dict[str, Any] | None, counts: Counts, reader: JsonReader, rows: Rows
) -> None:
    """T-209, T-214, T-304 and T-305: what the result says beside its figures."""
    if result is None:
        rows.not_checked((*_RESULT_CODES.split(), "T-214"), RESULT)
        return
    annulled = [one["station_id"] for one in result["annulled_stations"]]
    if annulled:
        rows.remark("T-304", RESULT, stations=", ".join(annulled)[:300], number=len(annulled))
    if result["supersedes"] is not None:
        rows.remark("T-305", RESULT, digest=result["supersedes"]["package_digest"])
    _check_annulled(definition, annulled, rows)
    _check_order(result, counts, reader, rows)


def _check_annulled(definition: dict[str, Any] | None, annulled: list[str], rows: Rows) -> None:
    if definition is None:
        rows.not_checked("T-209", RESULT)
        return
    stations = {station["id"] for station in definition["stations"]}
    for station_id in sorted(set(annulled) - stations):
        rows.fail("T-209", RESULT, station=station_id, reason="unknown")
    for station_id in sorted(_repeated(annulled)):
        rows.fail("T-209", RESULT, station=station_id, reason="twice")
    if stations <= set(annulled):
        rows.fail("T-209", RESULT, reason="all")


def _check_order(result: dict[str, Any], counts: Counts, reader: JsonReader, rows: Rows) -> None:
    """T-214: computed after every count, resolved after computing."""
    computed = reader.time(result["computed_at"])
    if computed is None:
        rows.not_checked("T-214", RESULT)
        return
    for station_id, figures in counts.figures.items():
        if figures.counted_at is None:
            rows.not_checked("T-214", RESULT)
        elif computed < figures.counted_at:
            rows.fail("T-214", RESULT, station=station_id, computed=result["computed_at"])
    if result["resolution"] is not None:
        resolved = reader.time(result["resolution"]["at"])
        if resolved is None:
            rows.not_checked("T-214", RESULT)
        elif resolved < computed:
            rows.fail("T-214", RESULT, resolved=result["resolution"]["at"], computed=result["computed_at"])


def check_vote_ids(
    definition: dict[str, Any] | None, result: dict[str, Any] | None, index: dict[str, Any] | None, rows: Rows
) -> None:
    """T-216 for result and index (counts are compared where they are read)."""
    for name, value in ((RESULT, result), (INDEX, index)):
        if value is not None and definition is not None and value["vote_id"] != definition["vote_id"]:
            rows.fail("T-216", name, vote=value["vote_id"])
