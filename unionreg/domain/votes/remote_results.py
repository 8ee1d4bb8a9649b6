"""The result of a remote electronic vote as the figures of virtual stations (law notes, 8; tally package, 8).

Printed and received = credentials issued; unused = credentials not used; found and signed = votes cast. The rows come
from a file of SIRVOLAB or of a vendor, or are typed; this module reads them and says what is wrong. Whether the
figures fit the station is the ballot account's (``ballot_account``).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.votes.count import Named
from unionreg.domain.votes.vote import BallotOption, Station, VoteDefinition

_HEAD_ROWS = 20
_WHOLE = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,8}", re.ASCII)
_TOTAL = frozenset({"total", "totales", "suma"})

_COLUMNS: dict[str, frozenset[str]] = {
    "station": frozenset({"mesa", "casilla", "station", "mesa virtual", "clave de mesa", "urna"}),
    "vote": frozenset({"votacion", "vote", "vote id", "clave de votacion", "proceso"}),
    "issued": frozenset({"credenciales emitidas", "credenciales", "emitidas", "issued", "tokens", "registros"}),
    "unused": frozenset({"credenciales no usadas", "credenciales no utilizadas", "no usadas", "unused", "sin usar"}),
    "cast": frozenset({"votos emitidos", "votos recibidos", "votos", "cast", "total de votos", "participaron"}),
    "null": frozenset({"nulos", "votos nulos", "null", "nulo"}),
}
_NEEDED = ("issued", "cast", "null")


class RemoteState(StrEnum):
    """Waiting for the second person, taken into the count, or withdrawn with a reason."""

    WAITING = "waiting"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class RemoteFigures:
    """One virtual station; ``votes`` by option id."""

    station_id: str
    issued: int
    unused: int
    cast: int
    votes: Mapping[str, int]
    null: int


@dataclass(frozen=True, slots=True)
class RemoteTotals:
    """What the second person types from the act: the sums over the virtual stations of the file."""

    issued: int
    unused: int
    cast: int
    votes: Mapping[str, int]
    null: int


@dataclass(frozen=True, slots=True)
class RemoteImport:
    """One import. ``file_sha256`` None: the figures were typed. ``act_sha256`` is the act in PDF, kept as a sheet."""

    vote_id: str
    number: int
    system: str
    file_name: str
    file_sha256: str | None
    act_sha256: str
    counted_at: datetime
    signed_by: Named
    figures: tuple[RemoteFigures, ...]
    state: RemoteState
    imported_by: Named
    imported_by_id: int
    imported_at: datetime
    finished_by: Named | None = None
    finished_at: datetime | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class RemoteReading:
    """What a file says: figures in the order of the stations, and what is wrong. With errors there are no figures."""

    figures: tuple[RemoteFigures, ...]
    findings: tuple[Finding, ...]

    @property
    def is_fit(self) -> bool:
        """Whether it can be taken in."""
        return not any(each.severity is Severity.ERROR for each in self.findings)


@dataclass(frozen=True, slots=True)
class _Head:
    """Where the table begins and which column is which; options by their id."""

    row: int
    columns: Mapping[str, int]
    options: Mapping[str, int]


def read_remote(rows: Sequence[Sequence[str]], definition: VoteDefinition, remote: Sequence[Station]) -> RemoteReading:
    """The figures of the virtual stations ``remote`` from the cells of a file, as text.

    G-501 no head with the needed columns; G-502 the file names another vote; G-503 options missing or unknown; G-504
    a station that is no virtual station of this vote; G-505 a station twice or absent; G-506 not a whole number; G-507
    options and nulls do not make the votes; G-508 credentials do not close; G-509 the total row is not the sum.
    """
    head = _find_head(rows, definition.options)
    if head is None:
        return RemoteReading((), (finding("G-501", Severity.ERROR, ("file",)),))
    findings = list(_check_options(rows[head.row], head, definition.options))
    figures: list[RemoteFigures] = []
    for number, row in enumerate(rows[head.row + 1 :], start=head.row + 2):
        if any(cell.strip() for cell in row):
            findings += _read_row(number, row, head, definition, remote, figures)
    findings += _check_stations(figures, remote)
    if any(each.severity is Severity.ERROR for each in findings):
        return RemoteReading((), tuple(findings))
    order = {station.id: index for index, station in enumerate(remote)}
    return RemoteReading(tuple(sorted(figures, key=lambda each: order[each.station_id])), tuple(findings))


def check_figures(figures: RemoteFigures, line: int = 0) -> tuple[Finding, ...]:
    """G-507 and G-508 for one virtual station; ``line`` is the row that the person sees, 0 when typed."""
    findings = []
    total = sum(figures.votes.values()) + figures.null
    if total != figures.cast:
        findings.append(
            finding("G-507", Severity.ERROR, (figures.station_id,), line=line, cast=figures.cast, sum=total)
        )
    if figures.unused + figures.cast != figures.issued:
        findings.append(
            finding(
                "G-508",
                Severity.ERROR,
                (figures.station_id,),
                line=line,
                issued=figures.issued,
                unused=figures.unused,
                cast=figures.cast,
            )
        )
    return tuple(findings)


def sum_figures(figures: Sequence[RemoteFigures], options: Sequence[BallotOption]) -> RemoteTotals:
    """The sums over the virtual stations."""
    return RemoteTotals(
        issued=sum(each.issued for each in figures),
        unused=sum(each.unused for each in figures),
        cast=sum(each.cast for each in figures),
        votes={option.id: sum(each.votes[option.id] for each in figures) for option in options},
        null=sum(each.null for each in figures),
    )


def differing(typed: RemoteTotals, known: RemoteTotals) -> tuple[str, ...]:
    """Names of the sums in which the two differ: ``issued``, ``unused``, ``cast``, ``null``, ``votes.<option>``."""
    names = [name for name in ("issued", "unused", "cast", "null") if getattr(typed, name) != getattr(known, name)]
    names += [f"votes.{option}" for option, votes in known.votes.items() if typed.votes.get(option) != votes]
    return tuple(names)


def folded(text: str) -> str:
    """Small letters without accents, signs and double blanks: names are compared so."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(sign if sign.isalnum() else " " for sign in plain if not unicodedata.combining(sign))
    return " ".join(letters.split())


