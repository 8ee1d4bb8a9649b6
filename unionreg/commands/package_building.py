"""``unionreg package build``: definition, counts and attachments become an unsigned package, with findings on it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from unionreg.commands.json_output import printable
from unionreg.commands.opened_files import read_moment
from unionreg.domain.votes.count import OptionVotes
from unionreg.domain.votes.decision import compute_bases, propose
from unionreg.domain.votes.result import VoteResult
from unionreg.domain.votes.tally import compute_turnout, sum_totals
from unionreg.errors import UnreadableError
from unionreg.evidence.reading import ValueReader
from unionreg.evidence.report_text import check_sentence
from unionreg.evidence.verification import Request, verify_package
from unionreg.evidence.writing import build_package, package_digest, replace_file, result_bytes
from unionreg.input_files import read_bytes
from unionreg.signing.trust import shipped_store
from unionreg.texts import load_texts

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from unionreg.cli import Console
    from unionreg.domain.votes.count import StationCount
    from unionreg.domain.votes.vote import VoteDefinition

# An unsigned package lacks its signatures; that is no finding here.
_OF_SIGNATURES = frozenset({"K-401", "K-402"})
_DEFINITION, _RESULT = "vote/definition.json", "result.json"


def build(arguments: argparse.Namespace, console: Console) -> int:
    """Write the package; 1 when there are findings on it, else 0."""
    texts = load_texts(console.language, "package", "verify")
    if arguments.clock:
        print(texts.get("package.clock-warning"), file=console.err)
    clock = read_moment(arguments.clock)
    definition_data = read_bytes(arguments.definition)
    reader = ValueReader()
    definition = reader.definition(definition_data)
    entries = {_DEFINITION: definition_data}
    counts = list(_read_counts(arguments.counts, reader, entries))
    if arguments.result is not None:
        entries[_RESULT] = read_bytes(arguments.result)
    else:
        entries[_RESULT] = result_bytes(compute_result(definition, counts, clock))
    _attach(arguments.attach, entries)
    package = build_package(entries)
    replace_file(arguments.out, package)
    digest = package_digest(entries)
    groups = " ".join(digest[start : start + 4] for start in range(0, 64, 4))
    print(texts.get("package.built", path=printable(arguments.out), stations=len(counts)), file=console.out)
    print(texts.get("package.digest", groups=groups), file=console.out)
    return _show_findings(package, arguments.out.name, clock, console)


def compute_result(definition: VoteDefinition, counts: Iterable[StationCount], computed_at: datetime) -> VoteResult:
    """The result of these counts, resolution null. Counts that are missing or have other options are left out of it."""
    ordered = {count.station_id: _in_order(definition, count) for count in counts}
    missing = {station.id for station in definition.stations} - ordered.keys()
    totals = sum_totals(definition, ordered.values(), missing)
    rule = definition.decision_rule
    bases = compute_bases(
        rule,
        ballot=definition.ballot,
        covered=definition.workers_covered,
        right_to_vote=definition.workers_with_right_to_vote,
        totals=totals,
    )
    turnout, proposal = compute_turnout(definition, totals), propose(rule, bases, totals)
    return VoteResult(definition.vote_id, computed_at, (), totals, turnout, bases, rule, proposal, None, None)


def _in_order(definition: VoteDefinition, count: StationCount) -> StationCount:
    """The count with the options of the definition, so that a wrong one can be summed and then be found wrong."""
    votes = {vote.option: vote.count for vote in count.votes}
    return replace(count, votes=tuple(OptionVotes(one.id, votes.get(one.id, 0)) for one in definition.options))


def _read_counts(path: Path, reader: ValueReader, entries: dict[str, bytes]) -> Iterator[StationCount]:
    """The counts, one a line; each line goes into the entries as it stands."""
    for number, line in enumerate(read_bytes(path).split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            count = reader.count(line)
        except UnreadableError as error:
            details = f"{error.params['check']} {error.params['details']}"
            raise UnreadableError("counts-line-refused", path=str(path), line=number, details=details) from error
        name = f"stations/{count.station_id}/count.json"
        if name in entries:
            raise UnreadableError("counts-station-twice", path=str(path), line=number, station=count.station_id)
        entries[name] = line
        yield count


def _attach(attachments: Iterable[str], entries: dict[str, bytes]) -> None:
    for attachment in attachments:
        name, separator, file = attachment.partition("=")
        if not separator or not file:
            raise UnreadableError("attachment-malformed", text=attachment)
        if name in entries:
            raise UnreadableError("attachment-twice", entry=name)
        entries[name] = read_bytes(Path(file))


def _show_findings(package: bytes, name: str, clock: datetime, console: Console) -> int:
    report: Mapping[str, list[dict[str, str]]] = verify_package(package, Request(name, shipped_store(), clock))
    texts = load_texts(console.language, "package", "verify")
    failed = [one for one in report["checks"] if one["status"] == "fail" and one["code"] not in _OF_SIGNATURES]
    if failed:
        print(texts.get("package.findings", number=len(failed)), file=console.err)
    for check in failed:
        entry = f"{check['entry']}: " if check["entry"] else ""
        print(printable(f"  {check['code']}  {entry}{check_sentence(check, texts)}"), file=console.err)
    return int(bool(failed))
