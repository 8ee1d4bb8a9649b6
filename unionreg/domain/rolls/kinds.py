"""What a check of a roll can find: a closed list of kinds with fixed severities, and one finding as a value.

The names are the vocabulary that rolls are checked with everywhere (report, command line, published expectations);
their words stand in the text catalogue under ``roll.<kind>.title``, ``.explanation`` and ``.remedy``. A formula never
denies identity: what a formula alone says is a warning, and nothing is dropped or corrected silently.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from unionreg.domain.findings import Severity


class RollKind(StrEnum):
    """What may be wrong with a row, a column or a file. The order is the one in which reports list kinds."""

    CURP_MISSING = "curp-missing"
    CURP_LENGTH = "curp-length"
    CURP_DUPLICATE = "curp-duplicate"
    NAME_MISSING = "name-missing"
    UNDERAGE = "underage"
    HIRED_AFTER_CUTOFF = "hired-after-cutoff"
    TRUST_EMPLOYEE = "trust-employee"
    FORMULA_CELL = "formula-cell"
    COLUMN_COUNT = "column-count"
    CURP_CHECK_DIGIT = "curp-check-digit"
    CURP_NAME_MISMATCH = "curp-name-mismatch"
    CURP_FORMAT = "curp-format"
    CURP_O_ZERO = "curp-o-zero"
    CURP_CASE = "curp-case"
    CURP_SPACES = "curp-spaces"
    CURP_DATE_INVALID = "curp-date-invalid"
    CURP_BIRTHDATE_MISMATCH = "curp-birthdate-mismatch"
    CURP_SEX_MISMATCH = "curp-sex-mismatch"
    AGE_IMPLAUSIBLE = "age-implausible"
    AGE_15 = "age-15"
    TWO_WORKPLACES = "two-workplaces"
    PERSON_DUPLICATE_SUSPECTED = "person-duplicate-suspected"
    TRUST_EMPLOYEE_SUSPECTED = "trust-employee-suspected"
    DATE_MISSING = "date-missing"
    DATE_UNREADABLE = "date-unreadable"
    FORMULA_COLUMN = "formula-column"
    CONTROL_CHARACTER = "control-character"
    INVISIBLE_CHARACTER = "invisible-character"
    LINE_BREAK_IN_CELL = "line-break-in-cell"
    ENCODING_DAMAGE = "encoding-damage"
    BLANK_ROW = "blank-row"
    REPEATED_HEADER = "repeated-header"
    TOTAL_ROW = "total-row"
    NOTE_ROW = "note-row"
    HIDDEN_COLUMN = "hidden-column"
    HIDDEN_ROW = "hidden-row"
    EXTRA_SHEET = "extra-sheet"


ERRORS = frozenset(
    {
        RollKind.CURP_MISSING,
        RollKind.CURP_LENGTH,
        RollKind.CURP_DUPLICATE,
        RollKind.NAME_MISSING,
        RollKind.UNDERAGE,
        RollKind.HIRED_AFTER_CUTOFF,
        RollKind.TRUST_EMPLOYEE,
        RollKind.FORMULA_CELL,
        RollKind.COLUMN_COUNT,
    }
)


@dataclass(frozen=True, slots=True)
class RollFinding:
    """One thing found. ``row``: as the spreadsheet program numbers it; None for the sheet or the file as a whole.

    ``sheet`` is empty for text files. ``column``: letter of the cell meant. ``other_row`` (on ``other_sheet`` when
    that is another sheet): the first row of the same person. ``positions``, ``found``, ``expected``: which part of the
    CURP (or which value) disagrees, for the words of ``roll.<kind>.detail``; empty where there is nothing to say.
    """

    row: int | None
    kind: RollKind
    sheet: str = ""
    column: str | None = None
    other_row: int | None = None
    other_sheet: str | None = None
    positions: str = ""
    found: str = ""
    expected: str = ""

    @property
    def severity(self) -> Severity:
        """ERROR: the row needs a correction or a reasoned decision. WARNING: a person looks and may go on."""
        return Severity.ERROR if self.kind in ERRORS else Severity.WARNING
