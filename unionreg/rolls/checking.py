"""The whole check of a file: its sheets, then what only the whole tells (formulas, hidden places, the same people)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.rolls.columns import column_letter
from unionreg.domain.rolls.kinds import RollFinding, RollKind
from unionreg.domain.rolls.report import RollReport, SheetResult, counted
from unionreg.errors import ConflictError
from unionreg.rolls.same_people import likely_pairs
from unionreg.rolls.sheet_checks import Collected, SheetChecks

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from unionreg.domain.rolls.columns import RollMapping, SheetMapping
    from unionreg.domain.rolls.roll import RollPurpose
    from unionreg.rolls.sheets import Sheet, Workbook

_KIND_PLACES = {kind: place for place, kind in enumerate(RollKind)}


def check_roll(
    workbook: Workbook,
    mapping: RollMapping,
    *,
    purpose: RollPurpose,
    cut_off: date,
    progress: Callable[[int, int], object] | None = None,
) -> RollReport:
    """Everybody in the file and everything found, findings by sheet and row.

    ``purpose`` says what the list is for; all kinds are looked for whatever it is. ``cut_off``: age and hiring date
    are judged on this day. ``progress(done, total)`` is called every 512 rows and while people are compared; it cancels
    by raising, or by returning False (ConflictError ``roll-cancelled``). UnreadableError ``roll-quote-open``.
    """
    steps = _Steps(progress, sum(sheet.row_estimate for sheet in workbook.sheets))
    collected, results, places = Collected(), [], {}
    for place, sheet in enumerate(workbook.sheets):
        places[sheet.name] = place
        read_by = mapping.sheet(sheet.name)
        if read_by is None:
            collected.findings.append(RollFinding(None, RollKind.EXTRA_SHEET, sheet.name))
            continue
        checks = SheetChecks(sheet, read_by, workbook.facts, cut_off, collected, workbook.serial_shift)
        checks.run(steps.told)
        steps.passed(sheet.row_estimate)
        collected.findings += _formulas(sheet, read_by, checks.people_rows, collected)
        collected.findings += _hidden(sheet, read_by)
        results.append(SheetResult(sheet.name, read_by.header_row, len(checks.people_rows)))
    collected.findings += _same_people(collected, steps)
    findings = tuple(
        sorted(collected.findings, key=lambda each: (places[each.sheet], each.row or 0, _KIND_PLACES[each.kind]))
    )
    return RollReport(
        workbook.facts, tuple(collected.people), findings, tuple(results), purpose, cut_off, counted(findings)
    )


class _Steps:
    """Tells how far the work is: rows read make four fifths of it, comparing people the rest."""

    def __init__(self, progress: Callable[[int, int], object] | None, rows: int) -> None:
        self._progress = progress
        self._rows = max(rows, 1)
        self._before = 0

    def told(self, rows: int) -> None:
        self._tell(min(self._before + rows, self._rows))

    def passed(self, rows: int) -> None:
        self._before += rows

    def compared(self, people: int) -> None:
        self._tell(self._rows + min(people, self._rows) // 4)

    def _tell(self, done: int) -> None:
        if self._progress is not None and self._progress(done, self._rows + self._rows // 4) is False:
            raise ConflictError("roll-cancelled")


def _same_people(collected: Collected, steps: _Steps) -> list[RollFinding]:
    people = collected.people
    return [
        RollFinding(
            people[later].row,
            RollKind.PERSON_DUPLICATE_SUSPECTED,
            people[later].sheet,
            other_row=people[first].row,
            other_sheet=people[first].sheet if people[first].sheet != people[later].sheet else None,
            found=people[later].list_name,
            expected=people[first].list_name,
        )
        for later, first in likely_pairs(people, collected.keys, steps.compared)
    ]


def _formulas(sheet: Sheet, mapping: SheetMapping, people_rows: list[int], collected: Collected) -> list[RollFinding]:
    """Columns that are mostly live formulas, and single live formulas elsewhere (once per row, the first column)."""
    rows, found = set(people_rows), []
    told = {(each.sheet, each.row) for each in collected.findings if each.kind is RollKind.FORMULA_CELL}
    for column, where in sorted(sheet.details.formulas.items()):
        live = sorted(where & rows)
        if len(live) * 2 > len(rows):
            found.append(RollFinding(mapping.header_row, RollKind.FORMULA_COLUMN, sheet.name, column_letter(column)))
            continue
        for row in live:
            if (sheet.name, row) not in told:
                told.add((sheet.name, row))
                found.append(RollFinding(row, RollKind.FORMULA_CELL, sheet.name, column_letter(column)))
    return found


def _hidden(sheet: Sheet, mapping: SheetMapping) -> list[RollFinding]:
    """Hidden columns with content, and hidden rows with content from the header on."""
    details = sheet.details
    if not details.hidden_rows and not details.hidden_columns:
        return []
    columns: set[int] = set()
    rows: list[int] = []
    for number, cells in sheet.rows():
        columns.update(place for place in details.hidden_columns if place <= len(cells) and cells[place - 1].strip())
        if number in details.hidden_rows and number >= mapping.header_row and any(cell.strip() for cell in cells):
            rows.append(number)
    hidden = [
        RollFinding(mapping.header_row, RollKind.HIDDEN_COLUMN, sheet.name, column_letter(column))
        for column in sorted(columns)
    ]
    return hidden + [RollFinding(row, RollKind.HIDDEN_ROW, sheet.name) for row in rows]
