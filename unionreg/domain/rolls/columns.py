"""Which column of a sheet holds what: proposed by the reader, corrected by the person who imports.

Columns and rows are counted from 1, as spreadsheet programs show them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class RollField(StrEnum):
    """What a column can hold; the names are those of the published expectations."""

    FIRST_SURNAME = "primer_apellido"
    SECOND_SURNAME = "segundo_apellido"
    GIVEN_NAMES = "nombres"
    SURNAMES = "apellidos"
    FULL_NAME = "nombre_completo"
    CURP = "curp"
    HIRED_ON = "fecha_ingreso"
    POST = "puesto"
    WORKPLACE = "centro_de_trabajo"
    SHIFT = "turno"
    BORN_ON = "fecha_nacimiento"
    SEX = "sexo"
    WORKER_TYPE = "tipo_trabajador"


class NameOrder(StrEnum):
    """How one cell with the whole name is written."""

    GIVEN_FIRST = "nombres apellidos"
    SURNAMES_FIRST = "apellidos nombres"


@dataclass(frozen=True, slots=True)
class SheetMapping:
    """How one sheet is read. ``header_row``: the last line of the header, 0 when the sheet has none.

    ``columns``: field and column number, each field at most once. ``name_order`` only counts with FULL_NAME.
    """

    sheet: str
    header_row: int
    columns: tuple[tuple[RollField, int], ...]
    name_order: NameOrder | None = None
    header_lines: int = 1

    def column(self, field: RollField) -> int | None:
        """The number of the column that holds ``field``, or None."""
        return dict(self.columns).get(field)

    def with_column(self, field: RollField, column: int | None) -> SheetMapping:
        """The same with ``field`` read from ``column`` (None: from nowhere); another field there loses its column."""
        kept = tuple((each, place) for each, place in self.columns if each is not field and place != column)
        return replace(self, columns=kept if column is None else (*kept, (field, column)))


@dataclass(frozen=True, slots=True)
class RollMapping:
    """How a file is read: one mapping per sheet that holds people. Sheets not named here hold no roll."""

    sheets: tuple[SheetMapping, ...]

    def sheet(self, name: str) -> SheetMapping | None:
        """The mapping of the sheet called ``name``, or None when it holds no people."""
        return next((each for each in self.sheets if each.sheet == name), None)


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row as typed, for showing; long cells are cut."""

    row: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """What a person needs to see before reading a sheet: its first rows, the header as typed, what is hidden.

    ``headers``: text per column (two-line headers joined). ``mapping`` None: the sheet seems to hold no roll.
    ``rows_in_sheet`` counts all rows, empty ones included.
    """

    name: str
    rows_in_sheet: int
    columns_in_sheet: int
    headers: tuple[str, ...]
    first_rows: tuple[PreviewRow, ...]
    mapping: SheetMapping | None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the reader makes of a file before anybody corrected it. ``mapping`` is what ``check`` takes."""

    sheets: tuple[SheetPreview, ...]

    @property
    def mapping(self) -> RollMapping:
        """The proposed columns of all sheets that seem to hold people; none: the person must say where they are."""
        return RollMapping(tuple(each.mapping for each in self.sheets if each.mapping is not None))


def column_letter(number: int) -> str:
    """The letter of a column: 1 is A, 27 is AA."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
