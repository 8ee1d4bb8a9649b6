"""Judging a sealed file of an office (``.aviso``): bytes in, report out (``docs/formats/office-notice.md``, section 5).

The seal holds under the key that the file names itself; whether that key is the office's is told by the keys that the
reader knows, or stays open. Words for people are in the text catalogue ``containers``.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from unionreg import __version__
from unionreg.errors import IntegrityBrokenError, UnreadableError
from unionreg.evidence.checks.rows import CONTAINER_PHASE, EXIT_CODES, Rows
from unionreg.evidence.observation_verification import time_of_report
from unionreg.evidence.office_notice import LARGEST_FILE, OpenedNotice, read_notice
from unionreg.signing.seal import fingerprint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from unionreg.domain.filings.office_notice import OfficeNotice
    from unionreg.evidence.container import Source
    from unionreg.evidence.seal_verification import KnownSeal

Report = dict[str, Any]
SCHEMA = "notice-report-1"
_PHASES: tuple[tuple[int, str], ...] = (
    (1, "V-101 V-102"),
    (2, "V-201"),
    (4, "V-401 V-402"),
    (6, "V-701 V-801"),
)
NOTICE_PHASES = {code: phase for phase, codes in _PHASES for code in codes.split()}
_LAST_PHASE = 6


def verify_notice(source: Source, name: str, at: datetime, seals: Sequence[KnownSeal] = ()) -> Report:
    """The report on a notice (``notice-report.schema.json``). Never raises for any bytes.

    ``seals`` are the published keys of offices that the reader knows.
    """
    rows = Rows(NOTICE_PHASES)
    opened = _opened(source, rows)
    known = None
    if opened is not None:
        known = next((seal.office for seal in seals if seal.public_key == opened.key), None)
        _judge(opened.file.notice, known, at, rows, has_seals=bool(seals))
    verdict = rows.verdict()
    checks = rows.checks(CONTAINER_PHASE if opened is None else _LAST_PHASE)
    return {
        "schema": SCHEMA,
        "file": {"name": name, "bytes": len(source), "sha256": hashlib.sha256(source).hexdigest()},
        "at": time_of_report(at),
        "verifier": {"name": "unionreg", "version": __version__, "format_versions": [1]},
        "verdict": verdict,
        "exit_code": EXIT_CODES.get(verdict, 1),
        "notice": None if opened is None else notice_facts(opened.file.notice),
        "office_key": None if opened is None else {"fingerprint": fingerprint(opened.key), "office": known},
        "checks": checks,
        "summary": rows.summary(checks),
    }


def _opened(source: Source, rows: Rows) -> OpenedNotice | None:
    try:
        return read_notice(source[: LARGEST_FILE + 1])
    except UnreadableError as error:
        code = "V-102" if error.code == "notice-newer" else "V-101"
        rows.fail(code, None, **error.params)
    except IntegrityBrokenError:
        rows.fail("V-201")
    return None


def _judge(notice: OfficeNotice, known: str | None, at: datetime, rows: Rows, *, has_seals: bool) -> None:
    rows.not_checked("V-801")
    if not has_seals:
        rows.not_checked("V-401")
    elif known is None:
        rows.fail("V-401")
    if notice.made_at > at:
        rows.fail("V-402", None, signed=time_of_report(notice.made_at), at=time_of_report(at))
    if notice.invented:
        rows.remark("V-701")


def notice_facts(notice: OfficeNotice) -> Report:
    """What the notice is, without a word on any person in it."""
    ruling, prevention, receipt, state = notice.ruling, notice.prevention, notice.receipt, notice.state
    version = receipt.version if receipt is not None else prevention.version if prevention is not None else None
    return {
        "kind": notice.kind.value,
        "office": notice.office,
        "office_id": notice.office_id,
        "made_at": time_of_report(notice.made_at),
        "filing": None if notice.filing is None else notice.filing.value,
        "folio": notice.folio,
        "organisation": notice.organisation,
        "version": version,
        "points": 0 if prevention is None else len(prevention.points),
        "due_on": None if prevention is None or prevention.due_on is None else prevention.due_on.isoformat(),
        "ruling": None if ruling is None else ruling.kind,
        "registration_number": ruling.registration_number if ruling else state.registration_number if state else "",
        "papers": len(notice.papers),
        "has_members": bool(notice.members_sha256),
        "invented": notice.invented,
    }
