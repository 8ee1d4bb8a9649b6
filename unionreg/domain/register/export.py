"""The tables that leave the register, field by field, with the Spanish names of the public register (law notes, 9.3).

Every field says how it is filled, who may see it, and under which key the dictionary explains it. Writing files is not
here. Cells are text, whole numbers, dates or None; what a public copy strikes out is struck out here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from unionreg.domain.filings.filing import Visibility

Cell = str | int | date | None


class ExportFormat(StrEnum):
    """Files that are handed out."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


class Rendering(StrEnum):
    """Who the copy is for: the office itself, or everybody."""

    OFFICIAL = "official"
    PUBLIC = "public"


class Shape(StrEnum):
    """What a cell of a field holds. Words: ``shape.<value>`` in the text catalogue."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Field:
    """One column. Its meaning stands in the text catalogue under ``field.<name>``."""

    name: str
    shape: Shape = Shape.TEXT
    visibility: Visibility = Visibility.PUBLIC


@dataclass(frozen=True, slots=True)
class ExportTable:
    """One table: ``rows`` is read once, each row in the order of ``fields``."""

    name: str
    fields: tuple[Field, ...]
    rows: Iterable[tuple[Cell, ...]]
