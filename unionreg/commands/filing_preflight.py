"""``unionreg filing preflight``: the checks of one filing, in the words that both desks use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from unionreg.commands.calendar_files import read_calendars
from unionreg.commands.json_output import print_json, printable
from unionreg.domain.filings.members_file import read_members
from unionreg.domain.filings.preflight import preflight
from unionreg.domain.findings import Severity
from unionreg.filing_words import finding_words
from unionreg.input_files import read_bytes
from unionreg.texts import load_texts

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable
    from datetime import date

    from unionreg.cli import Console
    from unionreg.domain.filings.attachment_facts import AttachmentFacts
    from unionreg.domain.filings.filing import FilingData, Member
    from unionreg.domain.filings.preflight import PreflightFinding
    from unionreg.texts import Texts


def print_preflight(arguments: argparse.Namespace, today: date, console: Console) -> int:
    """Print what was found in the filing; 1 when any of it is an error, else 0."""
    opened = _opened(arguments)
    data = opened.data
    calendars = None if arguments.calendars is None else read_calendars(arguments.calendars)
    found = preflight(data, opened.members, today, calendars=calendars, attachments=opened.attachments)
    texts = load_texts(console.language, "filings", "filings_checks")
    if arguments.json:
        document = {"file": arguments.file.name, "kind": data.kind.value, "version": data.version, **_counts(found)}
        print_json({**document, "findings": [_document(each, texts) for each in found]}, console.out)
    else:
        print("\n".join(_lines(data, found, texts)), file=console.out)
    return int(any(each.severity is Severity.ERROR for each in found))


@dataclass(frozen=True, slots=True)
class _Opened:
    data: FilingData
    members: Iterable[Member] | None
    attachments: tuple[AttachmentFacts, ...] = ()


def _opened(arguments: argparse.Namespace) -> _Opened:
    """A container with everything in it, or the data alone with the list beside it."""
    from unionreg.attachments.inspection import inspect
    from unionreg.desk.documents import checked_facts
    from unionreg.evidence.filing_json import read_filing_data
    from unionreg.evidence.filing_layout import begins_as_filing
    from unionreg.evidence.filing_reading import read_filing

    content = read_bytes(arguments.file)
    said = None if arguments.members is None else read_members(read_bytes(arguments.members))
    if not begins_as_filing(content[:128]):
        return _Opened(read_filing_data(content), said)
    filing = read_filing(content)
    listed = None if filing.members is None else read_members(filing.members)
    facts = tuple(
        checked_facts(inspect(filing.attachments[each.sha256], each.file_name)) for each in filing.data.attachments
    )
    return _Opened(filing.data, said or listed, facts)


def _counts(found: tuple[PreflightFinding, ...]) -> dict[str, int]:
    severities = [each.severity for each in found]
    return {
        "errors": severities.count(Severity.ERROR),
        "warnings": severities.count(Severity.WARNING),
        "notes": severities.count(Severity.NOTE),
    }


def _document(found: PreflightFinding, texts: Texts) -> dict[str, Any]:
    words = finding_words(found, texts)
    return {
        "code": found.code,
        "severity": found.severity.value,
        "requirement": found.requirement or None,
        "section": None if found.section is None else found.section.value,
        "fields": list(found.finding.fields),
        "article": found.article or None,
        "title": words.title,
        "explanation": words.explanation,
        "remedy": words.remedy,
        "office": words.office,
        "cause": None if found.cause is None else found.cause.value,
        "share_basis_points": found.share,
        "share": words.share or None,
    }


def _lines(data: FilingData, found: tuple[PreflightFinding, ...], texts: Texts) -> list[str]:
    lines = [texts.get(f"filing.{data.kind.value}.name")]
    for each in found:
        words = finding_words(each, texts)
        article = f" [{each.article}]" if each.article else ""
        head = f"{texts.get(f'preflight-severity.{each.severity.value}')}: {printable(words.title)}"
        lines += ["", f"{each.code}  {head}{article}", f"  {printable(words.explanation)}", f"  {words.remedy}"]
        if words.share:
            lines.append(f"  {words.share}")
    lines.append("")
    lines.append(texts.get("preflight.summary", **_counts(found)) if found else texts.get("preflight.nothing"))
    return lines
