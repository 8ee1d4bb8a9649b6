"""Whether the count of one station adds up and what is unusual about it: codes A-101 to A-303."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from unionreg.evidence.checks.rows import Params, Rows
    from unionreg.evidence.json_reading import JsonReader

ACCOUNT_CODES = (
    *("A-101", "A-102", "A-103", "A-104", "A-105", "A-106", "A-107", "A-108"),
    *("A-201", "A-202", "A-203", "A-204", "A-205", "A-206", "A-207", "A-301", "A-302", "A-303", "A-304"),
)
_LATE = timedelta(minutes=30)
_OPTION_CODES = tuple(code for code in ACCOUNT_CODES if code not in {"A-106", "A-107", "A-304"})
_FEWEST_FOR_NULLS = 20


@dataclass(frozen=True, slots=True)
class StationCheck:
    """One station to check: its entry, what the definition says of it, and its last count."""

    entry: str
    station: dict[str, Any]
    count: dict[str, Any]
    options: tuple[str, ...]
    reader: JsonReader
    rows: Rows
    is_annulled: bool

    def error(self, code: str, /, **params: Params) -> None:
        """What must hold does not; at an annulled station it is a remark."""
        self.rows.add(code, self.entry, is_remark=self.is_annulled, **params)


def check_station(check: StationCheck) -> bool:
    """All A checks of one station; False when its options are not those of the definition (A-106)."""
    count = check.count
    if tuple(vote["option"] for vote in count["votes"]) != check.options:
        check.error("A-106", options=", ".join(vote["option"] for vote in count["votes"])[:200])
        check.rows.not_checked(_OPTION_CODES, check.entry)
        return False
    _check_sums(check)
    raised = _warnings(check)
    explained = {one["code"] for one in count["explained"]}
    for code, params in raised.items():
        check.rows.add(code, check.entry, is_remark=check.is_annulled or code in explained, **params)
    for code in sorted(explained - raised.keys()):
        check.rows.remark("A-301", check.entry, code=code)
    _check_notes(check)
    return True


def _check_sums(check: StationCheck) -> None:
    """A-101 to A-105 and A-108: errors."""
    count = check.count
    found, unused, null = count["ballots"]["found"], count["ballots"]["unused"], count["null_votes"]
    votes = [vote["count"] for vote in count["votes"]]
    cast = sum(votes) + null
    if cast != found:
        check.error("A-101", votes=cast, found=found, difference=cast - found)
        if unused > 0 and cast - found == unused:
            check.error("A-105", unused=unused)
    if max(*votes, null) > found:
        check.error("A-102", highest=max(*votes, null), found=found)
    breakdown = count["null_breakdown"]
    if breakdown is not None and sum(breakdown.values()) != null:
        check.error("A-103", sum=sum(breakdown.values()), null=null)
    if count["challenged"] > found:
        check.error("A-104", challenged=count["challenged"], found=found)
    opened, closed, counted = (check.reader.time(count[name]) for name in ("opened_at", "closed_at", "counted_at"))
    if opened is None or closed is None or counted is None:
        check.rows.not_checked("A-108", check.entry)
    elif not opened < closed <= counted:
        check.error("A-108", opened=count["opened_at"], closed=count["closed_at"], counted=count["counted_at"])


def _warnings(check: StationCheck) -> dict[str, dict[str, Params]]:
    """A-201 to A-207: the paper may really say so."""
    count, station, ballots = check.count, check.station, check.count["ballots"]
    received, found, taken = ballots["received"], ballots["found"], ballots["taken_away"]
    signed = count["voters_signed"]
    accounted = ballots["unused"] + ballots["spoiled"] + taken + found
    raised: dict[str, dict[str, Params]] = {}
    if received != station["ballots_printed"]:
        raised["A-201"] = {"received": received, "printed": station["ballots_printed"]}
    if received != accounted:
        raised["A-202"] = {"received": received, "accounted": accounted, "difference": accounted - received}
    if signed != found + taken:
        raised["A-203"] = {"signed": signed, "handed": found + taken}
    if max(found, signed) > station["voters_assigned"]:
        raised["A-204"] = {"found": found, "signed": signed, "voters": station["voters_assigned"]}
    raised |= _untimely(check)
    people = count["people"]
    if not any(person["role"] == "official" and person["paper_signature"] == "signed" for person in people):
        raised["A-207"] = {}
    return raised


def _untimely(check: StationCheck) -> dict[str, dict[str, Params]]:
    raised: dict[str, dict[str, Params]] = {}
    for code, real_name, planned_name in (("A-205", "opened_at", "opens_at"), ("A-206", "closed_at", "closes_at")):
        real, planned = check.reader.time(check.count[real_name]), check.reader.time(check.station[planned_name])
        if real is None or planned is None:
            check.rows.not_checked(code, check.entry)
        elif real < planned or (code == "A-205" and real - planned > _LATE):
            raised[code] = {"real": check.count[real_name], "planned": check.station[planned_name]}
    return raised


def _check_notes(check: StationCheck) -> None:
    """A-302 and A-303: remarks."""
    count = check.count
    refused = [person["name"] for person in count["people"] if person["paper_signature"] == "refused"]
    if refused:
        check.rows.remark("A-302", check.entry, names=", ".join(refused)[:300])
    found, null = count["ballots"]["found"], count["null_votes"]
    if found >= _FEWEST_FOR_NULLS and null * 10 > found:
        check.rows.remark("A-303", check.entry, null=null, found=found)
