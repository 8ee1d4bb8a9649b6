"""Compute legal terms with the official calendars.

FILE holds vectors: {"vectors": [{"id": ..., "key": ..., "kind": ..., "amount": ..., "event": ..., "date": ...}]}; kind,
amounts and event default to those of the deadline register. DIR holds one calendar a year. A count that needs a day
that no calendar answers for is refused (exit status 1).

Example:
  unionreg deadlines terms.json --calendars calendars --json
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from unionreg.commands.calendar_files import read_calendars
from unionreg.commands.json_output import print_json, printable
from unionreg.commands.vector_shape import (
    VectorRefusedError,
    take_figure,
    take_object,
    take_text,
    vector_id,
    vectors_of,
)
from unionreg.domain.calendar import CalendarError
from unionreg.domain.calendar_format import parse_date
from unionreg.domain.deadline_register import deadline
from unionreg.domain.deadlines import TermKind, TermRule, compute_term
from unionreg.errors import NotFoundError
from unionreg.input_files import read_json
from unionreg.texts import load_texts

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping
    from datetime import date

    from unionreg.cli import Console
    from unionreg.domain.calendar import CalendarBook
    from unionreg.domain.deadlines import Term
    from unionreg.texts import Texts

SUMMARY = "compute legal terms with the official calendars / calcular plazos con los calendarios oficiales"
LARGEST_AMOUNT = 100_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE, --calendars DIR and --json."""
    parser.add_argument("file", type=Path, metavar="FILE", help="JSON with vectors / JSON con los casos")
    parser.add_argument(
        "--calendars", type=Path, required=True, metavar="DIR", help="one calendar a year / un calendario por año"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document / un documento JSON")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Print the term of every vector; 1 when any is refused, else 0."""
    book = read_calendars(arguments.calendars)
    vectors = vectors_of(read_json(arguments.file), arguments.file)
    texts = load_texts(console.language, "procedures", "findings")
    results = [_result(vector, position, book, texts) for position, vector in enumerate(vectors, start=1)]
    if arguments.json:
        print_json({"results": results}, console.out)
    else:
        for result in results:
            print("\n".join(_lines(result, texts)), file=console.out)
    return int(any("error" in result for result in results))


def _result(vector: object, position: int, book: CalendarBook, texts: Texts) -> dict[str, Any]:
    identifier = vector_id(vector, position)
    try:
        rule, day = _question(vector)
    except VectorRefusedError as refusal:
        message = texts.get(f"decision.{refusal.code}", field=refusal.field)
        return {"id": identifier, "error": refusal.code, "field": refusal.field, "message": message}
    answer = {"id": identifier, "key": rule.key, "date": day.isoformat()}
    try:
        return {**answer, **_term_fields(compute_term(rule, day, book), texts)}
    except CalendarError as error:
        message = texts.get(f"error.{error.code}", **error.params)
        return {**answer, "error": error.code, "year": error.year, "message": message}
    except (OverflowError, ValueError):
        return {**answer, "error": "date-out-of-range", "message": texts.get("decision.date-out-of-range")}


def _question(vector: object) -> tuple[TermRule, date]:
    """The rule (what the vector does not say comes from the register) and the day of the event."""
    given = take_object(vector, "vector")
    key = take_text(given, "key")
    day = parse_date(given.get("date"))
    if day is None:
        raise VectorRefusedError("date")
    return _rule(key, given), day


def _rule(key: str, given: Mapping[str, Any]) -> TermRule:
    known = _registered(key)
    kind = _kind(given, known)
    event = take_text(given, "event") if "event" in given or known is None else known.event
    if kind is not TermKind.BACKWARD:
        amount = _amount(given, "amount", known.amount if known else 0)
        return TermRule(key, kind, event, amount)
    at_least = _amount(given, "at_least", known.at_least if known else 0)
    # A vector that gives its own lower limit gives the upper one as well, or has none.
    at_most = known.at_most if known and "at_least" not in given else None
    if given.get("at_most") is not None:
        at_most = _amount(given, "at_most", 0)
    return TermRule(key, kind, event, at_least=at_least, at_most=at_most)


def _registered(key: str) -> TermRule | None:
    try:
        return deadline(key)
    except NotFoundError:
        return None


def _kind(given: Mapping[str, Any], known: TermRule | None) -> TermKind:
    if "kind" not in given and known is not None:
        return known.kind
    try:
        return TermKind(take_text(given, "kind"))
    except ValueError as error:
        raise VectorRefusedError("kind") from error


def _amount(given: Mapping[str, Any], field: str, registered: int) -> int:
    amount = take_figure(given, field) if field in given else registered
    if not 1 <= amount <= LARGEST_AMOUNT:
        raise VectorRefusedError(field)
    return amount


def _term_fields(term: Term, texts: Texts) -> dict[str, Any]:
    fields: dict[str, Any] = {name: day.isoformat() for name, day in term.days}
    for name, period in term.periods:
        fields[name] = {"from": period.first.isoformat(), "to": period.last.isoformat()}
    fields["ambiguous"] = term.ambiguous
    if term.reading is not None:
        other = {name: day.isoformat() for name, day in term.alternative}
        fields["alternative"] = {**other, "if": texts.get(f"reading.{term.reading.value}")}
    if term.assumptions:
        fields["assumptions"] = list(term.assumptions)
    if term.doubts:
        fields["doubts"] = [doubt.note for doubt in term.doubts]
    if term.calendars:
        fields["calendars"] = [{"id": identifier, "version": version} for identifier, version in term.calendars]
    return fields


def _lines(result: dict[str, Any], texts: Texts) -> list[str]:
    head = "  ".join(printable(result[name]) for name in ("id", "key", "date") if name in result)
    if "error" in result:
        return [head, "  " + printable(result["message"])]
    lines = [head]
    for name, value in result.items():
        if texts.has(f"term.{name}"):
            written = f"{value['from']} - {value['to']}" if isinstance(value, dict) else value
            lines.append(f"  {texts.get(f'term.{name}')}: {written}")
    if result["ambiguous"]:
        lines.append("  " + texts.get("term.is-ambiguous"))
    if "alternative" in result:
        other = next(iter(result["alternative"].values()))
        lines.append("  " + texts.get("term.other-reading", day=other, reading=result["alternative"]["if"]))
    lines += [f"  {texts.get('term.doubt')} {printable(note)}" for note in result.get("doubts", [])]
    return lines
