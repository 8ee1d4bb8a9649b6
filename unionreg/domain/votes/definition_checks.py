"""Checks of a definition before it is fixed: its own sums and order (T-2xx, T-3xx of the tally package, section 8), the
limits of the format (V-1xx) and whether it fits its procedure (V-2xx).

Field names are those of the definition with the index of the row: ``stations.0.opens_at``. Once fixed, nothing here is
asked again; the verifier has checks of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.votes.catalogue import ballot_box_procedures, procedure_of_package
from unionreg.domain.votes.text_limits import (
    VOTE_ID_LENGTH,
    check_id,
    check_line,
    check_number,
    check_rfc,
    check_rows,
    check_sha256,
    check_text,
)
from unionreg.domain.votes.vote import BallotShape, Base

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from unionreg.domain.votes.vote import Station, VoteDefinition

YES_NO_OPTIONS = ("yes", "no")
HIGHEST_FOLIO = 1_000_000_000
LARGEST_ROLL = 1_073_741_824


def check_definition(definition: VoteDefinition) -> tuple[Finding, ...]:
    """All findings on a definition; limits first, because the other checks may follow from them."""
    return (
        *_check_head(definition),
        *_check_parties(definition),
        *_check_options(definition),
        *_check_population(definition),
        *_check_stations(definition.stations),
        *_check_signatures(definition),
        *_check_procedure(definition),
        *_check_times(definition),
    )


def _check_head(definition: VoteDefinition) -> Iterable[Finding]:
    yield from check_id("vote_id", definition.vote_id, VOTE_ID_LENGTH)
    yield from check_line("title", definition.title)
    yield from check_rows("legal_basis", definition.legal_basis, 1, 20)
    for index, article in enumerate(definition.legal_basis):
        yield from check_line(f"legal_basis.{index}", article)
    if definition.contract_number is not None:
        yield from check_line("contract_number", definition.contract_number)
    yield from check_text("question", definition.question)
    yield from check_id("calendar_id", definition.calendar_id)


def _check_parties(definition: VoteDefinition) -> Iterable[Finding]:
    yield from check_rows("unions", definition.unions, 1, 20)
    for index, union in enumerate(definition.unions):
        yield from check_id(f"unions.{index}.id", union.id)
        yield from check_line(f"unions.{index}.name", union.name)
        if union.registration_number is not None:
            yield from check_line(f"unions.{index}.registration_number", union.registration_number)
    yield from check_rows("employers", definition.employers, 0, 50)
    for index, employer in enumerate(definition.employers):
        yield from check_line(f"employers.{index}.name", employer.name)
        yield from check_rfc(f"employers.{index}.rfc", employer.rfc)
    yield from _check_unique("unions", [union.id for union in definition.unions])


def _check_options(definition: VoteDefinition) -> Iterable[Finding]:
    yield from check_rows("options", definition.options, 2, 50)
    known = {union.id for union in definition.unions}
    for index, option in enumerate(definition.options):
        yield from check_id(f"options.{index}.id", option.id)
        yield from check_line(f"options.{index}.label", option.label)
        if option.union is not None and option.union not in known:
            field = f"options.{index}.union"
            yield finding("T-210", Severity.ERROR, (field,), field=field, id=option.union)
    ids = [option.id for option in definition.options]
    yield from _check_unique("options", ids)
    is_yes_no = definition.ballot is BallotShape.YES_NO
    wrong_options = is_yes_no and tuple(ids) != YES_NO_OPTIONS
    if wrong_options or is_yes_no == (definition.decision_rule.base is Base.PLURALITY):
        yield Finding("T-211", Severity.ERROR, ("ballot", "options", "decision_rule.base"))


def _check_unique(field: str, ids: Sequence[str]) -> Iterable[Finding]:
    """T-210: the first repetition of each id."""
    places: dict[str, list[int]] = {}
    for index, identifier in enumerate(ids):
        places.setdefault(identifier, []).append(index)
    for identifier, indexes in places.items():
        if len(indexes) > 1:
            repeated = f"{field}.{indexes[1]}.id"
            yield finding("T-210", Severity.ERROR, (repeated,), field=repeated, id=identifier)


def _check_population(definition: VoteDefinition) -> Iterable[Finding]:
    right, covered = definition.workers_with_right_to_vote, definition.workers_covered
    yield from check_number("workers_covered", covered)
    yield from check_number("workers_with_right_to_vote", right)
    yield from check_number("roll.count", definition.roll.count)
    yield from check_number("roll.bytes", definition.roll.bytes, 0, LARGEST_ROLL)
    yield from check_sha256("roll.sha256", definition.roll.sha256)
    assigned = sum(station.voters_assigned for station in definition.stations)
    if assigned != right:
        fields = ("workers_with_right_to_vote", "stations")
        yield finding("T-203", Severity.ERROR, fields, assigned=assigned, right=right)
    if definition.roll.count != right:
        fields = ("roll.count", "workers_with_right_to_vote")
        yield finding("T-204", Severity.ERROR, fields, roll=definition.roll.count, right=right)
    if right > covered:
        fields = ("workers_with_right_to_vote", "workers_covered")
        yield finding("T-205", Severity.ERROR, fields, right=right, covered=covered)


def _check_stations(stations: Sequence[Station]) -> Iterable[Finding]:
    yield from check_rows("stations", stations, 1, 10_000)
    for index, station in enumerate(stations):
        yield from _check_station(f"stations.{index}", station)
    yield from _check_unique("stations", [station.id for station in stations])
    yield from _check_overlap(stations)


def _check_station(field: str, station: Station) -> Iterable[Finding]:
    yield from check_id(f"{field}.id", station.id)
    yield from check_line(f"{field}.name", station.name)
    yield from check_line(f"{field}.address", station.address)
    yield from check_number(f"{field}.voters_assigned", station.voters_assigned)
    yield from check_number(f"{field}.ballots_printed", station.ballots_printed)
    if not station.opens_at < station.closes_at:
        yield finding("T-213", Severity.ERROR, (f"{field}.opens_at", f"{field}.closes_at"), station=station.name)
    if station.ballots_printed != station.voters_assigned:
        yield finding(
            "T-301",
            Severity.NOTE,
            (f"{field}.ballots_printed", f"{field}.voters_assigned"),
            station=station.name,
            printed=station.ballots_printed,
            voters=station.voters_assigned,
        )
    yield from _check_folios(field, station)


def _check_folios(field: str, station: Station) -> Iterable[Finding]:
    folios = station.folios
    if folios is None:
        return
    yield from check_number(f"{field}.folios.first", folios.first, 0, HIGHEST_FOLIO)
    yield from check_number(f"{field}.folios.last", folios.last, 0, HIGHEST_FOLIO)
    ballots = folios.last - folios.first + 1
    if ballots != station.ballots_printed:
        yield finding(
            "T-206",
            Severity.ERROR,
            (f"{field}.folios", f"{field}.ballots_printed"),
            station=station.name,
            ballots=ballots,
            printed=station.ballots_printed,
        )


def _check_overlap(stations: Sequence[Station]) -> Iterable[Finding]:
    """No folio belongs to two stations. Stations without ballots have no folios to overlap."""
    ranges = sorted(
        (station.folios.first, station.folios.last, index)
        for index, station in enumerate(stations)
        if station.folios is not None and station.folios.first <= station.folios.last
    )
    highest, holder = -1, 0
    for first, last, index in ranges:
        if first <= highest:
            fields = (f"stations.{holder}.folios", f"stations.{index}.folios")
            names = {"station": stations[holder].name, "other": stations[index].name}
            yield finding("V-205", Severity.ERROR, fields, **names)
        if last > highest:
            highest, holder = last, index


def _check_signatures(definition: VoteDefinition) -> Iterable[Finding]:
    required = definition.required_signatures
    yield from check_number("required_signatures.certify", required.certify, 1, 50)
    yield from check_rows("required_signatures.officials", required.officials, 1, 200)
    for index, official in enumerate(required.officials):
        field = f"required_signatures.officials.{index}"
        yield from check_line(f"{field}.name", official.name)
        yield from check_rfc(f"{field}.rfc", official.rfc)
        yield from check_line(f"{field}.role", official.role)
    different = len({official.rfc for official in required.officials})
    if different < required.certify:
        fields = ("required_signatures.officials", "required_signatures.certify")
        yield finding("T-212", Severity.ERROR, fields, officials=different, certify=required.certify)


def _check_procedure(definition: VoteDefinition) -> Iterable[Finding]:
    turnout = definition.decision_rule.minimum_turnout
    if turnout is not None:
        yield from check_number("decision_rule.minimum_turnout.numerator", turnout.numerator, 1, 1000)
        yield from check_number("decision_rule.minimum_turnout.denominator", turnout.denominator, 1, 1000)
    if definition.procedure not in {each.package_name for each in ballot_box_procedures()}:
        yield finding("V-201", Severity.ERROR, ("procedure",), typed=definition.procedure)
        return
    procedure = procedure_of_package(definition.procedure, definition.ballot)
    if procedure.ballot is not definition.ballot:
        yield finding("V-202", Severity.ERROR, ("ballot", "procedure"), procedure=procedure.key)
    elif definition.decision_rule != procedure.default_rule:
        yield finding("V-203", Severity.NOTE, ("decision_rule",), procedure=procedure.key)
    if procedure.closed:
        yield finding("V-204", Severity.NOTE, ("procedure",), procedure=procedure.key)


def _check_times(definition: VoteDefinition) -> Iterable[Finding]:
    moments = {"fixed_at": definition.fixed_at}
    for index, station in enumerate(definition.stations):
        moments |= {f"stations.{index}.opens_at": station.opens_at, f"stations.{index}.closes_at": station.closes_at}
    for field, moment in moments.items():
        if not _is_whole_with_offset(moment):
            yield finding("V-110", Severity.ERROR, (field,), field=field)
    openings = [station.opens_at for station in definition.stations]
    if openings and definition.fixed_at > min(openings):
        yield Finding("T-302", Severity.NOTE, ("fixed_at",))


def _is_whole_with_offset(moment: datetime) -> bool:
    offset = moment.utcoffset()
    return moment.microsecond == 0 and offset is not None and offset.total_seconds() % 60 == 0