def _find_head(rows: Sequence[Sequence[str]], options: Sequence[BallotOption]) -> _Head | None:
    for index, row in enumerate(rows[:_HEAD_ROWS]):
        names = [folded(cell) for cell in row]
        columns = {key: names.index(name) for key, known in _COLUMNS.items() for name in names if name in known}
        if all(key in columns for key in _NEEDED):
            found = {
                option.id: position
                for option in options
                for position, name in enumerate(names)
                if name and name in {folded(option.label), folded(option.id)}
            }
            return _Head(index, columns, found)
    return None


def _check_options(row: Sequence[str], head: _Head, options: Sequence[BallotOption]) -> Iterator[Finding]:
    """Options without a column, and columns that are neither known nor an option."""
    taken = {*head.columns.values(), *head.options.values()}
    strange = [cell.strip() for position, cell in enumerate(row) if cell.strip() and position not in taken]
    missing = [option.label for option in options if option.id not in head.options]
    if missing or strange:
        yield finding(
            "G-503", Severity.ERROR, ("file",), missing=", ".join(missing) or "—", unknown=", ".join(strange) or "—"
        )


def _read_row(
    number: int,
    row: Sequence[str],
    head: _Head,
    definition: VoteDefinition,
    remote: Sequence[Station],
    figures: list[RemoteFigures],
) -> Iterator[Finding]:
    """Adds the figures of a row to ``figures``; a total row is compared with those so far."""
    named = _cell(row, head.columns.get("station"))
    vote = _cell(row, head.columns.get("vote"))
    if vote and folded(vote) not in {folded(definition.vote_id), folded(definition.title)}:
        yield finding("G-502", Severity.ERROR, ("file",), line=number, vote=vote)
        return
    is_total = bool(_TOTAL & {folded(cell) for cell in row})
    station = None if is_total else _station(named, remote)
    if station is None and not is_total:
        yield finding("G-504", Severity.ERROR, ("file",), line=number, station=named or "—")
        return
    read, wrong = _numbers(number, row, head)
    yield from wrong
    if wrong:
        return
    one = _figures("" if station is None else station.id, read, head)
    if station is None:
        yield from _check_total(number, one, figures)
        return
    yield from check_figures(one, number)
    figures.append(one)


def _station(named: str, remote: Sequence[Station]) -> Station | None:
    if not named and len(remote) == 1:
        return remote[0]
    return next((each for each in remote if folded(named) in {folded(each.id), folded(each.name)}), None)


def _numbers(number: int, row: Sequence[str], head: _Head) -> tuple[dict[str, int], list[Finding]]:
    read: dict[str, int] = {}
    wrong = []
    wanted = {key: head.columns[key] for key in ("issued", "unused", "cast", "null") if key in head.columns}
    for key, position in (*wanted.items(), *((f"votes.{each}", at) for each, at in head.options.items())):
        text = _cell(row, position)
        # A spreadsheet gives whole numbers with a tail.
        plain = text.removesuffix(".0")
        if _WHOLE.fullmatch(plain):
            read[key] = int(plain.replace(",", ""))
        else:
            wrong.append(finding("G-506", Severity.ERROR, ("file",), line=number, typed=text[:40] or "—"))
    return read, wrong


def _figures(station_id: str, read: Mapping[str, int], head: _Head) -> RemoteFigures:
    return RemoteFigures(
        station_id=station_id,
        issued=read["issued"],
        unused=read.get("unused", read["issued"] - read["cast"]),
        cast=read["cast"],
        votes={option: read[f"votes.{option}"] for option in head.options},
        null=read["null"],
    )


def _check_total(number: int, total: RemoteFigures, figures: Sequence[RemoteFigures]) -> Iterator[Finding]:
    sums = {name: sum(getattr(each, name) for each in figures) for name in ("issued", "unused", "cast", "null")}
    votes = {option: sum(each.votes[option] for each in figures) for option in total.votes}
    if votes != total.votes or any(getattr(total, name) != known for name, known in sums.items()):
        yield finding("G-509", Severity.ERROR, ("file",), line=number)


def _check_stations(figures: Sequence[RemoteFigures], remote: Sequence[Station]) -> Iterator[Finding]:
    named = [each.station_id for each in figures]
    for station in remote:
        times = named.count(station.id)
        if times != 1:
            yield finding("G-505", Severity.ERROR, ("file",), station=station.name, times=times)


def _cell(row: Sequence[str], position: int | None) -> str:
    return row[position].strip() if position is not None and position < len(row) else ""
