"""Check a table of tallies: does each row add up, and if not, what probably happened.

FILE is a CSV table in UTF-8 with the columns case, eligible, cast, in_favour, against, valid and null; others are
ignored. An explanation is a likely cause, never a correction to apply. Exit status 1 when a row has an error.

Example:
  unionreg check-tallies tallies.csv --json
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from unionreg.commands.json_output import print_json, printable
from unionreg.commands.tally_table import read_table
from unionreg.domain.findings import Severity
from unionreg.domain.inspector_tallies import Explanation, judge
from unionreg.input_files import read_text
from unionreg.texts import load_texts

if TYPE_CHECKING:
    import argparse

    from unionreg.cli import Console
    from unionreg.commands.tally_table import TableRow
    from unionreg.domain.findings import Finding
    from unionreg.texts import Texts

SUMMARY = "check a table of tallies / revisar una tabla de cómputos"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE and --json."""
    parser.add_argument("file", type=Path, metavar="FILE.csv", help="table of tallies / tabla de cómputos")
    parser.add_argument("--json", action="store_true", help="one JSON document / un documento JSON")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Print the judgement of every row; 1 when any finding is an error, else 0."""
    texts = load_texts(console.language, "findings")
    rows = read_table(read_text(arguments.file), str(arguments.file))
    results = [_result(row, texts) for row in rows]
    if not results:
        print(texts.get("tallies.no-rows"), file=console.err)
    if arguments.json:
        print_json({"results": results}, console.out)
    else:
        for result in results:
            print("\n".join(_lines(result, texts)), file=console.out)
        closing = sum(result["closes"] for result in results)
        print(texts.get("tallies.summary", rows=len(results), closing=closing), file=console.out)
    return int(any(each["severity"] == Severity.ERROR for result in results for each in result["findings"]))


def _result(row: TableRow, texts: Texts) -> dict[str, Any]:
    closes, explanation, findings = False, Explanation.UNEXPLAINED, row.findings
    if row.tally is not None:
        judgement = judge(row.tally)
        closes, explanation = judgement.closes, judgement.explanation
        findings = (*row.findings, *judgement.findings)
    return {
        "case": row.case,
        "line": row.line,
        "closes": closes,
        "explanation": explanation.value,
        "findings": [_finding(each, texts) for each in findings],
    }


def _finding(found: Finding, texts: Texts) -> dict[str, Any]:
    params = dict(found.params)
    if "field" in params:
        params["field"] = texts.get(f"column.{params['field']}")
    message = texts.get(f"finding.{found.code}.explanation", **params)
    remedy = texts.get(f"finding.{found.code}.remedy", **params)
    return {
        "code": found.code,
        "severity": found.severity.value,
        "fields": list(found.fields),
        "message": message,
        "remedy": remedy,
    }


def _lines(result: dict[str, Any], texts: Texts) -> list[str]:
    closes = texts.get("tallies.closes" if result["closes"] else "tallies.does-not-close")
    explanation = texts.get(f"explanation.{result['explanation']}")
    lines = [f"{printable(result['case'] or '-')}  {closes}  {explanation}"]
    findings = [
        f"  {found['code']} {printable(found['message'])} {printable(found['remedy'])}" for found in result["findings"]
    ]
    return [*lines, *findings]
