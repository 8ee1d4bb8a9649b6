"""Workbooks through python-calamine: values as text, limits looked at before the library allots anything."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from unionreg.errors import UnreadableError
from unionreg.rolls.ods_details import is_encrypted, scan_tables
from unionreg.rolls.sheets import SheetDetails
from unionreg.rolls.xls_details import scan_xls
from unionreg.rolls.xlsx_details import scan_sheet, workbook_parts
from unionreg.rolls.xlsx_quick import quick_scan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from python_calamine import CalamineSheet, CalamineWorkbook

    from unionreg.rolls.archives import Archive
    from unionreg.rolls.xlsx_details import Extent

MOST_CELLS = 8_388_608  # rows x columns up to the last cell with content, which is what the library allots
MOST_SHEETS = 200
_DAYS_TO_1904 = 1_462
_MIDNIGHT = dt.time()


@dataclass(frozen=True, slots=True)
class BookSheet:
    """One sheet of a workbook; ``loaded`` gives the library's sheet, read once and kept."""

    name: str
    hidden: bool
    details: SheetDetails
    loaded: CalamineSheet

    @property
    def row_estimate(self) -> int:
        """How many rows the sheet has down to its last content."""
        return int(self.loaded.total_height)

    def rows(self) -> Iterator[tuple[int, Sequence[str]]]:
        """Number and cells of each row from 1; columns from A."""
        start = self.loaded.start
        before = [""] * (start[1] if start else 0)
        for number, values in enumerate(self.loaded.iter_rows(), 1):
            yield number, [*before, *(value if isinstance(value, str) else _text(value) for value in values)]


def xlsx_sheets(content: bytes, archive: Archive) -> tuple[tuple[BookSheet, ...], int]:
    """The sheets of an XLSX or XLSM file, and the days to add to date serials (1904 workbooks)."""
    for name in archive.names:
        archive.measure(name)
    book = workbook_parts(archive)
    details: dict[str, SheetDetails] = {}
    for name, part in book.parts.items():
        heard = quick_scan(archive.read(part)) if part in archive.names else None
        if heard is None or _too_many(heard.extent()):
            heard = scan_sheet(archive, part)
        _limit(heard.extent())
        details[name] = heard.details()
    return _sheets(content, details), _DAYS_TO_1904 if book.from_1904 else 0


def ods_sheets(content: bytes, archive: Archive) -> tuple[BookSheet, ...]:
    """The sheets of an ODS file."""
    if is_encrypted(archive):
        raise UnreadableError("roll-encrypted")
    for name in archive.names:
        archive.measure(name)
    tables = scan_tables(archive)
    for table in tables.values():
        _limit(table.extent())
    return _sheets(content, {name: table.details() for name, table in tables.items()})


def xls_sheets(content: bytes) -> tuple[BookSheet, ...]:
    """The sheets of an old Excel file (BIFF)."""
    return _sheets(content, scan_xls(content))


def _limit(extent: Extent) -> None:
    if _too_many(extent):
        raise UnreadableError("roll-too-many-cells", rows=extent.rows, columns=extent.columns)


def _too_many(extent: Extent) -> bool:
    return extent.rows * extent.columns > MOST_CELLS


def _sheets(content: bytes, details: dict[str, SheetDetails]) -> tuple[BookSheet, ...]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    book = _opened(content)
    metadata = [each for each in book.sheets_metadata if each.typ is SheetTypeEnum.WorkSheet]
    if len(metadata) > MOST_SHEETS:
        raise UnreadableError("roll-damaged")
    return tuple(
        BookSheet(
            each.name,
            each.visible is not SheetVisibleEnum.Visible,
            details.get(each.name, SheetDetails()),
            _loaded(book, each.name),
        )
        for each in metadata
    )


def _opened(content: bytes) -> CalamineWorkbook:
    from python_calamine import CalamineError, PasswordError, load_workbook

    try:
        return load_workbook(io.BytesIO(content))
    except PasswordError as error:
        raise UnreadableError("roll-encrypted") from error
    except (CalamineError, OSError, ValueError) as error:
        raise UnreadableError("roll-damaged") from error
    except BaseException as error:
        _refuse_panic(error)
        raise


def _loaded(book: CalamineWorkbook, name: str) -> CalamineSheet:
    from python_calamine import CalamineError

    try:
        return book.get_sheet_by_name(name)
    except (CalamineError, OSError, ValueError) as error:
        raise UnreadableError("roll-damaged") from error
    except BaseException as error:
        _refuse_panic(error)
        raise


def _refuse_panic(error: BaseException) -> None:
    """The library's own bugs come as a PanicException, which is no Exception: the file is to blame, not the program."""
    if type(error).__name__ == "PanicException":
        raise UnreadableError("roll-damaged") from error


def _text(value: Any) -> str:
    """A value that is no text, as text: ISO dates, numbers without a needless fraction."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, dt.datetime):
        if value.time() == _MIDNIGHT:
            return value.date().isoformat()
        return value.isoformat(" ", "seconds")
    return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)
