"""The answer of a check of a roll: the people, what was found, and how the file is written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from unionreg.domain.findings import Severity
from unionreg.domain.rolls.kinds import RollFinding, RollKind
from unionreg.domain.rolls.roll import RollPerson, RollPurpose


@dataclass(frozen=True, slots=True)
class FileFacts:
    """How a file is written. ``format``: csv, xlsx, xlsm, xls or ods. The text facts are empty for workbooks.

    ``delimiter``: comma, semicolon, tab or pipe. ``sep_line``: the first line is ``sep=X``, which spreadsheets do not
    show and which has no row number. ``member``: the file inside a zip. ``macros``: the workbook holds programs; they
    are never run.
    """

    name: str
    format: str
    sha256: str
    bytes: int
    encoding: str = ""
    delimiter: str = ""
    quote: str = ""
    line_ending: str = ""
    sep_line: bool = False
    zipped: bool = False
    member: str = ""
    macros: bool = False


@dataclass(frozen=True, slots=True)
class SheetResult:
    """One sheet that holds people. ``name`` is empty for text files."""

    name: str
    header_row: int
    people_rows: int


@dataclass(frozen=True, slots=True)
class RollReport:
    """People in the order of the file (numbered from 1; duplicates and faulty rows included) and all findings.

    Everybody comes as ELIGIBLE: who is left out is a person's decision. CURPs come cleaned (no spaces, upper case, O/0
    repaired), names with their spaces put right and otherwise as typed.
    """

    facts: FileFacts
    people: tuple[RollPerson, ...]
    findings: tuple[RollFinding, ...]
    sheets: tuple[SheetResult, ...]
    purpose: RollPurpose
    cut_off: date
    counts: dict[RollKind, int] = field(default_factory=dict)

    @property
    def errors(self) -> int:
        """How many findings are errors."""
        return sum(1 for each in self.findings if each.severity is Severity.ERROR)

    @property
    def warnings(self) -> int:
        """How many findings are warnings."""
        return len(self.findings) - self.errors


def counted(findings: tuple[RollFinding, ...]) -> dict[RollKind, int]:
    """How many findings there are of each kind, in the order of the catalogue, kinds without any left out."""
    counts = Counter(each.kind for each in findings)
    return {kind: counts[kind] for kind in RollKind if counts[kind]}
