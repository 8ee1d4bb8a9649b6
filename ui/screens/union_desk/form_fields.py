"""Fields of the filing's forms as values, and how what is typed becomes a value and back. Pure; no widget.

A field names an attribute of a record (``organisation.address`` is reached by ``address.street``); which records there
are in a filing is in ``records``, which fields each section has in ``section_forms``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.moments import parse_day, parse_time
from ui.theme import Size

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.union_desk.records import RecordPlace

translate = QCoreApplication.translate

YES, NO = "yes", "no"
_LARGEST_NUMBER = 99_999_999


class FieldKind(StrEnum):
    """How a field is typed. LINES: one on each line; TRUTH: yes, no or not said; CHECK: a tick; CODE: upper case."""

    LINE = "line"
    LONG = "long"
    LINES = "lines"
    DAY = "day"
    HOUR = "hour"
    NUMBER = "number"
    CHOICE = "choice"
    TRUTH = "truth"
    CHECK = "check"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class FormField:
    """One field. ``name``: attribute path in the record; ``beside``: stands at the right of the field before.

    ``decode`` makes the value of a CHOICE from its key (the empty key is always None); ``encode`` the other way.
    """

    name: str
    label: str
    kind: FieldKind = FieldKind.LINE
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    decode: Callable[[str], Any] = str
    beside: bool = False
    width: int = Size.FIELD


@dataclass(frozen=True, slots=True)
class FieldGroup:
    """Fields of one record of the filing under a heading."""

    title: str
    place: RecordPlace
    fields: tuple[FormField, ...]
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, read: a value, or the sentence that says what is wrong with it."""

    value: Any = None
    error: str = ""


def value_of(record: Any, path: str) -> Any:
    """The value that a field shows; None where the record is not there yet."""
    for name in path.split("."):
        if record is None:
            return None
        record = getattr(record, name)
    return record


def with_value(record: Any, path: str, value: Any) -> Any:
    """The record with another value at this path."""
    name, _, rest = path.partition(".")
    inner = with_value(getattr(record, name), rest, value) if rest else value
    return replace(record, **{name: inner})


def shown(field: FormField, value: Any) -> str:
    """The text of a field for a value."""
    if value is None:
        return ""
    if field.kind is FieldKind.DAY:
        return f"{value:%d/%m/%Y}"
    if field.kind is FieldKind.LINES:
        return "\n".join(value)
    if field.kind is FieldKind.TRUTH:
        return YES if value else NO
    return str(value)


def read(field: FormField, text: str) -> Typed:
    """The value of a text typed into a field, or what is wrong with it. Empty means nothing was said."""
    readers: dict[FieldKind, Callable[[str], Typed]] = {
        FieldKind.LONG: lambda typed: Typed(typed.strip()),
        FieldKind.LINES: lambda typed: Typed(tuple(line.strip() for line in typed.splitlines() if line.strip())),
        FieldKind.CODE: lambda typed: Typed("".join(typed.split()).upper()),
        FieldKind.DAY: lambda typed: _day(typed.strip()),
        FieldKind.HOUR: lambda typed: _hour(typed.strip()),
        FieldKind.NUMBER: lambda typed: _number(typed.strip()),
        FieldKind.CHOICE: lambda typed: Typed(field.decode(typed) if typed else _nothing_chosen(field)),
        FieldKind.TRUTH: lambda typed: Typed(typed == YES if typed else None),
    }
    reader = readers.get(field.kind)
    return reader(text) if reader is not None else Typed(" ".join(text.split()))


def _nothing_chosen(field: FormField) -> Any:
    """A choice of plain texts is empty when nothing is chosen; one of named values is None."""
    return "" if field.decode is str else None


def _day(text: str) -> Typed:
    if not text:
        return Typed(None)
    day = parse_day(text)
    if day is None or day.year < date.min.year + 1900:
        return Typed(error=translate("UnionFields", "Write the day like this: 22/11/2026"))
    return Typed(day)


def _hour(text: str) -> Typed:
    if not text:
        return Typed("")
    hour = parse_time(text)
    if hour is None:
        return Typed(error=translate("UnionFields", "Write the time like this: 09:05"))
    return Typed(f"{hour:%H:%M}")


def _number(text: str) -> Typed:
    if not text:
        return Typed(None)
    digits = text.replace(",", "").replace(" ", "")
    if not (digits.isascii() and digits.isdecimal()) or int(digits) > _LARGEST_NUMBER:
        return Typed(error=translate("UnionFields", "Write a whole number, in figures"))
    return Typed(int(digits))
