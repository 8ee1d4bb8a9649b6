"""All stations in tables: first the ballots, then the votes, in as many tables as the options need.

Ten thousand stations are some hundreds of pages; the sum so far stands at the foot of each.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from unionreg.documents import wordings
from unionreg.documents.tables import Align, Column, Row, RowKind, Table, set_table
from unionreg.documents.wordings import figure
from unionreg.documents.wrapping import bold
from unionreg.domain.votes.sheet_fields import sheet_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from unionreg.documents.sheet import Sheet
    from unionreg.domain.votes.count import StationCount
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import Station, VoteDefinition

OPTIONS_A_TABLE = 6
SHORT_LABEL = 16
SUM_SO_FAR = "Suma hasta aquí"
TOTAL = "Total"
NOT_COUNTED = "—"

Numbers = tuple[int, ...] | None
"""The figures of a station in the order of the columns; None where it has no count."""


def station_tables(
    sheet: Sheet, definition: VoteDefinition, counts: Sequence[StationCount], result: VoteResult
) -> None:
    """Sets the tables; annulled stations are listed and left out of the sums."""
    by_station = {count.station_id: count for count in counts}
    left_out = frozenset(annulled.station_id for annulled in result.annulled_stations)
    sheet.heading("Boletas por mesa", keep=80)
    _one_table(sheet, definition, left_out, _ballot_columns(), lambda station: _ballots(station, by_station))
    for options in _batches([option.id for option in definition.options]):
        sheet.heading("Votos por mesa", keep=80)
        _legend(sheet, definition, options)
        columns = [_option_title(definition, option) for option in options]
        _one_table(
            sheet, definition, left_out, [*columns, "Nulos", "En urna"],
            lambda station, shown=options: _votes(station, by_station, shown),
        )  # fmt: skip


def _batches(options: list[str]) -> list[list[str]]:
    return [options[start : start + OPTIONS_A_TABLE] for start in range(0, len(options), OPTIONS_A_TABLE)]


def _ballot_columns() -> list[str]:
    return ["En lista", "Impresas", "Recibidas", "Sobrantes", "Inutilizadas", "No depo-sitadas", "En urna", "Firmas", "Impug-nadas"]


def _ballots(station: Station, counts: dict[str, StationCount]) -> Numbers:
    count = counts.get(station.id)
    if count is None:
        return None
    ballots = count.ballots
    return (
        station.voters_assigned, station.ballots_printed, ballots.received, ballots.unused, ballots.spoiled,
        ballots.taken_away, ballots.found, count.voters_signed, count.challenged,
    )  # fmt: skip


def _votes(station: Station, counts: dict[str, StationCount], options: list[str]) -> Numbers:
    count = counts.get(station.id)
    if count is None:
        return None
    votes = {vote.option: vote.count for vote in count.votes}
    return (*(votes.get(option, 0) for option in options), count.null_votes, count.ballots.found)


def _option_title(definition: VoteDefinition, option: str) -> str:
    label = wordings.option_label(definition, option)
    return label if len(label) <= SHORT_LABEL else _letter(definition, option)


def _letter(definition: VoteDefinition, option: str) -> str:
    return next(field.letter for field in sheet_fields(definition.options) if field.option == option)


def _legend(sheet: Sheet, definition: VoteDefinition, options: list[str]) -> None:
    """The full names of options that stand as a letter in the head of the table."""
    for option in options:
        label = wordings.option_label(definition, option)
        if len(label) > SHORT_LABEL:
            sheet.paragraph(bold(f"{_letter(definition, option)}  "), label, size=9.5, after=1)


def _one_table(
    sheet: Sheet, definition: VoteDefinition, left_out: frozenset[str], titles: list[str],
    numbers: Callable[[Station], Numbers],
) -> None:
    columns = (Column("Mesa", share=1), *(Column(title, fixed=_width(len(titles)), align=Align.RIGHT) for title in titles))
    taken = [(station, numbers(station)) for station in definition.stations]
    nothing = (0,) * len(titles)
    counted = [nothing if station.id in left_out or found is None else found for station, found in taken]
    sums = list(accumulate(counted, _add, initial=nothing))
    rows = [_row(station, found, len(titles), annulled=station.id in left_out) for station, found in taken]
    rows.append(Row((TOTAL, *map(figure, sums[-1])), RowKind.TOTAL))
    size = 9.0
    table = Table(columns, rows, size, lambda done: Row((SUM_SO_FAR, *map(figure, sums[done])), RowKind.SUM))
    set_table(sheet, table)


def _width(columns: int) -> float:
    return 46.0 if columns > 7 else 52.0


def _add(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(map(int.__add__, one, other))


def _row(station: Station, found: Numbers, columns: int, *, annulled: bool) -> Row:
    cells = (NOT_COUNTED,) * columns if found is None else tuple(map(figure, found))
    if annulled:
        return Row((f"{station.name} (anulada)", *cells), RowKind.LEFT_OUT)
    return Row((station.name, *cells))
