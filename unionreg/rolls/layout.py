"""From a mapping of columns to the places that the row rules want."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.rolls.columns import RollField
from unionreg.domain.rolls.headers import folded_heading
from unionreg.domain.rolls.rows import RowRoles

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from unionreg.domain.rolls.columns import SheetMapping

NAME_FIELDS = (
    RollField.FIRST_SURNAME,
    RollField.SECOND_SURNAME,
    RollField.GIVEN_NAMES,
    RollField.SURNAMES,
    RollField.FULL_NAME,
)


def row_roles(mapping: SheetMapping, first_rows: Iterable[tuple[int, Sequence[str]]]) -> tuple[RowRoles, int]:
    """Roles of the places in a row, and how many cells a row must have; header lines come from ``first_rows``."""
    columns = dict(mapping.columns)
    curp = columns.get(RollField.CURP)
    lines = tuple(
        tuple(folded_heading(cell) for cell in cells)
        for number, cells in first_rows
        if mapping.header_row - mapping.header_lines < number <= mapping.header_row
    )
    roles = RowRoles(
        curp - 1 if curp else None,
        tuple(columns[field] - 1 for field in NAME_FIELDS if field in columns),
        tuple(
            place - 1 for field, place in mapping.columns if field not in NAME_FIELDS and field is not RollField.CURP
        ),
        lines,
        RollField.FULL_NAME in columns,
    )
    return roles, max(columns.values(), default=0)
