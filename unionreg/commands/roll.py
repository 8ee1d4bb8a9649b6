"""Check a roll of people as clerks send it: every row judged, with the row number that the spreadsheet program shows.

FILE is CSV (any usual encoding and separator), XLSX, XLSM, XLS, ODS, or a ZIP with one of them; nothing in it is run.
D is the day on which ages and hiring dates are judged. P is members, voters-390bis, voters-390ter or supporters-30.
Warnings ask a person to look; only errors need a correction or a reasoned decision. Exit status 0 without errors, 1
with errors, 2 when FILE cannot be read.

Example:
  unionreg roll check padron.xlsx --cutoff 2026-10-31 --purpose voters-390ter
  unionreg roll check padron.csv --cutoff 2026-10-31 --purpose members --json
"""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from unionreg.commands.json_output import print_json, printable
from unionreg.domain.rolls.columns import column_letter
from unionreg.domain.rolls.roll import RollPurpose
from unionreg.errors import UnreadableError
from unionreg.input_files import read_bytes
from unionreg.rolls.words import explain
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from unionreg.cli import Console
    from unionreg.domain.rolls.columns import Proposal
    from unionreg.domain.rolls.kinds import RollFinding
    from unionreg.domain.rolls.report import RollReport
    from unionreg.texts import Texts

SUMMARY = "check a roll of people / revisar un padrón"
_CHECK = "judge every row / juzgar cada fila"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The act ``check`` with FILE, --cutoff, --purpose and --json."""
    acts = parser.add_subparsers(dest="act", metavar="ACT", required=True)
    check = acts.add_parser("check", help=_CHECK, description=_CHECK)
    # Also taken before the act; without a default here, so that what was said there is kept.
    check.add_argument("--lang", choices=[each.value for each in Language], default=argparse.SUPPRESS)
    check.add_argument("file", type=Path, metavar="FILE", help="roll / padrón")
    check.add_argument("--cutoff", type=_day, required=True, metavar="YYYY-MM-DD", help="cut-off date / fecha de corte")
    check.add_argument(
        "--purpose",
        choices=[each.value for each in RollPurpose],
        required=True,
        help="what the list is for / para qué es la lista",
    )
    check.add_argument("--json", action="store_true", help="one JSON document / un documento JSON")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Print what was found in the file; 1 when any of it is an error, else 0. UnreadableError as opening does."""
    from unionreg.rolls.checking import check_roll
    from unionreg.rolls.opening import open_workbook
    from unionreg.rolls.proposing import propose

    workbook = open_workbook(read_bytes(arguments.file), arguments.file.name)
    proposal = propose(workbook)
    if not proposal.mapping.sheets:
        raise UnreadableError("roll-without-people")
    purpose = RollPurpose(arguments.purpose)
    report = check_roll(workbook, proposal.mapping, purpose=purpose, cut_off=arguments.cutoff)
    texts = load_texts(console.language, "rolls")
    if arguments.json:
        print_json(_document(report, proposal, arguments.cutoff, purpose, texts), console.out)
    else:
        print("\n".join(_lines(report, texts)), file=console.out)
    return int(report.errors > 0)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: YYYY-MM-DD") from error


def _document(
    report: RollReport, proposal: Proposal, cut_off: date, purpose: RollPurpose, texts: Texts
) -> dict[str, Any]:
    facts = report.facts
    return {
        "file": facts.name,
        "sha256": facts.sha256,
        "format": facts.format,
        "encoding": facts.encoding or None,
        "delimiter": facts.delimiter or None,
        "quote": facts.quote or None,
        "line_ending": facts.line_ending or None,
        "sep_line": facts.sep_line,
        "zipped": facts.zipped,
        "member": facts.member or None,
        "macros": facts.macros,
        "purpose": purpose.value,
        "cutoff_date": cut_off.isoformat(),
        "people_rows": len(report.people),
        "sheets": [
            {
                "name": sheet.name,
                "header_row": sheet.header_row,
                "people_rows": sheet.people_rows,
                "columns": _columns(proposal, sheet.name),
            }
            for sheet in report.sheets
        ],
        "counts": {kind.value: number for kind, number in report.counts.items()},
        "errors": report.errors,
        "warnings": report.warnings,
        "findings": [_finding(each, texts) for each in report.findings],
    }


def _columns(proposal: Proposal, sheet: str) -> dict[str, Any]:
    preview = next(each for each in proposal.sheets if each.name == sheet)
    mapping = preview.mapping
    if mapping is None:  # a sheet of the report was read by its mapping
        raise AssertionError(sheet)
    return {
        field.value: {
            "column": column_letter(place),
            "index": place,
            "header": preview.headers[place - 1] if place <= len(preview.headers) else "",
        }
        for field, place in mapping.columns
    }


def _finding(found: RollFinding, texts: Texts) -> dict[str, Any]:
    words = explain(found, texts)
    answer: dict[str, Any] = {"row": found.row, "kind": found.kind.value, "severity": found.severity.value}
    if found.sheet:
        answer["sheet"] = found.sheet
    if found.column:
        answer["column"] = found.column
    if found.other_row is not None:
        answer["other_row"] = found.other_row
    if found.other_sheet is not None:
        answer["other_sheet"] = found.other_sheet
    return answer | {"title": words.title, "detail": words.detail, "remedy": words.remedy}


def _lines(report: RollReport, texts: Texts) -> list[str]:
    lines = []
    for sheet in report.sheets:
        key = "roll-check.sheet" if sheet.name else "roll-check.text"
        lines.append(texts.get(key, sheet=printable(sheet.name), header=sheet.header_row, people=sheet.people_rows))
    lines += [_line(each, texts) for each in report.findings]
    summary = texts.get("roll-check.summary", people=len(report.people), errors=report.errors, warnings=report.warnings)
    return [*lines, summary]


def _line(found: RollFinding, texts: Texts) -> str:
    words = explain(found, texts)
    place = texts.get("roll-check.whole") if found.row is None else texts.get("roll-check.row", row=found.row)
    places = [printable(found.sheet)] if found.sheet else []
    places.append(place)
    if found.column:
        places.append(texts.get("roll-check.column", column=found.column))
    said = [f"{texts.get(f'roll-check.{found.severity}')}: {words.title}.", printable(words.detail)]
    if found.other_row is not None:
        key = "roll-check.other" if found.other_sheet is None else "roll-check.other-sheet"
        said.append(f"({texts.get(key, row=found.other_row, sheet=printable(found.other_sheet or ''))})")
    return f"{', '.join(places)}  {found.kind}  {' '.join(filter(None, said))}"
