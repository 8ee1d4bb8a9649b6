"""What stands in the files of a union's desk: one filing in the making, and what the desk knows of its union.

Written and read as strictly as any file that comes from a stick. Files themselves are in ``kept_files``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime  # noqa: TC003 - looked at when files are read
from typing import Any, TypeVar

from unionreg.domain.filings.filing import Employer, FilingData, Leader, MembersSummary, Organisation, Term
from unionreg.domain.filings.office_notice import NoticeKind  # noqa: TC001 - looked at when files are read
from unionreg.errors import UnreadableError
from unionreg.evidence.filing_json import FILING_LIMITS
from unionreg.evidence.strict_values import StrictError, parse_json, plain, read_members, read_value

T = TypeVar("T")

FILING_SCHEMA = "union-desk-filing-1"
PROFILE_SCHEMA = "union-desk-profile-1"


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it was handed in, before anything was made from it. ``suffix`` without a dot."""

    sha256: str
    suffix: str
    name: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Issued:
    """One issue of packet and container: their bytes are kept forever. Digests in hex.

    ``version`` of the data; ``number`` counts the issues of the filing from 1; ``data_sha256`` is on every sheet.
    """

    number: int
    version: int
    at: datetime
    data_sha256: str
    packet_sha256: str
    packet_bytes: int
    container_sha256: str
    container_bytes: int
    signers: tuple[str, ...] = ()
    acuse_sha256: str = ""
    sealed_sha256: str = ""


@dataclass(frozen=True, slots=True)
class KeptNotice:
    """A file that the office handed out and that was read on this desk. ``key_known`` was confirmed by a person."""

    sha256: str
    kind: NoticeKind
    folio: str
    office: str
    made_at: datetime
    read_at: datetime
    key_fingerprint: str


@dataclass(frozen=True, slots=True)
class FilingState:
    """A filing in the making. ``revision`` grows with every change kept.

    ``done`` are sections that a person declared finished; ``members_name`` and ``supporters_name`` the names of the
    spreadsheets that the lists came from.
    """

    revision: int
    started_at: datetime
    changed_at: datetime
    data: FilingData
    members_name: str = ""
    supporters_name: str = ""
    done: tuple[str, ...] = ()
    originals: tuple[Original, ...] = ()
    issued: tuple[Issued, ...] = ()
    notices: tuple[KeptNotice, ...] = ()


@dataclass(frozen=True, slots=True)
class DeskProfile:
    """What the desk knows of its union, so that no filing asks for it again.

    ``members`` sums up the newest list that lies in the desk's own folder of lists, None without one.
    """

    revision: int
    changed_at: datetime
    organisation: Organisation = field(default_factory=Organisation)
    employers: tuple[Employer, ...] = ()
    leaders: tuple[Leader, ...] = ()
    leadership_term: Term | None = None
    office_id: str = ""
    office: str = ""
    members: MembersSummary | None = None
    represented_by: str = ""


def filing_state_bytes(state: FilingState) -> bytes:
    """The bytes of ``tramite.json``."""
    return _bytes(FILING_SCHEMA, state)


def read_filing_state(content: bytes) -> FilingState:
    """The state in these bytes; UnreadableError ``desk-file-refused`` (details), ``desk-file-newer``."""
    return _read(FilingState, FILING_SCHEMA, content)


def profile_bytes(profile: DeskProfile) -> bytes:
    """The bytes of ``escritorio.json``."""
    return _bytes(PROFILE_SCHEMA, profile)


def read_profile(content: bytes) -> DeskProfile:
    """The profile in these bytes; errors as ``read_filing_state``."""
    return _read(DeskProfile, PROFILE_SCHEMA, content)


def filing_revision(state: FilingState) -> int:
    """Which change the state is."""
    return state.revision


def profile_revision(profile: DeskProfile) -> int:
    """Which change the profile is."""
    return profile.revision


def _bytes(schema: str, value: object) -> bytes:
    return (json.dumps({"schema": schema, "value": plain(value)}, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _read(kind: type[T], schema: str, content: bytes) -> T:
    try:
        found: Any = parse_json(content)
        stated, value = read_members(found, "file", ("schema", "value"))
        if stated != schema:
            _refuse_schema(stated, schema)
        return read_value(kind, value, "value", FILING_LIMITS)
    except StrictError as error:
        raise UnreadableError("desk-file-refused", details=str(error)[:200]) from error


def _refuse_schema(stated: object, schema: str) -> None:
    """A newer program's file is told from one that is none at all."""
    stem, _, _ = schema.rpartition("-")
    if isinstance(stated, str) and stated.startswith(f"{stem}-") and stated.removeprefix(f"{stem}-").isdecimal():
        raise UnreadableError("desk-file-newer")
    raise StrictError("schema: another file")
