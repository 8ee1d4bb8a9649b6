"""Builders of filings and notices for the tests of evidence: a good one that each test spoils in one way."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from tests.authority import official
from tests.evidence.drafts import SIGNED_AT, VERIFIED_AT, opened, store
from tests.evidence.observations import own_key
from unionreg.domain.filings import filing as filings
from unionreg.domain.filings.filing import FilingData, FilingKind, Member
from unionreg.domain.filings.members_file import members_bytes, summarise
from unionreg.domain.filings.office_notice import (
    NoticeKind,
    NoticePaper,
    NoticePoint,
    NoticePrevention,
    NoticeReceipt,
    NoticeRuling,
    NoticeState,
    OfficeNotice,
)
from unionreg.evidence.container import MIMETYPE, ContainerReader
from unionreg.evidence.filing_layout import FilingNames
from unionreg.evidence.filing_verification import verify_filing
from unionreg.evidence.filing_writing import build_filing, sign_filing
from unionreg.evidence.office_notice import write_notice
from unionreg.evidence.verification import Request
from unionreg.evidence.zip_writing import write_directory, write_entries
from unionreg.signing.station_key import public_half

if TYPE_CHECKING:
    from collections.abc import Mapping

Json = dict[str, Any]
PDF = b"%PDF-1.7\n% inventado\n"
SCAN = b"%PDF-1.4\n% otro inventado\n"
PACKET = b"%PDF-1.7\n% paquete\n"
SEAL_KEY = bytes(range(32))
FILING_ID = "0123456789abcdef" * 2
MADE_AT = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def a_member(number: int = 1, **changes: Any) -> Member:
    values: Json = {
        "first_surname": "ÑANDÚ",
        "second_surname": "PÉREZ",
        "given_names": f"ANA {number}",
        "curp": "NAPA800101MDFXRN0" + str(number % 10),
        "address": "Calle 5, Col. Centro",
        "joined_on": date(2020, 1, 2),
    }
    return Member(number, **{**values, **changes})


@cache
def some_members(number: int = 21) -> bytes:
    return members_bytes(a_member(each) for each in range(1, number + 1))


def an_attachment(content: bytes = PDF, attachment_id: str = "a1", **changes: Any) -> filings.Attachment:
    values: Json = {"requirement": "acta-constitutiva", "title": "Acta", "file_name": "acta.pdf", "pages": 3}
    return filings.Attachment(attachment_id, sha256=digest(content), bytes=len(content), **{**values, **changes})


def a_filing(**changes: Any) -> FilingData:
    values: Json = {
        "filing_id": FILING_ID,
        "kind": FilingKind.WORKERS_UNION,
        "office_id": "oficina-inventada",
        "organisation": filings.Organisation(name="Sindicato Inventado «Ñandú»", constituted_on=date(2026, 1, 5)),
        "leaders": (filings.Leader("l1", "PÉREZ", given_names="ANA", sex=filings.Sex.WOMAN),),
        "leadership_term": filings.Term(date(2026, 1, 5), date(2030, 1, 4)),
        "members": summarise(some_members()),
        "attachments": (an_attachment(),),
        "represented_by": "Ana Pérez",
        "base": filings.RegisteredBase("Centro", "1", MADE_AT, "0" * 64),
    }
    return FilingData(**{**values, **changes})


def a_request(**changes: Any) -> FilingData:
    """A request for a certificate of representativeness, with its secret list."""
    asked = filings.Representativeness(
        supporters=21, supporters_sha256=digest(some_members()), supporters_bytes=len(some_members())
    )
    values: Json = {"kind": FilingKind.REPRESENTATIVENESS, "members": None, "representativeness": asked}
    return a_filing(**{**values, **changes})


def unsigned(data: FilingData | None = None, packet: bytes | None = PACKET) -> bytes:
    contents = {digest(PDF): PDF, digest(SCAN): SCAN}
    return build_filing(data or a_filing(), some_members(), some_members(), contents, packet=packet)


@cache
def signed(*, own: bool = True) -> bytes:
    key = own_key() if own else opened(official())
    return sign_filing(unsigned(), key, "Sindicato Inventado", SIGNED_AT)


def entries_of(file: bytes) -> dict[str, bytes]:
    read = ContainerReader(file, lambda *_found, **_params: None, FilingNames()).read()
    return {each.name: file[each.offset : each.offset + each.size] for each in read or ()}


def packed(entries: Mapping[str, bytes]) -> bytes:
    content, stored = write_entries(
        [("mimetype", MIMETYPE), *((n, c) for n, c in entries.items() if n != "mimetype")], 0
    )
    return content + write_directory(stored, len(content))


def changed(file: bytes, **entries: bytes | None) -> bytes:
    """The file with entries replaced (names with ``__`` for ``/`` and ``_dot_``), or taken out where None."""
    found = entries_of(file)
    for key, content in entries.items():
        name = key.replace("_dot_", ".").replace("__", "/")
        found.pop(name, None) if content is None else found.update({name: content})
    return packed(found)


def verify(file: bytes, expect: str | None = None, at: datetime = VERIFIED_AT) -> Json:
    return verify_filing(file, Request("registro.tramite", store(), at, expect))


def codes(report: Json, status: str = "fail") -> set[str]:
    return {row["code"] for row in report["checks"] if row["status"] == status}


def a_notice(kind: NoticeKind = NoticeKind.PREVENTION, **changes: Any) -> OfficeNotice:
    every: dict[NoticeKind, Json] = {
        NoticeKind.RECEIPT: {"receipt": NoticeReceipt(MADE_AT, 1, "1" * 64, date(2026, 3, 30))},
        NoticeKind.PREVENTION: {"prevention": a_prevention()},
        NoticeKind.RULING: {"ruling": NoticeRuling(1, "register", date(2026, 3, 2), "Se registra.", "RS-1")},
        NoticeKind.REGISTERED_STATE: {
            "state": NoticeState(MADE_AT, "RS-1", a_filing(attachments=())),
            "filing_id": "",
            "folio": "",
            "members_sha256": digest(some_members()),
            "members_bytes": len(some_members()),
        },
    }
    values: Json = {
        "notice_id": "ab" * 16,
        "kind": kind,
        "office_id": "oficina-inventada",
        "office": "Centro Inventado",
        "office_key": public_half(SEAL_KEY).hex(),
        "made_at": MADE_AT,
        "filing": FilingKind.WORKERS_UNION,
        "filing_id": FILING_ID,
        "folio": "RS-7K2-2026-000017-Q",
        "organisation": "Sindicato Inventado",
        "papers": (NoticePaper("Oficio", "oficio.pdf", digest(PDF), len(PDF)),),
    }
    return OfficeNotice(**{**values, **every[kind], **changes})


def a_prevention(version: int = 1) -> NoticePrevention:
    points = (
        NoticePoint(1, "acta-constitutiva", "Falta una firma", "364 Bis", "Fírmela", "a1", 2),
        NoticePoint(2, "estatutos", "Falta la duración", "371-VIII", "Agréguela"),
    )
    return NoticePrevention(1, version, date(2026, 3, 2), 10, "LFT 366", None, points)


def sealed(notice: OfficeNotice | None = None) -> bytes:
    said = notice or a_notice()
    return write_notice(said, SEAL_KEY, [PDF] * len(said.papers), some_members() if said.members_sha256 else None)
