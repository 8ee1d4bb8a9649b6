"""Joins the office to the reader of spreadsheets (``unionreg.rolls``), which is imported when a roll is read first."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.domain.rolls.columns import RollField, RollMapping, SheetMapping

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from unionreg.domain.rolls.columns import Proposal
    from unionreg.domain.rolls.kinds import RollFinding
    from unionreg.domain.rolls.report import RollReport
    from unionreg.domain.rolls.roll import RollPerson, RollPurpose

_FIELDS = (
    RollField.FIRST_SURNAME,
    RollField.SECOND_SURNAME,
    RollField.GIVEN_NAMES,
    RollField.CURP,
    RollField.HIRED_ON,
    RollField.POST,
    RollField.WORKPLACE,
    RollField.SHIFT,
)


class OfficeRollFiles:
    """Reading and checking spreadsheets of people."""

    def propose(self, content: bytes, name: str) -> Proposal:
        """Sheets, first rows and proposed columns."""
        from unionreg.rolls.opening import open_workbook
        from unionreg.rolls.proposing import propose

        return propose(open_workbook(content, name))

    def check(
        self,
        content: bytes,
        name: str,
        mapping: RollMapping,
        *,
        purpose: RollPurpose,
        cut_off: date,
        told: Callable[[int, int], None] | None = None,
    ) -> RollReport:
        """People in the order of the file and everything that was found."""
        from unionreg.rolls.checking import check_roll
        from unionreg.rolls.opening import open_workbook

        return check_roll(open_workbook(content, name), mapping, purpose=purpose, cut_off=cut_off, progress=told)

    def check_person(self, person: RollPerson, *, purpose: RollPurpose, cut_off: date) -> tuple[RollFinding, ...]:
        """What the same rules say of one person: of a file that holds nobody else. Row and sheet are the person's."""
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(field.value for field in _FIELDS)
        hired_on = "" if person.hired_on is None else person.hired_on.isoformat()
        names = (person.first_surname, person.second_surname, person.given_names)
        writer.writerow((*names, person.curp, hired_on, person.post, person.workplace, person.shift))
        columns = tuple((field, place) for place, field in enumerate(_FIELDS, start=1))
        mapping = RollMapping((SheetMapping("", 1, columns),))
        report = self.check(text.getvalue().encode("utf-8"), "fila.csv", mapping, purpose=purpose, cut_off=cut_off)
        about_row = (each for each in report.findings if each.row is not None)
        return tuple(replace(each, row=person.row or None, sheet=person.sheet, column=None) for each in about_row)
