"""``unionreg filing show``: what a filing or a notice of an office says of itself, without judging who made it.

No person is named: lists are only counted. A container that is not whole is refused with one sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from unionreg.commands.json_output import print_json, printable
from unionreg.commands.opened_files import opened
from unionreg.evidence.filing_report_text import FILING, NOTICE, filing_lines
from unionreg.evidence.office_notice import begins_as_notice
from unionreg.evidence.report_text import REPORT_AREAS
from unionreg.texts import load_texts

if TYPE_CHECKING:
    from pathlib import Path

    from unionreg.cli import Console

Json = dict[str, Any]


def print_filing(path: Path, console: Console, *, as_json: bool) -> int:
    """Print what the file says; always 0. Errors of ``read_filing`` and ``read_notice``."""
    with opened(path) as source:
        content = bytes(source)
    said = notice_value(content) if begins_as_notice(content[:160]) else filing_value(content)
    texts = load_texts(console.language, *REPORT_AREAS)
    if as_json:
        print_json({"file": path.name, "verified": False, **said}, console.out)
        return 0
    print(printable(path.name), file=console.out)
    print(texts.get("report.shown-only"), file=console.out)
    for line in filing_lines(said, texts):
        print(printable(line), file=console.out)
    for attachment in said.get("attachments", ()):
        part = "" if attachment["parts"] == 1 else f" ({attachment['part']}/{attachment['parts']})"
        line = f"{attachment['bytes']:>12}  {attachment['pages']:>5}  {attachment['title']}{part}"
        print(printable(line), file=console.out)
    return 0


def filing_value(content: bytes) -> Json:
    """What a filing says: kind, version, counts, attachments, names of signers, digest of the data."""
    from unionreg.evidence.filing_reading import read_filing
    from unionreg.evidence.filing_verification import filing_facts
    from unionreg.evidence.observation_verification import digest_groups

    found = read_filing(content)
    facts = filing_facts(
        found.data, has_supporters=found.supporters is not None, has_packet=bool(found.packet or found.packet_sha256)
    )
    names = ("id", "requirement", "title", "file_name", "sha256", "bytes", "pages", "part", "parts", "of")
    return {
        "schema": FILING,
        "filing": facts,
        "data_digest": digest_groups(found.data_sha256),
        "packet_sha256": found.packet_sha256,
        "signers": [{"name": each.name, "kind": each.kind, "rfc": each.rfc or None} for each in found.signers],
        "attachments": [{name: getattr(each, name) for name in names} for each in found.data.attachments],
    }


def notice_value(content: bytes) -> Json:
    """What a notice says: kind, office, case, points, papers, fingerprint of the key."""
    from unionreg.evidence.notice_verification import notice_facts
    from unionreg.evidence.office_notice import read_notice
    from unionreg.signing.seal import fingerprint

    found = read_notice(content)
    return {
        "schema": NOTICE,
        "notice": notice_facts(found.file.notice),
        "office_key": {"fingerprint": fingerprint(found.key), "office": None},
        "papers": [{"title": each.title, "sha256": each.sha256} for each in found.file.notice.papers],
    }
