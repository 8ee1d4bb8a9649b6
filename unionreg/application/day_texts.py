"""Texts of the day in the form in which they are kept: the same for the office and for a laptop."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar, cast

from unionreg.domain.votes.count import Explained
from unionreg.domain.votes.text_limits import HIGHEST_COUNT, check_line, check_number, check_rows, check_text
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.domain.findings import Finding
    from unionreg.domain.votes.count import Named

T = TypeVar("T")

MOST_ROWS = 100
LONGEST_DRAFT = 100_000
LARGEST_PHOTO = 20 << 20
MOST_PHOTO_BYTES = 64 << 20
# Texts of several lines; every other text is one line.
_LONG = frozenset({"reason", "late_reason", "early_reason", "text", "note", "explanation"})
# Texts that may be empty.
_MAY_BE_EMPTY = frozenset(
    {"organisation", "accreditation", "late_reason", "early_reason", "note", "witness", "language", "role"}
)


def kept(field: str, value: T) -> T:
    """A value with every text in it in NFC without blanks around, and every number and list within bounds.

    ConflictError ``text-refused`` with the findings; fields are named by their place (``people.0.name``).
    """
    found: list[Finding] = []
    tidy = _kept(field, value, found)
    if found:
        raise ConflictError("text-refused", findings=tuple(found), field=field)
    return cast("T", tidy)


def _kept(field: str, value: object, found: list[Finding]) -> object:
    if isinstance(value, str) and not isinstance(value, Enum):
        return _text(field, value, found)
    if isinstance(value, tuple):
        found.extend(check_rows(field, value, 0, MOST_ROWS))
        return tuple(_kept(f"{field}.{place}", item, found) for place, item in enumerate(value[:MOST_ROWS]))
    if is_dataclass(value):
        record = cast("Any", value)
        names = [each.name for each in fields(record)]
        return replace(record, **{name: _kept(f"{field}.{name}", getattr(record, name), found) for name in names})
    if type(value) is int:
        found.extend(check_number(field, value, 0, HIGHEST_COUNT))
    return value


def _text(field: str, text: str, found: list[Finding]) -> str:
    normal = unicodedata.normalize("NFC", text).strip()
    name = next((part for part in reversed(field.split(".")) if not part.isdecimal()), field)
    if normal or name not in _MAY_BE_EMPTY:
        found.extend(check_text(field, normal) if name in _LONG else check_line(field, normal))
    return normal


_FIRST_BYTES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


def photo_digest(content: bytes) -> str:
    """SHA-256 of a photograph. ConflictError ``photo-over-limit`` over 20 MiB, ``photo-wrong-type``."""
    if len(content) > LARGEST_PHOTO:
        raise ConflictError("photo-over-limit", size=len(content), most=LARGEST_PHOTO)
    if not content.startswith(_FIRST_BYTES):
        raise ConflictError("photo-wrong-type")
    return hashlib.sha256(content).hexdigest()


def day_explanation(code: str, explanation: str, by: Named, at: datetime) -> Explained | None:
    """The explanation of a warning of the day as it is kept, or None for an empty text."""
    if not re.fullmatch(r"D-2\d\d", code):
        raise ConflictError("not-a-warning", warning=code)
    if not explanation.strip():
        return None
    return Explained(code, kept("explanation", explanation), by, at)
