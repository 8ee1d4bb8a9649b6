"""The JSON Schemas of a filing's data and of an office's notice, made from the values, so that they cannot drift.

They are published in ``resources/schemas``; a test compares the two.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

from unionreg.domain.filings.filing import FilingData
from unionreg.domain.filings.office_notice import OfficeNotice
from unionreg.evidence.filing_json import FILING_LIMITS, FORMAT_VERSION
from unionreg.evidence.office_notice import NOTICE_LIMITS

if TYPE_CHECKING:
    from unionreg.evidence.strict_values import Limits

Json = dict[str, Any]

_DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_TIME = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$"
_SHA256 = "^(?:[0-9a-f]{64})?$"
_SINGLE: dict[Any, Json] = {
    bool: {"type": "boolean"},
    datetime: {"type": "string", "pattern": _TIME},
    date: {"type": "string", "pattern": _DAY},
}
# What the type of a field alone does not say.
_NARROWER: dict[tuple[str, str], Json] = {
    ("FilingData", "filing_id"): {"type": "string", "pattern": "^[0-9a-f]{32}$"},
    ("FilingData", "version"): {"type": "integer", "minimum": 1, "maximum": 9999},
    ("MembersSummary", "sha256"): {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    ("Attachment", "sha256"): {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    ("Attachment", "of"): {"type": "string", "pattern": _SHA256},
    ("Representativeness", "supporters_sha256"): {"type": "string", "pattern": _SHA256},
    ("RegisteredBase", "sha256"): {"type": "string", "pattern": _SHA256},
    ("OfficeNotice", "notice_id"): {"type": "string", "pattern": "^[0-9a-f]{32}$"},
    ("OfficeNotice", "filing_id"): {"type": "string", "pattern": "^(?:[0-9a-f]{32})?$"},
    ("OfficeNotice", "office_key"): {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    ("OfficeNotice", "members_sha256"): {"type": "string", "pattern": _SHA256},
    ("NoticeReceipt", "data_sha256"): {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    ("NoticePaper", "sha256"): {"type": "string", "pattern": "^[0-9a-f]{64}$"},
}


def data_schema() -> Json:
    """The schema of the data of a filing."""
    known: Json = {}
    root = _record(FilingData, known, FILING_LIMITS)
    root["properties"] = {"schema": {"const": f"filing-data-{FORMAT_VERSION}"}, **root["properties"]}
    root["required"] = ["schema", *root["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:unionreg:filing:{FORMAT_VERSION}:data",
        "title": "filing/data.json",
        **root,
        "$defs": known,
    }


def notice_schema() -> Json:
    """The schema of the JSON value in a notice."""
    known: Json = {}
    root = _record(OfficeNotice, known, NOTICE_LIMITS)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:unionreg:office-notice:1:notice",
        "title": "the JSON value of an office's notice",
        **root,
        "$defs": known,
    }


def schema_bytes(schema: Json) -> bytes:
    """A schema as it is published."""
    return (json.dumps(schema, ensure_ascii=True, indent=1) + "\n").encode("ascii")


def _record(kind: Any, known: Json, limits: Limits) -> Json:
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]
    properties = {name: _NARROWER.get((kind.__name__, name)) or _schema(hints[name], known, limits) for name in names}
    return {"type": "object", "additionalProperties": False, "required": names, "properties": properties}


def _schema(kind: Any, known: Json, limits: Limits) -> Json:
    if get_origin(kind) is UnionType:
        (inner,) = (each for each in get_args(kind) if each is not NoneType)
        return {"oneOf": [{"type": "null"}, _schema(inner, known, limits)]}
    if get_origin(kind) is tuple:
        return {"type": "array", "maxItems": limits.rows, "items": _schema(get_args(kind)[0], known, limits)}
    if is_dataclass(kind):
        name = getattr(kind, "__name__", "")
        if name not in known:
            known[name] = _record(kind, known, limits)
        return {"$ref": f"#/$defs/{name}"}
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return {"enum": [member.value for member in kind]}
    if kind is str:
        return {"type": "string", "maxLength": limits.text}
    if kind is int:
        return {"type": "integer", "minimum": 0, "maximum": limits.number}
    return _SINGLE[kind]
