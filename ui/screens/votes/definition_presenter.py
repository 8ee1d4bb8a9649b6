"""The definition form without widgets: from typed rows to a draft and back, findings to fields and cells.

What a definition must satisfy is checked by the core; here only texts become values. A text that is no number or no
moment becomes nothing, and the core says that it is missing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.moments import parse_day, parse_time
from unionreg.application.vote_drafts import DraftStation
from unionreg.domain.findings import Severity
from unionreg.domain.votes.vote import BallotOption, Employer, FolioRange, Official, Ratio, Union

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.messages import Messages
    from unionreg.domain.findings import Finding

    Rows = Sequence[Sequence[str]]

translate = QCoreApplication.translate

# A billion people is more than any vote has; longer texts are no numbers that anybody meant.
DIGITS = 9
HUNDRED = 100
# The package holds no larger parts of a fraction.
THOUSAND = 1000

_FRACTION = re.compile(r"^(\d{1,4})\s*/\s*(\d{1,4})$")
_PERCENT = re.compile(r"^(\d{1,3})(?:[.,](\d))?\s*%$")

STATION_FIELDS: tuple[str, ...] = (
    "name",
    "address",
    "day",
    "opens_at",
    "closes_at",
    "voters_assigned",
    "ballots_printed",
    "folios",
    "folios_to",
)
"""The columns of the table of stations, in order, by the names that findings use."""

TABLE_FIELDS: dict[str, tuple[str, ...]] = {
    "stations": STATION_FIELDS,
    "unions": ("name", "registration_number"),
    "employers": ("name", "rfc"),
    "options": ("label",),
    "required_signatures.officials": ("name", "rfc", "role"),
}


def whole_number(text: str) -> int | None:
    """A whole number as people type it (6,853 or 6853), or None."""
    plain = text.replace(",", "").replace(" ", "")
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) <= DIGITS else None


def share_from(text: str) -> Ratio | None:
    """A share as people type it (1/2, 30 %, 33.3 %), of at most everybody, or None."""
    fraction, percent = _FRACTION.match(text.strip()), _PERCENT.match(text.strip())
    if fraction is not None:
        above, below = int(fraction.group(1)), int(fraction.group(2))
    elif percent is not None:
        tenths = percent.group(2)
        above, below = int(percent.group(1) + (tenths or "")), THOUSAND if tenths else HUNDRED
    else:
        return None
    return Ratio(above, below) if 0 < above <= below <= THOUSAND else None


def shown_share(share: Ratio | None) -> str:
    """A share for a field that is typed into."""
    if share is None:
        return ""
    if share.denominator == HUNDRED:
        return f"{share.numerator} %"
    if share.denominator == THOUSAND:
        return f"{share.numerator // 10}.{share.numerator % 10} %"
    return f"{share.numerator}/{share.denominator}"


def shown(value: int | None) -> str:
    """A number for a field that is typed into."""
    return "" if value is None else str(value)


def typed_moment(day: str, clock: str, zone: tzinfo | None) -> datetime | None:
    """A day and a time as typed, in ``zone``, or in this computer's while the draft has no hours yet.

    A time with its own day wins over the day's column.
    """
    own_day, _, time_of_day = clock.strip().rpartition(" ")
    on = parse_day(own_day or day)
    at = parse_time(time_of_day)
    if on is None or at is None:
        return None
    return datetime.combine(on, at).astimezone() if zone is None else datetime.combine(on, at, zone)


def stations_from(rows: Rows, before: Sequence[DraftStation]) -> tuple[DraftStation, ...]:
    """Typed rows as stations; a station keeps the id of the row that stood there before with the same name."""
    known = {station.name: station.id for station in before}
    zones = [station.opens_at.tzinfo for station in before if station.opens_at is not None]
    zone = zones[0] if zones else None
    stations = []
    for name, address, day, opens, closes, voters, printed, first, last in rows:
        opening, closing = typed_moment(day, opens, zone), typed_moment(day, closes, zone)
        low, high = whole_number(first), whole_number(last)
        folios = FolioRange(low, high) if low is not None and high is not None else None
        stations.append(
            DraftStation(
                known.get(name, ""),
                name,
                address,
                opening,
                closing,
                whole_number(voters),
                whole_number(printed),
                folios,
            )
        )
    return _unique_ids(tuple(stations))


def _unique_ids(stations: tuple[DraftStation, ...]) -> tuple[DraftStation, ...]:
    """Two rows of one name: the first keeps the id, the program gives the other a new one."""
    seen: set[str] = set()
    kept = []
    for station in stations:
        fresh = station.id in seen
        seen.add(station.id)
        kept.append(replace(station, id="") if fresh else station)
    return tuple(kept)


def station_rows(stations: Sequence[DraftStation]) -> tuple[tuple[str, ...], ...]:
    """Stations as rows to be typed into. A closing on another day carries its day."""
    return tuple(_station_row(station) for station in stations)


def _station_row(station: DraftStation) -> tuple[str, ...]:
    opens, closes = station.opens_at, station.closes_at
    day = opens or closes
    folios = station.folios
    return (
        station.name,
        station.address,
        f"{day:%d/%m/%Y}" if day is not None else "",
        f"{opens:%H:%M}" if opens is not None else "",
        _closing(opens, closes),
        shown(station.voters_assigned),
        shown(station.ballots_printed),
        shown(folios.first if folios is not None else None),
        shown(folios.last if folios is not None else None),
    )


def _closing(opens: datetime | None, closes: datetime | None) -> str:
    if closes is None:
        return ""
    same_day = opens is None or opens.date() == closes.date()
    return f"{closes:%H:%M}" if same_day else f"{closes:%d/%m/%Y %H:%M}"


def unions_from(rows: Rows) -> tuple[Union, ...]:
    """Typed rows as unions, numbered ``union-1`` and so on."""
    return tuple(
        Union(f"union-{number}", name, register or None) for number, (name, register) in enumerate(rows, start=1)
    )


def union_rows(unions: Sequence[Union]) -> tuple[tuple[str, ...], ...]:
    """Name and registration number."""
    return tuple((union.name, union.registration_number or "") for union in unions)


def employers_from(rows: Rows) -> tuple[Employer, ...]:
    """Typed rows as employers; an RFC is written in capitals."""
    return tuple(Employer(name, rfc.upper().replace(" ", "")) for name, rfc in rows)


def employer_rows(employers: Sequence[Employer]) -> tuple[tuple[str, ...], ...]:
    """Name and RFC."""
    return tuple((employer.name, employer.rfc) for employer in employers)


def officials_from(rows: Rows) -> tuple[Official, ...]:
    """Typed rows as officials who sign."""
    return tuple(Official(name, rfc.upper().replace(" ", ""), role) for name, rfc, role in rows)


def official_rows(officials: Sequence[Official]) -> tuple[tuple[str, ...], ...]:
    """Name, RFC and post."""
    return tuple((official.name, official.rfc, official.role) for official in officials)


def options_from(rows: Rows, unions: Sequence[Union]) -> tuple[BallotOption, ...]:
    """Typed labels as options; an option with the name of a union stands for it."""
    by_name = {union.name: union.id for union in unions}
    return tuple(
        BallotOption(f"option-{number}", label, by_name.get(label)) for number, (label,) in enumerate(rows, start=1)
    )


def option_rows(options: Sequence[BallotOption]) -> tuple[tuple[str, ...], ...]:
    """The labels."""
    return tuple((option.label,) for option in options)


def field_errors(findings: Sequence[Finding], messages: Messages) -> dict[str, str]:
    """Findings of severity error by the plain fields they concern, in words."""
    errors: dict[str, str] = {}
    for finding in findings:
        if finding.severity is Severity.ERROR:
            words = messages.finding(finding)
            text = " ".join(part for part in (words.explanation or words.title, words.remedy) if part)
            for field in finding.fields:
                errors.setdefault(field, text)
    return errors


def cell_marks(errors: dict[str, str], table: str) -> dict[tuple[int, int], str]:
    """The errors of one table by row and column: ``stations.3.opens_at`` is row 3, its column."""
    columns = TABLE_FIELDS[table]
    marks = {}
    for field, text in errors.items():
        parts = field.removeprefix(f"{table}.").split(".")
        if field.startswith(f"{table}.") and parts[0].isdigit():
            name = parts[1] if len(parts) > 1 else columns[0]
            marks[int(parts[0]), columns.index(name) if name in columns else 0] = text
    return marks


def table_error(errors: dict[str, str], table: str) -> str:
    """What is wrong with a table as a whole, or the first of its cells; empty when nothing is."""
    return errors.get(table) or next((text for field, text in errors.items() if field.startswith(f"{table}.")), "")


def statutes_sentence() -> str:
    """What the union's statutes decide about an election, and what the program does with it."""
    return translate(
        "Definition",
        "The union's statutes decide whom the rule counts, the least turnout (quorum) and what a tie means. The option "
        "with the most votes is proposed; where the statutes ask for more, the resolution says so with its reasons. A "
        "tie is told as a tie and goes back to the statutes.",
    )


def summary(errors: int, notes: int) -> str:
    """How far the definition is from being fixed."""
    if errors:
        return translate("Definition", "%n thing(s) still missing or wrong", "", errors)
    if notes:
        return translate("Definition", "Complete, with %n remark(s)", "", notes)
    return translate("Definition", "Complete")
