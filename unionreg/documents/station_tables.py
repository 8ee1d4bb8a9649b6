"""All stations in tables: first the ballots, then the votes, in as many tables as the options need.

Ten thousand stations are some hundreds of pages; the sum so far stands at the foot of each.
"""

from __future__ import annotations

from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING

from unionreg.documents import wordings
from unionreg.documents.fonts import Face, width
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.documents.tables import Align, Column, Row, RowKind, Table, room_to_begin, set_table
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
SHORT_LABEL = 10
SUM_SO_FAR = "Suma hasta aquí"
TOTAL = "Total"
SIZES = (9.0, 8.0, 7.0)
MINIMAL_COLUMN = 41.0
ROOM_FOR_NAMES = 90.0
NAME_STEP = 14.0
NOT_COUNTED = "—"

Numbers = tuple[int, ...] | None
"""The figures of a station in the order of the columns; None where it has no count."""


def station_tables(
    sheet: Sheet, definition: VoteDefinition, counts: Sequence[StationCount], result: VoteResult
) -> None:
    """Sets the tables; annulled stations are listed and left out of the sums."""
    by_station = {count.station_id: count for count in counts}
    left_out = frozenset(annulled.station_id for annulled in result.annulled_stations)
    ballots = _table(definition, left_out, _ballot_columns(), partial(_ballots, counts=by_station))
    sheet.heading("Boletas por mesa", keep=room_to_begin(ballots))
    set_table(sheet, ballots)
    for options in _batches([option.id for option in definition.options]):
        names = _names(definition, options)
        titles = [letter for letter, _ in names] or [wordings.option_label(definition, option) for option in options]
        numbers = partial(_votes, counts=by_station, options=options)
        votes = _table(definition, left_out, [*titles, "Nulos", "En urna"], numbers)
        sheet.heading("Votos por mesa", keep=len(names) * NAME_STEP + room_to_begin(votes))
        for letter, label in names:
            sheet.paragraph(bold(f"{letter}  "), label, size=9.5, after=1)
        set_table(sheet, votes)


def _batches(options: list[str]) -> list[list[str]]:
    return [options[start : start + OPTIONS_A_TABLE] for start in range(0, len(options), OPTIONS_A_TABLE)]


def _ballot_columns() -> list[str]:
    return [
        "En lista", "Impre-\nsas", "Recibi-\ndas", "Sobran-\ntes", "Inutili-\nzadas", "No depo-\nsitadas", "En urna",
        "Firmas", "Impug-\nnadas",
    ]  # fmt: skip


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


def _letters_used(definition: VoteDefinition, options: list[str]) -> bool:
    """Whether the heads show the letters of the sheet: as soon as one name is too long for a column, for all."""
    return any(len(wordings.option_label(definition, option)) > SHORT_LABEL for option in options)


def _letter(definition: VoteDefinition, option: str) -> str:
    return next(field.letter for field in sheet_fields(definition.options) if field.option == option)


def _names(definition: VoteDefinition, options: list[str]) -> list[tuple[str, str]]:
    """Letters and names of the options, to be set above a table whose heads are letters; none where names are heads."""
    if not _letters_used(definition, options):
        return []
    return [(_letter(definition, option), wordings.option_label(definition, option)) for option in options]


def _table(
    definition: VoteDefinition,
    left_out: frozenset[str],
    titles: list[str],
    numbers: Callable[[Station], Numbers],
) -> Table:
    taken = [(station, numbers(station)) for station in definition.stations]
    nothing = (0,) * len(titles)
    counted = [nothing if station.id in left_out or found is None else found for station, found in taken]
    sums = list(accumulate(counted, _add, initial=nothing))
    rows = [_row(station, found, len(titles), annulled=station.id in left_out) for station, found in taken]
    rows.append(Row((TOTAL, *map(figure, sums[-1])), RowKind.TOTAL))
    size, wide = _measures(sums[-1])
    columns = (Column("Mesa", share=1), *(Column(title, fixed=wide, align=Align.RIGHT) for title in titles))
    return Table(columns, rows, size, lambda done: Row((SUM_SO_FAR, *map(figure, sums[done])), RowKind.SUM))


def _measures(totals: tuple[int, ...]) -> tuple[float, float]:
    """Type size and column width at which the largest figure stays in one piece and the names keep some room."""
    largest = max((figure(total) for total in totals), key=len)
    widths = {size: max(MINIMAL_COLUMN, width(largest, Face.BOLD, size) + 9) for size in SIZES}
    roomy = (size for size, wide in widths.items() if RIGHT - LEFT - wide * len(totals) >= ROOM_FOR_NAMES)
    size = next(roomy, SIZES[-1])
    return size, widths[size]


def _add(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(map(int.__add__, one, other))


def _row(station: Station, found: Numbers, columns: int, *, annulled: bool) -> Row:
    cells = (NOT_COUNTED,) * columns if found is None else tuple(map(figure, found))
    if annulled:
        return Row((f"{station.name} (anulada)", *cells), RowKind.LEFT_OUT)
    return Row((station.name, *cells))
