"""The data attached to a signed paper of the register: what the page says, for programs
(``docs/formats/registry-certificate.md``). What all kinds share; each kind adds its ``content``.
"""

from __future__ import annotations

import base64
import json
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from unionreg.documents.attachments import Attachment
from unionreg.documents.fonts import Face, runs
from unionreg.documents.rulings.words import address_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from unionreg.documents.electronic_signature import ElectronicSigner
    from unionreg.domain.certificates.parts import NamedLeader, NamedParty, PaperCase
    from unionreg.domain.filings.filing import Term
    from unionreg.domain.office import Letterhead

SCHEMA = "unionreg-registry-certificate-1"
ATTACHMENT_NAME = "datos.json"

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Seal:
    """The text of the office's seal code and its raw public key."""

    code: str
    public_key: bytes


@dataclass(frozen=True, slots=True)
class DataHead:
    """What stands in the data of every paper. ``registered_on`` and number belong to the union."""

    kind: str
    template: str
    folio: str
    issued_at: datetime
    case: PaperCase
    basis: Sequence[str]
    registration_number: str = ""
    registered_on: date | None = None


def paper_data(head: DataHead, content: Json, signer: ElectronicSigner | None, letterhead: Letterhead) -> Json:
    """The data without their seal. ``signer`` None: the paper is signed by hand."""
    case, organisation = head.case, head.case.organisation
    value = {
        "schema": SCHEMA,
        "kind": head.kind,
        "template": head.template,
        "folio": head.folio,
        "issued_at": head.issued_at.isoformat(),
        "office": {"name": letterhead.office_name, "unit": letterhead.unit, "place": letterhead.place},
        "invented": letterhead.invented,
        "case": {
            "folio": case.folio,
            "filing": case.kind.value,
            "filed_at": (case.filed_at if case.hour_known else case.filed_at.date()).isoformat(),
            "version": case.version,
            "file_number": case.file_number,
            "data_sha256": case.data_sha256,
        },
        "union": {
            "name": organisation.name,
            "type": "" if organisation.type is None else organisation.type.value,
            "address": address_line(organisation.address),
            "registration_number": head.registration_number,
            "registered_on": day(head.registered_on),
        },
        "legal_basis": list(head.basis),
        "content": content,
        "issuer": None
        if signer is None
        else {
            "name": signer.name,
            "post": signer.post,
            "rfc": signer.rfc,
            "certificate_number": signer.certificate,
        },
    }
    return cast("Json", _as_drawn(value))


def _as_drawn(value: object) -> object:
    """The same with texts as they come out on the page: composed, and U+FFFD where no face has a sign."""
    if isinstance(value, str):
        # White space is not compared: a text of several lines is one line of the data.
        return " ".join(_line_as_drawn(line) for line in value.splitlines())
    if isinstance(value, dict):
        return {name: _as_drawn(each) for name, each in value.items()}
    return [_as_drawn(each) for each in value] if isinstance(value, list) else value


def _line_as_drawn(line: str) -> str:
    seen = "".join(sign for sign in line if unicodedata.category(sign) not in {"Cc", "Cf"})
    return "".join(part for _, part in runs(unicodedata.normalize("NFC", seen), Face.REGULAR))


def attachment(data: Mapping[str, Any], seal: Seal) -> Attachment:
    """The data with their seal as the file attached to the paper: UTF-8, a line feed at its end."""
    value = {**data, "seal": {"code": seal.code, "public_key": base64.b64encode(seal.public_key).decode("ascii")}}
    content = (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
    return Attachment(ATTACHMENT_NAME, "application/json", "Los datos de este documento, para un programa", content)


def day(value: date | None) -> str | None:
    """A day as data."""
    return None if value is None else value.isoformat()


def leaders_data(leaders: Sequence[NamedLeader]) -> list[Json]:
    """The directiva as data: public facts only."""
    return [
        {"name": each.name, "post": each.post, "substitute": each.is_substitute, "section": each.section}
        for each in leaders
    ]


def parties_data(parties: Sequence[NamedParty]) -> list[Json]:
    """Employers and workplaces as data."""
    return [{"name": each.name, "rfc": each.rfc, "address": each.address} for each in parties]


def term_data(term: Term | None) -> Json | None:
    """A period as data."""
    return None if term is None else {"first": term.first.isoformat(), "last": term.last.isoformat()}
