"""Every text of a nested value in the form in which it is kept: NFC, no blanks around, nothing that prints badly."""

from __future__ import annotations

import unicodedata
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar, cast

from unionreg.domain.votes.text_limits import check_text
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from unionreg.domain.findings import Finding

Value = TypeVar("Value")


def kept_values(value: Value) -> Value:
    """The value with its texts tidied; ConflictError ``text-refused`` with a finding for each that cannot be kept.

    Empty texts stay empty: whether something must be said is a matter of checks, not of keeping.
    """
    findings: list[Finding] = []
    kept = _kept(value, "", findings)
    if findings:
        raise ConflictError("text-refused", findings=tuple(findings), field=findings[0].fields[0])
    return cast("Value", kept)


def _kept(value: Any, field: str, findings: list[Finding]) -> Any:
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return _kept_text(value, field, findings)
    if isinstance(value, tuple):
        return tuple(_kept(item, f"{field}.{index}", findings) for index, item in enumerate(value))
    if is_dataclass(value) and not isinstance(value, type):
        parts = {part.name: getattr(value, part.name) for part in fields(value)}
        kept = {name: _kept(part, f"{field}.{name}".lstrip("."), findings) for name, part in parts.items()}
        return replace(value, **kept)
    return value


def _kept_text(text: str, field: str, findings: list[Finding]) -> str:
    normal = unicodedata.normalize("NFC", text).strip()
    if normal:
        findings += check_text(field, normal)
    return normal
